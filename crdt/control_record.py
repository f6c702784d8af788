"""Control entries that were opened, and what membership sees in them: which act, by whom, resting on what."""

from __future__ import annotations

from dataclasses import dataclass

from crdt import acts
from crdt.membership import Act, ActKind, Role
from crdt.openings import Author

_KINDS = {
    acts.Invite: ActKind.INVITE,
    acts.ChangeRole: ActKind.ROLE,
    acts.Accept: ActKind.ACCEPT,
    acts.Remove: ActKind.REMOVE,
    acts.Leave: ActKind.LEAVE,
    acts.Withdraw: ActKind.WITHDRAW,
    acts.MintKey: ActKind.EPOCH,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlRecord:
    """A control entry that was opened: its author and what it says.

    ``key``: the name of the key under which it lies. ``depth`` is one more than that of every entry it had seen.
    """

    hash: bytes
    log: bytes
    author: Author
    body: acts.Control | acts.Genesis
    key: bytes
    depth: int


def kind_of(record: ControlRecord) -> ActKind | None:
    """Return which act an entry is for membership, None where it is none."""
    return ActKind.GENESIS if isinstance(record.body, acts.Genesis) else _KINDS.get(type(record.body.act))


def seen_by(record: ControlRecord) -> tuple[bytes, ...]:
    """Return the control entries that an entry says its author had seen, those that none other of them had."""
    return record.body.seen if isinstance(record.body, acts.Control) else ()


def membership_act(record: ControlRecord, seen: tuple[bytes, ...], passes: tuple[bytes, ...]) -> Act | None:
    """Return what an entry is for membership, None where it is nothing.

    ``seen``: what it had seen, of entries that touch membership alone. ``passes``: who made the keys that it passes on.
    """
    kind = kind_of(record)
    if kind is None:
        return None
    if isinstance(record.body, acts.Genesis):
        return Act(
            id=record.hash,
            kind=kind,
            group=record.author.group,
            mints=record.body.mint.groups,
            cosign_min=record.body.cosign_min,
        )
    act = record.body.act
    mint: acts.Mint | None = getattr(act, "mint", None)
    role = getattr(act, "role", None)
    return Act(
        id=record.hash,
        kind=kind,
        group=record.author.group,
        standing=record.body.standing,
        seen=seen,
        target=getattr(act, "group", b""),
        role=None if role is None else Role(role),
        offer=getattr(act, "offer", b"") or getattr(act, "request", b""),
        confirms=getattr(act, "confirms", ()),
        cut=dict(getattr(act, "cut", ())),
        mints=mint.groups if mint else None,
        passes=passes,
    )
