"""A request is taken back, and they are told if the student wants it."""

import pytest

from halfhour.letters.models import Letter, LetterKind
from halfhour.outreach.models import NotSent
from halfhour.student.policy import Policy


@pytest.mark.parametrize("htmx", [True, False])
def test_it_is_withdrawn_and_a_word_to_them_is_drafted(press, world, htmx):
    approach = world.approach_to_ada
    press(f"/outreach/approaches/{approach.id}/withdraw/", {"write": "1"}, htmx=htmx)
    approach.refresh_from_db()
    letter = Letter.objects.get(kind=LetterKind.WITHDRAWAL)
    assert approach.withdrawn_at == world.at and letter.reply_to == approach.letter
    assert "November 11" in letter.text and approach.tell_withdrawal(Policy()) == letter


def test_what_stands_is_not_taken_back_by_a_letter(world):
    with pytest.raises(NotSent):
        world.approach_to_ada.tell_withdrawal(Policy())
