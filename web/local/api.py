"""The local API over HTTP: the desk's commands and the node's events, for the command line and the page.

    GET  /api          204: the token is known here
    POST /api/call     {"command": "peer list", "args": {}}  →  {"result": …}
                                                   or  {"error": {id, sentence, fields, family}}
    GET  /api/events   a stream of server-sent events, one JSON object each
    GET  /             one line for people

Errors of a caller are 4xx, what may go better later is 503, what nobody foresaw is 500 and tells no detail.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import traceback
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol

from aiohttp import web

from identity.errors import Fault, LocalFault, PeerFault, Refused, Unavailable
from web.local import limits
from web.local.guard import as_plain, dress, holds_token, own_host_only, proven

_log = logging.getLogger(__name__)

Event = Mapping[str, Any]
Sentence = Callable[[str, Mapping[str, object]], str]


class Desk(Protocol):
    """What carries out commands."""

    async def call(self, command: str, args: dict[str, Any]) -> Any:
        """Carry out one command and return its result, as JSON knows it; raises Fault."""


class Events(Protocol):
    """What tells of everything that happens in the node."""

    def subscribe(self) -> AbstractContextManager[asyncio.Queue[dict[str, Any]]]:
        """Give a queue of events for as long as the context lasts."""


def make_app(desk: Desk, token: str, events: Events, sentence: Sentence) -> web.Application:
    """Return the application; ``token`` opens it, ``sentence`` says a message id with its fields."""
    app = web.Application(middlewares=[own_host_only], client_max_size=limits.BODY_BYTES_MAX)
    app.on_response_prepare.append(dress)
    # A signed-in page will be a second proof, beside the token.
    proofs = (holds_token(token),)

    listening: list[web.Request] = []

    async def greet(request: web.Request) -> web.StreamResponse:
        return web.Response(status=204)

    async def call(request: web.Request) -> web.StreamResponse:
        return await _call(request, desk, sentence)

    async def stream(request: web.Request) -> web.StreamResponse:
        if len(listening) >= limits.LISTENERS_MAX:
            return _failed(Unavailable("api-too-many-listeners", limit=limits.LISTENERS_MAX), sentence)
        listening.append(request)
        try:
            return await _stream(request, events)
        finally:
            listening.remove(request)

    async def front(request: web.Request) -> web.StreamResponse:
        return web.Response(text=sentence("api-front", {}) + "\n")

    app.router.add_get("/api", proven(proofs, greet))
    app.router.add_post("/api/call", proven(proofs, call))
    app.router.add_get("/api/events", proven(proofs, stream), allow_head=False)
    app.router.add_get("/", front)
    return app


async def _call(request: web.Request, desk: Desk, sentence: Sentence) -> web.Response:
    try:
        command, args = await _asked(request)
        return _answer(200, {"result": await desk.call(command, args)})
    except Fault as fault:
        return _failed(fault, sentence)
    except web.HTTPException:
        raise
    except Exception as error:
        # Places and the type only: the message of an error may quote what somebody wrote.
        places = "".join(traceback.format_tb(error.__traceback__))
        _log.error("unforeseen %s\n%s", type(error).__name__, places)
        told = {
            "id": "api-unforeseen",
            "sentence": sentence("api-unforeseen", {}),
            "fields": {},
            "family": "unforeseen",
        }
        return _answer(500, {"error": told})


async def _asked(request: web.Request) -> tuple[str, dict[str, Any]]:
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType()
    try:
        async with asyncio.timeout(limits.BODY_TIME_S):
            body = await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout() from None
    try:
        asked = json.loads(body.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Refused("api-not-json") from None
    if not isinstance(asked, dict) or asked.keys() - {"command", "args"}:
        raise Refused("api-not-a-call")
    command, args = asked.get("command"), asked.get("args", {})
    if not isinstance(command, str) or not isinstance(args, dict):
        raise Refused("api-not-a-call")
    return command, args


def _no_constant(name: str) -> None:
    raise ValueError(name)


async def _stream(request: web.Request, events: Events) -> web.StreamResponse:
    """Write events until nobody reads them; a comment now and then shows that the line is open."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    with events.subscribe() as queue, contextlib.suppress(ConnectionError, TimeoutError):
        await response.prepare(request)
        await _write(response, ": open\n\n")
        while True:
            try:
                async with asyncio.timeout(limits.HEARTBEAT_S):
                    event = await queue.get()
            except TimeoutError:
                await _write(response, ": still here\n\n")
                continue
            await _write(response, f"data: {json.dumps(event, ensure_ascii=True)}\n\n")
    return response


async def _write(response: web.StreamResponse, text: str) -> None:
    async with asyncio.timeout(limits.WRITE_TIME_S):
        await response.write(text.encode())


def _failed(fault: Fault, sentence: Sentence) -> web.Response:
    status, family = _FAMILIES[next(known for known in _FAMILIES if isinstance(fault, known))]
    told = {
        "id": fault.message,
        "sentence": sentence(fault.message, fault.fields),
        "fields": {name: as_plain(value) for name, value in fault.fields.items()},
        "family": family,
    }
    return _answer(status, {"error": told})


def _answer(status: int, content: object) -> web.Response:
    # Written in ASCII: a lone surrogate in a text must not break the answer.
    return web.Response(
        status=status, body=json.dumps(content, ensure_ascii=True).encode(), content_type="application/json"
    )


_FAMILIES: dict[type[Fault], tuple[int, str]] = {
    Refused: (400, "refused"),
    LocalFault: (400, "local"),
    PeerFault: (422, "peer"),
    Unavailable: (503, "unavailable"),
    Fault: (500, "fault"),
}
