"""Drafts: our own words, filled from what is on record, and from nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from halfhour.letters.begin import BEGINNINGS
from halfhour.letters.drafting import draft
from halfhour.letters.given import COMMON, INTRODUCED, MET, Given, Me, You, given, wish_said, wished
from halfhour.letters.models import Channel, LetterKind
from halfhour.people.models import Kind
from halfhour.student.policy import Policy
from halfhour.wording.blanks import blanks
from halfhour.wording.draft import ADVICE, Draft
from halfhour.wording.letter import checks

SAM = Me("Sam Okafor", "Rosecliff College of Law", "first year of law school", "503 555 0101")
ADA = You("Ada Brightwater", "Dear Ada Brightwater", "attorney", "Tern & Quill LLP")
KNOWN = Given(me=SAM, you=ADA, wish="how estate practice starts")
REASON = "In your note on small estates in the Oregon Bulletin, you begin with the family’s first call."
WAYS = [Channel.EMAIL, Channel.LINKEDIN, Channel.LETTER, Channel.PHONE]


def names(text: str) -> list[str]:
    return [each.name for each in blanks(text)]


def as_checked(written, channel, kind="attorney"):
    return Draft(
        written.text.replace("[why you]", "I read your note." if channel == Channel.LINKEDIN else REASON),
        written.subject, channel, "approach", kind, salutation="Dear Ada Brightwater", address="ada@firm.example",
        my_name="Sam Okafor", may_name=("Dana Whitlock",),
    )  # fmt: skip


@pytest.mark.parametrize("variant", [0, 1])
@pytest.mark.parametrize("by", ["cold", "introduced", "common", "met"])
@pytest.mark.parametrize("channel", WAYS)
@pytest.mark.parametrize("kind", Kind.values)
def test_a_request_filled_from_the_record_needs_only_the_reason(kind, channel, by, variant):
    known = replace(
        KNOWN, you=replace(ADA, kind=kind), by=by, introducer="Dana Whitlock", may_use_name=True, event="the bar’s evening",
        common="We both studied at Portland State University.", variant=variant,
    )  # fmt: skip
    written = draft(LetterKind.APPROACH, known, channel=channel)
    assert {name.partition(":")[0] for name in names(written.text)} <= {"why you"}
    assert not names(written.subject)
    said = [check for check in checks(as_checked(written, channel, kind)) if check.state == ADVICE]
    said = [each for each in said if each.id not in {"salutation", "introduce-and-why", "twenty-to-thirty"}]
    assert not said, [str(each.words) for each in said]


@pytest.mark.parametrize("kind", LetterKind.values)
@pytest.mark.parametrize("channel", list(Channel.values))
def test_what_is_not_known_stays_a_named_blank(kind, channel):
    for variant in ("yes", "no", "later") if kind == LetterKind.REPLY else ("",):
        written = draft(kind, Given(), channel=channel, variant=variant)
        assert "[name]" in written.text or "[your name]" in written.text
        assert "None" not in written.text and "( )" not in written.text and "()" not in written.text
        assert all(name for name in names(written.text))


@pytest.mark.parametrize("beginning", BEGINNINGS, ids=lambda each: each.id)
def test_each_letter_that_may_be_begun_has_named_blanks_and_asks_for_no_job(beginning):
    for channel in beginning.channels:
        bare = draft(beginning.kind, Given(), channel=channel, variant=beginning.variant)
        assert ("[name]" in bare.text or "[your name]" in bare.text) and all(names(bare.text))
        assert "None" not in bare.text and "()" not in bare.text and "  " not in bare.text
        filled = draft(beginning.kind, KNOWN, channel=channel, variant=beginning.variant)
        drafted = Draft(filled.text, filled.subject, letter=beginning.kind, channel=channel, address="a@b.example")
        assert {check.id: check for check in checks(drafted)}["ask-for-conversation"].state == "fine"


@pytest.mark.parametrize("kind", [LetterKind.APPROACH, LetterKind.NUDGE])
@pytest.mark.parametrize("person", ["attorney", "judge"])
def test_what_is_said_to_a_machine_names_the_number_twice(kind, person):
    text = draft(kind, replace(KNOWN, you=replace(ADA, kind=person)), channel=Channel.PHONE).text
    assert text.count("503 555 0101") == 2
    voicemail = draft(
        LetterKind.APPROACH, replace(KNOWN, you=replace(ADA, kind=person)), channel=Channel.PHONE, variant="voicemail"
    )
    assert voicemail.text.count("503 555 0101") == 2


def test_on_the_telephone_it_is_asked_whether_this_is_a_good_time():
    assert "Is this still a good time" in draft(LetterKind.APPROACH, KNOWN, channel=Channel.PHONE).text


@pytest.mark.parametrize("kind", LetterKind.values)
def test_no_draft_asks_for_a_job(kind):
    for variant in ("yes", "no", "later") if kind == LetterKind.REPLY else ("",):
        written = draft(kind, KNOWN, variant=variant)
        drafted = Draft(written.text, written.subject, letter=kind, address="a@b.example")
        found = {check.id: check for check in checks(drafted)}["ask-for-conversation"]
        assert found.state == "fine", (str(found.words), written.text[slice(*found.span or (0, 0))])


def test_a_name_is_used_only_where_its_owner_said_so():
    allowed = draft("approach", replace(KNOWN, by=INTRODUCED, introducer="Dana Whitlock", may_use_name=True))
    assert "Dana Whitlock" in allowed.text and "Dana Whitlock" in allowed.subject
    for channel in WAYS:
        silent = draft("approach", replace(KNOWN, by=INTRODUCED, introducer="Dana Whitlock"), channel=channel)
        assert "Dana" not in silent.text + silent.subject


def test_common_ground_is_said_or_left_blank():
    assert "We both studied" in draft("approach", replace(KNOWN, by=COMMON, common="We both studied at Reed.")).text
    assert "what the two of you share" in names(draft("approach", replace(KNOWN, by=COMMON)).text)


def test_who_was_met_is_reminded_of_where():
    text = draft("approach", replace(KNOWN, by=MET, event="the clinic fair", event_on=date(2026, 11, 3))).text
    assert "We met at the clinic fair on November 3." in text


def test_a_judge_is_asked_for_less_and_about_no_case(world):
    world.ada.kind = "judge"
    text = draft("approach", given(world.sam, world.ada, Policy(), wish="how a docket is run")).text
    assert text.startswith("Dear Judge Brightwater,")
    assert "15 minutes" in text and "pending or impending" in text and "Respectfully" in text


def test_the_honorific_is_never_guessed(world):
    for honorific, greeting in [("", "Dear Ada Brightwater,"), ("Ms.", "Dear Ms. Brightwater,")]:
        world.ada.honorific = honorific
        assert draft("approach", given(world.sam, world.ada, Policy())).text.startswith(greeting)


def test_what_they_asked_to_be_called_goes_first(world):
    world.ada.call_them = "Addie"
    assert draft("approach", given(world.sam, world.ada, Policy())).text.startswith("Dear Addie,")


def test_brackets_in_a_name_make_no_blank():
    written = draft("approach", replace(KNOWN, me=replace(SAM, school="Rosecliff [Evening]"), wish="how [x] works"))
    assert [name.partition(":")[0] for name in names(written.text)] == ["why you"]


def test_a_letter_is_no_web_page_and_keeps_its_signs():
    known = replace(
        KNOWN, me=replace(SAM, school="Lewis & Clark Law School"), by=COMMON, common="We both read “O'Dell <2>”."
    )
    text = draft(LetterKind.APPROACH, known).text
    assert "Lewis & Clark Law School" in text
    assert "O'Dell <2>" in text


def test_a_template_in_the_record_is_not_run():
    assert "{% now" in draft("approach", replace(KNOWN, wish="{% now 'Y' %} {{ given.me }}")).text


def test_a_course_is_named():
    assert "for my course Legal Research" in draft("approach", replace(KNOWN, course="Legal Research")).text


def test_a_note_for_linkedin_fits_with_a_short_reason():
    text = draft("approach", KNOWN, channel=Channel.LINKEDIN).text
    assert len(text.replace("[why you]", "I read your note on small estates.")) <= 300


def test_the_signature_is_the_students_own():
    assert draft("hello", replace(KNOWN, me=replace(SAM, signature="Sam\nRosecliff Law"))).text.endswith(
        "Sam\nRosecliff Law\n"
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I want to learn how estates start.", "how estates start"), ("Learn about IP law", "about IP law"), ("How it is", "how it is"),
        ("IP law in Oregon", "IP law in Oregon"), ("", ""), ("what legal aid is like", "what legal aid is like"), ("A day in court", "a day in court"),
    ],
)  # fmt: skip
def test_a_wish_goes_on_where_the_sentence_stops(typed, said):
    assert wished(typed) == said


def test_a_kind_that_is_none_is_refused():
    with pytest.raises(ValueError, match="no kind"):
        draft("../given", KNOWN)
    with pytest.raises(ValueError, match="no text"):
        draft("reply", KNOWN, variant="maybe")


@pytest.mark.parametrize("by", ["cold", "introduced", "common", "met"])
@pytest.mark.parametrize("channel", WAYS)
def test_the_wish_is_found_again_in_every_request(channel, by):
    known = replace(
        KNOWN, by=by, introducer="Dana Whitlock", may_use_name=True, event="an evening", common="We both row."
    )
    assert wish_said(draft(LetterKind.APPROACH, known, channel=channel).text) == "how estate practice starts"


def test_a_blank_is_no_wish_and_nothing_is_guessed():
    assert wish_said("I would like to learn [what you would like to learn].") == ""
    assert wish_said("I hope you are well.") == ""


def test_a_school_has_its_article_in_a_sentence():
    text = draft(LetterKind.APPROACH, replace(KNOWN, me=replace(KNOWN.me, school="University of Idaho College of Law")))
    assert "a student at the University of Idaho College of Law" in text.text
