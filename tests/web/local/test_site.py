"""Listening on this machine."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time

import pytest
from aiohttp import web

from identity.errors import Refused
from web.local import limits
from web.local.site import serve
from web.local.tls import make_certificate, server_context


async def test_a_connection_that_says_nothing_whole_is_closed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "HEADER_TIME_S", 0.05)
    site = await serve(web.Application(), "localhost", 0)
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
        writer.write(b"GET / HTTP/1.1\r\nHost:")
        with pytest.raises(ConnectionResetError):
            assert await asyncio.wait_for(reader.read(), 10) == b""
            raise ConnectionResetError
        writer.close()
    finally:
        await site.close()


async def test_a_taken_port_is_named():
    site = await serve(web.Application(), "127.0.0.1", 0)
    try:
        with pytest.raises(Refused) as caught:
            await serve(web.Application(), "127.0.0.1", site.port)
        assert (caught.value.message, caught.value.fields) == ("network-port-in-use", {"port": site.port})
    finally:
        await site.close()


async def test_an_address_of_another_machine_is_named():
    with pytest.raises(Refused) as caught:
        await serve(web.Application(), "192.0.2.1", 0)
    assert caught.value.message == "network-address-not-here"


async def test_silence_lasts_no_longer_than_fifteen_seconds():
    site = await serve(web.Application(), "127.0.0.1", 0)
    said = (b"", b"GET / HTTP/1.1\r\n", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n1")
    try:
        began = time.monotonic()
        async with asyncio.timeout(15):
            await asyncio.gather(*[_sent_away(site.port, text) for text in said])
        assert time.monotonic() - began < 15
    finally:
        await site.close()


async def test_a_second_head_that_never_ends_is_given_up_as_well(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "HEADER_TIME_S", 0.2)
    site = await serve(web.Application(), "127.0.0.1", 0)
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"GET / HTTP/1.1\r\nHost:")
        async with asyncio.timeout(10):
            while await reader.read(1_000):
                pass
        writer.close()
    finally:
        await site.close()


async def test_there_are_never_too_many_connections(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "CONNECTIONS_MAX", 2)
    site = await serve(web.Application(), "127.0.0.1", 0)
    try:
        held = []
        for _ in range(2):
            reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
            writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            await reader.readuntil(b"\r\n\r\n")
            held.append(writer)
        await _sent_away(site.port, b"")
        for writer in held:
            writer.close()
    finally:
        await site.close()


async def test_those_who_never_agree_on_keys_count_as_connections(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "CONNECTIONS_MAX", 4)
    certificate = make_certificate(["127.0.0.1"], "x.local", time.time())
    site = await serve(web.Application(), "127.0.0.1", 0, server_context(certificate))
    held = []
    try:
        for _ in range(12):
            reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
            held.append((reader, writer))
        async with asyncio.timeout(15):
            for reader, _ in held[4:]:
                assert await reader.read() == b""
        assert [reader.at_eof() for reader, _ in held] == [False] * 4 + [True] * 8
    finally:
        for _, writer in held:
            writer.close()
        await site.close()


async def test_who_asks_for_much_and_reads_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "WRITE_TIME_S", 1.0)
    ended = asyncio.Event()

    async def much(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        try:
            while True:
                await response.write(b"x" * 1_000_000)
        finally:
            ended.set()

    app = web.Application()
    app.router.add_get("/", much)
    site = await serve(app, "127.0.0.1", 0)
    try:
        with socket.create_connection(("127.0.0.1", site.port)) as idle:
            idle.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            async with asyncio.timeout(15):
                await ended.wait()
    finally:
        await site.close()


async def _sent_away(port: int, said: bytes) -> None:
    """Say something and wait until the server hangs up."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    with contextlib.suppress(ConnectionResetError):
        writer.write(said)
        while await reader.read(1_000):
            pass
    writer.close()
