"""What is said of a draft: each check fires, is silent, and keeps its limits on both sides."""

from dataclasses import replace

import pytest

from halfhour.wording.draft import ADVICE, FINE, STOP, Draft, Numbers
from halfhour.wording.letter import checks
from halfhour.wording.letter_rules import RULES

GOOD = Draft(
    text="""Dear Judge Alder,

I am a second-year paralegal student at Tidewater Community College. Your essay on small claims in the Harbor
Review made me look twice at how people without a lawyer tell their story, and you say there that you once
prepared such cases yourself.

Would you have 15 minutes in the next weeks to tell me what you wish people brought to your hearings? I would
come to your chambers or call, as it suits you, and keep to the time.

Sincerely,
Sam Rowe""",
    subject="A paralegal student's question about small claims",
    kind="judge",
    salutation="Dear Judge Alder",
    address="chambers@example.org",
    my_name="Sam Rowe",
)


def said(draft, name):
    (check,) = [check for check in checks(draft) if check.id == name]
    return check


def with_words(count):
    return replace(GOOD, kind="attorney", text="Dear Judge Alder,\n" + "word " * count + "\nSincerely,\nSam")


def test_a_good_letter_is_fine_throughout():
    assert {check.id: check.state for check in checks(GOOD) if check.state != FINE} == {}


def test_every_check_says_something_with_a_reason_and_a_source():
    for check in checks(GOOD):
        assert str(check.words) and check.reason and check.source


def test_only_a_blank_or_a_missing_address_stops_a_letter():
    empty = Draft(text="", subject="")
    assert {check.id for check in checks(empty) if check.state == STOP} == {"address"}
    blank = replace(GOOD, text=GOOD.text + "\n[phone]")
    assert {check.id for check in checks(blank) if check.state == STOP} == {"no-blanks"}


def test_a_blank_is_named_and_shown_and_one_in_the_subject_counts():
    draft = replace(GOOD, text="Dear [name],\nHello.")
    check = said(draft, "no-blanks")
    assert "name" in str(check.words)
    assert draft.text[slice(*check.span)] == "[name]"
    assert said(replace(GOOD, subject="About [topic]"), "no-blanks").state == STOP


@pytest.mark.parametrize(
    ("subject", "text", "says"),
    [
        ("Hello", "I write from [firm].", "Still to be filled: firm."),
        ("About [topic]", "At [firm] with [why you: two sentences] and [firm].", "filled: topic, firm, why you."),
        ("Hello", "[a] [b] [c] [d] [e] [f] [g]", "filled: a, b, c, d, e, and 2 more."),
        ("Hello", "At [firm] on ____ and ____", "filled: firm, and 2 more."),
        ("Hello", "On ____", "A blank is still to be filled."),
        ("Hello", "On ____ and ____", "2 blanks are still to be filled."),
    ],
)
def test_every_blank_that_is_left_is_named_or_counted(subject, text, says):
    assert says in str(said(replace(GOOD, subject=subject, text=text), "no-blanks").words)


@pytest.mark.parametrize(("count", "state"), [(49, ADVICE), (50, FINE), (150, FINE), (151, ADVICE)])
def test_the_length_of_a_letter_has_two_limits(count, state):
    assert said(with_words(count), "length").state == state


@pytest.mark.parametrize(("count", "state"), [(151, FINE), (250, FINE), (251, ADVICE)])
def test_a_letter_to_a_judge_may_be_longer(count, state):
    assert said(replace(with_words(count), kind="judge"), "length").state == state


def test_a_school_may_set_its_own_numbers():
    numbers = Numbers(letter_words_warn=60)
    assert said(replace(with_words(61), numbers=numbers), "length").state == ADVICE
    assert Numbers.of(numbers) == numbers


@pytest.mark.parametrize(
    ("count", "premium", "state"),
    [(200, False, FINE), (201, False, ADVICE), (300, True, FINE), (301, True, ADVICE)],
)
def test_a_linkedin_note_is_counted_in_characters(count, premium, state):
    note = Draft(text="x" * count, channel="linkedin", premium=premium)
    check = said(note, "linkedin-length")
    assert check.state == state
    assert str(count) in str(check.words)


@pytest.mark.parametrize(("count", "state"), [(0, ADVICE), (10, FINE), (11, ADVICE)])
def test_a_subject_has_up_to_ten_words(count, state):
    assert said(replace(GOOD, subject="word " * count), "subject").state == state


@pytest.mark.parametrize(
    ("greeting", "state"),
    [
        ("Dear Judge Alder,", FINE),
        ("Dear Robin Alder, Esq.,", ADVICE),
        ("Dear Mr. Alder,", ADVICE),
        ("", ADVICE),
    ],
)
def test_the_greeting_is_the_one_for_this_person(greeting, state):
    text = GOOD.text.replace("Dear Judge Alder,", greeting)
    assert said(replace(GOOD, text=text), "salutation").state == state


def test_asking_for_a_job_is_shown_where_it_stands():
    asking = "I would be grateful for a job in your office."
    draft = replace(GOOD, text=GOOD.text.replace("Sincerely,", asking + "\n\nSincerely,"))
    check = said(draft, "ask-for-conversation")
    assert check.state == ADVICE
    assert "job" in draft.text[slice(*check.span)]
    assert "I would like to learn" in str(check.words)  # what to write instead


@pytest.mark.parametrize(
    ("kind", "minutes", "state"),
    [
        ("attorney", "20 to 30 minutes", FINE),
        ("attorney", "half an hour", FINE),
        ("attorney", "twenty minutes", FINE),
        ("attorney", "45 minutes", ADVICE),
        ("attorney", "an hour", ADVICE),
        ("attorney", "some time", ADVICE),
        ("judge", "15 minutes", FINE),
        ("judge", "thirty minutes", ADVICE),
    ],
)
def test_it_asks_for_twenty_to_thirty_minutes_and_for_fifteen_of_a_judge(kind, minutes, state):
    draft = replace(GOOD, kind=kind, text=GOOD.text.replace("15 minutes", minutes))
    assert said(draft, "twenty-to-thirty").state == state


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        ("introduce-and-why", "I am a second-year paralegal student at Tidewater Community College."),
        (
            "one-request",
            "Would you have 15 minutes in the next weeks to tell me what you wish people brought to your hearings?",
        ),
    ],
)
def test_what_belongs_into_a_first_letter_is_missed(name, gone):
    text = " ".join(GOOD.text.split("\n")).replace(gone, "")
    assert said(replace(GOOD, text=text), name).state == ADVICE


def test_a_letter_that_anybody_could_get_does_not_say_why_them():
    text = "Dear Judge Alder,\nI am a student at Tidewater College. Your work is admirable. May we talk?"
    assert said(replace(GOOD, text=text), "why-you").state == ADVICE
    assert said(replace(GOOD, text=text, known=("admirable work",)), "why-you").state == FINE


def test_a_letter_about_its_writer_is_told_so():
    text = "Dear Judge Alder,\nI study. I work. I run. I read, and my plan is that I learn. May I call you?"
    assert said(replace(GOOD, text=text), "about-them").state == ADVICE


def test_a_second_request_is_one_too_many():
    more = "Could you proofread the attached essay? Would you send a copy of the opinion?"
    draft = replace(GOOD, text=GOOD.text.replace("Sincerely,", more + "\n\nSincerely,"))
    assert said(draft, "one-request").state == ADVICE


def test_a_host_that_mixes_alphabets_is_shown():
    draft = replace(GOOD, text="See https://ex\u0430mple.org/page and write to me@example.org.")
    check = said(draft, "mixed-alphabets")
    assert draft.text[slice(*check.span)] == "ex\u0430mple.org"
    assert said(replace(GOOD, address="ada@\u0435xample.org"), "mixed-alphabets").state == ADVICE
    assert said(replace(GOOD, address="ada@\u043f\u0440\u0438\u043c\u0435\u0440.org"), "mixed-alphabets").state == FINE


def test_a_permission_that_is_not_on_record_is_questioned():
    claim = "Dana Ortiz said that I may use her name."
    draft = replace(GOOD, text=GOOD.text.replace("Sincerely,", claim + "\n\nSincerely,"))
    assert said(draft, "permission-on-record").state == ADVICE
    assert said(replace(draft, may_name=("Dana Ortiz",)), "permission-on-record").state == FINE


@pytest.mark.parametrize("word", ["resume", "r\u00e9sum\u00e9", "CV"])
def test_a_first_letter_goes_without_a_resume(word):
    draft = replace(GOOD, text=GOOD.text.replace("Sincerely,", f"My {word} is attached.\n\nSincerely,"))
    assert said(draft, "no-resume").state == ADVICE
    assert "no-resume" not in {check.id for check in checks(replace(draft, letter="thanks"))}


def test_a_talk_for_a_course_says_so():
    draft = replace(GOOD, assigned=True)
    assert said(draft, "say-if-assigned").state == ADVICE
    told = draft.text.replace("Would you", "This is for a class on civil practice. Would you")
    assert said(replace(draft, text=told), "say-if-assigned").state == FINE
    assert "say-if-assigned" not in {check.id for check in checks(GOOD)}


def test_a_thank_you_is_not_measured_as_a_request():
    ids = {check.id for check in checks(replace(GOOD, letter="thanks"))}
    assert {"no-blanks", "ask-for-conversation", "salutation"} <= ids
    assert not {"length", "one-request", "twenty-to-thirty"} & ids


def test_ids_are_given_once():
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


def test_two_letters_with_one_reason_are_noticed():
    other = GOOD.text.replace("Judge Alder", "Ms. Lund").replace("15 minutes", "20 minutes")
    assert said(replace(GOOD, others=(other,)), "own-reason").state == ADVICE
    assert said(replace(GOOD, others=("Your talk on zoning in Tilden stayed with me.",)), "own-reason").state == FINE
    assert "own-reason" not in {check.id for check in checks(GOOD)}


@pytest.mark.parametrize(
    ("text", "heard", "state"),
    [
        ("Thank you for your time.", (), ADVICE),
        ("Thank you. What you said about keeping a time log has changed my week.", (), FINE),
        ("Thank you. I keep thinking of the time log.", ("keep a time log from day one",), FINE),
    ],
)
def test_thanks_name_one_thing_that_was_said(text, heard, state):
    draft = Draft(text=f"Dear Ms. Lund,\n{text}\nSincerely,\nSam", letter="thanks", heard=heard)
    assert said(draft, "thank-specific").state == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Could you send me the brief?", ADVICE),
        ("Would you remind me of the name of the book?", FINE),
        ("I have ordered the book.", FINE),
    ],
)
def test_thanks_ask_for_nothing_but_a_forgotten_name(text, state):
    draft = Draft(text=f"Dear Ms. Lund,\n{text}\nSincerely,\nSam", letter="thanks")
    assert said(draft, "thank-asks-nothing").state == state
