"""How long the event loop is blocked at most while an admitted peer says the worst that the limits allow.

python -m tests.bench.blocking [--case NAME] [--count 4] [--logs 4096] [--most-ms 50]

A node with its page runs here; a hostile member, in a process of its own, says the messages of one case after the other
(``tests/bench/hostile_peer.py``), the last of them in a space in which it has opened ``--logs`` logs. Of each callback
of the loop the processor time of its thread is taken, so that neither other programs nor other threads count; beside
it the page is asked all the while. Prints a line for each case; ends with status 1 where a callback or a round of the
collector took more than ``--most-ms``, or the page more than a second of this program's processor time.
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
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from node.store.store import Store
from tests.bench.hostile_peer import CASES
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, shared_space
from tests.node.page_world import node_at, token_of

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
class Jobs:
    """What the store's thread does: the processor time of the longest job, for which each question may have to wait."""

    busy_s: float = 0.0
    whose: str = ""

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Watch for as long as the context lasts."""
        worked = Store._worked

        def timed(store: Store, work: Callable[..., Any], *args: Any) -> Any:
            began = time.thread_time()
            try:
                return worked(store, work, *args)
            finally:
                took = time.thread_time() - began
                if took > self.busy_s:
                    # ``Hub.run`` writes some of the rows that wait, or does what it was asked for.
                    named = [
                        one for one in args if callable(one) and getattr(one, "__name__", "") != "_caught_up"
                    ]
                    asked = next(iter(named), work)
                    self.busy_s, self.whose = took, str(getattr(asked, "__qualname__", asked))

        setattr(Store, "_worked", timed)  # noqa: B010 - a name that the store keeps for itself
        try:
            yield
        finally:
            setattr(Store, "_worked", worked)  # noqa: B010


@dataclass(slots=True)
class Answers:
    """Asks a page for its lists again and again in a thread of its own, and keeps the longest that it took."""

    port: int
    cookie: str
    worst_s: float = 0.0
    worst_cpu_s: float = 0.0
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
            began, worked = time.monotonic(), time.process_time()
            status, _ = asked(self.port, "/api/call", {"command": "space list", "args": {}}, self.cookie)
            assert status == 200, status
            self.worst_s = max(self.worst_s, time.monotonic() - began)
            self.worst_cpu_s = max(self.worst_cpu_s, time.process_time() - worked)


def asked(port: int, path: str, body: object, cookie: str = "") -> tuple[int, str]:
    """Post to a page as the browser does; return the status and the cookie that it is given."""
    here = f"127.0.0.1:{port}"
    line = http.client.HTTPConnection(here, timeout=60)
    heads = {"Content-Type": "application/json", "Origin": f"http://{here}", "Sec-Fetch-Site": "same-origin"}
    line.request("POST", path, json.dumps(body), {**heads, "Cookie": cookie})
    reply = line.getresponse()
    reply.read()
    line.close()
    return reply.status, (reply.getheader("Set-Cookie") or "").partition(";")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What came of one case."""

    case: str
    told: dict[str, Any]
    entries: int
    busy_s: float
    whose: str
    paused_s: float
    job_s: float
    job: str
    page_s: float
    page_cpu_s: float

    def __str__(self) -> str:
        told = self.told
        return (
            f"{self.case}: longest callback {self.busy_s * 1e3:.1f} ms ({self.whose}), round of the collector"
            f" {self.paused_s * 1e3:.1f} ms, job of the store {self.job_s * 1e3:.0f} ms ({self.job}); page"
            f" {self.page_cpu_s * 1e3:.0f} ms at worst, with other programs {self.page_s * 1e3:.0f} ms;"
            f" {told['messages']} messages, {told['bytes']:,} bytes, the largest {told['largest']:,}, {told['end']}"
            f" after {told['seconds']} s, {self.entries} entries more"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A node with its page, and the home of a hostile member that is closed."""

    node: Neighbour
    hostile: Path
    space: str
    record: str
    port: int
    cookie: str

    async def play(self, case: str, count: int) -> Seen:
        """Let the member say what ``case`` names; return what was measured."""
        callbacks, jobs, answers = Callbacks(), Jobs(), Answers(self.port, self.cookie)
        before = await self._held()
        async with answers.watched():
            with callbacks.watched(), jobs.watched():
                told = await self._said(case, count)
                await self.node.hub.idle()
        return Seen(
            case=case,
            told=told,
            entries=await self._held() - before,
            busy_s=callbacks.busy_s,
            whose=callbacks.whose,
            paused_s=callbacks.paused_s,
            job_s=jobs.busy_s,
            job=jobs.whose,
            page_s=answers.worst_s,
            page_cpu_s=answers.worst_cpu_s,
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
        status, cookie = await asyncio.to_thread(asked, port, "/api/enter", {"link": token_of(front.link())})
        assert status == 200
        yield Ground(node=a, hostile=b.path, space=space, record=record, port=port, cookie=cookie)
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
        failed |= max(seen.busy_s, seen.paused_s) * 1e3 > given.most_ms or seen.page_cpu_s > PAGE_S_MAX
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
