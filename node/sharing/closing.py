"""Closing the door behind groups that left: a leave ends a role, but its author could still act under older heads.

A steward's node that is entitled to removes whoever left, by itself. The first in line (by rank, then id) does it as
soon as it hears of it; the others when their node starts and it has not been done.
"""

from __future__ import annotations

from collections.abc import Iterator

from crdt import acts
from crdt.membership import Role
from crdt.space import SpaceState
from node.replica.replica import Replica
from node.sharing.removing import cut_of


def doors_to_close(replica: Replica, space: bytes, *, first_only: bool) -> Iterator[acts.Remove]:
    """Yield the removals of groups that left which this node owes a space.

    ``first_only``: only where it is first in line.
    """
    state, own = replica.state(space), replica.me.group
    if state.sort is not acts.SpaceSort.SHARED or state.role(own) is not Role.STEWARD:
        return
    folded = state.roster_of(own)
    is_first_device = folded is not None and replica.me.keys.public.id == min(folded.devices, default=b"")
    for group in sorted(_left(state)):
        entitled = _entitled(state, group)
        if own in entitled and (not first_only or (is_first_device and own == entitled[0])):
            yield acts.Remove(group, cut_of(replica, space, group), replica.mint(space), ())


def open_doors(state: SpaceState) -> frozenset[bytes]:
    """Return the groups that left a space and that no member can remove."""
    return frozenset(group for group in _left(state) if not _entitled(state, group))


def _left(state: SpaceState) -> Iterator[bytes]:
    if state.genesis is None:
        return
    membership = state.membership()
    yield from (group for group in membership.gone if membership.has_left(group))


def _entitled(state: SpaceState, group: bytes) -> list[bytes]:
    """Return the stewards whose removal of a group would count, those with the lowest rank first, then by id."""
    stewards = [(one.rank, name) for name, one in state.members().items() if one.role is Role.STEWARD]
    act = acts.Remove(group, (), None, ())
    return [name for _, name in sorted(stewards) if _would_end(state, act, name)]


def _would_end(state: SpaceState, act: acts.Remove, group: bytes) -> bool:
    return not state.foreseen(act, group).has_left(act.group)
