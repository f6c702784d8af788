"""Free pages of a store are given back; all that it holds stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from node.store import shrinking
from node.store.shrinking import shrink, size_of
from node.store.store import open_store

KEY = b"k" * 32


@pytest.mark.parametrize("in_memory", [0, shrinking.IN_MEMORY_BYTES_MAX])
async def test_free_pages_are_given_back_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_memory: int
):
    monkeypatch.setattr(shrinking, "IN_MEMORY_BYTES_MAX", in_memory)
    path = tmp_path / "store.db"
    store, db = await open_store(path, KEY, is_ours=True)

    def work() -> Any:
        db.executemany("INSERT INTO torn_runs (space, run) VALUES (x'', ?)", [(bytes(3_900),)] * 200)
        db.execute("DELETE FROM torn_runs WHERE id > 20")
        before = size_of(db)
        shrink(db)
        left = db.execute("SELECT count(*) FROM torn_runs").fetchone()
        return before - size_of(db), left, db.execute("PRAGMA temp_store").fetchone()

    less, left, temp_store = await store.run(work)
    assert less > 170 * 4_096 and left == (20,)
    assert temp_store == (2,), "what is sorted for a question never leaves memory"
    await store.close()


async def test_the_words_that_are_searched_lie_in_one_piece_and_are_found(tmp_path: Path):
    store, db = await open_store(tmp_path / "store.db", KEY, is_ours=True)

    def work() -> list[Any]:
        for number in range(1, 4):
            db.execute(
                "INSERT INTO search (rowid, words) VALUES (?, ?)", (number, f"bread for house{number}")
            )
        shrink(db)
        pieces = db.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()
        return [*pieces, *db.execute("SELECT rowid FROM search WHERE search MATCH 'house2'").fetchone()]

    found = await store.run(work)
    await store.close()
    assert found == [1, 2]
