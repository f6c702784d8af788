"""What a generation of a space would keep, computed from the entries here: for its author, and for who checks it.

All of it runs in the store's thread, a slice at a time, so nothing waits long. What is kept of each record is
read back and compared with the record before it counts: the same view, and the same updates of its notes.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crdt import acts
from crdt.generation_content import (
    CoveredPacker,
    KeptLog,
    KeptRecord,
    pack_logs,
    read_record,
    split_prefixes,
)
from crdt.generation_notes import note_entry
from crdt.generation_records import beginning, keep
from crdt.note import NoteFold
from crdt.ops import NoteEdit
from crdt.record import RecordFold
from crdt.registers import Author
from crdt.view import record_digest, record_view
from identity.encoding import encode
from identity.errors import LocalFault, Malformed, Refused
from node.generations.covering import opening_of
from node.generations.floors import Beyond
from node.replica.log_row import LogRow
from node.replica.replica import Replica
from node.replica.whole_folds import covered_fold

_SLICE_S = 0.05
_HASHES_AT_ONCE = 16_384


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePair:
    """A note twice: the updates that make it, and those that are kept."""

    record: bytes
    path: str
    whole: tuple[bytes, ...]
    kept: tuple[bytes, ...]


class Composer:
    """Computes the parts of one generation, in order; ``pairs`` collects notes to be compared.

    ``beyond``: of records below whose floors some group says more than its share, where each such group goes beyond.
    """

    def __init__(
        self, replica: Replica, space: bytes, floors: Sequence[acts.Floor], after: bytes | None
    ) -> None:
        self._replica = replica
        self._space = space
        self._based = after is not None
        self._rows = [replica.ledger.logs[space, floor.log] for floor in floors]
        self._floors = floors
        self._places = {floor.log: number for number, floor in enumerate(floors)}
        self._until = {row.row: floor.seq for row, floor in zip(self._rows, floors, strict=True)}
        self._gone: frozenset[bytes] = frozenset()
        self._covered = CoveredPacker()
        self._to_name = self._names_covered()
        self._covered_parts = self._covered.end()
        self.records = 0
        self.beyond: Beyond = {}
        self.pairs: list[NotePair] = []

    def without(self, records: Sequence[bytes]) -> None:
        """Leave these records out: they were erased."""
        self._gone = frozenset(records)

    def log_parts(self) -> list[bytes]:
        """Return the parts that tell who opened the logs."""
        return list(
            pack_logs(
                [
                    KeptLog(opening_of(self._replica, row), _heads_at(self._replica, row, floor.seq))
                    for row, floor in zip(self._rows, self._floors, strict=True)
                ]
            )
        )

    def ids(self) -> list[bytes]:
        """Return the records of the space, ascending."""
        space_row = self._replica.ledger.space_rows[self._space]
        return [
            bytes(record)
            for (record,) in self._replica.db.execute(
                "SELECT record FROM records WHERE space = ? ORDER BY record", (space_row,)
            )
            if record not in self._gone
        ]

    def kept(self, records: Sequence[bytes]) -> tuple[list[KeptRecord], int]:
        """Return what is kept of the first of these records, and of how many: what takes a moment, and at least one.

        Raise LocalFault if one would not look the same, Refused if it is more than any checkpoint may keep of one, or
        if a log forked meanwhile.
        """
        found: list[KeptRecord] = []
        count, until_s = 0, time.thread_time() + _SLICE_S
        while count < len(records) and (not count or time.thread_time() < until_s):
            found += self._kept(records[count])
            count += 1
        self.records += len(found)
        return found, count

    def too_large(self, records: Sequence[bytes]) -> tuple[list[bytes], int]:
        """Return which of the first of these records are more than any checkpoint may keep, and of how many.

        Those of which too much is said are in ``beyond`` afterwards.
        """
        found: list[bytes] = []
        count, until_s = 0, time.thread_time() + _SLICE_S
        while count < len(records) and (not count or time.thread_time() < until_s):
            record, count = records[count], count + 1
            whole = self._whole(record)
            if whole is not None and whole.shares.beyond:
                self.beyond[record] = dict(whole.shares.beyond)
                continue
            try:
                if whole is not None:
                    _read_again(keep(whole, self._places))
            except Refused:
                found.append(record)
        return found, count

    def name_covered(self) -> bool:
        """Look which entries are covered, some of them at a time; return whether that is done."""
        hashes = next(self._to_name, None)
        if hashes is not None:
            self._covered.add(hashes)
        return hashes is None

    def covered_part(self) -> bytes | None:
        """Return the next part that names covered entries, once all are named; None after the last."""
        return next(self._covered_parts, None)

    def _kept(self, record: bytes) -> Iterator[KeptRecord]:
        """Yield what is kept of a record, if it is one."""
        whole = self._whole(record)
        if whole is not None:
            if whole.shares.beyond:
                # Who holds a part of it alone may find otherwise what lies within the shares.
                raise Refused("generation-record-too-large", record=record.hex()[:10])
            kept = keep(whole, self._places)
            self._compare(whole, kept)
            yield kept

    def _whole(self, record: bytes) -> RecordFold | None:
        """Return what is covered of a record; raise Refused where a log turned out to have forked meanwhile."""
        found = covered_fold(self._replica.projection, record, self._until, based=self._based)
        if found is not None and any(item.log not in self._places for item in found.items):
            raise Refused("generation-changed-meanwhile")
        return found

    def _names_covered(self) -> Iterator[Iterable[bytes]]:
        if self._based:
            yield from map(split_prefixes, self._replica.projection.contents.covered_prefixes(self._space))
        for row in self._rows:
            # A floor may lie above all that is here: whoever made it up says how far.
            end = min(self._until[row.row], row.height)
            for first in range(row.covered if self._based else 0, end, _HASHES_AT_ONCE):
                yield self._hashes(row, first, min(first + _HASHES_AT_ONCE, end))

    def _hashes(self, row: LogRow, first: int, end: int) -> list[bytes]:
        question = "SELECT hash FROM entries WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ?"
        return [hash_ for (hash_,) in self._replica.db.execute(question, (row.row, first, end)).fetchall()]

    def _compare(self, whole: RecordFold, kept: KeptRecord) -> None:
        state = self._replica.state(self._space)
        authors = {
            log: Author(group=state.authors[log].group, device=state.authors[log].device)
            for log in self._places
        }
        again = _read_again(kept)
        fold = RecordFold(whole.id, beginning(again, list(self._places), authors))
        if self._digest(whole) != self._digest(fold):
            raise LocalFault("generation-differs", record=whole.id.hex())
        for path in sorted({item.op.path for item in whole.items if isinstance(item.op, NoteEdit)}):
            pair = NotePair(
                record=whole.id, path=path, whole=note_updates(whole, path), kept=note_updates(fold, path)
            )
            if pair.whole != pair.kept:
                self.pairs.append(pair)

    def _digest(self, fold: RecordFold) -> bytes:
        listing = self._replica.projection.listing
        near = listing.records_near(fold.id)
        notes = dict.fromkeys(fold.note_paths(), "")
        return record_digest(record_view(fold, near, space=self._space, notes=notes, at=listing.now_ms))


def _read_again(kept: KeptRecord) -> KeptRecord:
    try:
        return read_record(encode(kept))
    except Malformed as fault:
        raise Refused("generation-record-too-large", record=kept.id.hex()[:10]) from fault


def _heads_at(replica: Replica, row: LogRow, end: int) -> tuple[bytes, ...]:
    """Return the control heads that the entry before ``end`` had seen."""
    if end == row.applied:
        return _split(row.heads)
    # Below what another generation covers nothing is known but what the entries say.
    known, known_heads = (row.covered, row.covered_heads) if row.covered <= end else (0, b"")
    for seq in range(end - 1, max(known, 1) - 1, -1):
        (entry,) = replica.ledger.entries(row, seq, seq + 1)
        body = replica.body(row, entry)
        if body is not None and body.heads is not None:
            return body.heads
        told = replica.erasing.heads_told(row, entry) if entry.payload is None else None
        if told is not None:
            return _split(told)
    return _split(known_heads)


def _split(joined: bytes) -> tuple[bytes, ...]:
    return tuple(joined[start : start + 32] for start in range(0, len(joined), 32))


def note_updates(fold: RecordFold, path: str) -> tuple[bytes, ...]:
    """Return the updates that make a note, in canonical order."""
    return tuple(note_of(fold, path).accepted_in_order)


def note_of(fold: RecordFold, path: str) -> NoteFold:
    """Return a note of a record of which nothing was entered again."""
    notes = NoteFold()
    for item in fold.items_in_note(path):
        notes.add(note_entry(fold, item, item.log))
    return notes
