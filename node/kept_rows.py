"""The rows of records that a generation keeps, made when it is read in; part of a projection."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from crdt.generation_content import KeptRecord
from crdt.ops import NoteEdit
from crdt.record import RecordFold
from node.contents import created
from node.set_aside import Changed

if TYPE_CHECKING:
    from node.projection import Projection, RecordRow

_ASKED_AT_ONCE = 500


def make_rows(projection: Projection, space: bytes, generation: bytes, records: Iterable[KeptRecord]) -> None:
    """Make the rows of records that a generation keeps, or let them be read anew where there are some."""
    fresh: dict[int, RecordFold] = {}
    given = list(records)
    known = _known(projection, [kept.id for kept in given])
    for kept in given:
        row = projection.row(kept.id) if kept.id in known else None
        if row is not None and row.space != space:
            continue  # nothing shows that what a generation says of hashes is true: it takes no other space's record
        if row is None:
            row = projection.add_row(space, kept.id, created(kept))
            fresh[row.id] = RecordFold(kept.id, projection.contents.begun(space, generation, kept))
            projection.hold(kept.id, fresh[row.id])
        else:
            projection.forget(kept.id)
            projection.touch(kept.id)
        for path in {item.op.path for item in kept.items if isinstance(item.op, NoteEdit)}:
            projection.note_touched(row, path, Changed())
    for other in projection.listing.write_first(fresh):
        projection.touch(other)


def _known(projection: Projection, records: Sequence[bytes]) -> set[bytes]:
    """Return those of ``records`` that have a row."""
    known: set[bytes] = set()
    for start in range(0, len(records), _ASKED_AT_ONCE):
        some = records[start : start + _ASKED_AT_ONCE]
        marks = ", ".join("?" for _ in some)
        rows = projection.db.execute(f"SELECT record FROM records WHERE record IN ({marks})", some)  # noqa: S608
        known |= {bytes(record) for (record,) in rows}
    return known


def oust(projection: Projection, row: RecordRow) -> None:
    """Take out what another space's generation said to be a record: the entry that made it is here now."""
    near = projection.listing.around(row.record)
    projection.db.execute("UPDATE entries SET record = NULL WHERE record = ?", (row.id,))
    for table in ("views", "links", "notes", "dated"):
        projection.db.execute(f"DELETE FROM {table} WHERE record = ?", (row.id,))  # noqa: S608
    projection.db.execute("DELETE FROM search WHERE rowid = ?", (row.id,))
    projection.db.execute("DELETE FROM records WHERE id = ?", (row.id,))
    projection.drop(row.record)
    for other in near:
        projection.touch(other)
