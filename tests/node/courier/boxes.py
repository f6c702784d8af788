"""Couriers in one process, on free ports, that can be stopped, robbed of their disk and started again."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from node.courier.home import CourierHome, create, open_home
from node.courier.post import Post, invite, open_post
from node.links.streams import Address
from tests.node.neighbours import LOOPBACK, Neighbour, until_async


class Box:
    """One courier's home and, while it runs, its post."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._post: Post | None = None
        self._address: Address | None = None

    @property
    def post(self) -> Post:
        """The running courier."""
        assert self._post is not None
        return self._post

    @property
    def home(self) -> CourierHome:
        """Its open home."""
        return self.post.home

    @property
    def group(self) -> str:
        """The id of its nameless group."""
        return self.home.identity.group.hex()

    async def start(self) -> None:
        """Make the home if there is none, and listen, on the same port as before."""
        home = await (open_home if self.path.exists() else create)(self.path)
        self._post = await open_post(home)
        place = LOOPBACK if self._address is None else ((self._address.host, self._address.port),)
        await self._post.open(place)
        self._address = self._post.listeners[0].addresses[0]

    async def stop(self) -> None:
        """Stop listening and close the home."""
        if self._post is not None:
            await self._post.close()
            await self._post.home.close()
            self._post = None

    async def code(self) -> str:
        """Return a fresh code."""
        return (await invite(self.home, (str(self._address),)))[0]

    async def entries(self, space: str) -> int:
        """Return how many entries of a space it holds."""

        def counted() -> int:
            (count,) = self.home.db.execute(
                "SELECT count(*) FROM entries e JOIN logs l ON l.id = e.log JOIN spaces s ON s.id = l.space"
                " WHERE s.space = ?",
                (bytes.fromhex(space),),
            ).fetchone()
            return int(count)

        return int(await self.post.run(counted))

    async def lose_entries(self) -> None:
        """Lose all entries and what was kept of them, and nothing else, while it is stopped."""
        home = await open_home(self.path)
        for table in ("forks", "branches", "entries", "brought", "fetched", "floors_kept", "logs"):
            await home.store.run(home.db.execute, f"DELETE FROM {table}")
        await home.close()

    def copy(self, to: Path) -> None:
        """Copy the home of a stopped courier."""
        shutil.copytree(self.path, to)


@contextlib.asynccontextmanager
async def box(path: Path) -> AsyncIterator[Box]:
    """Give a running courier that is stopped at the end."""
    made = Box(path)
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


async def take_up(node: Neighbour, courier: Box, space: str) -> None:
    """Pair a node with a courier and let it carry a space; return once it holds all that the node has."""
    told = await node.call("pair", code=await courier.code())
    await node.call("space share", space=space, peer=told["peer"], role="courier")
    await carried(node, courier)


async def carried(node: Neighbour, courier: Box) -> None:
    """Wait until a node knows that the courier holds everything and was told who may come."""

    async def is_so() -> bool:
        one = await listed(node, courier)
        if one and not one["reachable"]:
            # A call that came before the gate was told is made again after a while; nobody waits for that here.
            node.network.couriers.hurry()
        return bool(one and one["spaces"] and one["told"] and one["holds_all"])

    await until_async(is_so)


async def listed(node: Neighbour, courier: Box) -> dict[str, Any] | None:
    """Return what a node tells of a courier."""
    return next((one for one in await node.call("courier list") if one["group"] == courier.group), None)
