"""Advice, promises, openings and names: each until something has come of it."""

from datetime import timedelta

import pytest

from halfhour.coach.look import cues
from halfhour.conversation.models import Conversation
from halfhour.followup.giver import heard
from halfhour.followup.models import Advice, Lead, Promise
from halfhour.interviews.models import Interview, Introduction
from halfhour.letters.models import Letter
from halfhour.people.models import Contact, Person


def rows_of(student, interview, at):
    of_person = {"student": student, "interview": interview, "person": interview.person}
    day = student.today(at)
    given = {"student": student, "interview": interview, "by": interview.person}
    return {
        "advice": Advice.objects.create(**of_person, said="Sit in courtroom 4.", given_on=day),
        "promises": Promise.objects.create(**of_person, text="Send the article", made_on=day),
        "leads": Lead.objects.create(**of_person, what="A summer clerk is wanted", noted_at=at),
        "names": Introduction.objects.create(**given, name="Alma Thackeray", given_on=day),
    }


@pytest.fixture
def rows(world, clock):
    return rows_of(world.sam, world.with_chidi, clock.at)


ON_THE_PAGE = [
    ("advice", "follow"), ("advice", "decide-against"), ("promises", "keep"), ("leads", "thank"), ("leads", "answer"),
    ("leads", "tell"), ("names", "thank"), ("names", "tell"), ("names", "set-aside"),
]  # fmt: skip
AWAY = [
    ("leads", "write"), ("names", "write-thanks"), ("names", "write-tell"), ("names", "become-person"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "verb"), [*ON_THE_PAGE, *AWAY])
def test_without_scripts_it_leads_to_a_page(press, rows, kind, verb):
    assert press(f"/followup/{kind}/{rows[kind].id}/{verb}/").status_code == 303


@pytest.mark.parametrize(("kind", "verb"), ON_THE_PAGE)
def test_htmx_gets_the_one_row(press, rows, kind, verb):
    answer = press(f"/followup/{kind}/{rows[kind].id}/{verb}/", htmx=True)
    assert answer.status_code == 200
    assert answer.content.decode().strip().startswith("<article")
    assert str(rows[kind].id) in answer.content.decode()


@pytest.mark.parametrize(("kind", "verb"), AWAY)
def test_htmx_is_led_on_where_another_page_follows(press, rows, kind, verb):
    assert press(f"/followup/{kind}/{rows[kind].id}/{verb}/", htmx=True)["HX-Redirect"].startswith("/")


@pytest.mark.parametrize(("kind", "verb"), [*ON_THE_PAGE, *AWAY, ("advice", "report"), ("advice", "report-back")])
def test_strangers_and_lookers_change_nothing(press, client, world, clock, rows, kind, verb):
    assert client.get(f"/followup/{kind}/{rows[kind].id}/{verb}/").status_code == 405
    hers = rows_of(world.eve, world.evas_interview, clock.at)
    assert press(f"/followup/{kind}/{hers[kind].id}/{verb}/").status_code == 404
    assert press(f"/followup/{kind}/{hers[kind].id}/{verb}/", htmx=True).status_code == 404


def test_advice_is_done_with_its_outcome_then_reported_back(press, rows):
    advice = rows["advice"]
    path = f"/followup/advice/{advice.id}"
    press(f"{path}/follow/", {"outcome": "The day is decided by 8:25"})
    press(f"{path}/report/")
    letter = Letter.objects.get(kind="report")
    assert "The day is decided by 8:25." in letter.text
    press(f"{path}/report-back/", htmx=True)
    advice.refresh_from_db()
    assert advice.done_at
    assert advice.told_at


def test_what_has_no_outcome_cannot_be_told(press, rows):
    answer = press(f"/followup/advice/{rows['advice'].id}/report-back/")
    assert answer.status_code == 422
    assert "Say first what came of it" in answer.content.decode()


def test_decided_against_is_an_outcome_too_and_can_be_done_after_all(press, rows):
    advice = rows["advice"]
    press(f"/followup/advice/{advice.id}/decide-against/", {"outcome": "The court is closed"})
    advice.refresh_from_db()
    assert advice.decided_against_at
    press(f"/followup/advice/{advice.id}/follow/", {"outcome": ""})
    advice.refresh_from_db()
    assert (advice.decided_against_at, advice.outcome) == (None, "The court is closed")


def test_a_report_asked_for_twice_is_one_draft(press, rows):
    advice = rows["advice"]
    press(f"/followup/advice/{advice.id}/follow/")
    first = press(f"/followup/advice/{advice.id}/report/")
    assert press(f"/followup/advice/{advice.id}/report/").url == first.url


def test_a_name_becomes_a_person_with_its_origin_once(press, rows, world):
    for _again in range(2):
        answer = press(f"/followup/names/{rows['names'].id}/become-person/")
    person = Person.objects.get(student=world.sam, name="Alma Thackeray")
    assert str(person.id) in answer.url
    rows["names"].refresh_from_db()
    assert rows["names"].person == person


def test_the_giver_is_thanked_and_told_by_letters_that_name_whom(press, rows):
    press(f"/followup/names/{rows['names'].id}/write-thanks/")
    press(f"/followup/names/{rows['names'].id}/write-tell/")
    texts = list(Letter.objects.filter(kind="tell").values_list("text", flat=True))
    assert len(texts) == 2
    assert all("Alma Thackeray" in text for text in texts)


def leave(letter, at):
    letter.text = letter.text.replace("[", "").replace("]", "")
    letter.mark_sent(at=at)


def rules(world, at):
    return {cue.rule for cue in cues(world.sam, at)}


def test_the_thanks_that_left_settle_the_cue_by_themselves(press, client, world, clock):
    femi = world.femi
    assert "thank-for-the-name" in rules(world, clock.at)
    first = press(f"/followup/names/{femi.id}/write-thanks/")
    assert press(f"/followup/names/{femi.id}/write-thanks/").url == first.url, "begun twice, it is one letter"
    assert "thank-for-the-name" in rules(world, clock.at), "a draft has thanked nobody"
    leave(Letter.objects.get(kind="tell"), clock.at)
    found = rules(world, clock.at)
    assert "thank-for-the-name" not in found
    assert "introductions-used" in found
    assert heard([femi])[0].thanked_at == clock.at


def test_a_letter_about_one_name_settles_no_other(press, world, clock):
    other = Introduction.objects.create(
        student=world.sam, by=world.dana, name="Gil Arden", given_on=world.femi.given_on
    )
    press(f"/followup/names/{world.femi.id}/write-thanks/")
    leave(Letter.objects.get(kind="tell"), clock.at)
    assert [bool(each.thanked_at) for each in heard([world.femi, other])] == [True, False]
    assert "thank-for-the-name" in rules(world, clock.at)


def test_the_word_on_how_it_went_settles_the_cue_by_itself(press, world, clock):
    femi = world.femi.become_person()
    talk = Conversation.begin(Interview.objects.wish(femi, at=clock.at), at=clock.at, minutes=20)
    talk.close(at=clock.at + timedelta(minutes=20))
    later = clock.at + timedelta(hours=1)
    assert "tell-introducer" in rules(world, later)
    press(f"/followup/names/{world.femi.id}/write-tell/")
    assert "tell-introducer" in rules(world, later)
    leave(Letter.objects.get(kind="tell"), later)
    assert "tell-introducer" not in rules(world, later)


def test_a_letter_that_thanks_for_a_lead_settles_it(press, rows, world, clock):
    lead = rows["leads"]
    first = press(f"/followup/leads/{lead.id}/write/")
    assert press(f"/followup/leads/{lead.id}/write/").url == first.url
    assert "lead" in rules(world, clock.at)
    leave(Letter.objects.get(kind="lead"), clock.at)
    assert "lead" not in rules(world, clock.at)
    lead.refresh_from_db()
    assert lead.thanks_at == clock.at


def test_another_letter_about_a_lead_takes_no_thanks_back(press, rows, world, clock):
    path = f"/followup/leads/{rows['leads'].id}/write/"
    first = press(path)
    leave(Letter.objects.get(kind="lead"), clock.at)
    assert press(path).url != first.url
    assert Letter.objects.filter(kind="lead", sent_at=None).count() == 1
    assert "lead" not in rules(world, clock.at)
    assert Lead.objects.get(pk=rows["leads"].id).thanks_at == clock.at


@pytest.mark.parametrize("htmx", [True, False])
def test_keeping_in_touch_is_a_wish_and_can_change(press, world, htmx):
    path = f"/followup/people/{world.chidi.id}/stay-in-touch/"
    press(path, {"on": "yes"}, htmx=htmx)
    world.chidi.refresh_from_db()
    assert world.chidi.keep_in_touch is True
    press(path, {"on": "no"}, htmx=htmx)
    world.chidi.refresh_from_db()
    assert world.chidi.keep_in_touch is False


@pytest.mark.parametrize("how", ["hello", "chance"])
def test_a_contact_is_logged_in_one_tap(press, world, clock, how):
    press(f"/followup/people/{world.chidi.id}/contact/", {"how": how}, htmx=True)
    assert Contact.objects.of(world.sam).latest_with(world.chidi).how == how


@pytest.mark.parametrize("verb", ["stay-in-touch", "contact", "hello"])
def test_strangers_and_lookers_touch_nobody(press, client, world, verb):
    assert client.get(f"/followup/people/{world.chidi.id}/{verb}/").status_code == 405
    said = {"on": "yes", "how": "hello"}
    assert press(f"/followup/people/{world.evas.id}/{verb}/", said).status_code == 404


def test_a_few_lines_are_drafted(press, world):
    answer = press(f"/followup/people/{world.chidi.id}/hello/")
    assert str(Letter.objects.get(kind="hello", person=world.chidi).id) in answer.url


def test_a_second_talk_follows_the_first(press, with_chidi, page):
    press(f"{page}second-talk/", {"wish": "how appeals are chosen"})
    again = Interview.objects.get(follows=with_chidi)
    with_chidi.refresh_from_db()
    assert (again.person, again.wish, again.closed_at) == (with_chidi.person, "how appeals are chosen", None)
    assert with_chidi.closed_at
    assert press(f"{page}second-talk/").status_code == 422


def test_strangers_and_lookers_wish_for_no_second_talk(press, client, world, page):
    assert client.get(f"{page}second-talk/").status_code == 405
    assert press(f"/followup/{world.evas_interview.id}/second-talk/").status_code == 404


def test_a_closed_interview_can_be_opened_again_from_its_page(press, client, page, with_chidi, said):
    press(f"{page}finish/", said)
    press(f"/interviews/{with_chidi.id}/close/")
    assert "Open it again" in client.get(page).content.decode()
    press(f"/interviews/{with_chidi.id}/reopen/")
    assert "Close this interview" in client.get(page).content.decode()


def test_somebody_else_who_was_there_is_to_be_thanked(press, client, page, with_chidi, said):
    press(f"{page}finish/", said)
    press(f"/interviews/{with_chidi.id}/join/", {"name": "Lena Orsolo"})
    assert "Lena Orsolo" in client.get(page).content.decode()


def test_what_is_next_leads_the_page(press, client, page, rows, said, with_chidi, clock):
    press(f"{page}finish/", said)

    def first():
        shown = client.get(page).content.decode()
        return min(
            ("thanks", "advice", "names", "touch"), key=lambda part: shown.index(f'<section class="entry" id="{part}"')
        )

    assert first() == "thanks"
    letter_of_thanks(press, with_chidi, page)
    assert first() == "advice"
    for advice in Advice.objects.filter(interview=with_chidi):
        advice.follow(at=clock.at)
        advice.report_back(at=clock.at)
    assert first() == "names"
    for name in Introduction.objects.filter(interview=with_chidi):
        name.set_aside(at=clock.at)
    assert first() == "touch"


def letter_of_thanks(press, interview, page):
    press(f"{page}thank/", {"whom": str(interview.person_id), "channel": "email"})
    letter = Letter.objects.get(kind="thanks")
    letter.write("Thank you.", subject="Thanks", revision=letter.revision)
    letter.mark_sent(at=letter.created_at)
