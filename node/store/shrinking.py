"""Giving free pages back to the disk, when somebody asks for it.

It is never done by itself: all of the store is written anew, and a disk that lies about syncing and loses its power
then may have lost all of it.
"""

from __future__ import annotations

from typing import Any

from node.store.stamps import begin_log

IN_MEMORY_BYTES_MAX = 64 * 1_048_576


def shrink(db: Any) -> None:
    """Rewrite the store without its free pages, its words in one piece, and empty its write-ahead log."""
    db.execute("INSERT INTO search (search) VALUES ('optimize')")
    begin_log(db)
    write_anew(db)
    begin_log(db)


def write_anew(db: Any) -> None:
    """Write the whole file anew, with nothing of what was deleted; raise an SQL error where the disk has no room."""
    on_disk = size_of(db) > IN_MEMORY_BYTES_MAX
    if on_disk:
        # The copy is encrypted like the store, and removed at the end.
        db.execute("PRAGMA temp_store = FILE")
    try:
        db.execute("VACUUM")
    finally:
        if on_disk:
            db.execute("PRAGMA temp_store = MEMORY")


def size_of(db: Any) -> int:
    """Return how many bytes the store takes, free pages included."""
    pages, size = (int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    return pages * size
