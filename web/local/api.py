"""The node over HTTP: the page, the door to it, the desk's commands and the node's events.

    GET  /             the page (``pages.py``)
    …    /api/door …   how a browser gets in (``door.py``)
    GET  /api          204: the token or the session is known here
    POST /api/call     {"command": "peer list", "args": {}}  →  {"result": …}
                                                   or  {"error": {id, sentence, fields, family}}
    GET  /api/events   a stream of server-sent events, one JSON object each; the last one may be {"event": "locked"},
                       and {"event": "missed"} stands for those that a reader was too slow for: all may have changed

``make_app(extras=…)`` takes more ways of talking, each a method, a path and a handler. An extra is behind the same
guard: it is called for signed-in browsers only, finds who it is in ``request[VIEWER]`` and the session in
``request[SESSION]``, and is cancelled when the session ends. A web socket needs our own Origin besides.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Sequence
from typing import Any

from aiohttp import hdrs, web

from identity.errors import Fault, Refused, Unavailable
from web.local import limits
from web.local.answers import Sentence, answer, answering, closed_mouthed, read_json
from web.local.door import add_door, session_of
from web.local.events import Event, Events
from web.local.guard import (
    NAMES,
    SESSION,
    VIEWER,
    Handler,
    dress,
    is_own_page,
    neighbours_only,
    own_host_only,
)
from web.local.house import Claim, House
from web.local.pages import Pages, add_pages
from web.local.pieces import answer_in_pieces, answer_with_content
from web.local.sessions import KEEPER, Access, Session, Side, Viewer

Extra = tuple[str, str, Handler]


def make_app(
    house: House,
    access: Access,
    pages: Pages,
    *,
    extras: Sequence[Extra] = (),
    is_lan: bool = False,
    claim: Claim | None = None,
) -> web.Application:
    """Return the application for this machine, with ``is_lan`` for members' phones, with ``claim`` for a far keeper."""
    side = Side.AFAR if claim is not None else Side.PHONES if is_lan else Side.HERE
    guards = (
        [own_host_only, closed_mouthed] if claim is None else [neighbours_only, own_host_only, closed_mouthed]
    )
    app = web.Application(middlewares=guards, client_max_size=limits.BODY_BYTES_MAX)
    app[NAMES] = claim.names() if claim is not None else frozenset()
    app.on_response_prepare.append(dress)
    listening: list[web.Request] = []

    async def greet(request: web.Request) -> web.StreamResponse:
        return web.Response(status=204)

    async def call(request: web.Request) -> web.StreamResponse:
        command, args = await _asked(request)
        if command == "list":
            return await answer_in_pieces(request, house.listed(request[VIEWER], args))
        if command == "export":
            return await answer_with_content(request, house.exported(request[VIEWER], args))
        return answer(200, {"result": await house.call(request[VIEWER], command, args)})

    async def stream(request: web.Request) -> web.StreamResponse:
        if len(listening) >= limits.LISTENERS_MAX:
            raise Unavailable("api-too-many-listeners", limit=limits.LISTENERS_MAX)
        listening.append(request)
        try:
            return await _stream(request, house, access)
        finally:
            listening.remove(request)

    def say(request: web.Request) -> Sentence:
        return lambda message, fields: house.sentence(request.get(VIEWER), message, fields)

    def proven(handler: Handler) -> Handler:
        return _proven(access, answering(handler, say), side)

    add_door(app, house, access, side, claim)
    app.router.add_get("/api", proven(greet))
    app.router.add_post("/api/call", proven(call))
    app.router.add_get("/api/events", proven(stream), allow_head=False)
    for method, path, handler in extras:
        app.router.add_route(method, path, _proven(access, _while_signed_in(access, handler), side))
    add_pages(app, pages, lambda message, fields: house.sentence(None, message, fields))
    return app


def _proven(access: Access, handler: Handler, side: Side) -> Handler:
    """Return the handler for those who hold the token or a session; others get 401 and nothing else."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        if side is Side.HERE and _holds_token(request, access):
            request[VIEWER] = KEEPER
            return await handler(request)
        session = session_of(request, access, side)
        if session is None:
            return web.Response(status=401, headers={"WWW-Authenticate": "Bearer"})
        if request.method == hdrs.METH_POST and not is_own_page(request):
            return web.Response(status=403)
        request[VIEWER], request[SESSION] = session.viewer, session
        return await handler(request)

    return guarded


def _holds_token(request: web.Request, access: Access) -> bool:
    given = request.headers.getall(hdrs.AUTHORIZATION, [])
    return (
        len(given) == 1 and given[0].startswith("Bearer ") and access.knows(given[0].removeprefix("Bearer "))
    )


def _while_signed_in(access: Access, handler: Handler) -> Handler:
    """Return the handler for as long as the session lasts, and for browsers only."""

    async def bounded(request: web.Request) -> web.StreamResponse:
        session = request.get(SESSION)
        if session is None:
            return web.Response(status=401)
        work = asyncio.ensure_future(handler(request))
        over = asyncio.ensure_future(access.sessions.over(session))
        try:
            await asyncio.wait({work, over}, return_when=asyncio.FIRST_COMPLETED)
            if work.done():
                return work.result()
        finally:
            for task in (work, over):
                task.cancel()
            await asyncio.gather(work, over, return_exceptions=True)
        if hdrs.UPGRADE in request.headers and request.transport is not None:
            # There is nobody on this line any more who would understand an answer.
            request.transport.close()
        return web.Response(status=401)

    return bounded


async def _asked(request: web.Request) -> tuple[str, dict[str, Any]]:
    asked = await read_json(request)
    if not isinstance(asked, dict) or asked.keys() - {"command", "args"}:
        raise Refused("api-not-a-call")
    command, args = asked.get("command"), asked.get("args", {})
    if not isinstance(command, str) or not isinstance(args, dict):
        raise Refused("api-not-a-call")
    return command, args


async def _stream(request: web.Request, house: House, access: Access) -> web.StreamResponse:
    """Write events until nobody reads them; a comment now and then shows that the line is open."""
    viewer: Viewer = request[VIEWER]
    session = request.get(SESSION)
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    with house.listen() as events, contextlib.suppress(ConnectionError, TimeoutError, Fault):
        await response.prepare(request)
        await _write(response, ": open\n\n")
        while session is None or access.sessions.is_alive(session):
            event = await _next(events, session, access)
            if event is None:
                await _write(response, ": still here\n\n")
            elif event.get("event") == "locked":
                break
            elif (told := await house.visible(viewer, event)) is not None:
                await _write(response, _as_event(told))
        await _write(response, _as_event({"event": "locked"}))
    return response


async def _next(events: Events, session: Session | None, access: Access) -> Event | None:
    """Return the next event, None after a silence or when the session holds no longer."""
    getting = asyncio.ensure_future(events.get())
    over = [asyncio.ensure_future(access.sessions.over(session))] if session is not None else []
    waiting: set[asyncio.Future[Any]] = {getting, *over}
    try:
        await asyncio.wait(waiting, timeout=limits.HEARTBEAT_S, return_when=asyncio.FIRST_COMPLETED)
        return getting.result() if getting.done() and not any(one.done() for one in over) else None
    finally:
        for task in waiting:
            task.cancel()


def _as_event(event: dict[str, Any]) -> str:
    return f"data: {json.dumps(event, ensure_ascii=True)}\n\n"


async def _write(response: web.StreamResponse, text: str) -> None:
    async with asyncio.timeout(limits.WRITE_TIME_S):
        await response.write(text.encode())
