"""New keys go to the devices of the present readers, and only what is written before them can be read without them."""

from __future__ import annotations

import random
from pathlib import Path

from crdt import acts
from crdt.membership import Role
from identity import roster
from node.sharing.keying import mint_for, rotate
from tests.node.desk_world import one_desk
from tests.node.twins import Joint, add, joint
from tests.sim.meeting import NOW, group, meet, pair, share


def test_keys_go_to_every_live_device_of_the_readers():
    first, second = group("A", devices=2)
    (b,), (c,) = group("B"), group("C")
    space = first.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    for other, role in ((b, Role.READER), (c, Role.CONTRIBUTOR)):
        share(space, first, other, pair(first, other), role)
    mint = first.mint(space)
    assert mint.groups == tuple(sorted((first.me.group, b.me.group, c.me.group)))
    assert {box.device for box in mint.boxes} == {
        replica.me.keys.public.id for replica in (first, second, b, c)
    }
    without = first.mint(space, frozenset((c.me.group,)))
    assert c.me.group not in without.groups and len(without.boxes) == 3
    assert without.key != mint.key and without.control != mint.control


def test_a_lost_device_gets_no_new_keys():
    first, second = group("A", devices=2)
    space = first.found(acts.SpaceSort.HOME, "home", NOW).space
    folded = roster.fold(first.me.roster)
    seen = folded.seen_for(second.me.keys.public.id, first.me.keys.public.id)
    lost = roster.lose_device(first.me.keys.sign_seed, folded.group, second.me.keys.public.id, seen)
    first.append_control(space, acts.CarryRoster((*first.me.roster, lost)), NOW)
    assert [box.device for box in first.mint(space).boxes] == [first.me.keys.public.id]


def test_what_is_written_after_new_keys_is_closed_to_old_ones():
    world: Joint = joint()
    old = set(world.a.state(world.space).keyring.data), set(world.a.state(world.space).keyring.control)
    world.a.append_control(world.space, acts.MintKey(world.a.mint(world.space)), NOW)
    state = world.a.state(world.space)
    served = state.data_key()
    assert served is not None and served[0] not in old[0]
    assert state.control_key()[0] not in old[1]
    add(world.a, world.space, "Sealed anew")
    meet(world.a, world.b, world.space)
    assert world.b.state(world.space).control_key() == state.control_key()
    assert world.b.view_hash(world.space, NOW.ms) == world.a.view_hash(world.space, NOW.ms)


def test_the_same_draw_makes_the_same_keys():
    (a,) = group("A")
    state = a.state(a.found(acts.SpaceSort.HOME, "home", NOW).space)
    one, other = (mint_for(state, random.Random(1).randbytes) for _ in range(2))
    assert one == other != mint_for(state, random.Random(2).randbytes)


async def test_rotating_is_one_entry_and_takes_effect_at_once(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        hub = desk.hub
        space = next(iter(await hub.run(lambda: list(hub.replica.spaces))))
        before = await hub.run(lambda: hub.replica.state(space).control_key())
        await rotate(hub, space)
        after = await hub.run(lambda: hub.replica.state(space).control_key())
        assert after != before
        assert await hub.run(lambda: hub.replica.state(space).data_key() is not None)


def test_more_keys_than_one_box_holds_reach_a_device():
    """A member who mints without end must not keep those who come later from reading."""
    (a,) = group("A")
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    keys = [number.to_bytes(32) for number in range(2_500)]
    bundle = acts.KeyBundle(tuple(keys[:900]), tuple(keys))
    me = a.me.keys.public
    a.append_control(space, acts.Grant(a.boxes([(me.id, me.agree)], bundle), None), NOW)
    known = a.state(space).keyring
    assert set(keys) <= set(known.data.values()) and set(keys[:900]) <= set(known.control.values())
    assert not a.state(space).faults
