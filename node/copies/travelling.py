"""Travelling light: others hold everything, then this machine holds nothing.

What others hold is counted by what they acknowledged to this device, never by what somebody else says of them.
Leaving gives up this device in its group, so that nobody takes a call from it any more, and removes the home
(``node/copies/leaving.py``).
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.membership import Role
from identity import roster
from identity.errors import Fault
from node.couriers.gates import RETENTION_DAYS
from node.desk.scope import marks
from node.desk.undoing import DAY_MS
from node.links.holding import holders, lives, still_there
from node.sharing.duties import rosters_to_carry

if TYPE_CHECKING:
    from node.hub import Hub

Json = Any
HOLDERS_MIN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """What would be lost: ``missing`` entries fewer than two others hold, ``only_here`` records that nobody has."""

    holders: tuple[tuple[bytes, str, bool], ...]
    missing: int
    only_here: int

    @property
    def is_ready(self) -> bool:
        """Whether two others hold everything."""
        return self.missing == 0


def readiness(hub: Hub) -> Readiness:
    """Return who holds what of this home's spaces, those of pairings left out; store's thread."""
    db, replica = hub.replica.db, hub.replica
    wanted = [space for space, state in replica.spaces.items() if state.sort is not acts.SpaceSort.PAIR]
    rows = db.execute(
        "SELECT l.id, l.height, l.is_control, s.space FROM logs l JOIN spaces s ON s.id = l.space"  # noqa: S608
        f" WHERE l.height > 0 AND s.space IN ({marks(wanted)})",
        tuple(wanted),
    ).fetchall()
    held: dict[int, list[tuple[bytes, int]]] = {}
    for log, group, height in db.execute("SELECT log, grp, height FROM holdings WHERE told_by = x''"):
        held.setdefault(log, []).append((group, height))
    here = {space: _there(hub, space) for space in wanted}
    missing, alone = 0, []
    for log, height, is_control, space in rows:
        keep = here[space].all if is_control or _is_fresh(hub, log) else here[space].for_good
        told_of = (one for group, one in held.get(log, ()) if group in keep)
        heights = sorted((min(one, height) for one in told_of), reverse=True)
        missing += height - (heights[HOLDERS_MIN - 1] if len(heights) >= HOLDERS_MIN else 0)
        best = heights[0] if heights else 0
        if best < height:
            alone.append((log, best))
    only_here: set[int] = set()
    for log, best in alone:
        found = db.execute(
            "SELECT DISTINCT record FROM entries WHERE log = ? AND seq >= ? AND record IS NOT NULL",
            (log, best),
        )
        only_here |= {record for (record,) in found}
    told = holders(hub, set())
    return Readiness(
        holders=tuple(
            (
                group := bytes.fromhex(one["peer"]),
                one["name"],
                lives(hub, group) and not one["entries_to_send"],
            )
            for one in told
        ),
        missing=missing,
        only_here=len(only_here),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _There:
    """Who counts as holding something of a space; ``for_good``: without couriers."""

    all: frozenset[bytes]
    for_good: frozenset[bytes]


def _there(hub: Hub, space: bytes) -> _There:
    living = still_there(hub, space)
    readers = (group for group, role in living.items() if role > Role.COURIER)
    return _There(all=frozenset(living), for_good=frozenset(readers))


def _is_fresh(hub: Hub, log: int) -> bool:
    """Tell whether a courier still has all of a data log: what everybody fetched it lets go after a while."""
    found = hub.replica.db.execute(
        "SELECT arrived_ms FROM entries WHERE log = ? AND branch = 0 ORDER BY seq LIMIT 1", (log,)
    ).fetchone()
    return found is None or found[0] > hub.home.clock.wall_ms() - RETENTION_DAYS * DAY_MS


async def give_up_here(hub: Hub) -> None:
    """Say in every space that this device speaks for its group no longer."""
    spaces = await hub.run(_give_up, hub)
    for space in spaces:
        # Not left to the duties: they ask nothing of a device that was given up.
        for _, act in await hub.run(rosters_to_carry, hub.replica, space):
            with contextlib.suppress(Fault):
                await hub.append_control(space, act)
    await hub.spread_roster()


def _give_up(hub: Hub) -> list[bytes]:
    identity = hub.home.identity
    keys, folded = identity.writer().keys, identity.roster()
    if keys.public.id in folded.devices:
        seen = folded.seen_for(keys.public.id)
        act = roster.lose_device(keys.sign_seed, identity.group, keys.public.id, seen)
        hub.devices.keep_acts(identity.group, [act])
    return list(hub.replica.spaces)
