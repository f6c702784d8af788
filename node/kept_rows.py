"""The rows of records that a generation keeps, made when it is read in; part of a projection."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from crdt.generation_content import KeptRecord
from crdt.ops import NoteEdit
from crdt.record import RecordFold
from node.contents import created
from node.set_aside import Changed

if TYPE_CHECKING:
    from node.projection import Projection


def make_rows(projection: Projection, space: bytes, generation: bytes, records: Iterable[KeptRecord]) -> None:
    """Make the rows of records that a generation keeps, or let them be read anew where there are some."""
    fresh: dict[int, RecordFold] = {}
    for kept in records:
        row = projection.row(kept.id)
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
