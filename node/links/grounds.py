"""What a session, or a stick, may exchange with a group, and in which light: its spaces, its windows, its own logs.

Rights are looked up each time, so that what is asked after a removal follows from it.
"""

from __future__ import annotations

from functools import partial

from node.hub import Hub
from node.links.peers import Peer
from sync.budget import Budget
from sync.pace import Pace
from sync.session import Ground
from sync.window import Window


def allowed_spaces(hub: Hub, group: bytes) -> list[bytes]:
    """Return the spaces that may be exchanged with a group now, over a line or by stick."""
    if group == hub.home.identity.group:
        return list(hub.access)
    return [space for space, groups in hub.access.items() if group in groups]


def window_onto(hub: Hub, group: bytes, space: bytes) -> Window | None:
    """Return what a group may see of a space, over a line or by stick; None: all of it."""
    return hub.windows.get(space, {}).get(group)


def farewells_to(hub: Hub, group: bytes) -> dict[bytes, Window]:
    """Return what a group sees of spaces that it or this one is out of, if it speaks of them and isn't told anyway."""
    told = hub.farewells.items()
    return {space: all_[group] for space, all_ in told if group in all_ and group not in hub.access[space]}


def ground(
    hub: Hub,
    peer: Peer,
    transcript: bytes,
    *,
    calls: bool,
    budget: Budget | None = None,
    pace: Pace | None = None,
) -> Ground:
    """Return what a session with ``peer`` rests on.

    ``budget``: what all sessions with its group share. ``pace``: what earlier ones learned of the line to it.
    """
    return Ground(
        transcript=transcript,
        instance=hub.instance,
        inventory=hub.inventory,
        allowed=partial(allowed_spaces, hub, peer.group),
        others=lambda space: hub.third_groups(space, peer.group),
        holdings=hub.holdings,
        calls=calls,
        window=partial(window_onto, hub, peer.group),
        farewells=partial(farewells_to, hub, peer.group),
        budget=budget,
        pace=pace if pace is not None else Pace(),
        is_theirs=lambda space, log: hub.replica.is_by(peer.group, space, log),
    )
