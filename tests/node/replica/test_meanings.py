"""What a generation covers keeps its meaning when all is made anew; all else is found anew, in whatever pieces."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from node.replica import ledger, meanings, record_folds
from tests.node.neighbours import Neighbour, neighbours, shared_space, until
from tests.node.twins import add, joint, write


def told(db: Any) -> list[Any]:
    """Return what each entry was found to mean."""
    found: list[Any] = db.execute(
        "SELECT e.id, r.record, e.void FROM entries e LEFT JOIN records r ON r.id = e.record ORDER BY e.id"
    ).fetchall()
    return found


@pytest.mark.parametrize("at_once", [1, 3, 1_000])
def test_entries_mean_the_same_when_all_is_made_anew(monkeypatch: pytest.MonkeyPatch, at_once: int):
    monkeypatch.setattr(meanings, "ROWS_AT_ONCE", at_once)
    world = joint()
    records = [add(world.a, world.space, f"Vigil {number}") for number in range(3)]
    for number in range(6):
        write(world.a, world.space, records[number % 3], place=f"Hall {number}")
    db = world.a.db
    before, rows = told(db), db.execute("SELECT id, record FROM records ORDER BY id").fetchall()
    assert any(record is not None for _, record, _ in before)
    with world.a.transaction():
        db.execute("UPDATE entries SET void = 'wrong' WHERE record IS NOT NULL")
        db.execute("UPDATE entries SET record = NULL WHERE id % 2")
    world.a.rebuild()
    assert told(db) == before
    assert db.execute("SELECT id, record FROM records ORDER BY id").fetchall() == rows


def test_no_entry_is_about_what_is_no_record_any_more():
    world = joint()
    gone, stays = add(world.a, world.space, "Vigil"), add(world.a, world.space, "Walk")
    db, rows = world.a.db, world.a.projection
    with world.a.transaction():
        # As an entry that means something else since: nothing makes the record again.
        db.execute("UPDATE records SET record = ? WHERE record = ?", (b"x" * 32, gone))
        row = rows.row(stays)
        assert row is not None
        rows.drop(gone)
    world.a.rebuild()
    found = {record for _, record, _ in told(db) if record is not None}
    assert found == {gone, stays}
    with world.a.transaction():
        rows.forget_entries(row)
    assert stays not in {record for _, record, _ in told(db)}


def has_begun(node: Neighbour, space: bytes) -> bool:
    """Tell whether a node begins a space from a checkpoint."""
    return node.hub.replica.projection.contents.adopted(space) is not None


async def test_the_history_of_what_a_checkpoint_covers_is_still_told_when_all_was_made_anew(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        fields = {"title": "Vigil", "start": "2027-03-01"}
        record = (await a.call("add", kind="event", space=space.hex(), fields=fields, shared=True))["id"]
        for number in range(3):
            await a.call("edit", id=record, fields={"place": f"Hall {number}"})
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        await a.hub.checkpoints.make(space)
        for node in (a, b):
            await until(partial(has_begun, node, space))
            await node.hub.idle()
            before = await node.call("history", id=record)
            assert "Hall 0" in str(before) and "Hall 1" in str(before)
            await node.call("verify")
            assert await node.call("history", id=record) == before
        await a.call("edit", id=record, fields={"place": "Yard"})
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        told_at = [await node.hub.view_hash(space, 0) for node in (a, b)]
        assert told_at[0].hash == told_at[1].hash


def test_all_of_a_long_log_is_understood_some_at_a_time(monkeypatch: pytest.MonkeyPatch):
    world = joint()
    records = [add(world.a, world.space, f"Vigil {number}") for number in range(3)]
    for number in range(20):
        write(world.a, world.space, records[number % 3], place=f"Hall {number}")
    world.meet()
    before, shown = told(world.a.db), world.a.view_hash(world.space, 0)
    monkeypatch.setattr(ledger, "READ_AT_ONCE", 4)
    monkeypatch.setattr(record_folds, "_ITEMS_MAX", 6)
    monkeypatch.setattr(record_folds, "_ITEMS_LEFT", 3)
    monkeypatch.setattr(record_folds, "_FOLDS_MIN", 1)
    for replica in (world.a, world.b):
        replica.rebuild()
        assert replica.view_hash(world.space, 0) == shown
    assert told(world.a.db) == before
