"""Keeping in touch: the rhythm of one, reasons to write, news to all who helped; and telling what came of advice."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from halfhour.coach.cues import cues_in
from halfhour.coach.gather.situation import situation
from halfhour.coach.look import cues
from halfhour.coach.news import News as Told
from halfhour.followup.models import Advice
from halfhour.followup.touch.circle import circle, helped
from halfhour.followup.touch.reasons import NEWS, PROGRESS, SEASON, News, next_on, reasons
from halfhour.foundation.acts import acting
from halfhour.letters.models import Letter
from halfhour.people.models import Contact
from halfhour.research.intake import Intake, take_in
from halfhour.student.models import Aim, Background
from halfhour.student.policy import Policy

NOVEMBER = date(2026, 11, 20)


@pytest.fixture
def advice(world):
    of = {"student": world.sam, "interview": world.with_chidi, "person": world.chidi}
    return Advice.objects.create(**of, said="Sit in courtroom 4.", given_on=date(2026, 11, 18))


AWARDED = b"""<h1>Chidi Marlowe</h1><p>Chidi Marlowe is a staff attorney at Tualatin Legal Aid.</p>
<h2>Awards</h2><ul><li>Pro Bono Award, Oregon State Bar, 2026</li></ul>"""


def in_touch(world, at, days=None):
    world.chidi.touch_every(days)
    return next(each for each in circle(world.sam, at=at, policy=Policy()) if each.person == world.chidi)


@pytest.mark.parametrize(
    ("days", "after", "due"), [(30, 29, False), (30, 30, True), (None, 121, False), (None, 122, True)]
)
def test_the_rhythm_counts_from_the_last_contact(world, clock, days, after, due):
    last = clock.at + timedelta(days=2)  # a Saturday
    Contact.with_person(world.chidi, "chance", at=last)
    assert in_touch(world, last + timedelta(days=after), days).is_due is due


@pytest.mark.parametrize(("after", "shown"), [(29, False), (30, True)])
def test_the_coach_goes_by_their_own_rhythm(world, clock, after, shown):
    world.chidi.touch_every(30)
    Contact.with_person(world.chidi, "chance", at=clock.at)
    at = clock.at + timedelta(days=after)
    found = {cue.rule for cue in cues(world.sam, at) if cue.person and cue.person.id == world.chidi.id}
    assert ("keep-in-touch" in found) is shown


def test_a_day_counts_by_the_calendar_also_where_clocks_change():
    assert next_on(date(2026, 10, 20), 30) == date(2026, 11, 19)
    assert next_on(None, 30) is None


def test_what_is_not_right_is_no_news_of_theirs(world, clock):
    Contact.with_person(world.chidi, "chance", at=clock.at - timedelta(days=90))
    Letter.objects.of(world.sam).filter(person=world.chidi).delete()
    take_in(world.chidi, Intake(AWARDED, "chidi.html"), at=clock.at)
    assert [each for each in in_touch(world, clock.at).reasons if each.kind == NEWS]
    for fact in world.chidi.facts.all():
        fact.reject(at=clock.at)
    assert not [each for each in in_touch(world, clock.at).reasons if each.kind == NEWS]


def test_reasons_are_what_is_new_since_the_last_contact():
    award, old = News("Pro bono award", date(2026, 11, 10)), News("Partner", date(2026, 8, 1))
    found = reasons([award, old], ["It is decided by 8:25"], since=date(2026, 11, 9), today=NOVEMBER)
    assert [(each.kind, each.quote) for each in found] == [
        (NEWS, "Pro bono award"),
        (PROGRESS, "It is decided by 8:25"),
    ]
    assert reasons([award], [], since=date(2026, 11, 10), today=NOVEMBER) == []


@pytest.mark.parametrize(
    ("today", "is_season"),
    [(date(2026, 12, 9), False), (date(2026, 12, 10), True), (date(2026, 12, 23), True), (date(2026, 12, 24), False)],
)
def test_a_season_has_its_days(today, is_season):
    assert bool([each for each in reasons([], [], since=None, today=today) if each.kind == SEASON]) is is_season


def test_a_place_of_long_ago_is_no_news():
    assert reasons([News("Clerk", NOVEMBER, 2011)], [], since=None, today=NOVEMBER) == []


def test_news_goes_to_all_who_helped_each_in_its_own_words(press, client, world, clock, advice):
    assert {str(each) for each in helped(world.sam, at=clock.at)} == {"Chidi Marlowe", "Dana Whitlock"}
    sent = {"news": "I begin at the housing clinic in June", "whom": [str(world.chidi.id), str(world.dana.id)]}
    row = press("/followup/touch/progress/", sent)["Location"]
    assert row.startswith("/outreach/in-a-row/")
    assert row.count(",") == 1, "both stand in the row, and are gone through one after the other"
    assert client.get(row).status_code == 200
    letters = {each.person.name: each.text for each in Letter.objects.filter(kind="hello")}
    assert len(letters) == 2
    assert all("I begin at the housing clinic in June." in text for text in letters.values())
    assert "Sit in courtroom 4." in letters["Chidi Marlowe"]
    assert "Sit in courtroom 4." not in letters["Dana Whitlock"]


def test_who_is_not_to_be_written_to_gets_no_news(press, world, clock):
    world.dana.describe(do_not_contact=True)
    world.chidi.rest(clock.at.date() + timedelta(days=9))
    assert press("/followup/touch/progress/", {"news": "News"}).status_code == 422
    assert not Letter.objects.filter(kind="hello").exists()


@pytest.mark.parametrize("htmx", [True, False])
def test_a_contact_is_kept_in_one_press_from_the_person(press, client, world, htmx):
    assert f"/followup/people/{world.ada.id}/contact/" in client.get(f"/people/{world.ada.id}/").content.decode()
    press(f"/followup/people/{world.ada.id}/contact/", {"how": "call"}, htmx=htmx)
    assert Contact.objects.filter(person=world.ada, how="call").count() == 1


@pytest.mark.parametrize("htmx", [True, False])
def test_a_rhythm_is_chosen(press, client, world, htmx):
    assert press(f"/followup/people/{world.ada.id}/rhythm/", {"days": "61"}, htmx=htmx).status_code in {200, 303}
    world.ada.refresh_from_db()
    assert (world.ada.touch_every_days, world.ada.keep_in_touch) == (61, True)
    press(f"/followup/people/{world.ada.id}/rhythm/", {"days": ""})
    world.ada.refresh_from_db()
    assert world.ada.touch_every_days is None
    assert press(f"/followup/people/{world.ada.id}/rhythm/", {"days": "3"}).status_code == 422
    assert client.get(f"/followup/people/{world.ada.id}/rhythm/").status_code == 405
    assert press(f"/followup/people/{world.evas.id}/rhythm/", {"days": "61"}).status_code == 404


def test_the_page_says_who_is_due_first(client, world, clock):
    world.dana.touch_every(30)
    world.chidi.touch_every(365)
    Contact.with_person(world.dana, "chance", at=clock.at - timedelta(days=60))
    page = client.get("/followup/touch/").content.decode()
    assert page.index("Dana Whitlock") < page.index("Chidi Marlowe")
    assert "due since" in page


def test_advice_is_done_and_told_in_one_press(press, advice, clock):
    press(f"/followup/advice/{advice.id}/report/", {"outcome": "The day is decided by 8:25"})
    advice.refresh_from_db()
    assert advice.done_at
    assert "The day is decided by 8:25." in advice.report.text
    press(f"/followup/advice/{advice.id}/report/")
    assert Letter.objects.filter(kind="report").count() == 1
    assert not advice.was_told
    advice.report.text = advice.report.text.replace("[", "").replace("]", "")
    advice.report.mark_sent(at=clock.at)
    advice.refresh_from_db()
    assert advice.was_told


def test_once_the_report_is_sent_the_coach_is_silent(press, advice, world, clock):
    press(f"/followup/advice/{advice.id}/report/", {"outcome": "It went well"})
    advice.refresh_from_db()
    assert any(each.id == advice.id for each in situation(world.sam, clock.at, Policy()).advice)
    advice.report.text = advice.report.text.replace("[", "").replace("]", "")
    advice.report.mark_sent(at=clock.at)
    assert not any(each.id == advice.id for each in situation(world.sam, clock.at, Policy()).advice)


def test_what_was_decided_against_is_told_as_such(press, advice):
    press(f"/followup/advice/{advice.id}/decide-against/", {"outcome": "The docket is remote now"})
    press(f"/followup/advice/{advice.id}/report/")
    text = Letter.objects.get(kind="report").text
    assert "decided otherwise. The docket is remote now." in text
    assert "I did." not in text


def news_of(world, at):
    return [each.what for each in situation(world.sam, at, Policy()).news]


def test_new_work_noted_after_somebody_helped_is_news(world, clock):
    say = Background.objects.say
    assert news_of(world, clock.at) == [], "what was there at the first start is none"
    clock.at += timedelta(days=2)
    with acting(world.sam, "profile", at=clock.at):
        say(world.sam, Background.Kind.EMPLOYER, "Tern & Quill LLP, summer clerk 2027\nThe Night Desk Inn, 2018-2022")
    assert news_of(world, clock.at) == ["Tern & Quill LLP, summer clerk 2027"], "an old thing noted late is none"
    assert "progress-update" in {cue.rule for cue in cues(world.sam, clock.at)}
    assert "progress-update" not in {cue.rule for cue in cues(world.eve, clock.at)}


def test_an_aim_found_out_is_news(world, clock):
    aim = Aim.objects.add(world.sam, "Is elder law for me?")
    assert news_of(world, clock.at) == []
    aim.close(at=clock.at)
    (cue,) = (cue for cue in cues(world.sam, clock.at) if cue.rule == "progress-update")
    assert "Is elder law for me?" in str(cue.what)


@pytest.mark.parametrize(("days", "speaks"), [(30, True), (31, False)])
def test_news_is_news_for_a_month_also_where_clocks_change(world, days, speaks):
    # The clocks go back on 1 November 2026.
    noted = datetime(2026, 10, 20, 9, tzinfo=world.sam.tz)
    one = Told(id=world.ada.id, what="A post", noted_at=noted)
    picture = replace(situation(world.sam, world.at, Policy()), news=(one,))
    at = noted.replace(hour=23, minute=59) + timedelta(days=days)
    assert ("progress-update" in {cue.rule for cue in cues_in(picture, at, Policy())}) is speaks


@pytest.mark.parametrize("htmx", [True, False])
def test_a_contact_is_kept_in_one_press_from_the_list_of_people(press, client, world, clock, htmx):
    path = f"/followup/people/{world.ada.id}/in-touch/"
    button = client.get("/people/").content.decode().split(f'formaction="{path}"')[1].split("</button>")[0]
    assert f": {world.ada}</span>" in button, "a list of fifty buttons says with whom"
    assert press(path, htmx=htmx).status_code == (200 if htmx else 303)
    assert Contact.objects.of(world.sam).latest_with(world.ada).happened_at == clock.at
    assert client.get(path).status_code == 405
    assert press(f"/followup/people/{world.evas.id}/in-touch/", htmx=htmx).status_code == 404


def test_a_contact_is_kept_in_one_press_from_today_and_settles_the_cue(press, client, world, clock):
    world.chidi.stay_in_touch(True)
    clock.at += timedelta(days=125)
    path = f"/followup/people/{world.chidi.id}/in-touch/"
    assert path in client.get("/?all=1").content.decode()
    press(path)
    assert path not in client.get("/?all=1").content.decode()
