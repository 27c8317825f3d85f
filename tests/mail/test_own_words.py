"""What somebody wrote themselves, and what they only quote. Invented replies, in the shapes that programs give them."""

import time

import pytest

from halfhour.mail.own_words import own_words

OURS = "Dear Ms. Hale,\nMay I ask you for half an hour?"
QUOTATIONS = [
    f"On Tue, Nov 17, 2026 at 9:03 AM Sam Okafor <sam@example.org> wrote:\n\n{OURS}",
    f"On Tue, Nov 17, 2026 at 9:03 AM Sam Okafor <\nsam@example.org> wrote:\n\n{OURS}",
    f"From: Sam Okafor <sam@example.org>\nSent: Tuesday, November 17, 2026 9:03 AM\nTo: Hale, Ruth\nSubject: Hi\n\n{OURS}",
    f"*From:* Sam Okafor <sam@example.org>\n*Sent:* Tuesday, November 17, 2026\n*To:* Ruth Hale\n\n{OURS}",
    f"-----Original Message-----\nFrom: Sam\n\n{OURS}",
    f"Am 17.11.2026 um 09:03 schrieb Sam Okafor:\n\n{OURS}",
    f"El mar, 17 nov 2026 a las 9:03, Sam Okafor (<sam@example.org>) escribió:\n\n{OURS}",
    "\n".join(f"> {line}" for line in OURS.split("\n")),
]


@pytest.mark.parametrize("quoted", QUOTATIONS)
def test_a_quotation_goes_whatever_program_made_it(quoted):
    assert own_words(f"Gladly. Thursday at two?\n\nRuth\n\n{quoted}") == "Gladly. Thursday at two?\n\nRuth"


def test_answers_between_quoted_lines_stay():
    text = "On Nov 17, 2026, Sam wrote:\n> By phone?\n\nYes.\n\n> On Monday?\n\nRather Tuesday."
    assert own_words(text).split() == ["Yes.", "Rather", "Tuesday."]


@pytest.mark.parametrize(
    "text",
    [
        "On Friday I wrote to the clerk: she is in.\nFrom: the tenth on I am free.",
        "Here is what I would ask:\n-- how it began\n-- what a day is like\nThat is all.",
        "Write to both by June 3:\nRuth, and Denise.",
        "The note was sent from my desk, and I am there until six.",
    ],
)
def test_words_that_only_look_like_a_quotation_stay(text):
    assert own_words(text) == text


def test_a_signature_and_the_name_of_a_device_go():
    assert own_words("Sure.\n\nSent from my iPhone") == "Sure."
    assert own_words("Sure.\n\n-- \nRuth Hale\nHale & Osei LLP") == "Sure."


def test_where_nothing_would_be_left_all_of_it_stays():
    assert own_words("> all of it is quoted") == "> all of it is quoted"


@pytest.mark.parametrize("piece", ["Sent from a ", "-", "<a@", "On 2026 ", "Name: ", "a@"])
def test_long_rubbish_is_read_quickly(piece):
    begun = time.process_time()
    own_words(piece * 100_000)
    assert time.process_time() - begun < 1


def test_labelled_replies_come_out_right():
    from lab.replies import CORPUS, invented, real

    found = [*real(), *invented()]
    wrong = [each.name for each in found if not each.is_right]
    print(f"own words told from quoted ones: {len(found) - len(wrong)} of {len(found)}; wrong: {wrong}")
    if not CORPUS.exists():
        print("../shared/corpus is not beside this repository: only invented replies were read")
    assert len(wrong) <= len(found) * 0.03
