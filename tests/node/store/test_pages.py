"""Each page tells that it is damaged, and one flipped bit is put back, in the store and in its log."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from node.store.pages import PAGE_BYTES, SALT_BYTES, broken_pages, mend_log, mend_pages, mend_salt, page_keys
from node.store.store import connect
from tests.node.damaged_disk import flip, pages_of

KEY = bytes(range(32))
ROWS = 40


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return filled(tmp_path / "store.db")


@pytest.fixture
def killed(tmp_path: Path) -> Iterator[tuple[Path, bytes]]:
    """Return a store with the log that a killed program leaves."""
    db = connect(tmp_path / "live.db", KEY)
    fill(db)
    path = tmp_path / "store.db"
    path.write_bytes((tmp_path / "live.db").read_bytes())
    log = (tmp_path / "live.db-wal").read_bytes()
    path.with_name("store.db-wal").write_bytes(log)
    yield path, log
    db.close()


def filled(path: Path) -> Path:
    db = connect(path, KEY)
    fill(db)
    db.close()
    return path


def fill(db: object) -> None:
    chance = random.Random(1)
    db.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word BLOB)")  # type: ignore[attr-defined]
    for _ in range(ROWS):
        db.execute("INSERT INTO words (word) VALUES (?)", (chance.randbytes(400),))  # type: ignore[attr-defined]


def mended(path: Path) -> tuple[list[int], list[int]]:
    """Return which pages were damaged and which stay so."""
    keys = page_keys(path, KEY)
    assert keys is not None
    file = os.open(path, os.O_RDWR)
    try:
        found = broken_pages(file, keys, 1, pages_of(path))
        return found, mend_pages(file, keys, found)
    finally:
        os.close(file)


@pytest.mark.parametrize("place", [0, 4_015, 4_016, 4_031, 4_032, 4_095])
def test_one_flipped_bit_of_a_page_is_put_back(store: Path, place: int):
    before = store.read_bytes()
    flip(store, (2 * PAGE_BYTES + place) * 8 + 3)
    assert mended(store) == ([3], []) and store.read_bytes() == before


def test_one_flipped_bit_of_the_first_page_and_its_salt_is_put_back(store: Path):
    before = store.read_bytes()
    flip(store, 100 * 8)
    assert mended(store) == ([1], []) and store.read_bytes() == before
    flip(store, 9)
    assert mend_salt(store, KEY) and store.read_bytes() == before
    assert not mend_salt(store, bytes(32))


def test_two_flipped_bits_stay_and_nothing_is_written(store: Path):
    flip(store, PAGE_BYTES * 8 + 5)
    flip(store, PAGE_BYTES * 8 + 900)
    before = store.read_bytes()
    assert mended(store) == ([2], [2]) and store.read_bytes() == before


def test_a_page_at_another_place_is_damaged(store: Path):
    data = store.read_bytes()
    store.write_bytes(data[:PAGE_BYTES] + data[2 * PAGE_BYTES : 3 * PAGE_BYTES] + data[2 * PAGE_BYTES :])
    assert mended(store)[0] == [2]


def test_any_flipped_bit_of_a_head_of_the_log_is_put_back_where_it_was(killed: tuple[Path, bytes]):
    path, log = killed
    keys = page_keys(path, KEY)
    assert keys is not None
    place = path.with_name("store.db-wal")
    frame = 24 + PAGE_BYTES
    # The highest bit of a byte is the one that a sum may explain, too.
    for bit in (*range(3, (32 + 24) * 8, 4), *range((32 + frame) * 8 + 7, (32 + frame + 24) * 8, 8)):
        flip(place, bit)
        assert mend_log(place, keys) == 1 and place.read_bytes() == log, bit


@pytest.mark.parametrize("bit", [3, 17 * 8, 31 * 8, 33 * 8, 37 * 8, 41 * 8, 50 * 8, 3_000 * 8, 4_150 * 8])
def test_one_flipped_bit_of_the_log_loses_nothing(killed: tuple[Path, bytes], bit: int):
    path, log = killed
    keys = page_keys(path, KEY)
    assert keys is not None
    place = path.with_name("store.db-wal")
    flip(place, bit)
    assert mend_log(place, keys) == 1 and place.read_bytes() == log
    db = connect(path, KEY)
    assert db.execute("SELECT count(*) FROM words").fetchone() == (ROWS,)
    db.close()


def test_any_flipped_bit_of_the_salt_in_the_log_is_put_back(killed: tuple[Path, bytes]):
    path, log = killed
    keys, place = page_keys(path, KEY), path.with_name("store.db-wal")
    assert keys is not None
    frames = range(32, len(log), 24 + PAGE_BYTES)
    firsts = [at for at in frames if int.from_bytes(log[at : at + 4], "big") == 1]
    for at in (firsts[0], firsts[-1]):
        for bit in range((at + 24) * 8, (at + 24 + SALT_BYTES) * 8):
            place.write_bytes(log)
            flip(place, bit)
            assert mend_log(place, keys) == 1 and place.read_bytes() == log, bit


def test_the_torn_end_of_a_log_is_left_as_it_is(killed: tuple[Path, bytes]):
    path, log = killed
    keys = page_keys(path, KEY)
    assert keys is not None
    place = path.with_name("store.db-wal")
    torn = log[:-1_000] + bytes(1_000)
    place.write_bytes(torn)
    assert mend_log(place, keys) == 0 and place.read_bytes() == torn
