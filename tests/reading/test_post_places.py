"""Where a post was held, and no more than that: fields, places before the role, what a sentence goes on to."""

import pytest

from tests.reading.said import facts_told, reading_of, values_of

TOLD = (
    (
        "She clerked for Judge Bert Ode, Jr. of the U.S. District Court for the District of Oregon.",
        "Clerk, Judge Bert Ode, Jr. of the U.S. District Court for the District of Oregon",
    ),
    (
        "She was a law clerk to the Honorable Bert Ode, III, of the Oregon Supreme Court.",
        "Law clerk, Honorable Bert Ode, III, of the Oregon Supreme Court",
    ),
    (
        "She was a law clerk for Judge Bert Ode, Sr. on the District Court of Oregon.",
        "Law clerk, Judge Bert Ode, Sr. on the District Court of Oregon",
    ),
    ("She clerked for Judge Bert Ode, Jr. She lives in Bend.", "Clerk, Judge Bert Ode, Jr."),
    ("Ann came in 2015 as Director of Legal Affairs.", "Director of Legal Affairs"),
    (
        "Ann served as Assistant Secretary for Civil Rights, Oregon Department of Education.",
        "Assistant Secretary for Civil Rights, Oregon Department of Education",
    ),
    (
        "Ann was Special Assistant to the Attorney General, Oregon Department of Justice from 2001-2003.",
        "Special Assistant to the Attorney General, Oregon Department of Justice",
    ),
    ("Ann was a Mott Fellow in Water Law at the Quarry Rights Union.", "Mott Fellow in Water Law, Quarry Rights Union"),
    ("She worked at the Lane County Clerk of Courts as a Docket Clerk.", "Docket Clerk, Lane County Clerk of Courts"),
    ("She worked for Otter Bank as a Senior Analyst for four years.", "Senior Analyst, Otter Bank"),
    ("She trained at Hale & Orr, where she became partner.", "Partner, Hale & Orr"),
    ("At Hale & Orr, where she served as an associate and then partner.", "Partner, Hale & Orr"),
    (
        "From 2018 to 2025 Ann was a staff attorney, and later senior staff attorney, at Homefield.",
        "Senior staff attorney, Homefield",
    ),
    ("She is a Deputy Town Attorney for the Town of Vale, Oregon.", "Deputy Town Attorney, Town of Vale"),
    (
        "Ann is Deputy Counsel for the Oregon Water Bureau with 23 years of experience as an attorney.",
        "Deputy Counsel, Oregon Water Bureau",
    ),
    ("She was an examiner at Otter Bank focused on loans.", "Examiner, Otter Bank"),
    ("In 2021 she was appointed to Deputy Chief Counsel to oversee the growth of the office.", "Deputy Chief Counsel"),
    ("She began her career as a paralegal after graduating from college.", "Paralegal"),
    (
        "She was an Assistant Special Prosecutor of the Dam Task Force, 1973.",
        "Assistant Special Prosecutor, Dam Task Force",
    ),
)


@pytest.mark.parametrize(("words", "value"), TOLD, ids=[case[0][:40] for case in TOLD])
def test_a_post_has_its_field_and_its_place(words, value):
    assert value in values_of("work", "Biography", words)


@pytest.mark.parametrize(
    "words",
    [
        "Ann moved to Vancouver to pursue her studies.",
        "Ann worked with the mayor to manage the budgets of each Department.",
        "She volunteered her time with student legal services and the Salem Legal Clinic.",
        "Ann was a founding member of the Criminal Law Club.",
        "She is a frequent speaker and educator on immigration law.",
        "She acted as lead counsel for the successful plaintiff in a case of 2004.",
        "She acted as lead counsel in the seminal case of Bartlett v. Quarry Board.",
    ],
)
def test_what_is_no_post_is_not_taken_for_one(words):
    assert values_of("work", "Biography", words) == []


def test_a_former_office_is_not_held_at_the_firm():
    page = "<title>Ann Lee | Lee Law Group</title><h1>Ann Lee</h1><p>Partner</p><p>Former District Attorney</p>"
    values = [fact.value for fact in reading_of(page).facts if fact.type == "work"]
    assert "Former District Attorney, Lee Law Group" not in values


def test_years_before_a_post_are_not_cut_in_two():
    facts = facts_told("Biography", "From 2018 to 2025 Ann Lee was a staff attorney at Homefield.")
    assert [(fact.start, fact.end) for fact in facts if fact.type == "work"] == [(2018, 2025)]
