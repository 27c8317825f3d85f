"""A page of one line below a heading, and what is read from it: for the tests of each kind of fact."""

from halfhour.reading.read import read

PAGE = "<html><body><h1>Ann Lee</h1><h2>{heading}</h2><{tag}>{words}</{tag}></body></html>"


def quotes_of(kind: str, heading: str, words: str) -> list[str]:
    """The quotes of Ann Lee's facts of one kind; each was found to stand in the text as it is."""
    tag = "p" if heading == "Biography" else "li"
    page = PAGE.format(heading=heading, tag=tag, words=words.replace("&", "&amp;"))
    reading = read(page.encode(), about="Ann Lee")
    assert all(reading.text[slice(*fact.span)] == fact.quote for fact in reading.facts)
    return [fact.quote for fact in reading.facts if fact.type == kind]


def tells(quotes: list[str], expected: list[str]) -> bool:
    """Is every part expected in some quote, and nothing quoted where nothing is expected?"""
    return all(any(part in quote for quote in quotes) for part in expected) and bool(quotes) == bool(expected)
