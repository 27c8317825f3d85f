"""What a page's markup calls a part of the site, and what is the person's in it."""

import pytest

from tests.reading.said import by_rules


def schools(page, about):
    return [fact.quote for fact in by_rules(page, about=about, filename="a.html") if fact.type == "education"]


SPOTLIGHT = (
    '<div class="newsletter"><h1>Spotlight: Imogen Marrow</h1><p>Imogen Marrow holds a J.D. from Yale Law School, 2009,'
    " and has written wills in a small town since.</p></div>"
)


def test_what_holds_most_of_a_page_is_the_page_whatever_it_is_called():
    assert schools(SPOTLIGHT, "Imogen Marrow")
    menu = '<div class="newsletter"><p>Write to us: J.D., Yale Law School.</p></div>'
    assert not schools(f"<h1>Imogen Marrow</h1><p>{'Imogen Marrow writes wills. ' * 9}</p>{menu}", "Imogen Marrow")


def test_an_item_called_one_of_a_menu_is_one_where_it_leads_somewhere():
    items = '<li class="menu-item">{}J.D., Yale Law School, 2009{}</li>'
    head = f"<h1>Imogen Marrow</h1><p>{'Imogen Marrow writes wills. ' * 9}</p><h2>Education</h2>"
    assert schools(head + items.format("", ""), "Imogen Marrow")
    assert not schools(head + items.format('<a href="/x">', "</a>"), "Imogen Marrow")


@pytest.mark.parametrize("furniture", ['class="footer"', 'class="cookie-banner"', 'role="contentinfo"', 'class="menu"'])
def test_a_footer_is_the_sites_however_long_it_is(furniture):
    told = "<p>Imogen Marrow writes wills.</p>"
    page = f"<h1>Imogen Marrow</h1>{told}<div {furniture}><p>{'We went to Yale Law School, J.D. ' * 40}</p></div>"
    assert not schools(page, "Imogen Marrow")


@pytest.mark.parametrize("head", ["<h4>{}</h4>", '<span class="lbl">{}</span>', '<div class="hd">{}</div>'])
def test_a_sidebar_with_a_part_of_the_persons_is_theirs(head):
    page = '<h1>Imogen Marrow</h1><p>{}</p><aside class="sidebar">{}<ul><li>{}</li></ul></aside>'
    told = "Imogen Marrow writes wills. " * 20
    school = "J.D., Yale Law School, 2009"
    assert schools(page.format(told, head.format("Education"), school), "Imogen Marrow")
    assert not schools(page.format(told, head.format("More offices"), school), "Imogen Marrow")
