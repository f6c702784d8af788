"""How long the event loop is blocked at most while an admitted peer says the worst that the limits allow.

python -m tests.bench.blocking [--case NAME] [--count 4] [--logs 4096] [--most-ms 50]

A node with its page runs here; a hostile member, in a process of its own, says the messages of one case after the other
(``tests/bench/hostile_peer.py``), the last of them in a space in which it has opened ``--logs`` logs. Of each callback
of the loop the processor time of its thread is taken, so that neither other programs nor other threads count; beside
it the page is asked all the while. Prints a line for each case; ends with status 1 where a callback or a round of the
collector took more than ``--most-ms``, or the page more than a second.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import http.client
import json
import sys
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.hostile_peer import CASES
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, shared_space
from tests.node.page_world import node_at

PAGE_S_MAX = 1.0
_ROOT = Path(__file__).resolve().parents[2]
_ASK_EVERY_S = 0.05
_WITH_MANY_LOGS = ("heights", "states", "spaces", "holdings", "records", "pings")


@dataclass(slots=True)
class Callbacks:
    """The callbacks of all loops of this process: how long the longest ran, and which one that was.

    ``paused_s``: the longest round of the collector of cycles, in whatever thread; no callback's time has it.
    """

    busy_s: float = 0.0
    whose: str = ""
    paused_s: float = 0.0
    _began_s: float = 0.0
    _all_paused_s: float = 0.0

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Watch for as long as the context lasts."""
        run = asyncio.Handle._run

        def timed(handle: asyncio.Handle) -> None:
            began, paused = time.thread_time(), self._all_paused_s
            try:
                run(handle)
            finally:
                took = time.thread_time() - began - (self._all_paused_s - paused)
                if took > self.busy_s:
                    self.busy_s, self.whose = took, _named(handle)

        gc.callbacks.append(self._collects)
        setattr(asyncio.Handle, "_run", timed)  # noqa: B010 - a name that the library keeps for itself
        try:
            yield
        finally:
            setattr(asyncio.Handle, "_run", run)  # noqa: B010
            gc.callbacks.remove(self._collects)

    def _collects(self, phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            self._began_s = time.thread_time()
            return
        took = time.thread_time() - self._began_s
        self._all_paused_s += took
        self.paused_s = max(self.paused_s, took)


@dataclass(slots=True)
class Answers:
    """Asks a page again and again in a thread of its own, and keeps the longest that it took."""

    port: int
    worst_s: float = 0.0
    count: int = 0
    _over: threading.Event = field(default_factory=threading.Event)

    @contextlib.asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """Ask for as long as the context lasts."""
        thread = threading.Thread(target=self._ask)
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            await asyncio.to_thread(thread.join)

    def _ask(self) -> None:
        while not self._over.wait(_ASK_EVERY_S):
            began = time.monotonic()
            line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            line.request("GET", "/api/door")
            assert line.getresponse().read()
            line.close()
            self.worst_s = max(self.worst_s, time.monotonic() - began)
            self.count += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What came of one case."""

    case: str
    told: dict[str, Any]
    entries: int
    busy_s: float
    whose: str
    paused_s: float
    page_s: float

    def __str__(self) -> str:
        told = self.told
        return (
            f"{self.case}: longest callback {self.busy_s * 1e3:.1f} ms ({self.whose}), round of the collector"
            f" {self.paused_s * 1e3:.1f} ms; page {self.page_s * 1e3:.0f} ms at worst; {told['messages']} messages,"
            f" {told['bytes']:,} bytes, the largest {told['largest']:,}, {told['end']} after {told['seconds']} s,"
            f" {self.entries} entries more"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A node with its page, and the home of a hostile member that is closed."""

    node: Neighbour
    hostile: Path
    space: str
    record: str
    port: int

    async def play(self, case: str, count: int) -> Seen:
        """Let the member say what ``case`` names; return what was measured."""
        callbacks, answers = Callbacks(), Answers(self.port)
        before = await self._held()
        async with answers.watched():
            with callbacks.watched():
                told = await self._said(case, count)
                await self.node.hub.idle()
        return Seen(
            case=case,
            told=told,
            entries=await self._held() - before,
            busy_s=callbacks.busy_s,
            whose=callbacks.whose,
            paused_s=callbacks.paused_s,
            page_s=answers.worst_s,
        )

    async def _held(self) -> int:
        """Return how many entries of the space the node holds."""
        heads = self.node.hub.inventory.heads(bytes.fromhex(self.space)).values()
        return sum(head.height for head in heads)

    async def _said(self, case: str, count: int) -> dict[str, Any]:
        words = (
            "-m",
            "tests.bench.hostile_peer",
            str(self.hostile),
            self.space,
            self.record,
            case,
            str(count),
        )
        child = await asyncio.create_subprocess_exec(
            sys.executable, *words, cwd=_ROOT, stdout=asyncio.subprocess.PIPE
        )
        out, _ = await child.communicate()
        assert child.returncode == 0, f"the hostile member of {case} failed"
        told: dict[str, Any] = json.loads(out)
        return told


@contextlib.asynccontextmanager
async def ground(folder: Path) -> AsyncIterator[Ground]:
    """Give a node that shares a space with a member whose home can be opened by another process."""
    async with node_at(folder / "A") as front, neighbours(folder) as street:
        assert front.opened is not None
        a = Neighbour(front.desk.hub.home.path, "A")
        a._desk = front.desk
        b = await street.node("B", (), calls=False)
        await pair(a, b)
        await b.call("sync", wait=PATIENCE_S)
        space = await shared_space(a, b)
        fields = {"title": "Vigil", "start": "2026-12-01", "notes": "words of everybody"}
        record = (await a.call("add", kind="event", space=space, fields=fields))["id"]
        await b.call("sync", wait=PATIENCE_S)
        await b.stop()
        port = int(front.url.rpartition(":")[2].strip("/"))
        yield Ground(node=a, hostile=b.path, space=space, record=record, port=port)
        a._desk = None


async def measure(cases: list[str], count: int, logs: int) -> AsyncIterator[Seen]:
    """Yield what was seen of each case; with ``logs`` some of them again, after so many logs were opened."""
    with tempfile.TemporaryDirectory() as name:
        async with ground(Path(name)) as made:
            for case in cases:
                if case != "logs":
                    yield await made.play(case, count)
            if logs:
                yield await made.play("logs", logs)
                for case in cases:
                    if case in _WITH_MANY_LOGS:
                        yield await made.play(case, count)


def _named(handle: asyncio.Handle) -> str:
    callback = getattr(handle, "_callback", None)
    task = getattr(callback, "__self__", None)
    if isinstance(task, asyncio.Task):
        return str(getattr(task.get_coro(), "__qualname__", task))
    return str(getattr(callback, "__qualname__", callback))


async def _main(given: argparse.Namespace) -> int:
    cases = [given.case] if given.case else list(CASES)
    failed = False
    async for seen in measure(cases, given.count, given.logs):
        failed |= max(seen.busy_s, seen.paused_s) * 1e3 > given.most_ms or seen.page_s > PAGE_S_MAX
        print(seen, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--case", choices=sorted(CASES))
    parser.add_argument("--count", type=int, default=4)
    parser.add_argument("--logs", type=int, default=4_000)
    parser.add_argument("--most-ms", type=float, default=50.0)
    sys.exit(asyncio.run(_main(parser.parse_args())))
