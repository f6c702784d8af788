"""Commands about spaces: founding, sharing, members, leaving; and people of this group."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.limits import TITLE_CHARS_MAX
from crdt.membership import Role
from crdt.space import SpaceState
from identity.encoding import domain_hash
from identity.errors import Refused, Unavailable
from identity.pairing import is_name
from node import desk_couriers, meta
from node.desk_arguments import needed_text_of, text_of
from node.outcome import Outcome

if TYPE_CHECKING:
    from node.desk import Desk
    from node.hub import Hub

Json = Any
ROLES = {
    "courier": Role.COURIER,
    "reader": Role.READER,
    "contributor": Role.CONTRIBUTOR,
    "steward": Role.STEWARD,
}


async def space_create(desk: Desk, args: dict[str, Any]) -> Json:
    """Found a space."""
    name = text_of(args, "name").strip()
    if not is_name(name) or len(name) > TITLE_CHARS_MAX:
        raise Refused("space-name-broken")
    space = await desk.hub.found(acts.SpaceSort.SHARED, name)
    return await desk.hub.run(space_json, desk.hub, space)


async def space_list(desk: Desk, args: dict[str, Any]) -> Json:
    """All spaces but those of two paired groups, which carry no records."""
    hub = desk.hub

    return await hub.run(lambda: [space_json(hub, space) for space in _listed(hub)])


async def space_share(desk: Desk, args: dict[str, Any]) -> Json:
    """Give a confirmed peer a role in a space."""
    hub = desk.hub
    space = await hub.run(find_space, hub, text_of(args, "space"))
    if role_of(text_of(args, "role") or "reader") is Role.COURIER:
        await desk_couriers.share(desk, space, needed_text_of(args, "peer"))
        return await hub.run(space_json, hub, space)
    peer = await hub.run(hub.peers.find, needed_text_of(args, "peer"))
    if not peer.is_confirmed:
        raise Refused("share-unconfirmed", peer=peer.name)
    await share(desk, space, peer.group, text_of(args, "role") or "reader")
    return await hub.run(space_json, hub, space)


async def space_accept(desk: Desk, args: dict[str, Any]) -> Json:
    """Take up the steward's role that this group was offered."""
    hub = desk.hub
    space = await hub.run(find_space, hub, text_of(args, "space"))
    if not await _accept_offer(desk, space):
        raise Refused("space-nothing-offered")
    return await hub.run(space_json, hub, space)


async def space_members(desk: Desk, args: dict[str, Any]) -> Json:
    """The groups of a space with their roles."""
    hub = desk.hub
    space = await hub.run(find_space, hub, text_of(args, "space"))
    return await hub.run(lambda: _members(hub, hub.replica.state(space)))


async def space_leave(desk: Desk, args: dict[str, Any]) -> Json:
    """Leave a space: this group's words stay with the others; nothing new comes or goes."""
    hub = desk.hub
    space = await hub.run(find_space, hub, text_of(args, "space"))
    cut = await hub.run(_own_cut, hub, space)
    await hub.append_control(space, acts.Leave(cut))
    await hub.run(_mark_left, hub, space)
    return await hub.run(space_json, hub, space)


async def share(desk: Desk, space: bytes, group: bytes, role_name: str) -> None:
    """Invite ``group`` into ``space``, or raise its role, and offer it the space over the pair space."""
    hub, role = desk.hub, role_of(role_name)
    if role is Role.COURIER:
        raise Refused("share-courier-by-code")
    await hub.run(_check_sharing, hub, space, group, role)
    await _accept_offer(desk, space)
    act = await hub.run(_act_to_share, hub, space, group, role)
    if act is None:
        return
    if isinstance(act, acts.ChangeRole):
        await hub.append_control(space, act)
        return
    for outcome in await hub.run(_invite, hub, space, act):
        await hub.settle(outcome)


def role_of(name: str) -> Role:
    """Return the role called ``name``; Refused for any other word."""
    role = ROLES.get(name)
    if role is None:
        raise Refused("role-unknown", role=name[:40])
    return role


def check_shareable(hub: Hub, space: bytes, role_name: str) -> None:
    """Raise Refused unless this group may give others that role in the space."""
    if role_of(role_name) is Role.COURIER:
        raise Refused("share-courier-by-code")
    if hub.replica.state(space).sort is not acts.SpaceSort.SHARED:
        raise Refused("space-not-to-share")
    check_steward(hub, space)


def check_steward(hub: Hub, space: bytes) -> None:
    """Raise Refused unless this group may share the space."""
    member = hub.replica.state(space).members().get(hub.home.identity.group)
    if member is None or (member.role is not Role.STEWARD and member.offered is None):
        raise Refused("share-not-steward")


def find_space(hub: Hub, text: str) -> bytes:
    """Return the space that ``text`` names: id, prefix of it, or name; empty or ``home``: the home space."""
    home = meta.read(hub.replica.db, "home_space") or b""
    if text in ("", "home"):
        return home
    shown = {s: state for s, state in hub.replica.spaces.items() if state.sort is not acts.SpaceSort.PAIR}
    exact = [space for space, state in shown.items() if state.name == text]
    near = [space for space in shown if len(text) >= 4 and space.hex().startswith(text.lower())]
    loose = [space for space, state in shown.items() if state.name.casefold() == text.casefold()]
    for found in (exact, near, loose):
        if len(found) == 1:
            return found[0]
        if found:
            raise Refused("space-ambiguous", space=text[:80])
    raise Refused("space-unknown", space=text[:80])


def find_member(hub: Hub, text: str) -> tuple[bytes, str, str, list[str]]:
    """Return the person of this group that ``text`` names, by id, prefix or name."""
    people = members_here(hub)
    exact = [person for person in people if person[1] == text]
    near = [person for person in people if len(text) >= 4 and person[0].hex().startswith(text.lower())]
    for found in (exact, near):
        if len(found) == 1:
            return found[0]
        if found:
            raise Refused("member-ambiguous", member=text[:80])
    raise Refused("member-unknown", member=text[:80])


def members_here(hub: Hub) -> list[tuple[bytes, str, str, list[str]]]:
    """Return the people of this group: id, name, role, and the ids of their spaces."""
    rows = hub.replica.db.execute(
        "SELECT id, name, role, spaces FROM members WHERE is_removed = 0 ORDER BY name"
    )
    return [(member, name, role, json.loads(spaces)) for member, name, role, spaces in rows]


def spaces_of(listed: str) -> set[bytes]:
    """Return the spaces on a member's list, as it is kept."""
    return {bytes.fromhex(space) for space in json.loads(listed)}


def member_in(member: bytes, space: bytes) -> bytes:
    """Return the id under which a person appears in one space: unlinkable between spaces."""
    return domain_hash(b"hedgerow member1", space, key=member, size=16)


def shared_with(hub: Hub, group: bytes) -> list[str]:
    """Return the names of the spaces in which ``group`` has a role."""
    return [hub.replica.state(space).name for space in seen_by(hub, group)]


def seen_by(hub: Hub, group: bytes) -> list[bytes]:
    """Return the spaces in which ``group`` has a role."""
    return [
        space
        for space, state in hub.replica.spaces.items()
        if state.sort is acts.SpaceSort.SHARED and group in state.members()
    ]


def _check_sharing(hub: Hub, space: bytes, group: bytes, role: Role) -> None:
    state = hub.replica.state(space)
    if state.sort is not acts.SpaceSort.SHARED:
        raise Refused("space-not-to-share")
    check_steward(hub, space)
    peer, member = hub.peers.by_group(group), state.members().get(group)
    if peer is None or peer.pair_space not in hub.replica.spaces:
        raise Refused("peer-unknown", peer=group.hex()[:12])
    if member is not None and role < member.role:
        raise Refused("share-no-lowering-yet")
    if not hub.replica.state(peer.pair_space).roster_acts(group):
        # Paired a moment ago: what the peer says of its devices is still on its way.
        raise Unavailable("share-peer-not-here-yet", peer=peer.name)


def _act_to_share(hub: Hub, space: bytes, group: bytes, role: Role) -> acts.Invite | acts.ChangeRole | None:
    """Return the act that gives the group the role, None where it has it or was offered it."""
    member = hub.replica.state(space).members().get(group)
    if member is None:
        peer = hub.peers.by_group(group)
        assert peer is not None and peer.pair_space is not None
        roster_acts = hub.replica.state(peer.pair_space).roster_acts(group)
        return hub.replica.invitation_act(space, group, roster_acts, int(role))
    if role == member.role or (role is Role.STEWARD and member.offered is not None):
        return None
    return acts.ChangeRole(group, int(role), (), None, ())


def _invite(hub: Hub, space: bytes, act: acts.Invite) -> list[Outcome]:
    peer = hub.peers.by_group(act.group)
    assert peer is not None and peer.pair_space is not None
    return hub.replica.share(space, act, peer.pair_space, hub.home.clock.now())


def told_name(hub: Hub, space: bytes) -> str:
    """Return what a space is called before people: its name, or for that of a pairing the other group's."""
    state = hub.replica.state(space)
    if state.sort is not acts.SpaceSort.PAIR:
        return state.name or space.hex()[:10]
    own = hub.home.identity.group
    others = [_peer_name(hub, group) for group in state.members() if group != own]
    return ", ".join(others) or space.hex()[:10]


async def _accept_offer(desk: Desk, space: bytes) -> bool:
    """Take up an open offer of the steward's role; return whether there was one."""
    hub = desk.hub
    member = await hub.run(lambda: hub.replica.state(space).members().get(hub.home.identity.group))
    if member is None or member.offered is None:
        return False
    await hub.append_control(space, acts.Accept(member.offered))
    return True


def _listed(hub: Hub) -> dict[bytes, SpaceState]:
    # What a space is stands in its first entry: until that has come there is nothing to show of it.
    states = hub.replica.spaces.items()
    return {
        space: state for space, state in states if state.genesis and state.sort is not acts.SpaceSort.PAIR
    }


def space_json(hub: Hub, space: bytes) -> dict[str, Any]:
    """Return a space with its groups as commands tell it."""
    state = hub.replica.state(space)
    role = state.role(hub.home.identity.group)
    return {
        "space": space.hex(),
        "name": state.name,
        "sort": state.sort.name.lower(),
        "role": role.name.lower() if role is not None else None,
        "members": _members(hub, state),
        "waiting": state.genesis is None,
        "waiting_entries": len(state.waiting),
    }


def _members(hub: Hub, state: SpaceState) -> list[dict[str, Any]]:
    names = hub.replica.names()
    return [
        {
            "group": group.hex(),
            "name": names.get(group) or _peer_name(hub, group),
            "role": member.role.name.lower(),
            "rank": member.rank,
            "offered": member.offered is not None,
            "here": group == hub.home.identity.group,
        }
        for group, member in sorted(state.members().items(), key=lambda item: (item[1].rank, item[0]))
    ]


def _peer_name(hub: Hub, group: bytes) -> str:
    if group == hub.home.identity.group:
        return hub.home.identity.name
    peer = hub.peers.by_group(group)
    return peer.name if peer is not None else group.hex()[:10]


def _own_cut(hub: Hub, space: bytes) -> tuple[tuple[bytes, int], ...]:
    """Return where this group's logs end; raise Refused when the space can't be left."""
    state = hub.replica.state(space)
    if state.sort is not acts.SpaceSort.SHARED:
        raise Refused("space-not-to-leave")
    if state.role(hub.home.identity.group) is None:
        raise Refused("space-left-already")
    return tuple(
        (row.log, row.height - 1)
        for row in hub.replica.ledger.logs_of(space)
        if not row.is_control and row.height and state.authors[row.log].group == hub.home.identity.group
    )


def _mark_left(hub: Hub, space: bytes) -> None:
    hub.replica.db.execute("UPDATE spaces SET is_left = 1 WHERE space = ?", (space,))


COMMANDS = {
    "space create": space_create,
    "space list": space_list,
    "space share": space_share,
    "space accept": space_accept,
    "space members": space_members,
    "space leave": space_leave,
}
