"""The gate of a courier: what stewards tell it about one space, because it can't read who belongs there.

A gate names the devices that may come, which of them are *keepers* (they may sign the next gate), the logs that are
closed and from where on, the entries whose payloads are to go, where logs begin since a generation, and for how long
the rest is kept. It speaks to one courier about one space.

    held                     a signed gate comes                           the courier
    nothing, or no devices   signed by an owner of the courier             follows it, if its version is higher
    a gate with devices      signed by a keeper of the held one            follows the higher version; of equal ones
                                                                           that with the lower hash
    any                      the same, an older one, by anybody else       keeps what it has, and says so

A version far above the held one is not followed, so no keeper uses up all of them to stay for ever.
So a group that was removed can't issue any more once a gate without its devices is held, a gate that was replaced never
comes back, and of several that were made at the same time all couriers end with the same one. A gate without devices
ends the space: its entries are deleted, its version stays.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum
from typing import Annotated

import msgspec

from crdt.acts import Floor
from crdt.ops import Hash, Seq
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import PeerFault
from identity.keys import DevicePublic, Key, public_of_seed, sign, verify
from sync import limits

_DOMAIN = b"hedgerow gate 1"

Version = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]


class GateDevice(Wire, frozen=True):
    """A device that may come; ``keeps``: it may sign the next gate."""

    sign: Key
    agree: Key
    keeps: bool

    @property
    def id(self) -> bytes:
        """The device's id."""
        return DevicePublic(sign=self.sign, agree=self.agree).id


class Closed(Wire, frozen=True):
    """A data log whose writer was removed: what is at ``end`` and beyond was written too late."""

    log: Hash
    end: Seq


class Gone(Wire, frozen=True):
    """Entries of a log, from ``first`` up to before ``end``, whose payloads are to go."""

    log: Hash
    first: Seq
    end: Seq


class Statement(Wire, frozen=True):
    """What a gate says to the courier with the device id ``courier``; lists are sorted and name nothing twice.

    ``secret``: what the psks of the devices are made from. ``floors``: where logs begin by the generation that counts.
    """

    courier: Hash
    space: Hash
    version: Version
    secret: Key
    devices: Annotated[tuple[GateDevice, ...], msgspec.Meta(max_length=limits.GATE_DEVICES_MAX)]
    closed: Annotated[tuple[Closed, ...], msgspec.Meta(max_length=limits.GATE_LOGS_MAX)]
    gone: Annotated[tuple[Gone, ...], msgspec.Meta(max_length=limits.GATE_RANGES_MAX)]
    floors: Annotated[tuple[Floor, ...], msgspec.Meta(max_length=limits.GATE_LOGS_MAX)]
    retention_days: Annotated[int, msgspec.Meta(ge=1, le=limits.RETENTION_DAYS_MAX)]


class SignedGate(Wire, frozen=True):
    """A statement as it travels, signed by the signing key of a device."""

    statement: Annotated[bytes, msgspec.Meta(max_length=limits.GATE_BYTES_MAX)]
    signer: Key
    signature: Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedGate:
    """A gate whose signature holds; whether it is followed is for ``judge`` to say."""

    statement: Statement
    signer: bytes
    hash: bytes

    @property
    def content(self) -> bytes:
        """The hash of what it says, whatever its version."""
        return content_hash(self.statement)

    @property
    def keepers(self) -> frozenset[bytes]:
        """The signing keys that may sign the next gate."""
        return frozenset(device.sign for device in self.statement.devices if device.keeps)


class Judgement(Enum):
    """What a courier does with a gate."""

    FOLLOWED = "followed"
    KNOWN = "known"
    OLDER = "older"
    NOT_A_KEEPER = "not-a-keeper"
    NOT_FOR_US = "not-for-us"


def sign_gate(statement: Statement, sign_seed: bytes) -> bytes:
    """Return ``statement`` signed by the device with this seed, as it travels."""
    body = encode(statement)
    return encode(SignedGate(body, public_of_seed(sign_seed), sign(_DOMAIN, sign_seed, body)))


def read_gate(data: bytes) -> CheckedGate:
    """Return the gate that ``data`` encodes; raise PeerFault if it is malformed or its signature doesn't hold."""
    signed = decode(data, SignedGate, bytes_max=limits.GATE_BYTES_MAX)
    if not verify(_DOMAIN, signed.signer, signed.statement, signed.signature):
        raise PeerFault("gate-not-signed")
    statement = decode(signed.statement, Statement, bytes_max=limits.GATE_BYTES_MAX)
    _check(statement)
    return CheckedGate(statement=statement, signer=signed.signer, hash=domain_hash(_DOMAIN, signed.statement))


def judge(
    gate: CheckedGate,
    held: CheckedGate | None,
    *,
    courier: bytes,
    owners: Collection[bytes],
    heirs: Collection[bytes] = (),
) -> Judgement:
    """Return what the courier with this device id does with a gate; ``owners``: signing keys of who was paired with it.

    ``held`` is the gate that it follows for the same space; ``heirs``: signing keys of who came with the recovery words
    in the place of one of its keepers.
    """
    if gate.statement.courier != courier or (held and held.statement.space != gate.statement.space):
        return Judgement.NOT_FOR_US
    if gate.statement.version > limits.GATE_VERSION_STEP_MAX + (held.statement.version if held else 0):
        return Judgement.NOT_FOR_US
    if held is None:
        return Judgement.FOLLOWED if gate.signer in owners else Judgement.NOT_A_KEEPER
    if gate.hash == held.hash:
        return Judgement.KNOWN
    allowed = held.keepers | frozenset(heirs) if held.statement.devices else frozenset(owners)
    if gate.signer not in allowed:
        return Judgement.NOT_A_KEEPER
    newer = (-gate.statement.version, gate.hash) < (-held.statement.version, held.hash)
    return Judgement.FOLLOWED if newer else Judgement.OLDER


def content_hash(statement: Statement) -> bytes:
    """Return the hash of what a statement says, whatever its version."""
    return domain_hash(_DOMAIN, encode(msgspec.structs.replace(statement, version=0)))


def gone_in(statement: Statement) -> Callable[[bytes, int], bool]:
    """Return what tells, at once, whether the payload at a sequence of a log is to go."""
    firsts: dict[bytes, list[int]] = {}
    ends: dict[bytes, list[int]] = {}
    for one in statement.gone:
        reached = ends.setdefault(one.log, [])
        firsts.setdefault(one.log, []).append(one.first)
        reached.append(max(one.end, reached[-1] if reached else 0))

    def is_gone(log: bytes, seq: int) -> bool:
        before = bisect_right(firsts.get(log, ()), seq)
        return before > 0 and seq < ends[log][before - 1]

    return is_gone


def _check(statement: Statement) -> None:
    devices = [device.id for device in statement.devices]
    closed = [one.log for one in statement.closed]
    gone = [one.log + one.first.to_bytes(4, "big") for one in statement.gone]
    floors = [one.log for one in statement.floors]
    if any(names != sorted(set(names)) for names in (devices, closed, gone, floors)):
        raise PeerFault("gate-not-sorted")
    if any(one.end <= one.first for one in statement.gone) or statement.version == 0:
        raise PeerFault("gate-range-broken")
