"""The notes that were asked for last, folded from the operations of their records; part of a projection."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt.generation_notes import note_entry
from crdt.note import NoteFold
from crdt.ops import NoteEdit
from crdt.record import Item
from node.ledger import Ledger

if TYPE_CHECKING:
    from node.projection import Projection

_NOTES_MAX = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteState:
    """A note as its accepted entries make it: their updates in canonical order, and what a new edit declares."""

    updates: tuple[bytes, ...]
    frontier: tuple[bytes, ...]


class NoteFolds:
    """Folds notes on use and keeps some of them."""

    def __init__(self, ledger: Ledger, projection: Projection) -> None:
        self._ledger = ledger
        self._projection = projection
        self._notes: OrderedDict[tuple[bytes, str], NoteFold] = OrderedDict()

    def clear(self) -> None:
        """Forget all."""
        self._notes.clear()

    def forget(self, record: bytes) -> None:
        """Forget the notes of a record."""
        for key in [key for key in self._notes if key[0] == record]:
            del self._notes[key]

    def note(self, record: bytes, path: str) -> NoteFold:
        """Return the fold of a note."""
        found = self._notes.get((record, path))
        if found is None:
            found = NoteFold()
            row = self._projection.row(record)
            fold = self._projection.fold(record)
            for item in fold.items if row is not None and fold is not None else ():
                if isinstance(item.op, NoteEdit) and item.op.path == path and row and fold:
                    found.add(note_entry(fold, item, self._ledger.real_log(row.space, item.log)))
            self._notes[record, path] = found
            while len(self._notes) > _NOTES_MAX:
                self._notes.popitem(last=False)
        self._notes.move_to_end((record, path))
        return found

    def take(self, space: bytes, record: bytes, item: Item) -> None:
        """Take in one more operation on a note that is kept."""
        op = item.op
        notes = self._notes.get((record, op.path)) if isinstance(op, NoteEdit) else None
        fold = self._projection.fold(record) if notes is not None else None
        if notes is not None and fold is not None:
            notes.add(note_entry(fold, item, self._ledger.real_log(space, item.log)))
