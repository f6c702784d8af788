"""A home whose disk gave back something damaged is closed and opened again, which saves what is whole of it.

Whoever was let in stays, and what is asked meanwhile waits. A disk that goes on spoiling is not copied again and again:
after ``OPENINGS_MAX`` times within ``WITHIN_S`` the home stays closed, and only a new start tries once more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from web.local.sessions import boot_time_s

DAMAGE_MET = "store-damage-met"
OPENINGS_MAX = 3
WITHIN_S = 3_600.0
WAIT_S = 60.0


class Reopening:
    """Opens one home again, by what ``work`` does; one at a time."""

    def __init__(self, work: Callable[[], Awaitable[None]]) -> None:
        self._work = work
        self._task: asyncio.Task[None] | None = None
        self._begun_s: list[float] = []

    @property
    def is_under_way(self) -> bool:
        """Whether the home is just being closed and opened again."""
        return self._task is not None and not self._task.done()

    def heard(self, event: dict[str, Any]) -> None:
        """Begin where an event tells of damage; to be called for each."""
        if event.get("message") == DAMAGE_MET:
            self.begin()

    def begin(self) -> None:
        """Begin, unless that is under way or was done too often."""
        if self.is_under_way:
            return
        now_s = boot_time_s()
        self._begun_s = [one for one in self._begun_s if now_s - one < WITHIN_S]
        if len(self._begun_s) < OPENINGS_MAX:
            self._begun_s.append(now_s)
            self._task = asyncio.create_task(self._run())

    async def wait(self) -> None:
        """Wait until the home is open again, if that is under way, but not for ever."""
        if self._task is not None and self._task is not asyncio.current_task():
            await asyncio.wait({self._task}, timeout=WAIT_S)

    async def _run(self) -> None:
        await self._work()
