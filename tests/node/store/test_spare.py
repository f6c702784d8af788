"""The spare is written where something changed, says what the tables held, and damaged says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from node.store.spare import SPARE_END, keep_spare, read_spare
from node.store.store import connect, migrate
from tests.node.damaged_disk import flip

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def test_it_holds_what_the_tables_hold(path: Path):
    db = connect(path, KEY)
    migrate(db)
    db.execute("INSERT INTO meta VALUES ('identity', x'aa'), ('tag', x'bb')")
    db.execute("INSERT INTO spaces (space) VALUES (?)", (b"s" * 32,))
    assert keep_spare(db, path, KEY) and not keep_spare(db, path, KEY)
    told = read_spare(path, KEY)
    assert told["meta"] == [{"name": "identity", "value": b"\xaa"}]
    assert [row["space"] for row in told["spaces"]] == [b"s" * 32] and "entries" not in told
    db.execute("INSERT INTO spaces (space) VALUES (?)", (b"t" * 32,))
    assert keep_spare(db, path, KEY) and len(read_spare(path, KEY)["spaces"]) == 2
    db.close()


def test_damaged_missing_or_under_another_key_it_says_nothing(path: Path):
    assert read_spare(path, KEY) == {}
    db = connect(path, KEY)
    migrate(db)
    keep_spare(db, path, KEY)
    db.close()
    assert read_spare(path, bytes(32)) == {}
    flip(path.with_name(path.name + SPARE_END), 77)
    assert read_spare(path, KEY) == {}
