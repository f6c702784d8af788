"""A running node: its page and, while the home is open, its hub and network, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import threading
import webbrowser
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from identity.errors import Refused
from node.config import UI_PORT, Config
from node.desk.desk import Desk
from node.door.front import Front
from node.door.keeper_page import KeeperPage
from node.home import Home
from node.links.network import Network
from web.local.site import Site, serve

Announce = Callable[[dict[str, Any]], None]
_LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A node that runs with its home open."""

    front: Front
    desk: Desk
    network: Network
    url: str


async def run(path: Path, home: Home | None, config: Config, announce: Announce, stop: asyncio.Event) -> None:
    """Run the node of the folder ``path`` until ``stop``, with its home, or locked or not made yet without one.

    ``announce`` gets the ready event, then every event. Closes the home.
    """
    async with fronted(path, home, config, announce) as front:
        if config.open_page:
            open_browser(front.link())
        await stop.wait()


@contextlib.asynccontextmanager
async def running(home: Home, config: Config) -> AsyncIterator[Running]:
    """Give a running node for as long as the context lasts; the home is closed after it."""
    async with fronted(home.path, home, config, lambda event: None) as front:
        assert front.opened is not None
        opened = front.opened
        yield Running(front=front, desk=opened.desk, network=opened.network, url=front.url)


@contextlib.asynccontextmanager
async def fronted(path: Path, home: Home | None, config: Config, announce: Announce) -> AsyncIterator[Front]:
    """Give a node with its page for as long as the context lasts; a home is closed after it."""
    front = Front(path, config, announce)
    try:
        if home is not None:
            await front.open(home)
        site = await _serve(front, config)
        try:
            async with _kept_from_afar(front) as afar:
                await front.served(site.url)
                announce(_ready(front) | ({"keeper": afar.told()} if afar is not None else {}))
                yield front
        finally:
            await front.close()
            await site.close()
    finally:
        await front.close()


def open_browser(url: str) -> None:
    """Show an address in the browser of whoever sits here; where there is no screen, nothing happens."""
    has_screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))
    if sys.platform not in ("darwin", "win32") and not has_screen:
        return

    def show() -> None:
        with contextlib.suppress(webbrowser.Error, OSError):
            webbrowser.open(url)

    # Some browsers keep whoever starts them waiting for as long as they are open.
    threading.Thread(target=show, name="browser", daemon=True).start()


def _ready(front: Front) -> dict[str, Any]:
    opened = front.opened
    return {
        "event": "ready",
        "ui": front.link(),
        "sync": opened.network.listening if opened is not None else [],
        "locked": front.state == "locked",
        "new": front.state == "new",
    }


@contextlib.asynccontextmanager
async def _kept_from_afar(front: Front) -> AsyncIterator[KeeperPage | None]:
    """Serve the keeper's page in the LAN where that was asked for."""
    page = await front.keep_from_afar()
    try:
        yield page
    finally:
        if page is not None:
            await page.close()


async def _serve(front: Front, config: Config) -> Site:
    if config.ui is not None:
        return await serve(front.app(), config.ui.host, config.ui.port)
    with contextlib.suppress(Refused):
        return await serve(front.app(), _LOOPBACK, UI_PORT)
    return await serve(front.app(), _LOOPBACK, 0)
