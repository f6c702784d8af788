"""Rows are read from around damaged pages, and what an index holds names those that are lost."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from node.store.pages import PAGE_BYTES, page_keys
from node.store.salvage import rows_of, tables_of
from node.store.store import connect
from tests.node.damaged_disk import pages_of
from tests.node.store.test_pages import KEY, ROWS, filled


def blanked(path: Path, page: int) -> Any:
    """Return a connection to the store with one page replaced by an empty one."""
    keys = page_keys(path, KEY)
    assert keys is not None
    file = os.open(path, os.O_RDWR)
    os.pwrite(file, keys.blank(page), (page - 1) * PAGE_BYTES)
    os.close(file)
    return connect(path, KEY)


def test_all_rows_of_other_pages_come(tmp_path: Path):
    for page in range(3, pages_of(filled(tmp_path / "first.db")) + 1):
        db = blanked(filled(tmp_path / f"{page}.db"), page)
        ids = [row["id"] for row in rows_of(db, "words")]
        assert ROWS - 12 <= len(ids) < ROWS and ids == sorted(set(ids))
        db.close()


def test_a_damaged_overflow_costs_its_row_alone(tmp_path: Path):
    path = tmp_path / "store.db"
    db = connect(path, KEY)
    db.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word BLOB)")
    for number in range(30):
        db.execute("INSERT INTO words (word) VALUES (?)", (os.urandom(12_000 if number == 10 else 50),))
    db.close()
    lost = set()
    for page in range(3, pages_of(path) + 1):
        copy = tmp_path / f"{page}.db"
        copy.write_bytes(path.read_bytes())
        db = blanked(copy, page)
        found = {row["id"] for row in rows_of(db, "words")}
        if len(found) == 29:
            lost |= set(range(1, 31)) - found
        db.close()
    assert lost == {11}


def test_an_index_names_the_rows_that_are_lost(tmp_path: Path):
    path = tmp_path / "store.db"
    db = connect(path, KEY)
    db.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word BLOB, name TEXT UNIQUE)")
    db.execute("CREATE TABLE pairs (a INTEGER, b INTEGER, PRIMARY KEY (a, b)) WITHOUT ROWID")
    for number in range(ROWS):
        db.execute("INSERT INTO words (word, name) VALUES (?, ?)", (os.urandom(400), f"n{number}"))
        db.execute("INSERT INTO pairs VALUES (?, ?)", (number, number))
    db.close()
    counts = set()
    for page in range(3, pages_of(path) + 1):
        copy = tmp_path / f"{page}.db"
        copy.write_bytes(path.read_bytes())
        db = blanked(copy, page)
        rows, names = list(rows_of(db, "words")), list(rows_of(db, "words", ("name",)))
        assert len(names) == ROWS and {row["name"] for row in rows} <= {row["name"] for row in names}
        counts.add(len(rows) < ROWS)
        list(rows_of(db, "pairs"))
        db.close()
    assert counts == {True, False}
    db = connect(path, KEY)
    assert sorted(tables_of(db)) == ["pairs", "words"] and len(list(rows_of(db, "pairs"))) == ROWS
    assert not list(rows_of(db, "nothing"))
    db.close()
