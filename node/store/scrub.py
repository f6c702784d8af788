"""The store read through while nothing else happens: every page's tag, then every entry's hash and seal.

A few milliseconds per turn, in the store's thread, so that nothing is written meanwhile. One flipped bit is put back in
place. What can't be put back stops the store: nothing more is read or written, and the next start saves what is sound.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from typing import TYPE_CHECKING

from identity.errors import Fault, Refused
from node.store.checking import BEGINNING, Checked, Place, check_some
from node.store.pages import PAGE_BYTES, PageKeys, broken_pages, mend_pages, page_keys
from node.store.stamps import begin_log
from node.store.store import has_sound_pages
from node.unforeseen import begin

if TYPE_CHECKING:
    from node.hub import Hub

_log = logging.getLogger(__name__)
FIRST_AFTER_S = 30.0
EVERY_S = 86_400.0
REST_S = 0.05
PAGES_AT_ONCE = 128
ENTRIES_AT_ONCE = 50


class Scrub:
    """Reads through one home's store, again and again."""

    def __init__(self, hub: Hub, *, rest_s: float = REST_S) -> None:
        self._hub = hub
        self._rest_s = rest_s
        self._task: asyncio.Task[None] | None = None
        self._file = -1

    def start(self) -> None:
        """Begin, after a while."""
        self._task = begin(_log, "reading through the store failed", self._run())

    async def close(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    async def once(self) -> int:
        """Read all through once; return how many flipped bits were put back. Raises Refused where damage was met."""
        store, mended = self._hub.home.store, 0
        keys = page_keys(store.path, store.key)
        if keys is None:
            return 0
        if self._file < 0:
            # Kept open: closing it would take away the locks that SQLite holds on the same file.
            self._file = os.open(store.path, os.O_RDWR)
        # No row is read here: those that wait go on waiting.
        first = 1
        while (first - 1) * PAGE_BYTES < os.fstat(self._file).st_size:
            mended += await self._hub.home.run(self._look, keys, first)
            first += PAGES_AT_ONCE
            await asyncio.sleep(self._rest_s)
        place: Place | None = BEGINNING
        while place is not None:
            found: Checked = await self._hub.home.run(check_some, self._hub.replica, place, ENTRIES_AT_ONCE)
            place, bad = found.place, found.bad
            if bad:
                raise store.met_damage()
            await asyncio.sleep(self._rest_s)
        return mended

    async def _run(self) -> None:
        await asyncio.sleep(FIRST_AFTER_S)
        while True:
            try:
                mended = await self.once()
                if mended:
                    await self._hub.notice("store-mended", {"count": mended})
            except (Fault, OSError):
                pass  # damage was told by the store; a disk that can't be read now, by whoever needs it
            await asyncio.sleep(EVERY_S)

    def _look(self, keys: PageKeys, first: int) -> int:
        db = self._hub.replica.db
        found = broken_pages(self._file, keys, first, PAGES_AT_ONCE)
        if not found:
            return 0
        with contextlib.suppress(OSError):
            left = mend_pages(self._file, keys, found)
            if not left:
                return len(found)
        # A page may be free, or newer in the write-ahead log; what is in memory proves nothing.
        begin_log(db)
        db.execute("PRAGMA shrink_memory")
        if broken_pages(self._file, keys, first, PAGES_AT_ONCE) and not has_sound_pages(db):
            raise Refused("store-damaged")
        return 0
