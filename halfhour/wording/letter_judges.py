"""How each check judges a draft: its state, what it says, and the place."""

import re

from halfhour.foundation.words import Words, words
from halfhour.foundation.words import marked as _

from .blanks import blanks, left_in
from .draft import ADVICE, FINE, STOP, Draft, Span
from .hosts import mixed_hosts
from .job_asking import asks_for_job
from .letter_parts import (
    GREETING,
    TALK,
    WHO_I_AM,
    body,
    body_sentences,
    body_text,
    minutes,
    requests,
    same_reason,
    share_of_them,
    what_they_said,
    why_you,
)
from .sentences import folded

Judged = tuple[str, Words, Span | None]

SMALL_SHARE = 0.3  # fewer words for them than this, and the letter is about its writer

RESUME = re.compile(r"\b(?:resumes?|c\.?v\.?|curriculum vitae)(?!\w)")
NAMES = re.compile(r"\b(?:names?|titles?|spell\w*|remind me)\b")
COURSE = re.compile(r"\b(?:class|course|assignment|assigned|coursework|seminar|project for (?:school|credit))\b")
MAY_NAME = re.compile(
    r"\b(?:(?:may|can|could) (?:use|mention|give) (?:his|her|their|the) names?"
    r"|(?:with|by) (?:his|her|their|[\w.]+'s) permission"
    r"|(?:asked|told|encouraged|allowed|invited) me to (?:use|mention|give|say)"
    r"[\w' ]{0,20}\b(?:names?|sent me|hello))"
)


def length(draft: Draft) -> Judged:
    count, numbers = len(body_text(draft).split()), draft.numbers
    warn = numbers.letter_words_judge if draft.to_judge else numbers.letter_words_warn
    if count > warn:
        return (
            ADVICE,
            words(_("{count} words. Above {most} the request goes under."), count=count, most=warn),
            None,
        )
    if count < numbers.letter_words_least:
        said = _("{count} words. From {least} on there is room to say who you are, and why them.")
        return ADVICE, words(said, count=count, least=numbers.letter_words_least), None
    return FINE, words(_("{count} words."), count=count), None


def note_length(draft: Draft) -> Judged:
    numbers, count = draft.numbers, len(draft.text)
    most = numbers.linkedin_premium_characters if draft.premium else numbers.linkedin_characters
    if count > most:
        said = _("{count} characters. LinkedIn takes {most}; {over} have to go.")
        return ADVICE, words(said, count=count, most=most, over=count - most), (most, count)
    return FINE, words(_("{count} of {most} characters."), count=count, most=most), None


def subject(draft: Draft) -> Judged:
    count, most = len(draft.subject.split()), draft.numbers.subject_words_most
    if not count:
        return ADVICE, words(_("There is no subject yet.")), None
    if count > most:
        said = _("The subject has {count} words. Up to {most} are read in a list of mail.")
        return ADVICE, words(said, count=count, most=most), None
    return FINE, words(_("The subject is short enough.")), None


def greeting(draft: Draft) -> Judged:
    found = GREETING.match(draft.text)
    if not found:
        return ADVICE, words(_("It begins without a greeting: {greeting}."), greeting=draft.salutation), None
    span = (found.start() + len(found[0]) - len(found[0].lstrip()), found.end())
    said = folded(found[0])
    if re.search(r"\besq", said):
        return ADVICE, words(_("\u201cEsq.\u201d stands on an envelope, not in a greeting.")), span
    if draft.salutation and folded(draft.salutation) not in said:
        return ADVICE, words(_("Usual is: {greeting}."), greeting=draft.salutation), span
    return FINE, words(_("The greeting fits.")), span


def no_blanks(draft: Draft) -> Judged:
    """Which blanks are left, by their names, and in the text where the first of them stands."""
    names, more = left_in(draft.subject, draft.text)
    if not (names or more):
        return FINE, words(_("No blank is left.")), None
    where = next(((each.start, each.end) for each in blanks(draft.text)), None)
    told = ", ".join(names)
    if not names:
        one, several = _("A blank is still to be filled."), _("{count} blanks are still to be filled.")
        return STOP, words(one) if more == 1 else words(several, count=more), where
    if more:
        return STOP, words(_("Still to be filled: {names}, and {count} more."), names=told, count=more), where
    return STOP, words(_("Still to be filled: {names}."), names=told), where


def address(draft: Draft) -> Judged:
    if draft.address.strip():
        return FINE, words(_("It has an address.")), None
    return STOP, words(_("It has no address yet.")), None


def no_job(draft: Draft) -> Judged:
    where = "thanks" if draft.letter in {"thanks", "report", "hello"} else "outreach"
    begin, end = body(draft)
    for found in asks_for_job(draft.text[begin:end], where):
        said = words("{why} {instead}", why=words(found.why), instead=words(found.rewrite))
        return ADVICE, said, (begin + found.start, begin + found.end)
    return FINE, words(_("It asks for no job.")), None


def who_i_am(draft: Draft) -> Judged:
    for span, said in body_sentences(draft):
        if WHO_I_AM.search(said):
            return FINE, words(_("It says who you are.")), span
    return ADVICE, words(_("Say who you are: your school, programme and year.")), None


def why_them(draft: Draft) -> Judged:
    span = why_you(draft)
    if span:
        return FINE, words(_("It says why you write to them.")), span
    return ADVICE, words(_("Say why them: something that only this person could be told.")), None


def own_reason(draft: Draft) -> Judged:
    span = same_reason(draft)
    if span:
        return ADVICE, words(_("Another letter of yours gives the same reason. What is it about this person?")), span
    return FINE, words(_("No other letter gives this reason.")), None


def takes_up(draft: Draft) -> Judged:
    span = what_they_said(draft)
    if span:
        return FINE, words(_("It takes up something they said.")), span
    return ADVICE, words(_("Name one thing they said, and what it did for you.")), None


def asks_nothing(draft: Draft) -> Judged:
    for span, said in body_sentences(draft):
        if said.endswith("?") and not NAMES.search(said):
            return ADVICE, words(_("A thank-you asks for nothing, but a name that you have forgotten.")), span
    return FINE, words(_("It asks for nothing.")), None


def about_them(draft: Draft) -> Judged:
    if share_of_them(draft) < SMALL_SHARE:
        return ADVICE, words(_("It speaks of you more than of them. One sentence about you is enough.")), None
    return FINE, words(_("It is about them.")), None


def one_request(draft: Draft) -> Judged:
    asked = requests(draft)
    for_talk = [span for span, said in asked if TALK.search(said)]
    other = [span for span, said in asked if not TALK.search(said) and said.endswith("?")]
    if not for_talk:
        return ADVICE, words(_("Ask for one thing, clearly: a short talk.")), None
    if len(other) > 1:
        return ADVICE, words(_("It asks for more than one thing. One is easier to grant.")), other[0]
    return FINE, words(_("It asks for one thing.")), for_talk[0]


def how_long(draft: Draft) -> Judged:
    found, numbers = minutes(draft), draft.numbers
    least, most = numbers.talk_minutes_least, numbers.talk_minutes_most
    if draft.to_judge:
        least = most = numbers.talk_minutes_judge
    usual = words(_("{most} minutes"), most=most) if least == most else words(
        _("{least} to {most} minutes"), least=least, most=most
    )  # fmt: skip
    if found is None:
        return ADVICE, words(_("Say how long: {usual}."), usual=usual), None
    if found[1] > most or found[0] < min(least, numbers.talk_minutes_judge):
        return ADVICE, words(_("Usual is to ask for {usual}."), usual=usual), found[2]
    return FINE, words(_("It says how long.")), found[2]


def alphabets(draft: Draft) -> Judged:
    places = mixed_hosts(draft.text)
    if places or mixed_hosts(draft.address) or mixed_hosts(f"www.{draft.address}"):
        said = _("An address mixes letters of two alphabets. It may not lead where it seems to.")
        return ADVICE, words(said), places[0] if places else None
    return FINE, words(_("No address mixes alphabets.")), None


def permission(draft: Draft) -> Judged:
    for span, said in body_sentences(draft):
        if MAY_NAME.search(said) and not any(folded(name) in said for name in draft.may_name):
            return (
                ADVICE,
                words(_("That you may use this name is not on record. Ask, or leave it out.")),
                span,
            )
    return FINE, words(_("It claims no permission that is not on record.")), None


def no_resume(draft: Draft) -> Judged:
    found = RESUME.search(folded(draft.text))
    if found:
        return (
            ADVICE,
            words(_("A first letter goes without a resume; with one, it looks like an application.")),
            found.span(),
        )
    return FINE, words(_("It goes without a resume.")), None


def assigned(draft: Draft) -> Judged:
    for span, said in body_sentences(draft):
        if COURSE.search(said):
            return FINE, words(_("It says that this is for a course.")), span
    return ADVICE, words(_("This talk is for a course. Say so.")), None
