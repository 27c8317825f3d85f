"""Asking for a job is found, with its place and what to say instead; learning is left alone."""

import json
from pathlib import Path

import pytest

from halfhour.wording.job_asking import asks_for_job, weights

EVAL = Path(__file__).parents[3] / "shared" / "eval" / "jobask.jsonl"


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("outreach", "I would be glad to be considered for a summer clerkship at your firm."),
        ("outreach", "My resume is attached; could you pass it on to your hiring partner?"),
        ("question", "Does your office have any openings for interns this summer?"),
        ("closing", "Would you keep me in mind if a position opens up?"),
        ("thanks", "I hope that this can lead to an offer."),
        ("closing", "If the second assistant leaves, would you write to me first?"),
        ("outreach", "I could be in your office from June, without pay, and stay as long as I am of use."),
        ("question", "Can you use a bilingual intern?"),
        ("question", "Is the paralegal position still open?"),
        ("closing", "Should your clerk ever leave, you have my number."),
        ("closing", "Would you put in a word for me with whoever picks the interns?"),
        ("thanks", "I am available full time from the first of May and would be glad to start small."),
        ("thanks", "I keep picturing myself at that empty desk."),
    ],
)
def test_asking_for_a_job_is_found_with_a_reason_and_a_rewrite(where, text):
    (finding,) = asks_for_job(text, where)
    assert 0 <= finding.start < finding.end <= len(text)
    assert finding.why and finding.rewrite
    assert not asks_for_job(finding.rewrite, where)


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("outreach", "Could we speak for twenty minutes about how you came to water law?"),
        ("question", "How do people usually get hired in an office like yours?"),
        ("question", "Could you give me feedback on the format of my resume?"),
        ("question", "What made you join your firm?"),
        ("closing", "May I set up another meeting with you to talk about opportunities at the firm?"),
        ("thanks", "Thank you for the opportunity to see your office."),
        ("outreach", "I am available on Tuesdays and Thursdays after three for a call."),
        ("outreach", "I will be an intern with the city attorney this summer and want to know what to expect."),
        ("outreach", "I am not looking for a job, only for half an hour of your time."),
        ("question", "How were you hired, and by whom?"),
        ("question", "What do hiring committees look for in a resume?"),
        ("closing", "Is there anyone else in probate whom I should talk with?"),
        ("thanks", "I start my new job at the title company on Monday, and your advice helped."),
    ],
)
def test_what_the_guides_allow_is_left_alone(where, text):
    assert asks_for_job(text, where) == ()


def test_only_the_sentence_that_asks_is_marked():
    text = "Thank you for your time.\nAre you hiring interns this summer? I liked your talk on zoning."
    (finding,) = asks_for_job(text, "thanks")
    assert "hiring" in text[finding.start : finding.end]
    assert "zoning" not in text[finding.start : finding.end]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Thank you for the tour; I would love to work for you.", "I would love to work for you."),
        ("Your clerk is leaving. I type.", "Your clerk is leaving. I type."),
        (
            "I liked your view of easements, and would you pass my resume on to the partners?",
            "and would you pass my resume on to the partners?",
        ),
    ],
)
def test_the_clause_that_asks_is_marked_and_a_brief_sentence_is_read_with_its_neighbour(text, marked):
    (finding,) = asks_for_job(text, "thanks")
    assert text[finding.start : finding.end] == marked


def test_curly_quotes_and_hard_spaces_change_nothing():
    straight = "I'd be grateful if you'd keep me in mind for a job."
    curly = straight.replace("'", "\u2019").replace(" ", "\u00a0")
    assert asks_for_job(straight, "thanks") == asks_for_job(curly, "thanks") != ()


def test_at_the_close_the_allowed_second_meeting_is_offered_instead():
    (finding,) = asks_for_job("Could you give me a job at your firm?", "closing")
    assert "another meeting" in finding.rewrite


@pytest.mark.parametrize(("where", "says"), [("outreach", "how you found your way"), ("thanks", "ask for nothing")])
def test_a_letter_is_offered_words_of_a_letter(where, says):
    (finding,) = asks_for_job("I would love to work for you.", where)
    assert says in finding.rewrite
    assert "?" not in finding.rewrite


def test_who_asks_to_be_considered_applies():
    (finding,) = asks_for_job("I hope you will consider me for the summer program.", "thanks")
    assert finding.family == "applying"


def test_an_unknown_part_of_the_exchange_is_refused():
    with pytest.raises(ValueError, match="outreach, question, closing, thanks"):
        asks_for_job("Are you hiring?", "letter")


@pytest.mark.parametrize("text", ["", "   \n", "\u0000", "?!.", "x" * 20_000, "\u0130 am looking for a job."])
def test_odd_text_is_no_fault(text):
    assert all(text[found.start : found.end] for found in asks_for_job(text, "question"))


def test_every_weight_that_came_with_the_program_is_a_number():
    assert set(weights().of) == {"kinds", "words", "frames", "pairs"}
    assert sum(len(group) for group in weights().of.values()) > 1_000
    assert all(isinstance(weight, float) for group in weights().of.values() for weight in group.values())
    assert 0.5 <= weights().threshold < 1


def test_sentences_of_another_author_are_judged_as_promised():
    if not EVAL.exists():
        print("absent: ../shared/eval/jobask.jsonl, so no other author judges here")
        return
    rows = [json.loads(line) for line in EVAL.read_text("utf-8").splitlines()]
    said = [bool(asks_for_job(row["text"], row["where"])) for row in rows]
    right = sum(answer and row["asks"] for answer, row in zip(said, rows, strict=True))
    assert right / sum(said) >= 0.94
    assert right / sum(row["asks"] for row in rows) >= 0.90


RESUME = "I have attached my resume so you can see my background"
LOCAL = "Does your firm hire summer associates mostly from local schools?"


@pytest.mark.parametrize("where", ["outreach", "thanks", "closing"])
@pytest.mark.parametrize(
    "text",
    [
        f"{RESUME}; I would welcome feedback on it.",
        "I\u2019ve attached my r\u00e9sum\u00e9. I would be grateful for any comments on it.",
        "My resume is attached so that you know my background before we talk.",
        "I have enclosed my CV for context, since you asked.",
    ],
)
def test_a_resume_to_know_somebody_by_or_to_be_looked_over_asks_for_no_job(where, text):
    assert asks_for_job(text, where) == ()


@pytest.mark.parametrize(
    "text",
    [
        f"{RESUME} and consider me.",
        f"{RESUME}; I would welcome an opening.",
        f"{RESUME}, in case something opens.",
        "I have attached my resume for your review.",
        "I have attached my resume so you can see that I would be a good fit.",
        "I have attached my resume for background, and I hope you will keep me in mind.",
    ],
)
def test_what_a_resume_is_sent_for_is_still_judged(text):
    assert asks_for_job(text, "outreach")


@pytest.mark.parametrize(
    "text", [LOCAL, "Does your firm hire mostly laterals or new graduates?", f"One more thing. {LOCAL}"]
)
def test_how_all_are_hired_may_be_asked(text):
    assert asks_for_job(text, "question") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Does your firm hire summer associates?",
        "Does your firm mainly hire from its clinic, or are there openings for me?",
        "Does your firm usually hire students like me?",
        "Is your office hiring mostly for this summer?",
    ],
)
def test_whether_they_hire_now_or_me_may_not(text):
    assert asks_for_job(text, "question")


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        (
            "I would love to hear how you chose water law and whether you have a summer position for me.",
            "whether you have a summer position for me",
        ),
        ("I would like to learn what your days are like, and if you have any openings.", "if you have any openings"),
        (
            "Could you tell me how you began, and is there a job for me at your firm?",
            "is there a job for me at your firm",
        ),
    ],
)
def test_what_a_sentence_comes_to_at_last_is_judged_by_itself(text, marked):
    (found,) = asks_for_job(text, "outreach")
    assert text[found.start : found.end].strip("?.") == marked


@pytest.mark.parametrize(
    "text",
    [
        "I would like to ask how your firm trains its summer associates and whether you like teaching them.",
        "May I ask how you came to tax law, and do you miss the court?",
        "Let me know what suits you, and if you have an opening in your calendar before May.",
        "Let me know if you have an opening in your calendar before May.",
    ],
)
def test_a_second_clause_that_asks_for_no_job_is_left_alone(text):
    assert not asks_for_job(text, "outreach")
