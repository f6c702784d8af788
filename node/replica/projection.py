"""What the entries mean: records, folded from them, and the rows that lists and search read.

Data logs are understood strictly in log order; a log stops at an entry whose key, author, control heads or
dependencies are not here yet, and goes on when they come. So what is understood is a function of the set of entries,
whatever their order of arrival. What lies beyond a fork of its log is understood too, but counts for nothing until
its author's device enters it again (``node.replica.set_aside``). Everything here is a cache: ``rebuild`` makes it
anew from the entries.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crdt import limits
from crdt.entry import Entry, open_entry
from crdt.note import NoteFold
from crdt.ops import Chunk, Create, DataBody, NoteEdit
from crdt.record import Item, RecordFold
from crdt.registers import Author
from crdt.space import SpaceState
from identity.aead import Subkeys, subkeys
from identity.encoding import decode
from identity.errors import PeerFault
from node.erasing.erasing import RECORD_ERASED, Erasing
from node.replica.contents import Contents
from node.replica.honouring import Honouring, split_hashes
from node.replica.items import item_of, resolve
from node.replica.kept_rows import make_rows, oust
from node.replica.ledger import Kept, Ledger, LogRow
from node.replica.listing import Listing
from node.replica.note_folds import NoteFolds, NoteState
from node.replica.set_aside import Changed, SetAside

_FOLDS_MAX = 2_048
_SEEN_MAX = 20_000
GONE = "record-gone"


@dataclass(slots=True)
class RecordRow:
    """Where a record lives."""

    id: int
    space: bytes
    record: bytes


class Projection:
    """Understands entries and keeps the record rows; one per replica, in the store's thread."""

    def __init__(
        self,
        db: Any,
        ledger: Ledger,
        spaces: Mapping[bytes, SpaceState],
        erasing: Erasing,
        contents: Contents,
    ) -> None:
        self.db = db
        self.listing = Listing(db, self)
        self._ledger = ledger
        self._spaces = spaces
        self.erasing = erasing
        self._aside = SetAside(db, ledger, spaces, self)
        self.honouring = Honouring(db, ledger, spaces, self)
        self.contents = contents
        self._notes = NoteFolds(ledger, self)
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory."""
        self.contents.reload()
        self.listing.packing.reload()
        self._rows: dict[bytes, RecordRow] = {}
        self._folds: OrderedDict[bytes, RecordFold] = OrderedDict()
        self._notes.clear()
        self._dirty: set[bytes] = set()
        self._assigned: list[tuple[int, str | None, int]] = []
        self._seen: dict[bytes, tuple[LogRow, int]] = {}
        self._chain: dict[int, bytes] = {}
        self._subkeys: dict[bytes, Subkeys] = {}
        self.honouring.reload()

    # Understanding

    def advance(self, space: bytes) -> Changed:
        """Understand all entries of ``space`` that can be by now; none while a generation is read in."""
        changed = Changed()
        progress = not self.contents.taking(space)
        while progress:
            progress = False
            for row in self._ledger.logs_of(space):
                if not row.is_control and row.applied < row.height:
                    progress |= self._advance_log(row, changed)
                if row.forked_at is not None:
                    self._write_assigned()
                    progress |= self._aside.advance(row, changed)
        self._write_assigned()
        self.honouring.settle(space, changed)
        self._dirty |= changed.records
        return changed

    def rewind(self, row: LogRow) -> Changed:
        """A fork set aside what lies beyond the log's head: return what is to be understood anew."""
        changed = self._aside.rewind(row)
        row.applied = min(row.applied, row.height)
        self.db.execute("UPDATE logs SET applied = ? WHERE id = ?", (row.applied, row.row))
        self._seen.clear()
        self.honouring.rewound(row)
        self._dirty |= changed.records
        return changed

    def lost(self, row: LogRow) -> list[tuple[Entry, DataBody]]:
        """Return what a fork of this log set aside and nobody has entered again."""
        return self._aside.lost(row)

    def forget(self, record: bytes) -> None:
        """Forget what is in memory of a record: its entries have to be read anew."""
        self._folds.pop(record, None)
        self._notes.forget(record)

    def drop(self, record: bytes) -> None:
        """Forget a record that is gone from the store."""
        self.forget(record)
        self._rows.pop(record, None)
        self._dirty.discard(record)

    def is_whole(self, space: bytes) -> bool:
        """Return whether all data entries of the space that are here are understood."""
        return all(
            (row.is_control or row.applied >= row.height) and self._aside.is_whole(row)
            for row in self._ledger.logs_of(space)
        ) and not (self.contents.taking(space) or self.erasing.lacking(space))

    def heads_to_tell(self, row: LogRow, heads: tuple[bytes, ...]) -> tuple[bytes, ...] | None:
        """Return the control heads that the log's next entry declares: None when they are the last ones still."""
        joined = b"".join(heads)
        if row.applied == row.height and row.heads == joined:
            return None
        return heads

    def seq_in(self, row: LogRow, entry: bytes) -> int | None:
        """Return the sequence of ``entry`` if it lies in this log's own branch."""
        log, seq = self._place(entry) or (None, 0)
        return seq if log is row else None

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
            found = RecordFold(record, self.contents.beginning(row.space, record))
            for item in self.items(row):
                found.add(item)
            self.hold(record, found)
        self._folds.move_to_end(record)
        return found

    def hold(self, record: bytes, fold: RecordFold) -> None:
        """Keep a fold in memory."""
        self._folds[record] = fold
        # Those whose rows are still to be written stay: they would be read again at once.
        while len(self._folds) > max(_FOLDS_MAX, 2 * len(self._dirty)):
            self._folds.popitem(last=False)

    def row(self, record: bytes) -> RecordRow | None:
        """Return where a record lives."""
        found = self._rows.get(record)
        if found is None:
            names = {row: space for space, row in self._ledger.space_rows.items()}
            hit = self.db.execute("SELECT id, space FROM records WHERE record = ?", (record,)).fetchone()
            if hit is None:
                return None
            found = self._rows[record] = RecordRow(hit[0], names[hit[1]], record)
        return found

    def note(self, record: bytes, path: str) -> NoteFold:
        """Return the fold of a note."""
        return self._notes.note(record, path)

    def note_state(self, record: bytes, path: str) -> NoteState:
        """Return what a worker needs to show or edit a note."""
        fold = self.note(record, path)
        return NoteState(updates=tuple(fold.accepted_in_order), frontier=fold.frontier)

    def rebuild(self) -> None:
        """Make all rows anew from the entries."""
        for table in ("records", "views", "links", "notes", "reentries", "dated"):
            self.db.execute(f"DELETE FROM {table}")  # noqa: S608
        self.db.execute("INSERT INTO search (search) VALUES ('delete-all')")
        self.db.execute("UPDATE entries SET record = NULL, void = NULL")
        self.db.execute("UPDATE logs SET applied = covered, heads = covered_heads")
        for log in self._ledger.logs.values():
            log.applied, log.heads = log.covered, log.covered_heads
        self.honouring.forget()
        self.reload()
        for space in list(self._spaces):
            name = self.contents.adopted(space)
            if name is not None:
                make_rows(self, space, name, self.contents.made(name))
            self.advance(space)

    # One log

    def _advance_log(self, row: LogRow, changed: Changed) -> bool:
        state = self._spaces[row.space]
        author = state.authors.get(row.log)
        start = row.applied
        if author is None or start < row.floor:
            return False
        self._chain = {}
        if len(self._seen) > _SEEN_MAX:
            self._seen.clear()
        who = Author(group=author.group, device=author.device)
        for entry, id_, arrived_ms in self._ledger.stored(row, start):
            if not self._understand(row, state, who, entry, (id_, arrived_ms), changed):
                break
            self._seen[entry.hash] = (row, entry.header.seq)
            self._chain[entry.header.seq] = entry.hash
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
        stored: tuple[int, int],
        changed: Changed,
    ) -> bool:
        id_, arrived_ms = stored
        if entry.header.seq == 0 or entry.payload is None:
            return entry.header.seq == 0 or self._pass_over(row, entry)
        key = self._key(state, entry.header.key)
        if key is None:
            return False
        try:
            body = decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX)
        except PeerFault as fault:
            self._assigned.append((id_, fault.message, 0))
            return True
        heads = body.heads if body.heads is not None else split_hashes(row.heads)
        deps = self._resolve(row, entry.header.seq, body)
        if deps is None or not state.has_heads(heads):
            return False
        local, is_chunk = self._local(row, entry.header.seq), isinstance(body.op, Chunk)
        is_gone = self.erasing.is_about(row, entry, body, local)
        again, wrong, record = None, RECORD_ERASED if is_gone else "", None
        if not is_gone and body.again is not None:
            again = self._aside.enter_again(row.space, author, body.again, id_, changed)
            wrong = again or ""
        elif not is_gone and not is_chunk:
            record = self.record_of(row, entry, body, local)
            wrong = GONE if record is None and self.is_gone(row.space, body, local) else ""
        if again is None and record is None and not wrong and not is_chunk:
            return False
        void = self.honouring.flaw(row, author.group, entry.header.seq, heads)
        self.honouring.keep(row, entry.header.seq, body, b"".join(heads), void)
        row.heads = b"".join(heads)
        if record is None:
            self._assigned.append((id_, wrong or void or None, 0))
            return True
        item = item_of(row.log, entry, author, body, deps, void, arrived_ms)
        self._assigned.append((id_, void or None, record.id))
        self._take(record, item, changed)
        return True

    def _key(self, state: SpaceState, name: bytes) -> Subkeys | None:
        """Return the key with this name, ready for use; None where it was never given to this device."""
        found = self._subkeys.get(name)
        if found is None and (key := state.keyring.find(name)) is not None:
            found = self._subkeys[name] = subkeys(key)
        return found

    def _pass_over(self, row: LogRow, entry: Entry) -> bool:
        """Go past an entry whose payload is not here, erased or lacking: of it the control heads alone count."""
        told = self.erasing.heads_told(row, entry)
        if told is not None:
            row.heads = told
            self.honouring.keep_heads(row, entry.header.seq, told)
        return True

    def _take(self, record: RecordRow, item: Item, changed: Changed) -> None:
        changed.records.add(record.record)
        self._dirty.add(record.record)
        if item.hash == record.record and record.record not in self._folds:
            self.hold(record.record, RecordFold(record.record))
        fold = self._folds.get(record.record)
        if fold is not None:
            fold.add(item)
        if isinstance(item.op, NoteEdit):
            self.note_touched(record, item.op.path, changed)
            self._notes.take(record.space, record.record, item)

    def note_touched(self, record: RecordRow, path: str, changed: Changed) -> None:
        """The text of a note has to be made anew."""
        changed.notes.add((record.record, path))
        self.db.execute(
            "INSERT INTO notes (record, path) VALUES (?, ?) ON CONFLICT (record, path) DO UPDATE SET is_stale = 1",
            (record.id, path),
        )

    def _local(self, row: LogRow, seq: int) -> Callable[[int], bytes | None]:
        """Return what finds the hashes of earlier entries of the log that is being understood."""

        def local(earlier: int) -> bytes | None:
            if earlier >= seq:
                return None
            if earlier < row.covered:
                return self.contents.hash_at(row, earlier)
            return self._chain.get(earlier) or self._ledger.hash_at(row, earlier)

        return local

    def _resolve(self, row: LogRow, seq: int, body: DataBody) -> tuple[bytes, ...] | None:
        """Return the hashes of the body's dependencies, None while one of them is not understood yet."""
        result = resolve(body.deps, self._local(row, seq))
        others = (dep for dep in body.deps if isinstance(dep, bytes))
        return (
            result
            if result is not None and all(self.is_understood(row.space, dep) for dep in others)
            else None
        )

    def is_understood(self, space: bytes, entry: bytes) -> bool:
        """Tell whether an entry of a space is here and was understood, be it set aside or not."""
        found = self._place(entry)
        if found is not None:
            return found[0].space == space and found[1] < found[0].applied
        return self._aside.is_understood(space, entry) or self.contents.covers(space, entry)

    def place_of(self, entry: bytes) -> tuple[LogRow, int, int] | None:
        """Return the log, branch and sequence of an entry, wherever forks put it."""
        found = self._place(entry)
        if found is not None:
            return found[0], 0, found[1]
        place = self._ledger.branches.place(entry)
        return (self._ledger.by_row(place.log), place.branch, place.seq) if place else None

    def touch_anew(self, record: bytes, changed: Changed) -> None:
        """Have a record and its notes folded anew from the entries."""
        self._aside.touch(record, changed)

    def _place(self, entry: bytes) -> tuple[LogRow, int] | None:
        """Return the log and sequence of an entry that no fork sets aside."""
        found = self._seen.get(entry)
        if found is None:
            place = self._ledger.branches.place(entry)
            if place is None:
                return None
            row = self._ledger.by_row(place.log)
            if place.branch or place.seq >= row.height:
                return None
            found = (row, place.seq)
        return found

    def record_of(
        self, row: LogRow, entry: Entry, body: DataBody, local: Callable[[int], bytes | None]
    ) -> RecordRow | None:
        """Return the record that an operation is about, made if it begins one; None while it is unknown."""
        op = body.op
        if isinstance(op, Chunk):
            return None
        if isinstance(op, Create):
            return self._create(row, entry.hash, op)
        record = op.record if isinstance(op.record, bytes) else local(op.record)
        known = self.row(record) if record is not None else None
        return known if known is not None and known.space == row.space else None

    def is_gone(self, space: bytes, body: DataBody, local: Callable[[int], bytes | None]) -> bool:
        """Tell whether an operation is about a record that a generation covers and no longer keeps."""
        named = getattr(body.op, "record", None)
        record = local(named) if isinstance(named, int) else named
        return (
            record is not None
            and self.row(record) is None
            and (self.contents.covers(space, record) or self.erasing.is_lacking(record))
        )

    def restart(self) -> None:
        """Forget folds: records begin from something else now."""
        self._folds.clear()
        self._notes.clear()
        self._seen.clear()

    def _create(self, row: LogRow, record: bytes, op: Create) -> RecordRow:
        known = self.row(record)
        if known is not None and known.space == row.space:
            return known
        if known is not None:
            oust(self, known)
        return self.add_row(row.space, record, op)

    def add_row(self, space: bytes, record: bytes, op: Create) -> RecordRow:
        """Make room for a new record."""
        cursor = self.db.execute(
            "INSERT INTO records (space, record, kind, part_of, part, key) VALUES (?, ?, ?, ?, ?, ?)",
            (self._ledger.space_rows[space], record, op.kind, op.part_of, op.part, op.key),
        )
        made = self._rows[record] = RecordRow(cursor.lastrowid, space, record)
        return made

    def reserve(self, space: bytes, records: Sequence[bytes]) -> list[RecordRow]:
        """Make room for new records whose rows the caller writes, after all that there are."""
        (last,) = self.db.execute("SELECT max(id) FROM records").fetchone()
        made = [RecordRow(row, space, record) for row, record in enumerate(records, (last or 0) + 1)]
        self._rows.update((row.record, row) for row in made)
        return made

    def _write_assigned(self) -> None:
        self.honouring.write()
        if self._assigned:
            rows = [(void, record or None, entry) for entry, void, record in self._assigned]
            self.db.executemany("UPDATE entries SET void = ?, record = ? WHERE id = ?", rows)
            self._assigned = []

    # Items

    def items(
        self, record: RecordRow, until: Mapping[int, int] | None = None, *, whole: bool = False
    ) -> Iterable[Item]:
        """Yield the operations on a record of which entries are here: those below ``until`` (by log), None: all.

        ``whole``: also what a generation covers.
        """
        state = self._spaces[record.space]
        self._write_assigned()
        for kept in list(self._ledger.entries_of(record.id, whole=whole)):
            if until is not None and (kept.branch or kept.entry.header.seq >= until.get(kept.row.row, 0)):
                continue
            author = state.authors.get(kept.row.log)
            key = self._key(state, kept.entry.header.key)
            if author is None or key is None or kept.entry.payload is None:
                continue
            body = decode(open_entry(kept.entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX)
            who = Author(group=author.group, device=author.device)
            yield self._kept_item(kept, who, body, whole=whole)

    def _kept_item(self, kept: Kept, author: Author, body: DataBody, *, whole: bool) -> Item:
        row, branch, seq = kept.row, kept.branch, kept.entry.header.seq
        chain = self._ledger.branches.chain_at(row, branch, seq)

        def local(earlier: int) -> bytes | None:
            if earlier < row.covered and branch == 0 and not whole:
                return self.contents.hash_at(row, earlier)
            return self._ledger.branches.hash_on(row, branch, earlier)

        deps = resolve(body.deps, local) or ()
        void = "" if chain is not None and kept.is_again else kept.void
        return item_of(
            chain.name if chain else row.log, kept.entry, author, body, deps, void, kept.arrived_ms
        )
