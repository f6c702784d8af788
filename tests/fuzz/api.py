"""The page's API with a valid session: every command, by the keeper and by members of every role, with any arguments.

    python -m tests.fuzz.api SEED COUNT

Requests go over HTTP to a running node. Arguments have the names that the commands read, and values of any type: ids
that are there, edges, texts that mean something elsewhere; bodies are also broken as JSON. Frames that no editor sends
go to the web socket of a note. Nothing may be answered with a 500, nothing may be logged as unforeseen, and what is
refused has a sentence and leaves all rows as they are.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import os
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import aiohttp

from node.desk.desk import COMMANDS
from node.door.front import Front
from tests.fuzz.lines import unforeseen
from tests.fuzz.trees import EDGES, damaged
from tests.node.page_world import Page, browser, counts, keeper_of, node_at, token_of

_WORLD_TRIALS = 400
_ANSWER_S_MAX = 20.0
# These end the world, or write where the machine says; what they do with broken arguments their own tests tell.
_LEFT_OUT = frozenset({"travel leave", "restore", "member remove", "member change", "member sign-out"})
# What is counted of a refused request too: who asked, when, which try it was.
_NOTED = frozenset({"notices", "looked", "connections", "sign_ins", "meta"})
# Honest arguments, of which a few are changed; what is meant by SPACE and the like is there in every world.
_MEANT = {"SPACE": 0, "EVENT": 2, "CASE": 3, "NEED": 4, "ROLE": 5}
_HONEST: dict[str, dict[str, Any]] = {
    "add": {"kind": "event", "space": "SPACE", "fields": {"title": "x", "start": "2026-12-01"}},
    "edit": {"id": "EVENT", "fields": {"title": "y"}},
    "say": {"id": "EVENT", "statement": "agree", "args": {}},
    "withdraw": {"id": "NEED"},
    "show": {"id": "EVENT"},
    "history": {"id": "EVENT"},
    "list": {"kind": "event", "space": "SPACE", "sort": "title"},
    "calendar": {"from": "2026-12-01", "to": "2026-12-31", "space": "SPACE"},
    "search": {"query": "Harvest", "kind": "event"},
    "task": {"id": "ROLE", "field": "duties", "title": "open the gate"},
    "board": {"space": "SPACE"},
    "activity": {"space": "SPACE", "limit": 20},
    "since": {"at": "2026-11-01T00:00:00Z"},
    "undo": {"id": "EVENT", "entry": "EVENT"},
    "refer": {"id": "CASE", "to": "SPACE", "parts": ["identity"]},
    "space create": {"name": "Other"},
    "space share": {"space": "SPACE", "peer": "EVENT", "role": "reader"},
    "space preview": {"space": "SPACE"},
    "space members": {"space": "SPACE"},
    "space checkpoint": {"space": "SPACE"},
    "share-record": {"id": "CASE", "space": "SPACE"},
    "export": {"kind": "event", "format": "ics", "space": "SPACE"},
    "feed create": {"space": "SPACE", "name": "x"},
    "erase": {"id": "NEED", "reason": "asked"},
    "retention": {"space": "SPACE"},
    "preferences": {"set": {"language": "en"}},
    "invite": {"space": "SPACE", "role": "reader", "to": "Kiln"},
    "pair": {"code": "HG1-AAAA", "name": "x"},
    "qr": {"text": "HG1-AAAA"},
    "member add": {"name": "Ada", "role": "edit", "spaces": ["home"]},
    "today": {},
    "doctor": {},
}
_NAME = re.compile(r"args(?:, |\.get\(|\[)\s*\"([a-z_]+)\"")
_TEXTS = (
    "event",
    "title",
    "2026-12-01",
    "9999-12-31T23:59:60Z",
    "home",
    "reader",
    "steward",
    "edit",
    "-1",
    "../../etc/passwd",
    "/dev/null/x",
    "x" * 3_000,
    "\u202e\u0000",
    "%s%n{0}{x}",
    "' OR 1=1 --",
    '"*" NEAR/0',
    "HG1-AAAA",
    "FREQ=SECONDLY",
    "en",
    "agree",
)


@dataclass(slots=True, kw_only=True)
class World:
    """A running node with the browsers of its keeper and of members, and ids of all that is there."""

    front: Front
    pages: dict[str, Page]
    ids: list[str]
    record: str


@contextlib.asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Give a node with a space, records of some kinds, and members of every role that are signed in."""
    async with (
        node_at(folder / "home") as front,
        keeper_of(front) as keeper,
        contextlib.AsyncExitStack() as stack,
    ):
        space = (await keeper.call("space create", name="Joint"))["space"]
        ids, pages = [space, "home"], {"keeper": keeper}
        for kind, fields in (
            ("event", {"title": "Harvest", "start": "2026-12-01"}),
            ("case", {"title": "A case"}),
            ("need", {"title": "Baskets"}),
            ("role", {"title": "Gate"}),
        ):
            ids.append((await keeper.call("add", kind=kind, space=space, fields=fields))["id"])
        for role in ("see", "add", "edit"):
            made = await keeper.call("member add", name=role, role=role, spaces=[space])
            link = await keeper.call("page link", member=made["member"])
            page = await stack.enter_async_context(browser(front.url))
            status, _ = await page.post("/api/enter", {"link": token_of(link["url"])})
            assert status == 200
            pages[role] = page
        yield World(front=front, pages=pages, ids=ids, record=ids[2])


@cache
def names_of(command: str) -> tuple[str, ...]:
    """Return the names of the arguments that a command may read."""
    work = COMMANDS[command]
    module = inspect.getmodule(work)
    found = _NAME.findall(inspect.getsource(work))
    around = _NAME.findall(inspect.getsource(module)) if module is not None else []
    return tuple(dict.fromkeys([*found, *found, *around, "id", "space", "x"]))


def value(at: World, chance: random.Random, depth: int = 0) -> Any:
    """Return a JSON value: an id that is there, a text, an edge, or a list or object of such."""
    draw = chance.random()
    if draw < 0.35:
        return chance.choice(at.ids)
    if draw < 0.6:
        return chance.choice(_TEXTS)
    if draw < 0.8 or depth > 3:
        edge = chance.choice(EDGES)
        return edge.hex() if isinstance(edge, bytes) else edge
    few = range(chance.randrange(4))
    if draw < 0.9:
        return [value(at, chance, depth + 1) for _ in few]
    keys = ("title", "start", "notes", "name", "", "x")
    return {chance.choice(keys): value(at, chance, depth + 1) for _ in few}


def arguments(at: World, command: str, chance: random.Random) -> dict[str, Any]:
    """Return arguments for a command: honest ones of which few are changed, or any at all."""
    names = names_of(command)
    if command not in _HONEST or chance.random() < 0.2:
        return {chance.choice(names): value(at, chance) for _ in range(chance.randrange(5))}
    args: dict[str, Any] = {}
    for name, honest in _HONEST[command].items():
        meant = _MEANT.get(honest) if isinstance(honest, str) else None
        args[name] = honest if meant is None else at.ids[meant]
        if chance.random() < 0.3:
            args[name] = value(at, chance)
    if chance.random() < 0.2:
        args[chance.choice(names)] = value(at, chance)
    return args


async def asked(at: World, chance: random.Random, seen: Counter[str]) -> None:
    """Ask for a command; raise AssertionError where the answer is none that may be."""
    who = chance.choice(list(at.pages))
    command = chance.choice([one for one in COMMANDS if one not in _LEFT_OUT])
    args = arguments(at, command, chance)
    if command not in _HONEST and chance.random() < 0.5:
        command = chance.choice(list(_HONEST))
        args = arguments(at, command, chance)
    args.pop("wait", None)
    body = json.dumps({"command": command, "args": args}, default=str).encode("utf-8", "surrogatepass")
    if chance.random() < 0.1:
        body, command = damaged(body, chance), "broken JSON"
    await at.front.desk.hub.idle()
    before = await counts(at.front)
    async with asyncio.timeout(_ANSWER_S_MAX):
        headers = {"Content-Type": "application/json"}
        async with at.pages[who].client.post(f"{at.front.url}/api/call", data=body, headers=headers) as reply:
            status, said = reply.status, await reply.read()
    told = json.loads(said) if said.startswith(b"{") else {}
    assert status < 500 or status == 503, f"{who}: {command} {args}: {status} {said[:200]!r}"
    seen[str(status)] += 1
    if "result" in told:
        seen[f"done by {who}"] += 1
        _learn(at, told["result"])
        return
    if told:
        assert told["error"]["sentence"], told
    after = await counts(at.front)
    changed = {name for name in after if after[name] != before.get(name) and not _is_noted(name)}
    assert not changed, f"{who}: {command} {args} was refused ({said[:100]!r}), and changed {changed}"


def _is_noted(table: str) -> bool:
    """Tell whether a table may change by itself: what is noted of requests, the search index's own order."""
    return table in _NOTED or table.startswith("search_")


def _learn(at: World, result: Any) -> None:
    """Take up the ids of what was made."""
    for name in ("id", "space", "record", "peer", "device"):
        if isinstance(result, dict) and isinstance(result.get(name), str) and len(at.ids) < 60:
            at.ids.append(result[name])


async def written(at: World, chance: random.Random, seen: Counter[str]) -> None:
    """Say something to the editor's web socket of a note that no editor says."""
    page = at.pages[chance.choice(("keeper", "edit", "see"))]
    url = f"{at.front.url.replace('http', 'ws')}/api/note?record={at.record}&path=notes"
    try:
        async with page.client.ws_connect(url, timeout=aiohttp.ClientWSTimeout(ws_close=2.0)) as line:
            for _ in range(chance.randrange(1, 6)):
                if chance.random() < 0.5:
                    await line.send_bytes(chance.randbytes(chance.randrange(1, 400)))
                else:
                    await line.send_str(json.dumps(value(at, chance), default=str))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.05):
                    await line.receive()
        seen["web socket"] += 1
    except aiohttp.WSServerHandshakeError as error:
        assert error.status < 500, error
        seen[f"web socket {error.status}"] += 1
    except (aiohttp.ClientError, ConnectionError):
        seen["web socket closed"] += 1


async def trials(first: int, count: int, *, told: bool = False) -> Counter[str]:
    """Play trials; raise AssertionError when a promise is broken."""
    seen: Counter[str] = Counter()
    for start in range(first, first + count, _WORLD_TRIALS):
        with tempfile.TemporaryDirectory() as name, unforeseen() as errors, _working_in(Path(name)):
            async with world(Path(name)) as at:
                for seed in range(start, min(start + _WORLD_TRIALS, first + count)):
                    chance = random.Random(seed)
                    try:
                        await (written if chance.random() < 0.1 else asked)(at, chance, seen)
                        assert not errors, errors[0]
                    except AssertionError as fault:
                        raise AssertionError(f"seeds {start}:{seed + 1}: {fault}") from fault
        if told:
            print(f"seed {start}: {dict(seen.most_common(4))}", flush=True)
    return seen


@contextlib.contextmanager
def _working_in(folder: Path) -> Any:
    """Let relative paths lead into a folder that goes away."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def main() -> int:
    """Run from the command line."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    try:
        seen = asyncio.run(trials(first, count, told=True))
    except AssertionError as fault:
        print(f"{fault}\nreplay: python -m tests.fuzz.api FIRST COUNT with these seeds")
        return 1
    print(f"{count} requests: {dict(seen.most_common())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
