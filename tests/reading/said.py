"""A page of one line below a heading, and what rules find in it: for the tests of each kind of fact.

What the weights say of such a line is another matter, and tested in test_likely.py."""

from halfhour.reading.facts.extract import found_on, with_quote
from halfhour.reading.pages.formats import pages_of
from halfhour.reading.passages import lay_out
from halfhour.reading.read import read
from halfhour.reading.shapes import Fact
from halfhour.reading.whom.assign import assign

PAGE = "<html><body><h1>Ann Lee</h1><h2>{heading}</h2><{tag}>{words}</{tag}></body></html>"


def by_rules(page: str, *, about: str, filename: str = "") -> list[Fact]:
    """The facts of a page that rules find, before a second opinion; each was found to stand in the text as it is."""
    pages = pages_of(page.encode(), filename)
    laid = lay_out(pages)
    assigned = assign(laid, pages, about)
    own, _ = found_on(laid, assigned, pages.title, pages.kind)
    facts = [with_quote(fact, laid, assigned.person.name) for fact in own]
    assert all(laid.text[slice(*fact.span)] == fact.quote for fact in facts)
    return facts


def quotes_of(kind: str, heading: str, words: str) -> list[str]:
    """The quotes of Ann Lee's facts of one kind."""
    return [fact.quote for fact in facts_told(heading, words) if fact.type == kind]


def values_of(kind: str, heading: str, words: str) -> list[str]:
    """The values of Ann Lee's facts of one kind, as the dossier prints them."""
    return [fact.value for fact in facts_told(heading, words) if fact.type == kind]


def facts_told(heading: str, words: str) -> list[Fact]:
    tag = "p" if heading == "Biography" else "li"
    page = PAGE.format(heading=heading, tag=tag, words=words.replace("&", "&amp;"))
    return by_rules(page, about="Ann Lee")


def tells(quotes: list[str], expected: list[str]) -> bool:
    """Is every part expected in some quote, and nothing quoted where nothing is expected?"""
    return all(any(part in quote for quote in quotes) for part in expected) and bool(quotes) == bool(expected)


def reading_of(body, about="Ann Lee"):
    """All that is read of a page with this body, the second opinion heard too."""
    return read(f"<html><body>{body}</body></html>".encode(), about=about)
