"""Thirty worlds of groups that remove each other, all that ever failed, and planted faults that their checkers notice.

More: ``python -m tests.sim.swarm --removals --seeds 0:2000 [--fault NAME]``.
"""

from __future__ import annotations

import pytest

from tests.sim.removal_faults import ALL, planted
from tests.sim.removal_world import RemovalWorld
from tests.sim.swarm import REMOVAL_SEEDS, REMOVALS, failures, kept_seeds, told

SEEDS = 30
BLOCK = 10


@pytest.mark.parametrize("first", range(0, SEEDS, BLOCK))
def test_worlds_of_removals_keep_their_promises(first: int):
    failed = [
        told(seed, found, REMOVALS)
        for seed in range(first, first + BLOCK)
        if (found := failures(seed, REMOVALS))
    ]
    assert not failed, "\n".join(failed)


def test_worlds_that_failed_once_keep_their_promises():
    failed = [
        told(seed, found, REMOVALS)
        for seed in kept_seeds(REMOVAL_SEEDS)
        if seed >= SEEDS and (found := failures(seed, REMOVALS))
    ]
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize(
    ("fault", "seed", "noticed"),
    [
        ("removed-data-counts", 0, "shown"),
        ("judged-once", 3, "judged"),
        ("nobody-vouches", 17, "kept"),
        ("anybody-vouches", 39, "judged"),
        ("old-logs-go-on", 6, "kept"),
        ("vouchers-unnamed", 17, "kept"),
        ("key-for-a-superset", 2, "closed"),
        ("no-farewell", 1, "alike"),
        ("nothing-to-read-why", 31, "alike"),
        ("asked-back-untold", 996, "alike"),
        ("old-offers-alone", 2, "alike"),
        ("removed-go-on", 2, "moved"),
        ("anyone-readmits", 7, "risen"),
    ],
)
def test_planted_faults_are_noticed(fault: str, seed: int, noticed: str):
    with planted(fault):
        assert any(noticed in line for line in failures(seed, REMOVALS))


def test_every_fault_that_can_be_planted_is_noticed_in_some_world():
    (mark,) = test_planted_faults_are_noticed.pytestmark
    assert {fault for fault, _, _ in mark.args[1]} == set(ALL)


def test_a_seed_is_a_world_and_seeds_differ():
    worlds = [RemovalWorld(seed).run() for seed in (3, 3, 4)]
    one, again, other = [[said.word.entry for said in world.said] for world in worlds]
    assert one == again != other


def test_worlds_draw_from_three_to_eight_groups_and_some_that_cheat():
    worlds = [RemovalWorld(seed) for seed in range(24)]
    assert {len(world.sites) for world in worlds} == {3, 4, 5, 6, 7, 8}
    assert 0 < sum(bool(world.rogues) for world in worlds) < len(worlds)
