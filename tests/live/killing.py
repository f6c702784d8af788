"""kill -9 at random points while a node edits and syncs: no acknowledged change is lost, nothing forks.

    python -m tests.live.killing --cycles 500 --seed 1

Two groups share a space. The node of A lives in a process of its own that adds records, edits fields and texts, makes
statements and syncs; it is killed at a random moment, also while it starts, and started again. The node of B lives
on in another process and edits the same records. A tells each change only after the desk said that it is done; the
word it wrote is looked for at every later start and, at the end, on both nodes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import select
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from crdt.ops import Create, Edit
from node.hub import Hub
from node.store import texts
from tests.node.neighbours import LOOPBACK, Neighbour, Neighbours, pair, shared_space

RECORDS_MAX = 12
START_SHARE = 0.2
START_S = 0.15
EDIT_S = (0.02, 0.5)
PATIENCE_S = 60.0
CHECK_EVERY = 50


@dataclass(slots=True)
class Killed:
    """What came of it all; ``faults`` must stay empty."""

    cycles: int = 0
    acknowledged: int = 0
    in_start: int = 0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        rate = self.cycles / self.seconds if self.seconds else 0.0
        told = (
            f"{self.cycles} kills ({self.in_start} while starting), {self.acknowledged} acknowledged changes"
        )
        return "\n".join([f"{told}, {self.seconds:.0f} s, {rate:.1f} cycles/s", *self.faults])


class Process:
    """A forked process that runs a coroutine; lines go in and out as JSON."""

    def __init__(self, work: Callable[[Callable[[Any], None], int], Awaitable[None]]) -> None:
        out_read, out_write = os.pipe()
        in_read, in_write = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(out_read)
            os.close(in_write)
            _run_forked(work, out_write, in_read)
        os.close(out_write)
        os.close(in_read)
        self._out, self._in, self._rest = out_read, in_write, b""

    def ask(self, line: str) -> Any:
        """Send a line and return the next one that comes back."""
        os.write(self._in, line.encode() + b"\n")
        return next(self.lines(PATIENCE_S))

    def lines(self, wait_s: float) -> Iterator[Any]:
        """Yield the lines that come within ``wait_s``, until the process ends."""
        until = time.monotonic() + wait_s
        while True:
            *whole, self._rest = self._rest.split(b"\n")
            yield from map(json.loads, whole)
            left_s = until - time.monotonic()
            if left_s <= 0 or not select.select([self._out], [], [], left_s)[0]:
                return
            more = os.read(self._out, 65_536)
            if not more:
                return
            self._rest += more

    def kill(self) -> list[Any]:
        """Kill it without a warning; return what it had said."""
        os.kill(self.pid, signal.SIGKILL)
        return self.end()

    def end(self) -> list[Any]:
        """Wait for its end; return what it had still said."""
        os.waitpid(self.pid, 0)
        said = list(self.lines(0.2))
        os.close(self._out)
        os.close(self._in)
        return said


def kill_often(cycles: int, seed: int, folder: Path) -> Killed:
    """Run so many cycles in ``folder`` and return what came of them."""
    chance, result, acknowledged = random.Random(seed), Killed(), list[str]()
    prepared = Process(lambda tell, _: _prepare(folder, tell))
    space = next(prepared.lines(PATIENCE_S))
    prepared.end()
    other = Process(lambda tell, asked: _live_on(folder, space, seed, tell, asked))
    address = next(other.lines(PATIENCE_S))
    began = time.monotonic()
    try:
        for cycle in range(cycles):
            node = Process(partial(_edit, folder, space, address, (seed, cycle), acknowledged))
            starts = chance.random() < START_SHARE
            wait_s = chance.uniform(0, START_S) if starts else chance.uniform(*EDIT_S)
            said = [] if starts else [next(node.lines(PATIENCE_S), "fault: it never opened")]
            said += node.lines(wait_s)
            _take(said + node.kill(), acknowledged, result)
            result.in_start += starts
            result.cycles += 1
            if result.cycles % CHECK_EVERY == 0 or result.cycles == cycles:
                _check(folder, space, acknowledged, other, result)
            if result.faults:
                break
    finally:
        result.seconds = time.monotonic() - began
        result.acknowledged = len(acknowledged)
        other.kill()
    return result


def _take(said: list[Any], acknowledged: list[str], result: Killed) -> None:
    for line in said:
        if line.startswith("fault: "):
            result.faults.append(f"cycle {result.cycles}: {line}")
        elif line != "open":
            acknowledged.append(line)


def _check(folder: Path, space: str, acknowledged: list[str], other: Process, result: Killed) -> None:
    other.ask("hold still")
    checking = Process(lambda tell, _: _verify(folder, space, acknowledged, tell))
    found = next(checking.lines(PATIENCE_S * 5), "fault: the check never ended")
    checking.end()
    told = other.ask("check")
    if isinstance(found, str) or isinstance(told, str):
        result.faults += [one for one in (found, told) if isinstance(one, str)]
        return
    result.faults += found["faults"] + told["faults"]
    missing = set(acknowledged) - set(told["words"])
    if missing:
        result.faults.append(f"B lacks {len(missing)} acknowledged changes, such as {min(missing)}")
    if (found["entries"], found["view"]) != (told["entries"], told["view"]):
        result.faults.append(f"A shows {found['view'][:8]}, B {told['view'][:8]}")
    print(
        f"{result.cycles} cycles, {len(acknowledged)} changes: {len(result.faults)} faults", file=sys.stderr
    )


# In processes of their own


def _run_forked(work: Callable[[Callable[[Any], None], int], Awaitable[None]], out: int, asked: int) -> None:
    def tell(said: Any) -> None:
        os.write(out, json.dumps(said).encode() + b"\n")

    async def worked() -> None:
        await work(tell, asked)

    try:
        asyncio.run(worked())
    except BaseException:  # the process that forked this one is told, and fails
        tell("fault: " + traceback.format_exc())
        os._exit(1)
    os._exit(0)


async def _prepare(folder: Path, tell: Callable[[Any], None]) -> None:
    street = Neighbours(folder)
    a, b = await street.node("A"), await street.node("B")
    await pair(a, b)
    tell(await shared_space(a, b))
    await street.stop()


async def _edit(
    folder: Path,
    space: str,
    address: str,
    seed: tuple[int, int],
    acknowledged: list[str],
    tell: Callable[[Any], None],
    _: int,
) -> None:
    """Start A, look for what was acknowledged, and change things until the end comes."""
    node = Neighbour(folder / "A", "A")
    await node.start(())
    await node.hub.write_notes()
    lost = set(acknowledged) - await node.hub.run(_words, node.hub, space)
    if lost:
        unreadable = await node.hub.run(_unreadable, node.hub)
        told = f"{len(lost)} acknowledged changes are lost, such as {min(lost)}"
        tell(f"fault: {told}; {unreadable} notes can't be read")
    tell("open")
    await node.call("peer address", peer="B", address=address)
    changes = _Changes(node, space, random.Random(repr(seed)), f"a{seed[1]}")
    while True:
        word = await changes.one()
        if word:
            tell(word)
        if changes.chance.random() < 0.1:
            await node.call("sync", wait=5)


async def _live_on(folder: Path, space: str, seed: int, tell: Callable[[Any], None], asked: int) -> None:
    """Run B: change something now and then; hold still when told to, and then tell what there is."""
    node = Neighbour(folder / "B", "B")
    await node.start(LOOPBACK, calls=False)
    tell(str(node.address))
    changes = _Changes(node, space, random.Random(seed), "b")
    written: list[str] = []
    loop = asyncio.get_running_loop()
    questions: asyncio.Queue[str] = asyncio.Queue()
    loop.add_reader(asked, lambda: questions.put_nowait(os.read(asked, 4_096).decode().strip()))
    while True:
        try:
            async with asyncio.timeout(changes.chance.uniform(0.05, 0.4)):
                question = await questions.get()
        except TimeoutError:
            written.append(await changes.one())
            continue
        tell(question)
        await questions.get()
        tell(await _told(node, space, written))


async def _verify(folder: Path, space: str, acknowledged: list[str], tell: Callable[[Any], None]) -> None:
    node = Neighbour(folder / "A", "A")
    await node.start(())
    await node.call("sync", wait=PATIENCE_S)
    verified = await node.call("verify", against="B")
    told = await _told(node, space, acknowledged)
    if verified["bad"]:
        told["faults"].append(f"verify finds {verified['bad']}")
    if set(verified["against"].values()) != {"equal"}:
        told["faults"].append(f"verify against B: {verified['against']}")
    opened = await node.hub.run(_own_logs, node.hub)
    if max(opened.values()) > 1:
        told["faults"].append(f"A opened new logs: {opened}")
    tell(told)
    await node.stop()


async def _told(node: Neighbour, space: str, written: list[str]) -> dict[str, Any]:
    await node.hub.idle()
    shown = await node.hub.view_hash(bytes.fromhex(space), 0)
    words = await node.hub.run(_words, node.hub, space)
    lost = {word for word in written if word} - words
    faults = [f"{node.name} lost {len(lost)} of its own changes"] if lost else []
    faults += await node.hub.run(_forks, node.hub)
    status = await node.call("status")
    faults += [f"{node.name}: {one['message']}" for one in status["notices"]]
    if not shown.is_whole:
        faults.append(f"{node.name} can't read everything")
    digests = node.hub.inventory.digests(bytes.fromhex(space))
    entries = (digests.control + digests.data).hex()
    return {"view": shown.hash.hex(), "entries": entries, "words": sorted(words), "faults": faults}


class _Changes:
    """Draws one change after the other; each writes a word that is found again."""

    def __init__(self, node: Neighbour, space: str, chance: random.Random, prefix: str) -> None:
        self.chance = chance
        self._node = node
        self._space = space
        self._prefix = prefix
        self._count = 0

    async def one(self) -> str:
        """Make a change; return its word once the desk says that it is kept."""
        self._count += 1
        word = f"{self._prefix}w{self._count}"
        records = await self._node.call("list", kind="action", space=self._space)
        if len(records) < RECORDS_MAX or self.chance.random() < 0.1:
            fields = {"title": word, "notes": "Bring water."}
            await self._node.call("add", kind="action", space=self._space, shared=True, fields=fields)
            return word
        record = self.chance.choice(records)
        if self.chance.random() < 0.5:
            text = (await self._node.call("show", id=record["id"]))["fields"].get("notes") or ""
            fields, read = {"notes": f"{text}\n{word}"}, {"notes": text}
            await self._node.call("edit", id=record["id"], fields=fields, read=read)
        else:
            await self._node.call("edit", id=record["id"], fields={"place": word})
        return word


def _words(hub: Hub, space: str) -> set[str]:
    """Return every word that was ever written into fields and counts, and those that stand in the texts."""
    db, projection = hub.replica.db, hub.replica.projection
    row = hub.replica.ledger.space_rows[bytes.fromhex(space)]
    found: set[str] = set()
    for record, number in db.execute("SELECT record, id FROM records WHERE space = ?", (row,)).fetchall():
        fold = projection.fold(record)
        for item in fold.items if fold is not None else ():
            if isinstance(item.op, Create | Edit) and not item.void:
                found |= {write.value for write in item.op.writes if write.value}
        for (text,) in db.execute("SELECT text FROM notes WHERE record = ?", (number,)):
            found |= set(texts.plain(text).split("\n"))
    return found


def _unreadable(hub: Hub) -> int:
    """Return how many notes this device can't put together: their words are on disk, and not shown."""
    (found,) = hub.replica.db.execute("SELECT count(*) FROM notes WHERE unreadable IS NOT NULL").fetchone()
    return int(found)


def _forks(hub: Hub) -> list[str]:
    return [
        f"log {row.log.hex()[:8]} forked at {row.forked_at}"
        for row in hub.replica.ledger.logs.values()
        if row.forked_at is not None
    ]


def _own_logs(hub: Hub) -> dict[str, int]:
    """Return how many logs of its own a node has, by space and class."""
    found: dict[str, int] = {}
    for row in hub.replica.ledger.logs.values():
        if row.seed is not None:
            name = f"{row.space.hex()[:8]} {'control' if row.is_control else 'data'}"
            found[name] = found.get(name, 0) + 1
    return found


def main() -> int:
    """Run the command; the exit code tells whether all was kept."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cycles", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hedgerow-killing-") as folder:
        os.environ["XDG_STATE_HOME"] = f"{folder}/state"
        result = kill_often(options.cycles, options.seed, Path(folder))
    print(result)
    return 1 if result.faults else 0


if __name__ == "__main__":
    sys.exit(main())
