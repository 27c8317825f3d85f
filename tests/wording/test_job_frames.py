"""What a sentence does is seen in many wordings, and is not seen where only its words are the same."""

import pytest

from halfhour.wording.job_frames import frames


@pytest.mark.parametrize(
    ("frame", "there", "absent"),
    [
        ("hire me", "would you take on somebody like me?", "would you let me know how it ends?"),
        ("you hire", "does your office have any summer positions?", "does your office face the river?"),
        ("is there a job", "is there an opening for a student?", "is there an opinion on that?"),
        ("the job you have", "is the position you mentioned still open?", "the position of the court on fees"),
        ("may I work", "could i help out with your filing?", "could i ask how you file?"),
        ("I would work", "i could cover your phones on fridays.", "i would work around your hearings."),
        ("I want to work", "i would love to join your team.", "i would love to hear about your team."),
        ("free for long", "i am free from june on.", "i am free for a call on tuesday."),
        ("when do I start", "so, when do i start?", "when did you start?"),
        ("if somebody leaves", "should your clerk retire, ring me.", "your clerk has retired."),
        ("if something opens", "let me hear if anything comes up.", "what comes up in such a trial?"),
        ("tell me then", "please keep me in mind.", "please keep the book."),
        ("without pay", "i would come for free, paid or not.", "who pays the filing fee?"),
        ("hand on my papers", "would you forward my resume to her?", "would you forward the article to her?"),
        ("speak for me", "could you mention my name to the director?", "could you say hello to the director?"),
        ("settled elsewhere", "i start as an extern with judge amaya.", "when do i start?"),
        ("free to talk", "tuesday after three would suit me.", "i am free from june on."),
        ("not a job", "i am not asking for work.", "i am asking for work."),
        ("form of a paper", "what would you cut from my resume?", "what would you cut from the brief?"),
        ("whom else", "is there anyone else i should hear?", "is there anyone at home?"),
    ],
)
def test_a_frame_is_found_by_its_shape(frame, there, absent):
    assert frame in frames(there, "closing")
    assert frame not in frames(absent, "closing")


def test_a_frame_says_where_it_stands():
    text = "thank you, and please keep me in mind."
    begin, end = frames(text, "thanks")["tell me then"]
    assert text[begin:end] == "keep me"


@pytest.mark.parametrize("text", ["", "?", "i " * 5_000, "would you " * 2_000, "if " * 3_000 + "opens"])
def test_odd_text_has_frames_of_the_whole_only_or_a_few(text):
    assert "at question" in frames(text, "question")
