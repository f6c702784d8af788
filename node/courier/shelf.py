"""What a courier keeps: sealed entries of the spaces that its gates name, within its quotas; in the store's thread.

Entries are checked and stored by the same ``Intake`` and ``Ledger`` as everywhere; here nothing is opened, so what they
ask for beyond that is answered by a shelf that understands nothing.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import Any, cast

from crdt.acts import Floor
from crdt.entry import Entry
from crdt.run import ForkProof, LogHead, Present, Run
from identity.encoding import encode
from node.courier import limits
from node.courier.gatehouse import Gatehouse
from node.replica.arrivals import Arrived
from node.replica.intake import Intake
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.replica.outcome import Moment, Outcome
from node.replica.spaces import Spaces
from node.store.lightly import not_waiting, whole
from sync.gate import Judgement, gone_in


class Shelf:
    """The entries of one courier."""

    def __init__(self, db: Any, gatehouse: Gatehouse, folder: Path) -> None:
        self.db = db
        self.ledger = _Metered(db)
        self.gatehouse = gatehouse
        self._folder = folder
        self.states: dict[bytes, Any] = {}
        self.erasing = _Gone(self)
        self.projection = SimpleNamespace(
            rewind=lambda row: SimpleNamespace(records=set(), notes=set()),
            # It begins from nothing itself: what the gate says of logs holds.
            contents=SimpleNamespace(adopted=lambda space: None),
        )
        self.used: Counter[tuple[bytes, bytes]] = Counter()
        self.logs: Counter[tuple[bytes, bytes]] = Counter()
        self._floors: dict[int, int] = {}
        self._generations: dict[bytes, dict[bytes, Floor]] = {}
        self.gone: dict[bytes, Callable[[bytes, int], bool]] = {}
        self._intake = Intake(cast(Spaces, self))
        self.quotas = _Bounds(self)
        self._bringing = b""
        self.reload()

    def reload(self) -> None:
        """Read from disk what is kept here."""
        self.ledger.reload()
        self.states = {space: _Blind() for space in self.gatehouse.spaces()}
        self._floors = dict(self.db.execute("SELECT log, floor FROM floors_kept"))
        for space in self.states:
            self._look_at_gate(space)
        self.used.clear()
        self.logs.clear()
        for log, device, size in self.db.execute("SELECT log, device, bytes FROM brought"):
            space = self.ledger.by_row(log).space
            self._use(space, device, size)
            self.logs[space, device] += 1

    def take_gate(self, signed: bytes) -> tuple[bytes, Judgement]:
        """Judge a gate; one that is followed is kept with all that it means for what is here, or not at all.

        Return its space; raises PeerFault if it is broken.
        """
        before = self.gatehouse.gates
        try:
            return self.gatehouse.take(signed, self._follow)
        except BaseException:
            if self.gatehouse.gates is not before:
                self.gatehouse.reload()
                self.reload()
            raise

    def _follow(self, space: bytes) -> None:
        if self.gatehouse.gates[space].statement.devices:
            self._admit(space)
        else:
            self._forget(space)

    def _admit(self, space: bytes) -> None:
        """Make room for a space that a gate names from now on."""
        with self.transaction():
            self.ledger.add_space(space, None)
        self.states.setdefault(space, _Blind())
        self._look_at_gate(space)

    def _look_at_gate(self, space: bytes) -> None:
        statement = self.gatehouse.gates[space].statement
        self._generations[space] = {floor.log: floor for floor in statement.floors}
        self.gone[space] = gone_in(statement)

    def _forget(self, space: bytes) -> None:
        """Delete all entries of a space: its gate lets nobody in any more."""
        with self.transaction():
            for row in self.ledger.logs_of(space):
                for table in ("entries", "branches", "gaps", "forks", "brought", "fetched", "floors_kept"):
                    self.db.execute(f"DELETE FROM {table} WHERE log = ?", (row.row,))  # noqa: S608
                self.db.execute("DELETE FROM logs WHERE id = ?", (row.row,))
        self.reload()

    def fetched(self, device: bytes, space: bytes, heights: Iterable[tuple[bytes, int]]) -> None:
        """A device said up to where it holds logs of a space."""
        rows = [(self.ledger.logs.get((space, log)), height) for log, height in heights]
        self.db.executemany(
            "INSERT INTO fetched (log, device, height) VALUES (?, ?, ?)"
            " ON CONFLICT (log, device) DO UPDATE SET height = max(height, excluded.height)",
            [(row.row, device, height) for row, height in rows if row is not None],
        )

    # Taking in

    def ingest(self, device: bytes, space: bytes, run: Run, now: Moment) -> Outcome:
        """Check and store a run from a device; what there is no room for, or comes too late, is passed over."""
        items = run.items
        size = sum(len(item.payload) for item in items if isinstance(item, Present))
        size += limits.ENTRY_COST_BYTES * len(items)
        if size > self.room(space, device) or self._is_late(space, run.log, run.first + len(items)):
            return Outcome(space=space)
        with self._counted(device, space, run.log):
            return self._told(self._intake.ingest(space, run, now))

    def ingest_fork(self, device: bytes, space: bytes, proof: ForkProof, now: Moment) -> Outcome:
        """Check and store a fork proof from a device, where there is room for it."""
        end = max(side.first + len(side.items) for side in (proof.left, proof.right))
        size = len(encode(proof)) * 2
        if size > self.room(space, device) or self._is_late(space, proof.left.log, end):
            return Outcome(space=space)
        with self._counted(device, space, proof.left.log):
            return self._told(self._intake.ingest_fork(space, proof, now))

    def room(self, space: bytes, device: bytes = b"") -> int:
        """Return how many more bytes of a space would be taken now, from one device or from any."""
        free = shutil.disk_usage(self._folder).free - limits.DISK_SPARE_BYTES
        left = (
            limits.TOTAL_BYTES_MAX - self.used[b"", b""],
            limits.SPACE_BYTES_MAX - self.used[space, b""],
            limits.DEVICE_BYTES_MAX - self.used[space, device] if device else free,
        )
        return max(0, min(*left, free))

    def count(self, row: LogRow, device: bytes, size: int) -> None:
        """A device brought so many bytes of a log, or (below zero) they went."""
        self.db.execute(
            "INSERT INTO brought (log, device, bytes) VALUES (?, ?, ?)"
            " ON CONFLICT (log, device) DO UPDATE SET bytes = bytes + excluded.bytes",
            (row.row, device, size),
        )
        self._use(row.space, device, size)

    def _use(self, space: bytes, device: bytes, size: int) -> None:
        for place in ((b"", b""), (space, b""), (space, device)):
            self.used[place] += size

    def _is_late(self, space: bytes, log: bytes, end: int) -> bool:
        closed = self.gatehouse.gates[space].statement.closed
        return any(one.log == log and end > one.end + limits.LATE_ENTRIES_MAX for one in closed)

    def is_crowded(self, space: bytes, row: LogRow | None) -> bool:
        """Tell whether whoever brings something now has room for no other log, or for no other way of this one."""
        chains = len(self.ledger.branches.chains(row)) if row is not None else 0
        rows, branches = self.ledger.logs_of(space), self.ledger.branches
        forked = (self.ledger.by_row(one) for one in branches.parted)
        everybodys = len(rows) + sum(len(branches.chains(one)) for one in forked if one.space == space)
        is_full = chains >= limits.CHAINS_PER_LOG_MAX or everybodys >= limits.LOGS_PER_SPACE_MAX
        return is_full or self.logs[space, self._bringing] >= limits.LOGS_PER_DEVICE_MAX

    @contextmanager
    def _counted(self, device: bytes, space: bytes, log: bytes) -> Iterator[None]:
        """Count what is taken of a log in this context as brought by a device."""
        self._bringing, before, parts = device, self.ledger.inserted_bytes, self._parts_of(space, log)
        yield
        self.logs[space, device] += self._parts_of(space, log) - parts
        taken, row = self.ledger.inserted_bytes - before, self.ledger.logs.get((space, log))
        if taken and row is not None:
            self.count(row, device, taken)

    def _parts_of(self, space: bytes, log: bytes) -> int:
        row = self.ledger.logs.get((space, log))
        return 1 + len(self.ledger.branches.chains(row)) if row is not None else 0

    # Giving out

    def heads(self, space: bytes) -> list[LogHead]:
        """Return the heads of all logs of a space."""
        return [head for row in self.ledger.logs_of(space) for head in self.heads_of(row)]

    def heads_of(self, row: LogRow) -> list[LogHead]:
        """Return the heads of one log and its chains; below its floor it has nothing to give."""
        return [self._floored(row, head) if head.log == row.log else head for head in self.ledger.heads(row)]

    def _told(self, outcome: Outcome) -> Outcome:
        """Return an outcome whose heads say where logs begin here."""
        rows = ((self.ledger.logs.get((outcome.space, head.log)), head) for head in outcome.heads)
        outcome.heads = [self._floored(row, head) if row is not None else head for row, head in rows]
        return outcome

    def _floored(self, row: LogRow, head: LogHead) -> LogHead:
        found = self._generations.get(row.space, {}).get(row.log)
        covered = min(found.seq, head.height) if found is not None else 0
        return replace(head, floor=max(row.floor, self.floor(row)), covered=covered)

    def generation(self, space: bytes) -> SimpleNamespace | None:
        """Return where logs of a space may begin, as its gate tells."""
        floors = self._generations.get(space)
        return SimpleNamespace(floors=floors, hash=b"") if floors else None

    def lifted(self, row: LogRow, floor: int) -> None:
        """Payloads below ``floor`` are gone from here."""
        self._floors[row.row] = floor
        self.db.execute("INSERT OR REPLACE INTO floors_kept (log, floor) VALUES (?, ?)", (row.row, floor))

    def floor(self, row: LogRow) -> int:
        """Return the first sequence of a log whose payload is here."""
        return self._floors.get(row.row, 0)

    # What the intake asks for

    @contextmanager
    def transaction(self, now: Moment | None = None, durable: bool = True) -> Iterator[None]:
        """Give a change of the store: whole on disk when the context ends, undone if it raises."""
        try:
            with nullcontext() if durable else not_waiting(self.db), whole(self.db):
                yield
        except BaseException:
            self.reload()
            raise

    def store(
        self, row: LogRow, entries: Sequence[Entry], seals: Sequence[bytes], now: Moment, outcome: Outcome
    ) -> None:
        """Put checked entries at the end of a log."""
        self.ledger.append(row, entries, seals, now.ms)
        outcome.heads = [head for head in outcome.heads if head.log != row.log] + self.heads_of(row)

    def understand(self, row: LogRow, entries: Sequence[Entry], outcome: Outcome) -> None:
        """A courier understands nothing."""

    def set_aside(self, row: LogRow, entries: Sequence[Entry], outcome: Outcome) -> None:
        """Entries were stored beyond a fork: they are passed on like others."""
        outcome.heads = self.heads_of(row)


class _Blind:
    """What a courier knows of a space: nothing. Entries whose author matters elsewhere have none here."""

    authors: Mapping[bytes, Any] = MappingProxyType({})

    def take(self, entry: Entry) -> bool:
        """Return False: no entry can be read."""
        return False


class _Bounds:
    """A courier bounds what each device brings: whose it is it can't tell. Bytes are looked at before the intake."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def over(self, space: bytes, row: LogRow | None, entries: Sequence[Entry]) -> bytes | None:
        """Return nobody's name where entries would begin a log, or another way of one, too many; None: they fit."""
        if row is not None and not self._shelf.ledger.branches.goes_apart(row, entries[0].header):
            return None
        return b"" if self._shelf.is_crowded(space, row) else None


class _Metered(Ledger):
    """A ledger that counts what it takes in."""

    inserted_bytes = 0

    def _insert(
        self, row: LogRow, branch: int, entries: Sequence[Entry], seals: Sequence[bytes], arrived_ms: int
    ) -> Arrived:
        sizes = (limits.ENTRY_COST_BYTES + len(entry.payload or b"") for entry in entries)
        self.inserted_bytes += sum(sizes)
        return super()._insert(row, branch, entries, seals, arrived_ms)


class _Gone:
    """Which payloads are to go, as the gate tells; the intake asks it what it asks an erasure elsewhere."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def stripped(self, space: bytes, entries: list[Entry]) -> list[Entry]:
        """Return the entries without the payloads that are to go."""
        return [_bare(entry) if self._is_gone(space, entry) else entry for entry in entries]

    def proof_stripped(self, space: bytes, proof: ForkProof) -> ForkProof:
        """Return a proof as it came: its payloads go with the next sweep."""
        return proof

    def lacks(self, space: bytes, entries: Sequence[Entry]) -> bool:
        """Return whether a payload is missing that is not to go."""
        return any(entry.payload is None and not self._is_gone(space, entry) for entry in entries)

    def wants(self, row: LogRow, first: int, last: int) -> bool:
        """Return False: nothing that is missing here is asked for again."""
        return False

    def fill(self, row: LogRow, entries: Sequence[Entry]) -> bool:
        """Return False: nothing is filled up."""
        return False

    def lacking(self, space: bytes) -> list[tuple[LogRow, int]]:
        """Return nothing: a courier asks for nothing by itself."""
        return []

    def _is_gone(self, space: bytes, entry: Entry) -> bool:
        return self._shelf.gone[space](entry.header.log, entry.header.seq)


def _bare(entry: Entry) -> Entry:
    return Entry(header=entry.header, hash=entry.hash, payload=None)
