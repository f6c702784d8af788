"""Rows of many new records at once are the rows that each would get by itself, links and all."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest

from crdt.kind import item_id
from crdt.moments import read_moment
from crdt.ops import Create, Write
from node.replica.outcome import Written
from node.replica.replica import Replica
from node.replica.row_writing import known
from tests.crdt.record_world import some
from tests.node.twins import Joint, add, joint, say, twin, write
from tests.sim.meeting import NOW

TABLES = ("records", "views", "links", "dated")


@pytest.fixture
def world() -> Joint:
    return joint()


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
            projection.folds.hold(record, folds[record])
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


def test_very_many_promises_of_one_thing_cost_no_more_for_each(world: Joint):
    lent = make(world.a, world.space, "resource", title="Beds", quantity="5 beds")
    need = make(world.a, world.space, "need", title="Beds for a night")
    fields = {"quantity": "1 beds", "resource": lent.hex(), "need": need.hex(), "to": "2026-12-05T18:00Z"}
    promises = [Write(path, value) for path, value in fields.items()]
    begun_s = time.process_time()
    for start in range(0, 600, 100):
        made = [
            Create("pledge", True, f"{number}", None, "", (Write("title", f"{number}"), *promises))
            for number in range(start, start + 100)
        ]
        world.a.append(world.space, [Written(op=op) for op in made], NOW)
    world.meet()
    states = [state for (state,) in world.a.db.execute("SELECT state FROM records WHERE kind = 'pledge'")]
    assert states == ["contested"] * 600
    # All of them are over at one moment, which comes in one piece.
    world.a.projection.listing.refresh(some(read_moment("2026-12-05T18:00Z")).end_ms + 1)
    states = [state for (state,) in world.a.db.execute("SELECT state FROM records WHERE kind = 'pledge'")]
    assert states == ["lapsed"] * 600
    assert time.process_time() - begun_s < 6


def test_what_follows_many_is_what_follows_each(world: Joint):
    village(world.a, world.space)
    listing = world.a.projection.listing
    every = [bytes(record) for (record,) in world.a.db.execute("SELECT record FROM records ORDER BY id")]
    for seed in range(20):
        some_of_them = random.Random(seed).sample(every, 3)
        alone = set().union(*(listing.around(record) for record in some_of_them))
        assert listing.around(*some_of_them) == alone - set(some_of_them)
