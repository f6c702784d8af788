"""Changes of the store that a power cut may take back: whole or not at all, without waiting for the disk.

Promise: whatever is written outside such a change and outside a transaction of its own is on disk when the statement
ends; so ``synchronous`` is FULL whenever nothing here is under way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def lightly(db: Any) -> Iterator[None]:
    """Give one change that need not be on disk when it ends; part of the transaction that is under way, if one is."""
    if db.in_transaction:
        yield
        return
    with not_waiting(db):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
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
        db.execute("PRAGMA synchronous = FULL")
