"""The notes that were asked for last, folded from the operations of their records; part of a projection.

A text is made in another process, while the store goes on. So what changes meanwhile is noted: a text of which
something changed since it was begun is not taken for the newest.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from crdt.generation_notes import note_entry
from crdt.note import NoteEntry, NoteFold
from crdt.note_order import TooHeavy
from crdt.ops import NoteEdit
from crdt.record import Item
from node.replica.ledger import Ledger

if TYPE_CHECKING:
    from node.replica.projection import Projection

_NOTES_MAX = 64
_WEIGHT_BYTES_MAX = 128 * 1024 * 1024
GATHERED_MAX = 32
_GATHERED_BYTES = 64 * 1024
_GATHER_S = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteState:
    """A note as its accepted entries make it: their updates in canonical order, and what a new edit declares."""

    updates: tuple[bytes, ...]
    frontier: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A note that is to be put together: from what, or why it can't be read here (a message id)."""

    record: bytes
    path: str
    state: NoteState | None = None
    unreadable: str = ""

    @property
    def note(self) -> tuple[bytes, str]:
        """The record and the path of the note."""
        return self.record, self.path


class NoteFolds:
    """Folds notes on use and keeps some of them, by number and weight.

    A note that is too heavy for this device is remembered as such until something of it is folded anew: it costs its
    steps once.
    """

    def __init__(self, ledger: Ledger, projection: Projection) -> None:
        self._ledger = ledger
        self._projection = projection
        self._notes: OrderedDict[tuple[bytes, str], NoteFold] = OrderedDict()
        self._heavy: set[tuple[bytes, str]] = set()
        self._begun: set[tuple[bytes, str]] = set()
        self._weights: dict[tuple[bytes, str], int] = {}

    def clear(self) -> None:
        """Forget all."""
        self._notes.clear()
        self._weights.clear()
        self._heavy.clear()
        self._begun.clear()

    def begin(self, notes: Iterable[tuple[bytes, str]]) -> None:
        """The texts of these notes are made from what there is now, and no others."""
        self._begun = set(notes)

    def gathered(
        self, wanted: Sequence[tuple[bytes, str]], alone: Container[tuple[bytes, str]]
    ) -> list[Begun]:
        """Return what the first of ``wanted`` are made from: few enough to be short work, one that is in ``alone``."""
        found: list[Begun] = []
        size, until_s = 0, time.monotonic() + _GATHER_S
        for record, path in wanted[:GATHERED_MAX]:
            if found and ((record, path) in alone or time.monotonic() > until_s):
                break
            try:
                state = self._projection.note_state(record, path)
            except TooHeavy as fault:
                found.append(Begun(record=record, path=path, unreadable=fault.message))
                continue
            size += sum(map(len, state.updates))
            if found and size > _GATHERED_BYTES:
                # Long ones go alone, too: what they take is nothing to wait for.
                break
            found.append(Begun(record=record, path=path, state=state))
            if (record, path) in alone:
                break
        return found

    def touched(self, record: bytes, path: str) -> None:
        """Something of a note changed."""
        self._begun.discard((record, path))

    def end(self, record: bytes, path: str) -> bool:
        """The text of a note was made; return whether nothing of the note changed since it was begun."""
        is_newest = (record, path) in self._begun
        self._begun.discard((record, path))
        return is_newest

    def forget(self, record: bytes) -> None:
        """Forget the notes of a record."""
        self._begun = {key for key in self._begun if key[0] != record}
        for key in [key for key in self._notes if key[0] == record]:
            del self._notes[key], self._weights[key]
        self._heavy = {key for key in self._heavy if key[0] != record}

    def note(self, record: bytes, path: str) -> NoteFold:
        """Return the fold of a note; raise TooHeavy if this device can't put it in order."""
        if (record, path) in self._heavy:
            raise TooHeavy
        found = self._notes.get((record, path))
        if found is None:
            found = self._fold(record, path)
            self._notes[record, path] = found
        self._notes.move_to_end((record, path))
        self._weights[record, path] = found.weight
        self._make_space()
        return found

    def take(self, space: bytes, record: bytes, item: Item) -> None:
        """Take in one more operation on a note that is kept."""
        op = item.op
        if not isinstance(op, NoteEdit):
            return
        fold = self._projection.fold(record) if (record, op.path) in self._notes else None
        # Gone meanwhile, where another part of the record counts now.
        notes = self._notes.get((record, op.path))
        if notes is not None and fold is not None and fold.has(item.hash):
            entry = note_entry(fold, item, self._ledger.real_log(space, item.log))
            if all(notes.has(dep) for dep in entry.deps):
                self._add(notes, record, op.path, entry)
            else:
                self.forget(record)

    def _fold(self, record: bytes, path: str) -> NoteFold:
        notes = NoteFold()
        row = self._projection.row(record)
        fold = self._projection.fold(record)
        if row is None or fold is None:
            return notes
        entries = [
            note_entry(fold, item, self._ledger.real_log(row.space, item.log))
            for item in fold.items_in_note(path)
        ]
        notes.expect(entries)
        for entry in entries:
            # Who enters words again, with other words behind them, can let two entries rest on each other: the
            # order of a record's items is the same everywhere, and in it one of them comes first.
            behind = tuple(dep for dep in entry.deps if notes.has(dep))
            placed = entry if behind == entry.deps else replace(entry, deps=behind)
            if not self._add(notes, record, path, placed):
                raise TooHeavy
        return notes

    def _add(self, notes: NoteFold, record: bytes, path: str, entry: NoteEntry) -> bool:
        """Add an entry to a fold; return whether the note can still be read here."""
        try:
            notes.add(entry)
        except TooHeavy:
            self._notes.pop((record, path), None)
            self._weights.pop((record, path), None)
            self._heavy.add((record, path))
            return False
        return True

    def _make_space(self) -> None:
        """Drop the notes asked for longest ago until the rest is few and light; the last one stays."""
        weight = sum(self._weights.values())
        while len(self._notes) > 1 and (len(self._notes) > _NOTES_MAX or weight > _WEIGHT_BYTES_MAX):
            dropped, _ = self._notes.popitem(last=False)
            weight -= self._weights.pop(dropped)
