"""Answers in JSON, whatever they hold, and bodies that are read only so far and so long."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from identity.errors import Fault, LocalFault, Malformed, Refused, Unavailable
from tests.web.local.houses import ask_raw
from web.local import limits
from web.local.answers import answer, answering, failed, read_json
from web.local.site import Site, serve


def _say(message: str, fields: object) -> str:
    return f"said {message}"


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """Serve an echo of JSON that takes little."""

    async def echo(request: web.Request) -> web.StreamResponse:
        return answer(200, {"got": await read_json(request, 64)})

    async def breaks(request: web.Request) -> web.StreamResponse:
        words = " ".join(("secret", "words"))
        raise ZeroDivisionError(words)

    app = web.Application()
    app.router.add_post("/", answering(echo, lambda request: _say))
    app.router.add_post("/break", answering(breaks, lambda request: _say))
    found = await serve(app, "127.0.0.1", 0)
    yield found
    await found.close()


@pytest.mark.parametrize(
    ("fault", "status", "family"),
    [
        (Refused("a"), 400, "refused"),
        (LocalFault("a"), 400, "local"),
        (Malformed("a"), 422, "peer"),
        (Unavailable("a"), 503, "unavailable"),
        (Fault("a"), 500, "fault"),
    ],
)
def test_a_fault_is_told_by_its_family(fault: Fault, status: int, family: str):
    told = failed(fault, _say)
    assert isinstance(told.body, bytes)
    assert (told.status, json.loads(told.body)["error"]["family"]) == (status, family)


def test_half_a_character_does_not_break_an_answer():
    made = answer(200, {"text": "\ud800"})
    assert isinstance(made.body, bytes) and made.body.isascii()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"a": 1}', 200),
        (b"x", 400),
        (b"[" * 60, 400),
        (b'"' + b"x" * 70 + b'"', 413),
        (b"NaN", 400),
        (b"\xff", 400),
    ],
)
async def test_bodies_are_read_so_far_and_no_further(site: Site, body: bytes, status: int):
    async def pieces() -> AsyncIterator[bytes]:
        yield body

    async with aiohttp.ClientSession() as client:
        # Told beforehand or not, how long a body is makes no difference.
        given: Any
        for given in (body, pieces()):
            async with client.post(site.url, data=given) as reply:
                assert reply.status == status


async def test_a_body_that_trickles_is_given_up(site: Site, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "BODY_TIME_S", 0.05)
    head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nConnection: close\r\n\r\n12"
    assert (await ask_raw(site, head)).startswith(b"HTTP/1.1 408 ")


async def test_what_nobody_foresaw_is_told_to_the_log_without_its_words(
    site: Site, caplog: pytest.LogCaptureFixture
):
    async with aiohttp.ClientSession() as client, client.post(f"{site.url}/break") as reply:
        assert (reply.status, (await reply.json())["error"]["id"]) == (500, "api-unforeseen")
    assert "ZeroDivisionError" in caplog.text and "secret words" not in caplog.text
