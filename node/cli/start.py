"""Commands that need no desk: making a home, running a node, the demonstration."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TextIO

from identity.errors import Refused, Unavailable
from node.cli import limits
from node.cli.output import json_text, say
from node.cli.parse import Invocation
from node.cli.passphrase import can_unlock, for_new_home, to_unlock
from node.unforeseen import tell_of

Announce = Callable[[dict[str, Any]], None]


def init(invocation: Invocation, home: Path, show: Callable[[dict[str, Any]], None]) -> None:
    """Make a home and ``show`` its ids and the recovery words, which exist nowhere else: before that it is none."""
    from identity.words import passphrase
    from node.clock import draw
    from node.home import NewHome, checked_home, create, finish_home, is_home

    name, language = invocation.get("name"), invocation.get("language") or "en"
    wanted = checked_home(name, language, None)
    if is_home(home):
        raise Refused("home-exists", home=str(home))
    secret = None
    if not invocation.get("no_passphrase"):
        secret = for_new_home(invocation.get("passphrase_file"), say, lambda: passphrase(draw))

    async def made() -> None:
        from node.store import meta

        new = NewHome(name=wanted.name, language=language, passphrase=secret)
        opened, recovery = await create(home, new, is_whole=lambda: False)
        try:
            space = await opened.run(meta.read, opened.replica.db, "home_space")
            writer = opened.identity.writer()
            show(
                {
                    "group": opened.identity.group.hex(),
                    "device": writer.keys.public.id.hex(),
                    "home_space": space.hex(),
                    "recovery_words": list(recovery),
                    "open_lock": secret is None,
                    "home": str(home),
                }
            )
            _settle(sys.stdout)
            finish_home(home)
        finally:
            await opened.close()

    asyncio.run(made())


def init_shown(result: dict[str, Any]) -> str:
    """Return what somebody who made a home must know now, the recovery words numbered."""
    words = [f"{number:>4}. {word}" for number, word in enumerate(result["recovery_words"], 1)]
    lines = [say("cli-made", home=result["home"]), "", say("cli-recovery-words"), "", *words, ""]
    lines.append(say("cli-recovery-advice"))
    if result["open_lock"]:
        lines.append(say("cli-open-lock"))
    return "\n".join([*lines, say("cli-not-audited")])


def run(invocation: Invocation, home: Path) -> None:
    """Run the node until SIGTERM or SIGINT; raises Refused where it can't start.

    Where nobody can say the passphrase it waits, locked, for its page to be told; where there is no home and the page
    is to be opened, or served to a keeper in the LAN, the page makes one. A box that was made a courier goes on as one.
    """
    from node.cli import beside, couriers
    from node.config import read_config
    from node.courier.home import is_courier
    from node.home import check_free, is_home, is_open_lock, open_home
    from node.log_levels import begin_log
    from node.runner import run as run_node

    if is_courier(home):
        couriers.run(invocation, home)
        return
    given = {name: invocation.get(name) for name in ("sync", "ui", "lan", "keeper", "open_page")}
    config = read_config(home, given)
    begin_log(logging.getLevelNamesMapping()[config.log_level.value.upper()])
    announce = _announce_json if invocation.get("json") else _announce_words
    if config.keeper is not None and not invocation.get("json"):
        announce = beside.announce
    file = invocation.get("passphrase_file")

    async def running(stop: asyncio.Event) -> None:
        opened = None
        if is_home(home) and not is_open_lock(home) and not can_unlock(file):
            await check_free(home)
        elif is_home(home) or not (config.open_page or config.keeper):
            opened = await open_home(home, lambda: to_unlock(file, say))
        await run_node(home, opened, config, announce, stop)

    asyncio.run(until_stopped(running))


def page(invocation: Invocation, home: Path) -> dict[str, Any]:
    """Have the running node make a one-time link to its page; raises Fault where none runs or it is locked."""
    from node.cli.remote import find_remote
    from node.home import is_home
    from node.runner import open_browser

    if not is_home(home):
        raise Refused("home-missing", home=str(home))
    line = find_remote(home)
    if line is None:
        raise Unavailable("page-no-node")
    made: dict[str, Any] = line.call("page link", {})
    if invocation.get("open"):
        open_browser(made["url"])
    return made


def page_shown(result: dict[str, Any]) -> str:
    """Return a link for people."""
    return say("cli-page", url=result["url"])


def demo(invocation: Invocation) -> None:
    """Show three groups on this machine until SIGTERM or SIGINT; what it made is gone afterwards."""
    from node.demo import run as run_demo

    announce = _announce_json if invocation.get("json") else _announce_demo
    open_page = not invocation.get("no_open")
    with contextlib.ExitStack() as stack:
        given = invocation.get("home")
        folder = given or stack.enter_context(
            tempfile.TemporaryDirectory(prefix="hedgerow-demo-", ignore_cleanup_errors=True)
        )
        if not given:
            # Marks tell a home from its copies: of homes that end with the demonstration none is to stay behind.
            os.environ["XDG_STATE_HOME"] = str(Path(folder) / "marks")
        asyncio.run(until_stopped(lambda stop: run_demo(Path(folder), announce, stop, open_page=open_page)))


async def until_stopped(work: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Do the work, and see to it that it ends soon after a signal asked for it."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(tell_of)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    task = asyncio.ensure_future(work(stop))
    asked = asyncio.ensure_future(stop.wait())
    await asyncio.wait({task, asked}, return_when=asyncio.FIRST_COMPLETED)
    asked.cancel()
    if not task.done():
        await asyncio.wait({task}, timeout=limits.STOP_TIME_S)
    if not task.done():
        task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


def _announce_json(event: dict[str, Any]) -> None:
    _tell(json_text(event))


def _announce_words(event: dict[str, Any]) -> None:
    if event.get("event") != "ready":
        return
    message = "cli-ready-new" if event["new"] else "cli-ready-locked" if event["locked"] else "cli-ready"
    url = event["ui"]
    if not event["new"] and not sys.stdout.isatty():
        # What a service says is kept in a log, which others may read: nothing there lets in.
        url = url.partition("#")[0]
    _tell(say(message, url=url, sync=", ".join(event["sync"]) or "-"))


def _announce_demo(event: dict[str, Any]) -> None:
    fields = {name: value for name, value in event.items() if isinstance(value, str)}
    match event.get("event"):
        case "demo-starting" | "demo-pairing" | "demo-writing":
            _tell(say(event["event"], **fields))
        case "ready":
            _tell("\n".join(_what_to_try(event["groups"])))
        case "demo-change":
            kind, state = (
                say(f"kind-{event['kind']}"),
                say(f"state-{event['kind']}-{event['state']}", **event["details"]),
            )
            _tell(say("demo-change", group=event["group"], kind=kind, title=event["title"], state=state))


def _what_to_try(groups: list[dict[str, str]]) -> list[str]:
    first, second = groups[0], groups[1]
    command = _own_command()
    tries = (
        ("demo-try-page", f"{command} page --open --home {first['home']}"),
        ("demo-try-list", f"{command} list action --home {first['home']}"),
        ("demo-try-needs", f"{command} list need --home {groups[-1]['home']}"),
        (
            "demo-try-add",
            f'{command} add event "title=…" start=2026-12-31 --space Red --home {second["home"]}',
        ),
        ("demo-try-peers", f"{command} peer list --home {first['home']}"),
        ("demo-try-verify", f"{command} verify --against {first['name']} --home {second['home']}"),
    )
    lines = ["", say("demo-ready"), ""]
    lines += [f"    {group['name']}   {group['page']}\n        {group['home']}" for group in groups]
    lines += ["", say("demo-try")]
    for message, example in tries:
        lines += ["", f"  {say(message)}", f"    {example}"]
    return [*lines, "", say("demo-watching")]


def _own_command() -> str:
    """Return how this program was called, for examples that can be copied."""
    called = Path(sys.argv[0])
    with contextlib.suppress(ValueError):
        called = called.resolve().relative_to(Path.cwd())
    beside = Path(sys.executable).parent / "hedgerow"
    if called.name == "hedgerow.py" and beside.exists():
        with contextlib.suppress(ValueError):
            return str(beside.relative_to(Path.cwd()))
        return str(beside)
    return "hedgerow" if called.name == "hedgerow" else f"{Path(sys.executable).name} -m hedgerow"


def _settle(stream: TextIO) -> None:
    """Have what was written on the disk, where it went into a file."""
    with contextlib.suppress(OSError, ValueError):
        os.fsync(stream.fileno())


def _tell(line: str) -> None:
    # A node goes on when whoever read its output is gone.
    with contextlib.suppress(OSError, ValueError):
        print(line, file=sys.stdout, flush=True)
