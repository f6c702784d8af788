"""What lies beyond the fork of a log: understood and shown like everything else, but without effect.

It counts again, under its own hash and in its own place, as soon as a later entry of the same device says so
(``DataBody.again``), be it written here or by a copy of this home: saying so twice counts once, and whatever others
had built on it holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crdt import limits
from crdt.entry import Entry, EntryClass, open_entry
from crdt.ops import Chunk, DataBody, NoteEdit
from crdt.registers import Author
from crdt.space import SpaceState
from identity.encoding import decode
from identity.errors import PeerFault
from node.replica.branches import Chain
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow

if TYPE_CHECKING:
    from node.replica.projection import Projection

VOID = "set-aside-by-fork"


@dataclass(slots=True)
class Changed:
    """Records and notes that new entries touch; ``set_aside``: own entries beyond a fork were understood.

    ``erased``: those of the records that are gone.
    """

    records: set[bytes] = field(default_factory=set)
    erased: set[bytes] = field(default_factory=set)
    notes: set[tuple[bytes, str]] = field(default_factory=set)
    set_aside: bool = False


class SetAside:
    """Understands set-aside entries; part of a projection."""

    def __init__(
        self, db: Any, ledger: Ledger, spaces: Mapping[bytes, SpaceState], projection: Projection
    ) -> None:
        self.db = db
        self._ledger = ledger
        self._spaces = spaces
        self._projection = projection

    def advance(self, row: LogRow, changed: Changed) -> bool:
        """Understand what can be by now beyond a log's fork; return whether there was anything."""
        return any([self._advance_chain(row, chain, changed) for chain in self._chains(row)])

    def _chains(self, row: LogRow) -> list[Chain]:
        """Return the chains of a log that hold data: of a control log those that began as data."""
        chains = self._ledger.branches.chains(row)
        return [
            chain
            for chain in chains
            if not row.is_control
            or (row.forked_at == 0 and self._ledger.branches.kind_in(row, chain) is EntryClass.DATA)
        ]

    def rewind(self, row: LogRow) -> Changed:
        """Set aside what was understood of a log beyond its fork; return what that touches."""
        changed = Changed()
        beyond = "SELECT id FROM entries WHERE log = ? AND (branch > 0 OR seq >= ?)"
        values = (row.row, row.forked_at)
        records = self.db.execute(
            "SELECT DISTINCT r.record FROM records r JOIN entries e ON e.record = r.id WHERE e.id IN"  # noqa: S608
            f" ({beyond} UNION SELECT target FROM reentries WHERE by IN ({beyond}))",
            (*values, *values),
        ).fetchall()
        self.db.execute(
            "UPDATE entries SET void = ? WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ?",
            (VOID, row.row, row.forked_at, row.applied),
        )
        self.db.execute(f"DELETE FROM reentries WHERE by IN ({beyond})", values)  # noqa: S608
        for (record,) in records:
            self.touch(record, changed)
        return changed

    def enter_again(
        self, space: bytes, author: Author, entry: bytes, by: int, changed: Changed
    ) -> str | None:
        """Let a set-aside entry count again; return a message id if it can't, None while it is not known.

        What is covered counts as it is, and what nobody knows to be set aside will count once somebody does.
        """
        if self._projection.contents.covers(space, entry):
            return ""
        place = self._ledger.branches.place(entry)
        if place is None:
            return None
        row = self._ledger.by_row(place.log)
        wrote = self._spaces[space].authors.get(row.log)
        if row.space != space or wrote is None or wrote.device != author.device:
            return "entered-again-not-own"
        if not self._projection.is_understood(space, entry):
            return None
        self.db.execute("INSERT OR IGNORE INTO reentries VALUES (?, ?)", (place.id, by))
        for (record,) in self.db.execute(
            "SELECT r.record FROM records r JOIN entries e ON e.record = r.id WHERE e.id = ?", (place.id,)
        ).fetchall():
            self.touch(record, changed)
        return ""

    def is_understood(self, space: bytes, entry: bytes) -> bool:
        """Tell whether an entry lies beyond a fork and was understood."""
        place = self._ledger.branches.place(entry)
        if place is None:
            return False
        row = self._ledger.by_row(place.log)
        forked_at = limits.SEQ_MAX if row.forked_at is None else row.forked_at
        if row.space != space or (place.branch == 0 and place.seq < forked_at):
            return False
        found = self.db.execute("SELECT void IS NOT NULL FROM entries WHERE id = ?", (place.id,)).fetchone()
        return bool(found[0])

    def is_whole(self, row: LogRow) -> bool:
        """Return whether all that a fork set aside is understood."""
        return all(self._next(row, chain) is None for chain in self._chains(row))

    def lost(self, row: LogRow) -> list[tuple[Entry, DataBody]]:
        """Return what was set aside of a log and understood, and was not entered again."""
        found = []
        for chain in self._ledger.branches.chains(row):
            done = {
                seq
                for (seq,) in self.db.execute(
                    "SELECT seq FROM entries WHERE log = ? AND branch = ? AND"
                    " (void IS NULL OR id IN (SELECT target FROM reentries))",
                    (row.row, chain.branch),
                )
            }
            for entry in self._ledger.entries(row, chain.first, chain.height, chain.branch):
                body = self._body(row, entry) if entry.header.seq not in done else None
                if isinstance(body, DataBody) and not self._counts_again(row.space, body.again):
                    found.append((entry, body))
        return found

    def hash_on(self, row: LogRow, branch: int, seq: int) -> bytes | None:
        """Return the hash of an entry on the way to a branch: of a covered one what a generation tells of it."""
        branches = self._ledger.branches
        if seq < row.covered and (not branch or seq < branches.leaves(row, branch)):
            return self._projection.contents.hash_at(row, seq)
        return branches.hash_on(row, branch, seq)

    def _counts_again(self, space: bytes, entry: bytes | None) -> bool:
        if entry is None:
            return False
        if self._projection.contents.covers(space, entry):
            return True
        row = self._ledger.arrivals.row_of(entry)
        return self.db.execute("SELECT 1 FROM reentries WHERE target = ?", (row,)).fetchone() is not None

    def _advance_chain(self, row: LogRow, chain: Chain, changed: Changed) -> bool:
        first = self._next(row, chain)
        if first is None:
            return False
        progress = False
        for entry in self._ledger.entries(row, first, chain.height, chain.branch):
            if not self._understand(row, chain, entry, changed):
                break
            progress = True
        changed.set_aside = changed.set_aside or (progress and row.seed is not None)
        return progress

    def _next(self, row: LogRow, chain: Chain) -> int | None:
        (first,) = self.db.execute(
            "SELECT min(seq) FROM entries WHERE log = ? AND branch = ? AND seq >= ? AND seq < ? AND void IS NULL",
            (row.row, chain.branch, chain.first, chain.height),
        ).fetchone()
        return None if first is None else int(first)

    def _understand(self, row: LogRow, chain: Chain, entry: Entry, changed: Changed) -> bool:
        body = self._body(row, entry)
        if body is None:
            return False
        if isinstance(body, str) or body.again is not None or isinstance(body.op, Chunk):
            return self._assign(row, chain, entry, None)

        def local(earlier: int) -> bytes | None:
            return self.hash_on(row, chain.branch, earlier) if earlier < entry.header.seq else None

        if not all(
            self._projection.is_understood(row.space, dep) for dep in body.deps if isinstance(dep, bytes)
        ):
            return False
        if self._projection.erasing.is_about(row, entry, body, local):
            return self._assign(row, chain, entry, None)
        record = self._projection.record_of(row, entry, body, local)
        if record is None:
            # Of what is gone nothing is to be expected any more, beyond a fork as before it.
            return self._projection.is_gone(row.space, body, local) and self._assign(row, chain, entry, None)
        if isinstance(body.op, NoteEdit):
            self._projection.note_touched(record, body.op.path, changed)
        self._assign(row, chain, entry, record.id)
        self.touch(record.record, changed)
        return True

    def _assign(self, row: LogRow, chain: Chain, entry: Entry, record: int | None) -> bool:
        (id_,) = self.db.execute(
            "UPDATE entries SET void = ?, record = ? WHERE log = ? AND branch = ? AND seq = ? RETURNING id",
            (VOID, record, row.row, chain.branch, entry.header.seq),
        ).fetchone()
        self._ledger.arrivals.told_record(id_, record)
        return True

    def _body(self, row: LogRow, entry: Entry) -> DataBody | str | None:
        """Return the body of an entry; a message id if there is none to read, None while key or author is missing."""
        state = self._spaces[row.space]
        if entry.header.seq == 0 or entry.payload is None:
            return "set-aside-unreadable"
        key = state.key(entry.header.key)
        if key is None or row.log not in state.authors:
            return None
        try:
            return decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX)
        except PeerFault as fault:
            return fault.message

    def touch(self, record: bytes, changed: Changed) -> None:
        """Have a record and its notes folded anew."""
        self._projection.forget(record)
        changed.records.add(record)
        paths = self.db.execute(
            "SELECT n.path FROM notes n JOIN records r ON r.id = n.record WHERE r.record = ?", (record,)
        ).fetchall()
        changed.notes |= {(record, path) for (path,) in paths}
        self.db.execute(
            "UPDATE notes SET is_stale = 1 WHERE record = (SELECT id FROM records WHERE record = ?)",
            (record,),
        )
