"""The records of one space in memory, with an index of the links between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import TypeVar

from crdt.kind import kinds
from crdt.record import Item, RecordFold
from crdt.states import link_fields

T = TypeVar("T")


class Shelf:
    """Records by id; answers which of them link to which, so that states can follow links (``states.Records``)."""

    def __init__(self) -> None:
        self._folds: dict[bytes, RecordFold] = {}
        self._pointing: defaultdict[tuple[str, str, bytes], set[bytes]] = defaultdict(set)
        self._notes: dict[bytes, Mapping[str, str | None]] = {}

    def __iter__(self) -> Iterator[RecordFold]:
        return iter(sorted(self._folds.values(), key=lambda fold: fold.id))

    def __len__(self) -> int:
        return len(self._folds)

    def add(self, record: bytes, item: Item) -> bool:
        """Take in one operation of the record ``record``; return whether it changed anything."""
        fold = self._folds.get(record)
        if fold is None:
            fold = self._folds[record] = RecordFold(record)
        changed = fold.add(item)
        if changed:
            self._index(fold)
        return changed

    def put(self, fold: RecordFold) -> None:
        """Take in a whole record, in place of what was here under its id."""
        self._folds[fold.id] = fold
        self._index(fold)

    def find(self, record: bytes) -> RecordFold | None:
        """Return the record with this id."""
        return self._folds.get(record)

    def put_notes(self, record: bytes, notes: Mapping[str, str | None]) -> None:
        """Keep the texts of a record's notes by path."""
        self._notes[record] = notes

    def notes(self, record: bytes) -> Mapping[str, str | None]:
        """Return the texts of a record's notes by path."""
        return self._notes.get(record, {})

    def pointing(self, kind: str, field: str, record: bytes) -> Iterator[RecordFold]:
        """Return the records of ``kind`` that link, or once linked, to ``record`` by ``field``."""
        found = self._pointing.get((kind, field, record), ())
        return (self._folds[key] for key in sorted(found))

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what ``make`` gives: here records change between two questions."""
        return make()

    def touched_by(self, record: bytes) -> tuple[bytes, ...]:
        """Return the records whose states may change with that of ``record``: those it links to, or that link to it.

        With a kind that has ``follows`` also its siblings, and what these link to.
        """
        found = self._near(record)
        for sibling in self._siblings(record):
            found |= {sibling, *self._near(sibling)}
        return tuple(sorted(found - {record}))

    def _near(self, record: bytes) -> set[bytes]:
        fold = self._folds.get(record)
        linked = {target for _, target in _links(fold)} if fold else set()
        pointing = (keys for (_, _, target), keys in self._pointing.items() if target == record)
        return linked.union(*pointing)

    def _siblings(self, record: bytes) -> set[bytes]:
        fold = self._folds.get(record)
        kind = kinds().get(fold.kind) if fold else None
        if fold is None or kind is None:
            return set()
        targets = [link for link in _links(fold) if link[0] in kind.follows]
        return set().union(*(self._pointing.get((kind.name, *link), ()) for link in targets))

    def _index(self, fold: RecordFold) -> None:
        for path, target in _links(fold):
            self._pointing[fold.kind, path, target].add(fold.id)


def _links(fold: RecordFold) -> Iterator[tuple[str, bytes]]:
    kind = kinds().get(fold.kind)
    for path in link_fields(kind) if kind else ():
        for register in (path, *fold.registers.below(path)):
            for value in fold.registers.values(register):
                try:
                    yield path, bytes.fromhex(value)
                except ValueError:
                    continue
