"""File for the mail program, bare text, and paper."""

from email import message_from_bytes
from email.policy import default

from halfhour.letters.write import start


def test_the_file_is_a_draft_for_a_mail_program(client, world):
    letter = start(
        world.sam,
        "hello",
        text="Dear Ada,\n\n“Hello” – and thanks.",
        subject="Hello\r\nBcc: eve@evil.example",
        person=world.ada,
    )
    answer = client.get(f"/letters/{letter.pk}/letter.eml")
    message = message_from_bytes(answer.content, policy=default)
    assert answer["Content-Type"] == "message/rfc822"
    assert answer["Content-Disposition"].startswith("attachment")
    assert message["X-Unsent"] == "1" and message["Bcc"] is None
    assert "“Hello” – and thanks." in message.get_body(("plain",)).get_content()
    assert message["From"].addresses[0].addr_spec == "sam@example.org"


def test_without_an_address_it_says_what_to_do(client, world):
    world.ada.email = ""
    world.ada.save()
    letter = start(world.sam, "hello", text="x", person=world.ada)
    answer = client.get(f"/letters/{letter.pk}/letter.eml")
    assert answer.status_code == 422
    assert "no mail address" in answer.content.decode()


def test_the_bare_text_is_text(client, world):
    letter = start(world.sam, "hello", text="<b>Dear</b> Ada", person=world.ada)
    answer = client.get(f"/letters/{letter.pk}/letter.txt")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.content.decode() == "<b>Dear</b> Ada"


def test_on_paper_a_judge_is_honorable(client, world):
    world.ada.kind, world.ada.address = "judge", "1 Court Square\nPortland"
    world.ada.save()
    letter = start(world.sam, "approach", text="Dear Judge Brightwater,", person=world.ada, channel="letter")
    html = client.get(f"/letters/{letter.pk}/print/").content.decode()
    assert "The Honorable Ada Brightwater" in html and "1 Court Square" in html and "November 19, 2026" in html


def test_a_card_has_its_envelope(client, world):
    letter = start(world.sam, "thanks", text="Thank you.", person=world.ada, channel="card")
    html = client.get(f"/letters/{letter.pk}/print/").content.decode()
    assert "card-sheet" in html and "envelope" in html and "Blank: postal address" in html
