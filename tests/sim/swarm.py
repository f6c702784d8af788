"""Runs worlds of many seeds and tells which break a promise.

    python -m tests.sim.swarm --seeds 0:1000
    python -m tests.sim.swarm --seeds 17
    python -m tests.sim.swarm --removals --seeds 0:2000 [--fault removed-data-counts]

A failure prints seed, commit and the command that replays it. Seeds that ever failed stay in tests/sim/seeds.txt, those
of ``--removals`` (groups that remove each other) in tests/sim/removal_seeds.txt.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import traceback
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.sim.checkers import findings
from tests.sim.removal_checkers import findings as removal_findings
from tests.sim.removal_faults import ALL, planted
from tests.sim.world import World

SEEDS = Path(__file__).with_name("seeds.txt")
REMOVAL_SEEDS = Path(__file__).with_name("removal_seeds.txt")
ROOT = Path(__file__).resolve().parents[2]
_SHOWN_MAX = 8


def failures(seed: int, *, removals: bool = False) -> list[str]:
    """Return what is wrong in the world of ``seed``, a crash of the machines included."""
    try:
        return removal_findings(seed) if removals else findings(World(seed).run())
    except Exception as error:  # whatever breaks is the finding
        place = traceback.extract_tb(error.__traceback__)[-1]
        return [f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"]


def told(seed: int, found: Sequence[str], *, removals: bool = False) -> str:
    """Return what to print of a seed that failed, with the command that replays it."""
    lines = [f"  {line}" for line in found[:_SHOWN_MAX]]
    if len(found) > _SHOWN_MAX:
        lines.append(f"  and {len(found) - _SHOWN_MAX} more")
    replay = f"python -m tests.sim.swarm {'--removals ' if removals else ''}--seeds {seed}"
    return "\n".join([f"seed {seed} fails at commit {_commit()}; replay: {replay}", *lines])


def kept_seeds(file: Path = SEEDS) -> list[int]:
    """Return the seeds that failed once."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [int(line.split()[0]) for line in lines if line.strip() and not line.startswith("#")]


def run(seeds: Iterable[int], *, removals: bool = False) -> int:
    """Run the worlds of ``seeds``; print the failing ones; return how many failed."""
    began_s, count, failed = time.process_time(), 0, 0
    for seed in seeds:
        count += 1
        found = failures(seed, removals=removals)
        if found:
            failed += 1
            print(told(seed, found, removals=removals), flush=True)
    spent_s = time.process_time() - began_s
    print(f"{count} worlds, {failed} failed, {spent_s:.1f} s of processor time")
    return failed


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


def _seeds(text: str) -> range:
    first, _, end = text.partition(":")
    return range(int(first), int(end) if end else int(first) + 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.sim.swarm", description="Seeded worlds of nodes.")
    parser.add_argument("--seeds", type=_seeds, default=range(200), help="FIRST:END, or one seed")
    parser.add_argument("--removals", action="store_true", help="groups that remove each other")
    parser.add_argument("--fault", choices=sorted(ALL), help="break nodes; then some seed must fail")
    given = parser.parse_args(arguments)
    if given.fault is None:
        return 1 if run(given.seeds, removals=given.removals) else 0
    with planted(given.fault):
        return 0 if run(given.seeds, removals=True) else 1


if __name__ == "__main__":
    sys.exit(main())
