"""Groups that found a space and write its logs, as a node does, with everything open to be done wrongly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

import msgspec

from crdt import acts
from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry
from crdt.space import OPEN_DOMAIN, SpaceState, opening_message
from identity import roster
from identity.aead import key_id
from identity.encoding import Wire, encode
from identity.keys import DeviceKeys, public_of_seed, seal_box, sign

AT_MS = 1_790_000_000_000


class Party:
    """A group with one device; ``acts`` is its roster."""

    def __init__(self, number: int) -> None:
        self.draw = Random(number).randbytes
        self.root = self.draw(32)
        self.keys = DeviceKeys.from_draw(self.draw)
        self.acts: tuple[bytes, ...] = (roster.found(self.root, self.keys, self.draw(16)),)
        self.group = roster.act_hash(self.acts[0])

    @property
    def device(self) -> bytes:
        """The id of the device."""
        return self.keys.public.id

    def add_device(self, signer: bytes | None = None, seen: Sequence[bytes] = ()) -> tuple[DeviceKeys, bytes]:
        """Return new keys and the act that adds them; the party's own roster stays as it is."""
        fresh = DeviceKeys.from_draw(self.draw)
        proof = roster.device_proof(fresh, self.group)
        seen = seen or (self.group,)
        return fresh, roster.add_device(signer or self.keys.sign_seed, self.group, fresh.public, proof, seen)

    def box(self, bundle: acts.KeyBundle) -> acts.Box:
        """Return keys sealed to the device."""
        return acts.Box(self.device, seal_box(self.keys.public.agree, encode(bundle), self.draw(32)))


class Pen:
    """Writes one log of a party; ``seal_key`` seals its payloads."""

    def __init__(self, party: Party, space: bytes, seal_key: bytes, kind: EntryClass) -> None:
        self.party = party
        self.kind = kind
        self.seal_key = seal_key
        self.seed = party.draw(32)
        self.space = space
        self.tip = NO_HASH
        self.seq = 0

    @property
    def log(self) -> bytes:
        """The log's name."""
        return public_of_seed(self.seed)

    def entry(self, body: Wire | bytes, kind: EntryClass | None = None) -> Entry:
        """Append a body."""
        position = Position(space=self.space, log=self.log, seq=self.seq, backlink=self.tip)
        data = body if isinstance(body, bytes) else encode(body)
        sort = self.kind if kind is None else kind
        made = make_entry(position, sort, data, key=self.seal_key, key_id=key_id(self.seal_key))
        self.tip, self.seq = made.hash, self.seq + 1
        return made

    def opening(self, **changed: object) -> acts.Open:
        """Return what opens the log, with fields changed."""
        incarnation = self.party.draw(16)
        message = opening_message(self.space, self.log, self.kind, incarnation)
        made = acts.Open(
            self.party.group,
            self.party.device,
            self.party.acts,
            incarnation,
            sign(OPEN_DOMAIN, self.party.keys.sign_seed, message),
        )
        return msgspec.structs.replace(made, **changed)

    def open(self, **changed: object) -> Entry:
        """Append the log's opening."""
        return self.entry(self.opening(**changed))

    def act(
        self, act: acts.Act, seen: Iterable[bytes], standing: bytes = NO_HASH, kind: EntryClass | None = None
    ) -> Entry:
        """Append a control act."""
        sort = EntryClass.KEYS if isinstance(act, acts.KEY_ACTS) else EntryClass.CONTROL
        body = acts.Control(AT_MS, False, None, tuple(seen), standing, act)
        return self.entry(body, sort if kind is None else kind)


class Ground:
    """A space that ``founder`` founded, with ``guests`` whom it invited as contributors; all entries in ``entries``."""

    def __init__(self, guests: int = 1) -> None:
        self.founder = Party(100)
        self.guests = [Party(101 + number) for number in range(guests)]
        draw = self.founder.draw
        self.control_key, self.data_key = draw(32), draw(32)
        bundle = acts.KeyBundle((self.control_key,), (self.data_key,))
        self.pen = Pen(self.founder, NO_HASH, self.control_key, EntryClass.CONTROL)
        mint = acts.Mint(
            key_id(self.data_key),
            key_id(self.control_key),
            (self.founder.group,),
            (self.founder.box(bundle),),
        )
        genesis = acts.Genesis(self.pen.opening(), acts.SpaceSort.SHARED, "Joint", draw(16), 2, False, mint)
        self.genesis = self.pen.entry(genesis)
        self.space = self.pen.space = self.genesis.hash
        self.entries = [self.genesis]
        self.pens: list[Pen] = []
        for guest in self.guests:
            invite = acts.Invite(
                guest.group, guest.acts, 2, (key_id(self.data_key),), (guest.box(bundle),), ()
            )
            self.entries.append(self.pen.act(invite, self.seen, self.genesis.hash))
            pen = self.log_of(guest)
            self.pens.append(pen)
            self.entries.append(pen.open())

    @property
    def seen(self) -> tuple[bytes, ...]:
        """The founder's last entry."""
        return (self.pen.tip,)

    def log_of(self, party: Party, kind: EntryClass = EntryClass.CONTROL) -> Pen:
        """Return a pen for a new log of a party."""
        return Pen(party, self.space, self.control_key, kind)

    def state(self, party: Party | None = None, entries: Iterable[Entry] | None = None) -> SpaceState:
        """Return what a party's device (the first guest's) knows after these entries (all), with the control key."""
        made = SpaceState(self.space, (party or self.guests[0]).keys)
        made.grant(acts.KeyBundle((self.control_key,), ()))
        for entry in self.entries if entries is None else entries:
            made.take(entry)
        return made


def profile(name: str = "A name") -> acts.Profile:
    """Return an act that says a name."""
    return acts.Profile(name, ())
