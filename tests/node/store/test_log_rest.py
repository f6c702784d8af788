"""A long write-ahead log is put into the file after answers, and written over: nothing of that is lost or mixed up."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from node.store import log_rest
from node.store.left_logs import log_of
from node.store.pages import FRAME_BYTES, mend_log, page_keys
from node.store.stamps import log_bytes
from node.store.store import Store, open_store

KEY = b"k" * 32


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_rest, "LONG_BYTES", 200_000)
    monkeypatch.setattr(log_rest, "LOG_BYTES_MAX", 800_000)
    monkeypatch.setattr(log_rest, "QUIET_S", 0.05)


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[tuple[Store, Any]]:
    store, db = await open_store(tmp_path / "store.db", KEY, is_ours=True)
    yield store, db
    await store.close()


def write(db: Any, first: int, last: int) -> int:
    for number in range(first, last):
        db.execute("INSERT INTO meta VALUES (?, ?)", (f"row {number}", bytes(3_000)))
    return log_bytes(db, Path("nowhere"))


async def test_whoever_writes_has_the_answer_first(opened: tuple[Store, Any], tmp_path: Path):
    store, db = opened
    assert await store.run(write, db, 0, 100) > 200_000
    before = log_of(tmp_path / "store.db").stat().st_size
    async with asyncio.timeout(20):
        while await store.run(write, db, 0, 0) > 2 * FRAME_BYTES:
            await asyncio.sleep(0.1)
    size = log_of(tmp_path / "store.db").stat().st_size
    assert before <= size <= before + FRAME_BYTES  # the last stamp
    assert await store.run(write, db, 100, 101) < 10 * FRAME_BYTES
    assert log_of(tmp_path / "store.db").stat().st_size == size


async def test_beside_much_that_comes_it_stays_bounded(opened: tuple[Store, Any]):
    store, db = opened
    sizes = [await store.run(write, db, number, number + 1) for number in range(800)]
    assert 200_000 < max(sizes) < 800_000 + 4 * log_rest.CHANGES_BETWEEN * FRAME_BYTES
    assert sum(later < size for size, later in itertools.pairwise(sizes)) >= 3


async def test_what_lies_behind_its_end_is_never_read(opened: tuple[Store, Any], tmp_path: Path):
    store, db = opened
    path, killed = tmp_path / "store.db", tmp_path / "killed.db"
    await store.run(write, db, 0, 300)
    async with asyncio.timeout(20):
        while await store.run(write, db, 0, 0) > 2 * FRAME_BYTES:
            await asyncio.sleep(0.1)
    await store.run(db.execute, "DELETE FROM meta WHERE name < 'row 2'")
    await store.run(write, db, 300, 310)
    shutil.copy(path, killed)
    log = bytearray(log_of(path).read_bytes())
    keys = page_keys(killed, KEY)
    assert keys is not None
    log[2 * FRAME_BYTES + 100] ^= 8
    log_of(killed).write_bytes(log)
    assert mend_log(log_of(killed), keys) == 1
    again, theirs = await open_store(killed, KEY, is_ours=True)
    names = "SELECT name FROM meta WHERE name LIKE 'row %' ORDER BY name"
    found, wanted = [
        await one.run(lambda db=db: db.execute(names).fetchall())
        for one, db in ((again, theirs), (store, db))
    ]
    await again.close()
    assert found == wanted and len(found) == 198


async def test_a_store_that_met_damage_is_left_as_it_is(opened: tuple[Store, Any], tmp_path: Path):
    store, db = opened
    await store.run(write, db, 0, 100)
    store.met_damage()
    paths = (tmp_path / "store.db", log_of(tmp_path / "store.db"))
    before = [path.read_bytes() for path in paths]
    await asyncio.sleep(0.3)
    is_same = [path.read_bytes() for path in paths] == before
    assert is_same
