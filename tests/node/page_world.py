"""A node with its page, and a browser's side of it without a browser."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import aiohttp

from identity.words import ENTROPY_BYTES, to_words
from node.config import Config
from node.door.front import Front
from node.home import NewHome, create
from node.links.lan import LanMode
from node.links.streams import Address
from node.runner import fronted

HERE = Address(host="127.0.0.1", port=0)
CONFIG = Config(sync=(HERE,), ui=HERE, phones=HERE, lan=LanMode.OFF)
PASSPHRASE = "six words that nobody else knows"
PIN = "tulip 7"
# As the first page asks for a group, with the words of a sheet that somebody has on paper.
NEW = {
    "name": "Orchard",
    "language": "en",
    "passphrase": PASSPHRASE,
    "words": " ".join(to_words(bytes(range(ENTROPY_BYTES)))),
}


@dataclass(slots=True, kw_only=True)
class Page:
    """A browser at the page: it keeps its cookies and says where its requests come from."""

    client: aiohttp.ClientSession
    url: str
    heard: list[dict[str, Any]] = field(default_factory=list)

    async def get(self, path: str, **more: Any) -> tuple[int, Any]:
        """Ask and return the status and the answer."""
        async with self.client.get(self.url + path, **more) as reply:
            return reply.status, _read(await reply.read())

    async def post(self, path: str, body: Any = None, **more: Any) -> tuple[int, Any]:
        """Send JSON and return the status and the answer."""
        async with self.client.post(self.url + path, json=body if body is not None else {}, **more) as reply:
            return reply.status, _read(await reply.read())

    async def call(self, command: str, **args: Any) -> Any:
        """Have a command carried out; return its result, or the id of what stood in the way."""
        status, told = await self.post("/api/call", {"command": command, "args": args})
        if not isinstance(told, dict):
            return status
        return told["result"] if "result" in told else told["error"]["id"]

    async def door(self) -> Any:
        """Look at the door."""
        return (await self.get("/api/door"))[1]

    async def refused(self, path: str, body: Any) -> str:
        """Return the id of what stands in the way of a request."""
        _, told = await self.post(path, body)
        return str(told["error"]["id"])


@contextlib.asynccontextmanager
async def browser(url: str) -> AsyncIterator[Page]:
    """Give a browser without cookies at a node's page; it takes any certificate."""
    unchecked = ssl.create_default_context()
    unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE
    jar = aiohttp.CookieJar(unsafe=True)
    connector = aiohttp.TCPConnector(ssl=unchecked)
    headers = {"Origin": url, "Sec-Fetch-Site": "same-origin"}
    async with aiohttp.ClientSession(cookie_jar=jar, headers=headers, connector=connector) as client:
        yield Page(client=client, url=url)


@contextlib.asynccontextmanager
async def node_at(folder: Path, passphrase: str | None = None, *, made: bool = True) -> AsyncIterator[Front]:
    """Give a running node, by default with a home that is open."""
    home = None
    if made:
        home, _ = await create(folder, NewHome(name="Orchard", language="en", passphrase=passphrase))
    async with fronted(folder, home, CONFIG, lambda event: None) as front:
        yield front


@contextlib.asynccontextmanager
async def box_at(folder: Path, **more: Any) -> AsyncIterator[tuple[Front, dict[str, Any]]]:
    """Give a running box without a screen, and how it stood when it started, for who is beside it."""
    heard: list[dict[str, Any]] = []
    async with fronted(folder, None, replace(CONFIG, keeper=HERE, **more), heard.append) as front:
        [ready] = [one for one in heard if one["event"] == "ready"]
        yield front, ready["keeper"]


@contextlib.asynccontextmanager
async def far_keeper(told: dict[str, Any]) -> AsyncIterator[Page]:
    """Give the browser that claimed a box and made a home there."""
    async with browser(told["urls"][0]) as page:
        assert (await page.post("/api/claim", {"code": told["code"]}))[0] == 200
        assert (await page.post("/api/new", NEW))[0] == 200
        yield page


@contextlib.asynccontextmanager
async def keeper_of(front: Front) -> AsyncIterator[Page]:
    """Give the keeper's browser, let in by a link."""
    async with browser(front.url) as page:
        status, _ = await page.post("/api/enter", {"link": token_of(front.link())})
        assert status == 200
        yield page


async def member(front: Front, **more: Any) -> dict[str, Any]:
    """Add a person who may edit in the home space."""
    made: dict[str, Any] = await front.desk.call(
        "member add", {"name": "Nadia", "role": "edit", "spaces": ["home"], **more}
    )
    return made


async def joined(front: Front, page: Page, **more: Any) -> dict[str, Any]:
    """Add a person and let them in by an invitation."""
    made = await member(front, **more)
    invited = await front.desk.call("member invite", {"member": made["member"]})
    status, door = await page.post("/api/join", {"token": invited["token"], "name": "Phone", "pin": PIN})
    assert (status, door["viewer"]["name"]) == (200, "Nadia"), door
    return made


def token_of(url: str) -> str:
    """Return the secret in a link."""
    return url.partition("=")[2].partition("&")[0]


async def counts(front: Front) -> dict[str, int]:
    """Return how many rows each table of the store has."""
    hub = front.desk.hub

    def counted() -> dict[str, int]:
        db = hub.replica.db
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
        return {
            name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names.fetchall()
        }

    found: dict[str, int] = await hub.run(counted)
    return found


async def until_said(stream: aiohttp.ClientResponse, name: str) -> list[dict[str, Any]]:
    """Return what an event stream says until it says ``name``."""
    heard: list[dict[str, Any]] = []
    async with asyncio.timeout(60):
        while not heard or heard[-1]["event"] != name:
            line = await stream.content.readline()
            assert line, heard
            if line.startswith(b"data: "):
                heard.append(json.loads(line.removeprefix(b"data: ")))
    return heard


def _read(body: bytes) -> Any:
    return json.loads(body) if body.startswith(b"{") else body
