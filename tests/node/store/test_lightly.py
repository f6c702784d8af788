"""What need not be on disk at once costs one transaction, and nothing else is written so."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from identity.errors import Refused
from node.links.peers import Peers
from node.store.lightly import lightly
from tests.node.twins import add, joint
from tests.sim.disk import Disk

FULL, NORMAL = 2, 1


def synchronous(db: Any) -> int:
    return int(db.execute("PRAGMA synchronous").fetchone()[0])


def rows(db: Any) -> list[int]:
    return [number for (number,) in db.execute("SELECT number FROM things")]


@pytest.fixture
def db() -> Any:
    db = Disk()
    db.execute("PRAGMA synchronous = FULL")
    db.execute("CREATE TABLE things (number INTEGER)")
    return db


def test_a_light_change_is_whole_or_not_and_the_next_one_waits_for_the_disk(db: Any):
    with lightly(db):
        assert synchronous(db) == NORMAL and db.in_transaction
        db.execute("INSERT INTO things VALUES (1)")
    assert synchronous(db) == FULL and not db.in_transaction
    with pytest.raises(ZeroDivisionError), lightly(db):
        db.execute("INSERT INTO things VALUES (2)")
        raise ZeroDivisionError
    assert synchronous(db) == FULL and not db.in_transaction and rows(db) == [1]


def test_a_change_that_is_there_is_not_called_refused_by_what_comes_after_it(db: Any):
    with lightly(db):
        db.flaw = 2  # the change itself, and its end
        db.execute("INSERT INTO things VALUES (1)")
    assert db.flaw is None, "the statement after it failed"
    assert synchronous(db) == FULL and rows(db) == [1]


def test_a_store_that_can_not_wait_for_the_disk_any_more_is_not_used_on(
    db: Any, monkeypatch: pytest.MonkeyPatch
):
    was = Disk.execute

    def failing(self: Disk, sql: str, values: Any = ()) -> Any:
        if sql == "PRAGMA synchronous = FULL":
            raise sqlite3.OperationalError("out of memory")
        return was(self, sql, values)

    monkeypatch.setattr(Disk, "execute", failing)
    with pytest.raises(Refused, match="store-damaged"), lightly(db):
        db.execute("INSERT INTO things VALUES (1)")


def test_within_a_transaction_it_is_a_part_of_it(db: Any):
    db.execute("BEGIN IMMEDIATE")
    with lightly(db):
        db.execute("INSERT INTO things VALUES (1)")
    assert synchronous(db) == FULL and db.in_transaction
    db.execute("ROLLBACK")
    assert rows(db) == []


def test_what_a_peer_holds_of_many_logs_is_one_change(monkeypatch: pytest.MonkeyPatch):
    world = joint()
    said: list[str] = []
    was = Disk.execute

    def heard(self: Disk, sql: str, values: Any = ()) -> Any:
        said.append(sql)
        return was(self, sql, values)

    db = world.a.db
    add(world.a, world.space, "Vigil")
    heights = tuple((row.log, row.height) for row in world.a.ledger.logs_of(world.space))
    monkeypatch.setattr(Disk, "execute", heard)
    Peers(db).holds(bytes(32), world.space, heights, 1)
    assert len(heights) > 1
    assert said == ["PRAGMA synchronous = NORMAL", "BEGIN IMMEDIATE", "COMMIT", "PRAGMA synchronous = FULL"]
    assert len(Peers(db).acknowledged()) == len(heights)


def test_what_comes_after_a_peers_entries_waits_for_the_disk():
    world = joint()
    assert synchronous(world.a.db) == synchronous(world.b.db) == FULL
