"""What is far too long is read as far as that is cheap, and it is said that more stood there. Nothing is timed here."""

import io
import zipfile
from itertools import product

import docx
import pytest

from halfhour.reading.clean.decoding import OF_NO_PAGE
from halfhour.reading.likely.clauses import MANY, clauses_of
from halfhour.reading.pages.docx import read_docx
from halfhour.reading.pages.html import MANY_ATTRIBUTES, bounded
from halfhour.reading.pages.mail_limits import MOST_LINES, MOST_LOOKS, shortened
from halfhour.reading.pages.markdown import is_rule, piece_of, plain
from halfhour.reading.pages.pieces import LONGEST, MOST, TOO_LONG
from halfhour.reading.pages.plain import read_text
from halfhour.reading.passages import lay_out
from halfhour.reading.read import MANY_LINES, read
from halfhour.reading.shapes import LINES, Unreadable
from halfhour.reading.transcripts.read import read_transcript
from halfhour.reading.whom.assign import assign

MAIL = b"From: Ann Lee <ann@example.org>\nSubject: Hello\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n"


def held(document) -> bytes:
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def word(body: str) -> bytes:
    """A Word file whose body is these paragraphs and tables, in Word's own marks."""
    document = docx.Document()
    document.add_paragraph("here")
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(held(document))) as whole, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as made:
        for name in whole.namelist():
            part = whole.read(name)
            before, mark, after = part.partition(b"<w:p><w:r><w:t>here</w:t></w:r></w:p>")
            made.writestr(name, before + body.encode() + after if mark else part)
    return kept.getvalue()


def said(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def table(*cells: str) -> str:
    return f"<w:tbl><w:tr>{''.join(f'<w:tc>{each}</w:tc>' for each in cells)}</w:tr></w:tbl>"


def words_of(pages) -> list[str]:
    return [piece.words for piece in pages.pieces]


def test_a_table_in_a_table_and_what_a_form_holds_are_read():
    form = f"<w:sdt><w:sdtContent>{said('Ann Lee')}</w:sdtContent></w:sdt>"
    inner = table(said("Reed College"), said("2004"))
    assert words_of(read_docx(word(form + table(said("Education"), inner + said("with honors"))))) == [
        "Ann Lee", "Education", "Reed College", "2004", "with honors",
    ]  # fmt: skip


def test_a_merged_cell_is_read_once():
    document = docx.Document()
    grid = document.add_table(3, 2)
    for row, column in product(range(3), range(2)):
        grid.cell(row, column).text = f"{row}{column}"
    grid.cell(0, 1).merge(grid.cell(2, 1))
    assert sorted(words_of(read_docx(held(document)))) == ["00", "01", "10", "11", "20", "21"]


def test_titles_lists_and_bold_are_known_by_word_s_own_names():
    document = docx.Document()
    document.core_properties.title = "About Ann"
    document.add_heading("Ann Lee", 0)
    document.add_heading("Awards", 2)
    document.add_paragraph("Pro Bono Award", style="List Bullet")
    document.add_paragraph().add_run("Admitted").bold = True
    pages = read_docx(held(document))
    assert pages.title == "About Ann"
    assert [(each.kind, each.level, each.bold) for each in pages.pieces] == [
        ("heading", 1, False), ("heading", 2, False), ("item", 0, False), ("paragraph", 0, True),
    ]  # fmt: skip


def test_of_a_hundred_thousand_paragraphs_the_first_are_read_and_it_is_said():
    pages = read_docx(word(said("She speaks Lao.") * 100_000))
    assert MOST < len(pages.pieces) <= MOST + 2
    assert pages.warnings == [TOO_LONG]


def test_a_paragraph_that_does_not_end_is_read_as_far_as_it_goes():
    pages = read_docx(word("<w:p>" + f"<w:r><w:t>{'law ' * 30}</w:t></w:r>" * 70_000 + "</w:p>"))
    assert pages.pieces[0].words.startswith("law law")
    assert pages.warnings == [TOO_LONG]


def test_a_document_of_empty_paragraphs_alone_is_refused_as_too_much():
    with pytest.raises(Unreadable, match="more than can be read"):
        read_docx(word("<w:p/>" * 150_000))


def test_a_transcript_keeps_each_paragraph_or_is_refused():
    turns = "".join(said(f"Ann: Words {number}.") + said("Ben: Yes.") for number in range(MOST))
    assert len(read_transcript(word(turns)).turns) == 2 * MOST
    with pytest.raises(Unreadable, match="too long"):
        read_transcript(word(said("Ann: I like law.") * 51_000))


def test_a_transcript_longer_than_any_talk_is_refused_and_a_long_one_kept_whole():
    turns = b"Ann: Words.\nBen: Yes.\n"
    assert len(read_transcript(turns * 10_000).turns) == 20_000
    with pytest.raises(Unreadable, match="too long for a transcript"):
        read_transcript(turns * 100_000)


@pytest.mark.parametrize("depth", [1, 20, 490])
def test_the_parser_of_mail_compares_few_lines_with_open_parts(depth):
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    read_of, is_cut = shortened(MAIL + parts + b"\nwords\n" + b"x\r\n" * 3_000_000)
    assert is_cut
    assert read_of.count(b"\n") <= MOST_LINES
    assert read_of.count(b"\n") * depth <= MOST_LOOKS
    assert b"words" in read_of


def test_a_message_of_many_lines_is_read_from_its_beginning():
    reading = read(MAIL + b"\nAnn Lee speaks Lao.\n" + b"\n" * 1_000_000 + b"x\n", about="Ann Lee")
    assert "Ann Lee speaks Lao." in reading.text
    assert TOO_LONG in reading.warnings
    assert shortened(MAIL + b"\nhi\n") == (MAIL + b"\nhi\n", False)


@pytest.mark.parametrize("body", [b"\n" * 300_000, b" " * 300_000, b"\t\n" * 150_000])
def test_a_message_of_nothing_but_space_is_empty(body):
    with pytest.raises(Unreadable, match="empty"):
        read(MAIL + b"\n" + body)


def test_what_a_message_quotes_is_left_out_line_by_line():
    reading = read(MAIL + b"\nAnn wrote.\n\n  > old\n>> older\n\nAnn went on.\n")
    assert reading.text.split("\n")[-2:] == ["Ann wrote.", "Ann went on."]


def test_a_message_in_html_says_what_of_it_was_not_read():
    page = b"<p>Ann Lee speaks Lao.</p>" + b"<i></i>" * 300_000
    assert TOO_LONG in read(MAIL + b"Content-Type: text/html\n\n" + page).warnings
    answered = b"<p>Ann Lee speaks Lao.</p><div class=gmail_quote>old</div>" + b"<div id=x " * 100_000
    assert read(MAIL + b"Content-Type: text/html\n\n" + answered).text.endswith("Ann Lee speaks Lao.")


def test_words_after_a_wide_gap_are_read_or_told_of():
    assert read(b"x\n" + b" " * LONGEST + b"y").text == "x\ny"
    assert TOO_LONG in read(b"x\n" + b" " * 2 * LONGEST + b"y").warnings
    assert not read(b"x\n" + b" " * 2 * LONGEST).warnings


def test_of_a_tag_with_too_many_attributes_the_first_are_kept():
    many = " ".join(f'a{number}="{number}"' for number in range(50_000))
    source, is_cut = bounded(f"<p {many}>Ann</p>")
    assert source.count("=") == MANY_ATTRIBUTES
    assert source.endswith(">Ann</p>")
    assert not is_cut
    few = "<p data-held='" + '{"a": 1} ' * 500 + "' class=x>Ann</p>"
    assert bounded(few) == (few, False)


def test_of_a_page_that_is_too_deep_it_is_said_that_not_all_was_read():
    page = b"<p>Ann Lee speaks Lao.</p>" + b"<div>" * 5000 + b"<p>deep</p>"
    reading = read(page, about="Ann Lee")
    assert reading.text.startswith("Ann Lee speaks Lao.")
    assert TOO_LONG in reading.warnings


def test_what_stands_below_a_large_picture_on_a_card_is_read():
    picture = b"A" * 3 * LONGEST
    card = b"BEGIN:VCARD\nFN:Ann Lee\nPHOTO:" + picture + b"\nORG:Lee Law\nEND:VCARD\n"
    assert read(card).text == "Ann Lee\nOrganization: Lee Law"
    assert TOO_LONG in read(b"BEGIN:VCARD\nFN:Ann Lee\n" + b"X:y\n" * 20_000).warnings


def test_of_very_many_lines_the_first_are_looked_at_for_facts_and_it_is_said():
    before, after = b"Ann Lee\n" + b"A line.\n" * (LINES - 2), b"Ann Lee speaks Lao.\nA line.\n"
    short, long = read(before + after, about="Ann Lee"), read(before + b"A line.\n" + after, about="Ann Lee")
    assert ([fact.value for fact in short.facts], short.warnings) == (["Lao"], (MANY_LINES,))
    assert (long.facts, long.warnings) == ((), (MANY_LINES,))
    assert long.text.endswith("Ann Lee speaks Lao.\nA line.")
    assert not read(before + b"A line.\n", about="Ann Lee").warnings


def test_no_more_clauses_are_weighed_than_a_page_of_prose_has():
    pages = read_text(b"Ann Lee\n" + b"Why? Law. " * 5_000)
    laid = lay_out(pages)
    assert MANY < len(clauses_of(laid, assign(laid, pages, "Ann Lee"), "text", 10 * LONGEST)) < 3 * MANY


def test_a_fact_that_a_page_says_in_many_words_is_kept_once():
    said = "She speaks Lao. Her B.A. is from Reed College (2004). Her B.A. is from Reed College. She also speaks Lao."
    assert [fact.type for fact in read(f"Ann Lee\n\n{said}".encode()).facts] == ["language", "education"]


@pytest.mark.parametrize("encoding", sorted(OF_NO_PAGE))
def test_no_page_is_read_in_an_encoding_of_addresses_or_programs(encoding):
    said = b"Ann \\ud83d +2D0- Lee speaks Lao."
    page = b"<html><meta charset=%s><title>%s</title><p>%s" % (encoding.encode(), said, said)
    message = MAIL + b"Content-Type: text/plain; charset=%s\n\n%s" % (encoding.encode(), said)
    for data in (page, message, b"charset=%s\n%s" % (encoding.encode(), said)):
        assert said.decode() in read(data).text


def test_half_a_letter_in_metadata_is_marked_and_an_empty_one_left_out():
    stated = (
        r'{"@type": "Person", "name": "Ann \ud83d Lee", "alumniOf": "Reed \u0000College", "award": "Ann\u2019s Award"}'
    )
    script = f'<script type="application/ld+json">{stated}</script>'.encode()
    reading = read(b"<html><h1>Hello</h1>" + script + b"<p>Words.")
    kept = [reading.text, reading.title, *reading.people, *(fact.value for fact in reading.facts)]
    assert "".join(kept).encode().decode() == "".join(kept)
    assert "Reed College" in reading.text
    assert "Ann’s Award" in reading.text
    assert "\0" not in read(MAIL + b"Content-Transfer-Encoding: quoted-printable\n\nAnn=00 Lee.").text


def test_what_is_longer_than_any_name_names_nobody():
    assert read(b"BEGIN:VCARD\nFN:" + b"Ann " * 100_000 + b"\nORG:Lee Law\nEND:VCARD\n").people == ()


def test_each_bar_of_a_sentence_with_many_cues_is_told_once():
    bars = ("Oregon", "Idaho", "Nevada", "Utah", "Montana", "Alaska", "Hawaii", "Texas")
    sentence = ", and ".join(f"was admitted in {bar} in {2001 + place}" for place, bar in enumerate(bars))
    found = read(f"Ann Lee {sentence}.".encode(), about="Ann Lee").facts
    assert [fact.value for fact in found if fact.type == "admission"] == [f"{bar} bar" for bar in bars]


def test_a_name_that_begins_something_else_of_the_page_is_asked_about():
    page = "Ann Lee\nAnn Lee is a lawyer.\nColleagues\nBen Oak\nCy Fox\n\nAnn Lee\n• Cy Fox is a judge in Bend."
    people = read(page.encode(), about="Ann Lee").people
    assert people[0] == "Ann Lee"
    assert "Ben Oak" not in people


@pytest.mark.parametrize(
    "line",
    ["[" * 300_000 + "]", "**a " * 75_000, "__a " * 75_000, "![](" * 75_000 + "]", "[a](" * 75_000, "= " + " " * 300_000 + "x"],
    ids=["brackets", "strong", "underscored", "pictures", "links", "rule"],
)  # fmt: skip
def test_a_line_of_nothing_but_the_marks_of_markdown_stays_as_it_is(line):
    assert piece_of(line.strip()).words == line.strip()
    assert not is_rule(line)


def test_strong_words_may_hold_a_star():
    assert (
        plain("**Order** of the ***Coif***, rated **4* by all** and __more__")
        == "Order of the Coif, rated 4* by all and more"
    )
    assert is_rule("  ---  ")
