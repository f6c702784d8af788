"""A left write-ahead log is known for the store's own by stamps alone, and only where it is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from node.store import left_logs
from node.store.left_logs import log_of, set_stale_log_aside
from node.store.stamps import begin_log, end_log, keep_log
from node.store.store import connect, migrate

KEY = b"k" * 32


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Any]:
    db = connect(tmp_path / "store.db", KEY)
    migrate(db)
    keep_log(db)
    assert begin_log(db)
    yield db
    db.close()


def write(db: Any, first: int, last: int) -> None:
    for number in range(first, last):
        db.execute("INSERT INTO meta VALUES (?, ?)", (f"row {number}", bytes(900)))


def copied(path: Path, name: str) -> Path:
    """Return a copy of a store and its log as a kill at this moment leaves them."""
    copy = path.with_name(name)
    shutil.copy(path, copy)
    shutil.copy(log_of(path), log_of(copy))
    return copy


def mixed(file: Path, log: Path) -> Path:
    """Return a store that is one's file under another's log."""
    mix = file.with_name("mixed.db")
    shutil.copy(file, mix)
    shutil.copy(log_of(log), log_of(mix))
    return mix


def is_known(path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Tell whether the log is taken for the store's own without all of it being read."""
    read: list[str] = []

    def noted(path: Path, key: bytes, how: str) -> bool:
        read.append(how)
        return True

    with monkeypatch.context() as patch:
        patch.setattr(left_logs, "_is_sound", noted)
        set_stale_log_aside(path, KEY)
    return not read


@pytest.mark.parametrize("is_cut", [True, False], ids=["cut off", "written over"])
def test_the_log_of_a_kill_is_known(db: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_cut: bool):
    path = tmp_path / "store.db"
    for number in range(3):
        assert is_known(copied(path, f"fresh {number}.db"), monkeypatch)
        write(db, number * 50, number * 50 + 50)
        assert is_known(copied(path, f"written {number}.db"), monkeypatch)
        assert begin_log(db, is_cut=is_cut)
    killed = copied(path, "killed.db")
    write(db, 200, 250)
    with_more = copied(path, "with more.db")
    assert is_known(mixed(killed, with_more), monkeypatch)


def test_a_cut_in_the_midst_of_putting_the_log_into_the_file_is_known(
    db: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "store.db"
    write(db, 0, 100)
    end_log(db)
    before = copied(path, "before.db")
    db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    after = copied(path, "after.db")
    assert is_known(before, monkeypatch) and is_known(after, monkeypatch)
    assert is_known(mixed(after, before), monkeypatch)


@pytest.mark.parametrize("is_cut", [True, False], ids=["cut off", "written over"])
def test_the_log_of_another_day_is_not(
    db: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_cut: bool
):
    path = tmp_path / "store.db"
    days = []
    for day in range(4):
        write(db, day * 50, day * 50 + 50)
        days.append(copied(path, f"day {day}.db"))
        assert begin_log(db, is_cut=is_cut)
    for file in days:
        for log in days:
            assert is_known(mixed(file, log), monkeypatch) == (file is log)


def test_a_log_that_began_before_its_file_went_on_is_not(
    db: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "store.db"
    write(db, 0, 50)
    early = copied(path, "early.db")
    write(db, 50, 100)
    end_log(db)
    db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    assert not is_known(mixed(copied(path, "late.db"), early), monkeypatch)


def test_two_copies_that_went_on_by_themselves_are_told_apart(
    db: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert begin_log(db)
    clone = copied(tmp_path / "store.db", "clone.db")
    other = connect(clone, KEY)
    keep_log(other)
    for one in (db, other):
        write(one, 0, 50)
        assert begin_log(one)
        write(one, 50, 60)
    mine, its = copied(tmp_path / "store.db", "mine.db"), copied(clone, "its.db")
    other.close()
    assert is_known(mine, monkeypatch) and is_known(its, monkeypatch)
    assert not is_known(mixed(mine, its), monkeypatch) and not is_known(mixed(its, mine), monkeypatch)


def test_a_log_that_nobody_stamped_or_that_is_torn_is_not(
    db: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "store.db"
    write(db, 0, 20)
    torn = copied(path, "torn.db")
    for size in (40, 4_000):
        log_of(torn).write_bytes(log_of(torn).read_bytes()[:size])
        assert not is_known(torn, monkeypatch)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    write(db, 20, 30)
    assert not is_known(copied(path, "unstamped.db"), monkeypatch)


def test_a_log_that_is_read_elsewhere_or_written_goes_on(db: Any, tmp_path: Path):
    write(db, 0, 20)
    reader = connect(tmp_path / "store.db", KEY)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM meta").fetchall()
    write(db, 20, 40)
    assert not begin_log(db)
    (own,) = db.execute("SELECT own FROM stamp").fetchone()
    reader.execute("ROLLBACK")
    reader.close()
    assert own == b""
    db.execute("BEGIN")
    assert not begin_log(db)
    db.execute("ROLLBACK")
    assert begin_log(db) and log_of(tmp_path / "store.db").stat().st_size < 5_000
