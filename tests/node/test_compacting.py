"""Making a home smaller, and what is kept of history."""

from __future__ import annotations

from pathlib import Path

from node.compacting import compact, keeps_history, set_keeps_history, size_of
from tests.node.desk_world import one_desk


async def test_free_pages_are_given_back(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        db = desk.hub.replica.db

        def waste() -> None:
            db.execute("CREATE TABLE waste (data BLOB)")
            db.executemany("INSERT INTO waste VALUES (?)", [(bytes(4_000),) for _ in range(200)])
            db.execute("DROP TABLE waste")

        await desk.hub.run(waste)
        done = await compact(desk.hub, None, drop=False)
        assert done.before - done.after > 600_000 and done.entries == 0
        assert await desk.hub.run(size_of, db) == done.after


async def test_history_is_kept_until_somebody_says_otherwise(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        db = desk.hub.replica.db

        def ask() -> list[bool]:
            found = [keeps_history(db, 1)]
            set_keeps_history(db, 1, False)
            found.append(keeps_history(db, 1))
            set_keeps_history(db, 1, True)
            return [*found, keeps_history(db, 1)]

        assert await desk.hub.run(ask) == [True, False, True]
