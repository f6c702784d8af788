"""Groups that are paired, but never online together: only sticks go between them."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import AsyncIterator
from pathlib import Path

from crdt.view import EARLY_MS
from node.copies.bundles import Read, Written, read_bundle, write_bundle
from node.links.peers import Peer
from tests.node.neighbours import Neighbour, Neighbours, neighbours, pair


async def apart(*nodes: Neighbour) -> None:
    """End the network of each node for good."""
    for node in nodes:
        await node.network.close()


@contextlib.asynccontextmanager
async def street_of(folder: Path, *names: str) -> AsyncIterator[tuple[Neighbours, list[Neighbour]]]:
    """Give nodes of which each is paired with the next, and nobody is in reach any more."""
    async with neighbours(folder) as street:
        nodes = [await street.node(name, calls=False) for name in names]
        for one, other in itertools.pairwise(nodes):
            await pair(one, other)
        await apart(*nodes)
        yield street, nodes


async def peer(node: Neighbour, other: Neighbour) -> Peer:
    """Return what a node knows of another."""
    found: Peer = await node.hub.run(node.hub.peers.by_group, other.group)
    return found


async def write(node: Neighbour, other: Neighbour, stick: Path) -> Written:
    """Write for another node."""
    return await write_bundle(node.hub, await peer(node, other), stick)


async def read(node: Neighbour, stick: Path) -> Read:
    """Read a stick."""
    found = await read_bundle(node.hub, stick)
    await node.hub.idle()
    return found


async def carry(node: Neighbour, other: Neighbour, stick: Path) -> Read:
    """Write a stick here and read it there."""
    await write(node, other, stick)
    return await read(other, stick)


async def event(node: Neighbour, space: str, title: str, **fields: str) -> str:
    """Write an event; return its id."""
    values = {"title": title, "start": "2026-12-01", **fields}
    return str((await node.call("add", kind="event", space=space, fields=values, shared=True))["id"])


async def view_hash(node: Neighbour, space: str) -> tuple[str, bool]:
    """Return what a node shows of a space."""
    await node.hub.idle()
    told = await node.hub.view_hash(bytes.fromhex(space), EARLY_MS)
    return told.hash.hex(), told.is_whole


async def titles(node: Neighbour, space: str) -> set[str]:
    """Return the titles of the events of a space."""
    return {one["fields"].get("title", "") for one in await node.call("list", kind="event", space=space)}
