"""After a kill the whole store is read through while it is in use; what doesn't hang together is made anew."""

from __future__ import annotations

import asyncio
import shutil
import threading
from pathlib import Path

import pytest

from identity.errors import Refused
from node.store import aftercheck, left_logs
from node.store.aftercheck import AfterCheck
from node.store.store import connect, migrate, open_store

KEY = b"k" * 32
ROWS = 40


@pytest.fixture
def path(tmp_path: Path) -> Path:
    db = connect(tmp_path / "store.db", KEY)
    migrate(db)
    db.executemany("INSERT INTO key_names (name) VALUES (?)", [(bytes([one]) * 32,) for one in range(ROWS)])
    db.close()
    return tmp_path / "store.db"


def lose_rows(path: Path) -> None:
    """Leave what a disk does that didn't write a page: a table without rows that its index still has."""
    db = connect(path, KEY)
    db.execute("PRAGMA writable_schema = ON")
    other = "SELECT rootpage FROM sqlite_schema WHERE name = 'notices'"
    db.execute(f"UPDATE sqlite_schema SET rootpage = ({other}) WHERE name = 'key_names'")
    db.close()


async def ended(check: AfterCheck) -> None:
    while check.is_under_way:
        await asyncio.sleep(0.01)


async def told(path: Path) -> list[bool]:
    """Return the verdict, if one comes."""
    said: list[bool] = []
    check = AfterCheck(path, KEY, lambda: said.append(True))
    check.start(0)
    await ended(check)
    await check.close()
    return said


async def test_a_sound_store_is_nothing_to_tell(path: Path):
    assert await told(path) == []


async def test_what_does_not_hang_together_is_told(path: Path):
    lose_rows(path)
    assert await told(path) == [True]


async def test_it_ends_at_once_where_the_store_is_closed(path: Path, monkeypatch: pytest.MonkeyPatch):
    begun, ended = threading.Event(), threading.Event()

    def slow(path: Path, key: bytes, is_over: object) -> bool:
        begun.set()
        while not is_over():  # type: ignore[operator]
            pass
        ended.set()
        return True

    monkeypatch.setattr(aftercheck, "is_sound_beside", slow)
    check = AfterCheck(path, KEY, lambda: None)
    check.start(0)
    await asyncio.to_thread(begun.wait)
    await check.close()
    assert ended.is_set()
    waiting = AfterCheck(path, KEY, lambda: None)
    waiting.start(3_600)
    await waiting.close()


async def test_only_a_store_that_was_cut_is_read_again(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(aftercheck, "AFTER_S", 0.0)
    monkeypatch.setattr(left_logs, "_is_sound", lambda path, key, how: False)
    store, db = await open_store(path, KEY, is_ours=True)
    assert not store.after_check.is_under_way
    await store.run(db.execute, "INSERT INTO meta VALUES ('word', x'00')")
    killed = tmp_path / "killed.db"
    shutil.copy(path, killed)
    shutil.copy(f"{path}-wal", f"{killed}-wal")
    await store.close()
    store, db = await open_store(killed, KEY, is_ours=True)
    assert store.after_check.is_under_way
    await ended(store.after_check)
    assert not store.is_damaged
    await store.close()


async def test_a_store_that_does_not_hang_together_does_nothing_more(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(aftercheck, "AFTER_S", 0.0)
    lose_rows(path)
    store, db = await open_store(path, KEY, is_ours=True)
    store.after_check.start()
    await ended(store.after_check)
    with pytest.raises(Refused, match="store-damage-met"):
        await store.run(db.execute, "SELECT 1")
    await store.close()
