"""Our node beside its peers on one workload, all in one run in turn: processor time, time, bytes, disk, memory.

python -m tests.bench.peers.run [--count 10000 ...] [--rounds 3] [--only NAME ...] [--packages FOLDER] [--into FOLDER]

Each round every peer makes COUNT edits of 200 small fields, each its own change, and another process fetches them
(cold), hangs up, fetches ten more (again), and watches 200 that come live, then without the relay that counts bytes;
with several counts, one after the other in each round. Our node does the same with lines of 200 long texts (each an
entry, and a hundred stored together), with a checkpoint and a hundredth after it for a newcomer, and with needs,
pledges, calendar entries and long texts by three groups in two scripts. The peers are installed into ``--packages`` by
npm and pip at versions named here; ``--into`` gets ``peers.md`` and ``peers.svg``.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from node.links.streams import Address
from tests.bench.peers.plot import plot
from tests.bench.peers.talk import MARK
from tests.story.relay import relaying

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
NPM = ("cojson@0.20.19", "cojson-transport-ws@0.20.19", "better-sqlite3@11.10.0", "ws@8")
PIP = ("pycrdt-websocket==0.16.5", "uvicorn==0.54.0", "websockets==17.4", "aiohttp>=3.11")
OURS = {
    "Hedgerow": ("fields", "1"),
    "Hedgerow, 100 a seal": ("fields", "100"),
    "Hedgerow, texts": ("texts", "1"),
    "Hedgerow, texts, 100 stored together": ("texts", "100"),
    "Hedgerow, checkpoint and tail": ("checkpoint", "1"),
    "Hedgerow, records": ("records", "1"),
}
"""Our node's workloads: name in the table, workload, how many edits are sealed or stored together."""
AGAIN = 10
LIVE, GAP_MS = 200, 10

Row = dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A peer: its name in the table and the command that is given A or B, a port, a folder and the count."""

    name: str
    command: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    more: tuple[str, ...] = ()


class Process:
    """A measured process."""

    def __init__(self, contender: Contender, role: str, port: int, folder: Path, count: int) -> None:
        command = [*contender.command, role, str(port), str(folder), str(count), *contender.more]
        environment = os.environ | contender.environment
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.ready = self._read()

    def ask(self, command: str, **keywords: Any) -> dict[str, Any]:
        """Give a command and return its result."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"command": command, **keywords}) + "\n")
        self._process.stdin.flush()
        return self._read()

    def stop(self) -> None:
        """Let the process end as it would for a user, and wait for it."""
        if self._process.stdin is not None and not self._process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.write('{"command": "exit"}\n')
                self._process.stdin.close()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith(MARK):
                told: dict[str, Any] = json.loads(line.removeprefix(MARK))
                if "error" in told:
                    raise RuntimeError(told["error"])
                return told
        raise RuntimeError(f"the process ended with {self._process.wait()}")


def measure(contender: Contender, count: int) -> Row:
    """Return the figures of one peer in one round."""
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as ends:
        folder, port = Path(name), _free_port()
        a = Process(contender, "A", port, folder, count)
        ends.callback(a.stop)
        made = a.ask("edit", first=0, count=count)
        a.ask("ready")
        b = Process(contender, "B", 0, folder, count)
        ends.callback(b.stop)
        relay = ends.enter_context(relaying(Address(host="127.0.0.1", port=port)))
        before = a.ask("settle")
        cold = b.ask("connect", port=relay.address.port, target=count - 1)
        after = b.ask("settle")
        sent = a.ask("settle")
        row = {
            "make us": made["took_cpu_s"] / count * 1e6,
            "cold cpu s": cold["took_cpu_s"],
            "settled cpu s": after["cpu_s"] - cold["cpu_s"] + cold["took_cpu_s"],
            "cold s": cold["took_ms"] / 1e3,
            "sender cpu s": sent["cpu_s"] - before["cpu_s"],
            "cold bytes": float(sum(one.size for one in relay.passages)),
            "idle mb": b.ready["resident_mb"],
            "mb": cold["resident_mb"],
            "worker mb": cold["children_mb"],
        }
        b.ask("disconnect")
        a.ask("edit", first=count, count=AGAIN)
        known = len(relay.passages)
        again = b.ask("connect", port=relay.address.port, target=count + AGAIN - 1)
        time.sleep(0.3)
        row |= {
            "again ms": again["took_ms"],
            "again cpu ms": again["took_cpu_s"] * 1e3,
            "again bytes": float(sum(one.size for one in relay.passages[known:])),
            "again trips": float(sum(one.round_trips for one in relay.passages[known:])),
        }
        # The relay is this program, and would add its own turn to each change.
        b.ask("disconnect")
        b.ask("connect", port=port, target=count + AGAIN - 1)
        b.ask("settle")
        began = b.ask("ages")["cpu_s"]
        wrote = a.ask("live", count=LIVE, gap_ms=GAP_MS)
        time.sleep(0.5)
        seen = b.ask("ages")
        ages = sorted(seen["ages_ms"])
        row |= {
            "live sender cpu ms": wrote["took_cpu_s"] / LIVE * 1e3,
            "live cpu ms": (seen["cpu_s"] - began) / LIVE * 1e3,
            "live p50 ms": ages[len(ages) // 2],
            "live p99 ms": ages[int(len(ages) * 0.99)],
            "live seen": float(len(ages)),
        }
        b.stop()
        a.stop()
        row |= {f"disk {role} B": _occupied(folder / role) / count for role in "AB"}
        return row


def contenders(packages: Path) -> list[Contender]:
    """Return all peers, installed."""
    jazz, python = packages / "jazz", packages / "python"
    if not (jazz / "node_modules" / "cojson").is_dir():
        jazz.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--prefix", str(jazz), *NPM], check=True, cwd=jazz)
    if not (python / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(python)], check=True)
        subprocess.run([str(python / "bin" / "pip"), "install", "--quiet", *PIP], check=True)
    ours = (sys.executable, "-m", "tests.bench.peers.hedgerow_node")
    return [
        *(Contender(name=name, command=ours, more=more) for name, more in OURS.items()),
        Contender(name="Jazz", command=("node", str(HERE / "jazz.mjs")), environment={"JAZZ": str(jazz)}),
        Contender(
            name="pycrdt-websocket",
            command=(str(python / "bin" / "python"), "-m", "tests.bench.peers.pycrdt_websocket"),
        ),
    ]


def table(rows: dict[str, list[Row]]) -> Iterator[str]:
    """Yield the lines of a table of medians, a line a figure."""
    medians = {
        name: {figure: statistics.median(row[figure] for row in many) for figure in many[0]}
        for name, many in rows.items()
    }
    yield "| | " + " | ".join(medians) + " |"
    yield "|---" * (len(medians) + 1) + "|"
    for figure in next(iter(medians.values())):
        yield f"| {figure} | " + " | ".join(f"{one[figure]:.4g}" for one in medians.values()) + " |"


def _occupied(folder: Path) -> int:
    return sum(path.stat().st_blocks * 512 for path in folder.rglob("*") if path.is_file())


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print each round, and write the table and the plot."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, nargs="+", default=[10_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--packages", type=Path, default=Path(tempfile.gettempdir()) / "hedgerow-bench-peers")
    parser.add_argument("--into", type=Path)
    given = parser.parse_args(arguments)
    chosen = [one for one in contenders(given.packages) if not given.only or one.name in given.only]
    found: dict[int, dict[str, list[Row]]] = {
        count: {one.name: [] for one in chosen} for count in given.count
    }
    for number in range(given.rounds):
        for count, rows in found.items():
            for one in chosen:
                rows[one.name].append(measure(one, count))
                print(f"{count}, round {number + 1}, {one.name}: {rows[one.name][-1]}", flush=True)
    told: list[str] = []
    for count, rows in found.items():
        told += [f"{count} edits, medians of {given.rounds} rounds", "", *table(rows), ""]
    print("\n".join(told))
    if given.into is not None:
        given.into.mkdir(parents=True, exist_ok=True)
        (given.into / "peers.md").write_text("\n".join(told))
        (given.into / "peers.svg").write_text(plot(found))


if __name__ == "__main__":
    main()
