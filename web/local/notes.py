"""The line between a note editor in a browser and the room of its text, a WebSocket.

    browser → node   bytes   number of the update in its session (varint), then one Yjs update
                     JSON    {"cursor": {"a", "h"} | null}   {"begin": true}   {"ping": n}
    node → browser   JSON    {"hello": {client, session, resumed, taken, stored, may_write, why, trouble, parts, …}},
                             then as many updates as ``parts`` says: the text
                     bytes   one Yjs update of somebody else
                     JSON    {"ack": number}: stored up to there      {"trouble": why not stored | null}
                             {"cursor": {seat, at}}  {"joined": person}  {"left": seat}  {"pong": n}
                             {"reset": why}: the session is over, come again  {"refused": why}: don't

A frame that is none of these, too large, or one of too many ends the line. What the updates say is judged in the
room, by the reader that judges peers.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from aiohttp import WSCloseCode, WSMessage, WSMsgType, web

from identity.errors import Fault, Refused
from web.local import limits
from web.local.guard import VIEWER, Handler, as_plain

Sentence = Callable[[str, Mapping[str, object]], str]


class Guest(Protocol):
    """A browser that was let into a room."""

    async def next(self) -> Any:
        """Return what the browser is to be told next: bytes or JSON with faults in it, None when it has to leave."""

    def write(self, number: int, update: bytes) -> None:
        """Take an update."""

    def point(self, cursor: object) -> None:
        """Show the others where its cursor is."""

    async def begin(self) -> None:
        """Make room for a text that isn't there yet."""

    def leave(self) -> None:
        """Leave the room."""


class Rooms(Protocol):
    """The rooms of the texts that somebody has open."""

    async def enter(
        self, viewer: Any, record: str, path: str, *, token: str = "", writes_as: str = ""
    ) -> Guest:
        """Let a browser in; raises Fault."""


def note_extra(rooms: Callable[[], Rooms], say: Callable[[Any], Sentence]) -> tuple[str, str, Handler]:
    """Return the way of talking for ``make_app``: ``rooms`` are those of the open home, ``say`` the viewer's words."""

    async def handler(request: web.Request) -> web.StreamResponse:
        viewer = request[VIEWER]
        return await note_socket(request, rooms, viewer, say(viewer))

    return "GET", "/api/note", handler


async def note_socket(
    request: web.Request, rooms: Callable[[], Rooms], viewer: Any, sentence: Sentence
) -> web.StreamResponse:
    """Serve one editor until it leaves, is sent away, or is cancelled with its reader's session."""
    socket = web.WebSocketResponse(
        heartbeat=limits.HEARTBEAT_S,
        max_msg_size=limits.NOTE_FRAME_BYTES_MAX,
        compress=False,
        timeout=limits.CLOSE_TIME_S,
    )
    if not socket.can_prepare(request).ok:
        return web.Response(status=426, headers={"Upgrade": "websocket"})
    await socket.prepare(request)
    asked = request.query
    try:
        guest = await rooms().enter(
            viewer,
            asked.get("record", ""),
            asked.get("path", ""),
            token=asked.get("session", ""),
            writes_as=asked.get("as", ""),
        )
    except Fault as fault:
        await socket.send_str(_text({"refused": fault}, sentence))
        await socket.close()
        return socket
    try:
        await _converse(socket, guest, sentence)
    finally:
        guest.leave()
        await socket.close()
    return socket


async def _converse(socket: web.WebSocketResponse, guest: Guest, sentence: Sentence) -> None:
    """Do both directions at once until one of them is over."""
    work = [_hear(socket, guest, sentence), _tell(socket, guest, sentence)]
    tasks = [asyncio.ensure_future(one) for one in work]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    for result in results:
        if isinstance(result, Exception) and not isinstance(result, ConnectionError | TimeoutError):
            raise result


async def _tell(socket: web.WebSocketResponse, guest: Guest, sentence: Sentence) -> None:
    while (told := await guest.next()) is not None:
        async with asyncio.timeout(limits.WRITE_TIME_S):
            if isinstance(told, bytes):
                await socket.send_bytes(told)
            else:
                await socket.send_str(_text(told, sentence))


async def _hear(socket: web.WebSocketResponse, guest: Guest, sentence: Sentence) -> None:
    allowance = _Allowance()
    async for message in socket:
        if message.type not in (WSMsgType.BINARY, WSMsgType.TEXT):
            return
        try:
            allowance.take(len(message.data))
            answer = await _heard(message, guest)
        except Refused as fault:
            with contextlib.suppress(ConnectionError):
                await socket.send_str(_text({"refused": fault}, sentence))
                await socket.close(code=WSCloseCode.POLICY_VIOLATION)
            return
        if answer is not None:
            await socket.send_str(answer)


async def _heard(message: WSMessage, guest: Guest) -> str | None:
    """Do what a frame asks and return the answer, None for none; raise Refused for one that nobody may send."""
    if message.type is WSMsgType.BINARY:
        number, at = _number(message.data)
        guest.write(number, message.data[at:])
        return None
    try:
        asked = json.loads(message.data)
    except (ValueError, RecursionError):
        asked = None
    match asked:
        case {"ping": int(number), **rest} if not rest:
            return json.dumps({"pong": number})
        case {"begin": True, **rest} if not rest:
            await guest.begin()
        case {"cursor": cursor, **rest} if not rest and _is_cursor(cursor):
            guest.point(cursor)
        case _:
            raise Refused("note-frame-unknown")
    return None


def _is_cursor(cursor: object) -> bool:
    """Say whether this is a selection: two ends, each a short text, or None."""
    return cursor is None or (
        isinstance(cursor, dict)
        and cursor.keys() == {"a", "h"}
        and all(
            isinstance(end, str) and len(end) <= limits.NOTE_CURSOR_CHARS_MAX and end.isascii()
            for end in cursor.values()
        )
    )


def _number(data: bytes) -> tuple[int, int]:
    """Return the varint with which a frame begins, and where it ends."""
    value = 0
    for at, byte in enumerate(data[:5]):
        value |= (byte & 0x7F) << (7 * at)
        if byte < 0x80:
            return value, at + 1
    raise Refused("note-frame-unknown")


class _Allowance:
    """How many frames and bytes a browser may still send: a burst, and so many more each second."""

    def __init__(self) -> None:
        self._frames = float(limits.NOTE_FRAMES_BURST)
        self._bytes = float(limits.NOTE_BYTES_BURST)
        self._at = asyncio.get_running_loop().time()

    def take(self, size: int) -> None:
        """Account for a frame; raise Refused where it is one too many."""
        now = asyncio.get_running_loop().time()
        passed, self._at = now - self._at, now
        self._frames = min(limits.NOTE_FRAMES_BURST, self._frames + passed * limits.NOTE_FRAMES_PER_S) - 1
        self._bytes = min(limits.NOTE_BYTES_BURST, self._bytes + passed * limits.NOTE_BYTES_PER_S) - size
        if self._frames < 0 or self._bytes < 0:
            raise Refused("note-too-fast")


def _text(told: Mapping[str, Any], sentence: Sentence) -> str:
    return json.dumps(_said(told, sentence), ensure_ascii=True)


def _said(told: Any, sentence: Sentence) -> Any:
    """Return what is told as JSON knows it, faults in words."""
    if isinstance(told, Fault):
        fields = {name: as_plain(value) for name, value in told.fields.items()}
        return {"id": told.message, "sentence": sentence(told.message, told.fields), "fields": fields}
    if isinstance(told, Mapping):
        return {name: _said(value, sentence) for name, value in told.items()}
    if isinstance(told, list):
        return [_said(one, sentence) for one in told]
    return told
