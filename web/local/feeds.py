"""Calendars for the calendar programs of this machine, which can't bring a token: the address itself is the secret.

    GET  /feed/<secret>.ics   the calendar; 404 for whatever else stands there, the same each time

Nothing lists what there is, no cookie or token is asked for, and no answer may be kept on the way.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from identity.errors import Fault

Calendars = Callable[[str], Awaitable[bytes | None]]


def add_feeds(app: web.Application, calendars: Calendars) -> None:
    """Let the application answer with what ``calendars`` has for a secret; None is nothing."""

    async def feed(request: web.Request) -> web.StreamResponse:
        try:
            found = await calendars(request.match_info["secret"])
        except Fault:
            return web.Response(status=503)
        if found is None:
            raise web.HTTPNotFound()
        return web.Response(body=found, content_type="text/calendar", charset="utf-8")

    app.router.add_get("/feed/{secret}.ics", feed)
