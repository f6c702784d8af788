"""A store is sound only if its partial indexes name rows that there are; SQLite's own check doesn't look at that."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from node.store.soundness import hangs_together, partial_indexes
from node.store.store import connect, migrate
from tests.node.damaged_home import missing, notices, shown, written
from tests.node.neighbours import PATIENCE_S, neighbours

PLANT = (
    "INSERT INTO entries (id, log, branch, seq, hash, key, kind, size, arrived_ms)"
    " SELECT 999, max(id), 7, 999, x'00', 1, 1, 0, 0 FROM logs"
)


def plant(db: Any) -> None:
    """Leave an entry in an index whose row is gone, as an older page beside newer ones does."""
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute(PLANT)
    db.execute("PRAGMA writable_schema = ON")
    hidden = db.execute("SELECT * FROM sqlite_schema WHERE name = 'entries_dropped'").fetchone()
    db.execute("DELETE FROM sqlite_schema WHERE name = 'entries_dropped'")
    db.execute("PRAGMA writable_schema = RESET")
    db.execute("DELETE FROM entries WHERE id = 999")
    db.execute("PRAGMA writable_schema = ON")
    db.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", hidden)
    db.execute("PRAGMA writable_schema = RESET")
    db.execute("PRAGMA foreign_keys = ON")


@pytest.fixture
def db(tmp_path: Path) -> Any:
    made = connect(tmp_path / "store.db", b"k" * 32)
    migrate(made)
    yield made
    made.close()


def test_all_partial_indexes_of_the_schema_are_looked_at(db: Any):
    found = partial_indexes(db)
    (count,) = db.execute(
        "SELECT count(*) FROM sqlite_schema s WHERE s.type = 'table' AND s.rootpage AND EXISTS"
        " (SELECT 1 FROM pragma_index_list(s.name) WHERE partial)"
    ).fetchone()
    assert len(found) == count and found["entries"]["entries_dropped"] == "payload IS NULL"
    assert hangs_together(db)
    assert all(hangs_together(db, table) for table in found)


def test_an_index_that_names_a_row_too_many_is_found(db: Any):
    db.execute("INSERT INTO spaces (id, space) VALUES (1, x'01')")
    db.execute("INSERT INTO logs (id, space, log, is_control, tip) VALUES (1, 1, x'02', 0, x'')")
    plant(db)
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert not hangs_together(db) and not hangs_together(db, "entries") and hangs_together(db, "records")


async def test_a_home_that_met_such_an_index_is_made_anew_and_loses_nothing(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, random.Random(seed), calls=False)
        before = await shown(a)
        await a.hub.run(plant, a.hub.replica.db)
        with pytest.raises(Refused, match="store-damage-met"):
            await a.hub.run(a.hub.replica.lacking)
        await a.stop()
        await a.start()
        assert "store-rescued-whole" in await notices(a) and await missing(a) == 0
        assert await shown(a) == before
        assert await a.hub.run(a.hub.replica.lacking) == []
        await a.call("peer address", peer="B", address=str(b.address))
        (told,) = await a.call("sync", wait=PATIENCE_S)
        assert told["in_sync"] and (await shown(b))[space] == before[space]
