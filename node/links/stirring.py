"""Work that is done again a while after somebody said that what it rests on may have changed.

Promise: what is stirred is done, also where the last time ended in a fault; what is stirred together is done once.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from identity.errors import Fault


class Stirred:
    """Does ``work`` when it was stirred, ``rest_s`` seconds later."""

    def __init__(self, work: Callable[[], Awaitable[None]], rest_s: float) -> None:
        self._work = work
        self._rest_s = rest_s
        self._stirred = asyncio.Event()

    def stir(self) -> None:
        """What the work rests on may have changed."""
        self._stirred.set()

    async def run(self) -> None:
        """Work whenever it was stirred; runs until cancelled."""
        while True:
            await self._stirred.wait()
            await asyncio.sleep(self._rest_s)
            self._stirred.clear()
            # A disk that is full for a moment must not end this for good.
            with contextlib.suppress(Fault):
                await self._work()
