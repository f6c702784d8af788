"""What happens in the node, as one listener hears it.

Long exchanges tell of thousands of records, to everybody who listens: so taking one in is no more than to keep it. Who
does not read loses the oldest, and hears ``MISSED`` once in their place: who waits for one thing alone then looks anew.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Final

EVENTS_MAX = 256
MISSED: Final = "missed"

Event = dict[str, Any]


class Events:
    """What one listener has not read yet."""

    def __init__(self) -> None:
        self._waiting: deque[Event] = deque(maxlen=EVENTS_MAX)
        self._has_missed = False
        self._came = asyncio.Event()

    def put(self, event: Event) -> None:
        """Something happened."""
        self._has_missed = self._has_missed or len(self._waiting) == EVENTS_MAX
        self._waiting.append(event)
        self._came.set()

    async def get(self) -> Event:
        """Return what happened next, once it has."""
        while not self._waiting:
            self._came.clear()
            await self._came.wait()
        return self._missed() or self._waiting.popleft()

    def take(self) -> list[Event]:
        """Return all that waits; nothing does then."""
        missed = self._missed()
        found = [missed, *self._waiting] if missed else list(self._waiting)
        self._waiting.clear()
        return found

    def _missed(self) -> Event | None:
        """Return the event that stands for those lost since it was last told, None where there are none."""
        has_missed, self._has_missed = self._has_missed, False
        return {"event": MISSED} if has_missed else None
