"""What happened reaches who listens in order; who does not read loses the oldest."""

from __future__ import annotations

import asyncio

from web.local.events import EVENTS_MAX, Events


def told(number: int) -> dict[str, object]:
    return {"event": "tick", "number": number}


async def test_what_happened_is_read_in_order():
    events = Events()
    for number in range(3):
        events.put(told(number))
    assert await events.get() == told(0)
    assert events.take() == [told(1), told(2)]
    assert events.take() == []


async def test_who_waits_is_told_of_what_comes_and_may_give_up():
    events = Events()
    waiting = asyncio.create_task(events.get())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    waiting = asyncio.create_task(events.get())
    await asyncio.sleep(0)
    assert not waiting.done()
    events.put(told(1))
    events.put(told(2))
    assert await waiting == told(1)
    assert await events.get() == told(2)


async def test_who_does_not_read_loses_the_oldest():
    events = Events()
    for number in range(EVENTS_MAX + 10):
        events.put(told(number))
    newest = [told(number) for number in range(10, EVENTS_MAX + 10)]
    assert events.take() == [{"event": "missed"}, *newest]


async def test_who_lost_some_hears_so_once_before_what_is_left_and_again_when_it_happens_again():
    events = Events()
    for _ in range(2):
        for number in range(EVENTS_MAX + 2):
            events.put(told(number))
        assert await events.get() == {"event": "missed"}
        assert await events.get() == told(2)
        events.take()
    for number in range(EVENTS_MAX):
        events.put(told(number))
    assert await events.get() == told(0)
