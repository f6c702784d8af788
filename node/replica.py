"""All spaces of this node: what is appended here and what comes in from peers, checked, stored and understood.

Runs in the store's thread, synchronously, one transaction per call: either everything of a call is on disk or
nothing is. Own entries are committed before their hash is returned. The in-memory state (space states, log rows) is
rebuilt from disk whenever a transaction fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from crdt import acts, limits
from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry, make_seal
from crdt.membership import Role
from crdt.ops import DataBody, DataOp
from crdt.run import ForkProof, LogHead, Run, make_run, verify_fork, verify_run
from crdt.space import OPEN_DOMAIN, Keyring, SpaceState, opening_message
from identity import roster
from identity.aead import key_id
from identity.encoding import encode
from identity.errors import LocalFault, PeerFault, Unavailable
from identity.keys import DeviceKeys, public_of_seed, seal_box, sign
from node.ledger import Ledger, LogRow
from node.note_messages import Applied
from node.projection import Projection

Draw = Callable[[int], bytes]
_SEALED_BYTES_MAX = limits.RUN_BYTES_MAX // 4
_SEALED_ENTRIES_MAX = limits.RUN_ENTRIES_MAX // 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A reading of the clock: milliseconds since 1970, and whether the clock can be trusted."""

    ms: int
    unsure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Self:
    """Who writes here: the device's keys, its group and the acts that make it one of the group's devices."""

    keys: DeviceKeys
    group: bytes
    roster: tuple[bytes, ...]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One operation to append: what it rests on (entry hashes, in the order that its writes index), and for whom."""

    op: DataOp
    deps: tuple[bytes, ...] = ()
    member: bytes | None = None
    again: bytes | None = None


Batch = tuple[bytes, Sequence[Written]]
"""Operations for one space."""
AppliedNote = tuple[bytes, str, Applied]
"""A record, the path of one of its notes, and the note put together."""


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What a call changed: heads by space, and what the rest of the node must hear of.

    ``want``: a log to read again from a sequence, because its run didn't fit ours. ``control``: rights or names may
    have changed. ``notes``: notes whose text must be made anew. ``forked``: logs that a proof has split.
    """

    space: bytes
    heads: list[LogHead] = field(default_factory=list)
    want: tuple[bytes, int] | None = None
    control: bool = False
    records: set[bytes] = field(default_factory=set)
    notes: set[tuple[bytes, str]] = field(default_factory=set)
    forked: list[bytes] = field(default_factory=list)
    stranger_in_own_log: bool = False


class Replica:
    """The node's replica of all its spaces."""

    def __init__(self, db: Any, me: Self, draw: Draw) -> None:
        self.db = db
        self.me = me
        self.ledger = Ledger(db)
        self.spaces: dict[bytes, SpaceState] = {}
        self.projection = Projection(db, self.ledger, self.spaces, me.group)
        self._draw = draw
        self._load()

    # Spaces

    def found(self, sort: acts.SpaceSort, name: str, now: Moment, closed_history: bool = False) -> Outcome:
        """Found a space and return what changed; ``Outcome.space`` is its id."""
        seed, control_key, data_key = self._draw(32), self._draw(32), self._draw(32)
        log = public_of_seed(seed)
        bundle = acts.KeyBundle((control_key,), (data_key,))
        mint = acts.Mint(key_id(data_key), (self.me.group,), self.boxes(self._own_devices(), bundle))
        genesis = acts.Genesis(
            self._opening(NO_HASH, log, EntryClass.CONTROL),
            sort,
            name,
            self._draw(16),
            2,
            closed_history,
            mint,
        )
        position = Position(space=NO_HASH, log=log, seq=0, backlink=NO_HASH)
        entry = make_entry(
            position, EntryClass.CONTROL, encode(genesis), key=control_key, key_id=key_id(control_key)
        )
        with self._transaction():
            self._adopt(entry.hash, None, bundle)
            row = self.ledger.add_log(entry.hash, log, is_control=True, seed=seed)
            outcome = Outcome(space=entry.hash)
            self._store(row, [entry], make_seal(seed, entry.hash), now, outcome)
            self._profile(entry.hash, now, outcome)
        return outcome

    def adopt(self, space: bytes, offered_by: bytes | None, control: Sequence[bytes]) -> None:
        """Make room for a space that another group offered, with the keys to its control entries."""
        with self._transaction():
            self._adopt(space, offered_by, acts.KeyBundle(tuple(control), ()))

    def state(self, space: bytes) -> SpaceState:
        """Return the state of a space of ours; LocalFault for others."""
        found = self.spaces.get(space)
        if found is None:
            raise LocalFault("space-unknown")
        return found

    def offered_by(self, space: bytes) -> bytes | None:
        """Return the group that offered the space to us, None where we founded it."""
        found = self.db.execute("SELECT offered_by FROM spaces WHERE space = ?", (space,)).fetchone()
        return found[0] if found else None

    def heads(self, space: bytes) -> list[LogHead]:
        """Return the heads of all logs of a space."""
        return [row.head for row in self.ledger.logs_of(space)]

    def own_written(self) -> int:
        """Return how many entries the logs hold that were ever this node's own."""
        return sum(row.height for row in self.ledger.logs.values() if row.seed)

    def access(self) -> dict[bytes, frozenset[bytes]]:
        """Return, by space, the groups that may be told of its entries."""
        return {space: self._access(state) for space, state in self.spaces.items()}

    def adopt_offers(self) -> list[bytes]:
        """Take up the spaces that peers offered in pair spaces; return those that are new."""
        fresh = []
        for state in list(self.spaces.values()):
            if state.sort is not acts.SpaceSort.PAIR:
                continue
            for author, offer in state.offers():
                if author.group != self.me.group and offer.space not in self.spaces:
                    self.adopt(offer.space, author.group, offer.control)
                    fresh.append(offer.space)
        return fresh

    def unnamed(self) -> list[bytes]:
        """Return the spaces in which this group belongs to the readers and has not said its name yet."""
        return [
            space
            for space, state in self.spaces.items()
            if (state.role(self.me.group) or 0) >= 1 and state.profile(self.me.group) is None
        ]

    def names(self) -> dict[bytes, str]:
        """Return what groups call themselves, by their profiles in the spaces of this node."""
        found: dict[bytes, str] = {}
        for state in self.spaces.values():
            for group in state.members():
                profile = state.profile(group)
                if profile is not None:
                    found[group] = profile.name
        return found

    # Writing

    def append(self, space: bytes, ops: Sequence[Written], now: Moment) -> tuple[list[bytes], Outcome]:
        """Append data entries, sealed as one batch; return their hashes once they are on disk."""
        outcome = Outcome(space=space)
        with self._transaction(now):
            hashes = self._append_data(space, ops, now, outcome)
        return hashes, outcome

    def append_control(self, space: bytes, act: acts.Act, now: Moment) -> tuple[bytes, Outcome]:
        """Append one control entry, sealed by itself; return its hash once it is on disk."""
        outcome = Outcome(space=space)
        with self._transaction(now):
            hash_ = self._append_control(space, act, now, outcome)
        return hash_, outcome

    def append_together(
        self, batches: Sequence[Batch], now: Moment, notes: Sequence[AppliedNote] = ()
    ) -> tuple[list[list[bytes]], list[Outcome]]:
        """Append data entries to several spaces, all or none, with the texts of the notes that they make."""
        outcomes = [Outcome(space=space) for space, _ in batches]
        with self._transaction(now):
            hashes = [
                self._append_data(space, ops, now, outcome)
                for (space, ops), outcome in zip(batches, outcomes, strict=True)
            ]
            for record, path, applied in notes:
                self._keep_note(record, path, applied, "")
        return hashes, outcomes

    def prepare(self, space: bytes, now: Moment) -> Outcome:
        """Make sure that there is a log and a key to write the space's data with."""
        outcome = Outcome(space=space)
        with self._transaction(now):
            if self.state(space).data_key() is None:
                self._mint(space, now, outcome)
            self._own_log(space, EntryClass.DATA, now, outcome)
        return outcome

    def foresee(self, space: bytes, ops: Sequence[Written], now: Moment) -> list[bytes]:
        """Return the hashes that ``append`` gives these entries as long as nothing else is appended or comes in.

        The space must be prepared.
        """
        serving = self.state(space).data_key()
        row = self._own_data_log(space)
        if serving is None or row is None:
            raise LocalFault("space-not-prepared")
        return [entry.hash for entry in self._data_entries(row, serving, ops, now)]

    def data_log(self, space: bytes, now: Moment) -> bytes:
        """Return the log to which this device writes the space's data now; it is opened if need be."""
        found = self._own_data_log(space)
        if found is not None:
            return found.log
        with self._transaction(now):
            return self._own_log(space, EntryClass.DATA, now, Outcome(space=space)).log

    def reopen_logs(self, spaces: Sequence[bytes] | None = None) -> int:
        """Never write to the present own logs again: the next entry opens new ones. Return how many were closed."""
        closed = 0
        with self._transaction():
            for row in self.ledger.logs.values():
                if row.seed and not row.is_closed and (spaces is None or row.space in spaces):
                    self.ledger.close_log(row)
                    closed += 1
        return closed

    def invitation_act(
        self, space: bytes, group: bytes, roster_acts: tuple[bytes, ...], role: int
    ) -> acts.Invite:
        """Return the act that gives ``group`` a role here, with all keys (data keys only from reader up)."""
        state = self.state(space)
        reads = role >= Role.READER
        data = tuple(state.keyring.data.values()) if reads else ()
        bundle = acts.KeyBundle(tuple(state.keyring.control.values()), data)
        folded = roster.fold(roster_acts)
        devices = [(device, public.agree) for device, public in folded.devices.items()]
        passes = tuple(state.keyring.data) if reads else ()
        boxes = self.boxes(devices, bundle) if reads else ()
        return acts.Invite(group, roster_acts, role, passes, boxes, (), ())

    def boxes(self, devices: Sequence[tuple[bytes, bytes]], bundle: acts.KeyBundle) -> tuple[acts.Box, ...]:
        """Return ``bundle`` sealed to each (device id, agreement key)."""
        plain = encode(bundle)
        return tuple(acts.Box(device, seal_box(agree, plain, self._draw(32))) for device, agree in devices)

    # Sync

    def ingest(self, space: bytes, run: Run, now: Moment) -> Outcome:
        """Check and store a run; raise PeerFault when it breaks the rules."""
        entries = verify_run(space, run)
        outcome = Outcome(space=space)
        if space not in self.spaces:
            raise PeerFault("space-unknown")
        row = self.ledger.logs.get((space, run.log))
        height = row.height if row else 0
        if run.first > height:
            outcome.want = (run.log, height)
            return outcome
        with self._transaction(now, durable=False):
            self._ingest(row, space, run, entries, now, outcome)
        return outcome

    def ingest_fork(self, space: bytes, proof: ForkProof, now: Moment) -> Outcome:
        """Check and store a proof that a log forked."""
        branches = verify_fork(space, proof)
        outcome = Outcome(space=space)
        row = self.ledger.logs.get((space, proof.left.log))
        if row is not None and row.forked_at is not None and row.forked_at <= proof.left.first:
            return outcome
        with self._transaction():
            self._ingest_fork(row, space, proof, branches, now, outcome)
        return outcome

    def load_run(
        self, space: bytes, log: bytes, first: int, tip: bytes, bytes_max: int
    ) -> tuple[Run | None, bool]:
        """Return a run to send and whether the peer's tip shows that its log parted from ours before ``first``."""
        row = self.ledger.logs.get((space, log))
        if row is None:
            return None, False
        if tip and first and not (self.ledger.hash_at(row, first - 1) or b"").startswith(tip):
            return None, True
        return self.ledger.load_run(row, min(first, row.height), bytes_max), False

    def load_fork(self, space: bytes, log: bytes) -> ForkProof | None:
        """Return the proof that a log forked, if we hold one."""
        row = self.ledger.logs.get((space, log))
        return self.ledger.fork_proof(row) if row else None

    # Notes

    def note_applied(self, record: bytes, path: str, applied: Applied | None, unreadable: str = "") -> None:
        """Keep the text of a note; ``applied`` None: it can't be read on this device, for the given reason."""
        with self._transaction(durable=False):
            self._keep_note(record, path, applied, unreadable)

    def rebuild(self) -> None:
        """Make all caches anew from the entries."""
        with self._transaction():
            self._load()
            self.projection.rebuild()

    def view_hash(self, space: bytes, at_ms: int) -> tuple[bytes, bool]:
        """Return the hash of what is shown of a space at ``at_ms``, and whether all that is held could be read."""
        hash_, notes_read = self.projection.listing.view_hash(space, self.ledger.space_rows[space], at_ms)
        state = self.state(space)
        understood = all(row.is_control or row.applied >= row.height for row in self.ledger.logs_of(space))
        return hash_, notes_read and understood and not state.waiting

    def stale_notes(self) -> list[tuple[bytes, str]]:
        """Return the notes whose text is older than their entries."""
        rows = self.db.execute(
            "SELECT r.record, n.path FROM notes n JOIN records r ON r.id = n.record WHERE n.is_stale"
        )
        return [(bytes(record), str(path)) for record, path in rows]

    # Inside a transaction

    @contextmanager
    def _transaction(self, now: Moment | None = None, durable: bool = True) -> Iterator[None]:
        if now is not None:
            self.projection.listing.now_ms = now.ms
        self.db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.projection.flush()
            self.db.execute("COMMIT")
        except BaseException:
            self.db.execute("ROLLBACK")
            self._load()
            raise

    def _access(self, state: SpaceState) -> frozenset[bytes]:
        if state.genesis is None:
            offered_by = self.offered_by(state.id)
            return frozenset({offered_by} if offered_by else ())
        readers = frozenset(state.membership().readers) - {self.me.group}
        if state.role(self.me.group) is not None:
            return readers
        # Who left tells the others so, and nothing more once they know.
        return frozenset(group for group in readers if not self._knows_own_control(group, state.id))

    def _knows_own_control(self, group: bytes, space: bytes) -> bool:
        rows = [row for row in self.ledger.logs_of(space) if row.seed and row.is_control]
        return all(
            self.db.execute(
                "SELECT 1 FROM holdings WHERE grp = ? AND log = ? AND height >= ?", (group, row.row, row.height)
            ).fetchone()
            for row in rows
        )

    def _load(self) -> None:
        self.ledger.reload()
        self.spaces.clear()
        for space in self.ledger.space_rows:
            keys = Keyring()
            rows = self.db.execute(
                "SELECT name, key, is_control FROM keys WHERE space = ? ORDER BY place",
                (self.ledger.space_rows[space],),
            )
            for name, key, control in rows:
                (keys.control if control else keys.data)[name] = key
            self.spaces[space] = SpaceState(space, self.me.keys, keys)
            for row in self.ledger.logs_of(space):
                end = row.height if row.is_control else min(1, row.height)
                for entry in self.ledger.entries(row, 0, end):
                    self.spaces[space].take(entry)
        self.projection.reload()

    def _adopt(self, space: bytes, offered_by: bytes | None, bundle: acts.KeyBundle) -> None:
        space_row = self.ledger.add_space(space, offered_by)
        if space not in self.spaces:
            self.spaces[space] = SpaceState(space, self.me.keys)
        self.spaces[space].grant(bundle)
        rows = [(space_row, key_id(key), key, 1) for key in bundle.control]
        rows += [(space_row, key_id(key), key, 0) for key in bundle.data]
        self.db.executemany(
            "INSERT OR IGNORE INTO keys (space, name, key, is_control) VALUES (?, ?, ?, ?)", rows
        )

    def _append_data(
        self, space: bytes, ops: Sequence[Written], now: Moment, outcome: Outcome
    ) -> list[bytes]:
        serving = self.state(space).data_key() or self._mint(space, now, outcome)
        row = self._own_log(space, EntryClass.DATA, now, outcome)
        entries = self._data_entries(row, serving, ops, now)
        assert row.seed is not None
        for batch in _batches(entries):
            self._store(row, batch, make_seal(row.seed, batch[-1].hash), now, outcome)
        return [entry.hash for entry in entries]

    def _data_entries(
        self, row: LogRow, serving: tuple[bytes, bytes], ops: Sequence[Written], now: Moment
    ) -> list[Entry]:
        """Return the entries that go to the end of the log; only the first tells the control heads."""
        heads, position = self.state(row.space).heads, row.position
        entries: list[Entry] = []
        made: dict[bytes, int] = {}
        for index, written in enumerate(ops):
            told = None if index else self.projection.heads_to_tell(row, heads)
            deps = tuple(made[dep] if dep in made else self._local(row, position, dep) for dep in written.deps)
            body = encode(
                DataBody(now.ms, now.unsure, written.member, told, deps, written.op, written.again)
            )
            if len(body) > limits.BODY_BYTES_MAX or len(deps) > limits.DEPS_MAX:
                raise LocalFault("entry-too-large")
            entry = make_entry(position, EntryClass.DATA, body, key=serving[1], key_id=serving[0])
            entries.append(entry)
            made[entry.hash] = position.seq
            position = Position(space=row.space, log=row.log, seq=position.seq + 1, backlink=entry.hash)
        return entries

    def _local(self, row: LogRow, position: Position, dep: bytes) -> int | bytes:
        seq = self.projection.seq_in(row, dep)
        return dep if seq is None or seq >= position.seq else seq

    def _own_data_log(self, space: bytes) -> LogRow | None:
        for row in self.ledger.logs_of(space):
            if row.seed and not row.is_closed and not row.is_control:
                return row
        return None

    def _keep_note(self, record: bytes, path: str, applied: Applied | None, unreadable: str) -> None:
        row = self.projection.row(record)
        if row is None:
            return
        text, rich, hash_ = (applied.text, applied.rich, applied.content_hash) if applied else ("", "", b"")
        self.db.execute(
            "INSERT OR REPLACE INTO notes (record, path, text, rich, content_hash, unreadable, is_stale)"
            " VALUES (?, ?, ?, ?, ?, ?, 0)",
            (row.id, path, text, rich, hash_, unreadable or None),
        )
        self.projection.touch(record)

    def _append_control(self, space: bytes, act: acts.Act, now: Moment, outcome: Outcome) -> bytes:
        state = self.state(space)
        sort = EntryClass.KEYS if isinstance(act, acts.KEY_ACTS) else EntryClass.CONTROL
        row = self._own_log(space, EntryClass.CONTROL, now, outcome)
        mine = state.members().get(self.me.group)
        standing = mine.standing if mine else NO_HASH
        body = acts.Control(now.ms, now.unsure, None, state.heads, standing, act)
        return self._seal_control(row, encode(body), sort, now, outcome)

    def _seal_control(
        self, row: LogRow, body: bytes, sort: EntryClass, now: Moment, outcome: Outcome
    ) -> bytes:
        try:
            name, key = self.state(row.space).control_key()
        except StopIteration:
            raise Unavailable("space-key-missing") from None
        entry = make_entry(row.position, sort, body, key=key, key_id=name)
        assert row.seed is not None
        self._store(row, [entry], make_seal(row.seed, entry.hash), now, outcome)
        return entry.hash

    def _own_log(self, space: bytes, sort: EntryClass, now: Moment, outcome: Outcome) -> LogRow:
        control = sort is not EntryClass.DATA
        for row in self.ledger.logs_of(space):
            if row.seed and not row.is_closed and row.is_control == control:
                return row
        seed = self._draw(32)
        row = self.ledger.add_log(space, public_of_seed(seed), is_control=control, seed=seed)
        self._seal_control(row, encode(self._opening(space, row.log, sort)), sort, now, outcome)
        return row

    def _opening(self, space: bytes, log: bytes, sort: EntryClass) -> acts.Open:
        incarnation = self._draw(16)
        message = opening_message(space, log, sort, incarnation)
        proof = sign(OPEN_DOMAIN, self.me.keys.sign_seed, message)
        return acts.Open(self.me.group, self.me.keys.public.id, self.me.roster, incarnation, proof)

    def _own_devices(self) -> list[tuple[bytes, bytes]]:
        return [(device, public.agree) for device, public in roster.fold(self.me.roster).devices.items()]

    def _profile(self, space: bytes, now: Moment, outcome: Outcome) -> None:
        self._append_control(space, acts.Profile(self.me.name, ()), now, outcome)

    def _mint(self, space: bytes, now: Moment, outcome: Outcome) -> tuple[bytes, bytes]:
        """Mint the next data key for exactly the present readers: none of the known ones serves."""
        state = self.state(space)
        key = self._draw(32)
        readers = sorted(state.membership().readers)
        devices = [
            (device, public.agree)
            for group in readers
            if (folded := state.roster_of(group)) is not None
            for device, public in folded.devices.items()
        ]
        boxes = self.boxes(devices, acts.KeyBundle((), (key,)))
        mint = acts.Mint(key_id(key), tuple(readers), boxes)
        self._append_control(space, acts.MintKey(mint), now, outcome)
        found = state.data_key()
        if found is None:
            raise Unavailable("space-key-missing")
        return found

    def _store(
        self, row: LogRow, entries: Sequence[Entry], seal: bytes, now: Moment, outcome: Outcome
    ) -> None:
        self.ledger.append(row, entries, seal, now.ms)
        self._understand(row, entries, outcome)
        outcome.heads = [head for head in outcome.heads if head.log != row.log] + [row.head]

    def _understand(self, row: LogRow, entries: Sequence[Entry], outcome: Outcome) -> None:
        state = self.spaces[row.space]
        if row.is_control:
            for entry in entries:
                state.take(entry)
            outcome.control = True
        elif entries and entries[0].header.seq == 0:
            state.take(entries[0])
            outcome.control = True
        changed = self.projection.advance(row.space)
        outcome.records |= changed.records
        outcome.notes |= changed.notes

    def _ingest(
        self, row: LogRow | None, space: bytes, run: Run, entries: list[Entry], now: Moment, outcome: Outcome
    ) -> None:
        height = row.height if row else 0
        for entry in entries[: height - run.first]:
            assert row is not None
            if self.ledger.hash_at(row, entry.header.seq) != entry.hash:
                self._parted(row, run, entries, entry.header.seq, now, outcome)
                return
        fresh = entries[height - run.first :]
        if row is not None and run.first == height and run.backlink != row.tip:
            outcome.want = (run.log, max(0, height - 64 * (1 + height // 256)))
            return
        if not fresh or (row is not None and row.forked_at is not None):
            if row is not None:
                outcome.heads = [row.head]
            return
        if row is None:
            row = self.ledger.add_log(
                space, run.log, is_control=entries[0].header.kind is not EntryClass.DATA
            )
        elif row.seed and not row.is_closed:
            # Somebody else holds the key of a log that was ours alone: a copy of this home is at work.
            self.ledger.close_log(row)
            outcome.stranger_in_own_log = True
        if row.is_control == (fresh[0].header.kind is EntryClass.DATA):
            raise PeerFault("run-mixes-classes")
        self._store(row, fresh, run.seal, now, outcome)

    def _parted(
        self, row: LogRow, run: Run, entries: list[Entry], seq: int, now: Moment, outcome: Outcome
    ) -> None:
        ours = self.ledger.load_run(row, seq, 4 * 1_048_576)
        if ours is None:
            raise LocalFault("fork-without-own-branch")
        theirs = make_run(entries[seq - run.first :], run.seal)
        left, right = sorted((ours, theirs), key=encode)
        proof = ForkProof(left, right)
        self._ingest_fork(row, row.space, proof, verify_fork(row.space, proof), now, outcome)

    def _ingest_fork(
        self,
        row: LogRow | None,
        space: bytes,
        proof: ForkProof,
        branches: tuple[list[Entry], list[Entry]],
        now: Moment,
        outcome: Outcome,
    ) -> None:
        first = proof.left.first
        if row is None or row.height < first:
            # Not there yet: the entries before the fork come first.
            outcome.want = (proof.left.log, row.height if row else 0)
            return
        ours = self.ledger.hash_at(row, first)
        if ours is None:
            self.ledger.append(row, branches[0], proof.left.seal, now.ms)
            ours = branches[0][0].hash
        other = branches[0] if branches[1][0].hash == ours else branches[1]
        seal = proof.left.seal if other is branches[0] else proof.right.seal
        if row.seed and not row.is_closed:
            self.ledger.close_log(row)
            outcome.stranger_in_own_log = True
        self.ledger.set_aside(row, proof, other, seal, now.ms)
        outcome.forked.append(row.log)
        outcome.heads = [row.head]
        outcome.records |= self.projection.rewind(row)
        if row.is_control:
            self._load()


def _batches(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Yield what is sealed together: every run that travels ends on a seal, and has to stay short."""
    batch: list[Entry] = []
    size = 0
    for entry in entries:
        size += entry.header.payload_bytes
        if batch and (size > _SEALED_BYTES_MAX or len(batch) == _SEALED_ENTRIES_MAX):
            yield batch
            batch, size = [], entry.header.payload_bytes
        batch.append(entry)
    if batch:
        yield batch
