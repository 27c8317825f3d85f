"""Look-alike letters, marks that cannot be seen, and what must stay as it is."""

import pytest

from halfhour.reading.clean.changes import clean
from halfhour.reading.clean.decoding import decode
from halfhour.reading.clean.letters import LOOK_ALIKES, script
from halfhour.reading.shapes import Places, Unreadable
from tests.beside import beside


def test_a_word_of_mixed_letters_becomes_latin():
    assert clean("а lаwуеr in Оrеgоn")[0] == "a lawyer in Oregon"


def test_each_repaired_letter_is_counted():
    assert clean("lаwуer")[2] == 2


@pytest.mark.parametrize("name", ["Оксана Бойко", "Сара Хорас", "Αννα Ρηγα", "Ольга Кас", "Ŏng Žižek", "Kaʻiulani"])
def test_a_real_name_stays_as_it_is(name):
    assert clean(f"I met {name} on Monday.")[0] == f"I met {name} on Monday."


def test_a_common_word_wholly_of_lookalikes_is_repaired_between_latin_words():
    assert clean("She said уеѕ to the talk")[0] == "She said yes to the talk"


def test_a_capital_inside_a_sentence_is_left_for_it_may_be_a_name():
    assert clean("She met Уеѕ in town")[0] == "She met Уеѕ in town"


def test_hidden_marks_go_and_are_reported():
    text, changes, repairs = clean("Wen\u00addell\u200b Ka\u202ep")
    assert (text, repairs) == ("Wendell Kap", 0)
    assert {change.why for change in changes} == {"hidden"}


def test_curly_quotes_and_hard_hyphens_are_made_plain():
    assert clean("She said \u201cI\u2019m Drummond\u2011Sato\u201d")[0] == 'She said "I\'m Drummond-Sato"'


def test_garbled_letters_are_read_as_meant():
    assert clean("Itâ€™s JosÃ©â€™s cafÃ©")[0] == "It's José's café"


def test_lost_spaces_return_and_addresses_keep_their_form():
    assert clean("She joined in 1999.She likes it,also")[0] == "She joined in 1999. She likes it, also"
    assert clean("mail ann.Lee@example.org now")[0] == "mail ann.Lee@example.org now"


def test_every_place_maps_back_to_the_letter_it_came_from():
    text = "Wеn\u00addell\u2019s “lаw” wаs donâ€™t,and\u200bmore"
    cleaned, changes, _ = clean(text)
    places = Places(changes)
    found = [places.in_text(at) for at in range(len(cleaned))]
    assert found == sorted(found)
    for at, letter in enumerate(cleaned):
        if letter.isascii() and letter.isalnum():
            origin = text[found[at]]
            assert origin == letter or LOOK_ALIKES.get(origin) == letter or script(origin) == "LATIN"


def test_the_guide_is_wholly_english_again():
    guide = beside("seeds", "000_a9ec8da43956bf1d.txt")
    if guide:
        cleaned, _, repairs = clean(guide.read_text("utf-8"))
        assert repairs == 767
        assert cleaned.isascii()


def test_six_hundred_names_stay_as_they_are():
    names = beside("eval", "names.txt")
    if names:
        for name in names.read_text("utf-8").splitlines():
            assert clean(name)[0] == name
            assert clean(f"My mentor is {name} and she is kind.")[2] == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_are_recognised(encoding):
    text = "Renée’s café — a lawyer’s résumé, told at length\nso that it is typical."
    assert decode(text.encode(encoding)) == text


def test_a_declared_encoding_is_believed():
    page = '<meta charset="windows-1251"><p>Оксана</p>'
    assert "Оксана" in decode(page.encode("cp1251"))


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(Unreadable, match="no readable text"):
        decode(bytes(range(32)) * 40)


@pytest.mark.parametrize("button", ["… see more", "…see more", "...more", "… Read more", "... show more "])
def test_the_button_that_ends_a_shortened_text_is_no_word(button):
    words, changes, _ = clean(f"I help families{button}\nand tenants.")
    assert words == "I help families\nand tenants."
    assert [change.why for change in changes] == ["button"]


def test_more_in_a_sentence_stays():
    assert clean("Wills, trusts ... and more.")[0] == "Wills, trusts ... and more."
