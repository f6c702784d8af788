"""What was stirred is done, once for what came together, and again after a fault."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

from identity.errors import Refused
from node.links.stirring import Stirred

TURNS = 5  # of the loop, more than work that is due takes to begin


@contextlib.asynccontextmanager
async def running(work: Callable[[], Awaitable[None]]) -> AsyncIterator[Stirred]:
    stirred = Stirred(work, 0.0)
    task = asyncio.create_task(stirred.run())
    try:
        yield stirred
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_what_is_stirred_together_is_done_once_and_what_comes_during_the_work_again():
    begun: asyncio.Queue[int] = asyncio.Queue()
    may_end = asyncio.Semaphore(0)

    async def work() -> None:
        begun.put_nowait(1)
        await may_end.acquire()

    async with running(work) as stirred:
        stirred.stir()
        stirred.stir()
        await begun.get()
        stirred.stir()
        stirred.stir()
        may_end.release()
        await begun.get()
        may_end.release()
        for _ in range(TURNS):
            await asyncio.sleep(0)
        assert begun.empty()


async def test_nothing_is_done_unless_it_was_stirred():
    done: list[int] = []

    async def work() -> None:
        done.append(1)

    async with running(work):
        for _ in range(TURNS):
            await asyncio.sleep(0)
    assert done == []


async def test_a_fault_ends_the_work_only_for_then():
    tried: asyncio.Queue[int] = asyncio.Queue()

    async def work() -> None:
        tried.put_nowait(1)
        raise Refused("store-full")

    async with running(work) as stirred:
        for _ in range(2):
            stirred.stir()
            await tried.get()
