"""The years of a fact in words: “2014”, “2009–2014”, “since 2015”, “2019 to now”, or one by one as they stand."""

import re

from django.utils.translation import gettext as _

LASTING = r"(?:present|now|current(?:ly)?|today|date|ongoing)"
TO = r"(?:-|–|—|to|thru|through|until|till)"
MONTH = r"(?:[^\W\d]{3,9}\.?\s+)?"  # "Mar 2019", "September 2019"


def when(start: int | None, end: int | None, quotes: str, *, read: int | None = None, held: bool | None = None) -> str:
    """Years of the Common Era, in words. *quotes* say whether what has begun goes on; *read* is the year that stands
    there, where the student corrected it. *held*: a post of now (True) or of old (False); None for all else."""
    if start and end and start != end:
        return ", ".join(_one_by_one(start, end, quotes)) or f"{start}–{end}"
    if start and not end and held is not False:
        said = read or start
        if re.search(rf"(?i){MONTH}{said}\s*{TO}\s*(?:the )?{LASTING}\b", quotes):
            return _("%(year)s to now") % {"year": start}
        if re.search(rf"(?i)\bsince (?:[^\W\d]+ ){{0,2}}{MONTH}{said}\b|\b{said} onwards?\b", quotes):
            return _("since %(year)s") % {"year": start}
        # Told before the quote, "In 2019 she became", or by it, "joined the firm in 2019".
        if held and (str(said) not in quotes or re.search(r"(?i)\bjoined\b", quotes)):
            return _("since %(year)s") % {"year": start}
    if end and not start and re.search(rf"(?i)\b(?:until|till|through) {MONTH}{end}\b", quotes):
        return _("until %(year)s") % {"year": end}
    return str(end or start or "")


def _one_by_one(start: int, end: int, quotes: str) -> list[str]:
    """The years of which each stands by itself, as an honour's do: “2018, 2022”, “2018 and 2022”."""
    listed = re.search(rf"\b{start}(?:\s*(?:,|;|&|/|\band\b)+\s*(?:and )?\d{{4}}\b)*", quotes)
    years = re.findall(r"\d{4}", listed.group()) if listed else []
    return years if years and years[-1] == str(end) else []
