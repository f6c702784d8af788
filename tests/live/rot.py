"""One flipped bit anywhere in a home's files: put back to the byte, or noticed, or without effect; never a wrong entry.

    python -m tests.live.rot --flips 10000 --seed 1

A home with a space that it shares, and records of its own, is taken as a clean stop and as a kill leave it (with its
write-ahead log). For each flip the files are put back but for one bit. Where looking after the store brings back every
byte, all that follows is as before; each fortieth time, and wherever a byte stays different, the home is opened, each
run is read and proven as a peer does, and all that is shown is compared with what was.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import resource
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from crdt import limits
from crdt.run import verify_run
from identity import vault
from identity.errors import Fault
from node.hub import Hub
from node.store.tending import tend
from tests.live import killing
from tests.node.damaged_disk import flip
from tests.node.damaged_home import shown, written
from tests.node.neighbours import Neighbour, neighbours

OPEN_EVERY = 40
PROGRESS_EVERY = 250
STORE, LOG, KEYS = "store.db", "store.db-wal", ("key", "key.copy")
Files = dict[Path, bytes]


@dataclass(slots=True)
class Rotten:
    """What came of it all; ``faults`` must stay empty."""

    flips: int = 0
    opened: int = 0
    seen: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        spent = resource.getrusage(resource.RUSAGE_SELF)
        told = f"{self.flips} flips, {self.opened} homes opened and read through, "
        told += f"{spent.ru_utime + spent.ru_stime:.0f} s: {dict(self.seen)}"
        return "\n".join([told, *self.faults])


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A home as it was: its folder, all its files by how it was left, what it showed."""

    path: Path
    clean: Files
    killed: Files
    key: bytes
    views: dict[str, str]
    words: frozenset[str]
    space: str


async def prepare(folder: Path, chance: random.Random) -> Whole:
    """Make the home and take it as a kill and as a clean stop leave it."""
    async with neighbours(folder) as street:
        a, _, space = await written(street, chance)
        key, views = a.hub.home.store.key, await shown(a)
        words = frozenset(await a.hub.run(killing._words, a.hub, space))
        await a.hub.run(a.hub.replica.db.execute, "PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(4):
            await a.call("edit", id=await _first(a, space), fields={"place": f"Place {number}"})
        views, words = await shown(a), frozenset(await a.hub.run(killing._words, a.hub, space))
        killed = _taken(folder, a.path)
        await a.stop()
        return Whole(
            path=a.path,
            clean=_taken(folder, a.path),
            killed=killed,
            key=key,
            views=views,
            words=words,
            space=space,
        )


async def flip_often(flips: int, seed: int, folder: Path) -> Rotten:
    """Flip so many bits, one after the other, in a home made in ``folder``; return what came of it."""
    chance, result = random.Random(seed), Rotten()
    whole = await prepare(folder, chance)
    for number in range(flips):
        files = whole.killed if chance.random() < 0.4 else whole.clean
        path = _drawn(files, chance)
        bit = chance.randrange(len(files[path]) * 8)
        told = f"flip {number}: bit {bit} of {path.name}, {'killed' if files is whole.killed else 'clean'}"
        _put(whole.path, files)
        flip(path, bit)
        result.flips += 1
        try:
            await _look(whole, files, path, bit, told, result)
        except Exception as error:  # whatever breaks is the finding
            result.faults.append(f"{told}: {type(error).__name__}: {error}")
        if number % PROGRESS_EVERY == PROGRESS_EVERY - 1:
            print(f"{result.flips} flips: {len(result.faults)} faults {dict(result.seen)}", file=sys.stderr)
        if len(result.faults) > 20:
            break
    return result


async def _first(a: Neighbour, space: str) -> str:
    return str((await a.call("list", kind="action", space=space))[0]["id"])


def _taken(folder: Path, home: Path) -> Files:
    files = [path for path in home.iterdir() if path.is_file() and path.stat().st_size]
    marks = [path for path in (folder / "state").rglob("homes/*") if path.is_file()]
    return {path: path.read_bytes() for path in [*files, *marks] if not path.name.endswith("-shm")}


def _drawn(files: Files, chance: random.Random) -> Path:
    """Return a file to spoil: mostly the store and its log, each other one often enough."""
    named = {path.name: path for path in files}
    if chance.random() < 0.1:
        return chance.choice(sorted(path for path in files if path.name not in (STORE, LOG)))
    return named[LOG] if LOG in named and chance.random() < 0.7 else named[STORE]


def _put(home: Path, files: Files) -> None:
    for path in home.iterdir():
        if path not in files and path.is_file():
            path.unlink()
    for path, data in files.items():
        path.write_bytes(data)


async def _look(whole: Whole, files: Files, path: Path, bit: int, told: str, result: Rotten) -> None:
    opens = result.flips % OPEN_EVERY == 1
    if path.name in (STORE, LOG):
        tended = tend(whole.path / STORE, whole.key)
        is_back = path.read_bytes() == files[path] and not tended.broken
        result.seen["put back to the byte" if is_back else "without effect"] += 1
        opens = opens or not is_back
        if opens and is_back:
            # Once more, by the program's own start.
            _put(whole.path, files)
            flip(path, bit)
    elif path.name in KEYS:
        result.seen["key file"] += 1
        _check_keys(path, whole.path / KEYS[path.name == KEYS[0]], files)
    else:
        result.seen["mark"] += 1
    if opens:
        await _read_through(whole, told, result)


def _check_keys(path: Path, other: Path, files: Files) -> None:
    """A damaged key file says so, and its copy opens."""
    try:
        found = vault.open_vault(path.read_bytes(), None)
    except Fault:
        found = vault.open_vault(other.read_bytes(), None)
    assert found == vault.open_vault(files[path], None), "another key was read"


async def _read_through(whole: Whole, told: str, result: Rotten) -> None:
    """Open the home; compare what it shows with what was, and prove every run as a peer does."""
    a = Neighbour(whole.path, "A")
    result.opened += 1
    try:
        await a.start((), calls=False)
    except Fault as fault:
        result.seen[f"refused: {fault.message}"] += 1
        result.faults.append(f"{told}: one bit keeps it closed: {fault.message}")
        return
    try:
        for one in (await a.call("status"))["notices"]:
            result.seen[str(one["message"])] += 1
        views = await shown(a)
        if views != whole.views:
            result.faults.append(f"{told}: it shows something else")
        if set(whole.words) != await a.hub.run(killing._words, a.hub, whole.space):
            result.faults.append(f"{told}: other words")
        count = await a.hub.run(_proven, a.hub)
        if not count:
            result.faults.append(f"{told}: no run can be served")
    finally:
        await a.stop()


def _proven(hub: Hub) -> int:
    """Verify every run as it would be served; return how many entries there are."""
    count = 0
    for row in list(hub.replica.ledger.logs.values()):
        first = row.floor
        while first < row.height:
            run = hub.replica.ledger.load_run(row, first, limits.RUN_BYTES_MAX // 2)
            assert run is not None, "a log ends before its height"
            count += len(verify_run(row.space, run))
            first = run.first + len(run.items)
    return count


def main() -> int:
    """Run the command; the exit code tells whether nothing wrong was shown."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--flips", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hedgerow-rot-") as name:
        os.environ["XDG_STATE_HOME"] = f"{name}/state"
        result = asyncio.run(flip_often(options.flips, options.seed, Path(name)))
    print(result)
    if result.faults:
        print(f"again: python -m tests.live.rot --flips {options.flips} --seed {options.seed}")
    return 1 if result.faults else 0


if __name__ == "__main__":
    sys.exit(main())
