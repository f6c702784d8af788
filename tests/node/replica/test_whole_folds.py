"""Records up to given floors, and with all that is here."""

from __future__ import annotations

from node.replica.whole_folds import covered_fold, whole_fold
from tests.node.twins import add, joint, write


def test_a_record_up_to_a_floor_is_what_it_was_then():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    row = next(row for row in world.a.ledger.logs_of(world.space) if not row.is_control)
    floor = row.height
    write(world.a, world.space, record, title="Walk")
    then = covered_fold(world.a.projection, record, {row.row: floor}, based=False)
    assert then is not None and then.registers.values("title") == ("Vigil",)
    now = covered_fold(world.a.projection, record, {row.row: row.height}, based=False)
    assert now is not None and now.registers.values("title") == ("Walk",)
    assert covered_fold(world.a.projection, record, {}, based=False) is None
    assert covered_fold(world.a.projection, bytes(32), {row.row: floor}, based=False) is None


def test_without_a_generation_the_whole_record_is_the_record():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    assert whole_fold(world.a.projection, record) is world.a.projection.fold(record)
    assert whole_fold(world.a.projection, bytes(32)) is None
