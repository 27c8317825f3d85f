"""What an answer seems to say. Invented answers, as busy people write them."""

from datetime import date

import pytest

from halfhour.wording.answering import suggested

ON = date(2026, 11, 19)
ANSWERS = [
    ("yes", "Happy to. Next week is full, but Thursday the week after works. Call my assistant for a time."),
    ("yes", "Sure, let's talk. What time works for you?"),
    ("yes", "I'd be glad to chat. Are you free Tuesday at 3 pm?"),
    ("yes", "Of course! Here is my Calendly link."),
    ("yes", "I can't do Tuesday, but Thursday at 10 works for me."),
    ("yes", "Yes."),
    ("yes", "Absolutely, always happy to help a fellow alum. How about coffee on the 3rd?"),
    ("yes", "Give me a call at the office any morning this week."),
    ("yes", "I would love to speak with you. My assistant Lee, copied here, will find a time."),
    ("yes", "Unfortunately I am in trial this week, but I am free on Monday at 9 a.m."),
    ("yes", "Yes, Thursday works! I have time after 2, or Friday morning."),
    ("yes", "Sure. Call me after 3 on Thursday, or until 11 on Friday."),
    ("yes", "Sounds good. Send me some times."),
    ("yes", "With pleasure. I have time on Friday afternoon."),
    ("no", "I am afraid I cannot at the moment. Best of luck."),
    ("no", "Unfortunately I do not have the capacity to meet with students."),
    ("no", "I'm no longer with the firm, so I am not the right person."),
    ("no", "Thank you for writing. Our office has a policy not to grant interviews."),
    ("no", "I must decline, but I wish you well in your studies."),
    ("no", "I have retired and would rather not."),
    ("no", "Thanks for thinking of me, however I am not able to help."),
    ("later", "I am swamped until January. Could you reach out again then?"),
    ("later", "Could you check back in a few weeks? I am in trial."),
    ("later", "I can't right now, but try me again after the holidays."),
    ("later", "Happy to talk, but not until after the new year."),
    ("later", "This month is impossible; email me again in March."),
    ("later", "I'd be happy to, but please circle back in three weeks."),
    ("later", "Nothing before the trial; ask me after two weeks."),
    ("later", "Perhaps another time."),
    ("later", "Unfortunately I can't this fall, but do reach out in the spring."),
    ("", ""),
    ("", "Remind me how you found me?"),
    ("", "Who are you?"),
]


@pytest.mark.parametrize(("answer", "text"), ANSWERS)
def test_it_suggests_what_was_said(answer, text):
    assert suggested(text, on=ON).answer == answer


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Reach out again in January.", date(2027, 1, 7)), ("Try me again in three weeks.", date(2026, 12, 10)),
        ("Check back in a couple of months.", date(2027, 1, 18)), ("Try me again after the holidays.", date(2027, 1, 7)),
        ("Write me again next month.", date(2026, 12, 3)), ("Email me again after March 15.", date(2027, 3, 15)),
        ("Perhaps another time.", None), ("Try me in early December.", date(2026, 12, 3)),
    ],
)  # fmt: skip
def test_it_reads_the_day_they_mean(text, day):
    found = suggested(text, on=ON)
    assert (found.answer, found.later_on) == ("later", day)


def test_it_shows_the_sentence_that_says_so():
    assert suggested("Thanks for writing. I am afraid I cannot. Regards", on=ON).quote == "I am afraid I cannot."


def test_a_year_turns():
    assert suggested("Try me again next month.", on=date(2026, 12, 20)).later_on == date(2027, 1, 3)


def test_long_rubbish_is_read_quickly():
    assert suggested("but " * 50_000 + "x" * 100_000, on=ON).answer == ""


def test_few_answers_in_many_voices_are_taken_for_something_else():
    from lab.answers import pairs

    found = pairs("held out")
    wrong = sum(said not in ("", meant) for said, meant in found)
    print(f"answers held out: {sum(said == meant for said, meant in found)} of {len(found)} right, {wrong} wrong")
    assert wrong <= 3
