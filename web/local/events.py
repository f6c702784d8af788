"""What happens in the node, told to everyone who listens; who is too slow is told that it missed something."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from identity.errors import Unavailable
from web.local import limits

Event = Mapping[str, Any]
MISSED: Event = {"event": "missed"}


class Events:
    """Hands each published event to each listener, in order, and never waits for one."""

    def __init__(self) -> None:
        self._queues: set[asyncio.Queue[Event | None]] = set()
        self._is_closed = False

    def publish(self, event: Event) -> None:
        """Tell all listeners; one whose queue is full loses what waited there and finds MISSED in its place."""
        for queue in self._queues:
            if queue.full():
                while not queue.empty():
                    queue.get_nowait()
                queue.put_nowait(MISSED)
            queue.put_nowait(event)

    @contextmanager
    def subscribe(self) -> Iterator[asyncio.Queue[Event | None]]:
        """Give a queue of events for as long as the block lasts; None in it is the end. Raises Unavailable."""
        if self._is_closed or len(self._queues) >= limits.LISTENERS_MAX:
            raise Unavailable("api-too-many-listeners", limit=limits.LISTENERS_MAX)
        queue: asyncio.Queue[Event | None] = asyncio.Queue(limits.EVENTS_WAITING_MAX)
        self._queues.add(queue)
        try:
            yield queue
        finally:
            self._queues.discard(queue)

    def close(self) -> None:
        """End every stream of events."""
        self._is_closed = True
        for queue in self._queues:
            while queue.full():
                queue.get_nowait()
            queue.put_nowait(None)
