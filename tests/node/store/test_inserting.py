"""However many rows there are, all of them are put into a table, in their order, or none."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from node.store.inserting import ROWS_AT_ONCE, insert


@pytest.fixture
def db() -> Any:
    made = sqlite3.connect(":memory:", isolation_level=None)
    made.execute("CREATE TABLE things (place INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, size)")
    return made


@pytest.mark.parametrize(
    "count", [0, 1, ROWS_AT_ONCE - 1, ROWS_AT_ONCE, ROWS_AT_ONCE + 1, 3 * ROWS_AT_ONCE + 2]
)
def test_all_rows_are_put_in(db: Any, count: int):
    rows = [(f"thing {number}", number if number % 3 else None) for number in range(count)]
    insert(db, "INSERT INTO things (name, size)", rows)
    assert db.execute("SELECT name, size FROM things ORDER BY place").fetchall() == rows


def test_what_the_statement_says_of_rows_that_are_there_holds_for_each(db: Any):
    rows = [(f"thing {number % ROWS_AT_ONCE}", number) for number in range(2 * ROWS_AT_ONCE + 1)]
    insert(db, "INSERT OR REPLACE INTO things (name, size)", rows)
    found = dict(db.execute("SELECT name, size FROM things"))
    assert found == dict(rows) and len(found) == ROWS_AT_ONCE
    with pytest.raises(sqlite3.IntegrityError):
        insert(db, "INSERT INTO things (name, size)", rows)
