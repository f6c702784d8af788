"""Entries at the end of a log that came a moment ago: kept in memory until it is known what they mean.

So each is written once, with its record and with what is wrong with it, instead of being written and then changed.
Whoever reads entries asks here, or goes through ``db``, which writes first what waits. Nothing waits longer than the
transaction in which it came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from crdt.entry import Entry
from identity.errors import LocalFault
from node.replica.places import Place, Places
from node.store.inserting import insert

Meaning = tuple[int, str | None, int | None]
"""The row of an entry, why it has no effect (None: it has), the row of its record (None: it is about none)."""

# Most have neither a seal of their own nor anything wrong. Binding costs much, NULL and bytes more than all else.
_PLAIN = "INSERT INTO entries (id, log, branch, seq, hash, key, kind, payload, size, arrived_ms, record)"
_WHOLE = f"{_PLAIN.removesuffix(')')}, payload_hash, seal, void)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """Consecutive entries of one branch of a log, by their rows from ``first_id`` on."""

    log: int
    branch: int
    first_id: int
    entries: Sequence[Entry]
    keys: Sequence[int]
    seals: Sequence[bytes]
    arrived_ms: int

    def is_end(self, first: int, tip: bytes) -> bool:
        """Tell whether these are all from ``first`` on of a log that ends with ``tip``."""
        return self.entries[0].header.seq == first and self.entries[-1].hash == tip


class Arrivals:
    """Writes entries into the store; one per ledger."""

    def __init__(self, db: Any) -> None:
        self._db = db
        self._places = Places(db)
        self._waiting: Arrived | None = None
        self._indexes: dict[bytes, int] = {}

    @property
    def db(self) -> Any:
        """The store, in which all entries are."""
        if self._waiting is not None:
            self.write()
        return self._db

    def forget(self) -> None:
        """Forget what waits: its transaction was undone."""
        self._go_past()
        self._places.forget()

    def hash_at(self, log: int, branch: int, seq: int) -> bytes | None:
        """Return the hash of the entry at ``seq`` of a branch of a log, written or not."""
        waiting = self._waiting
        if waiting is not None and (waiting.log, waiting.branch) == (log, branch):
            index = seq - waiting.entries[0].header.seq
            if 0 <= index < len(waiting.entries):
                return waiting.entries[index].hash
        found = self._db.execute(
            "SELECT hash FROM entries WHERE log = ? AND branch = ? AND seq = ?", (log, branch, seq)
        ).fetchone()
        return found[0] if found else None

    def place(self, entry: bytes) -> Place | None:
        """Return the row, log, branch and sequence of the entry with this hash, written or not."""
        found = self._places.find(entry)
        waiting = self._waiting
        if found is not None or waiting is None:
            return found
        if not self._indexes:
            self._indexes = {one.hash: index for index, one in enumerate(waiting.entries)}
        index = self._indexes.get(entry)
        if index is None:
            return None
        seq = waiting.entries[index].header.seq
        return waiting.first_id + index, waiting.log, waiting.branch, seq

    def beginning(self, begin: bytes) -> list[int]:
        """Return the rows of some entries whose hashes begin so; others may be among them."""
        if self._waiting is not None:
            self.write()
        return self._places.beginning(begin)

    def told(self, column: str, entry: bytes) -> Any:
        """Return what a column says of the entry with this hash, None where it isn't here."""
        row = self.row_of(entry)
        found = self._db.execute(f"SELECT {column} FROM entries WHERE id = ?", (row,)).fetchone()  # noqa: S608
        return found[0] if found else None

    def next_id(self) -> int:
        """Return the row of the entry that comes next."""
        if self._waiting is not None:
            self.write()
        return self._places.next_row()

    def row_of(self, entry: bytes) -> int | None:
        """Return the row on disk of the entry with this hash, None where it isn't here."""
        if self._waiting is not None:
            self.write()
        found = self._places.find(entry)
        return found[0] if found else None

    def of_record(self, record: int, first: int = 0) -> str:
        """Return the rows of the entries on disk about the record with this row, and perhaps others, for ``json_each``.

        None of them is below ``first``. Of those that wait it isn't known yet.
        """
        return self._places.about.of(record, first)

    def told_record(self, entry: int, record: int | None) -> None:
        """It was written of an entry on disk, by their rows, of which record it is; None: of none."""
        self._places.about.told([(entry, record)])

    def wait(self, arrived: Arrived) -> None:
        """Keep entries for ``write``; LocalFault where their branch has entries there already."""
        assert self._waiting is None
        taken = self._db.execute(
            "SELECT 1 FROM entries WHERE log = ? AND branch = ? AND seq >= ?",
            (arrived.log, arrived.branch, arrived.entries[0].header.seq),
        ).fetchone()
        if taken:
            raise LocalFault("entry-place-taken")
        self._waiting = arrived

    def unseal(self, log: int, seq: int) -> None:
        """Let go of the seal of an entry that was written: a later one vouches for it, too."""
        self._db.execute(
            "UPDATE entries SET seal = NULL WHERE log = ? AND branch = 0 AND seq = ?", (log, seq)
        )

    def write(self, meanings: Sequence[Meaning] = ()) -> None:
        """Write what waits, and what entries mean: of those that wait, and of others."""
        arrived = self._waiting
        if arrived is None:
            self._tell(meanings)
            return
        self._go_past()
        count = len(arrived.entries)
        meant: list[tuple[str | None, int | None]] = [(None, None)] * count
        others = []
        for id_, void, record in meanings:
            index = id_ - arrived.first_id
            if 0 <= index < count:
                meant[index] = void, record
            else:
                others.append((id_, void, record))
        plain, rest = _rows(arrived, meant)
        insert(self._db, _PLAIN, plain)
        insert(self._db, _WHOLE, rest)
        abouts = ((arrived.first_id + index, record) for index, (_, record) in enumerate(meant))
        self._places.grew(arrived.first_id, [entry.hash for entry in arrived.entries], abouts)
        self._tell(others)

    def _go_past(self) -> None:
        self._waiting = None
        self._indexes = {}

    def _tell(self, meanings: Sequence[Meaning]) -> None:
        if meanings:
            rows = [(void, record, id_) for id_, void, record in meanings]
            self._db.executemany("UPDATE entries SET void = ?, record = ? WHERE id = ?", rows)
            self._places.about.told([(id_, record) for id_, _, record in meanings])


def _rows(
    arrived: Arrived, meant: Sequence[tuple[str | None, int | None]]
) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """Return the rows of entries that ``_PLAIN`` writes, and those of the others."""
    log, branch, arrived_ms = arrived.log, arrived.branch, arrived.arrived_ms
    seals = [None] * (len(arrived.entries) - len(arrived.seals)) + list(arrived.seals)
    plain, others = [], []
    for index, entry in enumerate(arrived.entries):
        header, payload, (void, record), seal = entry.header, entry.payload, meant[index], seals[index]
        row = (
            arrived.first_id + index,
            log,
            branch,
            header.seq,
            # SQLite takes these bytes as they are; others it asks first how they want to be stored.
            bytearray(entry.hash),
            arrived.keys[index],
            int(header.kind),
            payload and bytearray(payload),
            header.payload_bytes,
            arrived_ms,
            record,
        )
        if payload is None or seal is not None or void is not None:
            others.append((*row, header.payload_hash if payload is None else None, seal, void))
        else:
            plain.append(row)
    return plain, others
