"""Who was invited without the minter of a key knowing gets the key, from those who are to give it, once."""

from __future__ import annotations

import random
import time
import tracemalloc

import pytest

from crdt import acts
from crdt.key_gaps import gaps_to_close
from crdt.membership import Role
from crdt.ops import Create
from node.replica.outcome import Self, Written
from node.replica.replica import Replica
from tests.crdt.space_world import Ground
from tests.node.removals import circle, invite, remove
from tests.sim.disk import Disk
from tests.sim.meeting import NOW, group, meet, pair, share

EVENT = Written(op=Create("event", True, "", None, "", ()))


def gaps(replica: Replica, space: bytes) -> dict[bytes, int]:
    """Return how many keys each device is to get from this one."""
    found = gaps_to_close(replica.state(space), replica.me.keys.public, replica.me.group)
    return {device: len(bundle.data) for device, (_, bundle) in found.items()}


def grant(replica: Replica, space: bytes) -> None:
    """Give all keys that are due."""
    found = gaps_to_close(replica.state(space), replica.me.keys.public, replica.me.group)
    for device, bundle in found.values():
        replica.append_control(
            space, acts.Grant(replica.boxes([(device.id, device.agree)], bundle), None), NOW
        )


@pytest.fixture
def apart() -> tuple[Replica, Replica, Replica, bytes]:
    """Return A, B and C: B minted a key, because D had left, and didn't know that A invites C meanwhile."""
    (a,), (b,), (c,), (d,) = group("A"), group("B"), group("C"), group("D")
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    for other in (b, d):
        share(space, a, other, pair(a, other), Role.CONTRIBUTOR)
        meet(a, other, space)
    d.append_control(space, acts.Leave(()), NOW)
    meet(b, d, space)
    b.append(space, [EVENT], NOW)
    share(space, a, c, pair(a, c), Role.READER)
    meet(a, b, space)
    meet(a, c, space)
    return a, b, c, space


def test_minter_and_inviter_see_the_gap_and_others_do_not(apart: tuple[Replica, Replica, Replica, bytes]):
    a, b, c, space = apart
    device = c.me.keys.public.id
    assert c.view_hash(space, NOW.ms)[1] is False
    assert gaps(a, space) == {device: 1}
    assert gaps(b, space) == {device: 1}
    assert gaps(c, space) == {}


@pytest.mark.parametrize("giver", [0, 1])
def test_a_grant_closes_the_gap_for_good(apart: tuple[Replica, Replica, Replica, bytes], giver: int):
    a, b, c, space = apart
    grant((a, b)[giver], space)
    meet(a, b, space)
    meet(a, c, space)
    assert gaps(a, space) == gaps(b, space) == gaps(c, space) == {}
    assert a.view_hash(space, NOW.ms) == c.view_hash(space, NOW.ms)
    assert c.view_hash(space, NOW.ms)[1] is True


@pytest.mark.parametrize("giver", [0, 1])
def test_a_grant_opens_control_entries_that_it_had_seen(
    apart: tuple[Replica, Replica, Replica, bytes], giver: int
):
    a, b, c, space = apart
    b.append_control(space, acts.Profile("B, again", ()), NOW)
    meet(a, b, space)
    meet(a, c, space)
    assert c.state(space).waiting, "B named itself under keys that C was not given"
    grant((a, b)[giver], space)
    meet(a, b, space)
    meet(a, c, space)
    assert not c.state(space).waiting and not c.state(space).early
    assert c.names()[b.me.group] == "B, again"
    assert c.state(space).heads == a.state(space).heads


def test_where_history_is_closed_nothing_is_handed_on(apart: tuple[Replica, Replica, Replica, bytes]):
    a, _, _, _ = apart
    space = a.found(acts.SpaceSort.SHARED, "Closed", NOW, closed_history=True).space
    (e,) = group("E")
    share(space, a, e, pair(a, e), Role.READER)
    assert gaps_to_close(a.state(space), a.me.keys.public, a.me.group) == {}


def test_where_history_is_closed_control_keys_are_handed_on():
    (a,), (b,), (e,) = group("A"), group("B"), group("E")
    space = a.found(acts.SpaceSort.SHARED, "Closed", NOW, closed_history=True).space
    share(space, a, b, pair(a, b), Role.CONTRIBUTOR)
    meet(a, b, space)
    b.append_control(space, acts.MintKey(b.mint(space)), NOW)
    share(space, a, e, pair(a, e), Role.READER)
    meet(a, b, space)
    found = gaps_to_close(b.state(space), b.me.keys.public, b.me.group)
    ((_, bundle),) = found.values()
    assert len(bundle.control) == 1 and bundle.data == ()
    grant(b, space)
    assert gaps_to_close(b.state(space), b.me.keys.public, b.me.group) == {}


def test_a_second_device_gets_its_keys_from_the_first():
    first, second = group("A", devices=2)
    draw = random.Random(1).randbytes
    alone = Self(keys=first.me.keys, group=first.me.group, roster=first.me.roster[:1], name="A")
    early = Replica(Disk(), alone, draw)
    space = early.found(acts.SpaceSort.HOME, "before the second came", NOW).space
    assert gaps(early, space) == {}
    early.append_control(space, acts.CarryRoster(first.me.roster), NOW)
    assert gaps(early, space) == {second.me.keys.public.id: 1}
    grant(early, space)
    assert gaps(early, space) == {}


def test_what_was_minted_by_who_is_no_longer_here_the_most_senior_steward_hands_on():
    made = circle("ABC", (Role.STEWARD, Role.STEWARD))
    a, b, c = made.all
    (d,) = circle("XD").all[1:]
    invite(b, made.space, d)
    d.adopt(made.space, b.me.group, tuple(b.state(made.space).keyring.control.values()))
    made.all.append(d)
    made.gather()
    # What B writes once it removed D only A and C can open, and A removes B at that moment: so D is still here.
    b.append_control(
        made.space, acts.Remove(d.me.group, (), b.mint(made.space, frozenset({d.me.group})), ()), NOW
    )
    b.append_control(made.space, acts.Profile("B once more", ()), NOW)
    remove(a, made.space, b.me.group)
    made.gather()
    device = d.me.keys.public.id
    assert d.state(made.space).waiting
    assert device in gaps_to_close(a.state(made.space), a.me.keys.public, a.me.group)
    assert device not in gaps_to_close(c.state(made.space), c.me.keys.public, c.me.group)
    grant(a, made.space)
    made.gather(a, c, d)
    assert not d.state(made.space).waiting
    assert device not in gaps_to_close(a.state(made.space), a.me.keys.public, a.me.group)


def test_very_many_grants_before_very_many_keys_take_little_time_and_room():
    ground, count = Ground(guests=2), 1_000
    pen, guest, other = ground.pens[0], *ground.guests
    mint = acts.Mint(b"k" * 32, b"c" * 32, (guest.group,), ())
    seen, standing = ground.seen, ground.entries[1].hash
    box = other.box(acts.KeyBundle((), ()))
    for number in range(count):
        given: list[acts.Act] = [acts.Grant((box,), None), acts.MintKey(mint)]
        for act in given if number % 2 else reversed(given):
            ground.entries.append(pen.act(act, seen, standing))
            seen = (pen.tip,)
    state = ground.state()
    state.membership()
    tracemalloc.start()
    begun = time.thread_time()
    gaps_to_close(state, guest.keys.public, guest.group)
    took_s, (_, most) = time.thread_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took_s < 1 and most < 4 * 1_048_576
