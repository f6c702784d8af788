"""Real nodes on bad networks: each fault by itself, and how soon and at what price the nodes agree again.

    python -m tests.live.lab --scenario lossy --seed 1
    python -m tests.live.lab --scenario all --changes 1000 --outage 60

Each scenario runs two nodes (``hedgerow run``) in network namespaces, breaks the path between them, lets both write
meanwhile, mends it, and measures: seconds until all changes are on both sides, seconds from the path's return until
what was written meanwhile is there, bytes on the wire, log lines for each change of state, the page's slowest
answer, and of the bytes of entries that came the share of those whose entries the node had stored before: what a
cut connection lost must come again and doesn't count, what it brought must not. A scenario fails when a bound of
``tests.live.lab_world.Bounds`` doesn't hold. What is drawn depends on the seed; times depend on the machine, too.
Needs root or user namespaces, ``ip`` and ``nft``; ``crowd`` needs 10,100 open files (``ulimit -n``) for the hostile
host, a node needs 700.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.isolation import isolate
from tests.live.lab_scenarios import SCENARIOS
from tests.live.lab_world import Size, play


def main() -> int:
    """Run scenarios, print a line for each; return whether any failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenario", choices=("all", *SCENARIOS), default="all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--changes", type=int, default=0, help="how many changes; 0: as the scenario has it")
    parser.add_argument(
        "--outage", type=float, default=0.0, help="seconds of a fault; 0: as the scenario has it"
    )
    parser.add_argument(
        "--keep", type=Path, help="a folder for the nodes' homes and logs, to look at afterwards"
    )
    given = parser.parse_args()
    isolation = isolate()
    if not isolation.lab:
        print(f"no hosts can be made here: {isolation.why}")
        return 2
    names = list(SCENARIOS) if given.scenario == "all" else [given.scenario]
    failed = [name for name in names if not _run(name, given)]
    if failed:
        print(
            f"failed: {' '.join(failed)}; again: python -m tests.live.lab --seed {given.seed} --scenario {failed[0]}"
        )
    return 1 if failed else 0


def _run(name: str, given: argparse.Namespace) -> bool:
    size = SCENARIOS[name].size
    chosen = Size(changes=given.changes or size.changes, outage_s=given.outage or size.outage_s)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        where = given.keep / name if given.keep else Path(folder)
        where.mkdir(parents=True, exist_ok=True)
        try:
            figures = play(SCENARIOS[name], where, given.seed, chosen)
        except Exception:  # whatever breaks is the finding
            print(
                f"{name}: FAILED after {time.monotonic() - began:.0f} s\n{traceback.format_exc()}", flush=True
            )
            return False
    faults = figures.beyond(SCENARIOS[name].bounds)
    print(f"{name}: {figures}", *(f"  BEYOND: {fault}" for fault in faults), sep="\n", flush=True)
    return not faults


if __name__ == "__main__":
    sys.exit(main())
