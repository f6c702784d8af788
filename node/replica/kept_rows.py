"""The rows of records that a generation keeps, made when it is read in; part of a projection."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from crdt.generation_content import KeptRecord
from crdt.ops import NoteEdit
from crdt.record import Beginning, RecordFold
from crdt.shares import charge_of
from node.replica.contents import created
from node.replica.items import weight_of
from node.replica.record_reading import begun_fold
from node.replica.row_writing import known
from node.replica.set_aside import Changed

if TYPE_CHECKING:
    from node.replica.projection import Projection, RecordRow

_LIGHT_ITEMS = 64


def make_rows(projection: Projection, space: bytes, generation: bytes, records: Iterable[KeptRecord]) -> None:
    """Make the rows of records that a generation keeps, or let them be read anew where there are some."""
    given = list(records)
    projection.new.write()
    there = known(projection.db, "records.record", [kept.id for kept in given])
    fresh = [kept for kept in given if kept.id not in there]
    for kept in given:
        row = projection.row(kept.id) if kept.id in there else None
        if row is not None and row.space == space:
            # Nothing shows that what a generation says of hashes is true: it takes no other space's record.
            projection.forget(kept.id)
            projection.touch(kept.id)
            _touch_notes(projection, row, kept)
    if fresh:
        begin = projection.contents.beginner(space, generation)
        for kept in fresh:
            id_ = kept.id
            row = projection.add_row(space, id_, created(kept))
            if _is_light(kept):
                projection.folds.hold_later(id_, partial(_begun, id_, kept, begin))
            _touch_notes(projection, row, kept)
        projection.touch(*[kept.id for kept in fresh])


def _is_light(kept: KeptRecord) -> bool:
    """Tell whether a record is to stay in memory though nobody asked for it: many of them do at once."""
    few = len(kept.items) <= _LIGHT_ITEMS
    return few and not any([weight_of(charge_of(item.op, len(item.rests))) for item in kept.items])


def _begun(record: bytes, kept: KeptRecord, begin: Callable[[KeptRecord], Beginning]) -> RecordFold:
    return begun_fold(record, begin(kept))


def _touch_notes(projection: Projection, row: RecordRow, kept: KeptRecord) -> None:
    for path in {item.op.path for item in kept.items if isinstance(item.op, NoteEdit)}:
        projection.note_touched(row, path, Changed())


def oust(projection: Projection, row: RecordRow) -> None:
    """Take out what another space's generation said to be a record: the entry that made it is here now."""
    near = projection.listing.around(row.record)
    projection.forget_entries(row)
    for table in ("views", "links", "notes", "dated"):
        projection.db.execute(f"DELETE FROM {table} WHERE record = ?", (row.id,))  # noqa: S608
    projection.db.execute("DELETE FROM search WHERE rowid = ?", (row.id,))
    projection.db.execute("DELETE FROM records WHERE id = ?", (row.id,))
    projection.drop(row.record)
    for other in near:
        projection.touch(other)
