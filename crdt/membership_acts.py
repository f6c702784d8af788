"""The words of membership: acts, roles, verdicts, requests and data entries as plain values.

An act is one control entry after decryption and after its signatures were checked. Ids are entry hashes;
groups are group ids; logs are log keys. Nothing here decides anything: the rule is in
``membership_settling``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum


class Role(IntEnum):
    """What a group may do in a space, ordered by power: where acts of equals meet, the lesser role holds."""

    COURIER = 0
    READER = 1
    CONTRIBUTOR = 2
    STEWARD = 3


class ActKind(Enum):
    """What an act does."""

    GENESIS = "genesis"
    INVITE = "invite"
    ROLE = "role"
    ACCEPT = "accept"
    REMOVE = "remove"
    LEAVE = "leave"
    WITHDRAW = "withdraw"
    EPOCH = "epoch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One control entry. ``group`` comes from the certified device key, never from the body.

    ``standing``: the genesis or invite under which its author acts. ``seen``: the control heads its author
    had seen. ``cosigners``: standings whose signatures the act carries besides its author's (no entry of
    version 1 does). ``confirms``: earlier acts of the same kind, group and role whose signatures are
    borrowed. ``cut``: log to last sequence honoured; a log that is not listed is cut before its first entry.
    ``mints``: the recipients of the epoch minted here, whose id is the act's. ``passes``: epochs sealed to
    ``target``. ``offer``: what an accept takes up, or the request that a withdraw takes back.
    """

    id: bytes
    kind: ActKind
    group: bytes
    standing: bytes = b""
    seen: tuple[bytes, ...] = ()
    target: bytes = b""
    role: Role | None = None
    offer: bytes = b""
    cosigners: tuple[bytes, ...] = ()
    confirms: tuple[bytes, ...] = ()
    cut: Mapping[bytes, int] = field(default_factory=dict)
    mints: tuple[bytes, ...] | None = None
    passes: tuple[bytes, ...] = ()
    cosign_min: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class DataEntry:
    """One data entry as far as rights go. ``seen``: its control heads; ``builds_on``: entries of other logs."""

    id: bytes
    group: bytes
    log: bytes
    seq: int
    prev: bytes | None = None
    seen: tuple[bytes, ...] = ()
    builds_on: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What a group is in a space. ``offered``: the act that offers it the steward's role, while it has not accepted."""

    role: Role
    rank: int
    standing: bytes
    offered: bytes | None = None


class Outcome(Enum):
    """What became of an act."""

    COUNTS = "counts"
    REQUEST = "request"
    IDLE = "idle"
    VOID = "void"
    WAITING = "waiting"


class Reason(Enum):
    """Why an act does not count: ids of sentences, with the fields ``author`` and ``target`` (names of groups)."""

    MALFORMED = "membership-malformed"
    NO_STANDING = "membership-no-standing"
    INVITATION_VOID = "membership-invitation-void"
    AUTHOR_GONE = "membership-author-gone"
    AUTHOR_REMOVED = "membership-author-removed"
    AUTHOR_DEMOTED = "membership-author-demoted"
    AUTHOR_ASLEEP = "membership-author-asleep"
    OFFER_OPEN = "membership-offer-open"
    NOT_STEWARD = "membership-not-steward"
    SENIOR_DECIDED = "membership-senior-decided"
    MAY_NOT_RAISE = "membership-may-not-raise"
    BARRED = "membership-barred"
    NOTHING_TO_CHANGE = "membership-nothing-to-change"
    WITHDRAWN = "membership-withdrawn"
    SIGNATURES_MISSING = "membership-signatures-missing"
    PAST_MISSING = "membership-past-missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of an act, with the reason unless it counts."""

    outcome: Outcome
    reason: Reason | None = None


COUNTS = Verdict(outcome=Outcome.COUNTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A removal or change of role that lacks signatures. Sharing between its backers and its target is paused.

    ``by``: its author's group. ``backers``: present stewards whose signature under it is good.
    ``could_sign``: any steward senior to the target (one suffices) and, where enough of them exist, its
    equals; empty: nobody here can settle it.
    """

    act: bytes
    by: bytes
    target: bytes
    backers: tuple[bytes, ...]
    could_sign: tuple[bytes, ...]
