"""Beyond a fork everything is kept and shown, and counts for nothing until its own device says so again."""

from __future__ import annotations

import itertools

import pytest

from crdt import acts
from crdt.ops import Chunk, Edit
from node.replica.forks import lost
from node.replica.log_row import LogRow
from node.replica.outcome import Written
from node.replica.replica import Replica
from node.replica.set_aside import VOID
from tests.node.twins import add, event, everywhere, joint, read, tell, titles, twin, write
from tests.sim.meeting import NOW, meet


class Clash:
    """A's store was copied; here and there the same field was written. B knows the fork."""

    def __init__(self) -> None:
        self.world = joint()
        self.space = self.world.space
        self.record = add(self.world.a, self.space, "Vigil")
        everywhere(self.space, self.world.a, self.world.b)
        self.copy = twin(self.world.a)
        self.unaware = twin(self.world.b)
        self.here = write(self.world.a, self.space, self.record, place="here")
        self.there = write(self.copy, self.space, self.record, place="there")
        everywhere(self.space, self.world.a, self.world.b, self.copy)

    def log(self, replica: Replica) -> LogRow:
        """Return the log that forked."""
        return next(row for row in replica.ledger.logs_of(self.space) if row.forked_at is not None)

    def voids(self, replica: Replica) -> dict[bytes, str]:
        """Return why the two entries have no effect, by their hashes."""
        rows = replica.db.execute(
            "SELECT hash, void FROM entries WHERE hash IN (?, ?)", (self.here, self.there)
        )
        return {bytes(hash_): void or "" for hash_, void in rows}

    def enter_again(self, replica: Replica) -> None:
        """Enter again what a replica lost."""
        replica.append(self.space, lost(replica, self.space), NOW)


@pytest.fixture
def clash() -> Clash:
    return Clash()


def shown(clash: Clash, replica: Replica) -> tuple[bytes, bool]:
    return replica.view_hash(clash.space, NOW.ms)


def test_what_counted_before_the_fork_was_known_counts_no_more(clash: Clash):
    for replica in (clash.world.a, clash.world.b, clash.copy):
        assert read(replica, clash.record, "place") is None
        assert clash.voids(replica) == {clash.here: VOID, clash.there: VOID}
        assert replica.projection.is_whole(clash.space)


def test_what_was_set_aside_stays_in_the_history_with_the_reason(clash: Clash):
    fold = clash.world.b.projection.fold(clash.record)
    assert fold is not None
    flaws = {item.hash: fold.flaw_of(item) for item in fold.items}
    assert flaws == {clash.record: "", clash.here: VOID, clash.there: VOID}


def test_lost_is_what_lies_beyond_the_fork_with_its_bodies(clash: Clash):
    a = clash.world.a
    found = a.projection.lost(clash.log(a))
    assert {entry.hash for entry, _ in found} == {clash.here, clash.there}
    assert all(isinstance(body.op, Edit) and body.again is None for _, body in found)
    clash.enter_again(a)
    assert a.projection.lost(clash.log(a)) == []


def test_another_device_can_not_enter_it_again(clash: Clash):
    b = clash.world.b
    op = Edit(clash.record, ())
    (again,) = b.append(clash.space, [Written(op=op, again=clash.here)], NOW)[0]
    assert read(b, clash.record, "place") is None
    (void,) = b.db.execute("SELECT void FROM entries WHERE hash = ?", (again,)).fetchone()
    assert void == "entered-again-not-own"
    tell(b, clash.world.a, clash.space)
    assert read(clash.world.a, clash.record, "place") is None
    assert shown(clash, clash.world.a) == shown(clash, b)


def test_entering_again_what_no_fork_set_aside_adds_nothing_until_one_does(clash: Clash):
    a = clash.world.a
    a.append(clash.space, [Written(op=event("twice").op, again=clash.record)], NOW)
    add(a, clash.space, "later")
    assert titles(a, clash.space) == {"Vigil", "later"} and a.projection.is_whole(clash.space)


def test_what_an_author_had_seen_of_the_acts_is_what_stands_before_the_fork_tells():
    """Who understood more before the fork was known says the same as who never did."""
    world = joint()
    add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    copy, late = twin(world.a), twin(world.b)
    world.b.append_control(world.space, acts.Profile("Somebody", ()), NOW)
    tell(world.b, world.a, world.space)
    add(world.a, world.space, "here")
    tell(world.a, world.b, world.space)
    add(copy, world.space, "there")
    for giver in (copy, world.a):
        tell(giver, late, world.space)
    tell(copy, world.b, world.space)
    rows = [
        next(row for row in one.ledger.logs_of(world.space) if row.forked_at is not None)
        for one in (world.b, late)
    ]
    assert len({(row.log, row.applied, row.heads) for row in rows}) == 1
    (told,) = world.b.db.execute("SELECT heads FROM logs WHERE id = ?", (rows[0].row,)).fetchone()
    assert told == rows[0].heads


def test_what_others_built_on_it_holds():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    copy = twin(world.a)
    write(world.a, world.space, record, place="here")
    tell(world.a, world.b, world.space)
    write(world.b, world.space, record, place="on top")
    write(copy, world.space, record, place="there")
    everywhere(world.space, world.a, world.b, copy)
    assert read(copy, record, "place") == "on top"
    world.a.append(world.space, lost(world.a, world.space), NOW)
    everywhere(world.space, world.a, world.b, copy)
    for replica in (world.a, world.b, copy):
        assert read(replica, record, "place") == {"on top", "there"}


def test_the_order_of_arrival_makes_no_difference(clash: Clash):
    world = clash.world
    clash.enter_again(world.a)
    clash.enter_again(clash.copy)
    everywhere(clash.space, world.a, clash.copy)
    sources = [world.a, clash.copy]
    wanted = shown(clash, world.a)
    for order in itertools.permutations(sources):
        reader = twin(clash.unaware)
        for giver in (*order, *order):
            tell(giver, reader, clash.space)
        assert shown(clash, reader) == wanted
        assert read(reader, clash.record, "place") == {"here", "there"}


def test_rebuilding_from_the_entries_shows_the_same(clash: Clash):
    clash.enter_again(clash.world.a)
    everywhere(clash.space, clash.world.a, clash.world.b, clash.copy)
    for replica in (clash.world.a, clash.world.b):
        before, voids = shown(clash, replica), clash.voids(replica)
        replica.rebuild()
        assert (shown(clash, replica), clash.voids(replica)) == (before, voids)


def test_a_fork_of_what_was_entered_again_sets_it_aside_until_it_is_entered_once_more():
    clash = Clash()
    a, b, copy = clash.world.a, clash.world.b, clash.copy
    add(a, clash.space, "trunk of the next log")
    later = twin(a, 9)
    clash.enter_again(a)
    add(later, clash.space, "of a later copy")
    everywhere(clash.space, a, b, copy, later)
    assert read(b, clash.record, "place") is None
    for _ in range(2):
        for replica in (a, later):
            clash.enter_again(replica)
        everywhere(clash.space, a, b, copy, later)
    for replica in (a, b, copy, later):
        assert read(replica, clash.record, "place") == {"here", "there"}
        assert titles(replica, clash.space) == {"Vigil", "trunk of the next log", "of a later copy"}
    assert len({shown(clash, replica) for replica in (a, b, copy, later)}) == 1


@pytest.mark.parametrize("chunk_comes_first", [True, False])
def test_a_part_of_a_generation_beyond_a_fork_leaves_the_space_as_whole_as_before_it(chunk_comes_first: bool):
    world = joint()
    add(world.a, world.space, "trunk")
    world.meet()
    copy = twin(world.a)
    world.a.append(world.space, [Written(op=Chunk(0, b"kept"))], NOW)
    add(copy, world.space, "elsewhere")
    for giver in (world.a, copy) if chunk_comes_first else (copy, world.a):
        tell(giver, world.b, world.space)
    told = world.b.view_hash(world.space, NOW.ms)
    assert told[1]
    world.b.rebuild()
    assert world.b.view_hash(world.space, NOW.ms) == told


def test_nothing_beyond_a_fork_holds_up_who_built_on_it_before():
    """Parts of generations say nothing by themselves: they are passed over beyond a fork as they are before one."""
    world = joint()
    record = add(world.a, world.space, "Vigil")
    world.meet()
    copy, unaware = twin(world.a), twin(world.b, 9)
    write(world.a, world.space, record, place="here")
    (part,), _ = copy.append(world.space, [Written(op=Chunk(0, b"x"))], NOW)
    meet(copy, world.b, world.space)
    (after,), _ = world.b.append(world.space, [Written(op=event("After").op, deps=(part,))], NOW)
    everywhere(world.space, world.a, world.b, copy, unaware)
    for replica in (world.a, world.b, unaware):
        assert replica.projection.is_whole(world.space)
        assert replica.projection.is_understood(world.space, after)
