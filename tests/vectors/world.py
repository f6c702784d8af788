"""Two groups with fixed keys and the logs that they write into one space: the ground of all vectors made here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import msgspec

from crdt import acts
from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry, make_seal
from crdt.space import OPEN_DOMAIN, opening_message
from identity import roster
from identity.aead import key_id
from identity.encoding import Wire, encode
from identity.keys import DeviceKeys, public_of_seed, seal_box, sign

AT_MS = 1_790_000_000_000
CONTROL_KEY_NAME, DATA_KEY_NAME = "control key", "data key"


def drawn(label: str, size: int = 32) -> bytes:
    """Return bytes that stand for random ones: SHAKE-256 of ``label``."""
    return hashlib.shake_256(label.encode()).digest(size)


def device(name: str) -> DeviceKeys:
    """Return the keys of the device ``name``."""
    return DeviceKeys(drawn(f"{name} sign"), drawn(f"{name} agree"))


def told(value: object) -> object:
    """Return ``value`` as JSON for people: bytes as hex, structs as objects that name their type first."""
    match value:
        case bytes():
            return value.hex()
        case tuple() | list():
            return [told(inner) for inner in value]
        case Wire():
            names = msgspec.structs.fields(value)
            return {"is": type(value).__name__} | {
                name.name: told(getattr(value, name.name)) for name in names
            }
        case _:
            return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group with one device, as its roster's first act makes it."""

    name: str
    keys: DeviceKeys
    acts: tuple[bytes, ...]

    @property
    def id(self) -> bytes:
        """The group's id."""
        return roster.act_hash(self.acts[0])


def group(name: str) -> Group:
    """Return the group ``name`` with its first device."""
    keys = device(name)
    return Group(
        name=name, keys=keys, acts=(roster.found(drawn(f"{name} root"), keys, drawn(f"{name} nonce", 16)),)
    )


ORCHARD, KILN = group("Orchard"), group("Kiln")


@dataclass(slots=True, kw_only=True)
class Pen:
    """Writes one log; every entry is sealed by itself. ``key`` seals payloads."""

    name: str
    space: bytes
    key: bytes
    seed: bytes = b""
    entries: list[Entry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.seed = drawn(f"log {self.name}")

    @property
    def log(self) -> bytes:
        """The log's public key."""
        return public_of_seed(self.seed)

    @property
    def position(self) -> Position:
        """Where the next entry goes."""
        return self.position_at(len(self.entries))

    def position_at(self, seq: int) -> Position:
        """Return where the entry ``seq`` goes; only a space's first entry names no space."""
        backlink = self.entries[seq - 1].hash if seq else NO_HASH
        return Position(space=self.space, log=self.log, seq=seq, backlink=backlink)

    def write(self, kind: EntryClass, body: object, key: bytes = b"") -> Entry:
        """Append ``body`` and return its entry."""
        sealing = key or self.key
        entry = make_entry(self.position, kind, encode(body), key=sealing, key_id=key_id(sealing))
        self.entries.append(entry)
        return entry

    def seal(self, entry: Entry) -> bytes:
        """Return the log's seal over ``entry``."""
        return make_seal(self.seed, entry.hash)


def opening(owner: Group, pen: Pen, kind: EntryClass) -> acts.Open:
    """Return the first body of a log of ``owner``."""
    incarnation = drawn(f"incarnation {pen.name}", 16)
    message = opening_message(pen.space, pen.log, kind, incarnation)
    proof = sign(OPEN_DOMAIN, owner.keys.sign_seed, message)
    return acts.Open(owner.id, owner.keys.public.id, owner.acts, incarnation, proof)


def box(receiver: DeviceKeys, label: str, control: tuple[bytes, ...], data: tuple[bytes, ...]) -> acts.Box:
    """Return a grant of keys to one device; ``label`` names the one-time secret."""
    plain = encode(acts.KeyBundle(control, data))
    return acts.Box(receiver.public.id, seal_box(receiver.public.agree, plain, drawn(f"box {label}")))


@dataclass(slots=True, kw_only=True)
class Space:
    """The example space: who wrote what into it, in an order in which everybody could have seen it."""

    id: bytes
    orchard: Pen
    kiln: Pen
    second: DeviceKeys
    keys: tuple[bytes, bytes, bytes, bytes]

    @property
    def control(self) -> list[tuple[Pen, Entry]]:
        """All control entries, log by log."""
        return [(pen, entry) for pen in (self.orchard, self.kiln) for entry in pen.entries]


def space() -> Space:
    """Return the example space: founded by Orchard, shared with Kiln, who becomes a steward and mints keys."""
    control_key, data_key = drawn(CONTROL_KEY_NAME), drawn(DATA_KEY_NAME)
    next_key, next_control = drawn("next data key"), drawn("next control key")
    orchard = Pen(name="orchard control", space=NO_HASH, key=control_key)
    first_mint = acts.Mint(
        key_id(data_key),
        key_id(control_key),
        (ORCHARD.id,),
        (box(ORCHARD.keys, "genesis", (control_key,), (data_key,)),),
    )
    genesis = orchard.write(
        EntryClass.CONTROL,
        acts.Genesis(
            opening(ORCHARD, orchard, EntryClass.CONTROL),
            acts.SpaceSort.SHARED,
            "Harvest",
            drawn("space nonce", 16),
            2,
            False,
            first_mint,
        ),
    )
    orchard.space = genesis.hash
    named = orchard.write(
        EntryClass.CONTROL, control((genesis,), genesis, acts.Profile("Orchard", ("192.0.2.7:7465",)))
    )
    boxes = (box(KILN.keys, "invite", (control_key,), (data_key,)),)
    invite = orchard.write(
        EntryClass.CONTROL,
        control((named,), genesis, acts.Invite(KILN.id, KILN.acts, 2, (key_id(data_key),), boxes, ())),
    )
    raised = orchard.write(
        EntryClass.CONTROL, control((invite,), genesis, acts.ChangeRole(KILN.id, 3, (), None, ()))
    )
    kiln = Pen(name="kiln control", space=genesis.hash, key=control_key)
    kiln.write(EntryClass.CONTROL, opening(KILN, kiln, EntryClass.CONTROL))
    accept = kiln.write(EntryClass.CONTROL, control((raised,), invite, acts.Accept(raised.hash)))
    both = (
        box(ORCHARD.keys, "mint one", (next_control,), (next_key,)),
        box(KILN.keys, "mint two", (next_control,), (next_key,)),
    )
    mint = acts.Mint(key_id(next_key), key_id(next_control), tuple(sorted((ORCHARD.id, KILN.id))), both)
    minted = kiln.write(EntryClass.KEYS, control((accept,), invite, acts.MintKey(mint)))
    second = device("Orchard second")
    orchard.key = next_control
    _second_device(orchard, second, genesis, minted, ((control_key, next_control), (data_key, next_key)))
    return Space(
        id=genesis.hash,
        orchard=orchard,
        kiln=kiln,
        second=second,
        keys=(control_key, data_key, next_key, next_control),
    )


def control(seen: tuple[Entry, ...], standing: Entry, act: acts.Act) -> acts.Control:
    """Return a control body that had seen ``seen``, under the genesis or invite ``standing``."""
    heads = tuple(sorted(entry.hash for entry in seen))
    return acts.Control(AT_MS, False, None, heads, standing.hash, act)


def _second_device(
    pen: Pen,
    second: DeviceKeys,
    genesis: Entry,
    seen: Entry,
    keys: tuple[tuple[bytes, ...], tuple[bytes, ...]],
) -> None:
    proof = roster.device_proof(second, ORCHARD.id)
    added = roster.add_device(ORCHARD.keys.sign_seed, ORCHARD.id, second.public, proof, (ORCHARD.id,))
    carried = pen.write(EntryClass.CONTROL, control((seen,), genesis, acts.CarryRoster((added,))))
    grant = acts.Grant((box(second, "second device", *keys),), None)
    pen.write(EntryClass.KEYS, control((carried,), genesis, grant))
