"""How long a home with much in it takes to start, to list its records, and how much memory it holds.

python -m tests.bench.lists [--records 10000] [--edits 9] [--keep FOLDER]

``--keep`` leaves the filled home in FOLDER, and looks at the one that is there already. Each line has the processor
time, and how long it took beside whatever else this machine did.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from node.desk.desk import Desk, open_desk
from node.home import open_home
from tests.bench.homes import MIB, new_home, records, some_edits

QUESTIONS: tuple[tuple[str, dict[str, str | int]], ...] = (
    ("list", {"kind": "event", "limit": 100}),
    ("list", {"kind": "event", "limit": 100}),
    ("list", {"kind": "event", "state": "contested", "limit": 100}),
    ("list", {"kind": "event"}),
    ("list", {"kind": "event"}),
    ("list", {"kind": "event", "from": "2027-03-01", "to": "2027-03-07"}),
    ("search", {"text": "meeting 77"}),
    ("search", {"text": "meeting 77"}),
)


async def fill(folder: Path, count: int, rounds: int) -> float:
    """Fill a new home; return the seconds of processor time that it took."""
    home = await new_home(folder, "A")
    began = time.process_time()
    space = next(iter(home.replica.spaces))
    made = await home.run(records, home.replica, home, space, count)
    await home.run(some_edits, home.replica, home, space, made, rounds)
    took = time.process_time() - began
    await home.close()
    return took


async def look(folder: Path) -> None:
    """Open the home, list, show and search; print seconds and memory."""
    began, cpu = time.perf_counter(), time.process_time()
    desk = await open_desk(await open_home(folder / "A", lambda: None))
    took, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(f"start: {cpu:.2f} s of processor time, {took:.2f} s, resident {_resident() / MIB:.0f} MiB")
    try:
        for command, args in QUESTIONS:
            found, cpu, took = await _timed(desk, command, args)
            print(
                f"{command} {args}: {len(found)} in {cpu * 1e3:.0f} ms of processor time, {took * 1e3:.0f} ms"
            )
        _, cpu, took = await _timed(desk, "show", {"id": found[0]["id"]})
        print(f"show: {cpu * 1e3:.1f} ms of processor time, {took * 1e3:.1f} ms")
        print(f"resident {_resident() / MIB:.0f} MiB")
    finally:
        await desk.close()


async def _timed(desk: Desk, command: str, args: dict[str, Any]) -> tuple[list[dict[str, Any]], float, float]:
    began, cpu = time.perf_counter(), time.process_time()
    found = await desk.call(command, args)
    return found, time.process_time() - cpu, time.perf_counter() - began


def _resident() -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1_024
    return 0


def main() -> None:
    """Fill a home, then look at it in a process of its own."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--edits", type=int, default=9, help="edits of every record")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--look", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.look:
        asyncio.run(look(options.look))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        if not (folder / "A").exists():
            took = asyncio.run(fill(folder, options.records, options.edits))
            entries = options.records * (1 + options.edits)
            print(
                f"{options.records} records, {entries} entries: written in {took:.0f} s of processor time,"
                f" {took / entries * 1e6:.0f} us each",
                flush=True,
            )
        subprocess.run([sys.executable, "-m", "tests.bench.lists", "--look", folder], check=True)


if __name__ == "__main__":
    main()
