"""What is kept of imports: for 30 days, by id, and no longer than there is something to take back."""

from __future__ import annotations

import sqlite3
from importlib.resources import files

import pytest

from identity.errors import Refused
from node.desk.undoing import DAY_MS, UNDO_DAYS
from node.replica.imports import Import, find, forget, keep, listed

NOW_MS = 1_800_000_000_000


@pytest.fixture
def db() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript(files("node.store.schema").joinpath("0003_imports.sql").read_text("utf-8"))
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _import(id_: bytes, at_ms: int = NOW_MS) -> Import:
    return Import(id=id_ * 8, space=b"s" * 32, name="t.csv", at_ms=at_ms)


def test_an_import_is_kept_while_it_can_be_taken_back(db: sqlite3.Connection):
    old, new = _import(b"a", NOW_MS - (UNDO_DAYS + 1) * DAY_MS), _import(b"b")
    keep(db, old, [b"1", b"2"])
    assert listed(db, NOW_MS) == []
    keep(db, new, [b"3"])
    keep(db, new, [b"3", b"4"])
    assert listed(db, NOW_MS) == [new]
    assert {entry for (entry,) in db.execute("SELECT entry FROM import_entries")} == {b"3", b"4"}
    forget(db, new, [b"3", b"9"])
    assert listed(db, NOW_MS) == [new]
    forget(db, new, [b"4"])
    assert listed(db, NOW_MS) == []


def test_it_is_found_by_the_beginning_of_its_id(db: sqlite3.Connection):
    for id_ in (b"\xaa", b"\xab", b"\xcc"):
        keep(db, _import(id_), [id_])
    assert find(db, "AB", NOW_MS) == _import(b"\xab")
    for text, message in (("a", "import-ambiguous"), ("dd", "import-unknown"), (" ", "import-unknown")):
        with pytest.raises(Refused, match=message):
            find(db, text, NOW_MS)
