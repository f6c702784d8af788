"""The rows of many records of which nothing is stored yet, written together: what joining by a generation costs.

Each row is written once and whole, and what links to what is asked for all of them at once. Promise: what is written
is what ``Listing.write`` would have written of each, in whatever order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crdt.record import RecordFold
from node.replica.listing import Neighbours, links_of

if TYPE_CHECKING:
    from node.replica.projection import Projection

_ASKED_AT_ONCE = 500
_INSERT = (
    "INSERT INTO records (id, space, record, kind, part_of, part, key, state, title, starts, is_withdrawn,"
    " is_contested, created_ms, changed_ms, due_ms, brief) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_OTHERS = (
    "SELECT r.record FROM links l JOIN records r ON r.record = l.target WHERE l.record >= :first AND r.id < :first"
    " UNION SELECT r.record FROM records f JOIN links l ON l.target = f.record"
    " JOIN records r ON r.id = l.record WHERE f.id >= :first AND r.id < :first"
    " UNION SELECT r.record FROM links m JOIN links l ON l.target = m.target AND l.field = m.field"
    " JOIN records r ON r.id = l.record WHERE m.record >= :first AND r.id < :first"
)


def write_first(projection: Projection, space: bytes, folds: Mapping[int, RecordFold]) -> set[bytes]:
    """Write the rows of records that have none yet, by row, all above those there are; return whose state follows."""
    db, listing = projection.db, projection.listing
    (space_row,) = db.execute("SELECT id FROM spaces WHERE space = ?", (space,)).fetchone()
    links = {row: list(links_of(fold)) for row, fold in folds.items()}
    near = _Together(projection, space, folds, links)
    written = [(fold, listing.row_of(row, fold, near)) for row, fold in folds.items()]
    packed = [(fold, one.id, *listing.packed(one, fold.id, fold.key)) for fold, one in written]
    db.executemany(_INSERT, [_values(space_row, fold, row, told) for fold, row, told, _ in packed])
    db.executemany(
        "INSERT OR IGNORE INTO links VALUES (?, ?, ?)",
        [(row, path, target) for row, found in links.items() for path, target in found],
    )
    db.executemany("INSERT INTO views VALUES (?, ?)", [(row, view) for _, row, _, view in packed])
    db.executemany(
        "INSERT INTO search (rowid, words) VALUES (?, ?)", [(one.id, one.words) for _, one in written]
    )
    db.executemany(
        "INSERT INTO dated VALUES (?, ?, ?, ?, ?)", [(one.id, *day) for _, one in written for day in one.days]
    )
    return {bytes(record) for (record,) in db.execute(_OTHERS, {"first": min(folds)})}


def known(db: Any, column: str, wanted: Sequence[bytes]) -> set[bytes]:
    """Return those of ``wanted`` that stand in a column, named as TABLE.COLUMN."""
    found: set[bytes] = set()
    table, name = column.split(".")
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        some = wanted[start : start + _ASKED_AT_ONCE]
        marks = ", ".join("?" * len(some))
        rows = db.execute(f"SELECT DISTINCT {name} FROM {table} WHERE {name} IN ({marks})", some)  # noqa: S608
        found |= {bytes(value) for (value,) in rows}
    return found


def _values(space_row: int, fold: RecordFold, row: int, told: tuple[Any, ...]) -> tuple[Any, ...]:
    create = fold.create
    made = (create.kind, create.part_of, create.part, create.key) if create else ("", None, "", "")
    return (row, space_row, fold.id, *made, *told)


class _Together(Neighbours):
    """The records near new ones: those that are stored, and the new ones themselves."""

    def __init__(
        self,
        projection: Projection,
        space: bytes,
        folds: Mapping[int, RecordFold],
        links: Mapping[int, list[tuple[str, bytes]]],
    ) -> None:
        super().__init__(projection, space)
        self._new = {fold.id: (row, fold) for row, fold in folds.items()}
        self._pointed = known(projection.db, "links.target", list(self._new))
        self._pointing: dict[tuple[str, str, bytes], dict[bytes, RecordFold]] = {}
        for row, found in links.items():
            fold = folds[row]
            for path, target in found:
                self._pointing.setdefault((fold.kind, path, target), {})[fold.id] = fold

    def find(self, record: bytes) -> RecordFold | None:
        """Return the record with this id if it lives in this space."""
        found = self._new.get(record)
        return found[1] if found is not None else super().find(record)

    def pointing(self, kind: str, field: str, record: bytes) -> Iterable[RecordFold]:
        """Return the records of ``kind`` that link to ``record`` by ``field``."""
        found: list[RecordFold] = []
        if record in self._pointed or record not in self._new:
            found += super().pointing(kind, field, record)
        fresh = self._pointing.get((kind, field, record))
        return sorted([*found, *fresh.values()], key=lambda fold: fold.id) if fresh else found

    def notes(self, record: bytes) -> dict[str, str | None]:
        """Return the texts of a record's notes by path, None for one that can't be read on this device."""
        found = self._new.get(record)
        return self._projection.listing.notes(*found) if found is not None else super().notes(record)
