"""Faults planted into nodes on purpose: each must be noticed by a checker of the worlds with a Byzantine group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import crdt.openings
from crdt.registers import Registers
from crdt.run import LogHead
from node.replica.honouring import Honouring
from node.replica.intake import Intake
from node.replica.listing import Listing
from node.replica.log_row import LogRow
from node.replica.spaces import Spaces
from node.replica.understanding import Understanding
from sync.budget import Budget
from sync.peer_space import PeerSpace


def _hasty(spaces, now=None, durable=True):
    """Own entries are told before they are safe from a power cut."""
    return _transaction(spaces, now, durable=False)


def _stingy(peer: PeerSpace, head: LogHead) -> bool:
    """The last entry of a data log is never offered."""
    return _lacks(peer, head) and (head.is_control or head.height > peer.reached(head) + 1)


def _last_arrival_wins(registers, path, written, named):
    """A register forgets what came before."""
    standing = tuple(one.hash for one in registers.standing(path))
    _apply(registers, path, written, (*named, *standing))


def _sloppy(understanding, record, item, changed):
    """A record in memory misses what comes in."""
    folds = understanding._projection.folds._folds
    fold = folds.pop(record.record, None)
    _take(understanding, record, item, changed)
    if fold is not None:
        folds[record.record] = fold


def _credulous(listing, record, at_ms):
    """A view takes every time for one that a calendar has."""
    datetime.fromtimestamp(at_ms / 1_000, tz=UTC)
    return _view(listing, record, at_ms)


def _forgetful(understanding, stretch, body):
    """Words that name the acts which their author had seen wait for them for ever."""
    return body.heads in (None, ()) and _has_heads(understanding, stretch, body)


def _blind(intake: Intake, row: LogRow, *others: object) -> None:
    """Another branch of a log is dropped without a word."""
    others[-1].heads = [row.head]  # type: ignore[attr-defined]


_transaction, _lacks, _apply, _take, _has_heads, _view = (
    Spaces.transaction,
    PeerSpace.lacks,
    Registers.apply,
    Understanding._take,
    Understanding._has_heads,
    Listing.view,
)

FAULTS: dict[str, tuple[tuple[object, str, Callable[..., object]], ...]] = {
    "kept": ((Spaces, "transaction", _hasty),),
    "reached": ((PeerSpace, "lacks", _stingy),),
    "alike": ((Registers, "apply", _last_arrival_wins),),
    "readable": ((Understanding, "_take", _sloppy),),
    "attributed": ((crdt.openings, "verify", lambda *given: True),),
    "judged": ((Honouring, "flaw", lambda honouring, row, group, seq, heads: ""),),
    "forks_shown": ((Intake, "_parted", _blind),),
    "bounded": ((Budget, "take", lambda budget, size, now_ms: 0),),
    "waits": ((Understanding, "_has_heads", _forgetful),),
    "raises": ((Listing, "view", _credulous),),
}


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Break nodes in the named way while the context lasts."""
    kept = [(owner, attribute, getattr(owner, attribute)) for owner, attribute, _ in FAULTS[name]]
    for owner, attribute, fault in FAULTS[name]:
        setattr(owner, attribute, fault)
    try:
        yield
    finally:
        for owner, attribute, right in kept:
            setattr(owner, attribute, right)
