"""Memberships told in many more ways: one line a case."""

import pytest

from tests.reading.said import by_rules, quotes_of, tells

TOLD = (
    ("Biography", "She is a member of the Lane County Bar Association.", "Lane County Bar"),
    ("Biography", "She serves on the Washington Supreme Court's Access to Justice Board.", "Access to Justice Board"),
    ("Biography", "She has chaired the Family Division Task Force since 2019.", "Family Division Task Force"),
    ("Biography", "She is active in NALS and past treasurer of its Spokane chapter.", "NALS"),
    ("Biography", "She helped to found the Arab Lawyers of Massachusetts.", "Arab Lawyers of Massachusetts"),
    ("Biography", "She is a co-founder of the Idaho Asian Bar.", "Idaho Asian Bar"),
    ("Biography", "She is an American Bar Foundation fellow.", "American Bar Foundation"),
    ("Biography", "A fellow of the American Bar Foundation, she reads briefs for fun.", "American Bar Foundation"),
    ("Biography", "She is a Fellow in the Litigation Counsel of America.", "Litigation Counsel of America"),
    ("Biography", "Her professional affiliations include ABOTA, WDTL and the DRI.", "ABOTA | WDTL | DRI"),
    ("Biography", "Ann was elected to the Oregon State Bar Board of Governors in 2019.", "Board of Governors"),
    ("Biography", "She represents Region 5 in the Oregon State Bar House of Delegates.", "House of Delegates"),
    ("Biography", "She is a delegate to the ABA House of Delegates.", "House of Delegates"),
    ("Biography", "She was appointed to the Council on Court Procedures.", "Council on Court Procedures"),
    ("Biography", "She served on the Governor's Commission on Judicial Fitness.", "Commission on Judicial Fitness"),
    ("Biography", "She edits the newsletter of the Yamhill County Bar.", "Yamhill County Bar"),
    ("Biography", "She runs the mentoring program of the Washington Women Lawyers.", "Washington Women Lawyers"),
    ("Biography", "She pays dues to the National Lawyers Guild.", "National Lawyers Guild"),
    ("Biography", "Member, National Lawyers Guild", "National Lawyers Guild"),
    ("Biography", "Also: NFPA delegate 2021.", "NFPA"),
    ("Biography", "Rochester Black Bar Association, treasurer.", "Rochester Black Bar"),
    ("Biography", "Past president, Northern Hills Bar.", "Northern Hills Bar"),
    ("Biography", "Chair-elect, Tax Section, State Bar of Arizona", "Tax Section"),
    ("Biography", "She is past chair of the Tax Section of the State Bar of Arizona.", "Tax Section"),
    ("Biography", "I'm one of the founding members of the Cascadia Paralegal Network.", "Cascadia Paralegal Network"),
    ("Biography", "She is secretary of our local paralegal association.", "paralegal association"),
    ("Biography", "She leads the ethics committee of the county bar.", "ethics committee"),
    ("Biography", "She is the immediate past president of Oregon Women Lawyers.", "Oregon Women Lawyers"),
    ("Biography", "She was president of the Hispanic Bar in 2014 and sat on its board for six years.", "Hispanic Bar"),
    ("Biography", "I joined NALA in 2002 and have been its region director since.", "NALA"),
    ("Biography", "She remains active with the Federal Bar Association's Spokane chapter.", "Federal Bar Association"),
    ("Biography", "She is a barrister in the Gus J. Tull American Inn of Court.", "Inn of Court"),
    ("Biography", "She's a Master of the Bench of the Ruth Sands Inn of Court.", "Inn of Court"),
    ("Biography", "Ann is a diplomate of the American Board of Trial Advocates.", "American Board of Trial Advocates"),
    ("Biography", "She is a bencher of the Law Society of Manitoba.", "Law Society of Manitoba"),
    ("Biography", "She is a vice-chair of the Canadian Bar Association, Alberta Branch.", "Canadian Bar Association"),
    ("Biography", "She is past chair of the Advocates' Society's young advocates' committee.", "Advocates' Society"),
    ("Memberships", "Robert Van Tull American Inn of Court (barrister, then master)", "Inn of Court"),
    ("Memberships", "Athena San Diego", "Athena San Diego"),
    ("Professional Affiliations", "State Bar of Montana Indian Law Section", "Indian Law Section"),
    ("Affiliations", "Indiana Court Administrators Assoc., past president", "Court Administrators"),
    ("Bar & Professional", "OSBA; Toledo Bar Association (trustee 2011-14)", "OSBA | Toledo Bar"),
    ("Boards", "Wisconsin Innocence Fund", "Wisconsin Innocence Fund"),
    ("Biography", "In 2020 her peers elected her president of the Maine Women's Bar.", "Maine Women's Bar"),
    ("Biography", "She takes part in the Multnomah Bar's mentor program.", "Multnomah Bar"),
    ("Biography", "Bar groups: Filipino Lawyers of Washington", "Filipino Lawyers of Washington"),
    ("Biography", "Committees: OSB Unlawful Practice of Law Committee (2018-2021)", "Unlawful Practice of Law"),
    ("Biography", "She joined Maumee Family Law Group as a legal secretary in 2004.", ""),
    ("Biography", "Director, Workplace Justice Clinic", ""),
    ("Biography", "She is Pro Bono Director of the Children's Law Center.", ""),
    ("Biography", "She was with the Legal Aid Society for six years.", ""),
    ("Biography", "She recruits volunteer attorneys for the Right to Counsel program.", ""),
    ("Biography", "Of Counsel", ""),
    ("Biography", "In 2021 GACDL gave me its Indigent Defense Award.", ""),
    ("Biography", "She was on the team that won the ABA's Partnership Award.", ""),
    ("Biography", "Vice President, Deputy General Counsel and Assistant Secretary", ""),
    ("Biography", "She is assistant director for the Office of Public Interest at the college of law.", ""),
    ("Biography", "The Tarrant County Bar Association named her its Pro Bono Attorney of the Year.", ""),
    ("Biography", "She spoke to the Oregon Women Lawyers in May.", ""),
    ("Biography", "She represents the Board of Bar Examiners.", ""),
    ("Biography", "She is counsel to the Oregon Medical Board.", ""),
    ("Biography", "Our attorneys are members of the Oregon State Bar.", ""),
    ("Biography", "Robert Benham Award for Community Service State Bar of Georgia", ""),
    ("Biography", "She is licensed by the Washington State Bar Association.", ""),
    ("Biography", "She wrote for the Oregon State Bar Bulletin.", ""),
    ("Biography", "She was the Fellow of the ICM (Class of 2015).", ""),
    ("Biography", "She works with bar associations and courts.", ""),
    ("Biography", "She was a member of the jury that decided State v. Orr.", ""),
    ("Biography", "She is a member of the firm's litigation department.", ""),
    ("Biography", "She served on the board of the Oregon Food Bank.", ""),
    ("Biography", "She sits on the firm's hiring committee.", ""),
    ("Biography", "She is the Society's newsletter editor and a past vice president.", ""),
    ("Biography", "She is this year's president of the Yuma County Paralegals.", "Yuma County Paralegals"),
    ("Biography", "Ann has been a NALS member since 1999.", "NALS"),
    ("Biography", "Ann is our treasurer.", ""),
    ("Biography", "A NALA member since 2001, Ann sits on its ethics committee.", "NALA"),
    ("Biography", "She served as chapter liaison to NFPA.", "NFPA"),
    ("Biography", "She is treasurer of the American Inns of Court chapter in Yuma.", "Inns of Court"),
    ("Biography", "She has held every office in the Arizona Paralegal Association.", "Arizona Paralegal Association"),
    ("Biography", "She is a charter member of the Yuma Women Lawyers.", "Yuma Women Lawyers"),
    ("Biography", "Ann co-founded Black Women Lawyers of Tulsa.", "Black Women Lawyers of Tulsa"),
    ("Biography", "I belong to the county bar and the criminal defense lawyers.", "county bar"),
    ("Biography", "I'm a member of the Yuma County Bar and that's about it.", "Yuma County Bar"),
    ("Biography", "She serves on the Supreme Court's Committee on Rules of Evidence.", "Rules of Evidence"),
    ("Biography", "She is the bench's representative on the Judicial Council.", "Judicial Council"),
    ("Biography", "Past chair of the Bar's Solo and Small Firm Section, 2015-2016.", "Solo and Small Firm Section"),
    ("Biography", "She has been a member and officer of the Tucson Inn of Court.", "Tucson Inn of Court"),
    ("Biography", "Ann is involved with the Hispanic National Bar and with MAMA.", "Hispanic National Bar"),
)


@pytest.mark.parametrize(("heading", "words", "expected"), TOLD)
def test_what_a_sentence_tells_is_found_and_nothing_else(heading, words, expected):
    quotes = quotes_of("membership", heading, words)
    assert tells(quotes, expected.split(" | ") if expected else []), quotes


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        (
            "She is a member of INSOL International and the American Bankruptcy Institute.",
            [("INSOL International", None), ("American Bankruptcy Institute", None)],
        ),
        ("She is a longtime member of ALTA.", [("ALTA", None)]),
        ("She is a member of the Latina/o Bar Association of Ohio.", [("Latina/o Bar Association of Ohio", None)]),
        (
            "She is active in the Yuma Bar and the National Association of Counsel for Children.",
            [("Yuma Bar", None), ("National Association of Counsel for Children", None)],
        ),
        (
            "She holds positions in the Dallas Bar Association and the Texas Women Lawyers.",
            [("Dallas Bar Association", None), ("Texas Women Lawyers", None)],
        ),
        (
            "She belongs to the J. Clifford Wallace Inn of Court, NAELA (since 2011), and NALS.",
            [
                ("J. Clifford Wallace Inn of Court", None),
                ("National Academy of Elder Law Attorneys", 2011),
                ("NALS, the Association for Legal Professionals", None),
            ],
        ),
        (
            "Ann is a Fellow of the American College of Trial Lawyers.",
            [("American College of Trial Lawyers (Fellow)", None)],
        ),
    ],
)
def test_each_body_is_named_alone_and_has_its_own_year(words, bodies):
    facts = by_rules(f"<h1>Ann Lee</h1><p>{words}</p>", about="Ann Lee")
    assert [(fact.value, fact.start) for fact in facts if fact.type == "membership"] == bodies


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (
            "Ann is co-chair of the Marion County Bar Association's Labor and Employment Section.",
            "Marion County Bar Association's Labor and Employment Section (co-chair)",
        ),
        ("Join the Health Law Society; I did.", "Health Law Society"),
        ("I'm on the board of the Salem Free Clinic.", "On the board of the Salem Free Clinic"),
    ],
)
def test_a_body_is_told_with_the_office_and_without_whom(words, value):
    found = by_rules(f"<h1>Ann Lee</h1><p>{words}</p>", about="Ann Lee")
    assert value in [fact.value for fact in found]
