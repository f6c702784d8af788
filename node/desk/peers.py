"""Commands about peers: inviting, pairing, confirming, addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.moments import instant_text
from identity.addresses import join_address, split_address
from identity.courier import is_courier_code
from identity.errors import Refused
from identity.invitation import GROUP_BYTES, HOUR_MS, Invitation
from identity.limits import INVITATION_HOURS
from identity.pairing import is_name
from node.clock import draw
from node.desk import couriers as desk_couriers
from node.desk import space as desk_space
from node.desk.arguments import flag_of, list_of, needed_text_of, text_of
from node.links import connections, holding
from node.links.peers import Peer
from node.sharing.endings import last_ending_of
from node.store import meta

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
_WAITING_TOLD_MAX = 3
# A pairing that waits has no peer yet.
_NOTHING: dict[str, Any] = {
    "waiting_since": None,
    "waiting_what": [],
    "bytes_waiting": 0,
    "sees": [],
    "was_here": [],
    "ways": [],
    "last_way": None,
    "slowed": False,
}


async def invite(desk: Desk, args: dict[str, Any]) -> Json:
    """A single-use code for one peer."""
    hub = desk.hub
    share: tuple[tuple[str, str], ...] = ()
    if text_of(args, "space"):
        space = await hub.run(desk_space.find_space, hub, text_of(args, "space"))
        role = text_of(args, "role") or "reader"
        await hub.run(desk_space.check_shareable, hub, space, role)
        share = ((space.hex(), role),)
    addresses = [join_address(*split_address(text)) for text in list_of(args, "addresses")]
    to_name = text_of(args, "to")
    if to_name and not is_name(to_name):
        raise Refused("peer-name-broken")
    if not addresses and desk.network is not None:
        addresses = desk.network.reachable()
    if not addresses:
        told = await hub.run(meta.read, hub.replica.db, "listening")
        addresses = (told or b"").decode().split("\n") if told else []
    expires = (hub.home.clock.wall_ms() // HOUR_MS + INVITATION_HOURS) * HOUR_MS
    secret = draw(16)
    invitation = Invitation(
        agree=hub.home.identity.writer().keys.public.agree,
        group=hub.home.identity.group[:GROUP_BYTES],
        secret=secret,
        expires_ms=expires,
        addresses=tuple(addresses[:8]),
    )
    await hub.run(hub.peers.invite, secret, expires, to_name, share)
    if desk.network is not None:
        await desk.network.refresh()
    return {"code": invitation.code, "expires": instant_text(expires), "addresses": addresses[:8]}


async def pair(desk: Desk, args: dict[str, Any]) -> Json:
    """Accept an invitation; with ``courier``, that of a courier alone."""
    code = needed_text_of(args, "code")
    if flag_of(args, "courier") or is_courier_code(code):
        return await desk_couriers.pair(desk, code, text_of(args, "name"))
    async with desk.on_network() as network:
        peer = await network.meetings.pair(code)
    if peer is None:
        return {"peer": None, "name": None, "check": None, "confirmed": False, "waiting": True}
    return {**peer_json(peer, linked=False), "waiting": False}


async def peer_list(desk: Desk, args: dict[str, Any]) -> Json:
    """All peers, then the pairings that wait for an inviter."""
    hub = desk.hub
    peers: list[Peer] = await hub.run(hub.peers.all)
    linked = {link.peer.group for link in desk.network.links.values()} if desk.network else set()
    told = await hub.run(lambda: [peer_whole(hub, peer, linked=peer.group in linked) for peer in peers])
    for peer, row in zip(peers, told, strict=True):
        row["slowed"] = desk.network is not None and desk.network.fairness.is_slowed(peer.group)
    empty: dict[str, Any] = {
        "peer": None,
        "name": None,
        "check": None,
        "confirmed": False,
        "last_met": None,
        "addresses": [],
    }
    for _ in await hub.run(hub.peers.waiting):
        told.append({**empty, "linked": False, "waiting": True, "entries_to_send": 0, **_NOTHING})
    return told


async def peer_confirm(desk: Desk, args: dict[str, Any]) -> Json:
    """The numbers were compared: share what was promised with the invitation."""
    hub = desk.hub
    peer: Peer = await hub.run(hub.peers.find, needed_text_of(args, "peer"))
    refused = []
    # Sharing twice does no harm: what is cut off here is done again by the next confirmation.
    for space, role in peer.then_share:
        try:
            await desk_space.share(desk, bytes.fromhex(space), peer.group, role)
        except Refused:
            # The invitation promised what this group can't give any more; the peer is who it is all the same.
            refused.append(space)
    await hub.run(hub.peers.confirm, peer)
    hub.publish({"event": "peer", "id": peer.group.hex()})
    confirmed: Peer = await hub.run(hub.peers.find, peer.group.hex())
    return {**peer_json(confirmed, linked=False), "waiting": False, "not_shared": refused}


async def peer_address(desk: Desk, args: dict[str, Any]) -> Json:
    """Set where a peer can be called."""
    hub = desk.hub
    named, place = needed_text_of(args, "peer"), join_address(*split_address(needed_text_of(args, "address")))
    if await hub.run(desk_couriers.is_courier, hub, named):
        return await desk_couriers.move(desk, named, place)
    peer: Peer = await hub.run(hub.peers.find, needed_text_of(args, "peer"))
    addresses = [place, *(known for known in peer.addresses if known != place)]
    await hub.run(hub.peers.set_addresses, peer, addresses[:8])
    hub.publish({"event": "peer", "id": peer.group.hex()})
    if desk.network is not None:
        await desk.network.refresh()
        desk.network.hurry(peer.group)
    return {"peer": peer.group.hex(), "name": peer.name, "addresses": addresses[:8]}


def peer_json(peer: Peer, *, linked: bool) -> dict[str, Any]:
    """Return a peer as commands tell it."""
    return {
        "peer": peer.group.hex(),
        "name": peer.name,
        "check": peer.check,
        "confirmed": peer.is_confirmed,
        "paused": peer.is_paused,
        "last_met": instant_text(peer.met_ms) if peer.met_ms else None,
        "addresses": list(peer.addresses),
        "linked": linked,
    }


def peer_whole(hub: Hub, peer: Peer, *, linked: bool) -> dict[str, Any]:
    """Return a peer with what waits for it and since when, what it sees here, and on which ways it was met."""
    spaces = holding.spaces_of(hub, peer.group)
    written = hub.replica.logs_by(peer.group, spaces)
    missing = hub.peers.missing_in(peer.group, spaces, written)
    records = (
        hub.peers.missing_records(peer.group, spaces, _WAITING_TOLD_MAX, written) if missing.count else []
    )
    ways = connections.ways(hub.replica.db, peer.group)
    return {
        **peer_json(peer, linked=linked),
        "waiting": False,
        "entries_to_send": missing.count,
        "waiting_since": instant_text(missing.since_ms) if missing.since_ms else None,
        "waiting_what": [{"kind": kind, "title": title, "count": count} for kind, title, count in records],
        "bytes_waiting": missing.size_bytes,
        "was_here": [
            {
                "space": space.hex(),
                "name": state.name,
                "until_ms": ending.at_ms,
                "how": "left" if ending.is_leave else "removed",
            }
            for space, state in hub.replica.spaces.items()
            if state.sort is acts.SpaceSort.SHARED
            and (ending := last_ending_of(state, peer.group)) is not None
        ],
        "sees": [_seen(hub, peer.group, space) for space in desk_space.seen_by(hub, peer.group)],
        "ways": ways,
        "last_way": ways[0] if ways else None,
    }


def _seen(hub: Hub, group: bytes, space: bytes) -> dict[str, Any]:
    state = hub.replica.state(space)
    (records,) = hub.replica.db.execute(
        "SELECT count(*) FROM records WHERE space = ? AND part_of IS NULL AND NOT is_withdrawn",
        (hub.replica.ledger.space_rows[space],),
    ).fetchone()
    role = state.members()[group].role.name.lower()
    return {"space": space.hex(), "name": state.name, "role": role, "records": records}


COMMANDS = {
    "invite": invite,
    "pair": pair,
    "peer list": peer_list,
    "peer confirm": peer_confirm,
    "peer address": peer_address,
}
