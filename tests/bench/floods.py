"""What a record costs of which a hostile group says as much as it can: memory, and for how long the store is kept.

python -m tests.bench.floods [--statements 150000] [--groups 1] [--fields 0]

Each of the groups makes so many short statements about a record of another, and so many edits of 30 long fields, which
are void, in two logs each. Prints what the one whose record it is needs to take in all of it, to read it from its store
(and once more, as after each time that it was let go of), and to show it, in seconds of processor time and MB.
"""

from __future__ import annotations

import argparse
import gc
import resource
import time
from collections.abc import Callable
from pathlib import Path

from crdt.ops import Edit, Say, Write
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.node.removals import circle
from tests.node.twins import add, say, tell
from tests.sim.meeting import NOW

_AT_ONCE = 1_000


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--statements", type=int, default=150_000)
    parser.add_argument("--groups", type=int, default=1)
    parser.add_argument("--fields", type=int, default=0)
    told = parser.parse_args()
    made = circle("AHBCDEFGIJKLMNOPQRSTUVWXYZ"[: 2 + told.groups])
    victim, honest, *hostile = made.all
    record = add(victim, made.space, "Plan")
    made.gather()
    say(honest, made.space, record, "agree")
    tell(honest, victim, made.space)
    ops = [Written(op=Say(record, "agree", (("note", "no"),), bytes(16)), deps=(record,))] * told.statements
    fields = tuple(Write(f"f{number}", f"{number} " * 4_000) for number in range(14))
    ops += [Written(op=Edit(record, fields), deps=(record,))] * told.fields
    for one in hostile:
        for first in range(0, len(ops), _AT_ONCE):
            if first == len(ops) // 2 // _AT_ONCE * _AT_ONCE:
                one.reopen_logs()
            one.append(made.space, ops[first : first + _AT_ONCE], NOW)
            one.projection.forget(record)
        print(f"written by one: {one.ledger.arrivals.next_id()} entries", flush=True)
    _measure("take in", lambda: [tell(one, victim, made.space) for one in hostile])
    for name in ("read", "read again"):
        victim.projection.forget(record)
        gc.collect()
        _measure(name, lambda: victim.projection.fold(record))
    _measure("show", lambda: victim.projection.listing.view(record, NOW.ms))
    _tell(victim, record, honest)


def _tell(victim: Replica, record: bytes, honest: Replica) -> None:
    fold = victim.projection.fold(record)
    assert fold is not None
    mine = any(one.author.group == honest.me.group for one in fold.items)
    print(f"operations read: {len(fold.items)}, of the honest group: {'yes' if mine else 'no'}")


def _measure(name: str, work: Callable[[], object]) -> None:
    before, began = _now_mb(), time.thread_time()
    work()
    took = time.thread_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024
    print(
        f"{name}: {took:.2f} s, {_now_mb() - before:+.0f} MB, peak of the process {peak:.0f} MB", flush=True
    )


def _now_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1_048_576


if __name__ == "__main__":
    main()
