"""Today leads a newcomer to the first step, and nobody to a page where they are already."""

from datetime import timedelta

import pytest

from halfhour.conversation.models import Conversation
from halfhour.desk.today import MOST, todays
from halfhour.interviews.models import Interview
from halfhour.people.models import Person
from halfhour.student.models import Account


def filled(page) -> list[str]:
    """The words of every filled button of a page."""
    return [part.split(">", 1)[1].split("<")[0] for part in page.content.decode().split("button-first")[1:]]


def test_a_newcomer_is_led_to_the_two_steps(client, clock):
    page = client.get("/")
    assert filled(page) == ["Say who you are"]
    assert "Welcome." in page.content.decode()


def test_who_has_said_it_is_led_to_the_first_person(client, clock):
    Account.objects.local().student.introduce(name="Maya Ferreira", at=clock.at)
    page = client.get("/")
    assert filled(page) == ["Add this person"]
    assert "Maya" in page.content.decode()


def test_what_can_only_be_ticked_off_is_not_the_main_step(client, clock):
    maya = Account.objects.local().student
    maya.introduce(name="Maya Ferreira", at=clock.at)
    person = Person.objects.add(maya, "Gita Rowan")
    Interview.objects.wish(person, at=clock.at)
    page = client.get("/")
    assert page.content.decode().index("LinkedIn page up to date") < page.content.decode().index("button-first")
    assert filled(page) == ["Read about them"]


def test_the_research_page_leads_on_where_reading_is_the_next_step(client, world):
    Interview.objects.wish(world.dana, at=world.at)
    assert filled(client.get(f"/research/{world.dana.id}/")) == ["Go on: Reach out"]


def test_the_research_page_leads_to_the_answer_while_it_is_awaited(client, world):
    assert filled(client.get(f"/research/{world.ada.id}/")) == ["They answered"]


def test_a_persons_page_leads_to_what_is_known_by_one_button_only(client, world):
    Interview.objects.wish(world.dana, at=world.at)
    page = client.get(f"/people/{world.dana.id}/")
    assert filled(page) == ["Read about them"]
    assert page.content.decode().count(">What is known</a>") == 0


def test_today_has_one_filled_button_with_and_without_a_talk(client, world):
    assert len(filled(client.get("/"))) == 1
    world.meeting_with_ben.delete()
    assert len(filled(client.get("/"))) == 1


def at(clock, world, minutes: int) -> None:
    """Turn the clock to so many minutes before the talk with Ben."""
    clock.at = world.meeting_with_ben.starts_at - timedelta(minutes=minutes)


@pytest.mark.parametrize(("minutes", "alone"), [(61, False), (60, True), (0, True), (-24, True), (-25, False)])
def test_in_the_last_hour_before_a_talk_there_is_nothing_but_the_talk(client, world, clock, minutes, alone):
    at(clock, world, minutes)
    page = client.get("/").content.decode()
    assert ("Your talk with Ben comes first." in page) == alone
    assert ("A bad week?" in page) != alone
    assert ("Chidi" in page) != alone, "the thanks that are owed wait for an hour"


def test_all_else_is_one_press_away_in_that_hour(client, world, clock):
    at(clock, world, 30)
    assert 'href="?all=1"' in client.get("/").content.decode()
    page = client.get("/?all=1").content.decode()
    assert "Chidi" in page
    assert 'href="?all=1"' not in page


def test_after_a_talk_that_ended_early_the_list_is_back(client, world, clock):
    at(clock, world, 0)
    talk = Conversation.begin(world.with_ben, at=clock.at, minutes=25, meeting=world.meeting_with_ben)
    clock.at += timedelta(minutes=10)
    talk.close(at=clock.at)
    page = client.get("/").content.decode()
    assert "comes first" not in page
    assert "Next talk" not in page, "it is over, although its time is not"


def people(world, count: int) -> None:
    """So many people of whom nothing is known yet: each gives a cue."""
    for number in range(count):
        person = Person.objects.create(student=world.sam, name=f"Person {number:03}", kind="attorney")
        Interview.objects.wish(person, at=world.at)


def test_a_long_list_is_cut_at_an_hours_work_and_shown_whole_when_asked(client, world):
    people(world, 40)
    short, whole = (client.get(path).content.decode() for path in ("/", "/?all=1"))
    assert short.count('<article class="cue"') == MOST
    every = whole.count('<article class="cue"')
    assert every > 40
    assert f"Show all {every}" in short
    assert "Show all" not in whole


def test_what_is_said_of_the_day_counts_everything(world):
    people(world, 40)
    cues = todays(world.sam, world.at, every=True)
    shown = todays(world.sam, world.at)
    assert shown.left_out == cues.every - MOST
    assert sum(len(lines) for _name, lines in shown.groups) == MOST
    assert shown.lead == cues.lead
