"""New keys in time: a key that nobody saw leak may have leaked, so none serves a space for longer than so many days.

Of the stewards whose nodes are linked now, the one with the lowest standing does it. Where links are cut, several may
do it at once; which keys serve then is settled by the rule of all keys. Times are claims: one from the future counts
as long ago, so nobody can put this off for ever.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection
from typing import TYPE_CHECKING

from crdt import acts
from crdt.membership import Role
from crdt.space import SpaceState
from identity.errors import Fault
from node.sharing.keying import rotate

if TYPE_CHECKING:
    from node.hub import Hub
    from node.links.network import Network

DAY_MS = 86_400_000
ROTATE_DAYS = 90
FIRST_LOOK_S = 600.0
LOOK_S = 3_600.0


async def rotate_in_time(network: Network) -> None:
    """Look at all spaces for as long as the network is open."""
    await asyncio.sleep(FIRST_LOOK_S)
    while True:
        for space in await due_spaces(network):
            with contextlib.suppress(Fault):
                await rotate(network.hub, space)
        await asyncio.sleep(LOOK_S)


async def due_spaces(network: Network) -> list[bytes]:
    """Return the spaces to which this node is to give new keys now."""
    hub = network.hub
    now, every_ms = hub.home.clock.now(), hub.rotate_days * DAY_MS
    if now.unsure or not every_ms:
        return []
    linked = {link.peer.group for link in network.links.values() if not link.is_over}
    own_devices = [link.peer.device for link in network.links_to(hub.home.identity.group)]

    def due() -> list[bytes]:
        return [
            space
            for space, state in hub.replica.spaces.items()
            if is_due(state, now.ms, every_ms) and _is_first(hub, state, linked, own_devices)
        ]

    found: list[bytes] = await hub.run(due)
    return found


def is_due(state: SpaceState, now_ms: int, every_ms: int) -> bool:
    """Return whether the keys that serve a shared space are older than ``every_ms``; not while none serves."""
    epoch = state.membership().epoch if state.genesis is not None else None
    if epoch is None or state.sort is not acts.SpaceSort.SHARED:
        return False
    minted_ms = _minted_ms(state, epoch)
    return minted_ms is not None and not now_ms - every_ms < minted_ms <= now_ms + DAY_MS


def is_first(state: SpaceState, own: bytes, linked: Collection[bytes]) -> bool:
    """Return whether a group is the first of those that may: stewards, where there are none contributors."""
    members = state.members()
    wanted = max((one.role for one in members.values()), default=Role.COURIER)
    if wanted < Role.CONTRIBUTOR or own not in members or members[own].role is not wanted:
        return False
    here = [one.standing for group, one in members.items() if one.role is wanted and group in {*linked, own}]
    return members[own].standing == min(here)


def _is_first(hub: Hub, state: SpaceState, linked: Collection[bytes], devices: Collection[bytes]) -> bool:
    own = hub.replica.me.keys.public.id
    return is_first(state, hub.home.identity.group, linked) and all(own < device for device in devices)


def _minted_ms(state: SpaceState, epoch: bytes) -> int | None:
    """Return when the keys were minted, as claimed; a genesis claims nothing, what its founder wrote next does."""
    body = state.records[epoch].body
    if isinstance(body, acts.Control):
        return body.claimed_ms
    founder = state.records[epoch].author.group
    return min(
        (
            record.body.claimed_ms
            for record in state.records.values()
            if record.author.group == founder and isinstance(record.body, acts.Control)
        ),
        default=None,
    )
