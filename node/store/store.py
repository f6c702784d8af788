"""The encrypted store: one SQLCipher file, one thread, forward-only schema steps.

All work on the file runs in aiosqlite's thread, a whole unit of work per hop: ``run`` hands a function to that thread
and awaits its result, so a batch of thousands of rows costs one switch. Truth is committed with synchronous=FULL
before anybody hears of it.
"""

from __future__ import annotations

import contextlib
import importlib.resources
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite
import sqlcipher3.dbapi2 as sqlcipher

from identity.errors import Refused
from node.store.aftercheck import AfterCheck
from node.store.faults import READ_ERRORS, SQL_ERRORS, said
from node.store.left_logs import set_stale_log_aside
from node.store.log_rest import LogRest
from node.store.soundness import hangs_together
from node.store.stamps import begin_log, end_log, keep_log
from node.store.tending import Tended, damage_met, tend

T = TypeVar("T")

SCHEMA_STEPS = (
    *("0001_begin.sql", "0002_looked.sql", "0003_imports.sql", "0004_feeds.sql", "0005_told.sql"),
    *("0006_page.sql", "0007_sign_ins.sql", "0008_removal.sql", "0009_devices.sql", "0010_couriers.sql"),
    *("0011_generations.sql", "0012_erasure.sql", "0013_copies.sql", "0014_damage.sql"),
    *("0015_writers.sql", "0016_given_back.sql", "0017_due.sql", "0018_reading.sql", "0019_stamp.sql"),
    *("0020_places.sql", "0021_room.sql", "0022_fewer_pages.sql", "0023_record_entries.sql"),
    *("0024_kit_parts.sql", "0025_covered.sql", "0026_repeats.sql", "0027_named_days.sql"),
    "0028_forks_below.sql",
)
_PRAGMAS = (
    *(
        "synchronous = FULL",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "foreign_keys = ON",
        "busy_timeout = 2000",
    ),
    "cache_size = -8192",  # KiB of decrypted pages: the list of ten thousand records
)


class Store:
    """An open store; make it with ``open_store``. Having met damage it does nothing more."""

    def __init__(self, connection: aiosqlite.Connection, path: Path, key: bytes, tended: Tended) -> None:
        self._connection = connection
        self.path = path
        self.key = key
        self.tended = tended
        self.is_damaged = False
        self.on_damage: Callable[[], None] = _nothing
        self.is_open = True
        self.after_check = AfterCheck(path, key, self.met_damage)
        self._log: LogRest | None = None

    async def run(self, work: Callable[..., T], *args: Any) -> T:
        """Run ``work(*args)`` in the store's thread and return its result; Refused where the disk refuses."""
        if self.is_damaged:
            raise Refused("store-damage-met")
        try:
            # aiosqlite has no public way to run a function of ours in its thread.
            result: T = await self._connection._execute(self._worked, work, *args)  # type: ignore[no-untyped-call]
        except SQL_ERRORS as error:
            fault = said(error)
            if isinstance(fault, Refused) and fault.message == "store-damaged":
                raise self.met_damage() from error
            raise fault from error
        except Refused as refused:
            if refused.message == "store-damaged":
                raise self.met_damage() from refused
            raise
        if self._log is not None:
            self._log.asked()
        return result

    async def answered(self) -> None:
        """Return once all is done that the thread was asked for by now."""
        await self.run(_nothing)

    def keep_log(self, db: Any) -> None:
        """From now on put the write-ahead log into the file whenever it is long; nobody else may have it open."""
        keep_log(db)
        begin_log(db)
        self._log = LogRest(db, self.path, self._connection._execute)

    def _worked(self, work: Callable[..., T], *args: Any) -> T:
        result = work(*args)
        if self._log is not None:
            self._log.look()
        return result

    async def run_or_close(self, work: Callable[..., T], *args: Any) -> T:
        """Do as ``run`` does; where that fails close the file, which left open would keep the process from ending."""
        try:
            return await self.run(work, *args)
        except BaseException:
            await self.close()
            raise

    def met_damage(self) -> Refused:
        """From now on nothing is read or written; return why."""
        if not self.is_damaged:
            self.is_damaged = True
            if self._log is not None:
                self._log.stop()
            damage_met(self.path)
            self.on_damage()
        return Refused("store-damage-met")

    async def close(self) -> None:
        """Close the file; everything committed is on it."""
        self.is_open, self.on_damage = False, _nothing
        await self.after_check.close()
        if self._log is not None:
            await self._log.close()
        if self._log is not None and not self.is_damaged:
            with contextlib.suppress(Refused, *SQL_ERRORS):
                await self.run(end_log, self._connection._conn)
        await self._connection.close()


async def open_store(path: Path, key: bytes, *, is_ours: bool = False) -> tuple[Store, Any]:
    """Return the store at ``path`` and its connection, for use inside ``Store.run`` only.

    ``is_ours``: nobody else has it open, so flipped bits are put back first. Raises Refused when the key is wrong, the
    file is damaged, or a newer Hedgerow wrote it.
    """
    tended = [Tended(mended=0, broken=(), was_met=False)]

    def opened() -> Any:
        if is_ours:
            tended[:] = [tend(path, key)]
        return connect(path, key, has_broken=bool(tended[0].broken))

    connection = aiosqlite.Connection(opened, iter_chunk_size=64)
    try:
        await connection
    except BaseException:
        # It answers the event loop once more before it ends, which must not be gone by then.
        connection._thread.join()
        raise
    store = Store(connection, path, key, tended[0])
    await store.run_or_close(migrate, connection._conn)
    if is_ours:
        await store.run_or_close(store.keep_log, connection._conn)
    if tended[0].was_cut:
        store.after_check.start()
    return store, connection._conn


def connect(path: Path, key: bytes, *, has_broken: bool = False) -> Any:
    """Return a connection to the encrypted file at ``path``, which only its owner may read.

    ``has_broken``: some of its pages are damaged; Refused, unless those are free or newer in the write-ahead log.
    """
    set_stale_log_aside(path, key)
    # SQLite gives the files that it puts beside this one the same mode.
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    try:
        connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    except SQL_ERRORS as error:
        raise said(error) from error
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except SQL_ERRORS as error:
        connection.close()
        raise said(error) from error
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if has_broken and not has_sound_pages(connection):
        connection.close()
        raise Refused("store-damaged")
    return connection


def has_sound_pages(db: Any) -> bool:
    """Tell whether all that a store uses of its file can be read and hangs together."""
    try:
        return hangs_together(db)
    except READ_ERRORS:
        return False


def _nothing() -> None:
    """Nobody listens, or nothing is to be done."""


def migrate(connection: Any) -> None:
    """Bring the schema to the newest step in one transaction; refuse a file that a newer version wrote."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(SCHEMA_STEPS):
        raise Refused("store-newer", version=version)
    if version < len(SCHEMA_STEPS):
        steps = "\n".join(map(_step, SCHEMA_STEPS[version:]))
        connection.executescript(f"BEGIN;\n{steps}\nPRAGMA user_version = {len(SCHEMA_STEPS)};\nCOMMIT;")


@cache
def _step(name: str) -> str:
    return importlib.resources.files("node.store.schema").joinpath(name).read_text(encoding="utf-8")
