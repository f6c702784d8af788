"""Which format a file is in, by its name: the one door for importing and exporting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import PurePath

from identity.errors import Refused
from node.exchange import limits
from node.exchange.calendar_files import read_calendar, updates, write_calendar
from node.exchange.html_pages import Wording, write_html
from node.exchange.plain import read_json, write_json, write_markdown
from node.exchange.rows import Parsed, Row, Sheet, Tally
from node.exchange.spool import Spool, Spools
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
    tally: Tally,
    *,
    wording: Wording | None = None,
    title: str = "",
    spools: Spools = Spool,
) -> Iterator[str]:
    """Yield, piece by piece, the file of ``wanted`` format with the records, as they come.

    ``wording`` says what is for people. ``tally`` counts the records, and hears which of them a calendar leaves out
    because they have no start.
    """
    match wanted:
        case Format.ICS:
            return _gathered(write_calendar(sheets, tally, spools=spools))
        case Format.CSV:
            return _gathered(write_table(_counted(sheets, tally), spools=spools))
        case Format.JSON:
            return _gathered(write_json(_counted(sheets, tally)))
        case Format.MARKDOWN:
            told, spoken = _counted(sheets, tally), wording or Wording()
            return _gathered(write_markdown(told, word=spoken.say, groups=spoken.groups, title=title))
        case Format.HTML:
            told = _counted(sheets, tally)
            return _gathered(write_html(told, wording=wording, title=title, spools=spools))


def _counted(sheets: Iterable[Sheet], tally: Tally) -> Iterator[Sheet]:
    for sheet in sheets:
        tally.records += 1
        yield sheet


def _gathered(texts: Iterator[str]) -> Iterator[str]:
    """Yield the same text in pieces that are worth a hop between threads."""
    piece: list[str] = []
    chars = 0
    for text in texts:
        piece.append(text)
        chars += len(text)
        if chars >= limits.PIECE_CHARS:
            yield "".join(piece)
            piece, chars = [], 0
    yield "".join(piece)
