"""Whole nodes in one process over loopback: homes without a passphrase, listeners on free ports."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

from node.desk.desk import Desk
from node.home import NewHome, create, open_home
from node.hub import Hub, open_hub
from node.links.lan import LanMode
from node.links.link import Link
from node.links.network import Network
from node.links.peers import Peer
from node.links.streams import Address, parse_address

# How long a loaded machine may take; a wait ends as soon as what it waits for is so.
PATIENCE_S = 60.0
LOOPBACK = (("127.0.0.1", 0),)


class Neighbour:
    """One group's node, that can be stopped and started again."""

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self.name = name
        self.calls = True
        self._desk: Desk | None = None

    @property
    def desk(self) -> Desk:
        """The commands of the open node."""
        assert self._desk is not None
        return self._desk

    @property
    def hub(self) -> Hub:
        """What the node knows."""
        return self.desk.hub

    @property
    def network(self) -> Network:
        """Whom the node talks to."""
        assert self.desk.network is not None
        return self.desk.network

    @property
    def group(self) -> bytes:
        """The group's id."""
        return self.hub.home.identity.group

    @property
    def address(self) -> Address:
        """Where it listens."""
        return self.network.listeners[0].addresses[0]

    async def start(self, listen: Sequence[tuple[str, int]] = LOOPBACK, *, calls: bool = True) -> None:
        """Open the home and its network; without addresses nobody can call it."""
        if self.path.exists():
            home = await open_home(self.path, lambda: None)
        else:
            home, _ = await create(self.path, NewHome(name=self.name, language="en", passphrase=None))
        self.take(await open_hub(home))
        await self.listen(listen, calls=calls)

    def take(self, hub: Hub) -> None:
        """Work on an open home from now on, still without a network."""
        self._desk = Desk(hub)

    async def listen(self, listen: Sequence[tuple[str, int]] = LOOPBACK, *, calls: bool = True) -> None:
        """Open the network of a home that is open."""
        network = Network(self.hub)
        self.calls = calls
        try:
            await network.open(listen, LanMode.OFF, calls=calls)
        except BaseException:
            await self.hub.close()
            self._desk = None
            raise
        self.desk.network = network

    async def hang_up(self) -> None:
        """End links and the network; the home stays open."""
        await self.network.close()
        self.desk.network = None
        await self.hub.idle()

    async def stop(self) -> None:
        """End links and close the home."""
        if self._desk is not None:
            if self._desk.network is not None:
                await self.network.close()
            await self.hub.close()
            self._desk = None

    async def call(self, command: str, **args: Any) -> Any:
        """Do a command."""
        return await self.desk.call(command, args)

    async def peer(self, other: Neighbour) -> Peer:
        """Return what this node knows of ``other``."""
        found: Peer = await self.hub.run(self.hub.peers.by_group, other.group)
        return found

    def links(self, other: Neighbour) -> list[Link]:
        """Return the links to ``other`` that are up."""
        return self.network.links_to(other.group)


class Neighbours:
    """All nodes of a test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._all: list[Neighbour] = []

    async def node(
        self, name: str, listen: Sequence[tuple[str, int]] = LOOPBACK, *, calls: bool = True
    ) -> Neighbour:
        """Make and start a node."""
        made = self.add(name)
        await made.start(listen, calls=calls)
        return made

    def add(self, name: str) -> Neighbour:
        """Return a node that is not started; at the end it is stopped all the same."""
        made = Neighbour(self._folder / name, name)
        self._all.append(made)
        return made

    async def two(self, *, calls: bool = True) -> tuple[Neighbour, Neighbour]:
        """Return two nodes, paired and confirmed."""
        a, b = await self.node("A", calls=calls), await self.node("B", calls=calls)
        await pair(a, b)
        return a, b

    async def stop(self) -> None:
        """Stop all nodes."""
        await asyncio.gather(*(one.stop() for one in self._all))


@contextlib.asynccontextmanager
async def neighbours(folder: Path) -> AsyncIterator[Neighbours]:
    """Give an empty street; whoever moves in is stopped at the end."""
    street = Neighbours(folder)
    try:
        yield street
    finally:
        await street.stop()


async def pair(a: Neighbour, b: Neighbour) -> None:
    """Pair ``b`` with ``a`` by an invitation of ``a``, and confirm on both sides.

    If both call, wait for the first sync: before it came what the other says of its devices nothing can be shared.
    """
    code = (await a.call("invite", addresses=[str(a.address)]))["code"]
    assert not (await b.call("pair", code=code))["waiting"]
    await a.call("peer confirm", peer=b.group.hex())
    await b.call("peer confirm", peer=a.group.hex())
    if a.calls and b.calls:
        await until(lambda: _knows_devices(a, b) and _knows_devices(b, a))


def _knows_devices(one: Neighbour, other: Neighbour) -> bool:
    peer, replica = one.hub.peers.by_group(other.group), one.hub.replica
    if peer is None or peer.pair_space not in replica.spaces:
        return False
    return bool(replica.state(peer.pair_space).roster_acts(other.group))


async def shared_space(a: Neighbour, b: Neighbour, name: str = "Joint") -> str:
    """Let ``a`` make a space and share it with ``b`` as contributor; return its id once ``b`` has it."""
    space = str((await a.call("space create", name=name))["space"])
    await a.call("space share", space=space, peer=b.group.hex(), role="contributor")

    async def has_it() -> bool:
        return any(one["space"] == space and one["role"] for one in await b.call("space list"))

    await a.call("sync", wait=PATIENCE_S)
    await until_async(has_it)
    return space


async def in_step(*nodes: Neighbour) -> None:
    """Sync from each of these, and find that it and whomever it is linked with hold the same."""
    for node in nodes:
        assert all(row["in_sync"] for row in await node.call("sync", wait=PATIENCE_S))


async def at_rest(*nodes: Neighbour) -> None:
    """Wait until nodes that are linked know of each other that they hold the same, and nothing more is to be done."""

    def same() -> bool:
        links = [one.links(other) for one in nodes for other in nodes if other is not one]
        return all(links) and all(link.session.in_sync() for some in links for link in some)

    async def rest() -> bool:
        came = same()
        for node in nodes:
            await node.hub.idle()
        return came and same()

    await until_async(rest)


async def until(true: Callable[[], bool]) -> None:
    """Wait until ``true``."""
    async with asyncio.timeout(PATIENCE_S):
        while not true():
            await asyncio.sleep(0.005)


async def until_async(true: Callable[[], Any]) -> None:
    """Wait until what ``true`` returns, awaited, is true."""
    async with asyncio.timeout(PATIENCE_S):
        while not await true():
            await asyncio.sleep(0.02)


async def said_to(address: Address | str, data: bytes, *, finish: bool = False) -> bytes:
    """Connect, send ``data``, and return all that comes back until the other side closes."""
    place = parse_address(address) if isinstance(address, str) else address
    reader, writer = await asyncio.open_connection(place.host, place.port)
    heard = b""
    try:
        async with asyncio.timeout(PATIENCE_S):
            with contextlib.suppress(OSError):
                writer.write(data)
                await writer.drain()
                if finish:
                    writer.write_eof()
            with contextlib.suppress(OSError):
                while more := await reader.read(65_536):
                    heard += more
    finally:
        writer.transport.abort()
    return heard
