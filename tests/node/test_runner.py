"""A running node: it comes up or says why not, other programs find it, and it stops when told."""

from __future__ import annotations

import asyncio
import json
import stat
import subprocess
import sys
import threading
import webbrowser
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from identity.errors import Refused
from node.config import SYNC_PORT, UI_PORT, Config
from node.home import API, Home, NewHome, create, open_home
from node.links.lan import LanMode
from node.links.streams import Address, listen
from node.runner import open_browser, run, running

# Megabytes each, that only some nodes ever need.
RARELY_NEEDED = (
    "cryptography",
    "icalendar",
    "fluent",
    "zeroconf",
    "segno",
    "pycrdt",
    "recurring_ical_events",
)
PATIENCE_S = 60.0
HERE = Address(host="127.0.0.1", port=0)
CONFIG = Config(sync=(HERE,), ui=HERE, lan=LanMode.OFF)


async def made(path: Path) -> Home:
    home, _ = await create(path, NewHome(name="Anemone", language="en", passphrase=None))
    return home


async def started(
    home: Home, config: Config
) -> tuple[asyncio.Task[None], asyncio.Event, list[dict[str, Any]]]:
    """Run a node until it is ready."""
    stop, said = asyncio.Event(), asyncio.Queue[dict[str, Any]]()
    heard: list[dict[str, Any]] = []

    def announce(event: dict[str, Any]) -> None:
        heard.append(event)
        said.put_nowait(event)

    task = asyncio.create_task(run(home.path, home, config, announce, stop))
    waiting = asyncio.create_task(said.get())
    await asyncio.wait({task, waiting}, timeout=PATIENCE_S, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if task.done():
        await task
    return task, stop, heard


async def test_it_tells_where_it_is_and_other_programs_can_ask_it(tmp_path: Path):
    task, stop, heard = await started(await made(tmp_path / "home"), CONFIG)
    path = tmp_path / "home" / API
    assert heard[0]["event"] == "ready" and heard[0]["ui"].startswith("http://127.0.0.1:")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    told = json.loads(path.read_text())
    assert heard[0]["ui"].startswith(told["url"])
    body = {"command": "status", "args": {}}
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {told['token']}"}) as client:
        async with client.post(f"{told['url']}/api/call", json=body) as reply:
            result = (await reply.json())["result"]
    assert result["running"] and result["listening"] == heard[0]["sync"]
    stop.set()
    async with asyncio.timeout(PATIENCE_S):
        await task
    assert not path.exists()
    # The home is free again.
    await (await open_home(tmp_path / "home", lambda: None, wait_s=0)).close()


async def test_every_event_is_told(tmp_path: Path):
    home = await made(tmp_path / "home")
    task, stop, heard = await started(home, CONFIG)
    told = json.loads((tmp_path / "home" / API).read_text())
    fields = {"title": "Vigil", "start": "2026-12-01"}
    body = {"command": "add", "args": {"kind": "event", "fields": fields}}
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {told['token']}"}) as client:
        async with client.post(f"{told['url']}/api/call", json=body) as reply:
            record = (await reply.json())["result"]["id"]
    async with asyncio.timeout(PATIENCE_S):
        while not any(event.get("id") == record for event in heard):
            await asyncio.sleep(0.01)
    stop.set()
    await task


async def test_a_chosen_port_in_use_is_refused_and_the_home_is_free_again(tmp_path: Path):
    async def ignore(stream: object) -> None:
        return None

    taken = await listen("127.0.0.1", 0, ignore)
    [address] = taken.addresses
    for config in (Config(sync=(address,), ui=HERE, lan=LanMode.OFF), Config(sync=(HERE,), ui=address)):
        home = (
            await open_home(tmp_path / "home", lambda: None, wait_s=0)
            if (tmp_path / "home").exists()
            else await made(tmp_path / "home")
        )
        with pytest.raises(Refused, match="in-use"):
            async with running(home, config):
                raise AssertionError("it runs")
        assert not (tmp_path / "home" / API).exists()
    await taken.close()
    await (await open_home(tmp_path / "home", lambda: None, wait_s=0)).close()


async def test_usual_ports_in_use_make_way_for_free_ones(tmp_path: Path):
    async def ignore(stream: object) -> None:
        return None

    others = [await listen("::", SYNC_PORT, ignore), await listen("127.0.0.1", UI_PORT, ignore)]
    home = await made(tmp_path / "home")
    async with running(home, Config(lan=LanMode.OFF)) as node:
        ports = {int(address.rpartition(":")[2]) for address in node.network.listening}
        assert SYNC_PORT not in ports and not node.url.endswith(f":{UI_PORT}")
    for other in others:
        await other.close()


async def test_what_another_node_left_there_is_replaced_and_nothing_else_is_taken_away(tmp_path: Path):
    home = await made(tmp_path / "home")
    path = tmp_path / "home" / API
    path.write_text(json.dumps({"url": "http://127.0.0.1:1", "token": "old", "pid": 1}))
    async with running(home, CONFIG) as node:
        assert json.loads(path.read_text())["url"] == node.url
        path.write_text(json.dumps({"url": "http://127.0.0.1:1", "token": "newer", "pid": 1}))
    assert json.loads(path.read_text())["token"] == "newer"


async def test_a_calendar_feed_is_served_at_the_address_that_was_told(tmp_path: Path):
    home = await made(tmp_path / "home")
    async with running(home, CONFIG) as node:
        fields = {"title": "Vigil", "start": "2026-12-01"}
        await node.desk.call("add", {"kind": "event", "fields": fields})
        feed = await node.desk.call("feed create", {"space": "home"})
        assert feed["url"] == node.url + feed["path"]
        async with aiohttp.ClientSession() as client:
            async with client.get(feed["url"]) as reply:
                assert reply.status == 200 and "SUMMARY:Vigil" in await reply.text()
            await node.desk.call("feed remove", {"feed": feed["feed"]})
            async with client.get(feed["url"]) as reply:
                assert reply.status == 404


def test_where_there_is_no_screen_nothing_is_opened(monkeypatch: pytest.MonkeyPatch):
    shown: list[str] = []
    monkeypatch.setattr(webbrowser, "open", shown.append)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    open_browser("http://127.0.0.1:1/")
    assert shown == [] and not [one for one in threading.enumerate() if one.name == "browser"]


def test_a_browser_that_can_not_be_started_stops_nothing(monkeypatch: pytest.MonkeyPatch):
    def broken(url: str) -> bool:
        raise webbrowser.Error("no browser")

    monkeypatch.setattr(webbrowser, "open", broken)
    monkeypatch.setenv("BROWSER", "true")
    open_browser("http://127.0.0.1:1/")
    for one in threading.enumerate():
        if one.name == "browser":
            one.join(5)


def test_a_node_that_starts_loads_nothing_that_few_need():
    source = "import sys, node.runner; print(*{name.partition('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True).stdout
    assert not set(RARELY_NEEDED) & set(loaded.split())
