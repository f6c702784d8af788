"""Changes of the store that a power cut may take back: whole or not at all, without waiting for the disk.

Promise: whatever is written outside such a change and outside a transaction of its own is on disk when the statement
ends; so ``synchronous`` is FULL whenever nothing here is under way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from identity.errors import Refused
from node.store.faults import SQL_ERRORS

_TRIES = 2


@contextmanager
def lightly(db: Any) -> Iterator[None]:
    """Give one change that need not be on disk when it ends; part of the transaction that is under way, if one is."""
    if db.in_transaction:
        yield
        return
    with not_waiting(db), whole(db):
        yield


@contextmanager
def whole(db: Any) -> Iterator[None]:
    """Give one change that is there whole or not at all; part of the transaction that is under way, if one is."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # A full disk rolls back by itself.
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


@contextmanager
def not_waiting(db: Any) -> Iterator[None]:
    """Let transactions that begin and end within the context not wait for the disk."""
    db.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        _wait_again(db)


def _wait_again(db: Any) -> None:
    """Let what comes wait for the disk.

    What was written is there by now, so it must not look as if it were not because this failed. It touches no file, so
    a second try is worth it; where that fails as well, the store is not to be used any more, and is opened anew.
    """
    for _ in range(_TRIES):
        with suppress(*SQL_ERRORS):
            db.execute("PRAGMA synchronous = FULL")
            return
    raise Refused("store-damaged")
