"""Whether a write-ahead log that was left belongs to the store beside it, told by stamps without reading it all.

A program that was killed leaves a log, which SQLite mixes into whatever store lies beside it, an older copy too. So
each log begins with a transaction of its own that says which stamp the file bore then, and before a log is put into
the file a fresh stamp is written at its end. Promise: ``belongs`` says yes only where the file is at the log's
beginning, in the midst of being given all of it, or at its end; a no proves nothing. For that no log may begin but by
``begin_log``, so SQLite is kept from beginning one by itself (``keep_log``).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from node.store.pages import FRAME_BYTES, first_commit

# An older SQLite can't say how much of a log is in use: there it is always cut off.
_TELLS_FRAMES = sqlcipher.sqlite_version_info >= (3, 51)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What the row of stamps says, and on which page of the file it lies."""

    own: bytes
    before: bytes
    page: int


def keep_log(db: Any) -> None:
    """Let the write-ahead log of a connection grow until ``begin_log``."""
    db.execute("PRAGMA wal_autocheckpoint = 0")


def begin_log(db: Any, *, is_cut: bool = True) -> bool:
    """Put the write-ahead log into the file and begin a new one; return whether that could be done now.

    It can't in the midst of a transaction, and while somebody reads what would go. Unless the log ``is_cut``, the new
    one is written over the old one, whose end stays readable until it comes to that.
    """
    if db.in_transaction:
        return False
    how = "TRUNCATE" if is_cut or not _TELLS_FRAMES else "RESTART"
    with _quick(db):
        end_log(db)
        is_done = False
        try:
            is_done = not db.execute(f"PRAGMA wal_checkpoint({how})").fetchall()[0][0]
        finally:
            db.execute(f"UPDATE stamp SET {'before = own, ' if is_done else ''}own = x''")  # noqa: S608
    return is_done


def end_log(db: Any) -> None:
    """Write the last stamp of a write-ahead log, which is put into the file next."""
    db.execute("UPDATE stamp SET own = randomblob(16)")


def log_bytes(db: Any, path: Path) -> int:
    """Return how long the write-ahead log of the open store at ``path`` is; 0 for none."""
    if _TELLS_FRAMES:
        return int(db.execute("PRAGMA wal_checkpoint(NOOP)").fetchall()[0][1]) * FRAME_BYTES
    try:
        return os.stat(f"{path}-wal").st_size
    except OSError:
        return 0


def read_stamp(db: Any) -> Stamp:
    """Return the stamp that a connection sees; raises an SQL error where it can't be read."""
    own, before, page = db.execute(
        "SELECT own, before, (SELECT rootpage FROM sqlite_schema WHERE name = 'stamp') FROM stamp"
    ).fetchone() or (b"", b"", 0)
    return Stamp(own=own, before=before, page=page)


def belongs(log: Path, with_log: Stamp, without_log: Stamp) -> bool:
    """Tell whether a write-ahead log surely belongs to the file that bears the one stamp alone, the other with it."""
    is_stamped = first_commit(log) == with_log.page == without_log.page
    return is_stamped and without_log.own != b"" and without_log.own in (with_log.own, with_log.before)


@contextmanager
def _quick(db: Any) -> Iterator[None]:
    """Wait neither for who reads nor for the disk: a stamp that is lost with its log is missed by nobody."""
    before = [(name, db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("busy_timeout", "synchronous")]
    db.execute("PRAGMA busy_timeout = 0").fetchall()
    db.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        for name, value in before:
            db.execute(f"PRAGMA {name} = {value}").fetchall()
