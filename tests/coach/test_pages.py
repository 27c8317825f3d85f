"""Each button of a cue leads to a page that opens."""

import pytest

from halfhour.coach.look import cues
from halfhour.coach.pages import OF_INTERVIEW, OF_PERSON, OF_STAGE, PLAIN, address, address_of
from halfhour.coach.rules.rule import STAGES, VERBS


def test_every_verb_has_its_page_and_every_stage_too():
    assert {*PLAIN, *OF_PERSON, *OF_INTERVIEW} == set(VERBS)
    assert list(OF_STAGE) == list(STAGES)


@pytest.mark.parametrize("verb", VERBS)
def test_it_opens_for_somebody_who_is_waited_for_met_soon_or_met(world, client, verb):
    for person, interview in (
        (world.ada, world.with_ada),
        (world.ben, world.with_ben),
        (world.chidi, world.with_chidi),
        (world.dana, None),
    ):
        url = address(verb, person=person.pk, interview=interview and interview.pk)
        assert client.get(url).status_code == 200, url


def test_every_cue_of_the_world_leads_to_a_page_that_has_the_part_it_means(world, client):
    for cue in cues(world.sam, world.at):
        page, _sign, part = address_of(cue).partition("#")
        said = client.get(page).content.decode()
        later = page.startswith("/followup/")  # its parts come one after the other, the debrief first
        assert not part or later or f'id="{part}"' in said, (cue.rule, page, part)
