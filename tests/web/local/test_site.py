"""Listening on this machine."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from identity.errors import Refused
from web.local import limits
from web.local.site import serve


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
