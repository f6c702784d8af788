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
from node.desk import couriers as desk_couriers
from node.desk.arguments import needed_text_of, text_of
from node.replica.outcome import Outcome
from node.sharing import removing
from node.sharing.closing import open_doors
from node.sharing.endings import ending_of
from node.sharing.removing import Done
from node.sharing.windows import resting_with
from node.store import meta

if TYPE_CHECKING:
    from node.desk.desk import Desk
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
    closed = bool(args.get("closed_history"))
    space = await desk.hub.found(acts.SpaceSort.SHARED, name, closed_history=closed)
    return await desk.hub.run(space_json, desk.hub, space)


async def space_list(desk: Desk, args: dict[str, Any]) -> Json:
    """All spaces but those of two paired groups, which carry no records."""
    hub = desk.hub
    # Rows of records may wait: nothing here is read from them.
    return await hub.home.run(lambda: [space_json(hub, space) for space in _listed(hub)])


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
    done = await share(desk, space, peer.group, text_of(args, "role") or "reader")
    told: dict[str, Any] = await hub.run(space_json, hub, space)
    could_sign = done.could_sign if done is not None else ()
    named = await hub.run(lambda: [_named(hub, space, group) for group in could_sign])
    is_request = done is not None and not done.takes_effect
    return {**told, "outcome": "request" if is_request else "shared", "could_sign": named}


async def space_accept(desk: Desk, args: dict[str, Any]) -> Json:
    """Take up the steward's role that this group was offered."""
    hub = desk.hub
    space = await hub.run(find_space, hub, text_of(args, "space"))
    if not await accept_offer(desk, space):
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
    await hub.space_left()
    return await hub.run(space_json, hub, space)


async def share(desk: Desk, space: bytes, group: bytes, role_name: str) -> Done | None:
    """Invite ``group`` into ``space`` and offer it the space over the pair space, or change the role that it has.

    Return what became of a change of role; None where nothing had to be changed or the group was invited.
    """
    hub, role = desk.hub, role_of(role_name)
    if role is Role.COURIER:
        raise Refused("share-courier-by-code")
    await hub.run(_check_sharing, hub, space, group, role)
    await accept_offer(desk, space)
    member = await hub.run(lambda: hub.replica.state(space).members().get(group))
    if member is None:
        if role >= Role.READER and await hub.run(_is_closed, hub, space):
            await hub.checkpoints.close_history(space)
        for outcome in await hub.run(_invite, hub, space, group, role):
            await hub.settle(outcome)
        return None
    if role == member.role or (role is Role.STEWARD and member.offered is not None):
        return None
    done: Done = await hub.run(
        lambda: removing.change_role(hub.replica, space, group, role, hub.home.clock.now()),
    )
    await hub.settle(done.outcome)
    return done


def _is_closed(hub: Hub, space: bytes) -> bool:
    genesis = hub.replica.state(space).genesis
    return genesis is not None and genesis.closed_history


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
    """Return the space that ``text`` names: id, prefix of it, or name; empty or ``home``: the home space.

    Where several fit, one in which this group's part has not ended goes before those in which it has.
    """
    home = meta.read(hub.replica.db, "home_space") or b""
    if text in ("", "home"):
        return home
    shown = {s: state for s, state in hub.replica.spaces.items() if state.sort is not acts.SpaceSort.PAIR}
    exact = [space for space, state in shown.items() if state.name == text]
    near = [space for space in shown if len(text) >= 4 and space.hex().startswith(text.lower())]
    loose = [space for space, state in shown.items() if state.name.casefold() == text.casefold()]
    own = hub.home.identity.group
    for found in (exact, near, loose):
        lasting = [space for space in found if len(found) == 1 or ending_of(shown[space], own) is None]
        if len(lasting) == 1:
            return lasting[0]
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
    if member is None and not hub.replica.state(peer.pair_space).roster_acts(group):
        # Paired a moment ago: what the peer says of its devices is still on its way.
        raise Unavailable("share-peer-not-here-yet", peer=peer.name)


def _invite(hub: Hub, space: bytes, group: bytes, role: Role) -> list[Outcome]:
    peer = hub.peers.by_group(group)
    assert peer is not None and peer.pair_space is not None
    roster_acts = hub.replica.state(peer.pair_space).roster_acts(group)
    act = hub.replica.invitation_act(space, group, roster_acts, int(role))
    return hub.replica.share(space, act, peer.pair_space, hub.home.clock.now())


def told_name(hub: Hub, space: bytes) -> str:
    """Return what a space is called before people: its name, or for that of a pairing the other group's."""
    state = hub.replica.state(space)
    if state.sort is not acts.SpaceSort.PAIR:
        return state.name or space.hex()[:10]
    own = hub.home.identity.group
    others = [_peer_name(hub, group) for group in state.members() if group != own]
    return ", ".join(others) or space.hex()[:10]


async def accept_offer(desk: Desk, space: bytes) -> bool:
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
    """Return a space with its groups as commands tell it.

    ``frozen``: no group can change who is here any more. ``ended``: how this group's part in it ended, None while it
    has one. ``open_doors``: groups that left and that nobody here can keep from coming back.
    """
    state = hub.replica.state(space)
    role = state.role(hub.home.identity.group)
    members = state.members().values()
    return {
        "space": space.hex(),
        "name": state.name,
        "sort": state.sort.name.lower(),
        "role": role.name.lower() if role is not None else None,
        "members": _members(hub, state),
        "waiting": state.genesis is None,
        "waiting_entries": len(state.waiting),
        "frozen": state.genesis is not None and not any(one.role is Role.STEWARD for one in members),
        "ended": _ended(hub, state),
        "open_doors": [_named(hub, space, group) for group in sorted(open_doors(state))],
    }


def name_in(hub: Hub, space: bytes, group: bytes) -> str:
    """Return what a group is called, also one that is no longer in a space or no longer a peer."""
    profile = hub.replica.state(space).profile(group)
    known = hub.replica.names().get(group)
    return known or _peer_name(hub, group, profile.name if profile is not None else "")


def find_group(hub: Hub, space: bytes, text: str) -> bytes:
    """Return the member of a space that ``text`` names: its id, a prefix of it, or its name."""
    members = list(hub.replica.state(space).members())
    names = {group: name_in(hub, space, group) for group in members}
    wanted = text.lower()
    exact = [group for group in members if names[group] == text]
    near = [group for group in members if len(text) >= 4 and group.hex().startswith(wanted)]
    loose = [group for group in members if names[group].casefold() == text.casefold()]
    for found in (exact, near, loose):
        if len(found) == 1:
            return found[0]
        if found:
            raise Refused("peer-ambiguous", peer=text[:80])
    raise Refused("space-no-such-member", peer=text[:80], space=hub.replica.state(space).name)


def _named(hub: Hub, space: bytes, group: bytes) -> dict[str, str]:
    return {"group": group.hex(), "name": name_in(hub, space, group)}


def _ended(hub: Hub, state: SpaceState) -> dict[str, Any] | None:
    ending = ending_of(state, hub.home.identity.group)
    if ending is None:
        return None
    by = _named(hub, state.id, ending.by)
    how = "left" if ending.is_leave else "removed"
    return {"how": how, "by": by["group"], "by_name": by["name"], "at_ms": ending.at_ms}


def _members(hub: Hub, state: SpaceState) -> list[dict[str, Any]]:
    names = hub.replica.names()
    resting = resting_with(state, hub.home.identity.group)
    requests = state.membership().requests
    peers = {peer.group: peer for peer in hub.peers.all()}
    return [
        {
            "group": group.hex(),
            "name": names.get(group) or _peer_name(hub, group),
            "role": member.role.name.lower(),
            "rank": member.rank,
            "offered": member.offered is not None,
            "here": group == hub.home.identity.group,
            "paused_with_me": group in resting or (group in peers and peers[group].is_paused),
            "requests": [one.act.hex() for one in requests if one.target == group],
        }
        for group, member in sorted(state.members().items(), key=lambda item: (item[1].rank, item[0]))
    ]


def _peer_name(hub: Hub, group: bytes, otherwise: str = "") -> str:
    if group == hub.home.identity.group:
        return hub.home.identity.name
    peer = hub.peers.by_group(group)
    if peer is not None:
        return peer.name
    return otherwise or hub.peers.was_called(group) or hub.couriers.names().get(group) or group.hex()[:10]


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
