"""Forty worlds of groups that remove each other, all that ever failed, and planted faults that their checkers notice.

More: ``python -m tests.sim.swarm --removals --seeds 0:2000 [--fault NAME]``.
"""

from __future__ import annotations

import pytest

from tests.sim.removal_faults import planted
from tests.sim.removal_world import RemovalWorld
from tests.sim.swarm import REMOVAL_SEEDS, failures, kept_seeds, told

SEEDS = 40
BLOCK = 10


@pytest.mark.parametrize("first", range(0, SEEDS, BLOCK))
def test_worlds_of_removals_keep_their_promises(first: int):
    failed = [
        told(seed, found, removals=True)
        for seed in range(first, first + BLOCK)
        if (found := failures(seed, removals=True))
    ]
    assert not failed, "\n".join(failed)


def test_worlds_that_failed_once_keep_their_promises():
    failed = [
        told(seed, found, removals=True)
        for seed in kept_seeds(REMOVAL_SEEDS)
        if (found := failures(seed, removals=True))
    ]
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize(
    ("fault", "seeds", "noticed"),
    [
        ("removed-data-counts", range(10), "shown"),
        ("judged-once", range(20), "judged"),
        ("nobody-vouches", range(20), "judged"),
        ("anybody-vouches", range(25), "judged"),
        ("old-logs-go-on", range(25), "kept"),
        ("key-for-a-superset", range(25), "closed"),
        ("no-farewell", range(5), "alike"),
    ],
)
def test_planted_faults_are_noticed(fault: str, seeds: range, noticed: str):
    with planted(fault):
        assert any(noticed in line for seed in seeds for line in failures(seed, removals=True))


def test_a_seed_is_a_world_and_seeds_differ():
    worlds = [RemovalWorld(seed).run() for seed in (3, 3, 4)]
    one, again, other = [[said.word.entry for said in world.said] for world in worlds]
    assert one == again != other


def test_worlds_draw_from_three_to_eight_groups_and_some_that_cheat():
    sizes = {len(RemovalWorld(seed).sites) for seed in range(60)}
    assert sizes == {3, 4, 5, 6, 7, 8}
    assert 0 < sum(bool(RemovalWorld(seed).rogues) for seed in range(20)) < 20
