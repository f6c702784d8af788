"""A store knows when its disk, or what its file may grow to, comes to an end."""

from __future__ import annotations

import os
import resource
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from node.store.room import AGAIN_AFTER_S, ROOM_BYTES_MIN, Room


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    made = sqlite3.connect(tmp_path / "store")
    made.execute("CREATE TABLE t (id INTEGER)")
    yield made
    made.close()


@contextmanager
def growing_by(bytes_: int) -> Iterator[None]:
    """Let files grow to so many bytes at most."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(
    ("free_bytes", "is_ample"), [(ROOM_BYTES_MIN, True), (ROOM_BYTES_MIN - 4_096, False), (0, False)]
)
def test_a_disk_that_may_soon_be_full_has_no_room_to_spare(
    db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, free_bytes: int, is_ample: bool
):
    room, blocks = Room(db), free_bytes // 4_096
    told = os.statvfs_result((4_096, 4_096, blocks, blocks, blocks, 9, 9, 9, 0, 255))
    monkeypatch.setattr(os, "statvfs", lambda _: told)
    assert room.is_ample() is is_ample


def test_a_file_that_may_not_grow_has_no_room_to_spare(db: sqlite3.Connection, tmp_path: Path):
    room, size = Room(db), (tmp_path / "store").stat().st_size
    with growing_by(size + ROOM_BYTES_MIN):
        assert room.is_ample()
    with growing_by(size + ROOM_BYTES_MIN - 1):
        assert not room.is_ample()


def test_where_there_was_no_room_it_is_tried_again_once_some_is_seen_or_after_a_while(
    db: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    room, size = Room(db), (tmp_path / "store").stat().st_size
    with growing_by(size):
        room.is_short()
        assert not room.is_back()
    assert room.is_back()
    # A quota can't be seen.
    room.is_short()
    assert not room.is_back()
    now_s = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now_s + AGAIN_AFTER_S)
    assert room.is_back()


def test_a_store_in_memory_has_room_and_one_that_is_gone_has_none(db: sqlite3.Connection, tmp_path: Path):
    assert Room(sqlite3.connect(":memory:")).is_ample()
    room = Room(db)
    (tmp_path / "store").unlink()
    assert not room.is_ample()
