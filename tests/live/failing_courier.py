"""A courier's disk that fails while it runs: it tells nobody that it holds what it doesn't, and goes on by itself.

    python -m tests.live.failing_courier --runs 100 --seed 1

A courier in a process of its own carries a space of a node, which writes while calls of the kernel on the courier's
store are made to fail, as in ``tests.live.failing``. Half of the couriers are killed while it fails: their home, opened
on a disk that is well again, must hold everything that they acknowledged. The others must hold all of the space soon
after their disk is well, without a restart.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from identity.errors import Fault
from node.courier.box import start
from node.courier.home import STORE, open_home
from node.courier.post import open_post
from node.links.streams import parse_address
from tests.live.failing import KINDS, PATIENCE_S, Failed, command, failing
from tests.live.killing import Process
from tests.live.killing_checkpoints import asked
from tests.node.neighbours import Neighbour, neighbours, until_async

LOOPBACK = parse_address("127.0.0.1:0")
WRITES_S = (0.0, 0.3)
SETTLE_S = (0.5, 4.0)
SHARE_KILLED = 0.5
Heights = dict[str, int]


class Trial:
    """One courier on a disk that fails."""

    def __init__(self, home: Path, seed: int, result: Failed) -> None:
        self.home, self.result = home, result
        self.chance = random.Random(seed)
        self.kind = self.chance.choice(sorted(KINDS))
        self.is_killed = self.chance.random() < SHARE_KILLED
        self._told = f"seed {seed}, {self.kind}, {'killed' if self.is_killed else 'it goes on'}"
        self._process = Process(partial(_work, home / "box"))

    def run(self) -> None:
        """Let a node write to it, and look at its home afterwards."""
        self.home.mkdir(exist_ok=True)
        try:
            acknowledged, space = asyncio.run(self._written())
        finally:
            self._process.kill()
        held = asked(partial(_heights, self.home / "box", space), PATIENCE_S)
        if not isinstance(held, dict):
            self.fault(f"opened anew: {held}")
        elif lost := {log: height for log, height in acknowledged.items() if held.get(log, 0) < height}:
            self.fault(f"opened anew: {len(lost)} logs hold less than was acknowledged")
        self.result.acknowledged += sum(acknowledged.values())
        self.result.runs += 1
        self.result.seen["killed" if self.is_killed else "went on"] += 1

    async def _written(self) -> tuple[Heights, str]:
        """Write while the disk fails; return what the courier acknowledged of the space."""
        async with neighbours(self.home) as street:
            a = await street.node("A")
            code = next(self._process.lines(PATIENCE_S))
            space = str((await a.call("space create", name="Orchard"))["space"])
            peer = (await a.call("pair", code=code))["peer"]
            await a.call("space share", space=space, peer=peer, role="courier")
            await self._write(a, space)
            if not await self._holds_all(a):
                self.fault("it doesn't carry before it")
            with failing(self._process.pid, self.home / "box" / STORE, self.kind, self.chance):
                for _ in range(self.chance.randrange(2, 6)):
                    await self._write(a, space)
                await asyncio.sleep(self.chance.uniform(*SETTLE_S))
                if self.is_killed:
                    os.kill(self._process.pid, signal.SIGKILL)
            if not self.is_killed:
                await self._write(a, space)
                if not await self._holds_all(a):
                    self.fault(f"it doesn't carry after it: {self._said()}")
            return await a.hub.run(_acknowledged, a, peer, space), space

    async def _write(self, a: Neighbour, space: str) -> None:
        text = self.chance.randbytes(self.chance.choice((10, 3_000, 20_000))).hex()
        fields = {"title": f"w{self.chance.random()}", "notes": text}
        await a.call("add", kind="event", space=space, fields=fields)
        await asyncio.sleep(self.chance.uniform(*WRITES_S))

    async def _holds_all(self, a: Neighbour) -> bool:
        async def is_so() -> bool:
            (one,) = await a.call("courier list")
            if not one["reachable"]:
                a.network.couriers.hurry()
            return bool(one["spaces"] and one["told"] and one["holds_all"])

        try:
            await until_async(is_so)
        except TimeoutError:
            return False
        return True

    def _said(self) -> str:
        return str(list(self._process.lines(0)))

    def fault(self, what: str) -> None:
        """Note a fault."""
        self.result.faults.append(f"{self._told}: {what}")


def _acknowledged(a: Neighbour, courier: str, space: str) -> Heights:
    return {
        log.hex(): height
        for of, group, log, height in a.hub.peers.acknowledged()
        if of.hex() == space and group.hex() == courier
    }


# In processes of their own


async def _work(home: Path, tell: Callable[[Any], None], _: int) -> None:
    """Run a courier until it is killed, or says why it ended."""
    home.parent.mkdir(exist_ok=True)
    box = await start(home, (LOOPBACK,), new=True)
    tell((await box.code(box.post.listening))["code"])
    try:
        await box.broken
    except Fault as fault:
        tell(fault.message)


async def _heights(home: Path, space: str, tell: Callable[[Any], None]) -> None:
    post = await open_post(await open_home(home))
    rows = await post.run(lambda: post.shelf.ledger.logs_of(bytes.fromhex(space)))
    tell({row.log.hex(): row.height for row in rows})
    await post.home.close()


def main() -> int:
    """Run the command."""
    return command(Trial, __doc__, "tests.live.failing_courier")


if __name__ == "__main__":
    sys.exit(main())
