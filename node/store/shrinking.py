"""Giving free pages back to the disk: when somebody asks for it, and of a small store each time it is closed.

In a large store free pages are filled soon, and writing it anew takes seconds. In a small one, which most homes have
for their first months, a tenth of the file or more may be free: what the search index merged, and texts that grew.
"""

from __future__ import annotations

from typing import Any

from node.store.stamps import begin_log

SMALL_BYTES_MAX = 4 * 1_048_576
FREE_PARTS = 16  # one page in so many is free: too few to write the rest anew


def shrink(db: Any) -> None:
    """Rewrite the store without its free pages, and empty its write-ahead log."""
    begin_log(db)
    db.execute("VACUUM")
    begin_log(db)


def shrink_small(db: Any) -> None:
    """Rewrite a small store of which much is free, its search index merged."""
    free, pages = (
        int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("freelist_count", "page_count")
    )
    if free * FREE_PARTS > pages and size_of(db) <= SMALL_BYTES_MAX:
        db.execute("INSERT INTO search (search) VALUES ('optimize')")
        shrink(db)


def size_of(db: Any) -> int:
    """Return how many bytes the store takes, free pages included."""
    pages, size = (int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    return pages * size
