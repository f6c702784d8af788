"""Two hundred worlds, and all that ever failed, keep every promise; a failing one can be replayed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.sim import swarm
from tests.sim.site_checks import AT_MS
from tests.sim.swarm import ROOT, failures, kept_seeds, told
from tests.sim.world import World

SEEDS = 200
BLOCK = 20

TRACE = "from tests.sim.test_worlds import trace; print(trace(11))"


def trace(seed: int) -> str:
    """Return what happened in a world, in short: equal for equal courses."""
    world = World(seed).run()
    views = [
        site.replica.view_hash(space, AT_MS)[0].hex()
        for site in world.sites
        for space in sorted(site.replica.spaces)
    ]
    sent = [(wire.messages, wire.size) for wire in world.wires]
    return f"{world.timeline.steps} {sent} {views}"


@pytest.mark.parametrize("first", range(0, SEEDS, BLOCK))
def test_worlds_keep_their_promises(first: int):
    failed = [told(seed, found) for seed in range(first, first + BLOCK) if (found := failures(seed))]
    assert not failed, "\n".join(failed)


def test_worlds_that_failed_once_keep_their_promises():
    failed = [told(seed, found) for seed in kept_seeds() if (found := failures(seed))]
    assert not failed, "\n".join(failed)


def test_a_seed_has_one_course_whatever_the_hash_seed():
    courses = set()
    for hash_seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", TRACE],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        courses.add(done.stdout.strip())
    assert courses == {trace(11)}


def test_seeds_draw_different_worlds():
    drawn = [World(seed).drawn for seed in range(40)]
    assert len({(one.sites, one.shape, one.line, one.copies) for one in drawn}) > 30
    assert any(one.copies and not one.copies_know for one in drawn)
    assert any(one.crash and one.lose_unsynced for one in drawn)


def test_a_failure_names_seed_commit_and_replay(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(swarm, "findings", lambda world: ["kept: a word was lost"])
    assert swarm.main(["--seeds", "3:5"]) == 1
    shown = capsys.readouterr().out
    assert "seed 3 fails at commit" in shown and "python -m tests.sim.swarm --seeds 4" in shown
    assert "kept: a word was lost" in shown and "2 worlds, 2 failed" in shown


def test_a_machine_that_breaks_is_a_failure(monkeypatch: pytest.MonkeyPatch):
    def broken(self: World) -> World:
        raise LookupError("broken machine")

    monkeypatch.setattr(World, "run", broken)
    assert "LookupError" in failures(0)[0]
