"""Giving free pages back to the disk, when somebody asks for it.

It is never done by itself: all of the store is written anew, and a disk that lies about syncing and loses its power
then may have lost all of it.
"""

from __future__ import annotations

from typing import Any

from node.store.stamps import begin_log


def shrink(db: Any) -> None:
    """Rewrite the store without its free pages, its words in one piece, and empty its write-ahead log."""
    db.execute("INSERT INTO search (search) VALUES ('optimize')")
    begin_log(db)
    db.execute("VACUUM")
    begin_log(db)


def size_of(db: Any) -> int:
    """Return how many bytes the store takes, free pages included."""
    pages, size = (int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    return pages * size
