"""Memberships said in many ways, and sentences that look alike and say none."""

import pytest

from tests.reading.said import quotes_of, tells


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Affiliations", "Gate City Bar Association", ["Gate City"]),
        ("Biography", "Sam Cary Bar Association.", ["Sam Cary"]),
        ("Biography", "She is treasurer of the Maine title examiners' study group.", ["treasurer"]),
        ("Biography", "I'm in the Georgia Association of Paralegals, middle Georgia chapter.", ["Georgia Association"]),
        ("Biography", "Ann chairs the bar's Indian law section.", ["Indian law section"]),
        ("Biography", "I chair the bar's Hawaiian law section this year.", ["Hawaiian law section"]),
        (
            "Biography",
            "Past national officer of the American Bankruptcy Institute's consumer committee.",
            ["American Bankruptcy Institute"],
        ),
        ("Biography", "She is a Master in the Owen M. Panner American Inn of Court.", ["Inn of Court"]),
        (
            "Biography",
            "Ann sits on the executive committee of the Litigation Section of the Oregon State Bar.",
            ["Litigation Section"],
        ),
        (
            "Biography",
            "Since 2015 she has been a member of NALA and of the Oregon Paralegal Association.",
            ["NALA", "Oregon Paralegal"],
        ),
        ("Professional", "National Association of Criminal Defense Lawyers, life member", ["National Association"]),
        ("Biography", "Bankruptcy section of the state bar, board 2019-2022", ["Bankruptcy section"]),
        ("Biography", "Vice chair, ABA Section of Antitrust Law, Cartel Committee (2018-2020)", ["ABA Section"]),
        ("Biography", "She is a fellow of the American College of Trial Lawyers.", ["American College"]),
        ("Biography", "She co-founded the Idaho chapter of the Federalist Society.", ["Federalist Society"]),
        ("Biography", "Ann was elected to the American Law Institute in 2014.", ["American Law Institute"]),
        (
            "Biography",
            "She served as president of the Hispanic National Bar Association from 2011 to 2012.",
            ["Hispanic National"],
        ),
        ("Biography", "She belongs to the National Lawyers Guild.", ["National Lawyers Guild"]),
        ("Biography", "Board of Governors, Washington State Association for Justice", ["Washington State Association"]),
        ("Memberships", "King County Bar Association (Trustee, 2014–2017)", ["King County"]),
        (
            "Biography",
            "Her memberships include the Defense Research Institute (DRI) and the Claims and Litigation Management Alliance.",
            ["Defense Research", "Claims"],
        ),
        (
            "Biography",
            "Ann is a frequent speaker and a past chair of the Diversity Committee of the Bar Association of San Francisco.",
            ["Diversity Committee"],
        ),
        ("Biography", "She serves on the Civil Rules Advisory Committee.", ["Civil Rules Advisory"]),
        ("Biography", "Ann is on the firm's hiring committee.", []),
        ("Biography", "She represented the Plumbers Association in arbitration.", []),
        ("Biography", "She has been on the CLE committee for years.", ["CLE committee"]),
        ("Biography", "Member: AILA, NIPNLG, Oregon Women Lawyers", ["AILA", "NIPNLG", "Oregon Women"]),
        ("Biography", "NFPA regional director", ["NFPA"]),
        ("Biography", "She edits the newsletter of the Michigan Association for Justice.", ["Michigan Association"]),
        ("Biography", "Ann is involved with the Filipino Bar Association of Northern California.", ["Filipino Bar"]),
        ("Biography", "She keeps the books for the Legal Secretaries of Lane County.", ["Legal Secretaries"]),
    ],
)
def test_a_membership_is_found_with_its_words_and_nothing_else(heading, words, expected):
    quotes = quotes_of("membership", heading, words)
    assert tells(quotes, expected), quotes
