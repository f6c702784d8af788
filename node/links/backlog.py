"""What came over all links of one group and is not dealt with yet, bounded together.

Promise: beyond the bound a link reads on only once nothing of it waits any more. So none stands still, and many links
fill no memory: the rest stays with the sender.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

BACKLOG_BYTES_MAX = 16 * 1_048_576


class Backlog:
    """The bytes that wait; touched on the event loop."""

    def __init__(self) -> None:
        self.bytes = 0
        self._freed = asyncio.Event()

    async def take(self, size: int, is_next: Callable[[], bool]) -> None:
        """Count a message; waits while there is too much, unless ``is_next``: nothing of its link waits."""
        while self.bytes + size > BACKLOG_BYTES_MAX and not is_next():
            self._freed.clear()
            await self._freed.wait()
        self.bytes += size

    def give(self, size: int) -> None:
        """So much was dealt with, or is given up."""
        self.bytes -= size
        self._freed.set()
