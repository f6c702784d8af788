"""What a node holds of what a generation covers."""

from __future__ import annotations

from crdt import acts
from node.generations.covering import is_first, still_hold, with_more
from tests.node.generations.test_floors import floors_of
from tests.node.twins import add, joint, tell, twin


def test_floors_hold_while_the_entries_below_are_here_and_beside_no_fork():
    world = joint()
    add(world.a, world.space, "Vigil")
    floors = floors_of(world.a, world.space)
    assert still_hold(world.a, world.space, floors) and not still_hold(world.b, world.space, floors)
    other = [acts.Floor(floor.log, floor.seq, bytes(32)) for floor in floors]
    assert not still_hold(world.a, world.space, other)
    copy = twin(world.a)
    add(world.a, world.space, "Here")
    add(copy, world.space, "There")
    later = floors_of(world.a, world.space)
    tell(copy, world.a, world.space)
    assert still_hold(world.a, world.space, floors) and not still_hold(world.a, world.space, later)


def test_the_first_of_the_stewards_devices_is_known_to_all():
    world = joint()
    assert is_first(world.a, world.space) and not is_first(world.b, world.space)


def test_records_with_operations_above_the_floors_are_found():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    assert with_more(world.a, world.space) == {record}
