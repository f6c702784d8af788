"""Who holds this group's words: what each peer acknowledged, what waits for it, and since when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from crdt.membership import Role
from crdt.moments import instant_text
from node.desk.scope import ALL, Scope, marks

if TYPE_CHECKING:
    from node.hub import Hub

Json = Any


def holders(hub: Hub, linked: set[bytes], scope: Scope = ALL, *, mark: int | None = None) -> list[Json]:
    """Return for each peer whether it holds all that it may have, and since when something waits for it.

    ``mark``: the row of an entry; then it is told too how many of this device's changes since that one it holds.
    """
    found = []
    for peer in hub.peers.all():
        spaces = spaces_of(hub, peer.group, scope)
        missing = hub.peers.missing_in(peer.group, spaces, hub.replica.logs_by(peer.group, spaces))
        told = {
            "peer": peer.group.hex(),
            "name": peer.name,
            "linked": peer.group in linked,
            "last_met": instant_text(peer.met_ms) if peer.met_ms else None,
            "entries_to_send": missing.count,
            "missing_since": instant_text(missing.since_ms) if missing.since_ms else None,
        }
        if mark is not None:
            total, held = _mine(hub, peer.group, spaces, mark)
            told |= {"mine": total, "mine_held": held}
        found.append(told)
    return found


def spaces_of(hub: Hub, group: bytes, scope: Scope = ALL) -> list[bytes]:
    """Return the spaces of which a group may be told all."""
    told = (space for space, groups in hub.access.items() if group in groups and scope.holds(space))
    return [space for space in told if group not in hub.windows.get(space, ())]


def still_there(hub: Hub, space: bytes) -> dict[bytes, Role]:
    """Return the groups, couriers among them, that may have kept what they acknowledged of a space, with their roles.

    Who was removed, or gave up its last device, may hold nothing any more: it may have travelled light.
    """
    state = hub.replica.state(space)
    members = state.members() if state.genesis is not None else {}
    return {group: member.role for group, member in members.items() if lives(hub, group)}


def lives(hub: Hub, group: bytes) -> bool:
    """Tell whether a group has a device besides this one."""
    known = hub.devices.roster_of(group)
    return known is None or any(device != hub.replica.me.keys.public.id for device in known.devices)


def last_connection(hub: Hub) -> str | None:
    """Return when a connection with a peer last began, ended or still was; None for never."""
    db = hub.replica.db
    (ended,) = db.execute(
        "SELECT max(coalesce(ended_ms, began_ms)) FROM connections WHERE grp IS NOT NULL"
    ).fetchone()
    (met,) = db.execute("SELECT max(met_ms) FROM peers").fetchone()
    last = max(ended or 0, met or 0)
    return instant_text(last) if last else None


def _mine(hub: Hub, group: bytes, spaces: Sequence[bytes], mark: int) -> tuple[int, int]:
    """Return how many changes of records this device made in spaces since ``mark``, and how many a group holds."""
    total, held = hub.replica.db.execute(
        "SELECT count(*), coalesce(sum(e.seq < coalesce(h.height, 0)), 0) FROM logs l"  # noqa: S608
        " JOIN spaces s ON s.id = l.space LEFT JOIN holdings h ON h.log = l.id AND h.grp = ? AND h.told_by = x''"
        " JOIN entries e ON e.log = l.id AND e.branch = 0 AND e.id > ? AND e.record IS NOT NULL"
        f" WHERE l.seed IS NOT NULL AND NOT l.is_control AND s.space IN ({marks(spaces)})",
        (group, mark, *spaces),
    ).fetchone()
    return int(total), int(held)
