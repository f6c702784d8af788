"""Appending: this device's own entries, made, sealed and stored before anybody hears of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from crdt import acts, limits
from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry, make_seal
from crdt.membership import Role
from crdt.ops import Chunk, Create, DataBody, DataOp
from crdt.run import make_run
from crdt.space import OPEN_DOMAIN, opening_message
from identity import roster
from identity.aead import key_id
from identity.encoding import decode, encode
from identity.errors import LocalFault, PeerFault, Refused, Unavailable
from identity.keys import Signer, public_of_seed, sign, signer
from node.replica.log_row import LogRow
from node.replica.outcome import Also, AppliedNote, Batch, Moment, Outcome, Written
from node.replica.spaces import Spaces
from node.sharing.keying import INVITE_BYTES_MAX, Draw, boxes_for, mint_for

_SEALED_BYTES_MAX = limits.RUN_BYTES_MAX // 4
_SEALED_ENTRIES_MAX = limits.RUN_ENTRIES_MAX // 4


class Writer:
    """Writes the own logs of one replica."""

    def __init__(self, spaces: Spaces, draw: Draw) -> None:
        self._spaces = spaces
        self._draw = draw
        self._signers: dict[bytes, Signer] = {}

    def found(self, sort: acts.SpaceSort, name: str, now: Moment, closed_history: bool = False) -> Outcome:
        """Found a space and return what changed; ``Outcome.space`` is its id."""
        self._spaces.check_writing()
        seed, control_key, data_key = self._draw(32), self._draw(32), self._draw(32)
        log = public_of_seed(seed)
        bundle = acts.KeyBundle((control_key,), (data_key,))
        boxes = boxes_for(self._own_devices(), bundle, self._draw)
        mint = acts.Mint(key_id(data_key), key_id(control_key), (self._spaces.me.group,), boxes)
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
        with self._spaces.transaction():
            self._spaces.make_room(entry.hash, None, bundle)
            row = self._spaces.ledger.add_log(entry.hash, log, is_control=True, seed=seed)
            outcome = Outcome(space=entry.hash)
            self._spaces.store(row, [entry], [make_seal(seed, entry.hash)], now, outcome)
            self._profile(entry.hash, now, outcome)
        return outcome

    def append(self, space: bytes, ops: Sequence[Written], now: Moment) -> tuple[list[bytes], Outcome]:
        """Append data entries, sealed as one batch; return their hashes once they are on disk."""
        outcome = Outcome(space=space)
        with self._spaces.transaction(now):
            hashes = self._append_data(space, ops, now, outcome)
        return hashes, outcome

    def append_control(self, space: bytes, act: acts.Act, now: Moment) -> tuple[bytes, Outcome]:
        """Append one control entry, sealed by itself; return its hash once it is on disk."""
        outcome = Outcome(space=space)
        with self._spaces.transaction(now):
            hash_ = self._append_control(space, act, now, outcome)
        return hash_, outcome

    def share(self, space: bytes, invite: acts.Invite, pair: bytes, now: Moment) -> list[Outcome]:
        """Invite a group and offer it the space over ``pair``, the space of the two groups: both or neither."""
        outcomes = [Outcome(space=space), Outcome(space=pair)]
        with self._spaces.transaction(now):
            hash_ = self._append_control(space, invite, now, outcomes[0])
            control = tuple(self._spaces.state(space).keyring.control.values())
            self._append_control(pair, acts.Offer(space, hash_, control), now, outcomes[1])
        return outcomes

    def append_together(
        self,
        batches: Sequence[Batch],
        now: Moment,
        notes: Sequence[AppliedNote] = (),
        also: Also | None = None,
    ) -> tuple[list[list[bytes]], list[Outcome]]:
        """Append data entries to several spaces, all or none, with the texts of the notes that they make.

        Notes of which something else changed since their texts were begun are still to be put together. ``also`` gets
        the hashes, and what it writes to the store is on disk with them or not at all.
        """
        outcomes = [Outcome(space=space) for space, _ in batches]
        folds = self._spaces.projection.notes
        newest = {(record, path) for record, path, _ in notes if folds.end(record, path)}
        with self._spaces.transaction(now):
            hashes = [
                self._append_data(space, ops, now, outcome)
                for (space, ops), outcome in zip(batches, outcomes, strict=True)
            ]
            for record, path, applied in notes:
                is_newest = (record, path) in newest
                self._spaces.keep_note(record, path, applied, "", is_newest=is_newest)
            if also is not None:
                also([hash_ for batch in hashes for hash_ in batch])
        for outcome in outcomes:
            outcome.notes -= newest
        return hashes, outcomes

    def prepare(self, space: bytes, now: Moment) -> Outcome:
        """Make sure that there is a log and a key to write the space's data with, and few control heads to name."""
        outcome = Outcome(space=space)
        if self._is_prepared(space):
            return outcome
        with self._spaces.transaction(now):
            if self._spaces.state(space).data_key() is None:
                self._mint(space, now, outcome)
            self._join_heads(space, now, outcome)
            self._own_log(space, EntryClass.DATA, now, outcome)
        return outcome

    def foresee(self, space: bytes, ops: Sequence[Written], now: Moment) -> list[bytes]:
        """Return the hashes that ``append`` gives these entries as long as nothing else is appended or comes in.

        The space must be prepared.
        """
        serving = self._spaces.state(space).data_key()
        row = self._own_data_log(space)
        if serving is None or row is None:
            raise LocalFault("space-not-prepared")
        return [entry.hash for entry in self._data_entries(row, serving, ops, now)]

    def own_data_log(self, space: bytes) -> bytes | None:
        """Return the log to which this device writes the space's data now, None where it has to open one first."""
        found = self._own_data_log(space)
        return found.log if found is not None else None

    def data_log(self, space: bytes, now: Moment) -> bytes:
        """Return the log to which this device writes the space's data now; it is opened if need be."""
        found = self._own_data_log(space)
        if found is not None:
            return found.log
        with self._spaces.transaction(now):
            return self._own_log(space, EntryClass.DATA, now, Outcome(space=space)).log

    def open_generation(self, space: bytes, now: Moment) -> tuple[bytes, Outcome]:
        """Open a data log for what a generation keeps; nothing else is ever written to it. Return its name."""
        outcome = Outcome(space=space)
        with self._spaces.transaction(now):
            if self._spaces.state(space).data_key() is None:
                self._mint(space, now, outcome)
            self._join_heads(space, now, outcome)
            row = self._open_log(space, EntryClass.DATA, now, outcome)
            self._spaces.ledger.close_log(row)
        return row.log, outcome

    def append_chunk(self, space: bytes, log: bytes, chunk: Chunk, now: Moment) -> Outcome:
        """Append a part of what a generation keeps to its log."""
        outcome = Outcome(space=space)
        with self._spaces.transaction(now):
            row = self._spaces.ledger.logs[space, log]
            serving = self._spaces.state(space).data_key() or self._mint(space, now, outcome)
            entries = self._data_entries(row, serving, [Written(op=chunk)], now)
            self._spaces.store(row, entries, [self._sealed(row, entries[-1])], now, outcome)
        return outcome

    def invitation_act(
        self, space: bytes, group: bytes, roster_acts: tuple[bytes, ...], role: int
    ) -> acts.Invite:
        """Return the act that gives ``group`` a role here, with all keys (data keys only from reader up).

        Where the space was founded with closed history, only with the data key that serves now. Raises Refused where
        the space had more keys than an act holds.
        """
        state = self._spaces.state(space)
        reads = role >= Role.READER
        given = dict(state.keyring.data) if reads else {}
        if reads and state.genesis is not None and state.genesis.closed_history:
            serving = state.data_key()
            given = dict([serving]) if serving else {}
        data = tuple(given.values())
        bundle = acts.KeyBundle(tuple(state.keyring.control.values()), data)
        folded = roster.fold(roster_acts)
        devices = [(device, public.agree) for device, public in folded.devices.items()]
        passes = tuple(given)
        boxes = boxes_for(devices, bundle, self._draw) if reads else ()
        act = acts.Invite(group, roster_acts, role, passes, boxes, ())
        if len(encode(act)) > INVITE_BYTES_MAX:
            raise Refused("share-keys-too-many", count=len(state.keyring.control))
        return act

    def boxes(self, devices: Sequence[tuple[bytes, bytes]], bundle: acts.KeyBundle) -> tuple[acts.Box, ...]:
        """Return ``bundle`` sealed to each (device id, agreement key)."""
        return boxes_for(devices, bundle, self._draw)

    def mint(self, space: bytes, without: frozenset[bytes] = frozenset()) -> acts.Mint:
        """Return new keys for the present readers of a space but those ``without``."""
        return mint_for(self._spaces.state(space), self._draw, without)

    def _is_prepared(self, space: bytes) -> bool:
        self._spaces.check_writing()
        state = self._spaces.state(space)
        if state.data_key() is None or len(state.heads) > limits.HEADS_MAX:
            return False
        return self._own_data_log(space) is not None

    def _append_data(
        self, space: bytes, ops: Sequence[Written], now: Moment, outcome: Outcome
    ) -> list[bytes]:
        serving = self._spaces.state(space).data_key() or self._mint(space, now, outcome)
        self._join_heads(space, now, outcome)
        row = self._own_log(space, EntryClass.DATA, now, outcome)
        entries = self._data_entries(row, serving, ops, now)
        for batch in _batches(entries):
            seal = self._sealed(row, batch[-1])
            self._spaces.store(row, batch, [seal], now, outcome)
            outcome.run = make_run(batch, seal) if len(batch) == len(entries) else None
        return [entry.hash for entry in entries]

    def _data_entries(
        self, row: LogRow, serving: tuple[bytes, bytes], ops: Sequence[Written], now: Moment
    ) -> list[Entry]:
        """Return the entries that go to the end of the log; only the first tells the control heads."""
        state, position = self._spaces.state(row.space), row.position
        key = self._spaces.projection.understanding.key(state, serving[0]) or serving[1]
        entries: list[Entry] = []
        made: dict[bytes, int] = {}
        for index, written in enumerate(ops):
            told = None if index else self._spaces.projection.heads_to_tell(row, state.heads)
            named = self._with_vouchers(row.space, written.deps)
            deps = tuple(made[dep] if dep in made else self._local(row, position, dep) for dep in named)
            op = self._about(row, position, written.op, made)
            body = encode(DataBody(now.ms, now.unsure, written.member, told, deps, op, written.again))
            if len(body) > limits.BODY_BYTES_MAX or len(deps) > limits.DEPS_MAX:
                raise LocalFault("entry-too-large")
            _check_readable(body, DataBody)
            entry = make_entry(position, EntryClass.DATA, body, key=key, key_id=serving[0])
            entries.append(entry)
            made[entry.hash] = position.seq
            position = Position(space=row.space, log=row.log, seq=position.seq + 1, backlink=entry.hash)
        return entries

    def _with_vouchers(self, space: bytes, deps: tuple[bytes, ...]) -> tuple[bytes, ...]:
        """Return ``deps`` with what vouches for those that would be set aside: whoever rests on them vouches, too."""
        vouchers = self._spaces.projection.honouring.vouchers(space, deps)
        return (*deps, *(one for one in vouchers if one not in deps))[: max(limits.DEPS_MAX, len(deps))]

    def _about(self, row: LogRow, position: Position, op: DataOp, made: Mapping[bytes, int]) -> DataOp:
        """Return an operation that names a record made in its own log by the sequence there: shorter by 30 bytes."""
        record = None if isinstance(op, Create | Chunk) else op.record
        if not isinstance(record, bytes):
            return op
        ref = made[record] if record in made else self._local(row, position, record)
        return msgspec.structs.replace(op, record=ref)

    def _local(self, row: LogRow, position: Position, dep: bytes) -> int | bytes:
        seq = self._spaces.projection.seq_in(row, dep)
        return dep if seq is None or seq >= position.seq else seq

    def _own_data_log(self, space: bytes) -> LogRow | None:
        honouring, group = self._spaces.projection.honouring, self._spaces.me.group
        for row in self._spaces.ledger.logs_of(space):
            if row.seed and not (row.is_closed or row.is_control or honouring.is_over(row, group)):
                return row
        return None

    def _own_control_log(self, space: bytes) -> LogRow | None:
        for row in self._spaces.ledger.logs_of(space):
            is_full = row.height >= limits.CONTROL_ENTRIES_MAX
            if row.seed and row.is_control and not row.is_closed and not is_full:
                return row
        return None

    def _append_control(self, space: bytes, act: acts.Act, now: Moment, outcome: Outcome) -> bytes:
        state = self._spaces.state(space)
        sort = EntryClass.KEYS if isinstance(act, acts.KEY_ACTS) else EntryClass.CONTROL
        self._join_heads(space, now, outcome)
        return self._seal_act(space, act, sort, state.heads, now, outcome)

    def _join_heads(self, space: bytes, now: Moment, outcome: Outcome) -> None:
        """An entry names few control heads: while there are more, write one that joins some of them."""
        state = self._spaces.state(space)
        while len(state.heads) > limits.HEADS_MAX:
            few = state.heads[: limits.HEADS_MAX]
            self._seal_act(space, acts.CarryRoster(()), EntryClass.CONTROL, few, now, outcome)

    def _seal_act(
        self,
        space: bytes,
        act: acts.Act,
        sort: EntryClass,
        seen: tuple[bytes, ...],
        now: Moment,
        outcome: Outcome,
    ) -> bytes:
        row = self._own_log(space, EntryClass.CONTROL, now, outcome)
        mine = self._spaces.state(space).members().get(self._spaces.me.group)
        standing = mine.standing if mine else NO_HASH
        body = encode(acts.Control(now.ms, now.unsure, None, seen, standing, act))
        _check_readable(body, acts.Control)
        asked = (
            self._spaces.state(space).records.get(act.answers or b"") if isinstance(act, acts.Grant) else None
        )
        return self._seal_control(row, body, sort, now, outcome, under=asked.key if asked else None)

    def _seal_control(
        self,
        row: LogRow,
        body: bytes,
        sort: EntryClass,
        now: Moment,
        outcome: Outcome,
        under: bytes | None = None,
    ) -> bytes:
        """Append to a control log; ``under``: the name of the key that seals it, None for the one that serves."""
        state = self._spaces.state(row.space)
        known = state.key(under) if under is not None else None
        try:
            name, key = (under, known) if under is not None and known is not None else state.control_key()
        except LookupError:
            raise Unavailable("space-key-missing") from None
        entry = make_entry(row.position, sort, body, key=key, key_id=name)
        self._spaces.store(row, [entry], [self._sealed(row, entry)], now, outcome)
        return entry.hash

    def _sealed(self, row: LogRow, entry: Entry) -> bytes:
        """Return the seal of an entry of an own log."""
        assert row.seed is not None
        key = self._signers.get(row.log) or self._signers.setdefault(row.log, signer(row.seed))
        return make_seal(key, entry.hash)

    def _own_log(self, space: bytes, sort: EntryClass, now: Moment, outcome: Outcome) -> LogRow:
        self._spaces.check_writing()
        control = sort is not EntryClass.DATA
        found = self._own_control_log(space) if control else self._own_data_log(space)
        if found is not None:
            return found
        return self._open_log(space, sort, now, outcome)

    def _open_log(self, space: bytes, sort: EntryClass, now: Moment, outcome: Outcome) -> LogRow:
        control = sort is not EntryClass.DATA
        seed = self._draw(32)
        row = self._spaces.ledger.add_log(space, public_of_seed(seed), is_control=control, seed=seed)
        self._seal_control(row, encode(self._opening(space, row.log, sort)), sort, now, outcome)
        return row

    def _opening(self, space: bytes, log: bytes, sort: EntryClass) -> acts.Open:
        incarnation = self._draw(16)
        message = opening_message(space, log, sort, incarnation)
        proof = sign(OPEN_DOMAIN, self._spaces.me.keys.sign_seed, message)
        return acts.Open(
            self._spaces.me.group, self._spaces.me.keys.public.id, self._spaces.me.roster, incarnation, proof
        )

    def _own_devices(self) -> list[tuple[bytes, bytes]]:
        return [
            (device, public.agree) for device, public in roster.fold(self._spaces.me.roster).devices.items()
        ]

    def _profile(self, space: bytes, now: Moment, outcome: Outcome) -> None:
        self._append_control(space, acts.Profile(self._spaces.me.name, ()), now, outcome)

    def _mint(self, space: bytes, now: Moment, outcome: Outcome) -> tuple[bytes, bytes]:
        """Mint the next keys for exactly the present readers: none of the known ones serves."""
        if (self._spaces.state(space).role(self._spaces.me.group) or Role.COURIER) < Role.CONTRIBUTOR:
            raise Unavailable("space-key-missing")
        self._append_control(space, acts.MintKey(self.mint(space)), now, outcome)
        found = self._spaces.state(space).data_key()
        if found is None:
            raise Unavailable("space-key-missing")
        return found


def _check_readable(body: bytes, family: type[object]) -> None:
    """Raise LocalFault unless all nodes will read what is about to be written."""
    try:
        decode(body, family, bytes_max=limits.BODY_BYTES_MAX)
    except PeerFault as fault:
        raise LocalFault("entry-unreadable", why=fault.message) from fault


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
