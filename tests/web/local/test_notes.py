from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType, web

from identity.errors import Fault, Malformed, Refused
from web.local import limits
from web.local.guard import VIEWER, own_host_only
from web.local.notes import note_extra
from web.local.sessions import KEEPER
from web.local.site import serve


class Guest:
    """Keeps what a browser did, and tells it what a test wants."""

    def __init__(self) -> None:
        self.did: list[Any] = []
        self.told: asyncio.Queue[Any] = asyncio.Queue()
        self.has_left = asyncio.Event()

    async def next(self) -> Any:
        return await self.told.get()

    def write(self, number: int, update: bytes) -> None:
        self.did.append((number, update))
        self.told.put_nowait({"ack": number})

    def point(self, cursor: object) -> None:
        self.did.append(cursor)

    async def begin(self) -> None:
        self.did.append("begin")

    def leave(self) -> None:
        self.has_left.set()


class Rooms:
    """Lets everybody in whom it is to."""

    def __init__(self) -> None:
        self.guests: list[Guest] = []
        self.asked: list[tuple[object, ...]] = []
        self.refusal: Fault | None = None

    async def enter(
        self, viewer: Any, record: str, path: str, *, token: str = "", writes_as: str = ""
    ) -> Guest:
        self.asked.append((viewer, record, path, token, writes_as))
        if self.refusal is not None:
            raise self.refusal
        self.guests.append(Guest())
        return self.guests[-1]


def sentence(message: str, fields: Mapping[str, object]) -> str:
    return f"<{message}>"


@contextlib.asynccontextmanager
async def served(rooms: Rooms) -> AsyncIterator[tuple[ClientSession, str]]:
    method, path, handler = note_extra(lambda: rooms, lambda viewer: sentence)

    async def as_keeper(request: web.Request) -> web.StreamResponse:
        request[VIEWER] = KEEPER
        return await handler(request)

    app = web.Application(middlewares=[own_host_only])
    app.router.add_route(method, path, as_keeper)
    site = await serve(app, "127.0.0.1", 0)
    try:
        async with ClientSession(headers={"Origin": site.url}) as session:
            yield session, f"{site.url}{path}?record=ab&path=notes&session=s1&as=Ann"
    finally:
        await site.close()


async def heard(socket: ClientWebSocketResponse) -> Any:
    async with asyncio.timeout(60):
        message = await socket.receive()
    return json.loads(message.data) if message.type is WSMsgType.TEXT else message


async def test_both_directions():
    rooms = Rooms()
    async with served(rooms) as (session, url), session.ws_connect(url) as socket:
        await socket.send_bytes(b"\x81\x01update")
        assert await heard(socket) == {"ack": 129}
        (guest,) = rooms.guests
        assert rooms.asked == [(KEEPER, "ab", "notes", "s1", "Ann")]
        guest.told.put_nowait(b"others")
        assert (await heard(socket)).data == b"others"
        guest.told.put_nowait({"reset": Malformed("note-wrong-clock", log=b"\x01")})
        told = await heard(socket)
        assert told["reset"] == {
            "id": "note-wrong-clock",
            "sentence": "<note-wrong-clock>",
            "fields": {"log": "01"},
        }
        await socket.send_str('{"cursor": {"a": "AA==", "h": "AA=="}}')
        await socket.send_str('{"cursor": null}')
        await socket.send_str('{"begin": true}')
        await socket.send_str('{"ping": 7}')
        assert await heard(socket) == {"pong": 7}
        assert guest.did == [(129, b"update"), {"a": "AA==", "h": "AA=="}, None, "begin"]
        guest.told.put_nowait(None)
        assert (await heard(socket)).type is WSMsgType.CLOSE
        await guest.has_left.wait()


async def test_who_may_not_come_in_is_told_why():
    rooms = Rooms()
    rooms.refusal = Refused("record-not-for-you")
    async with served(rooms) as (session, url), session.ws_connect(url) as socket:
        assert (await heard(socket))["refused"]["sentence"] == "<record-not-for-you>"
        assert (await heard(socket)).type is WSMsgType.CLOSE


async def test_what_is_no_web_socket_is_told_to_be_one():
    async with served(Rooms()) as (session, url), session.get(url) as answer:
        assert answer.status == 426


async def test_a_page_of_another_site_can_not_open_a_line():
    async with served(Rooms()) as (session, url):
        async with session.get(
            url,
            headers={"Origin": "http://evil.example", "Connection": "Upgrade", "Upgrade": "websocket"},
        ) as answer:
            assert answer.status == 403


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "no json",
        "[]",
        '"x"',
        '{"cursor": 1}',
        '{"cursor": {"a": "x"}}',
        '{"cursor": {"a": "x", "h": "\u00fc"}}',
        '{"cursor": {"a": "x", "h": "' + "y" * 500 + '"}}',
        '{"ping": "1"}',
        '{"ping": 1, "more": 2}',
        '{"begin": 1}',
        "[" * 20_000,
        b"",
        b"\x80",
        b"\xff\xff\xff\xff\xff\x01",
    ],
)
async def test_a_frame_that_nobody_may_send_ends_the_line(frame: str | bytes):
    rooms = Rooms()
    async with served(rooms) as (session, url), session.ws_connect(url) as socket:
        await (socket.send_bytes(frame) if isinstance(frame, bytes) else socket.send_str(frame))
        assert (await heard(socket))["refused"]["id"] == "note-frame-unknown"
        assert (await heard(socket)).type is WSMsgType.CLOSE
        await rooms.guests[0].has_left.wait()
        assert rooms.guests[0].did == []


async def test_a_frame_that_is_too_large_ends_the_line():
    rooms = Rooms()
    async with served(rooms) as (session, url), session.ws_connect(url) as socket:
        await socket.send_bytes(b"\x01" + b"x" * limits.NOTE_FRAME_BYTES_MAX)
        assert (await heard(socket)).type in (WSMsgType.CLOSE, WSMsgType.CLOSED, WSMsgType.ERROR)
        await rooms.guests[0].has_left.wait()
        assert rooms.guests[0].did == []


async def test_a_flood_of_frames_is_cut_off():
    rooms = Rooms()
    async with served(rooms) as (session, url), session.ws_connect(url) as socket:
        with contextlib.suppress(ConnectionError):
            for number in range(4 * limits.NOTE_FRAMES_BURST):
                await socket.send_str(f'{{"cursor": {{"a": "{number}", "h": ""}}}}')
        told = await heard(socket)
        assert told["refused"]["id"] == "note-too-fast"
        await rooms.guests[0].has_left.wait()
        assert len(rooms.guests[0].did) < 2 * limits.NOTE_FRAMES_BURST


async def test_a_flood_of_bytes_is_cut_off():
    rooms = Rooms()
    async with served(rooms) as (session, url), session.ws_connect(url) as socket:
        with contextlib.suppress(ConnectionError):
            for _ in range(2 * limits.NOTE_BYTES_BURST // 200_000):
                await socket.send_bytes(b"\x01" + b"x" * 200_000)
        await rooms.guests[0].has_left.wait()
        taken = sum(len(update) for _, update in rooms.guests[0].did)
        assert taken < 1.5 * limits.NOTE_BYTES_BURST


async def test_a_line_that_breaks_leaves_the_room():
    rooms = Rooms()
    async with served(rooms) as (session, url):
        socket = await session.ws_connect(url)
        await socket.send_str('{"ping": 1}')
        await heard(socket)
        connection = socket._response.connection
        assert connection is not None and connection.transport is not None
        connection.transport.abort()
        async with asyncio.timeout(60):
            await rooms.guests[0].has_left.wait()
