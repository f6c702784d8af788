"""pycrdt-websocket: unsigned, unencrypted, one document of the server and one of a client; the bound for both.

python -m tests.bench.peers.pycrdt_websocket A|B PORT FOLDER, in an environment of its own with pycrdt-websocket.

Its room sends changes from tasks that nobody watches: one that meets a socket which was closed a moment ago ends the
room and with it the server. So what is sent to who hung up is dropped here, as a server that people use would have to.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from pycrdt import Doc, Map, YMessageType, create_sync_message, handle_sync_message

from tests.bench.peers.talk import Answer, clock_ms, key_of, serve, text_of

LIVE = "live"


class Driven:
    """One side of the connection."""

    def __init__(self, doc: Any) -> None:
        self._map = doc.get("items", type=Map)
        self._doc = doc
        self._ages_ms: list[float] = []
        self._seen = ""
        self._changed = asyncio.Event()
        self._subscription = self._map.observe(self._look)
        self._client: aiohttp.ClientSession | None = None
        self._socket: Any = None
        self._reader: asyncio.Task[None] | None = None

    async def edit(self, *, first: int, count: int) -> Answer:
        """Make ``count`` edits, each a transaction of its own."""
        for number in range(first, first + count):
            self._map[str(key_of(number))] = text_of(number)
            if number % 500 == 499:
                await asyncio.sleep(0)
        await asyncio.sleep(0.3)
        return {}

    async def ready(self) -> Answer:
        """Return at once: nothing is done for newcomers."""
        return {}

    async def live(self, *, count: int, gap_ms: float) -> Answer:
        """Write the time ``count`` times."""
        for _ in range(count):
            self._map[LIVE] = f"T{clock_ms()}"
            await asyncio.sleep(gap_ms / 1_000)
        return {}

    async def connect(self, *, port: int, target: int) -> Answer:
        """Call the server at ``port``, and come back once edit ``target`` is visible here."""
        self._client = self._client or aiohttp.ClientSession()
        self._socket = await self._client.ws_connect(f"http://127.0.0.1:{port}/room", max_msg_size=0)
        await self._socket.send_bytes(create_sync_message(self._doc))
        self._reader = asyncio.create_task(self._read())
        while self._map.get(str(key_of(target))) != text_of(target):
            self._changed.clear()
            await self._changed.wait()
        return {}

    async def disconnect(self) -> Answer:
        """Hang up."""
        await self._socket.close()
        return {}

    async def ages(self) -> Answer:
        """Return how old each time was when it became visible here, in milliseconds."""
        ages, self._ages_ms = self._ages_ms, []
        return {"ages_ms": ages}

    async def settle(self) -> Answer:
        """Return at once: there is no follow-up work."""
        return {}

    async def _read(self) -> None:
        async for message in self._socket:
            if message.data[0] == YMessageType.SYNC:
                reply = handle_sync_message(message.data[1:], self._doc)
                if reply:
                    await self._socket.send_bytes(reply)

    def _look(self, event: object) -> None:
        value = self._map.get(LIVE)
        if value and value != self._seen:
            self._seen = value
            self._ages_ms.append(clock_ms() - float(value[1:]))
        self._changed.set()


async def main(role: str, port: int) -> None:
    """Serve the commands on standard input until it ends."""
    if role == "B":
        await serve(Driven(Doc()))
        return
    async with asyncio.TaskGroup() as tasks:
        await serve(Driven(await _room(port, tasks)))
        sys.exit(0)


async def _room(port: int, tasks: asyncio.TaskGroup) -> Any:
    import uvicorn  # type: ignore[import-not-found]
    from pycrdt.websocket import ASGIServer, WebsocketServer  # type: ignore[import-not-found]
    from pycrdt.websocket.yroom import YRoom  # type: ignore[import-not-found]

    rooms = WebsocketServer(auto_clean_rooms=False)
    tasks.create_task(rooms.start())
    await rooms.started.wait()
    room = rooms.rooms["/room"] = YRoom()
    await rooms.start_room(room)
    config = uvicorn.Config(
        _dropping(ASGIServer(rooms)), host="127.0.0.1", port=port, log_level="error", ws="websockets"
    )
    server = uvicorn.Server(config)
    tasks.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    return room.ydoc


def _dropping(server: Any) -> Callable[[Any, Any, Any], Awaitable[None]]:
    """Return the server with what it sends to who hung up dropped."""
    from uvicorn.protocols.utils import ClientDisconnected  # type: ignore[import-not-found]

    async def served(scope: Any, receive: Any, send: Any) -> None:
        gone = asyncio.Event()

        async def received() -> Any:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                gone.set()
            return message

        async def sent(message: Any) -> None:
            if gone.is_set():
                return
            try:
                await send(message)
            except ClientDisconnected:
                gone.set()

        await server(scope, received, sent)

    return served


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
