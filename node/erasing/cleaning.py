"""Cleaning up after an erasure: what was dropped is written over wherever this program left it, then receipts go out.

A deleted row stays readable in free space, in the write-ahead log, in the words of the search index, in a process that
had put the text together. So after an erasure the index is merged, the file written anew (``VACUUM``), the log cut
off, stale logs removed, and the note process ended. Only then this device says that it did what was asked.

What this can't reach: older copies of this home, exported files, and what flash memory keeps of what was written over.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crdt import acts, limits
from identity.errors import Fault, Refused
from node.erasing.erase_acts import owed_receipts
from node.store.faults import SQL_ERRORS, said
from node.store.shrinking import write_anew
from node.store.spare import keep_spare
from node.store.stamps import begin_log

if TYPE_CHECKING:
    from node.hub import Hub

_log = logging.getLogger(__name__)


class Cleaner:
    """Cleans one home; one cleaning at a time."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._lock = asyncio.Lock()
        self._cleaned: set[bytes] = set()

    async def clean(self) -> None:
        """Clean up after the erasures that this device has not confirmed yet, then confirm them."""
        hub = self._hub
        async with self._lock:
            owed = await hub.run(_owed, hub)
            fresh = {erase for _, erases in owed for erase in erases} - self._cleaned
            if fresh and not await self._clean_up():
                return
            self._cleaned |= fresh
            for space, erases in owed:
                with contextlib.suppress(Fault):
                    await hub.append_control(space, acts.Receipt(erases))

    async def _clean_up(self) -> bool:
        hub = self._hub
        await hub.worker.close()
        # What it reads would stay in the log; all of the store is read and written below anyway.
        await hub.home.store.after_check.close()
        try:
            await hub.run(clean_store, hub.replica.db)
            store = hub.home.store
            # The one that was there went with what it may have held.
            await hub.run(keep_spare, hub.replica.db, store.path, store.key)
        except (*SQL_ERRORS, Fault) as error:
            # Nothing is confirmed then; the next start or erasure tries again.
            _log.warning("an erasure could not be cleaned up: %s", type(said(error)).__name__)
            await hub.notice("erasure-not-cleaned", {})
            return False
        await hub.notice_over("erasure-not-cleaned")
        return True


def clean_store(db: Any) -> None:
    """Leave nothing of deleted rows in the store's files; raise an SQL error where the disk has no room for it."""
    db.execute("INSERT INTO search (search) VALUES ('optimize')")
    _cut_log(db)
    write_anew(db)
    _cut_log(db)
    for path in _stale_logs(db):
        path.unlink(missing_ok=True)


def _cut_log(db: Any) -> None:
    if not begin_log(db):
        raise Refused("store-busy")


def _stale_logs(db: Any) -> Iterator[Path]:
    for _, name, file in db.execute("PRAGMA database_list").fetchall():
        if name == "main" and file:
            yield from Path(file).parent.glob(f"{Path(file).name}-wal.stale*")
            yield from Path(file).parent.glob(f"{Path(file).name}-damaged")
            yield from Path(file).parent.glob(f"{Path(file).name}-spare")


def _owed(hub: Hub) -> list[tuple[bytes, tuple[bytes, ...]]]:
    replica = hub.replica
    return [
        (space, tuple(owed[at : at + limits.RECEIPTS_MAX]))
        for space in replica.spaces
        if (owed := owed_receipts(replica, space))
        for at in range(0, len(owed), limits.RECEIPTS_MAX)
    ]
