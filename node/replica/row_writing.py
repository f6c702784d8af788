"""Rows of many records, written together: first all links, and who follows them, then what lists show of each.

A state follows links both ways, so all links are there before the first state is computed. Each table is written to
once for all of them, and what links to what is asked for all at once. Promise: what is written of a record is what
would be written of it by itself, in whatever order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from crdt.record import RecordFold
from node.replica.listing import Neighbours, links_of

if TYPE_CHECKING:
    from node.replica.projection import Projection, RecordRow

_ASKED_AT_ONCE = 500
_UPDATE = (
    "UPDATE records SET state = ?, title = ?, starts = ?, is_withdrawn = ?, is_contested = ?, created_ms = ?,"
    " changed_ms = ?, due_ms = ?, brief = ? WHERE id = ?"
)


def follow(projection: Projection, records: Iterable[bytes]) -> set[bytes]:
    """Write what records link to; return them with all whose states follow theirs."""
    db, listing = projection.db, projection.listing
    found = list(_there(projection, records))
    links = {row.id: list(links_of(fold)) for row, fold in found}
    pointed = known(db, "links.target", [row.record for row, _ in found])
    linking = known(db, "links.record", list(links))
    followed = {row.record for row, _ in found}
    tied = [row for row, _ in found if links[row.id] or row.id in linking or row.record in pointed]
    followed |= listing.around(*[row.record for row in tied])
    db.executemany("DELETE FROM links WHERE record = ?", [(row,) for row in linking])
    db.executemany(
        "INSERT OR IGNORE INTO links VALUES (?, ?, ?)",
        [(row, path, target) for row, told in links.items() for path, target in told],
    )
    listing.digests.changed(followed)
    return followed


def compose(projection: Projection, records: Iterable[bytes]) -> None:
    """Write what lists and search show of records whose links are all there."""
    db, listing = projection.db, projection.listing
    found = list(_there(projection, records))
    pointed = known(db, "links.target", [row.record for row, _ in found])
    apart = {row.record for row, _ in found} - pointed
    near = {space: Together(projection, space, apart) for space in {row.space for row, _ in found}}
    keys = dict(_keys(db, [row.id for row, _ in found]))
    written = [(row, listing.row_of(row.id, fold, near[row.space])) for row, fold in found if row.id in keys]
    packed = [(row.id, *listing.packed(one, row.record, keys[row.id][0])) for row, one in written]
    db.executemany(_UPDATE, [(*told, row) for row, told, _ in packed])
    db.executemany("INSERT OR REPLACE INTO views VALUES (?, ?)", [(row, view) for row, _, view in packed])
    # Of what was never shown there is nothing to take away.
    shown = [(row,) for row, _, _ in packed if keys[row][1]]
    db.executemany("DELETE FROM search WHERE rowid = ?", shown)
    db.executemany("DELETE FROM dated WHERE record = ?", shown)
    db.executemany(
        "INSERT INTO search (rowid, words) VALUES (?, ?)", [(row.id, one.words) for row, one in written]
    )
    db.executemany(
        "INSERT INTO dated VALUES (?, ?, ?, ?, ?)",
        [(row.id, *day) for row, one in written for day in one.days],
    )


def known(db: Any, column: str, wanted: Sequence[Any]) -> set[Any]:
    """Return those of ``wanted`` that stand in a column, named as TABLE.COLUMN."""
    table, name = column.split(".")
    question = f"SELECT DISTINCT {name} FROM {table} WHERE {name} IN"  # noqa: S608
    return {value for (value,) in _asked(db, question, wanted)}


def _keys(db: Any, rows: Sequence[int]) -> Iterator[tuple[int, tuple[str, bool]]]:
    """Yield the keys of records by their rows, each with whether it was ever shown."""
    for row, key, is_shown in _asked(db, "SELECT id, key, brief != '' FROM records WHERE id IN", rows):
        yield row, (key, bool(is_shown))


def _asked(db: Any, question: str, wanted: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        some = wanted[start : start + _ASKED_AT_ONCE]
        yield from db.execute(f"{question} ({', '.join('?' * len(some))})", some).fetchall()


def _there(projection: Projection, records: Iterable[bytes]) -> Iterator[tuple[RecordRow, RecordFold]]:
    for record in records:
        row, fold = projection.row(record), projection.fold(record)
        if row is not None and fold is not None:
            yield row, fold


class Together(Neighbours):
    """The records near those whose rows are written together; ``apart``: those of them to which nothing links."""

    def __init__(self, projection: Projection, space: bytes, apart: set[bytes]) -> None:
        super().__init__(projection, space)
        self._apart = apart

    def pointing(self, kind: str, field: str, record: bytes) -> Iterable[RecordFold]:
        """Return the records of ``kind`` that link to ``record`` by ``field``."""
        return () if record in self._apart else super().pointing(kind, field, record)
