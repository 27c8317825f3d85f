"""A calendar server by CalDAV (RFC 4791): which calendars it has, what stands in them, and our own entries there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, urljoin, urlsplit

from django.utils.translation import gettext as _

from halfhour.scheduling.calendars.asked import (
    DENIED,
    NOT_THERE,
    Answer,
    CannotAsk,
    Changed,
    Way,
    ask,
    refuse,
    tidied,
)

DAV, CALDAV = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
ASKS = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><prop>'
    b"<resourcetype/><displayname/><current-user-principal/><current-user-privilege-set/><c:calendar-home-set/>"
    b"<c:supported-calendar-component-set/></prop></propfind>"
)
BETWEEN = (
    '<?xml version="1.0" encoding="utf-8"?><c:calendar-query xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">'
    '<prop><c:calendar-data/></prop><c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT">'
    '<c:time-range start="{since:%Y%m%dT%H%M%SZ}" end="{until:%Y%m%dT%H%M%SZ}"/>'
    "</c:comp-filter></c:comp-filter></c:filter></c:calendar-query>"
)
FOUND, MOST = 207, 20  # calendars of one account that are read
XML = {"Content-Type": "application/xml; charset=utf-8"}


@dataclass(frozen=True)
class Collection:
    """One calendar on a server."""

    url: str
    name: str
    may_be_written: bool


def collections(url: str, way: Way) -> list[Collection]:
    """The calendars of an account, whichever of its addresses was given. Raises CannotAsk."""
    url = tidied(url)
    for first in dict.fromkeys([url, urljoin(url, "/.well-known/caldav"), urljoin(url, "/")]):
        answer = _find(first, way, depth=0)
        if answer.status in DENIED:
            refuse(answer)
        if answer.status == FOUND and (found := _from(answer, way)):
            return found[:MOST]
        if answer.status != FOUND and answer.status not in NOT_THERE:
            refuse(answer)
    raise CannotAsk(_no_calendar(url))


def events(url: str, way: Way, *, since: datetime, until: datetime) -> list[bytes]:
    """Each entry of one calendar that falls between, as the file that it is. Raises CannotAsk.

    Repetitions are written out by us, the same way for every server.
    """
    query = BETWEEN.format(since=since.astimezone(UTC), until=until.astimezone(UTC)).encode()
    answer = ask("REPORT", url, way, body=query, headers=XML | {"Depth": "1"})
    if answer.status != FOUND:
        refuse(answer)
    return [each.text.encode() for each in _read(answer).iter(f"{CALDAV}calendar-data") if each.text]


def put(url: str, way: Way, data: bytes, *, etag: str = "") -> str:
    """Store our entry; over the one with that etag, or where none is yet. Returns its new etag, "" if none was said.

    Raises Changed where somebody changed it meanwhile, and CannotAsk.
    """
    match = {"If-Match": etag} if etag else {"If-None-Match": "*"}
    answer = ask("PUT", url, way, body=data, headers={"Content-Type": "text/calendar; charset=utf-8", **match})
    _refuse_changed(answer)
    return answer.headers.get("etag", "")


def seen(url: str, way: Way) -> str:
    """The etag of what stands there now; "" where nothing does. Raises CannotAsk."""
    answer = ask("GET", url, way)
    if answer.status in NOT_THERE:
        return ""
    refuse(answer)
    return answer.headers.get("etag", "")


def remove(url: str, way: Way, *, etag: str) -> None:
    """Take our entry away; gone already is as good. Raises Changed, CannotAsk."""
    answer = ask("DELETE", url, way, headers={"If-Match": etag} if etag else {})
    if answer.status not in NOT_THERE:
        _refuse_changed(answer)


def place_of(collection: str, uid: str) -> str:
    """Where an entry of ours stands in a calendar."""
    return urljoin(collection.rstrip("/") + "/", f"{quote(uid, safe='')}.ics")


def _refuse_changed(answer: Answer) -> None:
    if answer.status == 412:
        raise Changed(_("The entry was changed in your calendar meanwhile. Look at it there, then save it once more."))
    refuse(answer)


def _from(answer: Answer, way: Way) -> list[Collection]:
    """Onward from what an address is: a calendar, the home of calendars, or somebody who has one."""
    if here := _calendars(answer):
        return here
    root = _read(answer)
    for name in (f"{CALDAV}calendar-home-set", f"{DAV}current-user-principal"):
        link = root.find(f".//{name}/{DAV}href")
        if link is not None and link.text:
            onward = urljoin(answer.url, link.text.strip())
            found = _find(onward, way, depth=1 if name.startswith(CALDAV) else 0)
            if found.status == FOUND and (urlsplit(onward).path != urlsplit(answer.url).path or _calendars(found)):
                return _from(found, way) if name.startswith(DAV) else _calendars(found)
    return _calendars(_find(answer.url, way, depth=1))


def _calendars(answer: Answer) -> list[Collection]:
    if answer.status != FOUND:
        return []
    found = []
    for each in _read(answer).iter(f"{DAV}response"):
        link, holds = each.find(f"{DAV}href"), each.findall(f".//{CALDAV}supported-calendar-component-set/*")
        kinds = {one.get("name") for one in holds}
        if link is None or not link.text or each.find(f".//{DAV}resourcetype/{CALDAV}calendar") is None:
            continue
        if not kinds or "VEVENT" in kinds:
            said = each.find(f".//{DAV}displayname")
            rights = {one.tag for one in each.findall(f".//{DAV}privilege/*")}
            may = not rights or bool(rights & {f"{DAV}all", f"{DAV}write", f"{DAV}write-content"})
            name = (said.text if said is not None else "") or link.text.rstrip("/").rsplit("/", 1)[-1]
            found.append(Collection(urljoin(answer.url, link.text.strip()), name.strip(), may))
    return found


def _find(url: str, way: Way, *, depth: int) -> Answer:
    return ask("PROPFIND", url, way, body=ASKS, headers=XML | {"Depth": str(depth)})


def _read(answer: Answer):
    """The answer as a tree; nothing in it is followed or loaded. Raises CannotAsk."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(answer.body, parser)
    except etree.XMLSyntaxError as fault:
        raise CannotAsk(_no_calendar(answer.url)) from fault


def _no_calendar(url: str) -> str:
    return _("%(host)s answers, but not as a calendar server. Look up its CalDAV address.") % {
        "host": urlsplit(url).hostname
    }
