"""Many links of one group together keep only so much waiting, and none of them stands still for good."""

from __future__ import annotations

import asyncio

from node.links.backlog import BACKLOG_BYTES_MAX, Backlog
from tests.node.neighbours import until

BIG = BACKLOG_BYTES_MAX // 4


async def test_what_is_too_much_waits_until_there_is_room():
    backlog = Backlog()
    for _ in range(4):
        await backlog.take(BIG, lambda: False)
    waiting = asyncio.create_task(backlog.take(BIG, lambda: False))
    await asyncio.sleep(0)
    assert not waiting.done() and backlog.bytes == BACKLOG_BYTES_MAX
    backlog.give(BIG)
    await waiting
    assert backlog.bytes == BACKLOG_BYTES_MAX


async def test_a_link_of_which_nothing_waits_goes_on_all_the_same():
    backlog, own = Backlog(), [1]
    await backlog.take(BACKLOG_BYTES_MAX, lambda: True)
    waiting = asyncio.create_task(backlog.take(BIG, lambda: not own))
    await asyncio.sleep(0)
    assert not waiting.done()
    own.clear()
    # What it had was dealt with, though others' fill all the room.
    backlog.give(1)
    await until(waiting.done)
    assert backlog.bytes == BACKLOG_BYTES_MAX + BIG - 1
