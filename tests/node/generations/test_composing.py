"""What a generation would keep: up to where, and the same on every node that holds the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from crdt import acts, limits
from crdt.generation_content import Packer
from identity.errors import Refused
from node.generations.composing import Composer
from node.replica.replica import Replica
from tests.node.generations.test_floors import floors_of
from tests.node.generations.test_forged import hubs
from tests.node.twins import Joint, add, event, everywhere, joint, say, twin, write


def parts(replica: Replica, space: bytes) -> list[bytes]:
    """Return all parts of what a generation of all would keep."""
    composer = Composer(replica, space, floors_of(replica, space), None)
    packer = Packer()
    found = composer.log_parts()
    ids = composer.ids()
    while ids:
        kept, count = composer.kept(ids)
        found += packer.add(kept)
        ids = ids[count:]
    found += packer.end()
    while not composer.name_covered():
        pass
    return [*found, *iter(composer.covered_part, None)]


def filled() -> Joint:
    """Return two replicas that hold the same records."""
    world = joint()
    record = add(world.a, world.space, "Vigil")
    world.meet()
    write(world.b, world.space, record, place="Hall")
    write(world.a, world.space, record, place="Yard")
    world.meet()
    say(world.b, world.space, record, "agree")
    for number in range(5):
        write(world.a, world.space, record, title=f"Vigil {number}")
    world.meet()
    return world


def test_all_who_hold_the_same_compute_the_same():
    world = filled()
    assert parts(world.a, world.space) == parts(world.b, world.space)
    world.b.rebuild()
    assert parts(world.a, world.space) == parts(world.b, world.space)


def test_all_data_that_is_understood_is_covered():
    world = filled()
    rows = [row for row in world.a.ledger.logs_of(world.space) if not row.is_control]
    floors = floors_of(world.a, world.space)
    assert {(floor.log, floor.seq, floor.tip) for floor in floors} == {
        (row.log, row.height, row.tip) for row in rows
    }
    assert [floor.log for floor in floors] == sorted(floor.log for floor in floors)


def test_nothing_beyond_a_fork_is_covered_and_nothing_that_rests_on_it():
    world = filled()
    copy = twin(world.a)
    record = add(world.a, world.space, "Here")
    other = add(copy, world.space, "There")
    world.meet()
    write(world.b, world.space, record, place="Hall")
    everywhere(world.space, world.a, world.b, copy)
    assert other != record
    floors = {floor.log: floor.seq for floor in floors_of(world.b, world.space)}
    forked = next(row for row in world.b.ledger.logs_of(world.space) if row.forked_at is not None)
    own = next(row for row in world.b.ledger.logs_of(world.space) if row.seed and not row.is_control)
    assert floors[forked.log] == forked.forked_at
    assert floors[own.log] < own.height
    assert parts(world.a, world.space) == parts(world.b, world.space)


def test_a_fork_that_comes_while_one_is_made_ends_that():
    world = filled()
    copy = twin(world.a)
    record = add(world.a, world.space, "Here")
    add(copy, world.space, "There")
    world.meet()
    composer = Composer(world.b, world.space, floors_of(world.b, world.space), None)
    everywhere(world.space, world.a, world.b, copy)
    for ask in (composer.kept, composer.too_large):
        with pytest.raises(Refused, match="generation-changed-meanwhile"):
            ask([record])


def test_a_space_without_data_has_nothing_to_cover():
    world = joint()
    assert floors_of(world.a, world.pair) == []


def test_a_floor_far_above_all_that_is_here_keeps_nobody_busy():
    world = filled()
    copy = twin(world.a)
    add(world.a, world.space, "Here")
    add(copy, world.space, "There")
    everywhere(world.space, world.a, world.b, copy)
    replica = world.b
    forked = next(row for row in replica.ledger.logs_of(world.space) if row.forked_at is not None)
    with replica.transaction():
        replica.ledger.set_covered(forked, limits.SEQ_MAX, b"t" * 32, b"", b"o")
    floor = acts.Floor(forked.log, limits.SEQ_MAX, b"t" * 32)
    composer = Composer(replica, world.space, [floor], None)
    assert any(composer.name_covered() for _ in range(4))


async def test_what_a_log_had_seen_at_a_floor_is_the_same_whatever_else_covers_more_of_it(tmp_path: Path):
    async with hubs(tmp_path, "Host") as (host,):
        space = await host.found(acts.SpaceSort.SHARED, "Joint")
        await host.append(space, [event("First")])
        floors = await host.run(floors_of, host.replica, space)
        before = await host.run(lambda: Composer(host.replica, space, floors, None).log_parts())
        await host.append_control(space, acts.MintKey(await host.run(host.replica.mint, space)))
        await host.append(space, [event("Second"), event("Third")])
        made = await host.checkpoints.make(space)
        assert host.replica.projection.contents.adopted(space) == made.generation
        assert await host.run(lambda: Composer(host.replica, space, floors, None).log_parts()) == before
