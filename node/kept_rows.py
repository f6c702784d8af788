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
    from node.projection import Projection

_ASKED_AT_ONCE = 500


def make_rows(projection: Projection, space: bytes, generation: bytes, records: Iterable[KeptRecord]) -> None:
    """Make the rows of records that a generation keeps, or let them be read anew where there are some."""
    fresh: dict[int, RecordFold] = {}
    given = list(records)
    known = _known(projection, [kept.id for kept in given])
    for kept in given:
        row = projection.row(kept.id) if kept.id in known else None
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
