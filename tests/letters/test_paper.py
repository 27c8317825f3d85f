"""A letter, a card and an envelope as PDF."""

import pypdfium2
import pytest

from halfhour.letters.models import Channel, Letter, LetterKind


def words(data: bytes) -> tuple[str, tuple[int, int], int]:
    pdf = pypdfium2.PdfDocument(data)
    return pdf[0].get_textpage().get_text_range(), tuple(round(each) for each in pdf[0].get_size()), len(pdf)


@pytest.fixture
def letter(world):
    world.ada.address = "12 Example Street\nPortland, Oregon"
    world.ada.save()
    return Letter.objects.create(
        student=world.sam, person=world.ada, kind=LetterKind.THANKS, channel=Channel.LETTER, subject="Thanks",
        text="Dear Ms. Brightwater,\n\nThank you – #strong[no] \\ $x$ “yes”.\nRespectfully,\nSam\n",
    )  # fmt: skip


def test_a_letter_stands_on_its_sheet_with_both_addresses(client, letter):
    response = client.get(f"/letters/{letter.id}/letter.pdf")
    assert response["Content-Type"] == "application/pdf"
    text, size, pages = words(response.content)
    assert size == (612, 792) and pages == 1
    assert "12 Example Street" in text and "Sam Okafor" in text and "November 19, 2026" in text
    assert "#strong[no] \\ $x$" in text, "the student's words are words, not typst's"


def test_an_envelope_has_the_two_addresses_alone(client, letter):
    text, size, _pages = words(client.get(f"/letters/{letter.id}/letter.pdf?form=envelope").content)
    assert size == (684, 297) and "12 Example Street" in text and "Rosecliff" in text and "Thank you" not in text


def test_a_card_is_a_card(client, letter):
    letter.channel = Channel.CARD
    letter.save()
    text, size, _pages = words(client.get(f"/letters/{letter.id}/letter.pdf").content)
    assert size == (420, 298) and "Thank you" in text and "Example Street" not in text


def test_a_form_that_is_none_is_a_letter(client, letter):
    assert words(client.get(f"/letters/{letter.id}/letter.pdf?form=../x").content)[1] == (612, 792)


def test_a_long_letter_takes_two_sheets(client, letter):
    letter.text = "\n\n".join(["One paragraph of a long letter. " * 12] * 30)
    letter.save()
    assert words(client.get(f"/letters/{letter.id}/letter.pdf").content)[2] >= 2


def test_the_printed_page_leads_to_both(client, letter):
    page = client.get(f"/letters/{letter.id}/print/").content.decode()
    assert "Envelope as PDF" in page and "Letter as PDF" in page
