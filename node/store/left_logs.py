"""A write-ahead log that a killed program or a power cut left beside the store: is it the store's own?

What stamps don't prove is found out by reading the whole store, with the log and without.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from identity.errors import Refused
from node.store.faults import READ_ERRORS, SQL_ERRORS, said
from node.store.soundness import hangs_together
from node.store.stamps import belongs, read_stamp

_WITH_LOG, _WITHOUT_LOG = "mode=ro", "immutable=1"
_STEPS_AT_ONCE = 100_000


def log_of(path: Path) -> Path:
    """Return where the write-ahead log of the store at ``path`` lies."""
    return path.with_name(f"{path.name}-wal")


def is_left(path: Path) -> bool:
    """Tell whether there is a write-ahead log with anything in it."""
    try:
        return log_of(path).stat().st_size > 0
    except OSError:
        return False


def set_stale_log_aside(path: Path, key: bytes) -> None:
    """Keep what a killed program left in its write-ahead log from being mixed into a store it doesn't belong to.

    It doesn't where an older copy of the store was put in the place of the one that was in use. The log is renamed.
    """
    if not is_left(path) or _is_stamped(path, key) or _is_sound(path, key, _WITH_LOG):
        return
    if not _is_sound(path, key, _WITHOUT_LOG):
        raise Refused("store-damaged")
    log = log_of(path)
    log.replace(log.with_name(f"{log.name}.stale"))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def is_sound_beside(path: Path, key: bytes, is_over: Callable[[], bool]) -> bool:
    """Tell whether all of a store that is open elsewhere in this process hangs together; true once ``is_over``."""
    with contextlib.suppress(*SQL_ERRORS), _opened(path, key, _WITH_LOG) as db:
        db.set_progress_handler(is_over, _STEPS_AT_ONCE)
        tables = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage").fetchall()
        # One after the other: while one is read the write-ahead log can't be put into the file.
        return all(_holds(db, table) for (table,) in tables) or is_over()
    return True


def _is_stamped(path: Path, key: bytes) -> bool:
    try:
        with _opened(path, key, _WITHOUT_LOG) as db:
            without_log = read_stamp(db)
        with _opened(path, key, _WITH_LOG) as db:
            return belongs(log_of(path), read_stamp(db), without_log)
    except (*READ_ERRORS, OSError):
        return False


def _is_sound(path: Path, key: bytes, how: str) -> bool:
    """Tell whether a store can be read, with its write-ahead log or without; it stays as it is."""
    try:
        with _opened(path, key, how) as db:
            return hangs_together(db)
    except UnicodeDecodeError:
        return False
    except SQL_ERRORS as error:
        fault = said(error)
        return isinstance(fault, Refused) and fault.message in (
            "store-unreachable",
            "store-read-only",
            "store-busy",
        )


def _holds(db: Any, table: str) -> bool:
    try:
        return hangs_together(db, table)
    except UnicodeDecodeError:
        return False
    except SQL_ERRORS as error:
        fault = said(error)
        return not (isinstance(fault, Refused) and fault.message == "store-damaged")


@contextlib.contextmanager
def _opened(path: Path, key: bytes, how: str) -> Iterator[Any]:
    connection = sqlcipher.connect(f"{path.absolute().as_uri()}?{how}", uri=True)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        yield connection
    finally:
        connection.close()
