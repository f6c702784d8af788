"""Rows of many new records at once are the rows that each would get by itself, links and all."""

from __future__ import annotations

import random
from typing import Any

import pytest

from crdt.kind import item_id
from crdt.ops import Create, Write
from node.replica.outcome import Written
from node.replica.replica import Replica
from node.replica.row_writing import known
from tests.node.twins import add, joint, say, twin, write
from tests.sim.meeting import NOW

TABLES = ("records", "views", "links", "dated")


def make(replica: Replica, space: bytes, kind: str, **fields: str) -> bytes:
    writes = tuple(Write(path, value) for path, value in fields.items())
    op = Create(kind, True, "key", None, "", writes)
    return replica.append(space, [Written(op=op)], NOW)[0][0]


def rows(replica: Replica) -> list[object]:
    """Return all that lists, search and links read."""
    found: list[object] = [
        sorted(replica.db.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in TABLES
    ]
    return [*found, *(sorted(replica.projection.listing.search(word)) for word in ("vigil", "hall", "lorry"))]


def village(replica: Replica, space: bytes) -> None:
    """Make records that lean on each other both ways."""
    vigil = add(replica, space, "Vigil", place="Hall")
    write(replica, space, vigil, title="Long vigil")
    say(replica, space, vigil, "object", reason="too late")
    make(replica, space, "overlay", base=vigil.hex(), language="fr", stance="maybe")
    lorry = make(replica, space, "resource", title="Lorry")
    need = make(replica, space, "need", title="Lorry to the hall", day="2026-12-04")
    for start in ("2026-12-01T10:00", "2026-12-01T11:00"):
        fields = {"resource": lorry.hex(), "start": f"{start}[Europe/Berlin]", "end": "2026-12-01T12:00Z"}
        make(replica, space, "pledge", title="Lorry", need=need.hex(), **fields)
    make(replica, space, "overlay", base=lorry.hex(), language="ar")
    needs = {f"needs/{item_id(need.hex())}": need.hex()}
    make(replica, space, "action", title="Vigil with a lorry", start="2026-12-01", **needs)
    make(replica, space, "later-kind", title="Vigil of a kind that nobody knows yet")


@pytest.mark.parametrize("seed", range(4))
def test_rows_written_together_are_those_written_one_by_one(seed: int):
    world = joint()
    for _ in range(2):
        village(world.a, world.space)
    before, projection, db = rows(world.a), world.a.projection, world.a.db
    every = [bytes(record) for (record,) in db.execute("SELECT record FROM records ORDER BY id")]
    stays = random.Random(seed).randrange(len(every))
    folds = {record: fold for record in every if (fold := projection.fold(record)) is not None}
    for part in ("links", "views", "dated"):
        db.execute(f"DELETE FROM {part} WHERE record IN (SELECT id FROM records WHERE id > ?)", (stays,))
    db.execute("DELETE FROM search WHERE rowid > ?", (stays,))
    db.execute("DELETE FROM records WHERE id > ?", (stays,))
    with world.a.transaction():
        for record in every[:stays]:
            projection.touch(record)  # as lists show them who don't know the others yet
        for record in every[stays:]:
            projection.drop(record)
    projection.new.reload()
    assert rows(world.a) != before
    with world.a.transaction():
        for record in every[stays:]:
            create = folds[record].create
            assert create is not None
            projection.add_row(world.space, record, create)
            projection.hold(record, folds[record])
            projection.touch(record)
    assert rows(world.a) == before


@pytest.mark.parametrize("seed", range(4))
def test_rows_written_in_pieces_are_those_written_one_by_one(seed: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("node.replica.due_rows._AT_ONCE", 2)
    monkeypatch.setattr("node.replica.replica.ROWS_PIECE_S", -1.0)
    world, chance = joint(), random.Random(seed)
    for _ in range(2):
        village(world.a, world.space)
    before, db = rows(world.a), world.a.db
    _forget_rows(db, chance)
    again = twin(world.a)
    pieces = 0
    while not again.catch_up_some():
        pieces += 1
        if chance.random() < 0.2:
            again = twin(again)  # killed, and started anew
    assert pieces > 10 and rows(again) == before


def _forget_rows(db: Any, chance: random.Random) -> None:
    """Leave of some records what is there of those that just came, of others nothing but old rows."""
    for (row,) in db.execute("SELECT id FROM records").fetchall():
        if chance.random() < 0.7:
            db.execute("UPDATE records SET brief = '', is_withdrawn = 1, state = '' WHERE id = ?", (row,))
            db.execute("DELETE FROM search WHERE rowid = ?", (row,))
            for table in ("views", "dated", "links"):
                db.execute(f"DELETE FROM {table} WHERE record = ?", (row,))
        db.execute("INSERT INTO due VALUES (?)", (row,))


def test_what_is_known_is_asked_for_some_at_a_time():
    world = joint()
    records = [add(world.a, world.space, f"Vigil {number}") for number in range(3)]
    strangers = [number.to_bytes(32) for number in range(1_200)]
    assert known(world.a.db, "records.record", [*strangers, *records]) == set(records)
    assert known(world.a.db, "links.target", records) == set()
