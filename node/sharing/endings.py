"""How a group's part in a space ended: it left, or others removed it; when, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt import acts
from crdt.moments import instant_text
from crdt.space import SpaceState

if TYPE_CHECKING:
    from node.hub import Hub


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Whether a group left by itself, which group ended its part, and the moment that this one claims."""

    is_leave: bool
    by: bytes
    at_ms: int


def ending_of(state: SpaceState, group: bytes) -> Ending | None:
    """Return how a group's part in a space ended, None while it has one or if it never had; the first by depth."""
    return _first(state, *state.membership().endings(group))


def last_ending_of(state: SpaceState, group: bytes) -> Ending | None:
    """Return how a group's part in a space ended the last time, whatever it is there now; None if it never did."""
    removals, leaves = state.membership().past_endings(group)
    last = max(
        (state.records[one] for one in removals | leaves), key=lambda one: (one.depth, one.hash), default=None
    )
    if last is None:
        return None
    return _first(state, frozenset((last.hash,)) & removals, frozenset((last.hash,)) & leaves)


def _first(state: SpaceState, removals: frozenset[bytes], leaves: frozenset[bytes]) -> Ending | None:
    records = [state.records[one] for one in leaves or removals]
    first = min(records, key=lambda one: (one.depth, one.hash), default=None)
    if first is None or not isinstance(first.body, acts.Control):
        return None
    return Ending(is_leave=bool(leaves), by=first.author.group, at_ms=first.body.claimed_ms)


def removal_told(hub: Hub, space: bytes) -> dict[str, object] | None:
    """Return what to say of this group's removal from a space, None where it wasn't removed; in the store's thread."""
    state = hub.replica.state(space)
    ending = ending_of(state, hub.home.identity.group)
    if ending is None or ending.is_leave:
        return None
    profile = state.profile(ending.by)
    known = hub.replica.names().get(ending.by) or hub.peers.was_called(ending.by)
    by = known or (profile.name if profile is not None else ending.by.hex()[:10])
    return {"space": state.name, "by": by, "day": instant_text(ending.at_ms)[:10]}
