"""Free pages of a small store are given back when it is closed; all that it holds stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from node.store.shrinking import SMALL_BYTES_MAX
from node.store.store import Store, connect, open_store

KEY = b"k" * 32


async def emptied(path: Path, rows: int, left: int) -> int:
    """Fill a store with rows of a page each, take all but some out again, and close it; return how large it was."""
    store, db = await open_store(path, KEY, is_ours=True)

    def work() -> None:
        db.execute("BEGIN")
        db.executemany("INSERT INTO torn_runs (space, run) VALUES (x'', ?)", [(bytes(3_900),)] * rows)
        db.execute("INSERT INTO search (rowid, words) VALUES (7, 'candles and bread')")
        db.execute("DELETE FROM torn_runs WHERE id > ?", (left,))
        db.execute("COMMIT")

    await store.run(work)
    (pages,) = await store.run(lambda: db.execute("PRAGMA page_count").fetchone())
    await store.close()
    return int(pages) * 4_096


def read(path: Path, question: str) -> Any:
    db = connect(path, KEY)
    try:
        return db.execute(question).fetchall()
    finally:
        db.close()


async def test_a_small_store_gives_free_pages_back_when_it_is_closed(tmp_path: Path):
    path = tmp_path / "store.db"
    before = await emptied(path, 200, 20)
    assert before - path.stat().st_size > 170 * 4_096
    assert [one.name for one in tmp_path.iterdir()] == ["store.db"]
    assert read(path, "SELECT count(*) FROM torn_runs") == [(20,)]
    assert read(path, "SELECT rowid FROM search WHERE search MATCH 'bread'") == [(7,)]
    assert read(path, "PRAGMA freelist_count") == [(0,)]


async def test_a_store_of_which_little_is_free_is_left_as_it_is(tmp_path: Path):
    path = tmp_path / "store.db"
    await emptied(path, 200, 195)
    assert read(path, "PRAGMA freelist_count")[0][0] > 0


async def test_a_large_store_keeps_its_free_pages(tmp_path: Path):
    path = tmp_path / "store.db"
    before = await emptied(path, SMALL_BYTES_MAX // 4_096, 20)
    assert path.stat().st_size == before > SMALL_BYTES_MAX


async def test_a_store_that_met_damage_is_closed_as_it_is(tmp_path: Path):
    path = tmp_path / "store.db"
    store, db = await open_store(path, KEY, is_ours=True)
    await fill_and_empty(store, db)
    store.met_damage()
    await store.close()
    assert read(path, "PRAGMA freelist_count")[0][0] > 100


async def fill_and_empty(store: Store, db: Any) -> None:
    def work() -> None:
        db.executemany("INSERT INTO torn_runs (space, run) VALUES (x'', ?)", [(bytes(3_900),)] * 150)
        db.execute("DELETE FROM torn_runs")

    await store.run(work)
