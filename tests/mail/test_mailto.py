"""The link that opens the mail program."""

from urllib.parse import parse_qs, urlsplit

from halfhour.mail.mailto import LONGEST, mailto


def test_it_carries_address_subject_and_text():
    link = mailto("ada@firm.example", "Tea & questions?", "Dear Ada\n\n50 % & more")
    parts = urlsplit(link.url)
    assert parts.path == "ada@firm.example"
    assert parse_qs(parts.query) == {"subject": ["Tea & questions?"], "body": ["Dear Ada\r\n\r\n50 % & more"]}
    assert link.whole


def test_an_address_cannot_add_a_field():
    link = mailto("a@b.example?bcc=eve@evil.example", "s\nBcc: x", "t")
    assert "bcc=" not in link.url
    assert "%0A" not in link.url.split("&body")[0]


def test_a_text_that_fits_exactly_is_in_it_and_one_letter_more_is_left_out():
    room = LONGEST - len(mailto("a@b.example", "s", "").url)
    assert mailto("a@b.example", "s", "x" * room).whole
    longer = mailto("a@b.example", "s", "x" * (room + 1))
    assert not longer.whole
    assert "body" not in longer.url
