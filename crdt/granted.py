"""Whom grants gave keys: what a group holds that a minter never meant it to have.

A grant's boxes are sealed, so it counts as giving all keys that its author could know of: those minted before it. Who
grants may not have heard yet that a group is out; whoever knows both must not go on under these keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from crdt import acts, limits
from crdt.minting import boxes_in, mint_in

if TYPE_CHECKING:
    from crdt.control_record import ControlRecord
    from crdt.space import SpaceState

T = TypeVar("T")

NOBODY = b""
"""Stands for more groups than ``GRANTED_GROUPS_MAX``: keys that so many were given serve no longer."""


def granted(state: SpaceState) -> dict[bytes, frozenset[bytes]]:
    """Return, by the acts that minted keys, the groups to whose devices grants gave these; NOBODY for too many.

    Looks at each entry once: what a grant gave goes back to what its author had seen, and from there further back.
    """
    grants = [one for one in state.records.values() if isinstance(getattr(one.body, "act", None), acts.Grant)]
    groups = _groups(state) if grants else {}
    given: dict[bytes, frozenset[bytes]] = {}
    too_many = frozenset((NOBODY,))
    for grant in grants:
        to = frozenset(groups[box.device] for box in boxes_in(grant.body) if box.device in groups)
        if to:
            given[grant.hash] = to if len(to) <= limits.GRANTED_GROUPS_MAX else too_many
    return handed_back(state.records, given, too_many) if given else {}


def handed_back(
    records: Mapping[bytes, ControlRecord],
    given: Mapping[bytes, frozenset[T]],
    instead: frozenset[T] = frozenset(),
) -> dict[bytes, frozenset[T]]:
    """Return, by the minting entries, all that was ``given`` by entries that came after them.

    ``instead``: what stands for more than GRANTED_GROUPS_MAX of them, as in ``given``; empty: nothing does.
    """
    found: dict[bytes, frozenset[T]] = {}
    below: dict[bytes, frozenset[T]] = {}
    nothing: frozenset[T] = frozenset()
    for record in sorted(records.values(), key=lambda record: record.depth, reverse=True):
        told = below.pop(record.hash, nothing)
        if told and mint_in(record.body) is not None:
            found[record.hash] = told
        told = _joined(told, given.get(record.hash, nothing), instead)
        for seen in getattr(record.body, "seen", ()) if told else ():
            below[seen] = _joined(below.get(seen, nothing), told, instead)
    return found


def _joined(one: frozenset[T], other: frozenset[T], instead: frozenset[T]) -> frozenset[T]:
    """Return what is in either, as one that is there already if that says it: very many are the same."""
    if one is other or other <= one or one is instead:
        return one
    if one <= other or other is instead:
        return other
    both = one | other
    return instead if instead and len(both) > limits.GRANTED_GROUPS_MAX else both


def _groups(state: SpaceState) -> dict[bytes, bytes]:
    """Return the groups of all devices that entries here named."""
    named = {author.group for author in state.authors.values()}
    for record in state.records.values():
        act = getattr(record.body, "act", None)
        if isinstance(act, acts.Invite):
            named.add(act.group)
    rosters = ((group, state.roster_of(group)) for group in sorted(named))
    return {device: group for group, roster in rosters if roster is not None for device in roster.ever}
