"""What the page asks about peers: what each may see and what waits for it, and which codes are out in the world.

A preview tells what a peer's own node holds: whole spaces, as the peer's role opens them. What lives at home is in no
shared space, so it is in no preview either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.membership import Role
from crdt.moments import instant_text
from identity.encoding import domain_hash
from identity.errors import Refused
from node.desk import space as desk_space
from node.desk.arguments import needed_text_of
from node.desk.peers import peer_whole
from node.desk.reading import named, names_of
from node.desk.scope import scope_of
from node.links.lan import LAN_SENTENCES, LanState
from node.links.peers import Peer
from node.replica.briefs import title_of
from node.store.packing import columns

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
HANDLE_BYTES = 8
LATEST_MAX = 20


async def sharing(desk: Desk, args: dict[str, Any]) -> Json:
    """All peers with what waits for them and what they may see; open codes; inviters waited for; ways in and out."""
    hub, network = desk.hub, desk.network
    lan = network.nearby.state if network is not None else LanState.OFF
    ways = {"listening": network.listening if network is not None else [], "lan": LAN_SENTENCES[lan]}
    linked = {link.peer.group for link in network.links.values()} if network is not None else set()

    def told() -> Json:
        now_ms = hub.home.clock.wall_ms()
        return {
            **ways,
            "peers": [
                {
                    **peer_whole(hub, peer, linked=peer.group in linked),
                    "promised": _promised(hub, peer.then_share),
                }
                for peer in hub.peers.all()
            ],
            "invitations": [
                {
                    "invitation": handle(one.secret),
                    "to": one.to_name,
                    "expires": instant_text(one.expires_ms),
                    "used": one.used_by is not None,
                    "share": _promised(hub, one.share),
                }
                for one in hub.peers.invitations(now_ms)
                # One whose peer came back is over: its peer stands among the peers.
                if one.used_by != b""
            ],
            "pairings": [
                {"pairing": handle(code.encode()), "since": instant_text(since_ms)}
                for code, since_ms in hub.peers.waiting_since()
            ],
        }

    return await hub.run(told)


async def preview(desk: Desk, args: dict[str, Any]) -> Json:
    """What one peer may see, as it sees it: its spaces with what they hold, and the spaces that it knows nothing of."""
    hub, wanted = desk.hub, needed_text_of(args, "peer")

    def told() -> Json:
        peer: Peer = hub.peers.find(wanted)
        shared = dict(_shared(hub, peer.group))
        closed = [
            {"space": space.hex(), "name": state.name, "sort": state.sort.name.lower()}
            for space, state in hub.replica.spaces.items()
            if state.genesis and state.sort is not acts.SpaceSort.PAIR and space not in shared
        ]
        spaces = [_space_seen(hub, space, role) for space, role in shared.items()]
        return {"peer": peer.group.hex(), "name": peer.name, "spaces": spaces, "closed": closed}

    return await hub.run(told)


async def contents(desk: Desk, args: dict[str, Any]) -> Json:
    """What a space holds: how many records of which kind, and those that changed last."""
    hub, wanted = desk.hub, needed_text_of(args, "space")

    def told() -> Json:
        space = desk_space.find_space(hub, wanted)
        scope_of(hub, args).check(space)
        seen = _space_seen(hub, space, "reader")
        return {name: seen[name] for name in ("space", "name", "kinds", "latest")}

    return await hub.run(told)


async def end_invitation(desk: Desk, args: dict[str, Any]) -> Json:
    """Make a code worthless before its time; who came through it already stays a peer."""
    hub, wanted = desk.hub, needed_text_of(args, "invitation")

    def ended() -> Json:
        for one in hub.peers.invitations(hub.home.clock.wall_ms()):
            if handle(one.secret) == wanted:
                hub.peers.forget_invitation(one.secret)
                return {"invitation": wanted, "to": one.to_name}
        raise Refused("invitation-unknown")

    done = await hub.run(ended)
    if desk.network is not None:
        await desk.network.refresh()
    return done


async def end_pairing(desk: Desk, args: dict[str, Any]) -> Json:
    """Stop waiting for an inviter who was out of reach."""
    hub, wanted = desk.hub, needed_text_of(args, "pairing")

    def ended() -> Json:
        for code in hub.peers.waiting():
            if handle(code.encode()) == wanted:
                hub.peers.stop_waiting(code)
                return {"pairing": wanted}
        raise Refused("pairing-unknown")

    done = await hub.run(ended)
    if desk.network is not None:
        await desk.network.refresh()
    return done


def handle(secret: bytes) -> str:
    """Return a name for something secret that tells nothing of it."""
    return domain_hash(b"hedgerow handle1", secret, size=HANDLE_BYTES).hex()


# In the store's thread


def _shared(hub: Hub, group: bytes) -> Iterable[tuple[bytes, str]]:
    for space, state in hub.replica.spaces.items():
        member = state.members().get(group) if state.sort is acts.SpaceSort.SHARED else None
        if member is not None:
            yield space, member.role.name.lower()


def _promised(hub: Hub, share: Sequence[tuple[str, str]]) -> list[Json]:
    known = {space.hex(): state.name for space, state in hub.replica.spaces.items()}
    return [{"space": space, "name": known.get(space, ""), "role": role} for space, role in share]


def _space_seen(hub: Hub, space: bytes, role: str) -> Json:
    """Return what somebody with this role finds in a space; a courier only carries it."""
    seen = {"space": space.hex(), "name": hub.replica.state(space).name, "role": role}
    if Role[role.upper()] < Role.READER:
        return {**seen, "kinds": [], "latest": []}
    db, names = hub.replica.db, names_of(hub)
    inside = (hub.replica.ledger.space_rows[space],)
    shown = "space = ? AND part_of IS NULL AND NOT is_withdrawn"
    counts = db.execute(
        f"SELECT kind, count(*) FROM records WHERE {shown} GROUP BY kind ORDER BY kind",  # noqa: S608
        inside,
    ).fetchall()
    latest = db.execute(
        f"SELECT {columns()} FROM records WHERE {shown} ORDER BY changed_ms DESC LIMIT ?",  # noqa: S608
        (*inside, LATEST_MAX),
    ).fetchall()
    decode = hub.replica.projection.listing.packing.decode
    return {
        **seen,
        "kinds": [{"kind": kind, "count": count} for kind, count in counts],
        "latest": [_brief_seen(names, decode(*brief)) for brief in latest],
    }


def _brief_seen(names: Mapping[bytes, str], brief: Json) -> Json:
    author = bytes.fromhex(brief["author"]["group"])
    by = {"group": author.hex(), "name": named(names, author)}
    return {"id": brief["id"], "kind": brief["kind"], "title": title_of(brief), "by": by}


COMMANDS = {
    "sharing": sharing,
    "preview": preview,
    "space contents": contents,
    "invitation end": end_invitation,
    "pairing end": end_pairing,
}
