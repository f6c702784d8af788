"""A device of this group is lost: it is given up everywhere, keys change, and it is said plainly what it could read.

What it could read is what this device holds, since the devices of a group hold the same; what was on it stays readable
to whoever gets it open. The list of whom to warn names peers, people of the group and the cases in which somebody is
named, never what an identity box says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.membership import Role
from identity import roster
from identity.errors import Fault, Refused
from node.desk.space import members_here, told_name
from node.sharing.keying import rotate
from node.store import meta

if TYPE_CHECKING:
    from node.hub import Hub

Json = Any
_DUE = "rotations_due"
CANNOT = ("device-cannot-recall", "device-cannot-wipe", "device-cannot-peers", "device-cannot-secret")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotated:
    """A space that the lost device could read, and whether what is written from now on is closed to it."""

    space: bytes
    name: str
    is_done: bool


async def give_up(hub: Hub, device: bytes, root_seed: bytes | None) -> list[Rotated]:
    """Say that a device speaks for this group no longer, everywhere, and change the keys that it has.

    ``root_seed``: the recovery sheet's key, where the sheet and not this device says so. Raises Refused for a device
    that isn't one of this group's live ones, or is this one.
    """
    await hub.run(_lose, hub, device, root_seed)
    await hub.spread_roster()
    found = []
    for space, name in await hub.run(_spaces, hub):
        found.append(Rotated(space=space, name=name, is_done=await _rotated(hub, space)))
    await hub.run(_put_off, hub.replica.db, [one.space for one in found if not one.is_done])
    await hub.spread_roster()
    return found


async def rotate_what_was_put_off(hub: Hub) -> None:
    """Change the keys that could not be changed when a device was given up: this home did not write then."""
    due = await hub.run(meta.read, hub.replica.db, _DUE) or b""
    spaces = [due[at : at + 32] for at in range(0, len(due), 32)]
    left = [space for space in spaces if not await _rotated(hub, space)]
    await hub.run(_put_off, hub.replica.db, left)


def could_read(hub: Hub) -> list[Json]:
    """Return what the devices of this group can read: each space with how many records of which kinds."""
    rows = hub.replica.db.execute(
        "SELECT s.space, r.kind, count(*) FROM records r JOIN spaces s ON s.id = r.space"
        " WHERE r.part_of IS NULL GROUP BY s.space, r.kind ORDER BY s.space, r.kind"
    )
    kinds: dict[bytes, list[Json]] = {}
    for space, kind, count in rows:
        kinds.setdefault(bytes(space), []).append({"kind": kind, "count": int(count)})
    return [
        {
            "space": space.hex(),
            "name": told_name(hub, space),
            "sort": state.sort.name.lower(),
            "records": sum(one["count"] for one in kinds.get(space, [])),
            "kinds": kinds.get(space, []),
        }
        for space, state in hub.replica.spaces.items()
        if state.genesis is not None
    ]


def to_warn(hub: Hub) -> list[Json]:
    """Return whom to warn, those first who can be harmed most: the named of boxes, this group's people, its peers."""
    rows = hub.replica.db.execute(
        "SELECT r.record, r.kind, r.title FROM records r WHERE r.part_of IS NULL AND EXISTS"
        " (SELECT 1 FROM records p WHERE p.part_of = r.record AND p.part = 'identity')"
        " ORDER BY r.title, r.record"
    )
    found = [
        {"name": title, "why": "device-warn-named", "record": bytes(record).hex(), "kind": kind}
        for record, kind, title in rows
    ]
    found += [{"name": name, "why": "device-warn-member"} for _, name, _, _ in members_here(hub)]
    own = hub.home.identity.group
    sharing = {
        group
        for state in hub.replica.spaces.values()
        if state.sort is acts.SpaceSort.SHARED and state.role(own) is not None
        for group in state.members()
    }
    for peer in hub.peers.all():
        why = "device-warn-sharing" if peer.group in sharing else "device-warn-paired"
        found.append({"name": peer.name, "why": why, "group": peer.group.hex()})
    return found


def _lose(hub: Hub, device: bytes, root_seed: bytes | None) -> None:
    identity = hub.home.identity
    own = identity.writer().keys
    folded = identity.roster()
    if device == own.public.id:
        raise Refused("device-lost-here")
    if device in folded.lost:
        raise Refused("device-lost-already")
    if root_seed is None and own.public.id not in folded.devices:
        raise Refused("device-lost-itself")
    seen = folded.seen_for(device, own.public.id)
    act = roster.lose_device(root_seed or own.sign_seed, identity.group, device, seen)
    if device in roster.fold([*identity.acts, act]).devices:
        raise Refused("device-lost-other-words")
    hub.devices.keep_acts(identity.group, [act])


def _spaces(hub: Hub) -> list[tuple[bytes, str]]:
    """Return the spaces whose keys the lost device has and to whose keys this group has a say."""
    own = hub.home.identity.group
    return [
        (space, told_name(hub, space))
        for space, state in hub.replica.spaces.items()
        if state.genesis is not None and (state.role(own) or Role.COURIER) >= Role.READER
    ]


def _put_off(db: Any, spaces: Sequence[bytes]) -> None:
    meta.write(db, _DUE, b"".join(spaces))


async def _rotated(hub: Hub, space: bytes) -> bool:
    try:
        await rotate(hub, space)
        return bool(await hub.run(lambda: hub.replica.state(space).data_key() is not None))
    except Fault:
        return False
