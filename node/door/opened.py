"""All that works on an open home, and goes with it."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass

from identity.errors import Refused
from node.config import SYNC_PORT, Config
from node.desk.desk import Desk
from node.door.phones import Phones
from node.home import Home
from node.links.network import Network
from node.rooms.rooms import NoteRooms


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What there is while the home is open."""

    home: Home
    desk: Desk
    network: Network
    phones: Phones
    rooms: NoteRooms
    telling: asyncio.Task[None]
    resting: asyncio.Task[None]

    async def close(self) -> None:
        """Close the home, with all that works on it."""
        async with contextlib.AsyncExitStack() as stack:
            # The last one named is closed first, and each of them whatever happens to the others.
            stack.push_async_callback(_cancelled, self.telling)
            stack.push_async_callback(self.desk.hub.close)
            stack.push_async_callback(self.network.close)
            stack.push_async_callback(self.rooms.close)
            stack.push_async_callback(self.phones.close)
            stack.push_async_callback(_cancelled, self.resting)


async def open_network(network: Network, config: Config) -> None:
    """Let the network listen where that was asked for; else on the usual port, or a free one where it is taken."""
    if config.sync:
        await network.open([(one.host, one.port) for one in config.sync], config.lan)
        return
    try:
        await network.open([("::", SYNC_PORT)], config.lan)
    except Refused:
        await network.open([("::", 0)], config.lan)


async def _cancelled(task: asyncio.Task[None]) -> None:
    """End a task."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
