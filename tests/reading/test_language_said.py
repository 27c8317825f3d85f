"""Languages said in many ways, and sentences that look alike and say none."""

import pytest

from halfhour.reading.read import read
from tests.reading.said import quotes_of, tells


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Biography", "French.", ["French"]),
        ("Biography", "Spanish (fluent), some Italian.", ["Spanish", "Italian"]),
        ("Biography", "She speaks fluent Vietnamese and passable French.", ["Vietnamese", "French"]),
        (
            "Biography",
            "I speak Swahili and Kikuyu, and my Somali is good enough for jokes.",
            ["Swahili", "Kikuyu", "Somali"],
        ),
        ("Biography", "She is conversant in Portuguese.", ["Portuguese"]),
        ("Biography", "Ann works with clients in both Spanish and English.", ["Spanish", "English"]),
        ("Biography", "A native Russian speaker, Ann joined the court in 2003.", ["Russian"]),
        ("Biography", "Native speaker of Tigrinya; learned Amharic at school.", ["Tigrinya", "Amharic"]),
        ("Biography", "Ann speaks some Passamaquoddy.", ["Passamaquoddy"]),
        ("Biography", "Ann is a heritage speaker of Ilocano.", ["Ilocano"]),
        ("Biography", "She grew up speaking Punjabi at home.", ["Punjabi"]),
        ("Biography", "Bilingual English/Spanish.", ["English", "Spanish"]),
        ("Biography", "Bilingual in Spanish.", ["Spanish"]),
        ("Biography", "She takes intake calls in Cantonese and Mandarin.", ["Cantonese", "Mandarin"]),
        ("Biography", "She reads Latin and German for fun.", ["Latin", "German"]),
        ("Biography", "Languages: English, French (professional), Arabic (native)", ["English", "French", "Arabic"]),
        ("Biography", "Se habla español.", []),
        ("Biography", "Hablo español.", ["español"]),
        ("Biography", "Eu falo português com clientes.", ["português"]),
        ("Biography", "Our office offers services in Spanish, Korean and Tagalog.", []),
        ("Biography", "She assists Spanish-speaking families at the border.", []),
        ("Biography", "She majored in French and lived in Lyon.", []),
        ("Biography", "Translation and interpretation available in Somali.", []),
        ("Biography", "Her second language is ASL.", ["ASL"]),
        ("Biography", "Ann signs (ASL) and is learning Braille.", ["ASL"]),
        ("Biography", "Ask her anything in Farsi.", ["Farsi"]),
        ("Biography", "Some German, from Grandma.", ["German"]),
        ("Biography", "Italian; Latin, on request.", ["Italian", "Latin"]),
        (
            "Biography",
            "She is proficient in Louisiana French and Haitian Creole.",
            ["Louisiana French", "Haitian Creole"],
        ),
        ("Biography", "Spanish was my first language.", ["Spanish"]),
        ("Biography", "She knows a little sign language.", ["sign language"]),
        ("Biography", "I know enough Arabic to order lunch.", ["Arabic"]),
        ("Biography", "She picked up “enough Spanish to get in trouble” from her in-laws.", ["Spanish"]),
        ("Biography", "She translates documents from French.", ["French"]),
        ("Biography", "She started as a Navajo-language court interpreter.", ["Navajo"]),
        ("Biography", "**Tongues.** Navajo; restaurant Spanish.", ["Navajo", "Spanish"]),
        ("Biography", "I speak English and a bit of Igbo.", ["Igbo"]),
        ("Biography", "She learned English in first grade.", []),
        ("Biography", "Many of her clients speak only Spanish.", []),
        ("Biography", "She holds a B.A. in French from Oberlin.", []),
        ("Biography", "Her assistant is fluent in Korean.", []),
        ("Languages", "Fluent in Korean; proficient in Japanese; basic Mandarin", ["Korean", "Japanese", "Mandarin"]),
        ("Languages", "Polish - limited working proficiency", ["Polish"]),
        ("Biography", "Her Spanish is rusty but serviceable.", ["Spanish"]),
        ("Biography", "She became fluent in Hausa as a Peace Corps volunteer in Niger.", ["Hausa"]),
        ("Biography", "She can read Yiddish, and bargain in Turkish.", ["Yiddish", "Turkish"]),
        ("Biography", "I still dream in Marshallese.", ["Marshallese"]),
        ("Biography", "She interprets for the deaf in American Sign Language.", ["American Sign Language"]),
        ("Biography", "The firm's lawyers speak eleven languages, including Greek.", []),
        ("Biography", "Polish was spoken at home.", ["Polish"]),
        ("Biography", "Tagalog was the language of the house, and she kept it.", ["Tagalog"]),
        ("Biography", "Habla: English / español", ["español"]),
        ("Biography", "English / Français", []),
    ],
)
def test_a_language_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("language", heading, words)
    assert tells(quotes, expected), quotes


@pytest.mark.parametrize(("answer", "value"), [("Enough to be corrected.", ["Cheyenne"]), ("No, sadly.", [])])
def test_an_answer_may_be_about_the_language_asked_for(answer, value):
    page = f"Ann Lee\n\nQ: Where do you work?\nA: In a court.\n\nQ: Do you speak Cheyenne?\nA: {answer}"
    assert [fact.value for fact in read(page.encode(), about="Ann Lee").facts if fact.type == "language"] == value


def test_a_language_may_be_called_as_its_speakers_call_it():
    assert tells(quotes_of("language", "Biography", "She speaks isiXhosa and isiZulu."), ["isiXhosa", "isiZulu"])
