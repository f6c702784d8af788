"""What the entries mean: records, folded from them, and the rows that lists and search read.

Data logs are understood strictly in log order; a log stops at an entry whose key, author, control heads or
dependencies are not here yet, and goes on when they come. So what is understood is a function of the set of entries,
whatever their order of arrival. Everything here is a cache: ``rebuild`` makes it anew from the entries.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crdt import limits, membership
from crdt.entry import Entry, open_entry
from crdt.note import NoteEntry, NoteFold, client_id
from crdt.ops import Create, DataBody, NoteEdit
from crdt.record import Item, RecordFold
from crdt.registers import Author
from crdt.space import SpaceState
from identity.encoding import decode
from identity.errors import PeerFault
from node.ledger import Ledger, LogRow
from node.listing import Listing

_FOLDS_MAX = 512
_NOTES_MAX = 64


@dataclass(slots=True)
class Changed:
    """Records and notes that new entries touch."""

    records: set[bytes] = field(default_factory=set)
    notes: set[tuple[bytes, str]] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteState:
    """A note as its accepted entries make it: their updates in canonical order, and what a new edit declares."""

    updates: tuple[bytes, ...]
    frontier: tuple[bytes, ...]


@dataclass(slots=True)
class _Row:
    id: int
    space: bytes
    record: bytes


class Projection:
    """Understands entries and keeps the record rows; one per replica, in the store's thread."""

    def __init__(self, db: Any, ledger: Ledger, spaces: Mapping[bytes, SpaceState], group: bytes) -> None:
        self.db = db
        self.listing = Listing(db, self)
        self._ledger = ledger
        self._spaces = spaces
        self._group = group
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory."""
        self._rows: dict[bytes, _Row] = {}
        self._folds: OrderedDict[bytes, RecordFold] = OrderedDict()
        self._notes: OrderedDict[tuple[bytes, str], NoteFold] = OrderedDict()
        self._dirty: set[bytes] = set()
        self._assigned: list[tuple[int, str | None, int]] = []
        self._seen: dict[bytes, tuple[LogRow, int]] = {}

    # Understanding

    def advance(self, space: bytes) -> Changed:
        """Understand all entries of ``space`` that can be by now."""
        changed = Changed()
        progress = True
        while progress:
            progress = False
            for row in self._ledger.logs_of(space):
                end = row.height if row.forked_at is None else min(row.height, row.forked_at)
                if not row.is_control and row.applied < end:
                    progress |= self._advance_log(row, end, changed)
        self._write_assigned()
        self._dirty |= changed.records
        return changed

    def rewind(self, row: LogRow) -> set[bytes]:
        """A fork set aside what lies beyond the log's head: forget what those entries meant; return their records."""
        touched = [
            record
            for (record,) in self.db.execute(
                "SELECT DISTINCT r.record FROM entries e JOIN records r ON r.id = e.record"
                " WHERE e.log = ? AND e.branch = 0 AND e.seq >= ?",
                (row.row, row.forked_at),
            )
        ]
        self.db.execute(
            "UPDATE entries SET void = 'set-aside-by-fork' WHERE log = ? AND seq >= ?",
            (row.row, row.forked_at),
        )
        row.applied = min(row.applied, row.height)
        self.db.execute("UPDATE logs SET applied = ? WHERE id = ?", (row.applied, row.row))
        self._seen.clear()
        for record in touched:
            self._folds.pop(record, None)
            for key in [key for key in self._notes if key[0] == record]:
                del self._notes[key]
        self._dirty |= set(touched)
        return set(touched)

    def heads_to_tell(self, row: LogRow, heads: tuple[bytes, ...]) -> tuple[bytes, ...] | None:
        """Return the control heads that the log's next entry declares: None when they are the last ones still."""
        joined = b"".join(heads)
        if row.applied == row.height and row.heads == joined:
            return None
        return heads

    def seq_in(self, row: LogRow, entry: bytes) -> int | None:
        """Return the sequence of ``entry`` if it lies in this log's own branch."""
        found = self._place(entry)
        return found[1] if found is not None and found[0].row == row.row else None

    def touch(self, record: bytes) -> None:
        """Have the record's row written anew."""
        self._dirty.add(record)

    def flush(self) -> None:
        """Write the rows of all records that changed."""
        if self._dirty:
            self._write_assigned()
            dirty, self._dirty = self._dirty, set()
            self.listing.write(dirty)

    # Records

    def fold(self, record: bytes) -> RecordFold | None:
        """Return the fold of a record, from memory or from its entries; None where it is unknown."""
        found = self._folds.get(record)
        if found is None:
            row = self.row(record)
            if row is None:
                return None
            found = RecordFold(record)
            for item in self._items(row):
                found.add(item)
            self._folds[record] = found
            while len(self._folds) > _FOLDS_MAX:
                self._folds.popitem(last=False)
        self._folds.move_to_end(record)
        return found

    def row(self, record: bytes) -> _Row | None:
        """Return where a record lives."""
        found = self._rows.get(record)
        if found is None:
            names = {row: space for space, row in self._ledger.space_rows.items()}
            hit = self.db.execute("SELECT id, space FROM records WHERE record = ?", (record,)).fetchone()
            if hit is None:
                return None
            found = self._rows[record] = _Row(hit[0], names[hit[1]], record)
        return found

    def note(self, record: bytes, path: str) -> NoteFold:
        """Return the fold of a note."""
        found = self._notes.get((record, path))
        if found is None:
            found = NoteFold()
            row = self.row(record)
            fold = self.fold(record)
            if row is not None and fold is not None:
                for entry in self._note_entries(row, fold, path):
                    found.add(entry)
            self._notes[record, path] = found
            while len(self._notes) > _NOTES_MAX:
                self._notes.popitem(last=False)
        self._notes.move_to_end((record, path))
        return found

    def note_state(self, record: bytes, path: str) -> NoteState:
        """Return what a worker needs to show or edit a note."""
        fold = self.note(record, path)
        return NoteState(updates=tuple(fold.accepted_in_order), frontier=fold.frontier)

    def rebuild(self) -> None:
        """Make all rows anew from the entries."""
        for table in ("records", "links", "notes"):
            self.db.execute(f"DELETE FROM {table}")
        self.db.execute("INSERT INTO search (search) VALUES ('delete-all')")
        self.db.execute("UPDATE entries SET record = NULL, void = NULL")
        self.db.execute("UPDATE logs SET applied = 0, heads = ''")
        for log in self._ledger.logs.values():
            log.applied, log.heads = 0, b""
        self.reload()
        for space in list(self._spaces):
            self.advance(space)
        for log in self._ledger.logs.values():
            if log.forked_at is not None:
                self.db.execute(
                    "UPDATE entries SET void = 'set-aside-by-fork' WHERE log = ? AND seq >= ?",
                    (log.row, log.forked_at),
                )

    # One log

    def _advance_log(self, row: LogRow, end: int, changed: Changed) -> bool:
        state = self._spaces[row.space]
        author = state.authors.get(row.log)
        if author is None:
            return False
        start = row.applied
        ids = dict(
            self.db.execute(
                "SELECT seq, id FROM entries WHERE log = ? AND branch = 0 AND seq >= ?", (row.row, start)
            )
        )
        for entry in self._ledger.entries(row, start, end):
            if not self._understand(
                row, state, Author(group=author.group, device=author.device), entry, ids, changed
            ):
                break
            self._seen[entry.hash] = (row, entry.header.seq)
            row.applied = entry.header.seq + 1
        if row.applied > start:
            self.db.execute(
                "UPDATE logs SET applied = ?, heads = ? WHERE id = ?", (row.applied, row.heads, row.row)
            )
        return row.applied > start

    def _understand(
        self,
        row: LogRow,
        state: SpaceState,
        author: Author,
        entry: Entry,
        ids: Mapping[int, int],
        changed: Changed,
    ) -> bool:
        if entry.header.seq == 0 or entry.payload is None:
            return True
        key = state.keyring.find(entry.header.key)
        if key is None:
            return False
        try:
            body = decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX)
        except PeerFault as fault:
            self._assigned.append((ids[entry.header.seq], fault.message, 0))
            return True
        heads = body.heads if body.heads is not None else split_hashes(row.heads)
        deps = self._resolve(row, entry.header.seq, body)
        if deps is None or not state.has_heads(heads):
            return False
        record = self._record_of(row, entry, body)
        if record is None:
            return False
        role = state.role_at(heads, author.group)
        void = "" if role is not None and role >= membership.Role.CONTRIBUTOR else "author-not-contributor"
        row.heads = b"".join(heads)
        item = self._item(row, entry.header.seq, entry.hash, author, body, deps, void, 0)
        self._assigned.append((ids[entry.header.seq], void or None, record.id))
        self._take(record, item, changed)
        return True

    def _take(self, record: _Row, item: Item, changed: Changed) -> None:
        changed.records.add(record.record)
        fold = self._folds.get(record.record)
        if fold is not None:
            fold.add(item)
        if isinstance(item.op, NoteEdit):
            changed.notes.add((record.record, item.op.path))
            self.db.execute(
                "INSERT INTO notes (record, path) VALUES (?, ?) ON CONFLICT (record, path) DO UPDATE SET is_stale = 1",
                (record.id, item.op.path),
            )
            notes = self._notes.get((record.record, item.op.path))
            fold = self.fold(record.record) if notes is not None else None
            if notes is not None and fold is not None:
                notes.add(self._note_entry(record, fold, item))

    def _resolve(self, row: LogRow, seq: int, body: DataBody) -> tuple[bytes, ...] | None:
        """Return the hashes of the body's dependencies, None while one of them is not understood yet."""
        result = []
        for dep in body.deps:
            if isinstance(dep, int):
                hash_ = self._ledger.hash_at(row, dep) if dep < seq else None
                if hash_ is None:
                    return None
                result.append(hash_)
                continue
            if not self._is_understood(dep):
                return None
            result.append(dep)
        return tuple(result)

    def _is_understood(self, entry: bytes) -> bool:
        place = self._place(entry)
        if place is not None:
            log, seq = place
            return seq < log.applied or (log.forked_at is not None and seq >= log.forked_at)
        # The other side of a fork is set aside on every node: what rests on it needn't wait.
        return self.db.execute("SELECT 1 FROM entries WHERE hash = ?", (entry,)).fetchone() is not None

    def _place(self, entry: bytes) -> tuple[LogRow, int] | None:
        found = self._seen.get(entry)
        if found is None:
            hit = self.db.execute(
                "SELECT l.space, l.log, e.seq FROM entries e JOIN logs l ON l.id = e.log"
                " WHERE e.hash = ? AND e.branch = 0",
                (entry,),
            ).fetchone()
            if hit is None:
                return None
            names = {row: space for space, row in self._ledger.space_rows.items()}
            found = (self._ledger.logs[names[hit[0]], hit[1]], hit[2])
        return found

    def _record_of(self, row: LogRow, entry: Entry, body: DataBody) -> _Row | None:
        op = body.op
        if isinstance(op, Create):
            return self._create(row, body.again or entry.hash, op)
        record = op.record
        if isinstance(record, int):
            found = self._ledger.hash_at(row, record) if record < entry.header.seq else None
            if found is None:
                return None
            record = found
        known = self.row(record)
        if known is None and self._is_understood(record):
            # Its making was set aside by a fork; it is shown without a kind until its author enters it again.
            return self._stub(row, record, None)
        return known if known is not None and known.space == row.space else None

    def _create(self, row: LogRow, record: bytes, op: Create) -> _Row:
        known = self.row(record)
        if known is None:
            return self._stub(row, record, op)
        self.db.execute(
            "UPDATE records SET kind = ?, part_of = ?, part = ?, key = ? WHERE id = ?",
            (op.kind, op.part_of, op.part, op.key, known.id),
        )
        return known

    def _stub(self, row: LogRow, record: bytes, op: Create | None) -> _Row:
        told = (op.kind, op.part_of, op.part, op.key) if op else ("", None, "", "")
        cursor = self.db.execute(
            "INSERT INTO records (space, record, kind, part_of, part, key) VALUES (?, ?, ?, ?, ?, ?)",
            (row.space_row, record, *told),
        )
        made = self._rows[record] = _Row(cursor.lastrowid, row.space, record)
        return made

    def _write_assigned(self) -> None:
        if self._assigned:
            rows = [(void, record or None, entry) for entry, void, record in self._assigned]
            self.db.executemany("UPDATE entries SET void = ?, record = ? WHERE id = ?", rows)
            self._assigned = []

    # Items

    def _items(self, record: _Row) -> Iterable[Item]:
        state = self._spaces[record.space]
        self._write_assigned()
        rows = self.db.execute(
            "SELECT l.log, e.seq, e.void, e.arrived_ms FROM entries e JOIN logs l ON l.id = e.log"
            " WHERE e.record = ? AND e.branch = 0 ORDER BY e.id",
            (record.id,),
        ).fetchall()
        for log, seq, void, arrived_ms in rows:
            row = self._ledger.logs[record.space, log]
            author = state.authors[log]
            (entry,) = self._ledger.entries(row, seq, seq + 1)
            key = state.keyring.find(entry.header.key)
            if entry.payload is None or key is None:
                continue
            body = decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX)
            deps = self._resolve(row, seq, body) or ()
            who = Author(group=author.group, device=author.device)
            yield self._item(row, seq, entry.hash, who, body, deps, void or "", arrived_ms)

    def _item(
        self,
        row: LogRow,
        seq: int,
        hash_: bytes,
        author: Author,
        body: DataBody,
        deps: tuple[bytes, ...],
        void: str,
        arrived_ms: int,
    ) -> Item:
        return Item(
            hash=body.again or hash_,
            author=Author(group=author.group, device=author.device, member=body.member),
            claimed_ms=body.claimed_ms,
            clock_unsure=body.clock_unsure,
            arrived_ms=arrived_ms,
            deps=deps,
            op=body.op,
            log=row.log,
            seq=seq,
            void=void,
        )

    def _note_entries(self, record: _Row, fold: RecordFold, path: str) -> Iterable[NoteEntry]:
        for item in fold.items:
            if isinstance(item.op, NoteEdit) and item.op.path == path:
                yield self._note_entry(record, fold, item)

    def _note_entry(self, record: _Row, fold: RecordFold, item: Item) -> NoteEntry:
        op = item.op
        assert isinstance(op, NoteEdit)
        deps = []
        for dep in item.deps:
            other = fold.item(dep)
            if other is not None and isinstance(other.op, NoteEdit) and other.op.path == op.path:
                deps.append(dep)
        return NoteEntry(
            hash=item.hash,
            log=item.log,
            seq=item.seq,
            deps=tuple(deps),
            session=op.session,
            client_id=client_id(item.log, record.record, op.path, op.session),
            update=op.update,
            barred=fold.flaw_of(item),
        )


def split_hashes(joined: bytes) -> tuple[bytes, ...]:
    """Return the 32-byte hashes that ``joined`` consists of."""
    return tuple(joined[index : index + 32] for index in range(0, len(joined), 32))
