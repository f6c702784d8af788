"""Views that differ in inert acts alone say the same of everybody's rights."""

from __future__ import annotations

from random import Random

import pytest

from crdt.membership import ActKind, Role, evaluate
from crdt.membership_answer import members_of
from crdt.membership_data import Rights
from crdt.membership_inert import inert, with_inert
from crdt.membership_settling import Settlement
from tests.crdt.membership_script import Script
from tests.sim.membership_world import World


@pytest.mark.parametrize("seed", range(40))
def test_a_view_says_what_it_says_with_all_inert_acts_that_rest_on_it(seed: int):
    world = World(seed).run()
    order = evaluate(world.acts.values()).settled.order
    chance, without = Random(seed), inert(order)
    for _ in range(20):
        heads = [act.id for act in chance.choices(order.acts, k=2)]
        view = order.view(heads)
        widest = with_inert(order, view & ~without, without)
        assert not (view & ~widest or (view ^ widest) & ~without)
        alone, wide = Settlement(order.part(view)), Settlement(order.part(widest))
        assert members_of(alone) == members_of(wide)
        for entry in world.entries.values():
            if alone.order.has(entry.seen):
                asked = entry.seen, entry.group, entry.log
                assert Rights(alone).until(*asked) == Rights(wide).until(*asked)


def test_what_nobody_mighty_signs_is_inert_but_for_leaves():
    script = Script()
    last = script.stewards("B")
    script.invite("iX", "A", "g", last, "X", Role.CONTRIBUTOR)
    script.role("x1", "X", "iX", "iX", "X", Role.STEWARD)
    script.remove("x2", "X", "iX", "x1", "B")
    script.add("x3", ActKind.EPOCH, "X", "iX", "x2", mints=("X",))
    script.add("a1", ActKind.EPOCH, "A", "g", "x3", mints=("A",))
    script.add("l1", ActKind.LEAVE, "X", "iX", "x3", cut={"x": 3})
    script.add("l2", ActKind.LEAVE, "X", "iX", "l1", cut={"x": 2})
    script.add("l3", ActKind.LEAVE, "X", "iX", "l2", cut={"x": 4})
    script.invite("iY", "A", "g", "l3", "X", Role.READER)
    script.add("l4", ActKind.LEAVE, "X", "iX", "iY")
    assert inert_in(script) == {b"x1", b"x2", b"x3", b"a1", b"l2"}


def test_keys_matter_where_equals_may_be_weighed():
    script = Script()
    last = script.stewards("BCD")
    script.remove("r1", "D", "iD", last, "C", cosigners=("iB",))
    script.add("e", ActKind.EPOCH, "B", "iB", "r1", mints=("B",))
    assert inert_in(script) == set()


def inert_in(script: Script) -> set[bytes]:
    """Return the names of the inert acts."""
    order = evaluate(script.acts.values()).settled.order
    without = inert(order)
    return {act.id for position, act in enumerate(order.acts) if without >> position & 1}
