"""What is no request: nothing of it is logged or sent back, and nothing is told of what serves here."""

from __future__ import annotations

import asyncio
import gzip

import pytest
from aiohttp import web

from web.local.site import serve

SECRET = "5ec2e7" * 10
UNREADABLE = (
    f"GET /feed/{SECRET}.ics extra HTTP/1.1\r\nHost: x\r\n\r\n",
    f"GET /feed/{SECRET}.ics HTTP/9.1\r\n\r\n",
    f"G\0T /feed/{SECRET}.ics HTTP/1.1\r\n\r\n",
    f"GET / HTTP/1.1\r\nHost: x\r\nCookie : session={SECRET}\r\n\r\n",
    f"GET /{SECRET}{'a' * 9_000} HTTP/1.1\r\nHost: x\r\n\r\n",
    f"GET / HTTP/1.1\r\nHost: x\r\nX: {SECRET}{'a' * 9_000}\r\n\r\n",
    f"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n{SECRET}\r\n",
)


async def said_to(port: int, text: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text)
    async with asyncio.timeout(10):
        told = await reader.read()
    writer.close()
    return told


@pytest.mark.parametrize("text", UNREADABLE)
async def test_what_can_not_be_read_is_neither_logged_nor_sent_back(
    text: str, caplog: pytest.LogCaptureFixture
):
    caplog.set_level("DEBUG")
    site = await serve(web.Application(), "127.0.0.1", 0)
    try:
        told = await said_to(site.port, text.encode())
    finally:
        await site.close()
    assert told.startswith(b"HTTP/1.0 400 ") and told.endswith(b"\r\n\r\n")
    assert SECRET[:12].encode() not in told and b"aiohttp" not in told and b"Python" not in told
    assert b"Content-Security-Policy" in told and b"no-store" in told
    assert SECRET[:12] not in caplog.text and not [
        one for one in caplog.records if one.name.startswith("aiohttp")
    ]


async def test_what_fails_in_a_handler_is_logged_by_its_place_alone(caplog: pytest.LogCaptureFixture):
    quoted = " ".join(("secret", "meeting"))

    async def fails(request: web.Request) -> web.Response:
        raise ValueError(quoted)

    app = web.Application()
    app.router.add_get("/", fails)
    site = await serve(app, "127.0.0.1", 0)
    try:
        told = await said_to(site.port, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    finally:
        await site.close()
    assert told.startswith(b"HTTP/1.1 500 ") and quoted.encode() not in told
    assert "ValueError" in caplog.text and quoted not in caplog.text


async def test_nothing_that_comes_unpacks_to_more():
    read = []

    async def taken(request: web.Request) -> web.Response:
        read.append(len(await request.content.read(100_000_000)))
        return web.Response()

    app = web.Application()
    app.router.add_post("/", taken)
    site = await serve(app, "127.0.0.1", 0)
    body = gzip.compress(bytes(50_000_000))
    head = f"POST / HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n"
    try:
        await said_to(site.port, f"{head}Connection: close\r\n\r\n".encode() + body)
    finally:
        await site.close()
    assert read and sum(read) <= len(body)
