"""Records folded otherwise than lists show them: up to given floors, or with all operations that are here."""

from __future__ import annotations

from collections.abc import Container, Mapping

from msgspec.structs import replace

from crdt.generation_notes import note_entry
from crdt.note import NoteFold
from crdt.record import RecordFold
from node.replica.honouring import VOID
from node.replica.ledger import Ledger
from node.replica.projection import Projection
from node.replica.record_reading import Scope, begun_fold


def covered_fold(
    projection: Projection,
    record: bytes,
    until: Mapping[int, int],
    *,
    based: bool,
    beyond: Container[bytes] = (),
) -> RecordFold | None:
    """Return the record as its entries below ``until`` (by row of their log) make it, None where they don't make it.

    ``based``: from what the adopted generation keeps; else from all entries. What a removal sets aside ends the floors
    of whoever knows of it, and what is covered is honoured: below them it counts. ``beyond``: entries that a fork set
    aside here, and that are covered.
    """
    row = projection.row(record)
    if row is None:
        return None
    found = begun_fold(record, projection.contents.beginning(row.space, record) if based else None)
    scope = Scope(until=until, whole=not based, honoured=VOID, beyond=beyond)
    for item in projection.items(row, scope, found.shares):
        found.add(replace(item, void="") if item.void == VOID else item)
    return found if found.creation is not None else None


def whole_fold(projection: Projection, record: bytes) -> RecordFold | None:
    """Return the record with all operations that are here, also those of which a generation keeps less."""
    row, short = projection.row(record), projection.fold(record)
    if row is None or short is None or short.beginning is None:
        return short
    kept = {item.hash for item in short.items}
    items = projection.items(row, Scope(whole=True))
    if kept.issuperset(item.hash for item in items):
        return short
    found = RecordFold(record)
    for item in (*items, *short.items):
        if found.item(item.hash) is None:
            found.add(item)
    return found


def whole_note(projection: Projection, ledger: Ledger, fold: RecordFold, path: str) -> NoteFold:
    """Return a note of a record as ``whole_fold`` gave it."""
    row = projection.row(fold.id)
    if fold is projection.fold(fold.id) or row is None:
        return projection.note(fold.id, path)
    notes = NoteFold()
    for item in fold.items_in_note(path):
        notes.add(note_entry(fold, item, ledger.real_log(row.space, item.log)))
    return notes
