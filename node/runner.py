"""A running node: the home's hub with its network and its local API, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp.web import Application

from identity.errors import Refused
from node import words
from node.clock import draw
from node.config import SYNC_PORT, UI_PORT, Config
from node.desk import Desk
from node.desk_feeds import calendar_of
from node.home import API, Home
from node.hub import open_hub
from node.network import Network
from web.local.api import make_app
from web.local.feeds import add_feeds
from web.local.site import Site, serve

Announce = Callable[[dict[str, Any]], None]
_LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A node that runs."""

    desk: Desk
    network: Network
    url: str


async def run(home: Home, config: Config, announce: Announce, stop: asyncio.Event) -> None:
    """Run the node until ``stop``; ``announce`` gets the ready event, then every event. Closes the home."""
    async with running(home, config) as node:
        announce({"event": "ready", "ui": node.url + "/", "sync": node.network.listening})
        with node.desk.hub.subscribe() as events:
            stopping = asyncio.create_task(stop.wait())
            try:
                while not stopping.done():
                    getting = asyncio.create_task(events.get())
                    await asyncio.wait({stopping, getting}, return_when=asyncio.FIRST_COMPLETED)
                    if getting.done():
                        announce(getting.result())
                    else:
                        getting.cancel()
            finally:
                stopping.cancel()


@contextlib.asynccontextmanager
async def running(home: Home, config: Config) -> AsyncIterator[Running]:
    """Give a running node for as long as the context lasts; the home is closed after it."""
    hub = await open_hub(home)
    network = Network(hub)
    try:
        await _open_network(network, config)
        try:
            site, token = await _open_api(hub.home, Desk(hub, network), config)
            try:
                yield Running(desk=Desk(hub, network), network=network, url=site.url)
            finally:
                _forget_api(home.path, token)
                await site.close()
        finally:
            await network.close()
    finally:
        await hub.close()


async def _open_network(network: Network, config: Config) -> None:
    if config.sync:
        await network.open([(one.host, one.port) for one in config.sync], config.lan)
        return
    try:
        await network.open([("::", SYNC_PORT)], config.lan)
    except Refused:
        await network.open([("::", 0)], config.lan)


async def _open_api(home: Home, desk: Desk, config: Config) -> tuple[Site, str]:
    token = draw(32).hex()

    def sentence(message: str, fields: Any) -> str:
        return words.sentence(message, fields, home.identity.language)

    def app() -> Application:
        made = make_app(desk, token, desk.hub, sentence)
        add_feeds(made, lambda secret: calendar_of(desk.hub, secret))
        return made

    if config.ui is not None:
        site = await serve(app(), config.ui.host, config.ui.port)
    else:
        try:
            site = await serve(app(), _LOOPBACK, UI_PORT)
        except Refused:
            site = await serve(app(), _LOOPBACK, 0)
    told = json.dumps({"url": site.url, "token": token, "pid": os.getpid()}).encode()
    path = home.path / API
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, told)
    finally:
        os.close(handle)
    return site, token


def _forget_api(home: Path, token: str) -> None:
    with contextlib.suppress(OSError, ValueError):
        if json.loads((home / API).read_text(encoding="ascii")).get("token") == token:
            (home / API).unlink()
