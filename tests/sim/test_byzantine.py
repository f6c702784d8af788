"""A few worlds of each sort with cheats or bad lines, all that ever failed, and planted faults that are noticed.

More: ``python -m tests.sim.swarm --byzantine --seeds 0:10000 [--fault NAME]``; ``--nightly``: all in full size.
"""

from __future__ import annotations

import pytest

from tests.sim import byzantine_checkers
from tests.sim.byzantine_faults import FAULTS, planted
from tests.sim.byzantine_runs import NIGHTLY, PLAYS, play_byzantine, play_equivocation
from tests.sim.byzantine_world import TRICKS, ByzantineWorld
from tests.sim.swarm import failures, kept_plays, played, told

SEEDS = {"byzantine": 20, "equivocations": 6, "compromises": 6, "partitions": 6, "clocks": 4}
# From where on a fault is looked for: some show in few worlds.
FIRST = {"kept": 51, "alike": 40, "attributed": 10, "judged": 23, "forks_shown": 7, "bounded": 4}
TRIED_MAX = 60
# What tells of a fault that isn't named after a checker.
NOTICED = {"raises": "can't show", "waits": "can't read"}
# A rogue lowers an honest group whose words, and all that they rest on, the others hold.
LOWERED = 469


@pytest.mark.parametrize("sort", PLAYS)
def test_worlds_keep_their_promises(sort: str):
    assert SEEDS[sort] <= 0.02 * NIGHTLY[sort]
    failed = [told(seed, found, sort) for seed in range(SEEDS[sort]) if (found := failures(seed, sort))]
    assert not failed, "\n".join(failed)


def test_worlds_that_failed_once_keep_their_promises():
    failed = [told(seed, found, sort) for sort, seed in kept_plays() if (found := failures(seed, sort))]
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_faults_are_noticed(fault: str):
    noticed = NOTICED.get(fault, f"{fault}: ")
    with planted(fault):
        seeds = range(FIRST.get(fault, 0), FIRST.get(fault, 0) + TRIED_MAX)
        assert any(noticed in line for seed in seeds for line in failures(seed, "byzantine"))


def test_every_checker_but_that_of_peace_has_a_planted_fault():
    checkers = {check.__name__ for check in byzantine_checkers.CHECKERS}
    assert checkers == {*FAULTS, "peaceful"} - NOTICED.keys()


def test_words_of_the_lowered_may_wait_only_for_what_all_lack():
    with planted("waits"):
        world = ByzantineWorld(LOWERED).run()
        found = list(byzantine_checkers.alike(world))
    (circle,) = byzantine_checkers.circles(world, world.space)
    lowered = [site.me.group.hex()[:8] for site in world.honest if site not in circle]
    assert lowered
    assert all(any(f"of {group} beyond" in line for line in found) for group in lowered)


def test_two_stories_are_told_and_shown():
    shown = sum(play_equivocation(seed).counts["equivocation shown to all"] for seed in range(8))
    assert shown >= 5


def test_a_seed_is_a_world_and_seeds_differ():
    one, again, other = (play_byzantine(seed).counts for seed in (3, 3, 4))
    assert one == again != other


def test_seeds_draw_every_trick():
    drawn = [ByzantineWorld(seed).plot for seed in range(40)]
    assert {trick for plot in drawn for trick in plot.tricks} == set(TRICKS)
    assert {plot.rogue for plot in drawn} == {0, 1, 2, 3}


def test_a_machine_that_breaks_is_a_failure(monkeypatch: pytest.MonkeyPatch):
    def broken(self: ByzantineWorld) -> ByzantineWorld:
        raise LookupError("broken machine")

    monkeypatch.setattr(ByzantineWorld, "run", broken)
    assert "LookupError" in played(0, "byzantine").found[0]
