"""What waits between this group and its peers, and is no record.

accept-steward, compare-numbers   take up an offered role; compare the numbers of a pairing
look-space     look at a space that a peer shares since lately and in which nothing was written
look-spaces    look at ``count`` such spaces of one peer, however many: one row for all of them
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from crdt.acts import SpaceSort
from crdt.moments import instant_text
from node.desk.page import group_json
from node.desk.scope import Scope

if TYPE_CHECKING:
    from node.hub import Hub

Json = Any
# A space in which nobody wrote is news for so long.
_NEW_SPACE_MS = 30 * 24 * 3_600_000


def waiting_peers(hub: Hub, names: Mapping[bytes, str], scope: Scope, now_ms: int) -> Iterator[Json]:
    """Yield the rows of what peers offer, wait for and share; in the store's thread."""
    who = group_json(names, hub.home.identity.group)
    yield from _offered(hub, scope, who)
    yield from _pairings(hub, who)
    yield from _shared(hub, who, now_ms)


def _offered(hub: Hub, scope: Scope, who: Json) -> Iterator[Json]:
    for space in hub.replica.spaces.values():
        member = space.members().get(hub.home.identity.group)
        if member is not None and member.offered is not None and scope.holds(space.id):
            yield _row(who, space.id.hex(), "space", space.name, "accept-steward")


def _pairings(hub: Hub, who: Json) -> Iterator[Json]:
    for peer in hub.peers.all():
        if not peer.is_confirmed:
            yield _row(who, peer.group.hex(), "peer", peer.name, "compare-numbers")


def _shared(hub: Hub, who: Json, now_ms: int) -> Iterator[Json]:
    """Yield the spaces that peers share and that nothing else on Today tells of, one row a peer."""
    fresh, row_of = _fresh_spaces(hub, now_ms), partial(_row, who)
    for peer in hub.peers.all() if fresh else ():
        pair = hub.replica.spaces.get(peer.pair_space or b"")
        # Whoever offers in the space of a pair counts as the peer: it can make up groups.
        told = {offer.space for _, offer in pair.offers() if offer.space in fresh} if pair else set()
        shared = [(space, *fresh.pop(space)) for space in sorted(told) if space in fresh]
        if not shared:
            continue
        id_, name, since = shared[0]
        row = row_of(id_.hex(), "space", name, "look-space")
        if len(shared) > 1:
            since = max(one[2] for one in shared)
            row = row_of(peer.group.hex(), "spaces", peer.name, "look-spaces")
        by = {"group": peer.group.hex(), "name": peer.name}
        yield {**row, "since": since, "by": by, "count": len(shared)}


def _fresh_spaces(hub: Hub, now_ms: int) -> dict[bytes, tuple[str, str]]:
    """Return what others share with this group since lately, and nobody wrote in: its name, since when."""
    rows = hub.replica.db.execute(
        "SELECT s.space, (SELECT min(e.arrived_ms) FROM logs l JOIN entries e ON e.log = l.id"
        " WHERE l.space = s.id) FROM spaces s WHERE s.offered_by IS NOT NULL AND s.is_left = 0"
        " AND NOT EXISTS (SELECT 1 FROM records r WHERE r.space = s.id)"
    ).fetchall()
    found = {}
    for space, came_ms in rows:
        state = hub.replica.spaces.get(bytes(space))
        if state is None or state.sort is not SpaceSort.SHARED or came_ms is None:
            continue
        member = state.members().get(hub.home.identity.group)
        if member and member.offered is None and came_ms > now_ms - _NEW_SPACE_MS:
            found[state.id] = (state.name, instant_text(came_ms))
    return found


def _row(who: Json, id_: str, kind: str, title: str, waits_for: str) -> Json:
    told = {"id": id_, "kind": kind, "title": title, "for": waits_for, "who": who, "here": True, "state": ""}
    return {**told, "due": None, "since": None, "space": id_ if kind == "space" else None}
