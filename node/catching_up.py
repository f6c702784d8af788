"""When the rows of what came in or was written here are written: before any question, and after a moment's quiet.

Rows are what lists and search read. Written for every piece of a long exchange, most would be written many times. So
what is being taken in is no quiet, however long a slow machine is busy with it. Texts wait for the same quiet.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from node.hub import Hub

REST_S = 0.25
WAIT_S_MAX = 10.0
TEXTS_WAIT_S_MAX = 2.0


class CatchingUp:
    """Has the rows of one hub's replica written that wait."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._timer: asyncio.TimerHandle | None = None
        self._begun_s = self._stirred_s = 0.0
        self._taking = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._is_closed = False

    @contextlib.contextmanager
    def taking(self) -> Iterator[None]:
        """Something comes in for as long as the context lasts."""
        self._taking += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._taking -= 1
            if not self._taking:
                self._idle.set()
            self.stir()

    async def quiet(self, most_s: float) -> None:
        """Return once nothing is being taken in, or after ``most_s`` seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(most_s):
                await self._idle.wait()

    def close(self) -> None:
        """Wait for nothing any more: what comes from here on is written before the next question."""
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def stir(self) -> None:
        """Something came in or was written here."""
        if self._is_closed:
            return
        loop = asyncio.get_running_loop()
        self._stirred_s = loop.time()
        if self._timer is None:
            self._begun_s = self._stirred_s
            self._timer = loop.call_later(REST_S, self._look)

    def _look(self) -> None:
        loop = asyncio.get_running_loop()
        now_s = loop.time()
        rested_s = (now_s if self._taking else self._stirred_s) + REST_S
        due_s = min(rested_s, self._begun_s + WAIT_S_MAX)
        if now_s < due_s:
            self._timer = loop.call_at(due_s, self._look)
            return
        self._timer = None
        self._hub.spawn(self._hub.catch_up())
