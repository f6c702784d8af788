"""A disk that fails while a node runs: nothing is acknowledged that isn't kept, one sentence is said, and all goes on.

    python -m tests.live.failing --runs 200 --seed 1

A node in a process of its own writes, while the calls of the kernel that reach its store are made to fail for a while:
reads, writes, syncs, all of them, or as on a disk that the kernel set to read-only. Each change must be kept or be
refused with a sentence about the disk, and what was acknowledged must stay readable where reads don't fail. Once the
disk is well again the node must write without a restart, and show what was acknowledged and nothing else, also when it
is opened anew. Needs strace (Debian: strace), and the right to follow one's own process with it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from identity.errors import Fault
from node.desk.desk import open_desk
from node.door.front import Front
from node.home import STORE, NewHome, create, open_home
from node.runner import fronted
from node.store.checking import check_entries
from node.store.reopening import DAMAGE_MET
from tests.live.killing import Process
from tests.live.killing_checkpoints import asked
from tests.live.recording import has_strace
from tests.node.page_world import CONFIG
from web.local.sessions import KEEPER

PROGRESS_EVERY = 20
FAULTS_MAX = 10
PATIENCE_S = 60.0
TRACER_S = 5.0
ENDS = ("", "-wal", "-shm", "-journal")
_READS = "read,pread64,sendfile,copy_file_range"
KINDS = {
    "reads fail": (_READS, "EIO"),
    "writes fail": ("pwrite64", "EIO"),
    "syncs fail": ("fsync,fdatasync", "EIO"),
    "the quota ends": ("pwrite64", "EDQUOT"),
    "it is read-only": ("pwrite64,ftruncate,fallocate,unlink", "EROFS"),
    "all fails": (f"{_READS},pwrite64,fsync,fdatasync,ftruncate,fallocate", "EIO"),
}
UNREADABLE = ("reads fail", "all fails")
SAID = (
    "store-disk-full",
    "store-disk-fault",
    "store-read-only",
    "store-unreachable",
    "home-unwritable",
    DAMAGE_MET,
)


@dataclass(slots=True)
class Failed:
    """What came of it all; ``faults`` must stay empty."""

    runs: int = 0
    acknowledged: int = 0
    refused: int = 0
    seen: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = f"{self.runs} runs: {self.acknowledged} changes acknowledged, {self.refused} refused: {dict(self.seen)}"
        return "\n".join([told, *self.faults])


class Run(Protocol):
    """One run: it notes what it finds."""

    def run(self) -> None:
        """Do it."""


class Trial:
    """One home on a disk that fails."""

    def __init__(self, home: Path, seed: int, result: Failed) -> None:
        self.home, self.result = home, result
        self.chance = random.Random(seed)
        self.kind = self.chance.choice(sorted(KINDS))
        self._told = f"seed {seed}, {self.kind}"
        self.kept: dict[str, str] = {}
        self._count = 0

    def run(self) -> None:
        """Let a node live through it, and look at its home afterwards."""
        node = Process(partial(_live, self.home))
        try:
            assert next(node.lines(PATIENCE_S)) == "open"
            for _ in range(self.chance.randrange(2, 8)):
                self.change(node, on_failing=False)
            node.ask("forget")
            with failing(node.pid, self.home / STORE, self.kind, self.chance):
                for _ in range(self.chance.randrange(2, 7)):
                    self.change(node, on_failing=True)
                self.compare(node.ask("list"), "while it fails", may_fail=self.kind in UNREADABLE)
            until = time.monotonic() + PATIENCE_S
            while not self.change(node, on_failing=True):
                if time.monotonic() > until:
                    self.fault("it doesn't write after it")
                    break
                time.sleep(0.3)
            self.compare(node.ask("list"), "after it")
        except StopIteration:
            self.fault("the node said nothing more")
        finally:
            node.kill()
        self.compare(asked(partial(_looked, self.home), PATIENCE_S), "opened anew")
        self.result.runs += 1

    def change(self, node: Process, *, on_failing: bool) -> bool:
        """Make one change; return whether it was acknowledged."""
        self._count += 1
        word = f"w{self._count}"
        record = self.chance.choice(sorted(self.kept)) if self.kept and self.chance.random() < 0.4 else ""
        size = self.chance.choice((10, 3_000, 20_000))
        said = node.ask(f"change {word} {size} {record}".strip())
        if isinstance(said, dict) and "id" in said:
            self.kept[said["id"]] = word
            self.result.acknowledged += 1
            return True
        self.result.refused += 1
        self.result.seen[str(said)] += 1
        if said not in SAID or not on_failing:
            self.fault(f"refused with {said}")
        return False

    def compare(self, found: Any, when: str, *, may_fail: bool = False) -> None:
        """Look whether everything acknowledged is there, and nothing else."""
        if isinstance(found, str):
            if not (may_fail and found in SAID):
                self.fault(f"{when}: {found}")
        elif found != self.kept:
            missing = self.kept.items() - found.items()
            self.fault(
                f"{when}: {len(missing)} lost, {len(found.items() - self.kept.items())} not acknowledged"
            )

    def fault(self, what: str) -> None:
        """Note a fault."""
        told = f"{self._told}: {what}"
        if told not in self.result.faults:
            self.result.faults.append(told)


@contextlib.contextmanager
def failing(pid: int, store: Path, kind: str, chance: random.Random) -> Iterator[None]:
    """Let calls that a process makes on its store fail, from the first or a later one on, or each few."""
    calls, error = KINDS[kind]
    when = chance.choice(("", "", f":when={chance.randrange(2, 9)}+", ":when=1+2", ":when=2+3"))
    places = [part for end in ENDS for part in ("-P", f"{store}{end}")]
    what = ["-e", f"trace={calls}", "-e", f"inject={calls}:error={error}{when}"]
    command = ["strace", "-f", "-q", "-o", "/dev/null", *places, *what, "-p", str(pid)]
    tracer = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _wait(lambda: tracer.poll() is not None or all(_traced(pid)))
        if tracer.poll() is not None:
            raise RuntimeError("a process of its own can't be followed here")
        yield
    finally:
        _end(tracer)


def _end(tracer: subprocess.Popen[bytes]) -> None:
    """End it; where what it follows was killed it may wait for ever for that."""
    tracer.terminate()
    try:
        tracer.wait(TRACER_S)
    except subprocess.TimeoutExpired:
        tracer.kill()
        tracer.wait()


def _traced(pid: int) -> Iterator[bool]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):
            yield "TracerPid:\t0\n" not in (task / "status").read_text(encoding="ascii")


def _wait(true: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not true() and time.monotonic() < until:
        time.sleep(0.01)


def fail_often(first: int, end: int, place: Path, trial: Callable[[Path, int, Failed], Run]) -> Failed:
    """Run the seeds from ``first`` up to ``end``; return what came of them."""
    result = Failed()
    for seed in range(first, end):
        with tempfile.TemporaryDirectory(prefix="hedgerow-failing-", dir=place) as name:
            trial(Path(name) / "home", seed, result).run()
        if result.runs % PROGRESS_EVERY == 0:
            print(f"{result.runs} runs: {len(result.faults)} faults {dict(result.seen)}", file=sys.stderr)
        if len(result.faults) >= FAULTS_MAX:
            break
    return result


# In processes of their own


async def _live(home: Path, tell: Callable[[Any], None], asked: int) -> None:
    """Run a node and do what is asked, line by line."""
    opened, _ = await create(home, NewHome(name="A", language="en", passphrase=None))
    questions: asyncio.Queue[str] = asyncio.Queue()
    asyncio.get_running_loop().add_reader(
        asked, lambda: questions.put_nowait(os.read(asked, 4_096).decode().strip())
    )
    async with fronted(home, opened, CONFIG, lambda event: None) as front:
        tell("open")
        while True:
            question = await questions.get()
            try:
                tell(await _answered(front, question.split()))
            except Fault as fault:
                tell(fault.message)
            except Exception as error:  # told as a fault of this run
                tell(f"unforeseen: {type(error).__name__}: {error}")


async def _answered(front: Front, asked: list[str]) -> Any:
    match asked:
        case ["forget"]:
            hub = front.desk.hub
            await hub.idle()
            return await hub.run(lambda: bool(hub.replica.db.execute("PRAGMA shrink_memory")))
        case ["list"]:
            return _titles(await front.call(KEEPER, "list", {"kind": "event"}))
        case ["change", word, _, record]:
            await front.call(KEEPER, "edit", {"id": record, "fields": {"title": word}})
            return {"id": record}
        case ["change", word, size]:
            fields = {"title": word, "notes": f"{word} {os.urandom(int(size) // 2).hex()}"}
            made = await front.call(KEEPER, "add", {"kind": "event", "fields": fields})
            return {"id": made["id"]}
    return "not a question"


async def _looked(home: Path, tell: Callable[[Any], None]) -> None:
    desk = await open_desk(await open_home(home, lambda: None))
    _, bad = await check_entries(desk.hub.run, desk.hub.replica)
    found = _titles(await desk.call("list", {"kind": "event"}))
    tell(f"wrong entries: {bad[:3]}" if bad else found)
    await desk.close()


def _titles(records: list[dict[str, Any]]) -> dict[str, str]:
    return {str(one["id"]): str(one["fields"].get("title")) for one in records}


def command(trial: Callable[[Path, int, Failed], Run], told: str | None, name: str) -> int:
    """Run one of these commands; the exit code tells whether all was kept."""
    parser = argparse.ArgumentParser(description=told, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not has_strace():
        print("There is no strace here, so no disk can be made to fail.")
        return 2
    with tempfile.TemporaryDirectory(prefix="hedgerow-failing-") as place:
        os.environ["XDG_STATE_HOME"] = f"{place}/state"
        result = fail_often(options.seed, options.seed + options.runs, Path(place), trial)
    print(result)
    if result.faults:
        print(f"again: python -m {name} --runs 1 --seed N")
    return 1 if result.faults else 0


def main() -> int:
    """Run the command for a node."""
    return command(Trial, __doc__, "tests.live.failing")


if __name__ == "__main__":
    sys.exit(main())
