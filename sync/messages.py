"""What two nodes say to each other inside an authenticated channel, and the names they use for spaces and logs there.

A space or log is named by a hash of its id and the handshake's transcript, so a peer recognises only what it knows
already. Every message is one canonical array with a leading tag; anything else ends the session.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from crdt.ops import Hash, Seq
from crdt.run import ForkProof, Run
from identity.encoding import Wire, decode, domain_hash
from sync import limits

Alias = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
LogAlias = Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
Prefix = Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
Digest = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]


class Height(Wire, frozen=True):
    """How far the sender knows a log: ``height`` entries, the last with a hash that begins with ``tip``.

    ``floor``: the first sequence whose payload it still holds. ``forked``: it holds a proof that the log went two
    ways after this height.
    """

    log: LogAlias
    height: Seq
    tip: Prefix
    floor: Seq
    forked: bool


class SpaceStatus(Wire, frozen=True):
    """What the sender has of a space: a digest of its control logs and one of its data logs.

    ``heights`` of all logs when ``whole``, else of those that changed since the sender's last status.
    """

    space: Alias
    control: Digest
    data: Digest
    whole: bool
    heights: Annotated[tuple[Height, ...], msgspec.Meta(max_length=limits.HEIGHTS_MAX)]


Statuses = Annotated[tuple[SpaceStatus, ...], msgspec.Meta(max_length=limits.SPACES_MAX)]


class Hello(Wire, frozen=True, tag=0):
    """The first message of each side; the caller's travels inside the handshake. ``abilities`` are bit flags.

    ``instance`` is fresh for every run of a program, so that two copies of one home are told apart.
    """

    instance: Alias
    abilities: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]
    spaces: Statuses


class Status(Wire, frozen=True, tag=1):
    """News of the sender's logs. ``acks``: how many Entries messages it has dealt with since its last status.

    ``ask``: the receiver is to answer with a whole status of these spaces.
    """

    spaces: Statuses
    acks: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]
    ask: bool


class Entries(Wire, frozen=True, tag=2):
    """A run of entries of a log of the space."""

    space: Alias
    run: Run


class Fork(Wire, frozen=True, tag=3):
    """A proof that a log of the space forked."""

    space: Alias
    proof: ForkProof


class WantBranch(Wire, frozen=True, tag=4):
    """The sender suspects a fork of ``log`` and asks for the receiver's entries from ``first`` on."""

    space: Alias
    log: Hash
    first: Seq


class Ping(Wire, frozen=True, tag=5):
    """Are you there? Answered by a Pong with the same number."""

    number: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]


class Pong(Wire, frozen=True, tag=6):
    """The answer to a Ping."""

    number: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]


class Bye(Wire, frozen=True, tag=7):
    """The sender closes in peace."""


class PairSpace(Wire, frozen=True, tag=8):
    """After pairing, from the inviter: the space of the two groups, and the keys to its control entries."""

    space: Hash
    control: tuple[Hash, ...]


class AskView(Wire, frozen=True, tag=9):
    """What does the receiver show of a space, with states at ``at_ms``? For comparing, when a user asks for it."""

    space: Alias
    at_ms: Annotated[int, msgspec.Meta(ge=-(2**62), le=2**62)]


class View(Wire, frozen=True, tag=10):
    """The answer to AskView: the hash of what the sender shows, and whether it can read all that it holds."""

    space: Alias
    at_ms: Annotated[int, msgspec.Meta(ge=-(2**62), le=2**62)]
    view_hash: Hash
    is_whole: bool
    control: Digest
    data: Digest


class HeldHeight(Wire, frozen=True):
    """A log and how many of its entries a group acknowledged."""

    log: LogAlias
    height: Seq


class Held(Wire, frozen=True, tag=11):
    """What a third group of the space acknowledged to the sender: the heights that changed since it last told."""

    space: Alias
    group: Hash
    heights: Annotated[tuple[HeldHeight, ...], msgspec.Meta(max_length=limits.HELD_HEIGHTS_MAX)]


class Gate(Wire, frozen=True, tag=12):
    """To a courier: whom it lets in to one space, signed (``sync/gate.py``)."""

    signed: Annotated[bytes, msgspec.Meta(max_length=limits.GATE_BYTES_MAX)]


class GateTold(Wire, frozen=True, tag=13):
    """From a courier: which gate it follows for a space, by version and content (0 and zeros: none).

    ``room``: how many more bytes of this space it would store now. Of the space zeros: all were told.
    """

    space: Hash
    version: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
    content: Hash
    room: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]


KitData = Annotated[bytes, msgspec.Meta(max_length=limits.KIT_PART_BYTES_MAX)]
KitPart = Annotated[int, msgspec.Meta(ge=0, le=limits.KIT_PARTS_MAX)]


class KeepKit(Wire, frozen=True, tag=14):
    """A part of a sealed kit of the sender's group, to be kept under ``slot`` for whoever calls under ``psk``.

    ``back``: to a courier, the psk under which one device may take the sender's place; nil: the one that it has.
    """

    slot: Hash
    psk: Hash
    back: Hash | None
    part: KitPart
    parts: KitPart
    data: KitData


class AskKit(Wire, frozen=True, tag=15):
    """From a device that has only its group's words: what is kept under ``slot``?"""

    slot: Hash


class Kit(Wire, frozen=True, tag=16):
    """A part of a kept kit. Without data and with ``part`` equal to ``parts``: so many parts are kept (0: none)."""

    slot: Hash
    part: KitPart
    parts: KitPart
    data: KitData


class Kin(Wire, frozen=True, tag=22):
    """Between devices of one group: what the sender knows of spaces' keys, peers and people, as items of a backup."""

    items: Annotated[
        tuple[Annotated[bytes, msgspec.Meta(max_length=limits.KIN_BYTES_MAX)], ...],
        msgspec.Meta(max_length=limits.KIN_ITEMS_MAX),
    ]


Message = (
    Hello
    | Status
    | Entries
    | Fork
    | WantBranch
    | Ping
    | Pong
    | Bye
    | PairSpace
    | AskView
    | View
    | Held
    | Gate
    | GateTold
    | KeepKit
    | AskKit
    | Kit
    | Kin
)


def read_message(data: bytes) -> Message:
    """Return the message that ``data`` encodes; raise Malformed for anything else."""
    return decode(data, Message, bytes_max=limits.MESSAGE_BYTES_MAX)  # type: ignore[arg-type]


def space_alias(space: bytes, transcript: bytes) -> bytes:
    """Return the name of ``space`` in the session with this handshake transcript."""
    return domain_hash(b"hedgerow alias 1", space, transcript, size=16)


def log_alias(log: bytes, transcript: bytes) -> bytes:
    """Return the name of ``log`` in the session with this handshake transcript."""
    return domain_hash(b"hedgerow log al1", log, transcript, size=8)
