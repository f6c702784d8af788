"""The store is unreadable without its key, grows only forward, and says what keeps it from writing."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from node import words
from node.store.store import SCHEMA_STEPS, Store, connect, migrate, open_store

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
SECRET = "a word that nobody else should read"


@contextlib.asynccontextmanager
async def opened(path: Path, key: bytes = KEY) -> AsyncIterator[tuple[Store, Any]]:
    store, db = await open_store(path, key)
    try:
        yield store, db
    finally:
        await store.close()


async def keep(path: Path, value: str = SECRET) -> None:
    async with opened(path) as (store, db):
        await store.run(db.execute, "INSERT INTO meta VALUES ('word', ?)", (value.encode(),))


async def refused(path: Path, key: bytes = KEY) -> str:
    before = path.read_bytes()
    with pytest.raises(Refused) as caught:
        await open_store(path, key)
    assert path.read_bytes() == before
    assert words.known(caught.value.message)
    return caught.value.message


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


async def test_what_was_committed_is_there_the_next_time(path: Path):
    await keep(path)
    async with opened(path) as (store, db):
        rows = await store.run(lambda: db.execute("SELECT value FROM meta").fetchall())
    assert rows == [(SECRET.encode(),)]


async def test_nothing_of_it_can_be_read_on_disk(path: Path):
    await keep(path)
    for file in path.parent.iterdir():
        data = file.read_bytes()
        assert SECRET.encode() not in data and b"SQLite format" not in data and b"CREATE TABLE" not in data


async def test_all_its_files_are_the_owners_alone(path: Path):
    async with opened(path) as (store, db):
        await store.run(db.execute, "INSERT INTO meta VALUES ('word', x'00')")
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert set(modes) == {"store.db", "store.db-wal", "store.db-shm"}
    assert set(modes.values()) == {0o600}


async def test_a_wrong_key_and_a_damaged_file_are_refused_and_change_nothing(path: Path):
    await keep(path)
    assert await refused(path, OTHER_KEY) == "store-damaged"
    whole = path.read_bytes()
    for broken in (b"\x00" * len(whole), b"not a store", whole[:4096][::-1] + whole[4096:]):
        path.write_bytes(broken)
        assert await refused(path) == "store-damaged"
    path.write_bytes(whole)
    async with opened(path):
        pass


async def test_a_store_of_a_newer_version_is_refused(path: Path):
    async with opened(path) as (store, db):
        await store.run(db.execute, f"PRAGMA user_version = {len(SCHEMA_STEPS) + 1}")
    assert await refused(path) == "store-newer"


async def test_a_path_that_is_a_folder_is_refused(path: Path):
    path.mkdir()
    with pytest.raises(Refused, match="store-unreachable"):
        await open_store(path, KEY)


async def test_a_store_that_can_not_be_opened_leaves_no_thread_behind(path: Path):
    path.mkdir()
    before = threading.active_count()
    with pytest.raises(Refused):
        await open_store(path, KEY)
    assert threading.active_count() == before


def schema_of(db: Any) -> list[Any]:
    found: list[Any] = db.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
    return found


def test_schema_steps_are_taken_once(path: Path):
    db = connect(path, KEY)
    migrate(db)
    before = schema_of(db)
    migrate(db)
    assert schema_of(db) == before
    assert db.execute("PRAGMA user_version").fetchone() == (len(SCHEMA_STEPS),)
    db.close()


def test_what_an_older_store_kept_of_records_and_texts_stays(path: Path, monkeypatch: pytest.MonkeyPatch):
    db = connect(path, KEY)
    with monkeypatch.context() as older:
        older.setattr("node.store.store.SCHEMA_STEPS", SCHEMA_STEPS[:20])
        migrate(db)
    db.execute("INSERT INTO kept VALUES (1, x'02', x'03'), (2, x'02', x'04')")
    db.execute(
        "INSERT INTO notes (record, path, text, rich) VALUES (1, 'notes', 'bread', ''), (1, 'aim', x'05', '[]')"
    )
    migrate(db)
    kept = db.execute("SELECT generation, record, body FROM kept ORDER BY body").fetchall()
    assert kept == [(1, b"\x02", b"\x03"), (2, b"\x02", b"\x04")]
    found = db.execute(
        "SELECT path, text, rich, is_stale FROM notes WHERE record = 1 ORDER BY path"
    ).fetchall()
    assert found == [("aim", b"\x05", "[]", 1), ("notes", "bread", "", 1)]
    db.close()


def test_rows_of_what_repeats_in_an_older_store_are_due(path: Path, monkeypatch: pytest.MonkeyPatch):
    db = connect(path, KEY)
    with monkeypatch.context() as older:
        older.setattr("node.store.store.SCHEMA_STEPS", SCHEMA_STEPS[:25])
        migrate(db)
    db.execute("PRAGMA foreign_keys = OFF")
    for id_, state, recurs in ((1, "held", 1), (2, "held", 0), (3, "planned", 1)):
        db.execute(
            "INSERT INTO records (id, record, kind, space, state) VALUES (?, ?, 'event', 1, ?)",
            (id_, bytes([id_]), state),
        )
        db.execute("INSERT INTO dated VALUES (?, 'when', '2026-12-01', '9999-12-31', ?)", (id_, recurs))
    migrate(db)
    assert db.execute("SELECT id FROM records WHERE due_ms = 0").fetchall() == [(1,), (3,)]
    db.close()


def test_what_an_older_store_kept_in_tables_of_its_own_stays(path: Path, monkeypatch: pytest.MonkeyPatch):
    db = connect(path, KEY)
    with monkeypatch.context() as older:
        older.setattr("node.store.store.SCHEMA_STEPS", SCHEMA_STEPS[:21])
        migrate(db)
    db.execute("INSERT INTO spaces (id, space) VALUES (1, x'01'), (2, x'02'), (3, x'03')")
    db.execute("INSERT INTO history_policy VALUES (2, 0), (3, 1)")
    db.execute("INSERT INTO generations VALUES (5, x'05', 1, 'adopted'), (6, x'06', 2, 'reviewed')")
    db.execute("INSERT INTO covered VALUES (5, x'000102030405060708090a0b0c0d0e0f')")
    db.execute("INSERT INTO feeds VALUES (4, x'0a', x'0b', x'01', 9)")
    db.execute("INSERT INTO invitations VALUES (7, x'0c', 8, 'Nora', '[]', x'0d')")
    migrate(db)
    assert db.execute("SELECT id, keeps_history FROM spaces").fetchall() == [(1, 1), (2, 0), (3, 1)]
    assert db.execute("SELECT * FROM generations").fetchall() == [
        (5, b"\x05", 1, "adopted", b""),
        (6, b"\x06", 2, "reviewed", b""),
    ]
    names = bytes(range(16))
    assert db.execute("SELECT * FROM covered").fetchall() == [(5, names[:8], names)]
    assert db.execute("SELECT * FROM feeds").fetchall() == [(4, b"\x0a", b"\x0b", b"\x01", 9)]
    assert db.execute("SELECT * FROM invitations").fetchall() == [(7, b"\x0c", 8, "Nora", "[]", b"\x0d")]
    db.close()


def test_long_rows_take_little_more_than_their_bytes(path: Path):
    db = connect(path, KEY)
    migrate(db)
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    body = bytes(1_200)
    db.executemany(
        "INSERT INTO kept VALUES (1, ?, ?)", [(number.to_bytes(32), body) for number in range(300)]
    )
    db.executemany(
        "INSERT INTO notes (record, path, text) VALUES (?, 'notes', ?)", [(n, body) for n in range(300)]
    )
    added = db.execute("PRAGMA page_count").fetchone()[0] - pages
    assert added * 4_096 < 1.3 * 600 * len(body)
    db.close()


def test_a_step_that_breaks_off_leaves_the_schema_before_it(path: Path):
    db = connect(path, KEY)
    # The first step makes this table too, and finds that it is there.
    db.execute("CREATE TABLE notices (id INTEGER)")
    before = schema_of(db)
    with pytest.raises(Exception, match="already exists"):
        migrate(db)
    if db.in_transaction:
        db.execute("ROLLBACK")
    assert schema_of(db) == before and db.execute("PRAGMA user_version").fetchone() == (0,)
    db.close()


async def test_work_runs_in_one_thread_that_is_not_the_callers(path: Path):
    async with opened(path) as (store, _):
        threads = {await store.run(threading.get_ident) for _ in range(3)}
        assert len(threads) == 1 and threading.get_ident() not in threads
        with pytest.raises(ZeroDivisionError):
            await store.run(lambda: 1 / 0)
        assert await store.run(max, 1, 2) == 2


async def test_truth_is_synced_before_anybody_hears_of_it(path: Path):
    async with opened(path) as (store, db):
        told = await store.run(
            lambda: [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "journal_mode")]
        )
    assert told == [2, "wal"]
