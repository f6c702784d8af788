"""kill -9 while a home begins from a checkpoint and is made smaller: what it shows is whole, or it goes on by itself.

    python -m tests.live.killing_checkpoints --cycles 300 --seed 1

A space has records, history and a checkpoint. Each cycle a newcomer, with the history or without it, takes all of it
in, begins from the checkpoint, lets the history go and is made smaller, in a process that is killed at a random
moment. Then its home is opened again: the store must be sound, what began must end by itself, and the newcomer must
come to show what everybody shows, also after it was made smaller and when all its rows are made anew.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from crdt import acts
from crdt.run import Run
from identity.encoding import decode, encode
from node.generations.compacting import compact
from node.home import open_home
from node.hub import Hub, open_hub
from node.marks import Doubt
from node.replica.contents import Found
from sync.limits import RUN_BYTES_MAX
from tests.bench.checkpoints import invite
from tests.bench.homes import new_home, records, some_edits
from tests.live.killing import Process

RECORDS = 150
ROUNDS = 3
PATIENCE_S = 120.0
NEWCOMERS = ("with", "without")
STAGES = ("opened", "begun")
COPY = tuple(doubt.value for doubt in Doubt)


@dataclass(slots=True)
class Cut:
    """What came of it all; ``faults`` must stay empty. ``after``: how many kills came after what had been told."""

    cycles: int = 0
    after: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = ", ".join(f"{count} after {stage!r}" for stage, count in sorted(self.after.items()))
        return "\n".join([f"{self.cycles} kills ({told}), {self.seconds:.0f} s", *self.faults])


def kill_often(cycles: int, seed: int, folder: Path) -> Cut:
    """Run so many cycles in ``folder`` and return what came of them."""
    chance, result = random.Random(seed), Cut()
    prepared = asked(partial(prepare, folder))
    if isinstance(prepared, str):
        raise RuntimeError(prepared)
    began = time.monotonic()
    for cycle in range(cycles):
        newcomer = chance.choice(NEWCOMERS)
        home = folder / f"{newcomer}-now"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(folder / newcomer, home)
        work = partial(take_in, folder, home, newcomer, prepared["space"])
        stage = chance.choice(STAGES)
        said = killed(work, stage, chance.uniform(0, prepared["seconds"][newcomer][stage]))
        result.after[said[-1] if said else "nothing"] += 1
        found = asked(partial(go_on, folder, home, newcomer, prepared["space"], prepared["view"]))
        faults = [found] if isinstance(found, str) else found
        result.faults += [f"cycle {cycle}, {newcomer} history, killed after {said}: {one}" for one in faults]
        result.cycles += 1
        if result.faults:
            break
    result.seconds = time.monotonic() - began
    return result


def asked(work: Callable[..., Any], wait_s: float = PATIENCE_S) -> Any:
    """Return what a process of its own tells first."""
    process = Process(lambda tell, _: work(tell))
    found = next(process.lines(wait_s), "fault: it never ended")
    process.kill()
    return found


def killed(work: Callable[..., Any], stage: str, wait_s: float) -> list[Any]:
    """Kill a process some time after it told a stage; return what it had told."""
    process, said = Process(lambda tell, _: work(tell)), list[Any]()
    for line in process.lines(PATIENCE_S):
        said.append(line)
        if line == stage:
            break
    said += process.lines(wait_s)
    return said + process.kill()


# In processes of their own


async def prepare(folder: Path, tell: Callable[[Any], None]) -> None:
    """Make a space with a checkpoint and two homes that are invited; tell what they are to show, and in what time."""
    a, *others = [await open_hub(await new_home(folder, name)) for name in ("A", *NEWCOMERS)]
    space = await a.found(acts.SpaceSort.SHARED, "Joint")
    made = await a.run(records, a.replica, a.home, space, RECORDS)
    await a.run(some_edits, a.replica, a.home, space, made, ROUNDS)
    await a.checkpoints.make(space)
    for one in others:
        await invite(a, one, space)
    await _write_runs(folder, a, space)
    view = await a.view_hash(space, 0)
    for one in (a, *others):
        await one.close()
    seconds = {}
    for name in NEWCOMERS:
        shutil.copytree(folder / name, folder / f"{name}-now")
        times: list[float] = []
        note = partial(_note_time, times)
        await take_in(folder, folder / f"{name}-now", name, space.hex(), note)
        opened, begun, smaller = times
        seconds[name] = {"opened": begun - opened, "begun": smaller - begun}
    tell({"space": space.hex(), "view": view.hash.hex(), "seconds": seconds})


def _note_time(times: list[float], _: Any) -> None:
    times.append(time.monotonic())


async def _write_runs(folder: Path, hub: Hub, space: bytes) -> None:
    """Keep what each newcomer is sent, as a session would send it, one file per run."""
    heads = sorted(await hub.run(hub.replica.heads, space), key=lambda head: not head.is_control)
    for name in NEWCOMERS:
        (folder / f"{name}-runs").mkdir()
        for head in heads:
            first = 0 if name == "with" else head.covered
            while first < head.height:
                run, _ = await hub.run(hub.replica.load_run, space, head.log, first, b"", RUN_BYTES_MAX // 8)
                count = len(list((folder / f"{name}-runs").iterdir()))
                (folder / f"{name}-runs" / f"{count:05}").write_bytes(encode(run))
                first += len(run.items)


async def take_in(folder: Path, home: Path, name: str, space: str, tell: Callable[[Any], None]) -> None:
    """Take all in, begin from the checkpoint, and make the home smaller; tell each stage."""
    hub = await open_hub(await open_home(home, lambda: None))
    tell("opened")
    await _catch_up(folder, hub, name, bytes.fromhex(space))
    tell("begun")
    await compact(hub, bytes.fromhex(space), drop=True)
    tell("made smaller")
    await hub.close()


async def _catch_up(folder: Path, hub: Hub, name: str, space: bytes) -> None:
    for path in sorted((folder / f"{name}-runs").iterdir()):
        await hub.ingest(space, decode(path.read_bytes(), Run, bytes_max=2 * RUN_BYTES_MAX))
    await hub.checkpoints.look(space)
    await hub.idle()


async def go_on(
    folder: Path, home: Path, name: str, space: str, view: str, tell: Callable[[Any], None]
) -> None:
    """Open the home again and tell what is wrong with it."""
    hub = await open_hub(await open_home(home, lambda: None))
    await hub.idle()
    place, faults = bytes.fromhex(space), []
    sound = await hub.run(lambda: hub.replica.db.execute("PRAGMA integrity_check").fetchone())
    if sound != ("ok",):
        faults.append(f"the store is damaged: {sound}")
    contents = hub.replica.projection.contents
    if contents.adopted(place) is not None and not await _shows(hub, place, view):
        faults.append("it began from the checkpoint and shows something else")
    await _catch_up(folder, hub, name, place)
    generation = hub.replica.generation(place)
    if generation is None or contents.found(generation.hash) is not Found.ADOPTED:
        faults.append("it never began from the checkpoint")
    stages: dict[str, Callable[[], Any]] = {
        "caught up": hub.idle,
        "was made smaller": partial(compact, hub, place, drop=True),
        "made its rows anew": partial(hub.run, hub.replica.rebuild),
    }
    for stage, work in stages.items():
        await work()
        if not await _shows(hub, place, view):
            faults.append(f"it shows something else once it {stage}")
    notices = await hub.run(lambda: hub.replica.db.execute("SELECT message FROM notices").fetchall())
    # Each cycle works on a copy of a home, and a copy says so.
    faults += [f"it says {message}" for (message,) in notices if message not in COPY]
    tell(faults)
    await hub.close()


async def _shows(hub: Hub, space: bytes, view: str) -> bool:
    """Tell whether records and the rows that lists read are what everybody shows."""
    shown = await hub.view_hash(space, 0)
    listing = hub.replica.projection.listing

    def listed() -> bool:
        rows = list(listing.rows("1", ()))
        return len(rows) == RECORDS and all(
            row["fields"] == listing.view(bytes.fromhex(row["id"]))["fields"] for row in rows
        )

    return shown.hash.hex() == view and shown.is_whole and await hub.run(listed)


def main() -> int:
    """Run the command; the exit code tells whether all was whole."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cycles", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hedgerow-killing-") as folder:
        os.environ["XDG_STATE_HOME"] = f"{folder}/state"
        result = kill_often(options.cycles, options.seed, Path(folder))
    print(result)
    if result.faults:
        print(
            f"again: python -m tests.live.killing_checkpoints --cycles {options.cycles} --seed {options.seed}"
        )
    return 1 if result.faults else 0


if __name__ == "__main__":
    sys.exit(main())
