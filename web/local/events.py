"""What happens in the node, as one listener hears it.

Long exchanges tell of thousands of records, to everybody who listens: so taking one in is no more than to keep it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

EVENTS_MAX = 256

Event = dict[str, Any]


class Events:
    """What one listener has not read yet; who does not read loses the oldest."""

    def __init__(self) -> None:
        self._waiting: deque[Event] = deque(maxlen=EVENTS_MAX)
        self._came = asyncio.Event()

    def put(self, event: Event) -> None:
        """Something happened."""
        self._waiting.append(event)
        self._came.set()

    async def get(self) -> Event:
        """Return what happened next, once it has."""
        while not self._waiting:
            self._came.clear()
            await self._came.wait()
        return self._waiting.popleft()

    def take(self) -> list[Event]:
        """Return all that waits; nothing does then."""
        found = list(self._waiting)
        self._waiting.clear()
        return found
