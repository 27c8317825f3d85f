"""What becomes of a meeting: moved, confirmed, called off, missed."""

from datetime import timedelta

import pytest

from halfhour.coach.look import cues
from halfhour.letters.models import Channel, Letter, LetterKind
from halfhour.scheduling.models import Meeting

MOVED = {"on": "2026-11-23", "starts": "09:00", "minutes": "25", "clock": "mine", "zone": "", "which": ""}
VERBS = {
    "move": MOVED,
    "arrange": {"medium": "video"},
    "confirm": {"text": "See you."},
    "write-confirmation": {"text": "See you."},
    "call-off": {},
    "miss": {"by": "me"},
}
TO_A_LETTER = {"write-confirmation", "call-off", "miss"}


@pytest.fixture
def ben(world, press):
    """Press a verb about the meeting with Ben, tomorrow at 12:30 in Portland."""

    def pressing(verb, *, htmx=False, **data):
        return press(f"/scheduling/meetings/{world.meeting_with_ben.id}/{verb}/", VERBS[verb] | data, htmx=htmx)

    return pressing


@pytest.fixture
def meeting(world):
    def fresh() -> Meeting:
        return Meeting.objects.get(pk=world.meeting_with_ben.pk)

    return fresh


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("htmx", [True, False])
def test_each_verb_answers_with_and_without_script(world, ben, clock, verb, htmx):
    if verb == "miss":
        clock.at = world.meeting_with_ben.ends_at
    answer = ben(verb, htmx=htmx)
    assert answer.status_code == (200 if htmx else 303)
    onward, page = answer["HX-Redirect"] if htmx else answer["Location"], f"/scheduling/{world.with_ben.id}/"
    letter = Letter.objects.of(world.sam).drafts().filter(interview=world.with_ben).first()
    assert onward == (f"/letters/{letter.id}/?next={page}" if verb in TO_A_LETTER else page)


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_is_only_pressed_and_never_by_a_stranger(world, client, press, verb):
    world.sam.account.name, world.eve.account.name = "gone", "local"
    world.sam.account.save()
    world.eve.account.save()
    path = f"/scheduling/meetings/{world.meeting_with_ben.id}/{verb}/"
    assert client.get(path).status_code == 405
    assert press(path, VERBS[verb]).status_code == 404


def test_moving_raises_the_number_of_the_invitation_and_asks_for_a_new_word(ben, meeting, clock):
    ben("confirm")
    ben("move")
    moved = meeting()
    assert (moved.sequence, moved.times_moved, moved.wall) == (1, 1, "2026-11-23T09:00")
    assert moved.moved_from == "2026-11-20T12:30 America/Los_Angeles"
    assert moved.confirmed_at is None


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ({"on": "2026-11-18"}, "has gone by"),
        ({"on": "2027-03-14", "starts": "02:15"}, "Perhaps 3:15 am?"),
        ({"on": "2026-02-30"}, "could not be read"),
    ],
)
def test_a_time_that_cannot_be_leaves_it_where_it_was(ben, meeting, about, sentence):
    before = meeting()
    assert sentence in ben("move", **about).content.decode()
    assert (meeting().wall, meeting().sequence) == (before.wall, before.sequence)


def test_after_two_moves_the_page_offers_to_let_it_rest(world, ben, client):
    page = f"/scheduling/{world.with_ben.id}/"
    ben("move")
    assert "let it rest" not in client.get(page).content.decode()
    ben("move", on="2026-11-24")
    assert "let it rest" in client.get(page).content.decode()


def test_the_word_of_the_day_before_is_kept_as_it_was_sent(world, ben, meeting, clock):
    ben("confirm", text="Until tomorrow, 12:30.")
    assert meeting().confirmed_at == clock.at
    letter = Letter.objects.of(world.sam).get(kind=LetterKind.CONFIRMATION)
    assert (letter.text, letter.sent_at) == ("Until tomorrow, 12:30.", clock.at)


def test_it_is_confirmed_once_its_letter_has_left_and_not_before(world, ben, meeting, clock, client):
    ben("write-confirmation", text="Until tomorrow, 12:30.")
    letter = Letter.objects.of(world.sam).get(kind=LetterKind.CONFIRMATION)
    page = f"/scheduling/{world.with_ben.id}/"
    assert meeting().word_sent_at is None
    assert "confirm-before" in {each.rule for each in cues(world.sam, clock.at)}
    assert "The letter has not left yet" in client.get(page).content.decode()
    letter.mark_sent(at=clock.at)
    assert meeting().word_sent_at == clock.at
    assert "confirm-before" not in {each.rule for each in cues(world.sam, clock.at)}
    assert "Confirmed on" in client.get(page).content.decode()
    ben("move")
    assert meeting().word_sent_at is None, "the new time wants its own word"


def test_a_confirmation_begun_anew_leaves_one_draft(world, ben):
    ben("write-confirmation", text="First.")
    ben("write-confirmation", text="Second.")
    assert [each.text for each in Letter.objects.of(world.sam).filter(kind=LetterKind.CONFIRMATION)] == ["Second."]


def test_a_confirmation_goes_on_in_the_thread_and_to_the_assistant_too(world, ben, meeting):
    invitation = Letter.objects.create(
        student=world.sam, person=world.ben, interview=world.with_ben, kind=LetterKind.INVITATION, sent_at=world.at,
        message_id="<invited@example.org>",
    )  # fmt: skip
    ben("arrange", scheduler_email="noor@firm.example")
    ben("write-confirmation")
    letter = Letter.objects.of(world.sam).get(kind=LetterKind.CONFIRMATION)
    assert (letter.reply_to, letter.cc) == (invitation, "noor@firm.example")


def test_the_words_are_ready_and_hold_no_blank(world, client):
    page = client.get(f"/scheduling/{world.with_ben.id}/").content.decode()
    assert "I look forward to our talk on Friday, November 20, 12:30–12:55 pm." in page
    assert "The link is https://video.example/ben." in page


@pytest.mark.parametrize(("hours", "channel"), [(25, Channel.EMAIL), (24, Channel.EMAIL), (23, Channel.PHONE)])
def test_within_a_day_the_telephone_is_kinder(world, ben, meeting, clock, client, hours, channel):
    clock.at = meeting().starts_at - timedelta(hours=hours)
    page = client.get(f"/scheduling/{world.with_ben.id}/").content.decode()
    assert ("a letter may be read too late" in page) == (hours < 24)
    ben("call-off")
    off = meeting()
    assert (off.called_off_at, off.sequence) == (clock.at, 1)
    assert Letter.objects.of(world.sam).get(kind=LetterKind.CALL_OFF).channel == channel


def test_what_was_called_off_is_not_called_off_moved_or_confirmed_again(ben):
    ben("call-off")
    for verb in ("call-off", "move", "confirm", "write-confirmation", "arrange"):
        assert ben(verb).status_code == 422


def test_when_i_missed_it_the_apology_is_begun(world, ben, meeting, clock):
    clock.at = meeting().starts_at + timedelta(minutes=20)
    ben("miss", by="me")
    assert (meeting().missed_by, meeting().missed_at) == ("me", clock.at)
    letter = Letter.objects.of(world.sam).get(kind=LetterKind.APOLOGY)
    assert "That was my fault" in letter.text
    assert not letter.blanks


def test_when_they_missed_it_new_times_are_offered(world, ben, meeting, clock, client):
    clock.at = meeting().starts_at + timedelta(minutes=11)
    page = f"/scheduling/{world.with_ben.id}/"
    assert "Wait 10 minutes, then call Ben" in client.get(page).content.decode()
    ben("miss", by="them")
    assert "You missed each other" in client.get(page).content.decode()
    assert not Letter.objects.of(world.sam).filter(kind=LetterKind.APOLOGY).exists()
    assert ben("miss", by="me").status_code == 422


@pytest.mark.parametrize(("minutes", "status"), [(-1, 422), (0, 303)])
def test_nobody_has_missed_what_has_not_begun(ben, meeting, clock, minutes, status):
    clock.at = meeting().starts_at + timedelta(minutes=minutes)
    assert ben("miss", by="them").status_code == status


def test_undo_puts_the_meeting_back(world, ben, meeting, press):
    from halfhour.foundation.acts import Act

    ben("call-off")
    act = Act.objects.filter(student=world.sam).latest("id")
    press(f"/undo/{act.id}/")
    assert meeting().stands
    assert not Letter.objects.of(world.sam).filter(kind=LetterKind.CALL_OFF).exists()
