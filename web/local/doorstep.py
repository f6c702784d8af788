"""The moment between a connection's being taken and its being somebody's: none is lost in it when a door closes.

The event loop takes a connection in one turn and makes it the server's in the next. Where the server was closed in
between the loop drops it as it is: the socket stays open, and its caller waits, until the garbage collector comes by.
So a door is shut first, a turn passes, and only then it is closed.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import weakref
from collections.abc import Callable, Iterable
from typing import Any

_TURNS_TO_ARRIVE = 2
_TURNS_TO_END = 16


class Doorstep(socket.socket):
    """A listening socket that hangs up at once on whoever calls while it is shut, or full for their address."""

    def __init__(
        self,
        family: socket.AddressFamily,
        type: socket.SocketKind,
        is_full: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__(family, type)
        self._is_full = is_full
        self._is_shut = False
        self._taken: weakref.WeakKeyDictionary[socket.socket, str] = weakref.WeakKeyDictionary()

    def accept(self) -> tuple[socket.socket, Any]:
        """Return the next connection; raise ConnectionAbortedError where it was sent away."""
        connection, address = super().accept()
        if self._is_shut or (self._is_full is not None and self._is_full(address[0])):
            connection.close()
            raise ConnectionAbortedError
        self._taken[connection] = address[0]
        return connection, address

    def shut(self) -> None:
        """From now on send everybody away."""
        self._is_shut = True

    def open_ones(self) -> list[socket.socket]:
        """Return the connections that were taken here and are not closed yet."""
        return [one for one in list(self._taken) if one.fileno() >= 0]

    def open_of(self, host: str) -> int:
        """Return how many of them came from one address."""
        return sum(
            1 for one, came_from in list(self._taken.items()) if came_from == host and one.fileno() >= 0
        )


async def stop_serving(servers: Iterable[asyncio.Server], doorsteps: Iterable[Doorstep]) -> None:
    """Close servers; each connection that was taken before has reached its protocol then."""
    for doorstep in doorsteps:
        doorstep.shut()
    for _ in range(_TURNS_TO_ARRIVE):
        await asyncio.sleep(0)
    for server in servers:
        server.close()


async def see_off(doorsteps: Iterable[Doorstep]) -> None:
    """End what still hopes to hear something, such as keys to agree on; what is being sent may go on."""
    left = [one for doorstep in doorsteps for one in doorstep.open_ones()]
    for one in left:
        with contextlib.suppress(OSError):  # the other end was faster
            one.shutdown(socket.SHUT_RD)
    await closed(left)


async def closed(sockets: Iterable[socket.socket]) -> None:
    """Give the loop the turns that it takes to close sockets that were given up."""
    for _ in range(_TURNS_TO_END):
        if all(one.fileno() < 0 for one in sockets):
            return
        await asyncio.sleep(0)
