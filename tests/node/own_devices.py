"""A further device of a node's group, made by hand: what its home holds before it has met anybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from identity import roster
from identity.keys import DeviceKeys
from node.clock import draw
from node.home import create_from
from node.hub import open_hub
from node.links.peers import Peer
from node.replica.outcome import Moment
from node.store import meta
from tests.node.neighbours import LOOPBACK, Neighbour, Neighbours


def added(one: Neighbour, keys: DeviceKeys) -> bytes:
    """Return the act by which the device of ``one`` takes a new device into its group, as nobody knows it yet."""
    identity = one.hub.home.identity
    proof = roster.device_proof(keys, identity.group)
    seen = identity.roster().seen_for(identity.writer().keys.public.id)
    return roster.add_device(identity.sign_seed, identity.group, keys.public, proof, seen)


def lost(one: Neighbour, device: bytes) -> bytes:
    """Return the act by which the device of ``one`` gives up another one."""
    identity = one.hub.home.identity
    seen = identity.roster().seen_for(device, identity.writer().keys.public.id)
    return roster.lose_device(identity.sign_seed, identity.group, device, seen)


async def further_device(
    street: Neighbours,
    one: Neighbour,
    name: str,
    *,
    keys: DeviceKeys | None = None,
    acts: Sequence[bytes] | None = None,
    listen: Sequence[tuple[str, int]] = LOOPBACK,
) -> Neighbour:
    """Return another device of the group of ``one`` that knows its peers, and that nobody knows."""
    keys = keys or DeviceKeys.from_draw(draw)
    identity = one.hub.home.identity
    told = tuple(acts) if acts is not None else (*identity.acts, added(one, keys))
    peers: list[Peer] = await one.hub.run(one.hub.peers.all)
    sheet = await one.hub.run(meta.read_sheet, one.hub.replica.db)
    spaces = await one.hub.run(lambda: list(kept_spaces(one)))
    home_space = await one.hub.run(meta.read, one.hub.replica.db, "home_space")
    made = street.add(name)

    own = meta.Identity(
        draw(16),
        keys.sign_seed,
        keys.agree_secret,
        identity.group,
        told,
        identity.name,
        "en",
        identity.created_ms,
    )

    def begin(db: Any, own: meta.Identity, now: Moment) -> None:
        meta.write_identity(db, own)
        meta.write(db, "home_space", home_space)
        meta.write_sheet(db, sheet)
        for peer in peers:
            db.execute(
                "INSERT INTO peers (grp, name, device, static, pair_secret, check_numbers, is_confirmed, addresses,"
                " pair_space) VALUES (?, ?, ?, ?, ?, '', 1, ?, ?)",
                (
                    peer.group,
                    peer.name,
                    peer.device,
                    peer.static,
                    peer.pair_secret,
                    ADDRESSES,
                    peer.pair_space,
                ),
            )
        for row, (space, names) in enumerate(spaces, 1):
            db.execute("INSERT INTO spaces (id, space) VALUES (?, ?)", (row, space))
            db.executemany(
                "INSERT INTO keys (space, name, key, is_control) VALUES (?, ?, ?, ?)",
                [(row, key_name, key, control) for key_name, key, control in names],
            )

    home = await create_from(made.path, None, own, begin)
    made.take(await open_hub(home))
    await made.listen(listen, calls=False)
    for peer in peers:
        await made.hub.run(made.hub.peers.set_addresses, peer, list(peer.addresses))
    await made.network.refresh()
    return made


ADDRESSES = "[]"


def kept_spaces(one: Neighbour) -> Iterable[tuple[bytes, list[tuple[bytes, bytes, int]]]]:
    """Yield the spaces of a node with the keys that it has."""
    for space, state in one.hub.replica.spaces.items():
        control = [(name, key, 1) for name, key in state.keyring.control.items()]
        yield space, control + [(name, key, 0) for name, key in state.keyring.data.items()]
