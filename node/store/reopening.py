"""A home whose disk gave back something damaged is closed and opened again, which saves what is whole of it.

What is asked meanwhile waits for the first try. Where the disk can't be read or written at all just now, it is tried
again later and later, until it can. A disk that goes on spoiling is not copied again and again: after
``OPENINGS_MAX`` times within ``WITHIN_S`` the home stays as it is, and only a new start tries once more.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any

from identity.errors import Fault, Refused
from node.unforeseen import log_unforeseen

_log = logging.getLogger(__name__)
DAMAGE_MET = "store-damage-met"
OPENINGS_MAX = 3
WITHIN_S = 3_600.0
WAIT_S = 30.0
AGAIN_AFTER_S, AGAIN_AFTER_MAX_S = 1.0, 30.0
_PASSING = (
    "store-disk-",
    "store-read-only",
    "store-busy",
    "store-unreachable",
    "home-unwritable",
    DAMAGE_MET,
)


class Reopening:
    """Opens one home again by ``work``; ``failed`` is told why where that is in vain."""

    def __init__(
        self,
        work: Callable[[], Awaitable[None]],
        failed: Callable[[Fault], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._work = work
        self._clock = clock
        self._failed = failed
        self._task: asyncio.Task[None] | None = None
        self._tried, self._ended = asyncio.Event(), asyncio.Event()
        self._begun_s: list[float] = []

    @property
    def is_under_way(self) -> bool:
        """Whether the home is just being closed and opened again."""
        return self._task is not None and not self._task.done()

    def heard(self, event: dict[str, Any]) -> None:
        """Begin where an event tells of damage; to be called for each."""
        if event.get("message") == DAMAGE_MET:
            self.begin()

    def begin(self) -> bool:
        """Begin, unless that is under way; return False where it was done too often, so that nothing comes of it."""
        if self.is_under_way:
            return True
        if not self._counted():
            return False
        self._tried.clear()
        self._ended.clear()
        self._task = asyncio.create_task(self._run())
        return True

    def _counted(self) -> bool:
        """Count one more time that damage was met; return False where that was too often."""
        now_s = self._clock()
        self._begun_s = [one for one in self._begun_s if now_s - one < WITHIN_S]
        if len(self._begun_s) >= OPENINGS_MAX:
            _log.error(
                "the disk goes on spoiling what is read: nothing is tried any more until the next start"
            )
            return False
        self._begun_s.append(now_s)
        return True

    async def wait(self) -> None:
        """Wait until the first try is over, if one is under way, but not for ever."""
        if self.is_under_way and self._task is not asyncio.current_task():
            await _until(self._tried, WAIT_S)

    async def end(self) -> None:
        """Try no more; returns when nothing is under way."""
        self._ended.set()
        if self._task is not None and self._task is not asyncio.current_task():
            await asyncio.wait({self._task})

    async def _run(self) -> None:
        wait_s = AGAIN_AFTER_S
        while not self._ended.is_set():
            try:
                await self._work()
                return
            except Fault as fault:
                is_spoilt = fault.message == DAMAGE_MET
                if not fault.message.startswith(_PASSING) or (is_spoilt and not self._counted()):
                    self._failed(fault)
                    return
                if not self._tried.is_set():
                    _log.warning("the home is opened again once its disk can be used: %s", fault.message)
            except Exception as error:  # whoever waits must hear that it stays closed; the log has the cause
                log_unforeseen(_log, "a damaged home could not be opened again", error)
                self._failed(Refused("store-damaged"))
                return
            finally:
                self._tried.set()
            await _until(self._ended, wait_s)
            wait_s = min(wait_s * 2, AGAIN_AFTER_MAX_S)


async def _until(event: asyncio.Event, wait_s: float) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(wait_s):
            await event.wait()
