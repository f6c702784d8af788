"""Memory that the start, a large answer or a long exchange needed is given back to the system once that is over.

SQLite keeps the pages that it has read, and the allocator what was freed in between other things; a node that rests
would go on holding both. Pages that are needed again are read again: some twenty milliseconds for all of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
from pathlib import Path
from typing import Any

from identity.errors import Fault
from node.store.faults import SQL_ERRORS
from node.store.store import Store

AFTER_S, EVERY_S = 2.0, 20.0
GROWN_BYTES = 8 * 1_048_576
_OF_THIS_PROCESS = Path("/proc/self/statm")


async def rest(store: Store, db: Any, *, after_s: float = AFTER_S, every_s: float = EVERY_S) -> None:
    """Look now and then, until cancelled, whether this process has grown, and give back what it can do without."""
    least = 0
    await asyncio.sleep(after_s)
    while True:
        if resident_bytes() > least + GROWN_BYTES:
            with contextlib.suppress(Fault, *SQL_ERRORS):
                await store.run(give_back, db)
            least = resident_bytes()
        least = min(least, resident_bytes())
        await asyncio.sleep(every_s)


def give_back(db: Any) -> None:
    """Give back the pages of a store that are in memory, and what the allocator holds for later."""
    db.execute("PRAGMA shrink_memory").fetchall()
    # Only some systems' allocators have to be told.
    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)


def resident_bytes() -> int:
    """Return how much memory this process occupies; 0 where the system doesn't say."""
    try:
        return int(_OF_THIS_PROCESS.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
