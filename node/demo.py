"""Three groups on this machine, paired and in step, with example data in three scripts: to look around and try things.

Everything lies in one folder, each group in a home of its own without a passphrase. The groups are invented.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from node.config import Config
from node.demo_story import write_story
from node.desk.desk import Desk
from node.home import NewHome, create, open_home
from node.links.lan import LanMode
from node.links.streams import Address
from node.runner import Running, open_browser, running

Announce = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """An invented group: its folder, its name, its language."""

    folder: str
    name: str
    language: str


GROUPS = (
    Group(folder="raiz", name="Raíz", language="es"),
    Group(folder="kropyva", name="Кропива", language="uk"),
    Group(folder="zaytun", name="شبكة الزيتون", language="ar"),
)


async def run(folder: Path, announce: Announce, stop: asyncio.Event, open_page: bool) -> None:
    """Bring the three groups up in ``folder``, tell every change as it arrives, and end when ``stop`` is set."""
    async with contextlib.AsyncExitStack() as stack:
        nodes: list[Running] = []
        for group in GROUPS:
            announce({"event": "demo-starting", "group": group.name})
            nodes.append(await stack.enter_async_context(_node(folder / group.folder, group)))
        desks = [node.desk for node in nodes]
        if not await desks[0].call("peer list", {}):
            announce({"event": "demo-pairing"})
            await _pair_all(desks)
            announce({"event": "demo-writing"})
            await _write_examples(desks)
        await _in_step(desks)
        pages = [node.front.link() for node in nodes]
        announce(
            {
                "event": "ready",
                "ui": pages[0],
                "sync": [address for node in nodes for address in node.network.listening],
                "groups": [
                    {"name": group.name, "home": str(folder / group.folder), "page": page}
                    for group, page in zip(GROUPS, pages, strict=True)
                ],
            }
        )
        if open_page:
            open_browser(nodes[0].front.link())
        telling = [
            asyncio.create_task(_tell(group, desk, announce))
            for group, desk in zip(GROUPS, desks, strict=True)
        ]
        try:
            await stop.wait()
        finally:
            for task in telling:
                task.cancel()
            await asyncio.gather(*telling, return_exceptions=True)


@contextlib.asynccontextmanager
async def _node(path: Path, group: Group) -> AsyncIterator[Running]:
    if _is_made(path):
        home = await open_home(path, lambda: None)
    else:
        home, _ = await create(path, NewHome(name=group.name, language=group.language, passphrase=None))
    here = Address(host="127.0.0.1", port=0)
    async with running(home, Config(sync=(here,), ui=here, lan=LanMode.OFF)) as node:
        yield node


def _is_made(path: Path) -> bool:
    return path.exists()


async def _pair_all(desks: list[Desk]) -> None:
    for index, inviter in enumerate(desks):
        for invited in desks[index + 1 :]:
            code = (await inviter.call("invite", {}))["code"]
            await invited.call("pair", {"code": code})
            for one, other in ((inviter, invited), (invited, inviter)):
                await one.call("peer confirm", {"peer": other.hub.home.identity.group.hex()})


async def _write_examples(desks: list[Desk]) -> None:
    raiz, *others = desks
    space = (await raiz.call("space create", {"name": "Red"}))["space"]
    for other in others:
        peer = other.hub.home.identity.group.hex()
        await raiz.call("space share", {"space": space, "peer": peer, "role": "contributor"})
    await _in_step(desks)
    await write_story(desks, space, lambda: _in_step(desks))


async def _in_step(desks: list[Desk]) -> None:
    for _ in range(2):
        for desk in desks:
            await desk.call("sync", {"wait": 10})


async def _tell(group: Group, desk: Desk, announce: Announce) -> None:
    """Tell what changes on one of the three nodes."""
    with desk.hub.subscribe() as events:
        while True:
            event = await events.get()
            if event["event"] == "record":
                shown = await desk.call("show", {"id": event["id"]})
                title = shown["fields"].get("title", "")
                announce(
                    {
                        "event": "demo-change",
                        "group": group.name,
                        "kind": shown["kind"],
                        "title": title if isinstance(title, str) else "…",
                        "state": shown["state"],
                        "details": shown["details"],
                    }
                )
