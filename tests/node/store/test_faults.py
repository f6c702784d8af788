"""What keeps a store from reading or writing is told in words that a user can act on."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from node import words
from node.store.faults import said
from node.store.store import connect, migrate

KEY = b"k" * 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def fault_of(db: Any, sql: str) -> str:
    with pytest.raises(Exception) as caught:
        db.execute(sql, (b"x" * 100_000,))
    found = said(caught.value)
    assert isinstance(found, Refused) and words.known(found.message)
    return found.message


def test_a_full_disk_and_a_read_only_one_are_told_in_our_words(path: Path):
    db = connect(path, KEY)
    migrate(db)
    insert = "INSERT INTO meta VALUES ('large', ?)"
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
    assert fault_of(db, insert) == "store-disk-full"
    db.execute("PRAGMA max_page_count = 100000")
    db.execute("PRAGMA query_only = 1")
    assert fault_of(db, insert) == "store-read-only"
    db.execute("PRAGMA query_only = 0")
    db.execute(insert, (b"x" * 100_000,))
    db.close()


def test_a_store_that_somebody_else_writes_to_is_busy(path: Path):
    first, second = connect(path, KEY), connect(path, KEY)
    migrate(first)
    second.execute("PRAGMA busy_timeout = 0")
    first.execute("BEGIN IMMEDIATE")
    assert fault_of(second, "INSERT INTO meta VALUES ('large', ?)") == "store-busy"
    first.execute("ROLLBACK")
    first.close()
    second.close()


def test_other_errors_stay_what_they_are():
    for error in (sqlite3.IntegrityError("UNIQUE constraint failed"), ValueError("disk is full")):
        assert said(error) is error
