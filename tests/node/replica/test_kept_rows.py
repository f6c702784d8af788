"""Rows of records that a generation keeps, written many at once."""

from __future__ import annotations

from crdt.generation_records import keep
from node.replica.contents import Found, created
from node.replica.kept_rows import make_rows
from tests.node.twins import add, joint, read, write


def test_rows_that_are_made_at_once_are_those_that_entries_make():
    world = joint()
    records = [add(world.a, world.space, f"Vigil {number}", place="Hall") for number in range(5)]
    write(world.a, world.space, records[2], title="Walk")
    tables = ("views", "links", "dated")
    before = [world.a.db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]
    row = next(row for row in world.a.ledger.logs_of(world.space) if not row.is_control)
    folds = [fold for record in sorted(records) if (fold := world.a.projection.fold(record)) is not None]
    kept = [keep(fold, {row.log: 0}) for fold in folds]
    assert len(kept) == 5
    with world.a.transaction():
        world.a.projection.contents.note(world.space, b"g" * 32, Found.REVIEWED)
        make_rows(world.a.projection, world.space, b"g" * 32, kept)
    after = [world.a.db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]
    assert before == after and read(world.a, records[2]) == "Walk"


def test_no_generation_takes_a_record_of_another_space():
    """What a generation says of hashes nobody can check who has no history; the entry itself proves where it lies."""
    world = joint()
    record = add(world.a, world.space, "Vigil")
    fold = world.a.projection.fold(record)
    assert fold is not None
    row = next(row for row in world.a.ledger.logs_of(world.space) if not row.is_control)
    lie = keep(fold, {row.log: 0})
    for replica in (world.a, world.b):
        with replica.transaction():
            replica.projection.contents.note(world.pair, b"g" * 32, Found.REVIEWED)
            if replica is world.a:
                make_rows(replica.projection, world.pair, b"g" * 32, [lie])
            else:
                replica.projection.add_row(world.pair, record, created(lie))
    world.meet()
    for replica in (world.a, world.b):
        found = replica.projection.row(record)
        assert found is not None and found.space == world.space and read(replica, record) == "Vigil"
    assert world.a.view_hash(world.space, 0) == world.b.view_hash(world.space, 0)
