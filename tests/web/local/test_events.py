"""Events reach everyone who listens, and a slow listener learns what it can't know."""

from __future__ import annotations

import pytest

from identity.errors import Unavailable
from web.local import limits
from web.local.events import MISSED, Events


async def test_each_listener_hears_everything_in_order():
    events = Events()
    with events.subscribe() as one, events.subscribe() as other:
        for number in range(3):
            events.publish({"event": str(number)})
        heard = [[queue.get_nowait() for _ in range(3)] for queue in (one, other)]
    assert heard == [[{"event": "0"}, {"event": "1"}, {"event": "2"}]] * 2


async def test_a_slow_listener_is_told_that_it_missed_something():
    events = Events()
    with events.subscribe() as queue:
        for number in range(limits.EVENTS_WAITING_MAX + 1):
            events.publish({"event": str(number)})
        assert [queue.get_nowait(), queue.get_nowait()] == [
            MISSED,
            {"event": str(limits.EVENTS_WAITING_MAX)},
        ]
        assert queue.empty()


async def test_the_end_reaches_a_listener_whose_queue_is_full():
    events = Events()
    with events.subscribe() as queue:
        for number in range(limits.EVENTS_WAITING_MAX):
            events.publish({"event": str(number)})
        events.close()
        heard = [queue.get_nowait() for _ in range(queue.qsize())]
    assert heard[-1] is None


async def test_listeners_are_bounded_and_a_closed_node_takes_none():
    events = Events()
    held = [events.subscribe() for _ in range(limits.LISTENERS_MAX)]
    for one in held:
        one.__enter__()
    with pytest.raises(Unavailable), events.subscribe():
        pass
    held[0].__exit__(None, None, None)
    with events.subscribe():
        pass
    events.close()
    with pytest.raises(Unavailable), events.subscribe():
        pass
