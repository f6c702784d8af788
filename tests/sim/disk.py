"""A node's store in memory, whose power can fail at any statement and take back what was not synced.

A statement may also fail by itself, as on a disk that goes bad.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from node.store.store import migrate


class PowerCut(BaseException):
    """The machine stopped: nothing after this statement happened."""


class Disk:
    """A connection as the replica uses it.

    ``fuse``: after so many statements the power fails; ``flaw``: after so many one of them fails, once (None: never).
    """

    def __init__(self, raw: Any | None = None) -> None:
        self.raw = raw if raw is not None else _blank()
        self.fuse: int | None = None
        self.flaw: int | None = None
        self.keeps_unsynced = True
        self._durable = True
        self._synced: Any | None = None

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction has begun and not ended."""
        return bool(self.raw.in_transaction)

    @property
    def safe(self) -> Any:
        """The connection to what no power cut takes back."""
        return self.raw if self._synced is None else self._synced

    def execute(self, sql: str, values: Any = ()) -> Any:
        """Run one statement, if the power lasts."""
        self._burn()
        if sql.startswith("PRAGMA synchronous"):
            self._durable = sql.endswith("FULL")
        elif sql.startswith("BEGIN") and not (self._durable or self.keeps_unsynced or self._synced):
            self._synced = _copied(self.raw)
        result = self.raw.execute(sql, values)
        if sql == "COMMIT" and self._durable:
            self._synced = None
        return result

    def executemany(self, sql: str, values: Any) -> Any:
        """Run one statement with many rows."""
        self._burn()
        return self.raw.executemany(sql, values)

    def power_back(self, *, lose_unsynced: bool) -> Disk:
        """Return the disk as it is after a power cut: at its last commit, or at the last synced one."""
        if self.raw.in_transaction:
            self.raw.execute("ROLLBACK")
        after = Disk(self._synced if lose_unsynced and self._synced is not None else self.raw)
        after.keeps_unsynced = self.keeps_unsynced
        return after

    def copied(self) -> Disk:
        """Return a copy of what is committed, on a disk of its own."""
        after = Disk(_copied(self.raw))
        after.keeps_unsynced = self.keeps_unsynced
        return after

    def _burn(self) -> None:
        if self.fuse is not None:
            self.fuse -= 1
            if self.fuse < 0:
                raise PowerCut
        if self.flaw is not None:
            self.flaw -= 1
            if self.flaw < 0:
                self.flaw = None
                raise sqlcipher.OperationalError("disk I/O error")


@cache
def _template() -> Any:
    raw = _connected()
    migrate(raw)
    return raw


def _blank() -> Any:
    return _copied(_template())


def _connected() -> Any:
    return sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)


def _copied(raw: Any) -> Any:
    other = _connected()
    raw.backup(other)
    return other
