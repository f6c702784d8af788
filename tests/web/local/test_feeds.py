"""Calendar feeds over HTTP: the secret opens its calendar, and nobody learns anything without it."""

from __future__ import annotations

import http.client
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from identity.errors import Unavailable
from web.local.feeds import add_feeds
from web.local.guard import dress, own_host_only
from web.local.site import Site, serve

SECRET, BUSY = "ab" * 32, "cd" * 32
CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


async def _calendar(secret: str) -> bytes | None:
    if secret == BUSY:
        raise Unavailable("store-busy")
    return CALENDAR if secret == SECRET else None


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    app = web.Application(middlewares=[own_host_only])
    app.on_response_prepare.append(dress)
    add_feeds(app, _calendar)
    site = await serve(app, "127.0.0.1", 0)
    yield site
    await site.close()


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def test_the_secret_opens_the_calendar_without_a_token(client: aiohttp.ClientSession, site: Site):
    async with client.get(f"{site.url}/feed/{SECRET}.ics") as reply:
        assert (reply.status, await reply.read()) == (200, CALENDAR)
        assert reply.content_type == "text/calendar" and reply.charset == "utf-8"
        assert reply.headers["Cache-Control"] == "no-store" and "Set-Cookie" not in reply.headers
        assert "Access-Control-Allow-Origin" not in reply.headers
    async with client.head(f"{site.url}/feed/{SECRET}.ics") as reply:
        assert (reply.status, await reply.read()) == (200, b"")


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/feed",
            "/feed/",
            "/feed/.ics",
            f"/feed/{SECRET}",
            f"/feed/{SECRET}.ICS",
            f"/feed/{SECRET[:-1]}.ics",
        ),
        *(f"/feed/{SECRET}0.ics", f"/feed/{SECRET}/.ics", f"/feed/x/{SECRET}.ics", "/feed/%00.ics"),
        *("/feed/%ff.ics", "/feed/../feed.ics", f"/feed/{SECRET.upper()}.ics", "/feed/*.ics"),
    ],
)
async def test_everything_else_is_not_there(client: aiohttp.ClientSession, site: Site, path: str):
    answers = set()
    for wanted in (path, f"/feed/{'00' * 32}.ics"):
        async with client.get(f"{site.url}{wanted}") as reply:
            told = {name: value for name, value in reply.headers.items() if name != "Date"}
            answers.add((reply.status, await reply.read(), tuple(sorted(told.items()))))
    ((status, body, headers),) = answers
    assert status == 404 and b"ab" not in body and dict(headers)["Cache-Control"] == "no-store"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_it_is_read_and_nothing_else(client: aiohttp.ClientSession, site: Site, method: str):
    async with client.request(method, f"{site.url}/feed/{SECRET}.ics") as reply:
        assert reply.status == 405


async def test_pages_of_other_sites_get_nothing(client: aiohttp.ClientSession, site: Site):
    for headers, status in (({"Host": "evil.example"}, 421), ({"Origin": "http://evil.example"}, 403)):
        async with client.get(f"{site.url}/feed/{SECRET}.ics", headers=headers) as reply:
            assert reply.status == status and CALENDAR not in await reply.read()


async def test_what_may_go_better_later_is_said_without_detail(client: aiohttp.ClientSession, site: Site):
    async with client.get(f"{site.url}/feed/{BUSY}.ics") as reply:
        assert (reply.status, await reply.read()) == (http.client.SERVICE_UNAVAILABLE, b"")
