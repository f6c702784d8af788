"""Commands about the whole: syncing now, verifying, comparing with a peer, and what is wrong here."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from crdt.moments import read_moment
from crdt.view import EARLY_MS
from identity.errors import Fault, Refused, Unavailable
from node.couriers.couriers import KnownCourier
from node.desk.arguments import seconds_of, text_of
from node.desk.space import told_name
from node.links import holding
from node.links.link import Link
from node.links.network import Network
from node.links.peers import Peer
from node.store.checking import check_entries
from node.store.tending import damage_met

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
WAIT_S = 30.0
_LINKS_TRIED = 3
_BAD_TOLD_MAX = 1_000
_COUNTED = ("sent", "received", "bytes_sent", "bytes_received", "round_trips")


async def sync(desk: Desk, args: dict[str, Any]) -> Json:
    """One sync now, with each reachable peer or with one."""
    hub = desk.hub
    wait_s, one = seconds_of(args, "wait", WAIT_S), text_of(args, "peer")
    couriers = await hub.run(_couriers, hub, one)
    peers: list[Peer] = []
    if not one:
        peers = await hub.run(_everybody, hub)
    elif not couriers:
        peers = [await hub.run(hub.peers.find, one)]
    if one and peers and peers[0].is_paused:
        raise Refused("peer-paused", peer=peers[0].name)
    peers = [peer for peer in peers if not peer.is_paused]
    async with desk.on_network() as network:
        network.hurry()
        results = await asyncio.gather(
            *(_sync_one(network, peer, wait_s) for peer in peers),
            *(_sync_courier(network, courier, wait_s) for courier in couriers),
        )
    await hub.idle()
    if one and results and results[0].get("error"):
        raise Unavailable(str(results[0]["error"]), peer=results[0]["name"])
    return results


async def verify(desk: Desk, args: dict[str, Any]) -> Json:
    """Check every stored hash and signature, rebuild every record, hash what is shown; compare with a peer."""
    hub = desk.hub
    at_ms = _at(text_of(args, "at"))
    await hub.idle()
    entries, bad = await check_entries(hub.run, hub.replica)
    if bad:
        # The next start makes a new store of what is sound; nothing is made of the rest.
        damage_met(hub.home.store.path)
    else:
        await hub.run(hub.replica.rebuild)
        hub.worker.begin_anew()
        for note in await hub.run(hub.replica.stale_notes):
            hub.notes_changed([note])
        await hub.write_notes()
    spaces = {}
    for space in [] if bad else await hub.run(lambda: list(hub.replica.spaces)):
        told = await hub.view_hash(space, at_ms)
        digests = hub.inventory.digests(space)
        spaces[space.hex()] = {
            **await hub.run(_called, hub, space),
            "view_hash": told.hash.hex(),
            "entries_digest": (digests.control + digests.data).hex(),
            "readable": told.is_whole,
        }
    (records,) = await hub.run(lambda: hub.replica.db.execute("SELECT count(*) FROM records").fetchone())
    result: dict[str, Any] = {
        "entries": entries,
        "bad": len(bad),
        "bad_entries": [one | await hub.run(_called_entry, hub, one) for one in bad[:_BAD_TOLD_MAX]],
        "records": records,
        "spaces": spaces,
    }
    if text_of(args, "against") and not bad:
        result["against"] = await _compare(desk, text_of(args, "against"), at_ms)
    return result


def _called(hub: Hub, space: bytes) -> dict[str, Any]:
    """Return what a space is called before people, and of which sort it is."""
    return {"name": told_name(hub, space), "sort": hub.replica.state(space).sort.name.lower()}


def _called_entry(hub: Hub, place: dict[str, Any]) -> dict[str, Any]:
    """Return what an entry's space is called, and kind and title of its record, None where none is known."""
    row = next(row for row in hub.replica.ledger.logs.values() if row.log.hex().startswith(place["log"]))
    found = hub.replica.db.execute(
        "SELECT r.kind, r.title FROM entries e JOIN records r ON r.id = e.record"
        " WHERE e.log = ? AND e.branch = 0 AND e.seq = ?",
        (row.row, place["seq"]),
    ).fetchone()
    kind, title = found or (None, None)
    return {**_called(hub, row.space), "kind": kind, "title": title}


def _everybody(hub: Hub) -> list[Peer]:
    """Return all peers, and this group's other devices."""
    return [*hub.peers.all(), *hub.devices.siblings()]


async def _sync_one(network: Network, peer: Peer, wait_s: float) -> dict[str, Any]:
    told: dict[str, Any] = {"peer": peer.group.hex(), "name": peer.name}
    total = dict.fromkeys(_COUNTED, 0)
    try:
        for _ in range(_LINKS_TRIED):
            counts, in_sync, is_over = await _sync_over_link(network, peer, wait_s)
            total = {name: total[name] + counts[name] for name in total}
            # Where both sides call at once one of the links gives way: the other one goes on.
            if in_sync or not is_over:
                break
    except (Fault, OSError) as fault:
        message = fault.message if isinstance(fault, Fault) else "network-unreachable"
        return {**told, **total, "in_sync": False, "error": message}
    return {**told, **total, "in_sync": in_sync, "error": None}


async def _sync_courier(network: Network, courier: KnownCourier, wait_s: float) -> dict[str, Any]:
    """One sync with a courier, until it was told as well who may come."""
    told: dict[str, Any] = {"peer": courier.group.hex(), "name": courier.name}
    known = courier.group in network.couriers.links
    try:
        link = await network.couriers.connect(courier)
        counts, in_sync, _ = await _sync_over(link, wait_s, known=known)
        await network.couriers.told(courier.group, wait_s)
    except (Fault, OSError) as fault:
        message = fault.message if isinstance(fault, Fault) else "network-unreachable"
        return {**told, **dict.fromkeys(_COUNTED, 0), "in_sync": False, "error": message}
    return {**told, **counts, "in_sync": in_sync, "error": None}


def _couriers(hub: Hub, named: str) -> list[KnownCourier]:
    """Return the couriers to sync with: all, or the one that is named; none where a peer is meant."""
    known = [one for one in hub.couriers.known(hub.replica) if one.spaces or one.ended]
    if not named:
        return known
    with contextlib.suppress(Refused):
        found = hub.couriers.find(hub.replica, named)
        return [one for one in known if one.group == found.group]
    return []


async def _sync_over_link(network: Network, peer: Peer, wait_s: float) -> tuple[dict[str, int], bool, bool]:
    known = bool(network.links_with(peer))
    return await _sync_over(await network.connect(peer), wait_s, known=known)


async def _sync_over(link: Link, wait_s: float, *, known: bool) -> tuple[dict[str, int], bool, bool]:
    before = _counts(link) if known else dict.fromkeys(_COUNTED, 0)
    if known:
        link.ask()
    in_sync = await _settled(link, wait_s, asked=known)
    after = _counts(link)
    counts = {name: after[name] - before[name] for name in after}
    if not known:
        # The first of them belonged to the handshake.
        counts["round_trips"] = max(0, counts["round_trips"] - 1)
    return counts, in_sync, link.is_over


async def _settled(link: Link, wait_s: float, *, asked: bool) -> bool:
    """Wait until the peer says that it holds what we hold, for at most ``wait_s``."""
    statuses = link.session.statuses_heard
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(wait_s):
            while not link.is_over:
                fresh = not asked or link.session.statuses_heard > statuses
                if fresh and link.session.in_sync():
                    return True
                link.changed.clear()
                await link.changed.wait()
    return link.session.in_sync() and not link.is_over


def _counts(link: Link) -> dict[str, int]:
    traffic = link.traffic
    return {
        "sent": traffic.sent_entries,
        "received": traffic.received_entries,
        "bytes_sent": traffic.sent_bytes,
        "bytes_received": traffic.received_bytes,
        "round_trips": traffic.round_trips,
    }


async def _compare(desk: Desk, name: str, at_ms: int) -> dict[str, Any]:
    hub = desk.hub
    peer: Peer = await hub.run(hub.peers.find, name)
    result: dict[str, Any] = {}
    why: dict[str, str] = {}
    async with desk.on_network() as network:
        link = await network.connect(peer)
        await _settled(link, WAIT_S, asked=False)
        if link.is_over:
            link = await network.connect(peer)
            await _settled(link, WAIT_S, asked=False)
        for space in holding.spaces_of(hub, peer.group):
            found = await hub.comparing.compare(link, space, at_ms)
            result[space.hex()] = found.result
            if found.why:
                why[space.hex()] = found.why
    return {**result, "why": why} if why else result


def _at(text: object) -> int:
    if not text:
        return EARLY_MS
    moment = read_moment(str(text))
    if moment is None:
        raise Refused("verify-time-broken", time=str(text)[:40])
    return moment.start_ms


COMMANDS = {"sync": sync, "verify": verify}
