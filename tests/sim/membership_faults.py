"""Faults planted into the rule of membership on purpose: each must be noticed by a property."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from crdt import membership
from crdt.membership_acts import Reason, Role
from crdt.membership_causality import positions
from crdt.membership_data import Court
from crdt.membership_equals import Contest
from crdt.membership_roll import Roll
from crdt.membership_settling import Settlement


def _removed_go_on(roll, position, standing):
    """Acts that are concurrent with the removal of their author stay."""
    found = _fault(roll, position, standing)
    return None if found is Reason.AUTHOR_REMOVED else found


def _demoted_go_on(roll, position, standing):
    """Acts that are concurrent with the demotion of their author stay."""
    found = _fault(roll, position, standing)
    return None if found is Reason.AUTHOR_DEMOTED else found


def _leaves_void(roll, position, standing):
    """A leave voids what its author did at the same time."""
    if standing.leaves & ~roll.order.future[position] & ~(1 << position):
        return Reason.AUTHOR_GONE
    return _fault(roll, position, standing)


def _follows_void(roll, position, standing):
    """What follows an act that a removal voids is void, too."""
    found = _fault(roll, position, standing)
    for other in positions(roll.order.past[position]):
        if found is None and other in roll.signers:
            author = roll.author(other)
            found = Reason.AUTHOR_REMOVED if author.ends & ~roll.order.future[other] else None
    return found


def _first_of_a_ring(contest, valid):
    """A ring is settled by hash."""
    chosen, tied = _choose(contest, valid)
    lowest = min(valid, key=lambda c: contest._order.acts[c.position].id, default=None)
    return (chosen, tied) if chosen or lowest is None else ([lowest], [lowest])


def _epoch_for_a_subset(settled, members, granted=None):
    """An epoch serves if nobody but readers was listed for it, even where one of them was not."""
    order = settled.order
    readers = {group for group, member in members.items() if member.role >= Role.READER}
    usable = [
        p for p, act in enumerate(order.acts) if act.mints is not None and {act.group, *act.mints} <= readers
    ]
    newest = [p for p in usable if not any(order.saw(later, p) for later in usable)]
    return min((order.acts[p].id for p in newest), default=None)


_fault = Roll.fault
_choose = Contest._choose

FAULTS: dict[str, tuple[tuple[object, str, Callable[..., object]], ...]] = {
    "removed-go-on": ((Roll, "fault", _removed_go_on),),
    "demoted-go-on": ((Roll, "fault", _demoted_go_on),),
    "leaves-void": ((Roll, "fault", _leaves_void),),
    "follows-void": ((Roll, "fault", _follows_void),),
    "ring-by-hash": ((Contest, "_choose", _first_of_a_ring),),
    "two-suffice": ((Settlement, "needed", lambda settlement, stewards: 2),),
    "borrow-anything": ((Roll, "reach", lambda roll, position, standing: roll.requests[position]),),
    "anyone-readmits": ((Settlement, "_bars", lambda settlement, position, rank: iter(())),),
    "second-invite-counts": ((Roll, "is_asleep", lambda roll, standing, view: False),),
    "nobody-vouches": (
        (Court, "_is_plain", lambda court, entry, rights: False),
        (Court, "_before", lambda court, voucher: {}),
    ),
    "epoch-for-a-subset": ((membership, "epoch_of", _epoch_for_a_subset),),
}


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Break the rule in the named way while the context lasts."""
    kept = [(owner, attribute, getattr(owner, attribute)) for owner, attribute, _ in FAULTS[name]]
    for owner, attribute, fault in FAULTS[name]:
        setattr(owner, attribute, fault)
    try:
        yield
    finally:
        for owner, attribute, right in kept:
            setattr(owner, attribute, right)
