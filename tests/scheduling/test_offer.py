"""Two or three windows are offered, held, and written on both walls."""

import re
from datetime import timedelta

import pytest

from halfhour.letters.models import Letter, LetterKind
from halfhour.scheduling.models import Offer, Window
from halfhour.scheduling.offers.offering import calendars_of
from halfhour.scheduling.offers.windows import free_windows
from halfhour.student.models import QuietPeriod
from halfhour.student.policy import Policy

TWO = ["2026-12-01T16:00Z~120", "2026-12-03T20:00Z~120"]


@pytest.fixture
def offering(with_ada, press):
    def pressing(windows=tuple(TWO), *, htmx=False, **about):
        return press(f"/scheduling/{with_ada.id}/offer/", {"windows": list(windows), **about}, htmx=htmx)

    return pressing


@pytest.mark.parametrize("htmx", [True, False])
def test_they_are_held_until_they_answer(world, with_ada, offering, htmx):
    assert offering(htmx=htmx).status_code == (200 if htmx else 303)
    windows = Window.objects.of(world.sam).held(world.at)
    assert [(each.wall, each.zone, each.minutes) for each in windows] == [
        ("2026-12-01T10:00", "America/Chicago", 120),
        ("2026-12-03T14:00", "America/Chicago", 120),
    ]


def test_the_letter_names_them_on_both_walls(world, with_ada, offering, client):
    offering()
    letter = Letter.objects.of(world.sam).get(kind=LetterKind.TIMES)
    assert "- Tuesday, December 1, 10 am–12 pm in Minneapolis (8–10 am for me)" in letter.text
    assert letter.text.startswith("Dear Ada Brightwater,")
    assert "20 to 30 minutes" in letter.text
    assert not letter.blanks
    page = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    assert "10 am–12 pm in Minneapolis" in page
    assert "10 am–12 pm for her, in Minneapolis" in page


def test_a_judge_is_asked_for_fifteen_minutes(world, offering):
    world.ada.kind = "judge"
    world.ada.save()
    offering()
    assert "Would 15 minutes" in Letter.objects.of(world.sam).get(kind=LetterKind.TIMES).text


@pytest.mark.parametrize(("count", "status"), [(0, 422), (1, 422), (2, 303), (3, 303), (4, 422)])
def test_one_is_an_order_and_four_are_homework(world, offering, count, status):
    windows = [f"2026-12-0{day}T16:00Z~120" for day in range(1, count + 1)]
    assert offering(windows).status_code == status
    assert Offer.objects.of(world.sam).exists() == (status == 303)


def test_another_time_may_be_typed(world, offering):
    assert offering(TWO[:1], own_on="2026-12-04", own_from="08:00", own_until="09:00").status_code == 303
    typed = Window.objects.of(world.sam).get(wall="2026-12-04T10:00")
    assert typed.minutes == 60


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ({"windows": ["nonsense", *TWO]}, "A time could not be read"),
        ({"windows": ["2026-12-01T25:00Z~120", *TWO]}, "A time could not be read"),
        ({"windows": ["2026-11-19T18:30Z~60", TWO[0]]}, "has gone by"),
        ({"windows": ["2026-12-01T17:00Z~120", TWO[0]]}, "overlap"),
        ({"windows": ["2026-12-02T17:00Z~19", TWO[0]]}, "too short"),
        ({"windows": ["2026-11-20T20:00Z~60", TWO[0]]}, "Ben Castellan is in one of these times"),
        ({"windows": TWO, "own_on": "2026-12-04"}, "needs its day"),
        ({"windows": TWO, "own_on": "2026-12-04", "own_from": "09:00", "own_until": "09:00"}, "ends before it begins"),
        ({"windows": TWO, "own_on": "2027-03-14", "own_from": "02:30", "own_until": "03:30"}, "The clocks change then"),
        ({"windows": TWO, "own_on": "2026-02-30"}, "could not be read"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_and_nothing_is_held(world, offering, about, sentence):
    answer = offering(**about)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Offer.objects.of(world.sam).exists()
    assert not Letter.objects.of(world.sam).filter(kind=LetterKind.TIMES).exists()


def test_without_their_zone_it_is_asked_first(world, press, client):
    assert "Where does Ada sit?" in client.get(f"/scheduling/{world.with_ada.id}/").content.decode()
    assert press(f"/scheduling/{world.with_ada.id}/offer/", {"windows": TWO}).status_code == 422


def test_without_my_own_zone_that_is_asked_first(world, with_ada, offering, client):
    world.sam.zone = ""
    world.sam.save()
    assert "Your own time zone is not known yet" in client.get(f"/scheduling/{with_ada.id}/").content.decode()
    assert offering(TWO[:1], own_on="2026-12-04", own_from="08:00", own_until="09:00").status_code == 422


@pytest.mark.parametrize("htmx", [True, False])
def test_where_they_sit_is_kept(world, press, htmx):
    path = f"/scheduling/{world.with_ada.id}/sit/"
    assert press(path, {"zone": "America/Chicago"}, htmx=htmx).status_code == (200 if htmx else 303)
    world.ada.refresh_from_db()
    assert world.ada.zone == "America/Chicago"
    assert press(path, {"zone": "Chicago"}).status_code == 422
    assert press(path, {"zone": ""}).status_code == 422


def test_new_times_let_the_old_ones_go(world, offering):
    offering()
    offering(["2026-12-07T16:00Z~120", "2026-12-08T16:00Z~120"])
    assert Offer.objects.of(world.sam).count() == 2
    assert Window.objects.of(world.sam).held(world.at).count() == 2


def test_what_is_held_for_one_is_not_offered_to_another(world, offering):
    world.ben.zone = "America/Chicago"
    world.ben.save()
    offering()
    calendars = calendars_of(world.sam, world.with_ben, at=world.at, policy=Policy())
    held = Window.objects.of(world.sam).held(world.at).first()
    assert not any(each.starts_at < held.ends_at and held.starts_at < each.ends_at for each in free_windows(calendars))


def test_a_window_that_has_gone_by_holds_nothing(world, offering, utc):
    offering()
    assert Window.objects.of(world.sam).held(utc("2026-12-03T19:59")).count() == 1
    assert not Window.objects.of(world.sam).held(utc("2026-12-03T20:00")).exists()


@pytest.mark.parametrize("htmx", [True, False])
def test_they_are_let_go_once(world, offering, press, clock, htmx):
    offering()
    offer = Offer.objects.of(world.sam).get()
    clock.turn(hours=1)
    path = f"/scheduling/offers/{offer.id}/release/"
    assert press(path, htmx=htmx).status_code == (200 if htmx else 303)
    offer.refresh_from_db()
    assert offer.released_at == clock.at
    assert press(path).status_code == 422


def test_quiet_days_and_holidays_say_why_nothing_is_offered(world, with_ada, client):
    QuietPeriod.objects.create(student=world.sam, starts_on="2026-12-02", ends_on="2026-12-02", why="exam")
    page = client.get(f"/scheduling/{with_ada.id}/").content.decode()
    assert "A quiet day of yours" in page
    assert "A holiday: no times offered" in page
    assert "Most offices are closed" in page
    assert page.count("checked>") >= 3, "a few are proposed"


def test_after_a_missed_talk_the_letter_is_kind(world, press):
    meeting = world.meeting_with_ben
    world.ben.zone = "America/Chicago"
    world.ben.save()
    meeting.miss("them", at=meeting.starts_at + timedelta(minutes=12))
    assert press(f"/scheduling/{world.with_ben.id}/offer/", {"windows": TWO}).status_code == 303
    text = Letter.objects.of(world.sam).get(kind=LetterKind.TIMES).text
    assert "I am sorry that we missed each other" in text
    assert "Thank you for being willing" not in text


def test_it_is_only_pressed_and_never_by_a_stranger(world, client, press):
    offer = Offer.objects.create(student=world.eve, interview=world.evas_interview, offered_at=world.at)
    paths = [f"/scheduling/{world.evas_interview.id}/{verb}/" for verb in ("offer", "agree", "sit")]
    for path in [*paths, f"/scheduling/offers/{offer.id}/release/"]:
        assert client.get(path).status_code == 405
        assert press(path, {"windows": TWO, "zone": "UTC"}).status_code in (404, 422)
    assert press(f"/scheduling/{world.evas_interview.id}/offer/", {"windows": TWO}).status_code == 404
    assert press(f"/scheduling/offers/{offer.id}/release/").status_code == 404
    assert client.get(f"/scheduling/{world.evas_interview.id}/").status_code == 404


def test_the_week_and_its_table_tick_the_same_windows_in_one_form(with_ada, client):
    week, table = (client.get(f"/scheduling/{with_ada.id}/?as={each}").content.decode() for each in ("week", "table"))
    ticked = re.findall(r'name="windows" value="([^"]+)" checked', week)
    assert len(ticked) >= 2
    assert ticked == re.findall(r'name="windows" value="([^"]+)" checked', table)
    assert ("<table" in week, "<table" in table) == (False, True)
    rows = re.findall(r'<th scope="row">.*?</tr>', table)
    assert len(rows) == week.count('name="windows"') == table.count('name="windows"')
    assert "9–11 am" in rows[0]
    assert "11 am–1 pm" in rows[0]
    assert table.count('/offer/" hx-post') == week.count('/offer/" hx-post') == 1


def test_what_was_ticked_goes_along_to_the_other_view(with_ada, client):
    page = f"/scheduling/{with_ada.id}/"
    every = re.findall(r'name="windows" value="([^"]+)"', client.get(page).content.decode())
    asked = {"as": "table", "windows": every[1:3]}
    table = client.get(page, asked, headers={"hx-request": "true"}).content.decode()
    assert re.findall(r'name="windows" value="([^"]+)" checked', table) == every[1:3]
    none = client.get(page, {"as": "week"}, headers={"hx-request": "true"}).content.decode()
    assert "checked" not in re.findall(r'<form class="flow offer".*?</form>', none, re.S)[0]


def test_the_form_of_agreeing_comes_when_it_is_asked_for(with_ada, client):
    page = f"/scheduling/{with_ada.id}/"
    agree = f'action="{page}agree/"'
    assert agree not in client.get(page).content.decode()
    assert agree in client.get(f"{page}?agree=1").content.decode()
