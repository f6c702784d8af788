"""What the program costs where it does little: ``--help``, the start, and the memory of an idle node and its worker.

python -m tests.bench.idle [--home FOLDER]

The node is the one that a user starts, with its page, over a new home or over FOLDER (``tests.bench.lists --keep``
fills one). The worker is there only while long texts are put together: a minute after the last one it has ended.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from node.cli.remote import Remote, find_remote
from node.notes.note_worker import WorkerLimits

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "hedgerow")
ROUNDS = 9
PATIENCE_S = 120.0


def helped() -> tuple[float, float]:
    """Return the milliseconds of processor time, and in all, that ``hedgerow --help`` takes: medians."""
    cpu, whole = [], []
    for _ in range(ROUNDS):
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*COMMAND, "--help"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        whole.append(time.perf_counter() - began)
        cpu.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(cpu) * 1e3, statistics.median(whole) * 1e3


@contextmanager
def running(home: Path) -> Iterator[tuple[int, Remote]]:
    """Give the process id of a node that runs over ``home``, and how to ask it."""
    told = ("--ui", "127.0.0.1:0", "--sync", "127.0.0.1:0", "--lan", "off")
    command = [*COMMAND, "run", *told, "--home", str(home)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        until = time.monotonic() + PATIENCE_S
        while (remote := find_remote(home)) is None:
            if time.monotonic() > until or process.poll() is not None:
                raise RuntimeError("the node doesn't start")
            time.sleep(0.1)
        yield process.pid, remote
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def resident_mb(process: int) -> float:
    """Return the megabytes of memory that a process occupies."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def processor_s(process: int) -> float:
    """Return the seconds of processor time that a process used so far."""
    # Fields 14 and 15 of proc(5)'s stat, counted behind the name, which may hold spaces.
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def children(process: int) -> list[int]:
    """Return the processes that a process started and that still run."""
    tasks = Path(f"/proc/{process}/task").iterdir()
    return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]


def measure(home: Path) -> None:
    """Measure and print."""
    cpu_ms, took_ms = helped()
    print(f"--help: {cpu_ms:.0f} ms of processor time, {took_ms:.0f} ms", flush=True)
    if not (home / "store.db").exists():
        made = [*COMMAND, "init", "--name", "Bench", "--no-passphrase", "--home", str(home)]
        subprocess.run(made, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    began = time.perf_counter()
    with running(home) as (process, remote):
        took = time.perf_counter() - began
        print(f"start to ready: {processor_s(process):.2f} s of processor time, {took:.1f} s", flush=True)
        time.sleep(5)
        print(f"node, idle: {resident_mb(process):.1f} MB, {len(children(process))} workers", flush=True)
        fields = {"title": "Minutes", "start": "2027-03-01", "notes": "We met at the old mill.\n" * 200}
        remote.call("add", {"kind": "event", "fields": fields})
        told = [f"{resident_mb(child):.1f} MB" for child in children(process)]
        print(f"node, after a long text: {resident_mb(process):.1f} MB, worker {', '.join(told)}", flush=True)
        time.sleep(WorkerLimits().idle_seconds + 5)
        print(f"node, a minute later: {resident_mb(process):.1f} MB, {len(children(process))} workers")


def main() -> None:
    """Measure over a new home or the one that was named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--home", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        measure(given.home or Path(name) / "home")


if __name__ == "__main__":
    main()
