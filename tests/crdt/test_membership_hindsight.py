"""What a view says by itself, found in a larger one that is settled: the same, and cheap for very many views."""

from __future__ import annotations

from random import Random

import pytest

from crdt.membership import ActKind, Membership, Role, evaluate
from crdt.membership_hindsight import swaying
from tests.crdt.membership_script import Script
from tests.sim.membership_world import World


@pytest.mark.parametrize("seed", range(30))
def test_a_view_says_what_it_says_by_itself(seed: int):
    membership = evaluate(World(seed).run().acts.values())
    chance = Random(seed)
    acts = membership.settled.order.acts
    views = [frozenset((act.id,)) for act in reversed(acts)]
    views += [frozenset(act.id for act in chance.choices(acts, k=3)) for _ in range(10)]
    if seed % 2:
        chance.shuffle(views)
    for heads in views:
        assert differing(membership, heads) == []


def test_what_was_signed_after_a_ring_decides_nothing_before():
    script = Script()
    last = script.stewards("BCD")
    script.invite("iX", "A", "g", last, "X", Role.CONTRIBUTOR)
    script.remove("r1", "D", "iD", "iX", "C", cosigners=("iB",))
    script.remove("r2", "D", "iD", "iX", "B", cosigners=("iC",))
    script.invite("iF", "A", "g", "r1", "F", Role.READER)
    membership = evaluate(script.acts.values())
    assert b"C" not in membership.members
    assert membership.member_at([b"r1", b"r2"], b"C") is not None
    assert differing(membership, frozenset((b"r1", b"r2"))) == []


def test_who_has_no_right_to_sways_nothing():
    script = Script()
    last = script.stewards("B")
    script.invite("iX", "A", "g", last, "X", Role.CONTRIBUTOR)
    script.remove("r", "X", "iX", "iX", "B")
    script.role("s", "X", "iX", "iX", "X", Role.STEWARD)
    script.add("e", ActKind.EPOCH, "X", "iX", "iX", mints=("X",))
    script.add("l", ActKind.LEAVE, "X", "iX", "iX")
    assert swaying(evaluate(script.acts.values()).settled) == 0
    script.role("t", "A", "g", "iX", "B", Role.READER)
    assert swaying(evaluate(script.acts.values()).settled) != 0


def test_what_was_found_is_kept():
    script = Script()
    script.stewards("B")
    before = evaluate(script.acts.values())
    assert before.member_at([b"iB"], b"B") != before.member_at([b"yB"], b"B")
    script.remove("r", "A", "g", "iB", "B")
    after = evaluate(script.acts.values(), earlier=before)
    for head in (b"iB", b"yB"):
        assert after.member_at([head], b"B") == before.member_at([head], b"B")


def differing(membership: Membership, heads: frozenset[bytes]) -> list[bytes]:
    """Return the groups of which a view doesn't say what it says where it is settled by itself."""
    alone = membership.members_at(heads)
    groups = membership.settled.roll.of_group
    return [group for group in groups if membership.member_at(heads, group) != alone.get(group)]
