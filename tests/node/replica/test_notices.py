"""What people have to know is on disk with the change that brought it, once."""

from __future__ import annotations

import json

from node.replica.notices import KEPT_MAX, keep_notice
from node.replica.replica import Replica
from tests.node.twins import add, joint, tell, twin, write


def kept(replica: Replica) -> list[tuple[str, dict[str, object]]]:
    """Return the notices that are on disk."""
    rows = replica.db.execute("SELECT message, fields FROM notices ORDER BY id").fetchall()
    return [(message, json.loads(fields)) for message, fields in rows]


def test_a_fork_is_told_by_the_change_that_brings_it():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    world.meet()
    copy = twin(world.a)
    for replica, place in ((world.a, "here"), (copy, "there")):
        write(replica, world.space, record, place=place)
    log = next(row.log for row in world.a.ledger.own if row.space == world.space and not row.is_control)
    tell(world.a, world.b, world.space)
    assert kept(world.b) == []
    outcomes = tell(copy, world.b, world.space)
    told = [("log-forked", {"log": log.hex()[:12]})]
    # As after a power cut: what the change brought has nothing else to hold on to.
    assert kept(twin(world.b)) == told == [one for outcome in outcomes for one in outcome.notices]
    tell(copy, world.b, world.space)
    assert kept(world.b) == told


def test_a_copy_of_the_home_at_work_is_told_by_the_change_that_shows_it():
    world = joint()
    copy = twin(world.a)
    add(copy, world.space, "Of a copy")
    tell(copy, world.a, world.space)
    assert ("home-elsewhere", {}) in kept(twin(world.a))


def test_only_the_newest_are_kept():
    world = joint()
    for number in range(KEPT_MAX + 3):
        keep_notice(world.a.db, number, "notice", {"number": number})
    assert [fields["number"] for _, fields in kept(world.a)] == list(range(3, KEPT_MAX + 3))
