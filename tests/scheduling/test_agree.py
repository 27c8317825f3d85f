"""Agreeing on a time, theirs or one of those offered; and how both reach each other."""

from datetime import timedelta

import pytest

from halfhour.scheduling.models import Meeting, Offer, Window


@pytest.fixture
def agreeing(with_ada, press, agreed):
    def pressing(*, htmx=False, **about):
        return press(f"/scheduling/{with_ada.id}/agree/", agreed | about, htmx=htmx)

    return pressing


def the(world) -> Meeting:
    return Meeting.objects.of(world.sam).get(interview=world.with_ada)


@pytest.mark.parametrize("htmx", [True, False])
def test_it_is_kept_as_it_was_agreed(world, agreeing, utc, htmx):
    assert agreeing(htmx=htmx).status_code == (200 if htmx else 303)
    meeting = the(world)
    assert (meeting.wall, meeting.zone, meeting.minutes) == ("2026-12-01T14:30", "America/Chicago", 25)
    assert meeting.starts_at == utc("2026-12-01T20:30")
    assert (meeting.their_phone, meeting.scheduler_name) == ("612 555 0137", "Noor Haddad")


def test_the_page_shows_it_on_both_walls(world, agreeing, client):
    agreeing()
    page = client.get(f"/scheduling/{world.with_ada.id}/").content.decode()
    assert "Tue, Dec 1, 12:30–12:55 pm" in page
    assert "2:30–2:55 pm for her, in Minneapolis" in page
    assert 'class="clock"' in page
    assert "Noor Haddad" in page
    assert "612 555 0137" in page


def test_unknown_pronouns_give_the_name(world, agreeing, client):
    world.ada.pronouns = ""
    world.ada.save()
    agreeing()
    assert "for Ada, in Minneapolis" in client.get(f"/scheduling/{world.with_ada.id}/").content.decode()


def test_what_was_offered_is_free_again(world, agreeing, press):
    windows = ["2026-12-01T20:00Z~120", "2026-12-03T20:00Z~120"]
    press(f"/scheduling/{world.with_ada.id}/offer/", {"windows": windows})
    agreeing()
    assert not Offer.objects.of(world.sam).held().exists()


def test_the_window_they_took_fills_the_form(world, with_ada, client, press):
    press(f"/scheduling/{with_ada.id}/offer/", {"windows": ["2026-12-01T20:00Z~120", "2026-12-03T20:00Z~120"]})
    window = Window.objects.of(world.sam).held(world.at).last()
    page = client.get(f"/scheduling/{with_ada.id}/?window={window.id}").content.decode()
    assert 'value="2026-12-03"' in page
    assert 'value="14:00"' in page
    assert client.get(f"/scheduling/{with_ada.id}/?window=rubbish").status_code == 200


def test_their_zone_is_asked_where_it_is_not_known(world, press, agreed):
    path = f"/scheduling/{world.with_ada.id}/agree/"
    assert "Choose their time zone" in press(path, agreed).content.decode()
    assert press(path, agreed | {"zone": "America/Chicago"}).status_code == 303
    world.ada.refresh_from_db()
    assert world.ada.zone == "America/Chicago"


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ({"on": "2026-11-19", "starts": "12:30"}, "has gone by"),
        ({"on": "2026-02-30"}, "could not be read"),
        ({"on": ""}, "could not be read"),
        ({"starts": "25:00"}, "could not be read"),
        ({"minutes": "7"}, "could not be read"),
        ({"medium": "telepathy"}, "could not be read"),
        ({"on": "2027-03-14", "starts": "02:30"}, "Perhaps 3:30 am?"),
        ({"on": "2027-11-07", "starts": "01:30"}, "comes twice"),
        ({"clock": "other"}, "Name the time zone"),
        ({"clock": "other", "zone": "Mars/Olympus"}, "is not a time zone"),
        ({"on": "2026-11-20", "starts": "14:40"}, "You talk with Ben Castellan then"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_and_nothing_is_kept(world, agreeing, about, sentence):
    answer = agreeing(**about)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Meeting.objects.of(world.sam).filter(interview=world.with_ada).exists()


@pytest.mark.parametrize(("starts", "status"), [("14:04", 303), ("14:06", 422), ("14:54", 422), ("14:55", 303)])
def test_a_talk_may_touch_another_and_not_overlap_it(agreeing, starts, status):
    assert agreeing(on="2026-11-20", starts=starts).status_code == status


@pytest.mark.parametrize(("starts", "status"), [("12:30", 422), ("12:31", 303)])
def test_the_present_minute_has_gone_by(agreeing, starts, status):
    assert agreeing(on="2026-11-19", starts=starts).status_code == status


def test_a_second_agreement_is_refused(agreeing):
    agreeing()
    assert agreeing(on="2026-12-02").status_code == 422


def test_after_it_was_called_off_a_new_time_is_agreed(world, agreeing):
    agreeing()
    the(world).call_off(at=world.at + timedelta(hours=1))
    assert agreeing(on="2026-12-02").status_code == 303


def test_a_judge_is_asked_for_fifteen_minutes_first(world, with_ada, client):
    world.ada.kind = "judge"
    world.ada.save()
    page = client.get(f"/scheduling/{with_ada.id}/?agree=1").content.decode()
    assert '<option value="15" selected>' in page


@pytest.mark.parametrize("htmx", [True, False])
def test_how_they_reach_each_other_may_change_and_calendars_follow(world, agreeing, press, agreed, htmx):
    agreeing()
    meeting = the(world)
    path = f"/scheduling/meetings/{meeting.id}/arrange/"
    answer = press(path, agreed | {"medium": "in_person", "place": "Tern Street 4", "is_secured": "on"}, htmx=htmx)
    assert answer.status_code == (200 if htmx else 303)
    meeting.refresh_from_db()
    assert (meeting.place, meeting.is_secured, meeting.sequence) == ("Tern Street 4", True, 1)
    press(path, agreed | {"medium": "in_person", "place": "Tern Street 4", "is_secured": "on"})
    meeting.refresh_from_db()
    assert meeting.sequence == 1, "nothing new: calendars stay"
