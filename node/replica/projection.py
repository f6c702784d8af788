"""What the entries mean: records, folded from them, and the rows that lists and search read.

Data logs are understood strictly in log order; a log stops at an entry whose key, author, control heads or
dependencies are not here yet, and goes on when they come. So what is understood is a function of the set of entries,
whatever their order of arrival. What lies beyond a fork of its log is understood too, but counts for nothing until
its author's device enters it again (``node.replica.set_aside``). Everything here is a cache: ``rebuild`` makes it
anew from the entries.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crdt.entry import Entry
from crdt.note import NoteFold
from crdt.ops import Chunk, Create, DataBody
from crdt.record import Item, RecordFold
from crdt.shares import Shares
from crdt.space import SpaceState
from identity.errors import Refused
from node.erasing.erasing import RECORD_ERASED, Erasing
from node.replica.contents import Contents
from node.replica.due_rows import DueRows
from node.replica.honouring import Honouring
from node.replica.kept_rows import make_rows, oust
from node.replica.ledger import Ledger
from node.replica.listing import Listing
from node.replica.log_row import LogRow
from node.replica.meanings import forget_meanings, forget_record
from node.replica.new_records import NewRecords
from node.replica.note_folds import NoteFolds, NoteState
from node.replica.record_folds import RecordFolds
from node.replica.record_reading import RecordReading, Scope
from node.replica.seen_entries import SeenEntries
from node.replica.set_aside import Changed, SetAside
from node.replica.understanding import Understanding


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
        self.aside = SetAside(db, ledger, spaces, self)
        self.understanding = Understanding(ledger, spaces, self)
        self.honouring = Honouring(db, ledger, spaces, self)
        self.contents = contents
        self.notes = NoteFolds(ledger, self)
        self.due = DueRows(db, self)
        self.folds = RecordFolds(self.due)
        self._reading = RecordReading(db, ledger, spaces, self.aside, self.understanding)
        self.new = NewRecords(db)
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory."""
        self.contents.reload()
        self.listing.packing.reload()
        self.listing.digests.forget()
        self._rows: dict[bytes, RecordRow] = {}
        self.folds.reload()
        self._moved_notes: set[tuple[bytes, str]] = set()
        self.notes.clear()
        self.due.reload()
        self.new.reload()
        self._seen = SeenEntries()
        self.understanding.reload()
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
                    progress |= self.understanding.advance(row, changed)
                    self.folds.let_go()
                if self._ledger.branches.has_parted(row):
                    self._write_assigned()
                    progress |= self.aside.advance(row, changed)
        self._write_assigned()
        self.honouring.settle(space, changed)
        self.due.touch(changed.records)
        return changed

    def understood(self, row: LogRow, first: int, hashes: Sequence[bytes]) -> None:
        """The entries of a log from ``first`` on were understood."""
        self._seen.add(row, first, hashes)
        self.folds.grew(len(hashes))

    def rewind(self, row: LogRow) -> Changed:
        """A fork set aside what lies beyond the log's head: return what is to be understood anew."""
        changed = self.aside.rewind(row)
        row.applied = min(row.applied, row.height)
        self.honouring.rewound(row)
        self.db.execute(
            "UPDATE logs SET applied = ?, heads = ? WHERE id = ?", (row.applied, row.heads, row.row)
        )
        self._seen.clear()
        self.due.touch(changed.records)
        return changed

    def lost(self, row: LogRow) -> list[tuple[Entry, DataBody]]:
        """Return what a fork of this log set aside and nobody has entered again."""
        return self.aside.lost(row)

    def forget(self, record: bytes) -> None:
        """Forget what is in memory of a record: its entries have to be read anew."""
        self.folds.forget(record)
        self.notes.forget(record)

    def drop(self, record: bytes) -> None:
        """Forget a record that is gone from the store."""
        self.forget(record)
        self.listing.digests.gone(record)
        self._rows.pop(record, None)
        self.due.gone(record)

    def is_whole(self, space: bytes) -> bool:
        """Return whether all data entries of the space that are here are understood."""
        return all(
            (row.is_control or row.applied >= row.height) and self.aside.is_whole(row)
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

    def touch(self, *records: bytes) -> None:
        """Have the rows of these records written anew."""
        self.due.touch(records)

    @property
    def is_behind(self) -> bool:
        """Whether rows are still to be written."""
        return len(self.due) > 0

    def flush(self, *, later: bool = False) -> None:
        """Write the rows of what a transaction touched; ``later``: or keep which they are.

        Of what is gone nothing stays in the rows of others for longer than the transaction.
        """
        self._write_assigned()
        if later:
            self.due.keep()
        else:
            self.due.write()
        self.folds.let_go()
        self._tell_moved()

    # Records

    def fold(self, record: bytes) -> RecordFold | None:
        """Return the fold of a record, from memory or from its entries; None where it is unknown."""
        found = self.held(record)
        if found is None:
            row = self.row(record)
            if row is None:
                return None
            self._write_assigned()
            found = self.load(row)
        self.folds.asked_for(record)
        return found

    def to_write_in(self, record: bytes, group: bytes) -> RecordFold | None:
        """Return what ``fold`` does; raise Refused where what a group writes there may not be read any more."""
        found = self.fold(record)
        if found is not None and found.shares.is_full(group):
            raise Refused("record-share-full")
        return found

    def load(self, row: RecordRow) -> RecordFold:
        """Return the fold of a record as its entries on disk make it, and keep it in memory."""
        found = self._reading.fold(
            row.space, row.id, row.record, self.contents.beginning(row.space, row.record)
        )
        if self.folds.hold_read(row.record, found):
            self.notes.forget(row.record)
        return found

    @property
    def over(self) -> frozenset[bytes]:
        """The records of which some group is known to say more than its share."""
        return frozenset(self._reading.over)

    @property
    def has_moved_notes(self) -> bool:
        """Tell, in any thread, whether texts are to be made anew of which nobody was told yet."""
        return bool(self._moved_notes)

    def take_moved_notes(self) -> set[tuple[bytes, str]]:
        """Return the notes of which another part counts now, once: they are put together with the next ones."""
        moved, self._moved_notes = self._moved_notes, set()
        return moved

    def held(self, record: bytes) -> RecordFold | None:
        """Return the fold of a record that is in memory."""
        return self.folds.held(record)

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
        return self.notes.note(record, path)

    def note_state(self, record: bytes, path: str) -> NoteState:
        """Return what a worker needs to show or edit a note."""
        fold = self.note(record, path)
        return NoteState(updates=tuple(fold.accepted_in_order), frontier=fold.frontier)

    def rebuild(self) -> None:
        """Make all rows anew from the entries."""
        for table in ("views", "links", "notes", "dated"):
            self.db.execute(f"DELETE FROM {table}")  # noqa: S608
        self.db.execute("INSERT INTO search (search) VALUES ('delete-all')")
        forget_meanings(self.db, RECORD_ERASED)
        self.db.execute("UPDATE logs SET applied = covered, heads = covered_heads")
        for log in self._ledger.logs.values():
            log.applied, log.heads = log.covered, log.covered_heads
        self.honouring.forget()
        self.reload()
        self.new.begin_anew()
        for space in list(self._spaces):
            if (name := self.contents.adopted(space)) is not None:
                for records in self.contents.made(name):
                    make_rows(self, space, name, records)
            self.advance(space)
        for row in self.new.end_anew():
            forget_record(self.db, self._ledger.arrivals, row)

    # What entries are about

    def note_touched(self, record: RecordRow, path: str, changed: Changed) -> None:
        """The text of a note has to be made anew."""
        if (record.record, path) in changed.notes:
            return
        changed.notes.add((record.record, path))
        self.notes.touched(record.record, path)
        self.db.execute(
            "INSERT INTO notes (record, path) VALUES (?, ?) ON CONFLICT (record, path) DO UPDATE SET is_stale = 1",
            (record.id, path),
        )

    def is_understood(self, space: bytes, entry: bytes) -> bool:
        """Tell whether an entry of a space is here and was understood, be it set aside or not."""
        found = self._place(entry)
        if found is not None:
            return found[0].space == space and found[1] < found[0].applied
        return self.aside.is_understood(space, entry) or self.contents.covers(space, entry)

    def place_of(self, entry: bytes) -> tuple[LogRow, int, int] | None:
        """Return the log, branch and sequence of an entry, wherever forks put it."""
        found = self._place(entry)
        if found is not None:
            return found[0], 0, found[1]
        place = self._ledger.branches.place(entry)
        return (self._ledger.by_row(place.log), place.branch, place.seq) if place else None

    def touch_anew(self, record: bytes, changed: Changed) -> None:
        """Have a record and its notes folded anew from the entries."""
        self.aside.touch(record, changed)

    def _place(self, entry: bytes) -> tuple[LogRow, int] | None:
        """Return the log and sequence of an entry that no fork sets aside."""
        found = self._seen.place(entry)
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

    def restart(self, *, begins_anew: bool = True) -> None:
        """Forget what was understood; ``begins_anew``: folds, too, since records begin from something else now."""
        if begins_anew:
            self.folds.restart()
        self.listing.digests.forget()
        self.notes.clear()
        self._seen.clear()

    def _create(self, row: LogRow, record: bytes, op: Create) -> RecordRow:
        known = self._rows.get(record) or (None if self.new.is_absent(record) else self.row(record))
        if known is not None and known.space == row.space:
            return known
        if known is not None:
            oust(self, known)
        return self.add_row(row.space, record, op)

    def add_row(self, space: bytes, record: bytes, op: Create) -> RecordRow:
        """Make room for a new record."""
        id_ = self.new.add(self._ledger.space_rows[space], record, op)
        made = self._rows[record] = RecordRow(id_, space, record)
        return made

    def _tell_moved(self) -> None:
        """Have the texts made anew where another part of a record counts than before."""
        for record in self.folds.take_moved():
            paths = self.db.execute(
                "UPDATE notes SET is_stale = 1 WHERE record = (SELECT id FROM records WHERE record = ?)"
                " RETURNING path",
                (record,),
            ).fetchall()
            self._moved_notes.update((record, path) for (path,) in paths)

    def _write_assigned(self) -> None:
        self.new.write()
        self.honouring.write()
        self.understanding.write()

    # Items

    def rows_about(self, record: RecordRow) -> str:
        """Return the rows of the entries about a record, and perhaps of others, as ``json_each`` takes them."""
        self._write_assigned()
        return self._ledger.arrivals.of_record(record.id)

    def forget_entries(self, record: RecordRow) -> None:
        """Let no entry be about a record any more."""
        self._write_assigned()
        forget_record(self.db, self._ledger.arrivals, record.id)

    def items(self, record: RecordRow, scope: Scope, shares: Shares | None = None) -> list[Item]:
        """Return the operations on a record of which entries are here, of each group within its share.

        They are charged to ``shares``, which may have been begun.
        """
        self._write_assigned()
        found = self._reading.items(record.space, record.id, record.record, scope, shares or Shares())
        return [item for item, _ in found]
