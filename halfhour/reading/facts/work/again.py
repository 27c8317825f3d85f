"""Posts that a page tells more than once: of those that agree, one stays, with the house that another gives."""

import re
from dataclasses import replace

from halfhour.reading.details import Work
from halfhour.reading.facts.found import SURE, Found

Key = tuple[str, str]  # whose a post is, and its role


def each_post_once(found: list[Found]) -> list[Found]:
    """*found* without the posts of the header that sentences tell too."""
    posts, dated = _posts(found)
    housed = {_key(each): each for each in found if _of_header(each)}
    return [_with_house(fact, housed.get(_key(fact)), posts) for fact in found if not _told_again(fact, posts, dated)]


def without_repeats(found: list[Found]) -> list[Found]:
    """*found* without the posts of which another of the same year says all."""
    held = [fact for fact in found if isinstance(fact.details, Work) and fact.first]
    return [fact for fact in found if not any(_says_no_more(fact, each) for each in held)]


def _key(fact: Found) -> Key:
    return fact.who, fact.details.role.lower() if isinstance(fact.details, Work) else ""


def _posts(found: list[Found]) -> tuple[dict[Key, list[Found]], set[Key]]:
    """Posts by whose they are and their role; and of which of these it is said only since when they are held."""
    posts: dict[Key, list[Found]] = {}
    for each in found:
        if isinstance(each.details, Work):
            posts.setdefault(_key(each), []).append(each)
    return posts, {key for key, held in posts.items() if key[1] and any(each.first and not each.last for each in held)}


def _told_again(post: Found, posts: dict[Key, list[Found]], dated: set[Key]) -> bool:
    """A post of the header, without years, that a sentence gives with its organisation or years."""
    if not isinstance(post.details, Work) or post.first or post.last:
        return False
    if post.confidence < SURE and post.details.organisation:
        return False
    role = post.details.role.lower()
    same = (f for f in posts[post.who, role] if f is not post and (f.first or f.start > post.start))
    if any(not (role and _was_elsewhere(f)) for f in same):  # of two that say the same, one stays
        return True
    return any((post.who, role[: comma.start()]) in dated for comma in re.finditer(", ", role))


def _was_elsewhere(post: Found) -> bool:
    """Is a post told of as held before, at a place of its own?"""
    return isinstance(post.details, Work) and post.details.former and bool(post.details.organisation)


def _of_header(fact: Found) -> bool:
    """Is it a post with its house, of which no years are said: "Shareholder, Dunn Ott LLP"?"""
    post = fact.details
    whole = isinstance(post, Work) and bool(post.role and post.organisation) and not post.former
    return whole and fact.confidence >= SURE and not (fact.first or fact.last)


def _with_house(fact: Found, header: Found | None, posts: dict[Key, list[Found]]) -> Found:
    """The only dated post of a role, "shareholder of the firm since 2013", with the house that the *header* gives."""
    post, house = fact.details, getattr(header.details, "organisation", "") if header else ""
    if not house or not isinstance(post, Work) or post.organisation or post.former or not fact.first or fact.last:
        return fact
    if len(posts[_key(fact)]) > 2:
        return fact
    return replace(fact, value=f"{fact.value}, {house}", details=replace(post, organisation=house))


def _says_no_more(fact: Found, other: Found) -> bool:
    """Does another post of the same year say all that this one does?"""
    a, b = fact.details, other.details
    if fact is other or not isinstance(a, Work) or not isinstance(b, Work) or fact.who != other.who:
        return False
    if fact.first != other.first or fact.last not in (None, other.last):
        return False
    if not (a.role or a.organisation or (_JOINED.match(fact.value) and not other.last)):
        return False
    same_role = a.role.lower() in ("", b.role.lower())
    same_house = not a.organisation or _house(a.organisation) == _house(b.organisation)
    return same_role and same_house and _rank(fact) < _rank(other)


_JOINED = re.compile(r"Joined (?:us|(?:the|our|this) (?:firm|company|office|agency))\b")


def _rank(fact: Found) -> tuple[int, float, int]:
    """Of two that say the same, the fuller stays, then the surer, then the first."""
    post = fact.details
    parts = bool(post.role) + bool(post.organisation) if isinstance(post, Work) else 0
    return parts + bool(fact.last), fact.confidence, -fact.start


_KIND_OF_HOUSE = re.compile(r"(?:,?\s+(?:P?LL[PC]|L\.L\.[PC]|P\.?[CSA]|Inc|Ltd|Corp|Co))+\.?$")


def _house(organisation: str) -> str:
    """A house's name as it may be compared: "Dunn & Ott" is "Dunn & Ott LLP"."""
    return _KIND_OF_HOUSE.sub("", organisation.removeprefix("the ")).lower().strip(" .,")
