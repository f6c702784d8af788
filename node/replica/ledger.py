"""The entries on disk: logs, runs out, rows in. Plain SQL over one connection, in the store's thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, repeat
from typing import Any

from crdt import limits
from crdt.entry import NO_HASH, SEAL_BYTES, Entry, EntryClass, Position, dropped_entry, entry_of
from crdt.run import ITEM_BYTES, ForkProof, LogHead, Run, make_run
from identity.encoding import decode, encode
from identity.errors import Refused
from node.replica.arrivals import Arrivals, Arrived
from node.replica.branches import Branches, Chain
from node.replica.log_row import LogRow
from node.replica.own_seals import OwnSeals, sealed_again
from node.replica.uncovered import Uncovered

READ_AT_ONCE = 8_192
_PROOF_BYTES_MAX = 4 * 1_048_576
# A look-up takes a tenth of the time.
_CLASSES = {int(sort): sort for sort in EntryClass}
_BEGINS = ("covered", "covered_tip", "covered_heads", "floor", "floor_tip")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An entry with what this node noted of it: ``void`` why it has no effect, ``is_again`` if it was entered again."""

    row: LogRow
    branch: int
    entry: Entry
    void: str
    arrived_ms: int
    is_again: bool


class Ledger:
    """Reads and writes entries; keeps the rows of all logs in memory, those of this node's ``own`` apart."""

    def __init__(self, db: Any) -> None:
        self.db = db
        self._is_checking = False
        self.arrivals = Arrivals(db)
        self.branches = Branches(self.arrivals)
        self.logs: dict[tuple[bytes, bytes], LogRow] = {}
        self._logs_of: dict[bytes, list[LogRow]] = {}
        self._by_row: dict[int, LogRow] = {}
        self.own: list[LogRow] = []
        self.space_rows: dict[bytes, int] = {}
        self._keys: dict[bytes, int] = {}
        self._key_names: dict[int, bytes] = {}
        self._arrived: tuple[LogRow, Arrived] | None = None
        self._moved: LogRow | None = None
        self._own_seals = OwnSeals()
        self.uncovered = Uncovered(self.arrivals)
        self.reload()

    def reload(self) -> None:
        """Read spaces, logs and key names anew; what a rolled-back transaction left in memory is gone."""
        self.space_rows = dict(self.db.execute("SELECT space, id FROM spaces"))
        spaces = {row: space for space, row in self.space_rows.items()}
        self._keys = dict(self.db.execute("SELECT name, id FROM key_names"))
        self._key_names = {row: name for name, row in self._keys.items()}
        self.logs, self._logs_of, self._by_row, self.own = {}, {}, {}, []
        self._arrived = self._moved = None
        self.arrivals.forget()
        self.branches.forget()
        self._own_seals.forget()
        self.uncovered.forget()
        for row, space, log, *told in self.db.execute(
            "SELECT id, space, log, is_control, height, tip, forked_at, seed, is_closed, applied, heads,"
            " covered, covered_tip, covered_heads, floor, floor_tip FROM logs ORDER BY id"
        ):
            control, height, tip, forked_at, seed, closed, applied, heads, *begins = told
            self._keep(
                LogRow(
                    row=row,
                    space=spaces[space],
                    space_row=space,
                    log=log,
                    is_control=bool(control),
                    height=height,
                    tip=tip,
                    forked_at=forked_at,
                    seed=seed,
                    is_closed=bool(closed),
                    applied=applied,
                    heads=heads or b"",
                    **dict(zip(_BEGINS, begins, strict=True)),
                )
            )

    def add_space(self, space: bytes, offered_by: bytes | None) -> int:
        """Make room for a space; return its row."""
        if space not in self.space_rows:
            cursor = self.db.execute(
                "INSERT INTO spaces (space, offered_by) VALUES (?, ?)", (space, offered_by)
            )
            self.space_rows[space] = cursor.lastrowid
        return self.space_rows[space]

    def logs_of(self, space: bytes) -> list[LogRow]:
        """All logs of a space, in the order in which they became known."""
        return list(self._logs_of.get(space, ()))

    def by_row(self, row: int) -> LogRow:
        """Return the log with this row on disk."""
        return self._by_row[row]

    def heads(self, row: LogRow) -> list[LogHead]:
        """Return the head of a log and those of its chains if it forked."""
        return [row.head, *(chain.head for chain in self.branches.chains(row))]

    def written(self, row: LogRow) -> int:
        """Return how many entries of a log are here, on all its branches."""
        if row.forked_at is None:
            return row.height
        return row.height + sum(chain.height - chain.first for chain in self.branches.chains(row))

    def chain(self, space: bytes, name: bytes) -> tuple[LogRow, Chain] | None:
        """Return the chain called ``name`` and its log."""
        for row in self._logs_of.get(space, ()):
            for chain in self.branches.chains(row):
                if chain.name == name:
                    return row, chain
        return None

    def add_log(self, space: bytes, log: bytes, *, is_control: bool, seed: bytes | None = None) -> LogRow:
        """Make room for a log; return its row."""
        space_row = self.space_rows[space]
        cursor = self.db.execute(
            "INSERT INTO logs (space, log, is_control, tip, seed) VALUES (?, ?, ?, ?, ?)",
            (space_row, log, is_control, NO_HASH, seed),
        )
        row = LogRow(
            row=cursor.lastrowid, space=space, space_row=space_row, log=log, is_control=is_control, seed=seed
        )
        self._keep(row)
        return row

    def close_log(self, row: LogRow) -> None:
        """Never write to this own log again."""
        row.is_closed = True
        self.db.execute("UPDATE logs SET is_closed = 1 WHERE id = ?", (row.row,))

    def make_control(self, row: LogRow) -> None:
        """Count a log among the control logs: one of the entries that open it is of that class."""
        row.is_control = True
        self.db.execute("UPDATE logs SET is_control = 1 WHERE id = ?", (row.row,))

    def append(
        self,
        row: LogRow,
        entries: Sequence[Entry],
        seals: Sequence[bytes],
        arrived_ms: int,
        *,
        waits: bool = False,
    ) -> None:
        """Store consecutive entries at the end of a log; ``seals`` are those of the last of them.

        ``waits``: they may wait for ``arrivals.write``, to be written with what they mean, and where the log ends now
        for ``understood`` or ``write_end``.
        """
        self.write_end()
        arrived = self._insert(row, 0, entries, seals, arrived_ms)
        if row.seed is not None and not row.is_control and self._own_seals.go_on(row.row, entries):
            self.arrivals.unseal(row.row, row.height - 1)
        self._arrived, self._moved = (row, arrived), row
        row.height += len(entries)
        row.tip = entries[-1].hash
        if not waits:
            self.arrivals.write()
            self.write_end()

    def understood(self, row: LogRow) -> None:
        """Write up to where a log is understood now, and where it ends."""
        self._moved = None if self._moved is row else self._moved
        self.db.execute(
            "UPDATE logs SET height = ?, tip = ?, applied = ?, heads = ? WHERE id = ?",
            (row.height, row.tip, row.applied, row.heads, row.row),
        )

    def write_end(self) -> None:
        """Write where the log that grew last ends, unless that is done."""
        row, self._moved = self._moved, None
        if row is not None:
            self.db.execute(
                "UPDATE logs SET height = ?, tip = ? WHERE id = ?", (row.height, row.tip, row.row)
            )

    def set_covered(self, row: LogRow, seq: int, tip: bytes, heads: bytes, opening: bytes) -> None:
        """Let a log be understood from ``seq`` on: a generation covers what lies below."""
        if row.height < seq and row.forked_at is None:
            self.branches.leave_gap(row)
            row.height, row.tip, row.floor, row.floor_tip = seq, tip, seq, tip
        if row.applied < seq:
            row.applied, row.heads = seq, heads
        row.covered, row.covered_tip, row.covered_heads = seq, tip, heads
        self.uncovered.forget()
        self.db.execute("UPDATE logs SET opening = ? WHERE id = ?", (opening, row.row))
        self._write_beginning(row)

    def begin_at(self, row: LogRow, seq: int, tip: bytes) -> None:
        """Let a log go on at ``seq``, after the entry ``tip``: what lies below is nowhere to be had, and covered."""
        self.branches.leave_gap(row)
        row.height, row.tip, row.floor, row.floor_tip = seq, tip, seq, tip
        self._write_beginning(row)

    def drop_history(self, row: LogRow) -> int:
        """Delete the entries that a generation covers; return how many."""
        if row.covered <= row.floor:
            return 0
        count = self.arrivals.db.execute(
            "DELETE FROM entries WHERE log = ? AND branch = 0 AND seq < ?", (row.row, row.covered)
        ).rowcount
        row.floor, row.floor_tip = row.covered, row.covered_tip
        self.uncovered.forget()
        self._write_beginning(row)
        return int(count)

    def openings(self, space: bytes) -> Iterator[tuple[bytes, bytes]]:
        """Yield the logs of a space whose first entry isn't here, with what it said."""
        for row in self.logs_of(space):
            if row.floor:
                found = self.db.execute("SELECT opening FROM logs WHERE id = ?", (row.row,)).fetchone()
                if found and found[0]:
                    yield row.log, bytes(found[0])

    def part(self, row: LogRow, first: int, proof: ForkProof) -> None:
        """The log went two ways at ``first``: its head falls back to the entry before it."""
        self.db.execute("INSERT OR REPLACE INTO forks (log, proof) VALUES (?, ?)", (row.row, encode(proof)))
        row.tip = self.branches.backlink(row, 0, first)
        row.forked_at, row.height = first, first
        self.db.execute(
            "UPDATE logs SET forked_at = ?, height = ?, tip = ? WHERE id = ?",
            (first, first, row.tip, row.row),
        )
        self.branches.forget(row)

    def append_aside(
        self, row: LogRow, entries: Sequence[Entry], seals: Sequence[bytes], arrived_ms: int
    ) -> None:
        """Store consecutive entries of a forked log beyond its parting point, on the branch where they belong."""
        first = entries[0].header
        self._insert(row, self.branches.home_of(row, first.seq, first.backlink), entries, seals, arrived_ms)
        self.arrivals.write()
        self.branches.forget(row)

    def fork_proof(self, row: LogRow) -> ForkProof | None:
        """Return the proof that the log forked, if there is one."""
        found = self.db.execute("SELECT proof FROM forks WHERE log = ?", (row.row,)).fetchone()
        return decode(found[0], ForkProof, bytes_max=_PROOF_BYTES_MAX) if found else None

    def hash_at(self, row: LogRow, seq: int) -> bytes | None:
        """Return the hash of the entry at ``seq`` of the log's first branch."""
        found = self.arrivals.hash_at(row.row, 0, seq)
        return row.floor_tip if found is None and row.floor and seq == row.floor - 1 else found

    def kind_of(self, entry: bytes) -> EntryClass | None:
        """Return the class of the entry with this hash, None if it is not here."""
        found = self.arrivals.told("kind", entry)
        return None if found is None else EntryClass(found)

    def key_of(self, entry: bytes) -> bytes | None:
        """Return the name of the key under which an entry is sealed, None if it is not here."""
        found = self.arrivals.told("key", entry)
        return None if found is None else self._key_names[found]

    def entries(
        self, row: LogRow, first: int = 0, end: int | None = None, branch: int = 0
    ) -> Iterator[Entry]:
        """Yield the stored entries of a log from ``first`` up to ``end``, rebuilt with their headers."""
        first = max(first, row.floor) if branch == 0 else first
        for entry, _ in self._sealed(row, first, limits.SEQ_MAX if end is None else end, branch):
            yield entry

    def _sealed(self, row: LogRow, first: int, end: int, branch: int) -> Iterator[tuple[Entry, bytes | None]]:
        """Yield what ``entries`` does, each with the seal that is kept of it; also below the floor."""
        cursor = self.arrivals.db.execute(
            "SELECT seq, hash, key, kind, payload, payload_hash, size, seal FROM entries"
            " WHERE log = ? AND branch = ? AND seq >= ? AND seq < ? ORDER BY seq",
            (row.row, branch, first, end),
        )
        backlink = self.branches.backlink(row, branch, first)
        for seq, hash_, key, kind, payload, payload_hash, size, seal in cursor:
            yield self._rebuilt(row, seq, backlink, hash_, key, kind, payload, payload_hash, size), seal
            backlink = hash_

    def stored(self, row: LogRow, first: int) -> Iterable[tuple[Entry, int, int]]:
        """Return entries of a log from ``first`` on, some of very many, each with its row and when it arrived.

        Those that were appended last are still in memory, and are read from there once.
        """
        arrived, self._arrived = self._arrived, None
        if arrived is not None and arrived[0] is row and arrived[1].is_end(first, row.tip):
            return zip(arrived[1].entries, count(arrived[1].first_id), repeat(arrived[1].arrived_ms))
        return self._read(row, first)

    def _read(self, row: LogRow, first: int) -> Iterator[tuple[Entry, int, int]]:
        end = min(self.branches.gap_after(row, first), first + READ_AT_ONCE)
        rows = self.arrivals.db.execute(
            "SELECT id, arrived_ms FROM entries WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ? ORDER BY seq",
            (row.row, first, end),
        ).fetchall()
        for (entry, _), (id_, arrived_ms) in zip(self._sealed(row, first, end, 0), rows, strict=True):
            yield entry, id_, arrived_ms

    def forget_arrived(self) -> None:
        """Read everything from the store: what entries hold was changed there."""
        self._arrived = None

    def unchecked(self, row: LogRow, first: int = 0, end: int | None = None) -> list[Entry]:
        """Return stored entries of a log as they are, also those that are not what their hashes say."""
        self._is_checking = True
        try:
            return list(self.entries(row, first, end))
        finally:
            self._is_checking = False

    def entries_of(self, record: int, space: bytes, *, whole: bool = False, rows: str = "") -> Iterator[Kept]:
        """Yield the entries of a space's record with this row, of all branches, in the order in which they were stored.

        Left out, unless ``whole``, is what a generation covers, and what waits in ``arrivals``. ``rows``: of these.
        """
        first = 0 if whole else self.uncovered.first(space, self.logs_of(space))
        cursor = self.db.execute(
            "SELECT e.log, e.branch, e.seq, e.hash, e.key, e.kind, e.payload, e.payload_hash, e.size, e.void,"
            " e.arrived_ms, p.hash, EXISTS (SELECT 1 FROM reentries r JOIN entries b ON b.id = r.by"
            " WHERE r.target = e.id AND b.void IS NULL)"
            " FROM json_each(?) a CROSS JOIN entries e ON e.id = a.value"
            " LEFT JOIN entries p ON p.log = e.log AND p.branch = e.branch AND p.seq = e.seq - 1"
            " WHERE e.record = ? ORDER BY a.key",
            (rows or self.arrivals.of_record(record, first), record),
        )
        for log, branch, seq, hash_, key, kind, payload, p_hash, size, void, arrived, before, again in cursor:
            row = self._by_row[log]
            if branch == 0 and seq < row.covered and not whole:
                continue
            backlink = before or self.branches.backlink(row, branch, seq)
            entry = self._rebuilt(row, seq, backlink, hash_, key, kind, payload, p_hash, size)
            yield Kept(
                row=row,
                branch=branch,
                entry=entry,
                void=void or "",
                arrived_ms=arrived,
                is_again=bool(again),
            )

    def real_log(self, space: bytes, name: bytes) -> bytes:
        """Return the log that ``name`` names, or of which it names a chain."""
        if (space, name) in self.logs:
            return name
        found = self.chain(space, name)
        return found[0].log if found else name

    def load_run(
        self, row: LogRow, first: int, bytes_max: int, branch: int = 0, before: int = limits.SEQ_MAX + 1
    ) -> Run | None:
        """Return a run from ``first`` that ends on a seal and stays near ``bytes_max``; None where nothing is.

        ``before``: nothing from this sequence on is in it, unless no seal but a later one vouches for what is before.
        """
        entries: list[Entry] = []
        seals: list[bytes] = []
        keys: set[bytes] = set()
        count, total = 0, SEAL_BYTES
        for entry, seal in self._sealed(row, first if branch else max(first, row.floor), before, branch):
            is_data = entry.header.kind is EntryClass.DATA
            total += entry.header.payload_bytes + ITEM_BYTES + (0 if is_data else SEAL_BYTES)
            keys.add(entry.header.key)
            is_full = len(entries) >= limits.RUN_ENTRIES_MAX or len(keys) > limits.RUN_KEYS_MAX
            if seals and (total > bytes_max or is_full):
                break
            entries.append(entry)
            if seal is not None:
                count = len(entries)
                seals[:] = () if is_data else seals
                seals.append(seal)
        if entries and not seals and before <= limits.SEQ_MAX:
            if row.seed is not None and branch == 0:
                return make_run(entries, sealed_again(row.seed, entries[-1]))
            # A fork in the midst of what one seal vouches for: the rest of that has to go along.
            return self.load_run(row, first, 0, branch)
        return make_run(entries[:count], *seals) if seals else None

    def key_row(self, name: bytes) -> int:
        """Return the row that stands for a key's name."""
        found = self._keys.get(name)
        if found is None:
            found = self.db.execute("INSERT INTO key_names (name) VALUES (?)", (name,)).lastrowid
            self._keys[name], self._key_names[found] = found, name
        return found

    def key_names(self, rows: Iterable[int]) -> list[bytes]:
        """Return the names behind rows."""
        return [self._key_names[row] for row in rows]

    def _rebuilt(
        self,
        row: LogRow,
        seq: int,
        backlink: bytes,
        hash_: bytes,
        key: int,
        kind: int,
        payload: bytes | None,
        payload_hash: bytes | None,
        size: int,
    ) -> Entry:
        # The genesis is the one entry whose header names no space: its hash is the space's id.
        space = NO_HASH if seq == 0 and hash_ == row.space else row.space
        position = Position(space=space, log=row.log, seq=seq, backlink=backlink)
        name, sort = self._key_names[key], _CLASSES[kind]
        if payload is not None:
            entry = entry_of(position, sort, name, payload)
        else:
            entry = dropped_entry(position, sort, name, payload_hash or b"", size)
        if entry.hash != hash_ and not self._is_checking:
            # Never shown, never sent: the next start makes a new store of what is sound.
            raise Refused("store-damaged")
        return entry

    def _write_beginning(self, row: LogRow) -> None:
        """Write where a log begins, and with it where it ends and up to where it is understood."""
        self.db.execute(
            "UPDATE logs SET height = ?, tip = ?, applied = ?, heads = ?, covered = ?, covered_tip = ?,"
            " covered_heads = ?, floor = ?, floor_tip = ? WHERE id = ?",
            (row.height, row.tip, row.applied, row.heads, *(getattr(row, one) for one in _BEGINS), row.row),
        )

    def _keep(self, row: LogRow) -> None:
        self.logs[row.space, row.log] = row
        self._logs_of.setdefault(row.space, []).append(row)
        self._by_row[row.row] = row
        if row.seed is not None:
            self.own.append(row)

    def _insert(
        self, row: LogRow, branch: int, entries: Sequence[Entry], seals: Sequence[bytes], arrived_ms: int
    ) -> Arrived:
        arrived = Arrived(
            log=row.row,
            branch=branch,
            first_id=self.arrivals.next_id(),
            entries=entries,
            keys=[self.key_row(entry.header.key) for entry in entries],
            seals=seals,
            arrived_ms=arrived_ms,
        )
        self.arrivals.wait(arrived)
        return arrived
