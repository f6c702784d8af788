"""What a generation of a space would keep, computed from the entries here: for its author, and for who checks it.

All of it runs in the store's thread, a slice at a time, so nothing waits long. What is kept of each record is
read back and compared with the record before it counts: the same view, and the same updates of its notes.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crdt import acts, limits
from crdt.entry import open_entry
from crdt.generation_content import (
    CoveredPacker,
    KeptLog,
    KeptRecord,
    pack_logs,
    split_prefixes,
)
from crdt.generation_notes import note_entry
from crdt.generation_records import beginning, keep
from crdt.note import NoteFold
from crdt.ops import DataBody, NoteEdit
from crdt.record import RecordFold
from crdt.registers import Author
from crdt.view import record_digest, record_view
from identity.encoding import decode, encode
from identity.errors import LocalFault, PeerFault
from node.replica.ledger import LogRow
from node.replica.replica import Replica
from node.replica.whole_folds import covered_fold

_SET_ASIDE = "set-aside-by-removal"
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
    """Computes the parts of one generation, in order; ``pairs`` collects notes to be compared."""

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
        self.pairs: list[NotePair] = []

    def without(self, records: Sequence[bytes]) -> None:
        """Leave these records out: they were erased."""
        self._gone = frozenset(records)

    def log_parts(self) -> list[bytes]:
        """Return the parts that tell who opened the logs."""
        return list(
            pack_logs(
                [
                    KeptLog(_opening(self._replica, row), _heads_at(self._replica, row, floor.seq))
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

        Raise LocalFault if one would not look the same.
        """
        found: list[KeptRecord] = []
        count, until_s = 0, time.thread_time() + _SLICE_S
        while count < len(records) and (not count or time.thread_time() < until_s):
            found += self._kept(records[count])
            count += 1
        self.records += len(found)
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
        whole = covered_fold(self._replica.projection, record, self._until, based=self._based)
        if whole is not None:
            kept = keep(whole, self._places)
            self._compare(whole, kept)
            yield kept

    def _names_covered(self) -> Iterator[Iterable[bytes]]:
        if self._based:
            yield from map(split_prefixes, self._replica.projection.contents.covered_prefixes(self._space))
        for row in self._rows:
            end = self._until[row.row]
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
        again = decode(encode(kept), KeptRecord, bytes_max=limits.KEPT_RECORD_BYTES_MAX)
        fold = RecordFold(whole.id, beginning(again, list(self._places), authors))
        if self._digest(whole) != self._digest(fold):
            raise LocalFault("generation-differs", record=whole.id.hex())
        for path in sorted({item.op.path for item in whole.items if isinstance(item.op, NoteEdit)}):
            pair = NotePair(
                record=whole.id, path=path, whole=_updates(whole, path), kept=_updates(fold, path)
            )
            if pair.whole != pair.kept:
                self.pairs.append(pair)

    def _digest(self, fold: RecordFold) -> bytes:
        listing = self._replica.projection.listing
        near = listing.records_near(fold.id)
        notes = dict.fromkeys(fold.note_paths(), "")
        return record_digest(record_view(fold, near, space=self._space, notes=notes, at=listing.now_ms))


def floors_of(replica: Replica, space: bytes) -> list[acts.Floor]:
    """Return up to where each data log of a space can be covered now, by log; none where nothing is new."""
    ends = {row.row: _end(replica, row) for row in replica.ledger.logs_of(space) if not row.is_control}
    rows = {row: replica.ledger.by_row(row) for row, end in ends.items() if end > 0}
    chosen = sorted(rows, key=lambda row: (-ends[row], rows[row].log))[: limits.FLOORS_MAX]
    if any(rows[row].covered for row in set(rows) - set(chosen)):
        return []
    until = {row: ends[row] for row in chosen}
    _close(replica, space, until)
    found = [
        acts.Floor(rows[row].log, end, _tip(replica, rows[row], end)) for row, end in until.items() if end > 0
    ]
    return sorted(found, key=lambda floor: floor.log)


def _tip(replica: Replica, row: LogRow, end: int) -> bytes:
    return row.covered_tip if end == row.covered else replica.ledger.hash_at(row, end - 1) or b""


def _end(replica: Replica, row: LogRow) -> int:
    """Return how many entries of a log can be covered: what is understood, and nothing can still change."""
    state = replica.state(row.space)
    if row.log not in state.authors or (row.log in state.outcasts and not row.covered):
        return row.covered
    try:
        _opening(replica, row)
    except PeerFault:
        return row.covered
    (first,) = replica.db.execute(
        "SELECT min(e.seq) FROM entries e LEFT JOIN reentries r ON r.by = e.id"
        " WHERE e.log = ? AND e.branch = 0 AND e.seq >= ? AND (r.by IS NOT NULL OR e.void = ?)",
        (row.row, row.covered, _SET_ASIDE),
    ).fetchone()
    end = min(row.applied, row.height) if first is None else min(row.applied, row.height, first)
    return max(row.covered, end)


def _close(replica: Replica, space: bytes, until: dict[int, int]) -> None:
    """Lower the ends until nothing that is covered rests on what isn't."""
    rows = [row for row in replica.ledger.logs_of(space) if not row.is_control]
    if all(until.get(row.row, 0) == row.height and row.forked_at is None for row in rows):
        return
    changed = True
    while changed:
        changed = False
        for row, end in list(until.items()):
            log = replica.ledger.by_row(row)
            for entry in replica.ledger.entries(log, log.covered, end):
                body = replica.body(log, entry)
                if body is not None and not all(
                    _is_below(replica, space, until, one) for one in _names(body)
                ):
                    until[row], changed = entry.header.seq, True
                    break


def _names(body: DataBody) -> Iterator[bytes]:
    yield from (dep for dep in body.deps if isinstance(dep, bytes))
    record = getattr(body.op, "record", None)
    if isinstance(record, bytes):
        yield record


def _is_below(replica: Replica, space: bytes, until: dict[int, int], entry: bytes) -> bool:
    place = replica.ledger.branches.place(entry)
    if place is None:
        return replica.projection.contents.covers(space, entry)
    return place.branch == 0 and place.seq < until.get(place.log, 0)


def _opening(replica: Replica, row: LogRow) -> bytes:
    """Return what the first entry of a log said; PeerFault if that is too long to be kept."""
    for log, opening in replica.ledger.openings(row.space):
        if log == row.log:
            return opening
    (first,) = replica.ledger.entries(row, 0, 1)
    key = replica.state(row.space).key(first.header.key)
    if key is None:
        raise LocalFault("generation-key-missing")
    body = open_entry(first, key)
    decode(body, acts.Open, bytes_max=limits.OPENING_BYTES_MAX)
    return body


def _heads_at(replica: Replica, row: LogRow, end: int) -> tuple[bytes, ...]:
    """Return the control heads that the entry before ``end`` had seen."""
    if end == row.applied:
        return _split(row.heads)
    for seq in range(end - 1, max(row.covered, 1) - 1, -1):
        (entry,) = replica.ledger.entries(row, seq, seq + 1)
        body = replica.body(row, entry)
        if body is not None and body.heads is not None:
            return body.heads
    return _split(row.covered_heads)


def _split(joined: bytes) -> tuple[bytes, ...]:
    return tuple(joined[start : start + 32] for start in range(0, len(joined), 32))


def _updates(fold: RecordFold, path: str) -> tuple[bytes, ...]:
    notes = NoteFold()
    for item in fold.items:
        if isinstance(item.op, NoteEdit) and item.op.path == path:
            notes.add(note_entry(fold, item, item.log))
    return tuple(notes.accepted_in_order)
