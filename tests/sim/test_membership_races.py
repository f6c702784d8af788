"""Races of groups in a few seeded worlds, and planted faults that these properties notice.

More seeds: ``python -m tests.sim.membership_races FIRST COUNT [FAULT]``.
"""

from __future__ import annotations

import pytest

from tests.crdt.membership_script import Script
from tests.sim.membership_faults import planted
from tests.sim.membership_races import failures, other_names
from tests.sim.membership_world import World

# Seeds that failed once stay here, before those that are simply the first.
ONCE_FAILED = (67, 1315, 20082, 30051)
SEEDS = (*ONCE_FAILED, *range(20))


@pytest.mark.parametrize("seed", SEEDS)
def test_no_property_fails(seed):
    assert failures(seed) == []


@pytest.mark.parametrize(
    ("fault", "seed", "noticed"),
    [
        ("removed-go-on", 12, "P2"),
        ("leaves-void", 80, "P2b"),
        ("follows-void", 51, "P1b"),
        ("anyone-readmits", 200, "P3"),
        ("nobody-vouches", 9, "P4"),
        ("epoch-for-a-subset", 1, "P5"),
    ],
)
def test_planted_faults_are_noticed(fault, seed, noticed):
    with planted(fault):
        assert noticed in {line.split()[0] for line in failures(seed)}


def test_a_ring_that_is_settled_by_hash_is_noticed_under_other_hashes():
    script = Script()
    last = script.stewards("BCD")
    script.remove("r1", "D", "iD", last, "C", cosigners=("iB",))
    script.remove("r2", "D", "iD", last, "B", cosigners=("iC",))
    assert list(other_names(script.acts.values())) == []
    with planted("ring-by-hash"):
        assert list(other_names(script.acts.values())) != []


def test_a_seed_is_a_world():
    assert list(World(3).run().acts) == list(World(3).run().acts)
