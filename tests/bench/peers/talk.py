"""How a measured process is spoken to: one line of JSON a command on standard input, one line a result.

Also the workload that all peers are given: edit i sets one of 200 small fields to a text of 27 characters.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
import traceback
from pathlib import Path
from typing import Any

Answer = dict[str, Any]
MARK = "@@"
"""Begins the lines that are results, in whatever else a peer prints."""
KEYS = 200


def key_of(number: int) -> int:
    """Return which field edit ``number`` sets."""
    return number * 7_919 % KEYS


def text_of(number: int) -> str:
    """Return what edit ``number`` sets it to."""
    return f"value {number:08} {number * 2_654_435_761 % 10**12:012}"


def clock_ms() -> float:
    """Return the clock that all processes of a machine share, in milliseconds."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC) / 1e6


async def serve(driven: Any) -> None:
    """Carry out commands until ``exit`` or the end of input: each a method of ``driven``, with keywords."""
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    _say({"ready": True, **costs()})
    while line := await lines.readline():
        asked = json.loads(line)
        command = asked.pop("command")
        if command == "exit":
            return
        began_ms, began_cpu = clock_ms(), costs()["cpu_s"]
        try:
            answer = await getattr(driven, command)(**asked)
        except Exception:  # whoever asked is told, and prints it
            _say({"error": traceback.format_exc()[-2_000:]})
            continue
        now = costs()
        _say({"took_ms": clock_ms() - began_ms, "took_cpu_s": now["cpu_s"] - began_cpu, **now, **answer})


def costs() -> dict[str, float]:
    """Return the processor time of this process and its children so far, and what each occupies now."""
    own = time.process_time()
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    children = [Path(f"/proc/{pid}") for pid in _children()]
    return {
        "cpu_s": own + ended.ru_utime + ended.ru_stime + sum(_cpu_s(child) for child in children),
        "own_cpu_s": own,
        "resident_mb": _resident_mb(Path("/proc/self")),
        "children_mb": sum(_resident_mb(child) for child in children),
    }


def _children() -> list[str]:
    tasks = Path("/proc/self/task").iterdir()
    return [pid for task in tasks for pid in (task / "children").read_text().split()]


def _cpu_s(process: Path) -> float:
    # Fields 14 and 15 of proc(5)'s stat, counted behind the name, which may hold spaces.
    fields = (process / "stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def _resident_mb(process: Path) -> float:
    return int((process / "statm").read_text().split()[1]) * 4_096 / 1e6


def _say(answer: dict[str, Any]) -> None:
    print(MARK + json.dumps(answer), flush=True)
