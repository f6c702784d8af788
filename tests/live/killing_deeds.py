"""kill -9 and power cuts while a home does something in many steps: then it is as before or as after, never between.

    python -m tests.live.killing_deeds --deed restore --cycles 200 --seed 1
    python -m tests.live.killing_deeds --deed restore --cuts 200 --seed 1
    python -m tests.live.killing_deeds --cycles 5             # each deed

Coming back from a backup, erasing, making the store smaller, reading a stick, writing a backup over an older one,
beginning from a checkpoint. Each time the deed is done and cut off at a random moment. Then what is there must be the
old or the new state, what was told must hold, a refusal must be a sentence, and doing it again must end as if nothing
had happened. Cuts put the disk together as it may be after a power cut at that moment; they need strace.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
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

from node.copies.sealed_files import part_name, unfinished
from node.home import KEY, KEY_COPY, LOCK, STORE
from node.unfinished import UNFINISHED
from tests.live.deeds import DEEDS, Deed, Facts
from tests.live.killing import Process
from tests.live.killing_checkpoints import asked, killed
from tests.live.recording import Disk, has_strace, record

PATIENCE_S = 300.0
FAULTS_MAX = 10
PROGRESS_EVERY = 25
PARTS = 8
_STORES = tuple(
    f"{STORE}{end}" for end in ("", "-wal", "-journal", "-shm", "-spare", "-spare-new", "-damage")
)
FILES = (*_STORES, KEY, KEY_COPY, LOCK, UNFINISHED)


@dataclass(slots=True)
class Cut:
    """What came of it all; ``faults`` must stay empty. ``after``: how many came after what had been told."""

    deed: str
    what: str
    count: int = 0
    after: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = ", ".join(f"{count} after {stage!r}" for stage, count in sorted(self.after.items()))
        head = (
            f"{self.deed}: {self.count} {self.what} ({told}), {self.seconds:.0f} s, {len(self.faults)} faults"
        )
        return "\n".join([head, *self.faults])


class Kept:
    """The files of a deed as they were before it, or as a power cut may leave them; put back into the same inodes."""

    def __init__(self, folder: Path, deed: Deed) -> None:
        self.folder, self.home, self._deed = folder, folder / deed.home, deed
        self._store = folder / "store.kept"
        if (self.home / STORE).exists():
            os.link(self.home / STORE, self._store)
        self.before = {str(path): path.read_bytes() for path in self._there()}

    def watched(self) -> list[Path]:
        """Return what a power cut may leave in between."""
        sticks = [self.folder / name for name in self._deed.files]
        parts = [
            part_name(one, number)
            for path in sticks
            for one in (path, unfinished(path))
            for number in range(1, PARTS)
        ]
        marks = [path for path in self._marks() if str(path) in self.before]
        folders = [self.home, *([self.folder] if sticks else [])]
        return [*(self.home / name for name in FILES), *parts, *marks, *folders, self.folder / "told"]

    def put(self, image: dict[str, bytes] | None = None) -> None:
        """Put all back as it was before, or as an image of the disk says."""
        files = self.before if image is None else {**image, **self._unwatched(image)}
        for there in self._there():
            if str(there) not in files:
                there.unlink()
        if not any(Path(path).parent == self.home for path in files):
            shutil.rmtree(self.home, ignore_errors=True)
        if self._store.exists():
            # A store that was made anew is another file, and marks are by file.
            (self.home / STORE).unlink(missing_ok=True)
            os.link(self._store, self.home / STORE)
        for path, data in files.items():
            Path(path).parent.mkdir(exist_ok=True, mode=0o700)
            Path(path).write_bytes(data)

    def _unwatched(self, image: dict[str, bytes]) -> dict[str, bytes]:
        watched = {str(path) for path in self.watched()}
        return {path: data for path, data in self.before.items() if path not in watched}

    def _there(self) -> list[Path]:
        own = [path for path in self.home.iterdir() if path.is_file()] if self.home.is_dir() else []
        files = [path for name in self._deed.files for path in self.folder.glob(f"{name}*")]
        return [*own, *files, *self._marks()]

    def _marks(self) -> list[Path]:
        if not self._store.exists():
            return []
        place = self._store.stat()
        return sorted((self.folder / "state").rglob(f"homes/*-{place.st_dev:x}-{place.st_ino:x}"))


def kill_often(name: str, cycles: range, folder: Path) -> Cut:
    """Kill a deed once for each number of ``cycles``, its seed; return what came of them."""
    deed, result = DEEDS[name], Cut(name, "kills")
    facts, kept = _begun(deed, folder)
    seconds = _timed(partial(_do, deed, folder, facts))
    began = time.monotonic()
    for seed in cycles:
        chance = random.Random(f"{name} {seed}")
        kept.put()
        stage = chance.choice(deed.stages)
        work = partial(_do, deed, folder, facts)
        said = killed(work, stage, chance.uniform(0, seconds[stage]))
        _look(deed, folder, facts, said, f"seed {seed}", result)
        if len(result.faults) >= FAULTS_MAX:
            break
    result.seconds = time.monotonic() - began
    return result


def cut_often(name: str, cuts: range, folder: Path) -> Cut:
    """Record a deed and cut the power once for each number of ``cuts``, its seed; return what came of them."""
    deed, result = DEEDS[name], Cut(name, "power cuts")
    facts, kept = _begun(deed, folder)
    told, trace = folder / "told", folder / "trace"
    told.touch()
    command = [sys.executable, "-m", "tests.live.killing_deeds", "--do", name, str(folder), json.dumps(facts)]
    events = record(command, kept.watched(), trace, timeout_s=PATIENCE_S * 4)
    trace.unlink()
    began = time.monotonic()
    for seed in cuts:
        chance = random.Random(f"{name} {seed}")
        disk = Disk({path: data for path, data in kept.before.items() if path in map(str, kept.watched())})
        for event in events[: chance.randrange(1, len(events) + 1)]:
            disk.happen(event)
        kept.put(disk.image(chance))
        said = [stage for stage in disk.told if stage not in deed.foreign]
        _look(deed, folder, facts, said, f"seed {seed}", result)
        if len(result.faults) >= FAULTS_MAX:
            break
    result.seconds = time.monotonic() - began
    return result


def _begun(deed: Deed, folder: Path) -> tuple[Facts, Kept]:
    facts = asked(partial(_prepare, deed, folder), PATIENCE_S)
    if isinstance(facts, str):
        raise RuntimeError(facts)
    return facts, Kept(folder, deed)


def _timed(work: Callable[..., Any]) -> dict[str, float]:
    """Let a deed be done to its end; return how long each of its stages took."""
    process, times = Process(lambda tell, _: work(tell)), list[tuple[str, float]]()
    for line in process.lines(PATIENCE_S):
        if line.startswith("fault: "):
            raise RuntimeError(line)
        times.append((line, time.monotonic()))
    process.end()
    return {one[0]: after[1] - one[1] for one, after in itertools.pairwise(times)}


def _look(deed: Deed, folder: Path, facts: Facts, said: list[str], told: str, result: Cut) -> None:
    result.after[said[-1] if said else "nothing"] += 1
    found = asked(partial(_looked, deed, folder, facts, said), PATIENCE_S)
    faults = [one for one in said if one.startswith("fault: ")] + (
        [found] if isinstance(found, str) else found
    )
    result.faults += [f"{told}, cut off after {said}: {one}" for one in faults]
    result.count += 1
    if result.count % PROGRESS_EVERY == 0:
        print(f"{result.deed}: {result.count} {result.what}, {len(result.faults)} faults", file=sys.stderr)


# In processes of their own


async def _prepare(deed: Deed, folder: Path, tell: Callable[[Any], None]) -> None:
    tell(await deed.prepare(folder))


async def _do(deed: Deed, folder: Path, facts: Facts, tell: Callable[[Any], None]) -> None:
    await deed.do(folder, facts, tell)


async def _looked(
    deed: Deed, folder: Path, facts: Facts, said: list[str], tell: Callable[[Any], None]
) -> None:
    tell(await deed.look(folder, facts, said))


def _do_recorded(name: str, folder: str, facts: str) -> None:
    """Do a deed under a recorder; what it tells is written where that sees it."""
    out = os.open(f"{folder}/told", os.O_WRONLY | os.O_APPEND)

    def tell(stage: Any) -> None:
        os.write(out, f"{stage}\n".encode())

    asyncio.run(_do(DEEDS[name], Path(folder), json.loads(facts), tell))


def _run(often: Callable[[str, range, Path], Cut], name: str, seeds: range) -> Cut:
    with tempfile.TemporaryDirectory(prefix="hedgerow-deeds-") as folder:
        os.environ["XDG_STATE_HOME"] = f"{folder}/state"
        result = often(name, seeds, Path(folder))
    if result.faults:
        flag = "--cycles" if often is kill_often else "--cuts"
        result.faults.append(f"again: python -m tests.live.killing_deeds --deed '{name}' {flag} 1 --seed N")
    return result


def main() -> int:
    """Run the command; the exit code tells whether all was whole."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--deed", choices=sorted(DEEDS), help="default: each")
    parser.add_argument("--cycles", type=int, default=0)
    parser.add_argument("--cuts", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1, help="of the first; each following one has the next")
    parser.add_argument("--do", nargs=3, metavar=("DEED", "FOLDER", "FACTS"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.do:
        _do_recorded(*options.do)
        return 0
    if options.cuts and not has_strace():
        print("There is no strace here, so no power cut can be made.")
        return 2
    is_whole = True
    for name in [options.deed] if options.deed else sorted(DEEDS):
        for often, count in ((kill_often, options.cycles), (cut_often, options.cuts)):
            if count:
                result = _run(often, name, range(options.seed, options.seed + count))
                print(result, flush=True)
                is_whole = is_whole and not result.faults
    return 0 if is_whole else 1


if __name__ == "__main__":
    sys.exit(main())
