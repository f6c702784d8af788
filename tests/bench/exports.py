"""What taking all records of a home along costs: processor time, memory, and how long the page waits meanwhile.

python -m tests.bench.exports [--records 20000] [--edits 1] [--formats json,csv,ics,md,html] [--keep FOLDER]

Each format is written in a process of its own, to nowhere. Memory is what is resident at most, and how much more that
is than before; the page's wait is the longest that a small question to the store took while the file was made.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from node.desk.desk import Desk, open_desk
from node.exchange.formats import Format
from node.home import open_home
from tests.bench.homes import MIB
from tests.bench.lists import fill

FORMATS = ",".join(one.value for one in Format)


async def write(folder: Path, format_: str) -> None:
    """Export everything from the home in ``folder``; print what it cost."""
    desk = await open_desk(await open_home(folder / "A", lambda: None))
    try:
        before, cpu = _peak(), time.process_time()
        asking = asyncio.create_task(_longest_wait(desk))
        size, told = 0, {}
        async for piece in desk.exported({"format": format_}):
            if isinstance(piece, str):
                size += len(piece.encode())
            else:
                told = piece
        cpu = time.process_time() - cpu
        asking.cancel()
        longest = await asking
        print(
            f"{format_}: {told['records']} records, {size / MIB:.1f} MiB, {cpu:.2f} s of processor time, resident at"
            f" most {_peak() / MIB:.0f} MiB, {(_peak() - before) / MIB:.0f} MiB more than before, longest wait"
            f" {longest * 1e3:.0f} ms",
            flush=True,
        )
    finally:
        await desk.close()


async def _longest_wait(desk: Desk) -> float:
    """Ask the store something small again and again, until cancelled; return how long it took at most."""
    longest = 0.0
    try:
        while True:
            began = time.perf_counter()
            await desk.hub.run(lambda: None)
            longest = max(longest, time.perf_counter() - began)
            await asyncio.sleep(0.005)
    except asyncio.CancelledError:
        return longest


def _peak() -> int:
    # What ``getrusage`` tells began with whoever started this process.
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1_024
    return 0


def main() -> None:
    """Fill a home, then export it in each format."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--edits", type=int, default=1, help="edits of every record")
    parser.add_argument("--formats", default=FORMATS)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write:
        asyncio.run(write(options.write, options.formats))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        if not (folder / "A").exists():
            asyncio.run(fill(folder, options.records, options.edits))
        for format_ in options.formats.split(","):
            command = [sys.executable, "-m", "tests.bench.exports", "--write", folder, "--formats", format_]
            subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
