"""How fast a peer's entries come in: many of one record, and many records.

python -m tests.bench.ingest [--count 10000]
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from pathlib import Path

from tests.bench.homes import edits, new_home, records, send, shared


async def measure(count: int, *, one_record: bool, folder: Path) -> tuple[float, float]:
    """Return the seconds for writing ``count`` entries and for ingesting them at a peer."""
    a, b = await new_home(folder, "A"), await new_home(folder, "B")
    space = await shared(a, b)
    began = time.perf_counter()
    made = await a.run(records, a.replica, a, space, 1 if one_record else count)
    if one_record:
        await a.run(edits, a.replica, a, space, made[0], count)
    wrote = time.perf_counter()
    await send(a, b, space)
    ended = time.perf_counter()
    same = await a.run(a.replica.view_hash, space, 0) == await b.run(b.replica.view_hash, space, 0)
    if not same:
        raise AssertionError("the two don't show the same")
    await a.close()
    await b.close()
    return wrote - began, ended - wrote


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000)
    count = parser.parse_args().count
    for one_record in (True, False):
        with tempfile.TemporaryDirectory() as folder:
            wrote, took = asyncio.run(measure(count, one_record=one_record, folder=Path(folder)))
        what = "entries of one record" if one_record else "records"
        print(f"{count} {what}: written in {wrote:.1f} s, ingested in {took:.1f} s, {count / took:.0f}/s")


if __name__ == "__main__":
    main()
