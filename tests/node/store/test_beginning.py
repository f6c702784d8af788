"""A first page that is lost is made anew by what the spare tells of this very file, and by nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from node.store.beginning import mend_beginning, put_tables
from node.store.pages import PAGE_BYTES, SALT_BYTES, page_keys
from node.store.spare import keep_spare, read_spare
from node.store.store import connect, migrate
from tests.node.damaged_disk import empty

KEY = bytes(range(32))


def make(path: Path, name: bytes) -> None:
    db = connect(path, KEY)
    migrate(db)
    db.execute("INSERT INTO meta VALUES ('identity', ?)", (name,))
    db.executemany(
        "INSERT INTO spaces (space) VALUES (?)", [(bytes((number,)) * 32,) for number in range(200)]
    )
    keep_spare(db, path, KEY)
    db.close()


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    made = tmp_path / "store.db"
    make(made, b"ours")
    yield made


def mended(path: Path, of: Path) -> list[object]:
    """Return what of a table can be read after ``path`` was mended with the spare of another file."""
    keys = page_keys(path, KEY)
    assert keys is not None
    spare = read_spare(of, KEY)
    handle = os.open(path, os.O_RDWR)
    mend_beginning(handle, KEY, keys, spare)
    os.close(handle)
    db = connect(path, KEY)
    try:
        return [row for (row,) in db.execute("SELECT space FROM spaces")] if put_tables(db, spare) else []
    finally:
        db.close()


def test_all_tables_are_read_without_the_first_page(path: Path):
    empty(path, [1])
    assert len(mended(path, path)) == 200


def test_a_whole_first_page_stays_as_it_is(path: Path):
    before = path.read_bytes()
    assert len(mended(path, path)) == 200 and path.read_bytes()[:PAGE_BYTES] == before[:PAGE_BYTES]


def test_a_lost_salt_is_put_back(path: Path):
    before = path.read_bytes()
    path.write_bytes(os.urandom(SALT_BYTES) + before[SALT_BYTES:])
    assert len(mended(path, path)) == 200 and path.read_bytes() == before


def test_the_spare_of_another_file_gives_nothing(path: Path, tmp_path: Path):
    other = tmp_path / "other.db"
    make(other, b"theirs")
    empty(path, [1])
    with pytest.raises(Exception, match=r"not a database|malformed|store-damaged"):
        mended(path, other)


def test_a_spare_that_tells_of_another_home_is_not_believed(path: Path):
    db = connect(path, KEY)
    db.execute("UPDATE meta SET value = x'00' WHERE name = 'identity'")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()
    empty(path, [1])
    assert mended(path, path) == []
