"""A store whose program was killed is read through once it is in use, for what a disk that lied about syncing lost.

Stamps prove that the log which was left belongs to the store, not that all before that log is there. It takes seconds
for a large store, so nobody waits for it: it runs in a thread of its own, beside all else.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable
from pathlib import Path

from node.store.left_logs import is_sound_beside
from node.unforeseen import begin

_log = logging.getLogger(__name__)
AFTER_S = 10.0


class AfterCheck:
    """Reads through the store at ``path`` once; ``failed`` is called where it doesn't hang together."""

    def __init__(self, path: Path, key: bytes, failed: Callable[[], object]) -> None:
        self._path, self._key, self._failed = path, key, failed
        self._ended, self._is_over = asyncio.Event(), threading.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether it goes on, or will."""
        return self._task is not None and not self._task.done()

    def start(self, after_s: float | None = None) -> None:
        """Begin, after a while."""
        run = self._run(AFTER_S if after_s is None else after_s)
        self._task = begin(_log, "reading through the store after a cut failed", run)

    async def close(self) -> None:
        """End, also in the midst of it; nothing reads the store any more then."""
        self._ended.set()
        self._is_over.set()
        if self._task is not None:
            await asyncio.wait({self._task})

    async def _run(self, after_s: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(after_s):
                await self._ended.wait()
            return
        if not await asyncio.to_thread(is_sound_beside, self._path, self._key, self._is_over.is_set):
            self._failed()
