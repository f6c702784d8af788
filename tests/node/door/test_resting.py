"""What a node needed for a while it gives back."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from node.door import resting
from node.door.resting import GROWN_BYTES, give_back, resident_bytes, rest
from node.store.store import open_store

KEY = b"k" * 32


async def test_pages_that_were_read_are_given_back(tmp_path: Path):
    store, db = await open_store(tmp_path / "store.db", KEY)
    insert = "INSERT INTO notices (at_ms, message, fields) VALUES (0, '', ?)"
    await store.run(db.executemany, insert, [("x" * 30_000,) for _ in range(400)])
    await store.run(give_back, db)
    least = resident_bytes()
    await store.run(lambda: db.execute("SELECT sum(length(fields)) FROM notices").fetchone())
    grown = resident_bytes()
    await store.run(give_back, db)
    assert grown > least + 2_000_000 and resident_bytes() < grown - 2_000_000
    await store.close()


async def test_it_is_done_when_the_process_has_grown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    store, db = await open_store(tmp_path / "store.db", KEY)
    told, sizes = list[int](), [3 * GROWN_BYTES]
    monkeypatch.setattr(resting, "resident_bytes", lambda: sizes[-1])
    monkeypatch.setattr(resting, "give_back", lambda db: told.append(sizes[-1]))
    task = asyncio.create_task(rest(store, db, after_s=0, every_s=0))

    async def seen(count: int) -> bool:
        for _ in range(200):
            await asyncio.sleep(0.001)
        return len(told) == count

    assert await seen(1)
    sizes.append(4 * GROWN_BYTES)
    assert await seen(1)
    sizes.append(2 * GROWN_BYTES)
    assert await seen(1)
    sizes.append(4 * GROWN_BYTES)
    assert await seen(2)
    store.met_damage()
    sizes.append(9 * GROWN_BYTES)
    assert await seen(2) and not task.done()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await store.close()


def test_a_system_that_does_not_say_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(resting, "_OF_THIS_PROCESS", tmp_path / "nothing")
    assert resident_bytes() == 0
