"""Languages said in many ways, and sentences that look alike and say none."""

import pytest

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
        ("Languages", "Fluent in Korean; proficient in Japanese; basic Mandarin", ["Korean", "Japanese", "Mandarin"]),
        ("Languages", "Polish - limited working proficiency", ["Polish"]),
        ("Biography", "Her Spanish is rusty but serviceable.", ["Spanish"]),
        ("Biography", "She became fluent in Hausa as a Peace Corps volunteer in Niger.", ["Hausa"]),
        ("Biography", "She can read Yiddish, and bargain in Turkish.", ["Yiddish", "Turkish"]),
        ("Biography", "I still dream in Marshallese.", ["Marshallese"]),
        ("Biography", "She interprets for the deaf in American Sign Language.", ["American Sign Language"]),
        ("Biography", "The firm's lawyers speak eleven languages, including Greek.", []),
    ],
)
def test_a_language_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("language", heading, words)
    assert tells(quotes, expected), quotes
