"""Runs worlds of many seeds and tells which break a promise.

    python -m tests.sim.swarm --seeds 0:1000
    python -m tests.sim.swarm --seeds 17
    python -m tests.sim.swarm --removals --seeds 0:2000 [--fault removed-data-counts]
    python -m tests.sim.swarm --byzantine --seeds 0:10000 [--fault bounded]
    python -m tests.sim.swarm --equivocations --seeds 0:1000
    python -m tests.sim.swarm --nightly

The other sorts are ``--compromises``, ``--partitions`` and ``--clocks`` (``tests.sim.byzantine_runs``); ``--nightly``
runs these five in full size. A failure prints seed, commit and the command that replays it. Seeds that ever failed stay
in tests/sim/seeds.txt, those of ``--removals`` (groups that remove each other) in tests/sim/removal_seeds.txt, those of
the five in tests/sim/byzantine_seeds.txt.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.sim import byzantine_faults, removal_faults
from tests.sim.byzantine_runs import NIGHTLY, PLAYS, Played
from tests.sim.checkers import findings
from tests.sim.removal_checkers import findings as removal_findings
from tests.sim.world import World

SEEDS = Path(__file__).with_name("seeds.txt")
REMOVAL_SEEDS = Path(__file__).with_name("removal_seeds.txt")
BYZANTINE_SEEDS = Path(__file__).with_name("byzantine_seeds.txt")
ROOT = Path(__file__).resolve().parents[2]
PLAIN, REMOVALS = "worlds", "removals"
_SHOWN_MAX = 8
_BLOCK = 500


def played(seed: int, sort: str = PLAIN) -> Played:
    """Play the world of ``seed``; what breaks the machines is a finding like others."""
    try:
        if sort in PLAYS:
            return PLAYS[sort](seed)
        return Played(found=removal_findings(seed) if sort == REMOVALS else findings(World(seed).run()))
    except Exception as error:  # whatever breaks is the finding
        place = traceback.extract_tb(error.__traceback__)[-1]
        return Played(found=[f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"])


def failures(seed: int, sort: str = PLAIN) -> list[str]:
    """Return what is wrong in the world of ``seed``."""
    return played(seed, sort).found


def told(seed: int, found: Sequence[str], sort: str = PLAIN) -> str:
    """Return what to print of a seed that failed, with the command that replays it."""
    lines = [f"  {line}" for line in found[:_SHOWN_MAX]]
    if len(found) > _SHOWN_MAX:
        lines.append(f"  and {len(found) - _SHOWN_MAX} more")
    replay = f"python -m tests.sim.swarm {'' if sort == PLAIN else f'--{sort} '}--seeds {seed}"
    return "\n".join([f"seed {seed} fails at commit {_commit()}; replay: {replay}", *lines])


def kept_seeds(file: Path = SEEDS) -> list[int]:
    """Return the seeds that failed once."""
    return [int(line.split()[0]) for line in _lines(file)]


def kept_plays(file: Path = BYZANTINE_SEEDS) -> list[tuple[str, int]]:
    """Return the sorts and seeds of those that failed once."""
    return [(sort, int(seed)) for sort, seed, *_ in map(str.split, _lines(file))]


def run(seeds: Iterable[int], sort: str = PLAIN) -> int:
    """Run the worlds of ``seeds``; print the failing ones and what was counted; return how many failed."""
    began_s, count, failed = time.process_time(), 0, 0
    counts: Counter[str] = Counter()
    for seed in seeds:
        count += 1
        one = played(seed, sort)
        counts += one.counts
        if one.found:
            failed += 1
            print(told(seed, one.found, sort), flush=True)
        if sort in PLAYS and count % _BLOCK == 0:
            print(_summary(sort, count, failed, began_s), flush=True)
    print(_summary(sort, count, failed, began_s))
    if counts:
        print("; ".join(f"{what} {number:,}" for what, number in sorted(counts.items())), flush=True)
    return failed


def _summary(sort: str, count: int, failed: int, began_s: float) -> str:
    spent_s = time.process_time() - began_s
    name = "" if sort == PLAIN else f" of {sort}"
    return f"{count} worlds{name}, {failed} failed, {spent_s:.1f} s of processor time"


def _lines(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


def seeds_of(text: str) -> range:
    first, _, end = text.partition(":")
    return range(int(first), int(end) if end else int(first) + 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.sim.swarm", description="Seeded worlds of nodes.")
    parser.add_argument("--seeds", type=seeds_of, default=range(200), help="FIRST:END, or one seed")
    for sort in (REMOVALS, *PLAYS):
        parser.add_argument(f"--{sort}", dest="sort", action="store_const", const=sort, default=PLAIN)
    parser.add_argument(
        "--nightly", action="store_true", help="all sorts with cheats and bad lines, in full size"
    )
    faults = sorted({*removal_faults.ALL, *byzantine_faults.FAULTS})
    parser.add_argument("--fault", choices=faults, help="break nodes; then some seed must fail")
    given = parser.parse_args(arguments)
    if given.nightly:
        return 1 if sum(run(range(size), sort) for sort, size in NIGHTLY.items()) else 0
    if given.fault is None:
        return 1 if run(given.seeds, given.sort) else 0
    of_removals = given.fault in removal_faults.ALL
    planted = removal_faults.planted if of_removals else byzantine_faults.planted
    sort = given.sort if given.sort != PLAIN else REMOVALS if of_removals else "byzantine"
    with planted(given.fault):
        return 0 if run(given.seeds, sort) else 1


if __name__ == "__main__":
    sys.exit(main())
