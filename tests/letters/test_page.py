"""The page of a letter."""

import re

import pytest

from halfhour.letters.blanks_in import filled, first_open, paragraphs
from halfhour.letters.models import Letter
from halfhour.letters.write import start


def page(client, letter, query=""):
    return client.get(f"/letters/{letter.pk}/{query}").content.decode()


def test_each_blank_is_a_field_and_the_filled_button_leads_there(client, draft):
    html = page(client, draft)
    assert 'name="blank-0"' in html and "Blank: why you" in html
    assert re.search(r'button-first"[^>]*href="#blank-0">Fill the last blank', html)
    assert html.count("button-first") == 1 and html.count("<h1") == 1


def test_with_two_blanks_the_next_one_is_meant(client, world):
    letter = start(world.sam, "approach", text="[one] and [two]", person=world.ada)
    assert "Fill the next blank" in page(client, letter)


def test_without_a_blank_it_can_leave(client, world):
    letter = start(world.sam, "hello", text="Dear Ada,\n\nall well.", subject="Hello", person=world.ada)
    html = page(client, letter)
    assert re.search(r'button-first"[^>]*href="mailto:ada@firm\.example', html)
    assert "Fill the" not in html and 'name="text"' in html


def test_it_can_be_edited_as_one_text(client, draft):
    html = page(client, draft, "?as=text")
    assert 'name="text"' in html and 'name="base"' not in html


def test_open_checks_stand_first(client, draft):
    says = re.findall(r'data-says="(\w+)"', page(client, draft))
    assert says == sorted(says, key=["open", "look", "kept"].index)
    assert says[0] == "open"


def test_what_somebody_wrote_is_shown_as_text_only(client, world):
    letter = start(world.sam, "hello", text="<script>alert(1)</script> [<b>x</b>]", subject='"><b>', person=world.ada)
    for query in ("", "?as=text"):
        assert "<script>alert" not in page(client, letter, query) and "<b>" not in page(client, letter, query)


def test_a_letter_of_two_thousand_words_is_shown_whole(client, world):
    text = "Dear Ada,\n\n" + " ".join(f"word{n}" for n in range(2000))
    html = page(client, start(world.sam, "hello", text=text, person=world.ada))
    assert "word1999" in html
    assert "too long for the button" in html


def test_a_stranger_finds_nothing(client, world, evas):
    for way in ("", "letter.eml", "letter.txt", "print/"):
        assert client.get(f"/letters/{evas.pk}/{way}").status_code == 404


def test_a_link_to_elsewhere_is_not_followed(client, draft):
    assert "evil.example" not in page(client, draft, "?next=https://evil.example/")
    assert "evil.example" not in page(client, draft, "?next=//evil.example/")
    assert 'value="/outreach/"' in page(client, draft, "?next=/outreach/")


def test_who_is_not_to_be_contacted_is_named_first(client, world, draft):
    world.ada.do_not_contact = True
    world.ada.save()
    assert "marked as not to be contacted" in page(client, draft)


def test_two_letters_that_share_their_reason_are_noticed(client, world, draft):
    reason = "In your article on small estates in the Oregon Bulletin you begin with the family."
    Letter.objects.filter(pk=draft.pk).update(text=f"Dear Ada,\n\n{reason}\n\nMay we talk?", sent_at=world.at)
    other = start(world.sam, "approach", text=f"Dear Ben,\n\n{reason}\n\nMay we talk?", person=world.ben)
    assert "gives the same reason" in page(client, other)
    Letter.objects.filter(pk=draft.pk).update(text="Dear Ada,\n\nYour talk on the Tualatin clinic stays with me.")
    assert "gives the same reason" not in page(client, other)


def test_the_room_of_a_linkedin_note_is_counted(client, world):
    letter = start(world.sam, "approach", text="x" * 201, person=world.ada, channel="linkedin")
    assert "201 of 200 characters" in page(client, letter)
    world.sam.linkedin_premium = True
    world.sam.save()
    assert "201 of 300 characters" in page(client, letter)


def test_the_assistant_has_no_page_of_their_own(client, world):
    letter = start(world.sam, "thanks", text="Thank you.", to_name="Ida Quill", to_email="ida@court.example")
    assert "Ida Quill" in page(client, letter)


@pytest.mark.parametrize(
    ("text", "values", "becomes"),
    [
        ("a [b] c [d]", {0: "x"}, "a x c [d]"), ("a [b] c", {0: "  "}, "a [b] c"), ("a [b]", {0: "[c]"}, "a [c]"),
        ("[b]", {5: "x"}, "[b]"), ("a [2] b", {0: "x"}, "a [2] b"), ("[b]", {0: "two\r\nlines"}, "two lines"),
    ],
)  # fmt: skip
def test_blanks_are_filled_in_their_order(text, values, becomes):
    assert filled(text, values) == becomes


def test_paragraphs_hold_all_of_the_text():
    text = "Dear [name],\n\nOne\ntwo [why you: a case] three.\n\n\n[last]\n"
    rows = paragraphs(text)
    assert [[hole.name for hole in row.holes] for row in rows] == [["name"], ["why you"], ["last"]]
    assert rows[1].pieces[0].text == "One\ntwo "
    assert first_open(text, {0: "Ada"}) == 1
    assert first_open(text, {0: "a", 1: "b", 2: "c"}) is None


@pytest.mark.parametrize(
    ("text", "typed", "becomes"),
    [
        ("Hello.\n\n[why you]\n\nMay I", "your case on leases stayed with me", "Your case on leases stayed with me."),
        ("Hello.\n\n[why you]\n\nMay I", "Did you row?", "Did you row?"),
        ("Hello.\r\n\r\n[why you]\r\n\r\nMay I", "you row too", "\n\nYou row too.\n\nMay I"),
        ("A school. [why you]\n\nMay I", "You row.", "You row."),
        ("A school. [why you] May I", "you row too", "You row too."),
        ("to learn [what].", "how estates start.", "to learn how estates start."),
        ("to learn [what], from you", "how estates start", "to learn how estates start, from you"),
        ("by [day], or", "J. R. Co.", "by J. R. Co, or"),
        ("I am [name] of", "sam", "I am sam of"),
        ("[name]\n\nDear", "sam", "sam\n\nDear"),
        ("You said [it].", "wait...", "You said wait...."),
        ("With kind regards,\n[your name]", "Maya de la Cruz", "\nMaya de la Cruz"),
        ("[your number]\n\nDear", "503 555 0148", "503 555 0148\n"),
    ],
)
def test_what_was_typed_is_joined_to_what_stands_around_it(text, typed, becomes):
    assert becomes in filled(text, {0: typed})
