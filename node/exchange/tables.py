"""Tables (.csv): one record a row, the first row names the columns.

Columns named like a field hold its text; ``id`` finds the record again, so that a second import updates it; the other
columns of ``OWN_COLUMNS`` are for reading only. A column that is missing says nothing, an empty cell empties the field.

Spreadsheets run a cell that begins with = + - @ as a formula. Written cells of that sort get an apostrophe in front,
and one apostrophe before such a beginning is taken away again when a table is read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from identity.encoding import domain_hash, encode
from identity.errors import Refused
from node.exchange import limits
from node.exchange.rows import Finds, Parsed, Row, Sheet, moment_text, text_of
from node.exchange.spool import Spool, Spools

OWN_COLUMNS = ("id", "kind", "key", "space", "author", "state", "created", "changed")
KEY_START = "csv:"

_DELIMITERS = (",", ";", "\t")
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_ID = re.compile("[0-9a-fA-F]{64}")


def read_table(data: bytes, *, kind: str) -> Parsed:
    """Return the rows of a table, of ``kind`` where the table names none; raise Refused when it has no heading."""
    text = text_of(data)
    first, _, rest = text.partition("\n")
    if (hint := re.fullmatch("sep=(.)", first.strip(), re.IGNORECASE)) is not None:
        lines, delimiter, before = io.StringIO(rest, newline=""), hint.group(1), 1
    else:
        lines, delimiter, before = io.StringIO(text, newline=""), _delimiter(text), 0
    csv.field_size_limit(limits.CELL_CHARS_MAX)
    cells = _cells(csv.reader(lines, delimiter=delimiter), before)
    _, header = next(cells, (0, []))
    names = _names(header)
    rows: list[Row] = []
    finds = Finds()
    seen: dict[str, int] = {}
    for line, row in cells:
        try:
            found = _row(line, row, names, kind, seen)
        except Refused as fault:
            finds.wrong(line, fault.message, fault.fields)
        else:
            finds.one()
            rows.append(found)
    return Parsed(rows=tuple(rows), errors=tuple(finds.errors))


def write_table(
    sheets: Iterable[Sheet], *, leave_out: Iterable[str] = ("ics",), spools: Spools = Spool
) -> Iterator[str]:
    """Yield, row by row, a table of the records: own columns first, then every field that one of them has."""
    hidden = {*leave_out, *OWN_COLUMNS}
    fields: dict[str, None] = {}
    with spools() as rows:
        for sheet in sheets:
            told = {name: text for name, text in sheet.fields.items() if name not in hidden}
            fields |= dict.fromkeys(told)
            times = (moment_text(sheet.created_ms), moment_text(sheet.changed_ms))
            own = (sheet.id, sheet.kind, sheet.key, sheet.space, sheet.author, sheet.state, *times)
            rows.add([own, told])
        # The mark tells spreadsheets that this is UTF-8.
        yield "\ufeff" + _written([*OWN_COLUMNS, *fields])
        for own, told in rows:
            yield _written([*own, *(told.get(name, "") for name in fields)])


def _written(cells: list[str]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(map(_safe, cells))
    return out.getvalue()


def _delimiter(text: str) -> str:
    """Return the delimiter that the heading uses most, outside of quotes."""
    heading = re.sub('"[^"]*"', "", text[:100_000]).lstrip("\r\n").partition("\n")[0]
    return max(_DELIMITERS, key=heading.count)


def _cells(reader: Iterator[list[str]], before: int) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that has a cell with something in it, with the line on which it begins."""
    begins = before + 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise Refused("exchange-bad-table", line=begins) from None
        if any(cell.strip() for cell in row):
            yield begins, row
        begins = before + 1 + reader.line_num  # type: ignore[attr-defined]


def _names(header: list[str]) -> list[str]:
    names = [_unsafe(name).strip() for name in header]
    while names and not names[-1]:
        names.pop()
    if not names or len(names) > limits.COLUMNS_MAX:
        raise Refused("exchange-no-heading")
    if twice := next((name for name in names if names.count(name) > 1), ""):
        raise Refused("exchange-column-twice", column=twice)
    return [name.lower() if name.lower() in OWN_COLUMNS else name for name in names]


def _row(line: int, cells: list[str], names: list[str], kind: str, seen: dict[str, int]) -> Row:
    if any(cell.strip() for cell in cells[len(names) :]):
        raise Refused("exchange-too-many-cells", columns=len(names), cells=len(cells))
    told = {
        name: _unsafe(cell).replace("\r\n", "\n") for name, cell in zip(names, cells, strict=False) if name
    }
    fields = {name: text for name, text in told.items() if name not in OWN_COLUMNS}
    own = {name: told.get(name, "").strip() for name in OWN_COLUMNS}
    if own["id"] and not _ID.fullmatch(own["id"]):
        raise Refused("exchange-bad-id", id=own["id"][:80])
    key = own["key"]
    if not own["id"] and not key:
        # Without an id the content finds the row again; equal rows are counted.
        digest = domain_hash(
            b"hedgerow csv", encode([own["kind"] or kind, sorted(fields.items())]), size=16
        ).hex()
        seen[digest] = seen.get(digest, 0) + 1
        key = f"{KEY_START}{digest}/{seen[digest]}"
    if len(key) > limits.KEY_CHARS_MAX:
        raise Refused("exchange-bad-id", id=key[:80])
    return Row(key=key, kind=own["kind"] or kind, fields=fields, line=line, id=own["id"].lower() or None)


def _safe(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unsafe(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
