"""The same thing said by two sources is held once, with both quotes."""

from time import process_time
from types import SimpleNamespace

from halfhour.research.standing import contradictions, standing

SCHOOL = {"school": "Reed College", "degree": "B.A."}


def said(source, *, end=None, details=SCHOOL, value="B.A., Reed College"):
    return SimpleNamespace(
        id=f"{source}-{end}", source=source, source_id=source, type="education", quote=f"{value} {end or ''}".strip(),
        hash=f"{source}{end}", about="", value=value, start=None, end=end, details=details,
    )  # fmt: skip


def test_a_degree_that_one_source_dates_and_another_does_not_is_held_once_with_its_year():
    (held,) = standing([said("page"), said("profile", end=2001, value="B.A., History, Reed College")], [])
    assert held.end == 2001
    assert [saying.source for saying in held.sayings] == ["profile", "page"]


def test_two_years_for_one_degree_stay_side_by_side_and_an_undated_one_joins_neither():
    held = standing([said("page"), said("profile", end=2001), said("news", end=2002)], [])
    assert len(held) == 3
    assert len(contradictions(held)) == 1


def post(source, start, house="Hask Moraine", **more):
    role = "Partner" if source == "page" else "partner"
    told = said(source, details={"role": role, "organisation": house}, value=f"Partner, {house}")
    return SimpleNamespace(**(vars(told) | {"type": "work", "start": start, "hash": f"{source}{start}"} | more))


def test_two_sources_that_begin_one_post_in_two_years_do_not_agree():
    (pair,) = contradictions(standing([post("page", 2017), post("news", 2018, "Hask Moraine LLP")], []))
    assert {side.years for side in pair.sides} == {"2017", "2018"}
    assert "Hask Moraine" in pair.what


def test_who_left_and_came_back_contradicts_nobody():
    assert not contradictions(standing([post("page", 2009), post("page", 2018)], []))
    assert not contradictions(standing([post("page", 2009, end=2012), post("news", 2018)], []))


def test_two_degrees_of_one_school_stay_two():
    master = said("profile", end=2003, details={"school": "Reed College", "degree": "M.A."}, value="M.A., Reed College")
    assert len(standing([said("page"), master], [])) == 2


def test_a_year_of_leaving_alone_is_the_same_as_with_the_year_of_coming():
    longer = SimpleNamespace(**(vars(said("profile", end=2001)) | {"start": 1997}))
    (held,) = standing([said("page", end=2001), longer], [])
    assert (held.start, held.end, len(held.sayings)) == (1997, 2001, 2)


def test_a_post_that_one_source_dates_and_another_does_not_is_held_once():
    (held,) = standing([post("page", None), post("profile", 2018, "Hask Moraine LLP")], [])
    assert held.years == "2018"
    assert len(standing([post("page", None), post("profile", 2018), post("news", 2009, end=2012)], [])) == 3


def town(source, city, region, tie="works"):
    details = {"city": city, "region": region, "tie": tie}
    value = f"{city}, {region}" if region else city
    return SimpleNamespace(**(vars(said(source, details=details, value=value)) | {"type": "city"}))


def test_a_town_without_its_state_is_the_one_with_it_unless_two_are():
    (held,) = standing([town("page", "Salem", ""), town("profile", "Salem", "Oregon", "lives")], [])
    assert held.value == "Salem, Oregon"
    assert len(standing([town("page", "Salem", ""), town("profile", "Salem", "Oregon", "from")], [])) == 2
    three = [town("page", "Salem", ""), town("profile", "Salem", "Oregon"), town("news", "Salem", "Ohio")]
    assert len(standing(three, [])) == 3


def test_what_is_held_once_stands_where_the_page_tells_it_first():
    held = standing([post("page", None), post("page", 2011, "Other House"), post("profile", 2018)], [])
    assert [each.years for each in held] == ["2018", "2011"]


def named(kind, source, value, *, start=None, **details):
    told = said(source, details=details, value=value)
    return SimpleNamespace(**(vars(told) | {"type": kind, "start": start, "hash": f"{source}{value}"}))


def test_a_membership_that_one_source_dates_and_another_gives_its_office_is_held_once_with_both():
    body = "Lane Paralegal Association"
    page = named("membership", "page", f"{body} (Treasurer)", organisation=body, office="Treasurer")
    profile = named("membership", "profile", body, start=2021, organisation=body, office="Treasurer")
    (held,) = standing([page, profile], [])
    assert (held.value, held.start, len(held.sayings)) == (f"{body} (Treasurer)", 2021, 2)


def test_two_offices_of_one_body_stay_two():
    body = "Lane Paralegal Association"
    one = named("membership", "page", f"{body} (Treasurer)", organisation=body, office="Treasurer")
    other = named("membership", "profile", f"{body} (President)", start=2015, organisation=body, office="President")
    assert len(standing([one, other], [])) == 2
    past = named("membership", "news", f"{body} (Treasurer)", start=2015, organisation=body, former=True)
    assert len(standing([one, past], [])) == 2


def test_a_certificate_with_its_letters_and_with_its_giver_is_held_once():
    one = named("certification", "page", "Certified Paralegal, NALA", start=2017, name="Certified Paralegal")
    other = named("certification", "profile", "Certified Paralegal (CP)", start=2017, name="Certified Paralegal")
    (held,) = standing([one, other], [])
    assert (held.value, len(held.sayings)) == ("Certified Paralegal, NALA", 2)


def test_very_many_of_one_body_are_held_as_they_are_in_no_time():
    values = [" ".join(["Body", *(f"x{word}" for word in range(n))]) for n in range(150)]
    many = [named("membership", value[-9:], value, organisation="Body") for value in values]
    began = process_time()
    assert len(standing(many, [])) == 150
    assert process_time() - began < 2


def test_certificates_in_two_fields_stay_two():
    name = "Certified Specialist"
    one = named("certification", "page", "Certified Specialist, Family Law", start=2017, name=name)
    other = named("certification", "profile", "Certified Specialist, Estate Planning", name=name)
    assert len(standing([one, other], [])) == 2


def test_of_three_that_tell_more_and_more_one_stands():
    fuller = SimpleNamespace(**(vars(said("profile", end=2001)) | {"start": 1997}))
    assert len(standing([said("page"), said("news", end=2001), fuller], [])) == 1


def test_an_employer_without_a_role_is_the_one_post_held_there():
    bare = SimpleNamespace(**(vars(post("news", None)) | {"details": {"organisation": "Hask Moraine"}, "hash": "n"}))
    (held,) = standing([bare, post("profile", 2018)], [])
    assert (held.years, len(held.sayings)) == ("2018", 2)
    past = post("profile", 2009, end=2012, details={"role": "Clerk", "organisation": "Hask Moraine", "former": True})
    assert len(standing([bare, past], [])) == 2
    assert len(standing([bare, post("profile", 2018), post("page", 2011)], [])) == 3
