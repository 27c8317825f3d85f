"""The table twin as markup, made here and not in a template, as the drawing is: two thousand rows at once."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from halfhour.network.picture import Row


def table_rows(rows: Iterable[Row]) -> SafeString:
    """One `tr` for each; a cell without words is left out where rows stand as blocks."""
    names = [_("Where"), _("Named by"), _("On"), _("Use the name"), _("State"), _("Last contact"), _("Introducer told")]
    dates = {2, 5, 6}
    ways = [' class="nowrap"' if place in dates else "" for place in range(len(names))]
    heads = [f'<td{way} data-label="{escape(name)}"' for way, name in zip(ways, names, strict=True)]
    return SafeString("\n".join(f"<tr>{_name(row)}{_cells(row, heads)}</tr>" for row in rows))


def _name(row: Row) -> str:
    name, url = escape(row.who.name), row.who.url
    return f'<th scope="row"><a data-stop href="{url}">{name}</a></th>' if url else f'<th scope="row">{name}</th>'


def _cells(row: Row, heads: list[str]) -> str:
    office, field = escape(row.who.office), escape(row.who.field)
    where = f'<span>{office} <span class="small soft">{field}</span></span>' if field else office
    words = [where, escape(row.by), row.on, escape(row.may_use_name), escape(row.state), row.last, row.told]
    return "".join(
        f"{head}>{said}</td>" if said else f"{head} data-none></td>" for head, said in zip(heads, words, strict=True)
    )
