"""Erasure in the store: payloads of erased entries leave it, their records leave every table, and neither comes back.

Runs in the store's thread, inside the transaction that brought the act. What is erased is a function of the control
entries here (``crdt.erasures``), so an act that no longer counts gives back: what it dropped is *lacking* then, its log
waits there, and others are asked for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from operator import is_
from typing import TYPE_CHECKING, Any

import msgspec

from crdt.acts import Floor
from crdt.entry import Entry, EntryClass, payload_hash
from crdt.erasures import Erasure, Place, Places, Verdicts, any_in, heads_told, joined, names, sorted_out
from crdt.generation_content import KeptRecord
from crdt.moments import instant_text
from crdt.ops import Create, DataBody
from crdt.run import ForkProof, Run, make_run, verify_run
from crdt.space import SpaceState
from identity.encoding import encode
from identity.errors import Refused
from node.replica.contents import Contents
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow

if TYPE_CHECKING:
    from node.replica.projection import Projection
    from node.replica.set_aside import Changed

RECORD_ERASED = "record-erased"
BY_FORK = "set-aside-by-fork"
_PREFIX_MIN = 4
_CACHES = ("views", "links", "notes", "dated")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Known:
    """What is erased in one space: ``acts`` that count, ``asks`` that don't, and by record the acts that erase it.

    ``mentioned``: all that any of them names. What somebody dropped who thought that an act counted may come without
    its payload; it is *lacking* then.
    """

    acts: tuple[Erasure, ...]
    asks: tuple[Erasure, ...]
    places: Places
    mentioned: Places
    gone: Mapping[bytes, tuple[Erasure, ...]]
    told: Mapping[Place, tuple[bytes, ...]]
    unplaced: frozenset[bytes]


_NOTHING = Known(acts=(), asks=(), places={}, mentioned={}, gone={}, told={}, unplaced=frozenset())


class Erasing:
    """Applies erasures to one replica."""

    def __init__(
        self, db: Any, ledger: Ledger, states: Mapping[bytes, SpaceState], contents: Contents
    ) -> None:
        self.db = db
        self._ledger = ledger
        self._states = states
        self._contents = contents
        self.reload()

    def reload(self) -> None:
        """Forget what is in memory; what the entries on disk erase was dropped with them."""
        self._known: dict[bytes, tuple[object, Known]] = {}
        self._swept: dict[bytes, Known] = {}
        self._begun: dict[tuple[bytes, bytes], Place] = {}
        self._verdicts: dict[bytes, Verdicts] = {}
        self._made: dict[tuple[bytes, bytes], Place] = {}
        self._applied: dict[bytes, Known] = {}
        self._applied = {space: self.known(space) for space in self._states}

    def known(self, space: bytes) -> Known:
        """Return what is erased in a space by the control entries that are here."""
        state = self._states[space]
        stamp = (state, len(state.records), len(state.authors), state.outcasts)
        found = self._known.get(space)
        if found is not None and found[0] == stamp:
            unplaced = found[1].unplaced
            if not unplaced or not self._is_placed(space, unplaced):
                return found[1]
        before = found[1] if found is not None else None
        known = self._judged(state, before)
        if before is not None and _acts(before) == _acts(known) and _is_as(before, known):
            known = before
        self._known[space] = (stamp, known)
        return known

    @contextmanager
    def goes_on(self, space: bytes) -> Iterator[None]:
        """Let the next ``apply`` see what changed in a space while all in memory was read anew in this context."""
        before = self._applied.get(space)
        yield
        if before is not None:
            self._applied[space] = before

    def begin_sweep(self, space: bytes) -> bool:
        """Tell whether covered entries were not yet looked through for what is erased by now; they are then."""
        known = self.known(space)
        if self._swept.get(space) is known:
            return False
        self._swept[space] = known
        return True

    def hear(self, space: bytes, floors: Sequence[Floor], kept: Iterable[KeptRecord]) -> None:
        """Learn from what a space's generation keeps where records were made of which an act only says that."""
        unplaced = self.known(space).unplaced
        for one in kept if unplaced else ():
            if one.id in unplaced:
                made = one.items[one.creation]
                self._begun[space, one.id] = floors[made.log].log, made.seq

    def has_acts(self, space: bytes) -> bool:
        """Tell whether some act here erases something of a space, or asks for it."""
        return self.known(space) is not _NOTHING

    def is_gone(self, space: bytes, record: bytes | None) -> bool:
        """Tell whether a record was erased."""
        return record is not None and record in self.known(space).gone

    def is_about(
        self, row: LogRow, entry: Entry, body: DataBody, local: Callable[[int], bytes | None]
    ) -> bool:
        """Tell whether an entry is about a record that was erased; ``local`` finds earlier entries of its log."""
        if not self.known(row.space).gone:
            return False
        named = getattr(body.op, "record", None)
        subject = subject_of(entry, body, local(named) if isinstance(named, int) else None)
        return self.is_gone(row.space, subject)

    def is_erased(self, row: LogRow, entry: Entry) -> bool:
        """Tell whether an entry was erased."""
        return names(self.known(row.space).places, row.log, entry.header.seq, entry.hash)

    def heads_told(self, row: LogRow, entry: Entry) -> bytes | None:
        """Return the control heads that an erased entry declared, None where it declared none."""
        heads = self.known(row.space).told.get((row.log, entry.header.seq))
        return None if heads is None else b"".join(heads)

    def stripped(self, space: bytes, entries: Sequence[Entry]) -> list[Entry]:
        """Return entries that come in, those that were erased without what they held."""
        places = self.known(space).places
        log = entries[0].header.log if entries else b""
        if log not in places:
            return list(entries)
        return [
            msgspec.structs.replace(entry, payload=None)
            if names(places, log, entry.header.seq, entry.hash)
            else entry
            for entry in entries
        ]

    def lacks(self, space: bytes, entries: Iterable[Entry]) -> bool:
        """Tell whether one of the entries lacks a payload though no act names it; control entries are never erased."""
        places = self.known(space).mentioned
        return any(
            entry.payload is None
            and (
                entry.header.kind is not EntryClass.DATA
                or not names(places, entry.header.log, entry.header.seq, entry.hash)
            )
            for entry in entries
        )

    def proof_stripped(self, space: bytes, proof: ForkProof) -> ForkProof:
        """Return a fork proof without what was erased of it."""
        if proof.left.log not in self.known(space).places:
            return proof
        return ForkProof(self._run_stripped(space, proof.left), self._run_stripped(space, proof.right))

    def lacking(self, space: bytes) -> list[tuple[LogRow, int]]:
        """Return where payloads are not here though nobody erased them, by log the first of them."""
        found: dict[int, tuple[LogRow, int]] = {}
        rows = self.db.execute(
            "SELECT e.log, e.seq, e.hash FROM entries e JOIN logs l ON l.id = e.log"
            " WHERE e.payload IS NULL AND l.space = ? ORDER BY e.log, e.seq",
            (self._ledger.space_rows[space],),
        )
        for log, seq, hash_ in rows.fetchall():
            row = self._ledger.by_row(log)
            if log not in found and not names(self.known(space).places, row.log, seq, hash_):
                found[log] = (row, seq)
        return list(found.values())

    def wants(self, row: LogRow, first: int, last: int) -> bool:
        """Tell whether payloads of a stretch of a log are not here, for whatever reason."""
        found = self.db.execute(
            "SELECT 1 FROM entries WHERE log = ? AND seq BETWEEN ? AND ? AND payload IS NULL",
            (row.row, first, last),
        ).fetchone()
        return found is not None

    def is_lacking(self, entry: bytes) -> bool:
        """Tell whether an entry is here without what it holds."""
        place = self._ledger.arrivals.place(entry)
        found = self.db.execute(
            "SELECT 1 FROM entries WHERE id = ? AND payload IS NULL", (place and place[0],)
        )
        return found.fetchone() is not None

    def fill(self, row: LogRow, entries: Iterable[Entry]) -> bool:
        """Keep payloads that were lacking; return whether there were any."""
        places, filled = self.known(row.space).places, False
        for entry in entries:
            if entry.payload is None or names(places, row.log, entry.header.seq, entry.hash):
                continue
            cursor = self.db.execute(
                "UPDATE entries SET payload = ?, payload_hash = NULL WHERE id = ? AND payload IS NULL",
                (entry.payload, self._ledger.arrivals.row_of(entry.hash)),
            )
            filled = filled or cursor.rowcount > 0
        return filled

    def apply(self, space: bytes, projection: Projection, changed: Changed) -> bool:
        """Drop what is erased by now; return whether all is to be understood anew.

        That is so where something came back, where a log ended with an entry that is erased now, and where an act tells
        otherwise what an entry had declared, or names entries of another record than the one that it says it erases.
        """
        known, before = self.known(space), self._applied.get(space)
        if known is before:
            return False
        self._ledger.arrivals.write()
        retold = False
        self._applied[space] = known
        for log, entries in known.places.items():
            row = self._ledger.logs.get((space, log))
            done = before.places.get(log, {}) if before else {}
            if row is not None and not row.is_control and self._drop_of(row, entries, done):
                self._clean_proof(row)
                retold |= projection.honouring.erased(row, entries)
                # Of what was dropped before it was asked then; asking of all again each time costs the square.
                retold |= any(
                    self._is_retold(row, seq, known) or self._is_of_another(row, seq, known)
                    for seq, checks in entries.items()
                    if done.get(seq) != checks
                )
        for record in known.gone:
            if before is None or record not in before.gone:
                self._forget(space, record, projection, changed)
        retold |= before is not None and self._tells_otherwise(space, before, known)
        return retold or (before is not None and _is_less(before.places, known.places))

    def refusal(self, prefix: str) -> Refused:
        """Return why no record begins with ``prefix`` (hex): it was erased, or nobody knows it."""
        for space, state in self._states.items():
            for record, (one, *_) in self.known(space).gone.items():
                if len(prefix) >= _PREFIX_MIN and record.hex().startswith(prefix.lower()):
                    profile = state.profile(one.by.group)
                    by = profile.name if profile is not None else one.by.group.hex()[:10]
                    return Refused("record-erased-then", date=instant_text(one.claimed_ms)[:10], by=by)
        return Refused("record-unknown", id=prefix)

    # Inside

    def _judged(self, state: SpaceState, before: Known | None) -> Known:
        if not any_in(state):
            return _NOTHING
        made_at = partial(self._made_at, state.id)
        acts, asks = sorted_out(state, made_at, self._verdicts.setdefault(state.id, Verdicts()))
        gone: dict[bytes, list[Erasure]] = {}
        for one in acts:
            gone.setdefault(one.record, []).append(one)
        unplaced = frozenset(record for record in gone if made_at(record) is None)
        if before is not None and before.unplaced == unplaced and _are(before, acts, asks):
            return before  # and nothing is put together anew: acts may name very much
        return Known(
            acts=acts,
            asks=asks,
            places=joined(one.places for one in acts),
            mentioned=joined(places for one in (*acts, *asks) for places in (one.places, one.asked)),
            gone={record: tuple(found) for record, found in gone.items()},
            told=heads_told(acts, asks),
            unplaced=unplaced,
        )

    def _made_at(self, space: bytes, record: bytes) -> Place | None:
        """Return where a space's record was made. What is here of another space, or said there, is nothing to it."""
        found = self._made.get((space, record))
        if found is None:
            place = self._ledger.branches.place(record)
            row = self._ledger.by_row(place.log) if place is not None else None
            if place is None or row is None or row.space != space:
                return self._begun.get((space, record)) or self._contents.creation(space, record)
            found = self._made[space, record] = row.log, place.seq
        return found

    def _is_placed(self, space: bytes, records: Iterable[bytes]) -> bool:
        return any(self._made_at(space, record) is not None for record in records)

    def _drop_of(
        self, row: LogRow, entries: Mapping[int, frozenset[bytes]], done: Mapping[int, frozenset[bytes]]
    ) -> bool:
        dropped = False
        branches = range(self._branches(row)) if self._ledger.branches.has_parted(row) else range(1)
        for seq, checks in entries.items():
            if done.get(seq) == checks:
                continue
            for branch in branches:
                dropped |= self._drop(row, branch, seq, checks)
        return dropped

    def _is_retold(self, row: LogRow, seq: int, known: Known) -> bool:
        """Tell whether an act says otherwise which control heads an entry declared, or whether it declared any."""
        if seq < row.covered:
            return False  # nothing is understood there: a generation says what was seen below the floor
        found = self.db.execute(
            "SELECT heads FROM heads_told WHERE log = ? AND seq = ?", (row.row, seq)
        ).fetchone()
        told = known.told.get((row.log, seq))
        return (bytes(found[0]) if found else None) != (b"".join(told) if told is not None else None)

    def _tells_otherwise(self, space: bytes, before: Known, known: Known) -> bool:
        """Tell whether acts that were here say something else by now: what they name as heads has come."""
        differing = {place for place, _ in before.told.items() ^ known.told.items()}
        rows = ((self._ledger.logs.get((space, log)), seq) for log, seq in differing)
        return any(
            row is not None and self.wants(row, seq, seq) and self._is_retold(row, seq, known)
            for row, seq in rows
        )

    def _is_of_another(self, row: LogRow, seq: int, known: Known) -> bool:
        """Tell whether an entry is about a record that nobody erased as such."""
        found = self.db.execute(
            "SELECT r.record FROM entries e JOIN records r ON r.id = e.record WHERE e.log = ? AND e.seq = ?",
            (row.row, seq),
        ).fetchall()
        return any(bytes(record) not in known.gone for (record,) in found)

    def _branches(self, row: LogRow) -> int:
        (last,) = self.db.execute(
            "SELECT coalesce(max(branch), 0) FROM branches WHERE log = ?", (row.row,)
        ).fetchone()
        return int(last) + 1

    def _drop(self, row: LogRow, branch: int, seq: int, checks: frozenset[bytes]) -> bool:
        found = self.db.execute(
            "SELECT id, hash, payload FROM entries WHERE log = ? AND branch = ? AND seq = ? AND payload IS NOT NULL",
            (row.row, branch, seq),
        ).fetchone()
        if found is None or found[1][: len(next(iter(checks)))] not in checks:
            return False
        self._ledger.forget_arrived()
        self.db.execute(
            "UPDATE entries SET payload = NULL, payload_hash = ? WHERE id = ?",
            (payload_hash(found[2]), found[0]),
        )
        self._forget_entry(found[0], found[1])
        return True

    def _forget_entry(self, id_: int, hash_: bytes) -> None:
        self.db.execute("DELETE FROM reentries WHERE by = ?", (id_,))
        self.db.execute("DELETE FROM import_entries WHERE entry = ?", (hash_,))
        self.db.execute("DELETE FROM imports WHERE id NOT IN (SELECT import FROM import_entries)")

    def _clean_proof(self, row: LogRow) -> None:
        proof = self._ledger.fork_proof(row)
        if proof is not None:
            stripped = encode(self.proof_stripped(row.space, proof))
            self.db.execute("UPDATE forks SET proof = ? WHERE log = ?", (stripped, row.row))

    def _run_stripped(self, space: bytes, run: Run) -> Run:
        return make_run(self.stripped(space, verify_run(space, run)), *run.seals)

    def _forget(self, space: bytes, record: bytes, projection: Projection, changed: Changed) -> None:
        """Take a space's record out of every table; what is left of its entries has no effect any more."""
        changed.records.add(record)
        changed.erased.add(record)
        self.db.execute(
            "DELETE FROM kept WHERE record = ? AND generation IN (SELECT id FROM generations WHERE space = ?)",
            (record, self._ledger.space_rows[space]),
        )
        self.db.execute(
            "UPDATE damaged SET record = NULL, title = '' WHERE record = ? AND space = ?", (record, space)
        )
        row = projection.row(record)
        if row is None or row.space != space:
            return
        near = projection.listing.around(record)
        self.db.execute(
            "UPDATE entries SET record = NULL, void = CASE WHEN payload IS NULL OR void = ? THEN void ELSE ? END"
            " WHERE id IN (SELECT value FROM json_each(?)) AND record = ?",
            (BY_FORK, RECORD_ERASED, projection.rows_about(row), row.id),
        )
        self.db.execute("DELETE FROM record_entries WHERE record = ?", (row.id,))
        for table in _CACHES:
            self.db.execute(f"DELETE FROM {table} WHERE record = ?", (row.id,))  # noqa: S608
        self.db.execute("DELETE FROM search WHERE rowid = ?", (row.id,))
        self.db.execute("DELETE FROM records WHERE id = ?", (row.id,))
        self._forget_here(record)
        projection.drop(record)
        for other in near:
            projection.touch(other)
            changed.records.add(other)

    def _forget_here(self, record: bytes) -> None:
        """Take a record out of what this node alone knows."""
        self.db.execute("DELETE FROM shared_as WHERE record = ? OR copy = ?", (record, record))
        for id_, fields in self.db.execute("SELECT id, fields FROM notices").fetchall():
            if any(record.hex().startswith(text) for text in _ids_in(json.loads(fields))):
                self.db.execute("DELETE FROM notices WHERE id = ?", (id_,))


def subject_of(entry: Entry, body: DataBody, local: bytes | None) -> bytes | None:
    """Return the record that an entry is about; ``local``: the hash of the entry of its log that it names."""
    if isinstance(body.op, Create):
        return body.again or entry.hash
    named = getattr(body.op, "record", None)
    return named if isinstance(named, bytes) else local


def _ids_in(fields: object) -> Iterator[str]:
    """Yield the texts in a notice's fields that are long enough to be the beginning of an id."""
    if isinstance(fields, str) and len(fields) >= 12:
        yield fields
    elif isinstance(fields, dict):
        for value in fields.values():
            yield from _ids_in(value)
    elif isinstance(fields, list):
        for value in fields:
            yield from _ids_in(value)


def _acts(known: Known) -> tuple[object, ...]:
    return (
        [(one.act, one.of_right) for one in known.acts],
        [one.act for one in known.asks],
        known.unplaced,
    )


def _are(before: Known, acts: Sequence[Erasure], asks: Sequence[Erasure]) -> bool:
    """Tell whether these very judgements were there before: what is final is judged once."""
    is_as_many = (len(before.acts), len(before.asks)) == (len(acts), len(asks))
    return is_as_many and all(map(is_, (*before.acts, *before.asks), (*acts, *asks)))


def _is_as(before: Known, after: Known) -> bool:
    return before.places == after.places and before.told == after.told


def _is_less(before: Places, after: Places) -> bool:
    """Tell whether something that was erased no longer is."""
    return any(
        checks - after.get(log, {}).get(seq, frozenset())
        for log, entries in before.items()
        for seq, checks in entries.items()
    )
