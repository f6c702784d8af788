"""A door that closes loses nobody who stands on its step, whatever turn of the loop it is."""

from __future__ import annotations

import asyncio
import gc
import socket
import time
import warnings
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest
from aiohttp import web

from node.links.streams import Stream, listen
from web.local import limits
from web.local.site import serve
from web.local.tls import make_certificate, server_context

PATIENCE_S = 60
TURNS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A door that is open: where, and how to close it."""

    port: int
    close: Callable[[], Awaitable[None]]


async def for_nodes() -> Door:
    async def keep(stream: Stream) -> None:
        await asyncio.Event().wait()

    listener = await listen("127.0.0.1", 0, keep)
    return Door(port=listener.addresses[0].port, close=listener.close)


async def for_the_page() -> Door:
    site = await serve(web.Application(), "127.0.0.1", 0)
    return Door(port=site.port, close=site.close)


async def for_phones() -> Door:
    certificate = make_certificate(["127.0.0.1"], "x.local", time.time())
    site = await serve(web.Application(), "127.0.0.1", 0, server_context(certificate))
    return Door(port=site.port, close=site.close)


def caller(port: int) -> socket.socket:
    made = socket.socket()
    made.setblocking(False)
    made.connect_ex(("127.0.0.1", port))
    return made


async def end_of(calling: socket.socket) -> bytes:
    """Everything that a caller hears, up to the end of the connection."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            return await asyncio.get_running_loop().sock_recv(calling, 1_000)
    except ConnectionError:
        return b""


@pytest.mark.parametrize("opened", [for_nodes, for_the_page, for_phones])
async def test_whoever_stands_at_a_closing_door_is_sent_away_and_no_socket_stays_open(
    opened: Callable[[], Awaitable[Door]], monkeypatch: pytest.MonkeyPatch
):
    """At each turn after the call, and long after it, when a phone still hasn't said with which keys to speak."""
    monkeypatch.setattr(limits, "TLS_TIME_S", 10 * PATIENCE_S)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", ResourceWarning)
        for rest_s, turns in [*((0, turns) for turns in range(TURNS)), (0.01, TURNS)]:
            door = await opened()
            calling = caller(door.port)
            for _ in range(turns):
                await asyncio.sleep(rest_s)
            await door.close()
            assert await end_of(calling) == b""
            calling.close()
        gc.collect()
    assert [str(one.message) for one in told] == []
