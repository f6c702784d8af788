"""When the write-ahead log of an open store is put into the file: once nobody asked for anything for a moment.

That takes as long as dozens of changes, and whoever asks meanwhile waits for it. So it is done after answers, never
before one, and beside a long exchange only each time the log has grown to LOG_BYTES_MAX. The log keeps its place on the
disk: written over, it is flushed in half the time that one takes which grows.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from node.store.faults import SQL_ERRORS
from node.store.stamps import begin_log, log_bytes

QUIET_S = 0.25
LONG_BYTES = 4 * 1_048_576
LOG_BYTES_MAX = 16 * 1_048_576
CHANGES_BETWEEN = 64  # rows that may be written before its length is asked for again

InThread = Callable[..., Awaitable[Any]]


class LogRest:
    """Looks after one log; ``run`` does work in the store's thread."""

    def __init__(self, db: Any, path: Path, run: InThread) -> None:
        self._db, self._path, self._run = db, path, run
        self._changes = -CHANGES_BETWEEN
        self._bytes = self._refused_bytes = 0
        self._asked_s = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._is_over = False

    def look(self) -> None:
        """Something was done in the store's thread, which this is: note how long the log is."""
        if self._db.total_changes - self._changes >= CHANGES_BETWEEN:
            self._changes = self._db.total_changes
            with contextlib.suppress(*SQL_ERRORS):
                self._bytes = log_bytes(self._db, self._path)

    def asked(self) -> None:
        """Somebody has their answer: see to it that a long log is put into the file soon."""
        if self._bytes - self._refused_bytes <= LONG_BYTES or self._is_over:
            return
        loop = asyncio.get_running_loop()
        self._asked_s = loop.time()
        if self._bytes - self._refused_bytes > LOG_BYTES_MAX:
            self._begin()
        elif self._timer is None:
            self._timer = loop.call_later(QUIET_S, self._rested)

    def stop(self) -> None:
        """Leave the log and the file as they are from now on."""
        self._is_over = True

    async def close(self) -> None:
        """Look after it no more; what is under way ends first."""
        self.stop()
        if self._timer is not None:
            self._timer.cancel()
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)

    def _rested(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = None
        if loop.time() < self._asked_s + QUIET_S:
            self._timer = loop.call_at(self._asked_s + QUIET_S, self._rested)
        else:
            self._begin()

    def _begin(self) -> None:
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._put())

    async def _put(self) -> None:
        # What was done stays done: a log that can't be put into the file now will be later.
        with contextlib.suppress(*SQL_ERRORS):
            await self._run(self._renew)

    def _renew(self) -> None:
        if self._is_over:
            return
        is_begun = False
        try:
            is_begun = begin_log(self._db, is_cut=False)
        finally:
            self._bytes = log_bytes(self._db, self._path)
            self._refused_bytes = 0 if is_begun else self._bytes
