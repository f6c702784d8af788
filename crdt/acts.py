"""Control entries: who belongs to a space, which keys serve it, which device speaks for which group.

The first entry of every log opens it: the device behind it proves that the log is its own. The control log of the
founder begins with the genesis instead, which opens it, too. All later control entries carry one act, the control
heads that their author had seen, and the standing (a genesis or an invite) under which the author's group acts.
Membership (``crdt.membership``) is a pure function of the set of these acts.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Annotated

import msgspec

from crdt import limits
from crdt.ops import Hash, MemberId, Seq
from identity.encoding import Wire

Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Nonce = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Signature = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]
RosterActs = Annotated[
    tuple[Annotated[bytes, msgspec.Meta(max_length=4_096)], ...],
    msgspec.Meta(max_length=limits.ROSTER_ACTS_MAX),
]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=limits.TITLE_CHARS_MAX)]
Heads = Annotated[tuple[Hash, ...], msgspec.Meta(max_length=limits.HEADS_MAX)]
# Whoever names nothing rests on no founding: such an act would have no place among the others, nor what names it.
Seen = Annotated[tuple[Hash, ...], msgspec.Meta(min_length=1, max_length=limits.HEADS_MAX)]


class SpaceSort(IntEnum):
    """What a space is for: a group's own, the two of a pairing, or any number of groups."""

    HOME = 0
    PAIR = 1
    SHARED = 2


class Open(Wire, frozen=True, tag=0):
    """The first entry of a log: ``device`` of ``group`` proves with its signature that the log is its own.

    ``roster`` holds the group's acts that make the device one of its own. ``incarnation`` is fresh for every log.
    """

    group: Hash
    device: Hash
    roster: RosterActs
    incarnation: Nonce
    proof: Signature


class Box(Wire, frozen=True):
    """A key grant, sealed to the agreement key of one device."""

    device: Hash
    sealed: Annotated[bytes, msgspec.Meta(max_length=limits.GRANT_BYTES_MAX)]


Boxes = Annotated[tuple[Box, ...], msgspec.Meta(max_length=limits.GRANTS_MAX)]


class KeyBundle(Wire, frozen=True):
    """What a box holds: control keys and data keys of the space."""

    control: tuple[Key, ...]
    data: tuple[Key, ...]


class Mint(Wire, frozen=True):
    """A new data key and a new control key: the hashes that name them, the groups that were given both, their boxes."""

    key: Hash
    control: Hash
    groups: Annotated[tuple[Hash, ...], msgspec.Meta(max_length=limits.GRANTS_MAX)]
    boxes: Boxes


class Genesis(Wire, frozen=True, tag=1):
    """Founds a space. The hash of this entry is the space's id; its log is opened by it."""

    open: Open
    sort: SpaceSort
    name: Title
    nonce: Nonce
    cosign_min: Annotated[int, msgspec.Meta(ge=2, le=limits.COSIGNERS_MAX)]
    closed_history: bool
    mint: Mint


Confirms = Annotated[tuple[Hash, ...], msgspec.Meta(max_length=limits.COSIGNERS_MAX)]
Role = Annotated[int, msgspec.Meta(ge=0, le=3)]
Cut = Annotated[tuple[tuple[Hash, Seq], ...], msgspec.Meta(max_length=limits.CUT_LOGS_MAX)]


class Invite(Wire, frozen=True, tag=2):
    """Gives a group a role (0 courier, 1 reader, 2 contributor, 3 steward: offered) and the keys in ``boxes``."""

    group: Hash
    roster: RosterActs
    role: Role
    passes: Annotated[tuple[Hash, ...], msgspec.Meta(max_length=limits.GRANTS_MAX)]
    boxes: Boxes
    confirms: Confirms


class ChangeRole(Wire, frozen=True, tag=3):
    """Promotes (to steward: an offer) or demotes a group; below contributor with a cut and a new key."""

    group: Hash
    role: Role
    cut: Cut
    mint: Mint | None
    confirms: Confirms


class Accept(Wire, frozen=True, tag=4):
    """Takes up an offered steward's role."""

    offer: Hash


class Remove(Wire, frozen=True, tag=5):
    """Ends a group's standings; honours its data up to the cut; carries the next keys for those who remain."""

    group: Hash
    cut: Cut
    mint: Mint | None
    confirms: Confirms


class Leave(Wire, frozen=True, tag=6):
    """Ends the author's own standings."""

    cut: Cut


class Withdraw(Wire, frozen=True, tag=7):
    """Takes back an own request."""

    request: Hash


class MintKey(Wire, frozen=True, tag=8):
    """New keys without any change of membership; the class of its entry is KEYS."""

    mint: Mint


class Grant(Wire, frozen=True, tag=9):
    """Keys of the space for devices that came to a member group later; the class of its entry is KEYS.

    ``answers``: the entry in which a device asked for them, None where none did.
    """

    boxes: Boxes
    answers: Hash | None


class CarryRoster(Wire, frozen=True, tag=10):
    """Acts of the author's roster: from here on the space knows the devices they add and lose."""

    roster: RosterActs


class Profile(Wire, frozen=True, tag=11):
    """How the author's group calls itself here, and where its devices can be reached."""

    name: Title
    addresses: Annotated[
        tuple[Annotated[str, msgspec.Meta(max_length=255)], ...],
        msgspec.Meta(max_length=limits.ADDRESSES_MAX),
    ]


class Offer(Wire, frozen=True, tag=12):
    """In a pair space: the author shares another space with the other group; the keys open its control entries."""

    space: Hash
    invite: Hash
    control: Annotated[tuple[Key, ...], msgspec.Meta(max_length=limits.GRANTS_MAX)]


class EraseReason(IntEnum):
    """Why something is erased; what it was about is never told here."""

    ASKED = 0
    RETENTION = 1
    MISTAKE = 2
    DISCARDED = 3
    OTHER = 4


Check = Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
Listed = Annotated[int, msgspec.Meta(ge=1, le=limits.SEQ_MAX)]


class ErasedOf(Wire, frozen=True):
    """Entries of one data log: each by its sequence and the first bytes of its hash, so that none to come is meant.

    ``told``: the control heads that an erased entry declared, for those that come after it and declare none.
    """

    log: Hash
    entries: Annotated[
        tuple[tuple[Listed, Check], ...], msgspec.Meta(min_length=1, max_length=limits.ERASE_ENTRIES_MAX)
    ]
    told: Annotated[tuple[tuple[Listed, Heads], ...], msgspec.Meta(max_length=limits.ERASE_ENTRIES_MAX)]


class Erase(Wire, frozen=True, tag=17):
    """Asks every holder to drop the payloads of these entries: all that the author knew about a record.

    It counts for the entries that ``crdt.erasures`` lets its author erase; for the others it asks their authors.
    """

    record: Hash
    kind: Annotated[str, msgspec.Meta(max_length=limits.NAME_CHARS_MAX)]
    logs: Annotated[tuple[ErasedOf, ...], msgspec.Meta(min_length=1, max_length=limits.ERASE_LOGS_MAX)]
    reason: EraseReason
    why: Annotated[str, msgspec.Meta(max_length=limits.ERASE_WHY_CHARS_MAX)]


class Receipt(Wire, frozen=True, tag=18):
    """The author's device has dropped what these acts erase, and cleaned where it lay."""

    erases: Annotated[tuple[Hash, ...], msgspec.Meta(min_length=1, max_length=limits.RECEIPTS_MAX)]


class CourierAt(Wire, frozen=True, tag=14):
    """Where the courier of a group with that role can be called, and what members' devices make their psks from."""

    group: Hash
    device: Hash
    addresses: Annotated[
        tuple[Annotated[str, msgspec.Meta(max_length=255)], ...],
        msgspec.Meta(max_length=limits.ADDRESSES_MAX),
    ]
    secret: Key


class Floor(Wire, frozen=True):
    """A data log that a generation covers below ``seq``; ``tip`` is the hash of the entry before it."""

    log: Hash
    seq: Annotated[int, msgspec.Meta(ge=1, le=limits.SEQ_MAX)]
    tip: Hash


class GenerationReason(IntEnum):
    """Why a space begins anew from what it holds."""

    CHECKPOINT = 0
    CLOSED_HISTORY = 1
    ERASURE = 2


class Generation(Wire, frozen=True, tag=15):
    """What the entries below ``floors`` come to is kept in the data log ``log``, up to ``height`` and ``tip``.

    ``content`` is the hash of what is kept; ``after`` the generation on which it was computed, None: on all entries.
    ``replaces``: one that must no longer be used, because it holds what was erased.
    """

    log: Hash
    height: Annotated[int, msgspec.Meta(ge=2, le=limits.GENERATION_PARTS_MAX + 1)]
    tip: Hash
    floors: Annotated[tuple[Floor, ...], msgspec.Meta(min_length=1, max_length=limits.FLOORS_MAX)]
    content: Hash
    reason: GenerationReason
    after: Hash | None
    replaces: Hash | None


class ConfirmGeneration(Wire, frozen=True, tag=16):
    """The author has all entries below the floors of ``generation``, and they come to what it keeps."""

    generation: Hash


class Lack(Wire, frozen=True, tag=19):
    """The author's device was due the keys of these acts and can't open them; the class of its entry is KEYS."""

    mints: Annotated[tuple[Hash, ...], msgspec.Meta(min_length=1, max_length=limits.LACKS_MAX)]


Act = (
    Invite
    | ChangeRole
    | Accept
    | Remove
    | Leave
    | Withdraw
    | MintKey
    | Grant
    | CarryRoster
    | Profile
    | Offer
    | Erase
    | Receipt
    | CourierAt
    | Generation
    | ConfirmGeneration
    | Lack
)


class Control(Wire, frozen=True, tag=13):
    """Every control entry but the first of its log."""

    claimed_ms: Annotated[int, msgspec.Meta(ge=0, le=limits.TIME_MS_MAX)]
    clock_unsure: bool
    member: MemberId | None
    seen: Seen
    standing: Hash
    act: Act


FirstBody = Open | Genesis
KEY_ACTS = (MintKey, Grant, Lack)
