"""A log that was left is the store's own and taken up, or it isn't and is set aside."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from node.store import log_rest
from node.store.left_logs import is_left, log_of
from node.store.store import open_store

KEY = b"k" * 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.mark.parametrize("is_ours", [False, True], ids=["without stamps", "with stamps"])
async def test_a_write_ahead_log_of_another_day_is_set_aside(path: Path, is_ours: bool):
    async def write(first: int, last: int) -> bytes:
        store, db = await open_store(path, KEY, is_ours=is_ours)
        for number in range(first, last):
            row = (f"row {number}", bytes(800))
            await store.run(db.execute, "INSERT INTO meta VALUES (?, ?)", row)
        left = path.with_name("store.db-wal").read_bytes()
        await store.close()
        return left

    await write(0, 100)
    yesterday = path.read_bytes()
    await write(100, 400)
    log = await write(400, 500)
    path.write_bytes(yesterday)
    path.with_name("store.db-wal").write_bytes(log)
    store, db = await open_store(path, KEY, is_ours=is_ours)
    names = {name for (name,) in await store.run(lambda: db.execute("SELECT name FROM meta").fetchall())}
    assert await store.run(lambda: db.execute("PRAGMA integrity_check").fetchall()) == [("ok",)]
    await store.close()
    assert names == {f"row {number}" for number in range(100)}
    assert path.with_name("store.db-wal.stale").read_bytes() == log


async def test_what_a_kill_leaves_is_taken_up_whole(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(log_rest, "LONG_BYTES", 1_000_000)
    monkeypatch.setattr(log_rest, "LOG_BYTES_MAX", 2_000_000)
    monkeypatch.setattr(log_rest, "CHANGES_BETWEEN", 1)
    store, db = await open_store(path, KEY, is_ours=True)
    for number in range(300):
        await store.run(db.execute, "INSERT INTO meta VALUES (?, ?)", (f"row {number}", bytes(9_000)))
        assert log_of(path).stat().st_size < 2_000_000 + 131_072
    killed = tmp_path / "killed.db"
    shutil.copy(path, killed)
    shutil.copy(log_of(path), log_of(killed))
    await store.close()
    assert is_left(killed) and not is_left(path)
    store, db = await open_store(killed, KEY, is_ours=True)
    assert await store.run(lambda: db.execute("SELECT count(*) FROM meta").fetchone()) == (300,)
    await store.close()
    assert not log_of(killed).with_name("killed.db-wal.stale").exists()
