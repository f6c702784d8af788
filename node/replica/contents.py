"""What the adopted generation of each space keeps, on disk, as the projection asks for it.

Everything here is a cache of the generation's own entries: ``node.generations.checkpoints`` fills it, part by part,
and ``rebuild`` of a projection has it filled anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from crdt import acts
from crdt.entry import NO_HASH
from crdt.generation_content import PREFIX_BYTES, KeptRecord, read_record
from crdt.generation_records import Beginner
from crdt.ops import Create
from crdt.record import Beginning
from crdt.space import SpaceState
from identity.encoding import encode
from node.replica.covered_names import CoveredNames
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.store import packing
from node.store.inserting import insert

_PLACES_AT_ONCE = 1_024
_PLACES_MAX = 16
_RECORDS_AT_ONCE = 256
_BYTES_AT_ONCE = 1024 * 1024


class Found(Enum):
    """What this node found out about a generation.

    REVIEWED: its content is what the entries here come to. DIFFERS: it isn't. BROKEN: it isn't one at all. TAKING: it
    is being read in. ADOPTED: the space begins from it.
    """

    REVIEWED = "reviewed"
    DIFFERS = "differs"
    BROKEN = "broken"
    TAKING = "taking"
    ADOPTED = "adopted"


@dataclass(frozen=True, slots=True)
class _Known:
    """A generation: its row, its space, what was found out, and on which state of the logs that rests, if on any."""

    id: int
    space: bytes
    found: Found
    rests_on: bytes = b""


class Contents:
    """Reads and writes what generations keep; part of a projection."""

    def __init__(self, db: Any, ledger: Ledger, spaces: Mapping[bytes, SpaceState]) -> None:
        self.db = db
        self._ledger = ledger
        self._spaces = spaces
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory."""
        self._covered: dict[int, CoveredNames] = {}
        self._places: dict[tuple[int, int, int], dict[int, bytes]] = {}
        self._logs: dict[bytes, tuple[bytes, ...]] = {}
        self._serves: dict[bytes, bytes | None] = {}
        spaces = {row: space for space, row in self._ledger.space_rows.items()}
        self._found: dict[bytes, _Known] = {
            generation: _Known(id_, spaces[space], Found(found), rests_on)
            for id_, generation, space, found, rests_on in self.db.execute(
                "SELECT id, generation, space, found, rests_on FROM generations"
            )
        }

    # What was found out

    def found(self, generation: bytes) -> Found | None:
        """Return what this node found out about a generation, None for nothing yet."""
        known = self._found.get(generation)
        return known.found if known else None

    def rests_on(self, generation: bytes) -> bytes:
        """Return what was said of the state of the logs on which a judgement rests; empty for nothing."""
        known = self._found.get(generation)
        return known.rests_on if known else b""

    def note(self, space: bytes, generation: bytes, found: Found, rests_on: bytes = b"") -> None:
        """Keep what was found out about a generation, and on which state of the logs that rests."""
        known = self._found.get(generation)
        if known is None:
            id_ = self.db.execute(
                "INSERT INTO generations (generation, space, found, rests_on) VALUES (?, ?, ?, ?)",
                (generation, self._ledger.space_rows[space], found.value, rests_on),
            ).lastrowid
        else:
            id_ = known.id
            self.db.execute(
                "UPDATE generations SET found = ?, rests_on = ? WHERE id = ?", (found.value, rests_on, id_)
            )
        self._found[generation] = _Known(id_, space, found, rests_on)
        self._serves.clear()

    def adopted(self, space: bytes) -> bytes | None:
        """Return the generation from which a space begins here."""
        return self._one(space, Found.ADOPTED)

    def taking(self, space: bytes) -> bytes | None:
        """Return the generation that is being read in, before anything else of the space is here."""
        return self._one(space, Found.TAKING)

    def broken(self) -> frozenset[bytes]:
        """Return the generations whose entries don't hold what their acts say."""
        return frozenset(name for name, known in self._found.items() if known.found is Found.BROKEN)

    def differing(self) -> frozenset[bytes]:
        """Return the generations that say otherwise than what is here."""
        return frozenset(name for name, known in self._found.items() if known.found is Found.DIFFERS)

    def _one(self, space: bytes, wanted: Found) -> bytes | None:
        found = (
            name for name, known in self._found.items() if known.space == space and known.found is wanted
        )
        return next(found, None)

    # What is asked

    def beginning(self, space: bytes, record: bytes) -> Beginning | None:
        """Return what is kept of a record, None for nothing."""
        name = self._serving(space)
        if name is None:
            return None
        row = self.db.execute(
            "SELECT body FROM kept WHERE generation = ? AND record = ?", (self._found[name].id, record)
        ).fetchone()
        if row is None:
            return None
        return self.beginner(space, name)(_read(record, row[0]))

    def beginner(self, space: bytes, generation: bytes) -> Callable[[KeptRecord], Beginning]:
        """Return what tells of each record that a generation keeps with what its fold begins."""
        return Beginner(self._logs_in(space, generation), self._spaces[space].authors).begin

    def places(self, space: bytes, record: bytes) -> list[tuple[bytes, int, bytes]]:
        """Return log, sequence and hash of the covered entries of which something of a record is kept."""
        name = self._serving(space)
        if name is None:
            return []
        row = self.db.execute(
            "SELECT body FROM kept WHERE generation = ? AND record = ?", (self._found[name].id, record)
        ).fetchone()
        if row is None:
            return []
        logs = self._logs_in(space, name)
        kept = _read(record, row[0])
        return [(logs[item.log], item.seq, item.hash) for item in kept.items]

    def hash_at(self, row: LogRow, seq: int) -> bytes:
        """Return the hash of a covered entry of which something is kept, NO_HASH for another covered one."""
        name = self._serving(row.space)
        if name is None:
            return NO_HASH
        part = self._found[name].id, row.row, seq // _PLACES_AT_ONCE
        places = self._places.get(part)
        if places is None:
            if len(self._places) >= _PLACES_MAX:
                self._places.clear()
            places = self._places[part] = self._read_places(*part)
        return places.get(seq, NO_HASH)

    def _read_places(self, generation: int, log: int, part: int) -> dict[int, bytes]:
        """Return the hashes of a part of a covered log by their sequences: who asks for one asks for others near it."""
        first = part * _PLACES_AT_ONCE
        rows = self.db.execute(
            "SELECT seq, hash FROM kept_places WHERE generation = ? AND log = ? AND seq >= ? AND seq < ?",
            (generation, log, first, first + _PLACES_AT_ONCE),
        )
        return dict(rows.fetchall())

    def covers(self, space: bytes, entry: bytes) -> bool:
        """Tell whether an entry lies below a floor of its space: it is known, whether it is here or not."""
        if not self._found:
            return False
        name = self._serving(space)
        return entry == NO_HASH or (name is not None and self._covered_by(self._found[name].id).has(entry))

    def creation(self, space: bytes, record: bytes) -> tuple[bytes, int] | None:
        """Return log and sequence of the covered entry that made a space's record, None where nothing is kept of it."""
        found = self.db.execute(
            "SELECT g.generation, k.body FROM kept k JOIN generations g ON g.id = k.generation"
            " WHERE k.record = ? AND g.space = ?",
            (record, self._ledger.space_rows[space]),
        ).fetchone()
        if found is None:
            return None
        kept = _read(record, found[1])
        made = kept.items[kept.creation]
        return self._logs_in(space, bytes(found[0]))[made.log], made.seq

    def _covered_by(self, id_: int) -> CoveredNames:
        if id_ not in self._covered:
            self._covered[id_] = CoveredNames(self.db, id_)
        return self._covered[id_]

    def covered_prefixes(self, space: bytes) -> Iterator[bytes]:
        """Yield the prefixes that are known to be covered, ascending, many joined at a time."""
        name = self._serving(space)
        if name is not None:
            yield from self._covered_by(self._found[name].id).all()

    def long_records(self, space: bytes, size: int) -> list[bytes]:
        """Return the records of which more than so many bytes are kept."""
        name = self._serving(space)
        if name is None:
            return []
        question = "SELECT record FROM kept WHERE generation = ? AND length(body) > ?"
        rows = self.db.execute(question, (self._found[name].id, size)).fetchall()
        return [bytes(record) for (record,) in rows]

    def made(self, generation: bytes) -> Iterator[list[KeptRecord]]:
        """Yield the records that a generation keeps, some at a time, ascending."""
        id_, after = self._found[generation].id, b""
        while rows := self.db.execute(
            "SELECT rowid, record FROM kept WHERE record > ? AND generation = ? ORDER BY record LIMIT ?",
            (after, id_, _RECORDS_AT_ONCE),
        ).fetchall():
            yield from self._read_few(rows)
            after = rows[-1][1]

    def _read_few(self, rows: Iterable[tuple[int, bytes]]) -> Iterator[list[KeptRecord]]:
        found: list[KeptRecord] = []
        size = 0
        for row, record in rows:
            body = packing.unpack_bytes(self._body(row), record)
            found.append(read_record(body))
            size += len(body)
            if size > _BYTES_AT_ONCE:
                yield found
                found, size = [], 0
        if found:
            yield found

    def _body(self, row: int) -> bytes:
        (body,) = self.db.execute("SELECT body FROM kept WHERE rowid = ?", (row,)).fetchone()
        return bytes(body)

    def pack(self, after: bytes, count: int) -> bytes | None:
        """Pack what is kept of ``count`` records that follow ``after`` by id; return the last, None for none."""
        question = "SELECT rowid, record FROM kept WHERE record > ? ORDER BY record LIMIT ?"
        rows = self.db.execute(question, (after, count)).fetchall()
        for row, record in rows:
            packed = packing.pack_bytes(self._body(row), record)
            self.db.execute("UPDATE kept SET body = ? WHERE rowid = ?", (packed, row))
        return bytes(rows[-1][1]) if rows else None

    # What is filled in

    def empty(self, generation: bytes) -> None:
        """Forget what a generation keeps."""
        self._places.clear()
        known = self._found.get(generation)
        if known is None:
            return
        for table in ("kept", "kept_places", "covered"):
            self.db.execute(f"DELETE FROM {table} WHERE generation = ?", (known.id,))  # noqa: S608
        self._covered.pop(known.id, None)

    def put_records(self, space: bytes, generation: bytes, records: Sequence[KeptRecord]) -> None:
        """Keep what a part tells of records."""
        self._places.clear()
        id_ = self._found[generation].id
        rows = [self._ledger.logs[space, log].row for log in self._logs_in(space, generation)]
        insert(self.db, "INSERT OR REPLACE INTO kept", [(id_, one.id, encode(one)) for one in records])
        insert(
            self.db,
            "INSERT OR REPLACE INTO kept_places",
            # In the order in which they lie there: each is then beside the one before.
            sorted([(id_, rows[item.log], item.seq, item.hash) for one in records for item in one.items]),
        )

    def put_covered(self, generation: bytes, prefixes: bytes) -> None:
        """Keep more prefixes of covered entries; parts come in ascending order."""
        id_ = self._found[generation].id
        self.db.execute("INSERT INTO covered VALUES (?, ?, ?)", (id_, prefixes[:PREFIX_BYTES], prefixes))
        self._covered.pop(id_, None)

    def _serving(self, space: bytes) -> bytes | None:
        if not self._found:
            return None
        if space not in self._serves:
            self._serves[space] = self.taking(space) or self.adopted(space)
        return self._serves[space]

    def _logs_in(self, space: bytes, generation: bytes) -> tuple[bytes, ...]:
        found = self._logs.get(generation)
        if found is None:
            body = self._spaces[space].records[generation].body
            assert isinstance(body, acts.Control) and isinstance(body.act, acts.Generation)
            found = self._logs[generation] = tuple(floor.log for floor in body.act.floors)
        return found


def _read(record: bytes, stored: bytes) -> KeptRecord:
    return read_record(packing.unpack_bytes(stored, record))


def created(kept: KeptRecord) -> Create:
    """Return the operation that made a kept record."""
    op = kept.items[kept.creation].op
    assert isinstance(op, Create)
    return op
