"""What a removal costs where a space holds many entries: judged without it, with it, and with what was built on.

python -m tests.bench.removals [--count 20000]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator

from crdt.ops import Edit, Write
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.node.removals import Circle, circle, remove
from tests.node.twins import event, everywhere
from tests.sim.meeting import NOW, meet

_BATCH = 500


def fill(made: Circle, count: int) -> list[bytes]:
    """Have B make records and C write into each of them, until there are ``count`` entries; return the records."""
    _, b, c = made.all
    records = _append(b, made.space, [event(f"Event {number}") for number in range(count // 2)])
    everywhere(made.space, b, c)
    _append(c, made.space, [_edit(record, "place", "yard") for record in records])
    made.gather()
    return records


def measure(count: int) -> Iterator[tuple[str, float]]:
    """Yield what was done with the seconds of processor time that it took."""
    made = circle("ABC")
    a, b, c = made.all
    records = fill(made, count)
    late = max(1, count // 20)
    yield "a removal that sets nothing aside", _timed(lambda: remove(a, made.space, b.me.group))
    _append(b, made.space, [_edit(record, "title", "late") for record in records[:late]])
    everywhere(made.space, b, c)
    known = a.projection.honouring
    _append(c, made.space, [_edit(record, "start", "2027-01-01") for record in records[: late // 2]])
    yield f"{late * 2} late entries, of which half are built on", _timed(lambda: meet(a, c, made.space))
    assert known._ended, "some are set aside"
    yield (
        "the removal of who built on them, with a cut before that",
        _timed(lambda: remove(a, made.space, c.me.group, behind=late)),
    )
    yield "everything anew", _timed(a.rebuild)


def _append(replica: Replica, space: bytes, ops: list[Written]) -> list[bytes]:
    hashes: list[bytes] = []
    for start in range(0, len(ops), _BATCH):
        hashes += replica.append(space, ops[start : start + _BATCH], NOW)[0]
    return hashes


def _edit(record: bytes, path: str, value: str) -> Written:
    return Written(op=Edit(record, (Write(path, value),)), deps=(record,))


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=20_000)
    count = parser.parse_args().count
    for what, took_s in measure(count):
        print(f"{count} entries, {what}: {took_s:.2f} s")


if __name__ == "__main__":
    main()
