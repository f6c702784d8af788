"""Which rows are still to be written: those of what changed, and of all whose states follow it.

Both the first rows of new records and those of edits wait here, in memory and on disk, until somebody asks or it is
quiet; then they are written in pieces, for which nobody waits long. Promise: what waits at the end of a transaction is
on disk with it, so that whatever ends the program, the next start knows of it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from node.replica.row_writing import compose, follow
from node.store.faults import SQL_ERRORS
from node.unforeseen import log_unforeseen

if TYPE_CHECKING:
    from node.replica.projection import Projection

_log = logging.getLogger(__name__)

_AT_ONCE = 64


class DueRows:
    """The rows of one replica that wait; part of a projection, in the store's thread."""

    def __init__(self, db: Any, projection: Projection) -> None:
        self.db = db
        self._projection = projection
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory, and read what waits on disk."""
        rows = self.db.execute("SELECT r.record FROM due d JOIN records r ON r.id = d.record").fetchall()
        # Changed: whom it concerns was not looked at yet. To compose: its links are written, and its row is not.
        self._changed = {record for (record,) in rows}
        self._to_compose: set[bytes] = set()
        self._queue: list[bytes] = []
        self._on_disk = set(self._changed)
        self._touched: set[bytes] = set()
        self._is_urgent = self._is_singly = False

    def __len__(self) -> int:
        """Return how many rows wait."""
        return len(self._changed) + len(self._to_compose)

    def waits(self, record: bytes) -> bool:
        """Tell whether the row of a record waits."""
        return record in self._changed or record in self._to_compose

    def touch(self, records: Iterable[bytes]) -> None:
        """Have the rows of these records written, and of all whose states follow theirs."""
        given = set(records)
        self._changed |= given
        self._touched |= given

    def gone(self, record: bytes) -> None:
        """A record is no longer there: of what it said nothing stays in other rows for longer than the transaction."""
        for waiting in (self._changed, self._to_compose, self._touched):
            waiting.discard(record)
        self._is_urgent = True

    def keep(self) -> None:
        """Let all rows wait but those that must not; a transaction ends."""
        if self._is_urgent:
            self.write()
        self._note()
        self._touched.clear()

    def write(self) -> None:
        """Write the rows of what this transaction touched; those that waited before go on waiting."""
        if self._touched:
            self._write(self._touched | self._to_compose if self._is_urgent else self._touched)
        self._is_urgent = False
        self._note()
        self._touched.clear()

    def write_some(self, until_s: float) -> bool:
        """Write rows until the thread's clock shows ``until_s``; return whether none waits any more."""
        size = 1 if self._is_singly else _AT_ONCE
        is_over = False
        while self and not is_over:
            if self._changed:
                self._follow([self._changed.pop() for _ in range(min(size, len(self._changed)))])
            else:
                self._compose(self._next(size))
            is_over = time.thread_time() >= until_s
        if not self:
            self._written(())
        return not self

    @property
    def is_singly(self) -> bool:
        """Whether rows are written one by one."""
        return self._is_singly

    def write_singly(self) -> None:
        """Write the rows that wait one by one from here on: one of them can't be written, whatever it is."""
        self._is_singly = True

    def _next(self, count: int) -> list[bytes]:
        """Take up to ``count`` records whose rows are to be composed, as they lie on the disk."""
        found: list[bytes] = []
        while len(found) < count and self._to_compose:
            if not self._queue:
                row = self._projection.row
                places = [(there.id, one) for one in self._to_compose if (there := row(one)) is not None]
                self._to_compose = {record for _, record in places}
                self._queue = [record for _, record in sorted(places, reverse=True)]
                continue
            record = self._queue.pop()
            if record in self._to_compose:
                self._to_compose.discard(record)
                found.append(record)
        return found

    def _follow(self, records: list[bytes]) -> None:
        followed: set[bytes] = set(records)
        if self._is_singly:
            self._guarded(records, lambda: followed.update(follow(self._projection, records)))
        else:
            followed |= follow(self._projection, records)
        self._to_compose |= followed
        self._touched |= followed

    def _compose(self, records: list[bytes]) -> None:
        if self._is_singly:
            self._guarded(records, lambda: compose(self._projection, records))
        else:
            compose(self._projection, records)
        self._written(records)

    def _write(self, records: Iterable[bytes]) -> None:
        wanted = set(records)
        followed = follow(self._projection, wanted)
        compose(self._projection, followed)
        self._changed -= wanted
        self._to_compose -= followed
        self._written(followed)

    def _written(self, records: Iterable[bytes]) -> None:
        """The rows of these records are written; they wait no longer, unless something of them changed again."""
        done = [one for one in records if one not in self._changed]
        self._touched.difference_update(done)
        on_disk = self._on_disk.intersection(done)
        if not self and self._on_disk:
            self.db.execute("DELETE FROM due")
            self._on_disk.clear()
        elif on_disk:
            rows = [there.id for one in on_disk if (there := self._projection.row(one)) is not None]
            self.db.executemany("DELETE FROM due WHERE record = ?", [(row,) for row in rows])
            self._on_disk -= on_disk
        if not self:
            self._queue.clear()
            self._is_singly = False

    def _note(self) -> None:
        """Put on disk which rows wait since the last transaction."""
        fresh = self._touched - self._on_disk
        if not fresh:
            return
        rows = [there.id for one in fresh if (there := self._projection.row(one)) is not None]
        self.db.executemany("INSERT OR IGNORE INTO due VALUES (?)", [(row,) for row in rows])
        self._on_disk |= fresh

    def _guarded(self, records: list[bytes], work: Any) -> None:
        """Do what one record leads to, or undo it."""
        self.db.execute("SAVEPOINT one")
        try:
            work()
        except SQL_ERRORS:
            raise
        except Exception as error:  # what one record leads to must not keep all others from being shown
            self.db.execute("ROLLBACK TO one")
            self._projection.listing.packing.reload()
            self._projection.listing.digests.forget()
            log_unforeseen(_log, f"the row of record {records[0].hex()[:12]} can't be written", error)
        finally:
            if self.db.in_transaction:
                self.db.execute("RELEASE one")
