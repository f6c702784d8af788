"""The commands of a courier itself, which need no desk, and what people read of couriers."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from identity.addresses import join_address, split_address
from node.cli import beside
from node.cli.output import json_text, local_time, pairs, say, short, size, table
from node.cli.output import label as label_of
from node.cli.parse import Invocation

Json = Any


def init(home: Path) -> dict[str, Any]:
    """Make a courier's home."""
    from node.courier.home import create

    async def made() -> dict[str, Any]:
        opened = await create(home)
        try:
            return {
                "group": opened.identity.group.hex(),
                "device": opened.identity.writer().keys.public.id.hex(),
                "home": str(home),
            }
        finally:
            await opened.close()

    return asyncio.run(made())


def init_shown(result: dict[str, Any]) -> str:
    """Return what somebody who made a courier must know."""
    return "\n".join([say("cli-courier-made", home=result["home"]), say("cli-not-audited")])


def invite(invocation: Invocation, home: Path) -> dict[str, Any]:
    """Make a single-use code of the courier, whether it runs or not."""
    addresses = [join_address(*split_address(text)) for text in invocation.get("addresses") or ()]
    return asyncio.run(_invited(home, addresses))


def invite_shown(result: dict[str, Any]) -> str:
    """Return a code for people."""
    return f"{result['code']}\n\n{say('cli-courier-code', expires=local_time(result['expires']))}"


def status(home: Path) -> dict[str, Any]:
    """Tell what the courier holds, whether it runs or not."""
    from node.courier.home import open_home
    from node.courier.post import open_post, status_of

    async def told() -> dict[str, Any]:
        opened = await open_home(home, to_run=False)
        try:
            post = await open_post(opened)
            return await status_of(post)
        finally:
            await opened.close()

    return asyncio.run(told())


def status_shown(result: dict[str, Any]) -> str:
    """Return what the courier holds for people."""
    told = dict(result) | {name: size(result[name]) for name in ("bytes", "quota_bytes")}
    return pairs((label_of(name), short(value)) for name, value in told.items())


def run(invocation: Invocation, home: Path) -> None:
    """Run the courier until SIGTERM or SIGINT; it says its code where nobody was paired with it yet."""
    from node.cli.start import until_stopped
    from node.config import read_config
    from node.courier.box import start
    from node.log_levels import begin_log

    given = {"sync": invocation.get("sync"), "ui": None, "lan": None, "open_page": None}
    config = read_config(home, given)
    begin_log(logging.getLevelNamesMapping()[config.log_level.value.upper()])

    async def running(stop: asyncio.Event) -> None:
        box = await start(home, config.sync)
        try:
            code = None if box.post.gatehouse.owners else await box.code()
            _announce(invocation, box.post.listening, code)
            ends: set[asyncio.Future[Any]] = {asyncio.ensure_future(stop.wait()), box.broken}
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            for end in ends - {box.broken}:
                end.cancel()
            if box.broken.done():
                # Whoever keeps it running starts it once more.
                box.broken.result()
        finally:
            await box.close()

    asyncio.run(until_stopped(running))


def list_shown(result: Json) -> str:
    """Return couriers as a table, one row for each space that they carry."""
    if not result:
        return say("cli-no-couriers")
    names = ("courier", "reachable", "holds_all", "last_met", "spaces")
    rows = [
        [
            one["name"],
            short(one["reachable"]),
            short(one["holds_all"]),
            local_time(one["last_met"]) if one["last_met"] else "-",
            ", ".join(_carried(space) for space in one["spaces"]) or "-",
        ]
        for one in result
    ]
    return table(rows, [label_of(name) for name in names])


def paired_shown(result: Json) -> str:
    """Return that a courier was paired with."""
    return say("cli-courier-paired", name=result["name"])


def _carried(space: Json) -> str:
    state = say("cli-courier-told" if space["told"] else "cli-courier-untold")
    full = f", {say('cli-courier-full')}" if space["full"] else ""
    return f"{space['name']} ({state}{full})"


async def _invited(home: Path, addresses: Sequence[str]) -> dict[str, Any]:
    from crdt.moments import instant_text
    from node.courier.home import open_home
    from node.courier.post import invite as make_code

    opened = await open_home(home, to_run=False)
    try:
        code, expires_ms = await make_code(opened, addresses)
        return {"code": code, "expires": instant_text(expires_ms)}
    finally:
        await opened.close()


def _announce(invocation: Invocation, listening: list[str], code: dict[str, Any] | None) -> None:
    if invocation.get("json"):
        told = {"event": "ready", "sync": listening, **(code or {"code": None, "expires": None})}
        print(json_text(told), flush=True)
        return
    lines = [say("cli-courier-ready", sync=", ".join(listening) or "-")]
    # What a service says is kept in a log, which others may read: a code would let them in.
    is_beside = bool(invocation.get("keeper")) and beside.is_told_here()
    if code is not None and (sys.stdout.isatty() or is_beside):
        lines += ["", invite_shown(code)]
    if is_beside:
        beside.write("\n".join(lines))
        return
    print("\n".join(lines), flush=True)
