"""While it is fresh: kept as often as it is saved, sorted from jottings, complete without any."""

from datetime import date

import pytest

from halfhour.conversation.models import Conversation
from halfhour.followup.debrief import sorted_id
from halfhour.followup.models import Advice, Debrief, Lead, Learning, Promise, Thanks
from halfhour.foundation.ids import new_id
from halfhour.interviews.models import Introduction
from halfhour.letters.models import Letter, LetterKind
from halfhour.people.models import Contact


def counts(interview):
    mine = {"interview": interview}
    return (
        Learning.objects.filter(debrief__interview=interview).count(), Advice.objects.filter(**mine).count(),
        Introduction.objects.filter(**mine).count(), Promise.objects.filter(**mine).count(),
        Lead.objects.filter(**mine).count(),
    )  # fmt: skip


def test_it_keeps_every_row_that_has_words(press, page, with_chidi, said):
    assert press(f"{page}keep/", said).status_code == 303
    assert counts(with_chidi) == (1, 1, 1, 2, 0)
    advice = Advice.objects.get(interview=with_chidi)
    assert (advice.plan, advice.by_on, advice.given_on) == (
        "Sit there next Monday", date(2026, 11, 23), date(2026, 11, 18),
    )  # fmt: skip
    name = Introduction.objects.get(interview=with_chidi)
    assert (name.name, name.by, name.may_use_name) == ("Alma Thackeray", with_chidi.person, "yes")
    assert set(Promise.objects.filter(interview=with_chidi).values_list("mine", flat=True)) == {True, False}


@pytest.mark.parametrize("htmx", [True, False])
def test_saved_twice_it_is_there_once(press, page, with_chidi, said, htmx):
    for _again in range(3):
        press(f"{page}keep/", said, htmx=htmx)
    assert counts(with_chidi) == (1, 1, 1, 2, 0)


def test_it_saves_itself_while_it_is_written(press, page, with_chidi, said):
    press(f"{page}keep/", said | {"learned_text": ["Files are", ""]}, htmx=True)
    kept = press(f"{page}keep/", said, htmx=True).content.decode()
    assert "Kept at" in kept
    assert Learning.objects.get(debrief__interview=with_chidi).text == "Files are sorted by judge, not by charge."


def test_an_emptied_row_goes(press, page, with_chidi, said):
    press(f"{page}keep/", said)
    press(f"{page}keep/", said | {"advice_said": [" "]})
    assert not Advice.objects.filter(interview=with_chidi).exists()


def test_a_stale_page_changes_nothing_and_shows_both(press, page, with_chidi, said):
    press(f"{page}keep/", said)
    revision = str(Debrief.objects.get(interview=with_chidi).revision)
    elsewhere = said | {"writer": str(new_id()), "revision": revision, "learned_text": ["Sorted by judge.", ""]}
    press(f"{page}keep/", elsewhere)
    answer = press(f"{page}keep/", said | {"learned_text": ["Sorted by hand.", ""]})
    assert answer.status_code == 422
    shown = answer.content.decode()
    assert "Sorted by judge." in shown
    assert "Sorted by hand." in shown
    assert Learning.objects.get(debrief__interview=with_chidi).text == "Sorted by judge."


def test_a_stale_page_may_still_add(press, page, with_chidi, said):
    press(f"{page}keep/", said)
    other = {name: value for name, value in said.items() if not name.startswith("learned")}
    other |= {"writer": str(new_id()), "revision": "1"}
    other |= {"learned_id": [str(new_id())], "learned_text": ["One more."], "learned_goal_id": [""]}
    assert press(f"{page}keep/", other).status_code == 303
    assert Learning.objects.filter(debrief__interview=with_chidi).count() == 2


def test_a_date_that_does_not_exist_is_refused_with_all_that_was_typed(press, page, with_chidi, said):
    answer = press(f"{page}keep/", said | {"advice_by_on": ["2026-11-31"]})
    assert answer.status_code == 422
    assert "Sit in courtroom 4" in answer.content.decode()
    assert counts(with_chidi) == (0, 0, 0, 0, 0)


def test_a_column_cut_short_loses_no_row(press, page, with_chidi, said):
    short = {name: value for name, value in said.items() if name not in {"advice_plan", "advice_by_on"}}
    assert press(f"{page}keep/", short).status_code == 303
    assert Advice.objects.filter(interview=with_chidi).count() == 1


def test_rows_of_another_student_are_not_taken_over(press, page, world, clock, said):
    evas = Debrief.of_interview(world.evas_interview, at=clock.at)
    theirs = Learning.objects.create(student=world.eve, debrief=evas, text="hers")
    answer = press(f"{page}keep/", said | {"learned_id": [str(theirs.id), str(new_id())]})
    assert answer.status_code == 422
    theirs.refresh_from_db()
    assert (theirs.text, theirs.student) == ("hers", world.eve)


INTO = {
    "learned": Learning, "advice": Advice, "name": Introduction, "mine": Promise, "theirs": Promise, "lead": Lead,
}  # fmt: skip


@pytest.mark.parametrize("into", INTO)
def test_one_press_puts_a_jotting_where_it_belongs_once(press, page, world, said, into):
    jotting = world.talk_with_chidi.jottings()[0]
    for _again in range(2):
        answer = press(f"{page}sort/", said | {"sort": f"{into}:{jotting.id}"}, htmx=True)
        assert answer.status_code == 200
    row = INTO[into].objects.get(pk=sorted_id(jotting.id, into))
    assert "Ask the housing clinic for a shift" in (row.words_to_find()[0], row.words_to_find()[1].strip())
    assert counts(world.with_chidi)[:1] == ((2,) if into == "learned" else (1,))


def test_sorting_keeps_what_is_half_typed_beside_it(press, page, world, said):
    jotting = world.talk_with_chidi.jottings()[0]
    shown = press(f"{page}sort/", said | {"sort": f"advice:{jotting.id}"}, htmx=True).content.decode()
    assert "Files are sorted by judge, not by charge." in shown
    assert "Sit there next Monday" in shown


def test_another_talks_jotting_is_not_found(press, page, world, clock, said):
    talk = Conversation.begin(world.with_ada, at=clock.at, minutes=20)
    note = talk.jot("elsewhere", at=clock.at)
    assert press(f"{page}sort/", said | {"sort": f"advice:{note.id}"}).status_code == 404


@pytest.mark.parametrize("sort", ["", "advice", "advice:none", "gossip:01a200c2-229d-72f1-8737-aee7afba116c"])
def test_a_sorting_that_means_nothing_is_refused(press, page, said, sort):
    assert press(f"{page}sort/", said | {"sort": sort}).status_code == 422


def test_one_press_keeps_it_and_begins_the_letter_of_thanks(press, client, page, with_chidi, said):
    answer = press(f"{page}finish/", said)
    letter = Letter.objects.get(interview=with_chidi, kind=LetterKind.THANKS)
    assert answer.url == f"/letters/{letter.id}/?next={page}%23thanks"
    assert Debrief.objects.get(interview=with_chidi).done_at
    assert f'name="next" value="{page}#thanks"' in client.get(answer.url).content.decode()


def test_kept_a_second_time_it_begins_no_letter_and_nobody_is_thanked_twice(press, page, with_chidi, said):
    press(f"{page}finish/", said)
    Letter.objects.filter(kind=LetterKind.THANKS).delete()
    revision = Debrief.objects.get(interview=with_chidi).revision
    assert press(f"{page}finish/", said | {"revision": revision}).url == f"{page}#thanks"
    assert not Letter.objects.filter(kind=LetterKind.THANKS).exists()


def test_where_all_are_thanked_it_leads_to_what_is_left(press, page, with_chidi, said, world):
    letter = Letter.objects.create(
        student=world.sam, person=world.chidi, interview=with_chidi, kind=LetterKind.THANKS, sent_at=world.at
    )
    Thanks.objects.filter(interview=with_chidi).update(letter=letter)
    assert press(f"{page}finish/", said).url == f"{page}#thanks"


def test_the_thanks_lead_once_the_debrief_is_kept(press, client, page, with_chidi, said):
    press(f"{page}finish/", said)
    shown = client.get(page).content.decode()
    assert "Go on writing" in shown
    assert shown.index('id="thanks"') < shown.index('id="advice"')


def test_without_one_thing_learned_it_is_not_finished_but_nothing_typed_is_lost(press, page, with_chidi, said):
    answer = press(f"{page}finish/", said | {"learned_text": ["", " "]})
    assert answer.status_code == 422
    assert "Write one thing you learned" in answer.content.decode()
    assert "Sit in courtroom 4" in answer.content.decode()


def test_it_is_complete_without_a_talk_screen(press, client, world, said):
    page = f"/followup/{world.with_ada.id}/"
    assert "We have talked already" in client.get(page).content.decode()
    assert "While it is fresh" in client.get(f"{page}?talked").content.decode()
    press(f"{page}finish/", said)
    talk = Conversation.objects.get(interview=world.with_ada)
    assert talk.closed_at
    assert Contact.objects.filter(person=world.ada, how="talk").count() == 1


def test_finishing_closes_a_talk_that_still_runs(press, world, clock, said):
    talk = Conversation.begin(world.with_ada, at=clock.at, minutes=20)
    clock.turn(minutes=25)
    press(f"/followup/{world.with_ada.id}/finish/", said)
    talk.refresh_from_db()
    assert talk.closed_at == clock.at


@pytest.mark.parametrize("late", [{"seconds": 0}, {"days": 5}])
def test_a_paper_talk_is_kept_by_its_agreed_times(press, world, clock, said, late):
    clock.at = world.meeting_with_ben.ends_at
    clock.turn(**late)
    press(f"/followup/{world.with_ben.id}/finish/", said)
    talk = Conversation.objects.get(interview=world.with_ben)
    assert (talk.began_at, talk.closed_at) == (world.meeting_with_ben.starts_at, world.meeting_with_ben.ends_at)


def test_what_they_said_to_writing_again_stands_there_already(client, page, world, clock):
    world.talk_with_chidi.may_write(True, at=clock.at)
    shown = client.get(page).content.decode()
    chosen = shown.split('name="may_write_again"')[1].split("</select>")[0]
    assert '<option value="True" selected>' in chosen


def test_looking_at_it_writes_nothing(client, page, with_chidi):
    client.get(page)
    assert not Debrief.objects.filter(interview=with_chidi).exists()


@pytest.mark.parametrize("verb", ["keep", "sort", "finish"])
def test_strangers_and_lookers_change_nothing(press, client, page, world, said, verb):
    assert client.get(f"{page}{verb}/").status_code == 405
    assert press(f"/followup/{world.evas_interview.id}/{verb}/", said | {"sort": "x"}).status_code == 404


def test_forgotten_names_are_asked_for_by_letter_once_and_only_of_the_person(press, client, page, with_chidi, said):
    nobody = said | {"name_name": [""], "asks_names": "yes"}
    assert "the thank-you asks for a name" in client.get(f"{page}?debrief").content.decode()
    press(f"{page}finish/", nobody)
    press(f"{page}thank/", {"whom": str(with_chidi.person_id), "channel": "email"})
    letter = Letter.objects.get(interview=with_chidi, kind=LetterKind.THANKS)
    assert "one thing I forgot to ask" in letter.text


def test_who_gave_a_name_is_not_asked_for_one(press, client, page, with_chidi, said):
    press(f"{page}finish/", said)
    assert "the thank-you asks for a name" not in client.get(f"{page}?debrief").content.decode()
    press(f"{page}thank/", {"whom": str(with_chidi.person_id), "channel": "email"})
    assert "forgot to ask" not in Letter.objects.get(interview=with_chidi, kind=LetterKind.THANKS).text


def test_what_the_screen_kept_is_offered_and_nothing_is_typed_twice(press, client, world, clock):
    """A name, a word on writing again and a lead that were tapped in the talk stand in the debrief already."""
    clock.at = world.meeting_with_ben.starts_at
    talk = Conversation.begin(world.with_ben, at=clock.at, minutes=25, meeting=world.meeting_with_ben)
    talk.jot_as_typed("! ask @Rosalind Achterberg about courtroom 4", at=clock.at)
    talk.jot("They look for a summer clerk", at=clock.at, kind="work")
    talk.may_write(True, at=clock.at)
    talk.close(at=clock.turn(minutes=25))
    shown = client.get(f"/followup/{world.with_ben.id}/").content.decode()
    assert 'value="Rosalind Achterberg"' in shown
    assert 'value="True" selected>yes' in shown
    assert "They look for a summer clerk" in shown
    work = next(each for each in talk.events() if each.payload.get("kind") == "work")
    assert f'value="lead:{work.id}"' in shown
