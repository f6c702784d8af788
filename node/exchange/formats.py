"""Which format a file is in, by its name: the one door for importing and exporting."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import PurePath

from identity.errors import Refused
from node.exchange.calendar_files import Written, read_calendar, updates, write_calendar
from node.exchange.html_pages import Wording, write_html
from node.exchange.plain import read_json, write_json, write_markdown
from node.exchange.rows import Parsed, Row, Sheet
from node.exchange.tables import read_table, write_table


class Format(Enum):
    """The file formats, by the end of their names."""

    ICS = "ics"
    CSV = "csv"
    JSON = "json"
    MARKDOWN = "md"
    HTML = "html"


def read_file(name: str, data: bytes, *, kind: str) -> Parsed:
    """Return what a file says, read as the end of its name tells; ``kind`` is for rows that name none."""
    match PurePath(name).suffix.lower():
        case ".ics" | ".ical" | ".ifb" | ".icalendar":
            return read_calendar(data, kind=kind or "event")
        case ".csv" | ".tsv":
            return read_table(data, kind=kind)
        case ".json":
            return read_json(data)
        case _:
            raise Refused("exchange-unknown-format", name=PurePath(name).name[:80])


def changes(sheet: Sheet, row: Row) -> dict[str, str]:
    """Return the fields that ``row`` changes in the record it was matched with, empty when it says nothing new.

    An empty text clears its field. A value that already stands in a contested field settles nothing by itself.
    """
    if row.calendar:
        return updates(sheet, row)
    present = {name: (sheet.fields.get(name, ""), *sheet.contested.get(name, ())) for name in row.fields}
    return {
        name: text
        for name, text in row.fields.items()
        if text.strip() not in [one.strip() for one in present[name]]
    }


def write_file(
    wanted: Format,
    sheets: Iterable[Sheet],
    *,
    word: Callable[[str], str] = str,
    wording: Wording | None = None,
    title: str = "",
) -> Written:
    """Return the file of ``wanted`` format with the records; a calendar leaves out those without a start.

    ``word`` says names in Markdown, ``wording`` all of a printable page.
    """
    told = tuple(sheets)
    match wanted:
        case Format.ICS:
            return write_calendar(told)
        case Format.CSV:
            return Written(data=write_table(told), records=len(told))
        case Format.JSON:
            return Written(data=write_json(told), records=len(told))
        case Format.MARKDOWN:
            return Written(data=write_markdown(told, word=word, title=title), records=len(told))
        case Format.HTML:
            return Written(data=write_html(told, wording=wording, title=title), records=len(told))
