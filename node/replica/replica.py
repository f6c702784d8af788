"""All spaces of this node: what is appended here and what comes in from peers, checked, stored and understood.

Runs in the store's thread, synchronously, one transaction per call: either everything of a call is on disk or nothing
is. Own entries are committed before their hash is returned. ``node.replica.writer`` appends, ``node.replica.intake``
takes in, ``node.replica.spaces`` holds what both rest on.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from crdt import acts, limits
from crdt.entry import Entry, open_entry
from crdt.generations import Standing
from crdt.ops import Chunk, Create, DataBody
from crdt.run import ForkProof, LogHead, Run
from crdt.space import SpaceState
from identity.aead import key_id
from identity.encoding import decode
from identity.errors import PeerFault, Refused
from node.notes import trials
from node.replica import quotas
from node.replica.arrears import Arrears
from node.replica.collecting import collecting_later
from node.replica.intake import Intake
from node.replica.log_row import LogRow
from node.replica.note_making import NoteMaking
from node.replica.outcome import Also, AppliedNote, Batch, Moment, Outcome, Self, Written
from node.replica.outgoing import load_fork, load_run
from node.replica.spaces import Spaces
from node.replica.writer import Writer
from node.sharing.granting import Granting
from node.sharing.keying import Draw
from node.store.faults import SQL_ERRORS, said
from node.store.room import Room
from node.unforeseen import log_unforeseen
from sync.window import Window

_log = logging.getLogger(__name__)

# As long as whoever asks for something else waits for rows at most.
ROWS_PIECE_S = 0.04


class Replica:
    """The node's replica of all its spaces."""

    def __init__(self, db: Any, me: Self, draw: Draw) -> None:
        self._held = Spaces(db, me)
        self._writer = Writer(self._held, draw)
        self._intake = Intake(self._held)
        self._arrears = Arrears()
        self._room = Room(db)
        self.db = db
        self.me = me
        self.ledger = self._held.ledger
        self.spaces = self._held.states
        self.projection = self._held.projection
        self.erasing = self._held.erasing
        self.notes = NoteMaking(self._held)
        self.granting = Granting()
        self.passed_over: frozenset[bytes] = frozenset()

    # Spaces

    def found(self, sort: acts.SpaceSort, name: str, now: Moment, closed_history: bool = False) -> Outcome:
        """Found a space and return what changed; ``Outcome.space`` is its id."""
        return self._writer.found(sort, name, now, closed_history)

    def adopt(self, space: bytes, offered_by: bytes | None, control: Sequence[bytes]) -> None:
        """Make room for a space that another group offered, with the keys to its control entries."""
        self._held.adopt(space, offered_by, control)

    def take_keys(self, space: bytes, offered_by: bytes | None, bundle: acts.KeyBundle) -> None:
        """Make room for a space that comes back from a backup, with all its keys."""
        self._held.take_keys(space, offered_by, bundle)

    def read_only(self, is_so: bool) -> None:
        """From now on everything that would write an own entry is refused, or no longer."""
        self._held.is_reading_only = is_so

    def state(self, space: bytes) -> SpaceState:
        """Return the state of a space of ours; LocalFault for others."""
        return self._held.state(space)

    def offered_by(self, space: bytes) -> bytes | None:
        """Return the group that offered the space to us, None where we founded it."""
        return self._held.offered_by(space)

    def speak_as(self, me: Self) -> None:
        """From now on the own group's roster is that of ``me``; its device stays the same."""
        self.me = self._held.me = me

    # Writing

    def append(self, space: bytes, ops: Sequence[Written], now: Moment) -> tuple[list[bytes], Outcome]:
        """Append data entries; return their hashes once they are on disk."""
        return self._writer.append(space, ops, now)

    def write_in(self, space: bytes, ops: Sequence[Written], now: Moment) -> tuple[list[bytes], Outcome]:
        """Do as ``append`` does; the rows of records that are there may wait for ``catch_up``."""
        with self._rows_later(ops):
            hashes, outcome = self._writer.append(space, ops, now)
        self._arrears.touched(self.me.keys.public.id, len(outcome.records))
        return hashes, outcome

    def append_control(self, space: bytes, act: acts.Act, now: Moment) -> tuple[bytes, Outcome]:
        """Append one control entry, sealed by itself; return its hash once it is on disk."""
        done = self._writer.append_control(space, act, now)
        if isinstance(act, acts.Grant):
            self.granting.appended(space, act)
        return done

    def append_duty(self, space: bytes, act: acts.Act, now: Moment) -> Outcome:
        """Append a control entry that nobody asked for: what follows from it for rows may wait for ``catch_up``."""
        with self._held.rows_later():
            return self.append_control(space, act, now)[1]

    def open_generation(self, space: bytes, now: Moment) -> tuple[bytes, Outcome]:
        """Open a data log for what a generation keeps; return its name."""
        return self._writer.open_generation(space, now)

    def append_chunk(self, space: bytes, log: bytes, chunk: Chunk, now: Moment) -> Outcome:
        """Append a part of what a generation keeps to its log."""
        return self._writer.append_chunk(space, log, chunk, now)

    def share(self, space: bytes, invite: acts.Invite, pair: bytes, now: Moment) -> list[Outcome]:
        """Invite a group and offer it the space over ``pair``, the space of the two groups: both or neither."""
        return self._writer.share(space, invite, pair, now)

    def append_together(
        self,
        batches: Sequence[Batch],
        now: Moment,
        notes: Sequence[AppliedNote] = (),
        also: Also | None = None,
    ) -> tuple[list[list[bytes]], list[Outcome]]:
        """Append data entries to several spaces, all or none, with the texts of the notes that they make.

        ``also`` gets their hashes, and what it writes to the store is on disk with them or not at all. Unless a
        record is made, rows may wait for ``catch_up``.
        """
        with self._rows_later(written for _, ops in batches for written in ops):
            hashes, outcomes = self._writer.append_together(batches, now, notes, also)
        self._arrears.touched(self.me.keys.public.id, sum(len(outcome.records) for outcome in outcomes))
        return hashes, outcomes

    def _rows_later(self, ops: Iterable[Written]) -> AbstractContextManager[None]:
        """Let rows wait, unless a record is made or the disk may soon be full: then all is refused, or all is shown."""
        is_made = any(isinstance(written.op, Create) for written in ops)
        return nullcontext() if is_made or not self._room.is_ample() else self._held.rows_later()

    def prepare(self, space: bytes, now: Moment) -> Outcome:
        """Make sure that there is a log and a key to write the space's data with."""
        return self._writer.prepare(space, now)

    def foresee(self, space: bytes, ops: Sequence[Written], now: Moment) -> list[bytes]:
        """Return the hashes that ``append`` gives these entries while nothing else changes; the space is prepared."""
        return self._writer.foresee(space, ops, now)

    def own_data_log(self, space: bytes) -> bytes | None:
        """Return the log to which this device writes the space's data now, None where it has to open one first."""
        return self._writer.own_data_log(space)

    def data_log(self, space: bytes, now: Moment) -> bytes:
        """Return the log to which this device writes the space's data now; it is opened if need be."""
        return self._writer.data_log(space, now)

    def invitation_act(
        self, space: bytes, group: bytes, roster_acts: tuple[bytes, ...], role: int
    ) -> acts.Invite:
        """Return the act that gives ``group`` a role here, with all keys (data keys only from reader up)."""
        return self._writer.invitation_act(space, group, roster_acts, role)

    def boxes(self, devices: Sequence[tuple[bytes, bytes]], bundle: acts.KeyBundle) -> tuple[acts.Box, ...]:
        """Return ``bundle`` sealed to each (device id, agreement key)."""
        return self._writer.boxes(devices, bundle)

    def mint(self, space: bytes, without: frozenset[bytes] = frozenset()) -> acts.Mint:
        """Return new keys for the present readers of a space but those ``without``."""
        return self._writer.mint(space, without)

    # Generations

    def generation(self, space: bytes) -> Standing | None:
        """Return the generation from which a space begins, by its control entries; None for none."""
        return self._held.generation(space)

    def generations(self, space: bytes) -> tuple[Standing, ...]:
        """Return all generations of a space that stand, earlier ones first."""
        return self._held.generations(space)

    def forget_generations(self) -> None:
        """Judge anew, at the next question, from which generations spaces begin."""
        self._held.forget_generations()

    @contextmanager
    def transaction(self, now: Moment | None = None, *, later: bool = False) -> Iterator[None]:
        """Give a change of the store: whole on disk when the context ends, or undone; ``later``: its rows may wait."""
        with self._held.rows_later() if later else nullcontext(), self._held.transaction(now):
            yield

    # Sync

    def ingest(self, space: bytes, run: Run, now: Moment) -> Outcome:
        """Check and store a run; raise PeerFault when it breaks the rules."""
        return self._intake.ingest(space, run, now)

    def old_news(self) -> AbstractContextManager[None]:
        """Take in what this home held before for as long as the context lasts: nobody has to hear of it again."""
        return self._intake.old_news()

    def take_in(self, space: bytes, run: Run, now: Moment, payer: bytes) -> Outcome:
        """Check and store a run that ``payer`` sent; the rows of its records may wait for ``catch_up``."""
        begun = time.thread_time()
        with self._held.rows_later(), collecting_later():
            outcome = self._intake.ingest(space, run, now)
        self._arrears.touched(payer, len(outcome.records))
        spent_ms = (time.thread_time() - begun) * 1_000 + self._arrears.collect(payer)
        outcome.work_ms = int(spent_ms)
        return outcome

    def catch_up(self) -> None:
        """Write the rows that wait; those that a disk refuses go on waiting, on disk, until it takes something.

        A record whose row can't be written, whatever was sent of it, keeps nothing else from being shown or done.
        """
        while not self.catch_up_some():
            pass

    def catch_up_some(self) -> bool:
        """Do a piece of ``catch_up``; return whether that was all."""
        if not self.projection.is_behind or (self._held.is_refused and not self._room.is_back()):
            return True
        begun, is_done = time.thread_time(), True
        try:
            with collecting_later():
                is_done = self._write_rows(begun + ROWS_PIECE_S)
        except SQL_ERRORS as error:
            if not isinstance(fault := said(error), Refused) or fault.message == "store-damaged":
                raise
            self._held.is_refused = True
            self._room.is_short()
            _log.warning("rows can't be written now: %s", fault.message)
        self._arrears.worked((time.thread_time() - begun) * 1_000, is_all=is_done)
        return is_done

    @property
    def rows_waiting(self) -> int:
        """How many rows wait; to be asked for in any thread."""
        return len(self.projection.due)

    def _write_rows(self, until_s: float) -> bool:
        due = self.projection.due
        is_singly = due.is_singly
        try:
            with self._held.rows_later(), self._held.transaction(durable=False):
                return due.write_some(until_s)
        except SQL_ERRORS:
            raise
        except Exception as error:  # nobody can say which record it was: they are written one by one
            if is_singly:
                raise
            log_unforeseen(_log, "rows can't be written together", error)
            due.write_singly()
            return False

    def ingest_fork(self, space: bytes, proof: ForkProof, now: Moment) -> Outcome:
        """Check and store a proof that a log forked."""
        return self._intake.ingest_fork(space, proof, now)

    # Reading

    def heads(self, space: bytes) -> list[LogHead]:
        """Return the heads of all logs of a space."""
        return [head for row in self.ledger.logs_of(space) for head in self.ledger.heads(row)]

    def own_written(self) -> int:
        """Return how many entries the logs hold that were ever this node's own."""
        return sum(map(self.ledger.written, self.ledger.own))

    def access(self) -> dict[bytes, frozenset[bytes]]:
        """Return, by space, the groups that may be told of its entries."""
        return self._held.access()

    def windows(self) -> dict[bytes, dict[bytes, Window]]:
        """Return, by space, what those groups may see of it that may not see all."""
        return self._held.parts()

    def farewells(self) -> dict[bytes, dict[bytes, Window]]:
        """Return, by space that this group left, what groups are shown of it which don't know that."""
        found = {space: self._held.windows.farewells(state) for space, state in self.spaces.items()}
        return {space: windows for space, windows in found.items() if windows}

    def members(self) -> dict[bytes, frozenset[bytes]]:
        """Return, by space, the groups that belong to it."""
        return {space: frozenset(state.members()) for space, state in self.spaces.items()}

    def adopt_offers(self) -> list[bytes]:
        """Take up the spaces that peers offered in pair spaces; return those that are new or can be read better.

        Who was out and is asked back finds there the keys of what was written meanwhile. Of one peer no more are taken
        up than a session speaks of; ``passed_over`` names the groups that offered more.
        """
        fresh: dict[bytes, None] = {}
        over: set[bytes] = set()
        offered: dict[bytes, set[bytes]] = {}
        for state in list(self.spaces.values()):
            if state.sort is not acts.SpaceSort.PAIR:
                continue
            told = [one for one in state.offers() if one[0].group != self.me.group]
            # A peer can make up groups that offer in the space of the pair: they all have one room.
            authors = {author.group for author, _ in told}
            taken = sum(map(self._held.offered_count, authors))
            for author, offer in told:
                keys = offered.setdefault(author.group, set())
                if len(keys.union(offer.control)) > quotas.OFFERED_KEYS_MAX:
                    continue
                keys.update(offer.control)
                known = self.spaces.get(offer.space)
                if known is None:
                    if taken >= quotas.SPACES_PER_GROUP_MAX:
                        over.add(author.group)
                        continue
                    self.adopt(offer.space, author.group, offer.control)
                    taken += 1
                elif any(key_id(key) not in known.keyring.control for key in offer.control):
                    self.take_keys(offer.space, author.group, acts.KeyBundle(offer.control, ()))
                else:
                    continue
                fresh[offer.space] = None
        self.passed_over = frozenset(over)
        return list(fresh)

    def unnamed(self) -> list[bytes]:
        """Return the spaces in which this group belongs to the readers and has not said its name yet."""
        return [
            space
            for space, state in self.spaces.items()
            if (state.role(self.me.group) or 0) >= 1 and state.profile(self.me.group) is None
        ]

    def names(self) -> dict[bytes, str]:
        """Return what groups call themselves, by their profiles in spaces where they are, else where they were."""
        found: dict[bytes, str] = {}
        for is_here in (False, True):
            for state in self.spaces.values():
                members = state.members()
                for group in state.membership().settled.roll.of_group:
                    profile = state.profile(group) if (group in members) is is_here else None
                    if profile is not None:
                        found[group] = profile.name
        return found

    def logs_by(self, group: bytes, spaces: Iterable[bytes]) -> list[int]:
        """Return the rows of the logs that a group writes: what it wrote it holds, whether it told us so or not."""
        return [
            row.row
            for space in spaces
            for row in self.ledger.logs_of(space)
            if self.is_by(group, space, row.log)
        ]

    def is_by(self, group: bytes, space: bytes, log: bytes) -> bool:
        """Tell whether a group opened a log, as far as that is understood here."""
        state = self.spaces.get(space)
        author = state.authors.get(log) if state is not None else None
        return author is not None and author.group == group

    def reopen_logs(self, spaces: Sequence[bytes] | None = None) -> int:
        """Never write to the present own logs again: the next entry opens new ones. Return how many were closed."""
        closed = 0
        with self._held.transaction():
            for row in self.ledger.logs.values():
                if row.seed and not row.is_closed and (spaces is None or row.space in spaces):
                    self.ledger.close_log(row)
                    closed += 1
        return closed

    def load_run(
        self,
        space: bytes,
        log: bytes,
        first: int,
        tip: bytes,
        bytes_max: int,
        before: int = limits.SEQ_MAX + 1,
    ) -> tuple[Run | None, bool]:
        """Return a run to send and whether the peer's tip shows that its log parted from ours before ``first``.

        ``before``: nothing from this sequence on is sent.
        """
        return load_run(self.ledger, space, log, first, tip, bytes_max, before)

    def body(self, row: LogRow, entry: Entry) -> DataBody | None:
        """Return what a data entry says, None where it doesn't open here or isn't one that says something."""
        key = self.state(row.space).key(entry.header.key)
        if key is None or entry.payload is None or entry.header.seq == 0:
            return None
        try:
            return decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX)
        except PeerFault:
            return None

    def lacking(self, *spaces: bytes) -> list[tuple[bytes, bytes, int]]:
        """Return, by space and log, from where on peers are asked for what isn't erased, or is not sent unasked."""
        return [(space, *one) for space in spaces or self.spaces for one in self._held.lacking(space)]

    def load_fork(self, space: bytes, log: bytes) -> ForkProof | None:
        """Return the proof that a log forked, if we hold one."""
        return load_fork(self.ledger, space, log)

    def rebuild(self) -> None:
        """Make all caches anew from the entries; the rows that lists read wait, as those of what came in do."""
        with self._held.rows_later(), self._held.transaction():
            trials.forget(self.db)
            self._held.load()
            self.projection.rebuild()

    def view_hash(self, space: bytes, at_ms: int) -> tuple[bytes, bool]:
        """Return the hash of what is shown of a space at ``at_ms``, and whether all that is held could be read."""
        while (told := self.view_piece(space, at_ms)) is None:
            pass
        return told

    def view_piece(self, space: bytes, at_ms: int) -> tuple[bytes, bool] | None:
        """Do a piece of ``view_hash`` and return the same, None while there is more to do."""
        if not self.catch_up_some():
            return None
        state, projection = self.state(space), self.projection
        hash_, notes_read = projection.listing.digests.piece(space, self.ledger.space_rows[space], at_ms)
        if hash_ is None:
            return None
        # What a full disk keeps from being written is not in it.
        is_whole = notes_read and projection.is_whole(space) and not state.waiting
        return hash_, is_whole and not projection.is_behind

    def has_stale_notes(self, space: bytes) -> bool:
        """Say whether the text of some note of a space is older than its entries."""
        found = self.db.execute(
            "SELECT 1 FROM notes n JOIN records r ON r.id = n.record WHERE n.is_stale AND r.space = ?",
            (self.ledger.space_rows[space],),
        )
        return found.fetchone() is not None

    def stale_notes(self) -> list[tuple[bytes, str]]:
        """Return the notes whose text is older than their entries."""
        return self._held.stale_notes()
