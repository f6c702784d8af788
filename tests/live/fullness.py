"""Disks that fill up, or fail to write, at any moment: nothing is acknowledged that isn't kept, all stays readable.

    python -m tests.live.fullness --runs 200 --seed 1

Each run writes to a home on a small disk of its own until that is full (or until files can't grow any more, as where a
quota or the medium ends), goes on trying, reads everything meanwhile, gets room again without a restart, writes on, and
opens the home anew. Needs root for the small disk (a mount in a namespace of its own); elsewhere only the second sort
runs.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from identity.errors import Refused
from node.desk.desk import Desk, open_desk
from node.home import NewHome, create, open_home
from node.store.checking import check_entries

DISK_KIB = 8_192
TRIES_MAX = 400
PROGRESS_EVERY = 20
SAID = ("store-disk-full", "store-disk-fault", "home-unwritable")
_IN_NAMESPACE = "HEDGEROW_FULLNESS_APART"


@dataclass(slots=True)
class Full:
    """What came of it all; ``faults`` must stay empty."""

    runs: int = 0
    on_disks: int = 0
    acknowledged: int = 0
    refused: int = 0
    seen: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = f"{self.runs} runs, {self.on_disks} of them on a full disk: {self.acknowledged} changes acknowledged,"
        return "\n".join([f"{told} {self.refused} refused: {dict(self.seen)}", *self.faults])


class Trial:
    """One home on a disk that fills up."""

    def __init__(self, folder: Path, chance: random.Random, result: Full, told: str) -> None:
        self.folder, self.chance, self.result, self._told = folder, chance, result, told
        self.kept: dict[str, str] = {}
        self.doubtful: set[str] = set()
        self._count = 0

    async def run(self, end: contextlib.AbstractContextManager[None]) -> None:
        """Write until nothing can be kept, in the context that ``end`` is; go on once it is left."""
        home, _ = await create(self.folder / "home", NewHome(name="A", language="en", passphrase=None))
        desk = await open_desk(home)
        for _ in range(self.chance.randrange(1, 6)):
            await self.change(desk)
        with end:
            refusals = 0
            for _ in range(TRIES_MAX):
                refusals += not await self.change(desk)
                if refusals > 3:
                    break
            else:
                self.fault("the disk never was full")
            await self.compare(desk, "while full")
            if self.chance.random() < 0.3:
                await desk.close()
                desk = await self.opened_while_full() or desk
        if not desk.hub.home.store.is_open:
            desk = await open_desk(await open_home(self.folder / "home", lambda: None))
        await self.compare(desk, "with room again")
        if not await self.change(desk):
            self.fault("it doesn't write with room again")
        await desk.close()
        desk = await open_desk(await open_home(self.folder / "home", lambda: None))
        await self.compare(desk, "opened anew")
        _, bad = await check_entries(desk.hub.run, desk.hub.replica)
        if bad:
            self.fault(f"wrong entries: {bad[:3]}")
        await desk.close()

    async def opened_while_full(self) -> Desk | None:
        """Open the home on the full disk; it does, or says why not."""
        try:
            desk = await open_desk(await open_home(self.folder / "home", lambda: None))
        except Refused as refused:
            self.said(refused)
            return None
        await self.compare(desk, "opened while full")
        return desk

    async def change(self, desk: Desk) -> bool:
        """Make one change; return whether it was acknowledged."""
        self._count += 1
        word = f"w{self._count}"
        text = self.chance.randbytes(self.chance.choice((10, 3_000, 20_000))).hex()
        try:
            if self.kept and self.chance.random() < 0.4:
                record = self.chance.choice(sorted(self.kept))
                self.doubtful.add(word)
                await desk.call("edit", {"id": record, "fields": {"title": word}})
                self.kept[record] = word
            elif self.chance.random() < 0.05:
                await desk.call("compact", {})
            else:
                made = await desk.call(
                    "add", {"kind": "event", "fields": {"title": word, "notes": f"{word} {text}"}}
                )
                self.kept[made["id"]] = word
        except Refused as refused:
            self.said(refused)
            return False
        self.result.acknowledged += 1
        return True

    async def compare(self, desk: Desk, when: str) -> None:
        """Look whether everything acknowledged is there, and nothing else.

        What was written in the last moment before the disk was full is in lists later: by itself it is right at once.
        """
        found = {
            one["id"]: str(one["fields"].get("title")) for one in await desk.call("list", {"kind": "event"})
        }
        due = desk.hub.replica.projection.due
        for record in found:
            if await desk.hub.home.run(due.waits, bytes.fromhex(record)):
                found[record] = str((await desk.call("show", {"id": record}))["fields"]["title"])
        if found != self.kept:
            missing = self.kept.items() - found.items()
            self.fault(
                f"{when}: {len(missing)} lost, {len(found.items() - self.kept.items())} not acknowledged"
            )

    def said(self, refused: Refused) -> None:
        """Count a refusal; any but those about the disk is a fault."""
        self.result.refused += 1
        self.result.seen[refused.message] += 1
        if refused.message not in SAID:
            self.fault(f"refused with {refused.message}")

    def fault(self, what: str) -> None:
        """Note a fault."""
        self.result.faults.append(f"{self._told}: {what}")


@contextlib.contextmanager
def full(folder: Path, chance: random.Random) -> Iterator[None]:
    """Give a disk on which only a little is left."""
    free = os.statvfs(folder)
    left = chance.choice((0, 20_000, 200_000, 1_000_000))
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - left)))
    try:
        yield
    finally:
        ballast.unlink()


@contextlib.contextmanager
def ended(folder: Path, chance: random.Random) -> Iterator[None]:
    """Let no file of this process grow much beyond the largest of the home."""
    largest = max(path.stat().st_size for path in (folder / "home").iterdir())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + chance.choice((1, 5_000, 300_000)), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def fill_often(first: int, end: int, place: Path, *, on_disk: bool) -> Full:
    """Run the seeds from ``first`` up to ``end``; return what came of them."""
    result = Full()
    for seed in range(first, end):
        chance = random.Random(seed)
        with tempfile.TemporaryDirectory(prefix="hedgerow-full-", dir=place) as name:
            folder, small = Path(name), on_disk and chance.random() < 0.7
            trial = Trial(folder, chance, result, f"seed {seed}")
            if small:
                options = ["-t", "tmpfs", "-o", f"size={DISK_KIB}k", "tmpfs", name]
                subprocess.run(["mount", *options], check=True)
            try:
                await trial.run((full if small else ended)(folder, chance))
            except Refused as refused:
                trial.fault(f"{refused.message} where nothing is full")
            finally:
                if small:
                    subprocess.run(["umount", "--lazy", name], check=True)
            result.runs += 1
            result.on_disks += small
        if result.runs % PROGRESS_EVERY == 0:
            print(f"{result.runs} runs: {len(result.faults)} faults {dict(result.seen)}", file=sys.stderr)
    return result


def _apart() -> bool:
    """Go on in a mount namespace of its own, where that can be had; tell whether this is one."""
    if os.environ.get(_IN_NAMESPACE):
        return True
    can = subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode == 0
    if can and os.geteuid() == 0:
        os.environ[_IN_NAMESPACE] = "1"
        os.execvp("unshare", ["unshare", "-m", sys.executable, "-m", "tests.live.fullness", *sys.argv[1:]])
    return False


def main() -> int:
    """Run the command; the exit code tells whether all was kept."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    apart = _apart()
    if not apart:
        print("No small disk can be mounted here, so only the limit on files is tried.", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="hedgerow-fullness-") as name:
        os.environ["XDG_STATE_HOME"] = f"{name}/state"
        work = fill_often(options.seed, options.seed + options.runs, Path(name), on_disk=apart)
        result = asyncio.run(work)
    print(result)
    if result.faults:
        print("again: python -m tests.live.fullness --runs 1 --seed N")
    return 1 if result.faults else 0


if __name__ == "__main__":
    sys.exit(main())
