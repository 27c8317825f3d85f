"""The page of this stage in each of its states, and all letters in one list."""

from datetime import date, timedelta

import pytest

from halfhour.letters.models import Letter


def page(client, interview):
    html = client.get(f"/outreach/{interview.pk}/").content.decode()
    assert html.count("button-first") == 1 and html.count("<h1") == 1
    return html


def test_first_one_chooses_how_and_by_which_door(client, with_dana):
    html = page(client, with_dana)
    assert "Draft the letter" in html and 'value="linkedin"' in html and 'value="cold"' in html


def test_only_doors_that_are_on_record_are_offered(client, with_dana):
    html = page(client, with_dana)
    assert 'value="introduced"' not in html and 'value="met"' not in html


def test_a_judge_is_written_to_by_post_and_not_by_linkedin(client, with_dana, world):
    world.dana.kind = "judge"
    world.dana.save()
    html = page(client, with_dana)
    assert 'name="channel" value="linkedin"' not in html and "chambers" in html


def test_a_draft_is_gone_on_with(client, press, with_dana):
    press(f"/outreach/{with_dana.pk}/ask/", {"channel": "email", "by": "cold"})
    assert "Go on with the letter" in page(client, with_dana)


def test_waiting_is_calm_and_says_from_when(client, world):
    html = page(client, world.with_ada)
    assert "Silence is usual" in html and "who are you" in html
    assert "polite from Fri, Nov 20" in html and ">Nudge<" not in html


def test_when_it_is_polite_the_button_is_there(client, world, clock):
    clock.turn(days=4)
    assert ">Nudge<" in page(client, world.with_ada)


def test_after_the_reminder_it_may_rest(client, world, clock):
    later = clock.turn(days=4)
    from halfhour.student.policy import Policy

    world.approach_to_ada.nudge(later, Policy()).mark_sent(at=later)
    html = page(client, world.with_ada)
    assert "Let it rest until" in html and ">Nudge<" not in html


@pytest.mark.parametrize(
    ("said", "words"), [("yes", "They said yes"), ("no", "They said no"), ("later", "Later, they said")]
)
def test_an_answer_has_its_next_step(client, world, said, words):
    world.approach_to_ada.record_answer(said, at=world.at, later_on=date(2027, 1, 11))
    html = page(client, world.with_ada)
    assert words in html and "Write the answer" in html


def test_any_letter_after_the_answer_is_a_reply(client, world):
    world.approach_to_ada.record_answer("yes", at=world.at - timedelta(hours=2))
    Letter.objects.create(
        student=world.sam, person=world.ada, interview=world.with_ada, kind="times", text="x", sent_at=world.at
    )
    html = page(client, world.with_ada)
    assert "You answered on" in html and "Write the answer" not in html


def test_on_their_day_it_is_asked_again(client, world, clock):
    world.approach_to_ada.record_answer("later", at=world.at, later_on=date(2026, 11, 20))
    clock.turn(days=1)
    assert "Draft the letter" in page(client, world.with_ada)


def test_who_is_not_to_be_contacted_is_left_alone(client, with_dana, world):
    world.dana.do_not_contact = True
    world.dana.save()
    html = page(client, with_dana)
    assert "not to be contacted" in html and "Draft the letter" not in html


def test_a_stranger_finds_nothing(client, world):
    assert client.get(f"/outreach/{world.evas_interview.pk}/").status_code == 404


def test_the_list_has_drafts_waiting_and_sent(client, press, with_dana, evas_approach):
    press(f"/outreach/{with_dana.pk}/ask/", {"channel": "email", "by": "cold"})
    html = client.get("/letters/").content.decode()
    assert html.index("Drafts") < html.index(">Waiting<") < html.index(">Sent<")
    assert "Silence is usual" in html and "Zoe Hartigan" not in html


def test_the_list_takes_as_many_queries_for_many_letters(client, world, django_assert_max_num_queries):
    Letter.objects.bulk_create(
        Letter(student=world.sam, person=world.ada, kind="hello", text="x", sent_at=world.at - timedelta(days=n))
        for n in range(80)
    )
    with django_assert_max_num_queries(9):
        client.get("/letters/")


def test_an_empty_list_says_how_to_begin(client):
    assert "Choose a person" in client.get("/letters/").content.decode()


def test_a_yes_leads_to_the_times_first(client, world):
    world.approach_to_ada.record_answer("yes", at=world.at)
    html = page(client, world.with_ada)
    filled = [part.split(">", 1)[1].split("<")[0] for part in html.split("button-first")[1:]]
    assert filled == ["Choose times"]


def test_a_no_leads_to_two_lines_of_thanks(client, world):
    world.approach_to_ada.record_answer("no", at=world.at)
    html = page(client, world.with_ada)
    filled = [part.split(">", 1)[1].split("<")[0] for part in html.split("button-first")[1:]]
    assert filled == ["Write the answer"]


def test_the_list_goes_on_with_the_newest_draft_and_a_letter_leads_back_to_the_list(client, press, world):
    draft = Letter.objects.create(student=world.sam, person=world.dana, kind="hello", text="Dear Dana, a short hello.")
    html = client.get("/letters/").content.decode()
    assert f'class="button button-first" href="/letters/{draft.id}/?next=/letters/"' in html
    assert html.count("button-first") == 1
    assert 'name="next" value="/letters/"' in client.get(f"/letters/{draft.id}/?next=/letters/").content.decode()
    about = {"text": draft.text, "revision": draft.revision, "next": "/letters/"}
    assert press(f"/letters/{draft.id}/mark-sent/", about).url == "/letters/"


def test_without_a_draft_the_list_leads_to_people(client, world):
    html = client.get("/letters/").content.decode()
    assert html.count("button-first") == 1 and "Choose whom to write to" in html
