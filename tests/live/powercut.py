"""Power cuts at any moment of a node's life: no acknowledged change is lost where the disk syncs what it says.

    python -m tests.live.powercut --images 1000 --seed 1

A node that shares a space with another one is recorded while it edits, syncs, erases (which rewrites the store), makes
checkpoints and compacts. The disk is put together as it may be after a power cut at random moments, opened, and looked
through for every change that the node had acknowledged before. In one image of ten (with ``--lying`` in each) the disk
had lied about syncing: then what is lost is noticed, and comes back from the other node. Where something is wrong,
``--keep FOLDER`` leaves both homes there. Needs strace (Debian: strace).
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import resource
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from crdt.ops import Create, Edit
from identity.errors import Fault, Refused
from node.hub import Hub
from node.replica.record_reading import Scope
from node.store.checking import check_entries
from node.store.reopening import DAMAGE_MET, OPENINGS_MAX
from tests.live import killing
from tests.live.differing import differences
from tests.live.recording import Disk, Event, has_strace, record
from tests.node.neighbours import LOOPBACK, PATIENCE_S, Neighbour, Neighbours, pair, shared_space

LYING_EVERY = 10
SYNC_EVERY = 25
ROUNDS_MAX = 20
SYNC_S = 1.5
PROGRESS_EVERY = 50
CHANGES = 90
_LISTS_LOST = "store-rescued-unknown"
_LOST = ("peer-unknown", "space-unknown")
FILES = (
    "store.db",
    "store.db-wal",
    "store.db-journal",
    "store.db-shm",
    "store.db-spare",
    "store.db-spare-new",
    "key",
    "key.copy",
    "lock",
)


@dataclass(slots=True)
class Cut:
    """What came of it all; ``faults`` must stay empty."""

    images: int = 0
    lying: int = 0
    acknowledged: int = 0
    events: int = 0
    seen: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        spent = resource.getrusage(resource.RUSAGE_SELF)
        told = f"{self.images} images, {self.lying} of them of a lying disk; {self.events} events recorded,"
        told += f" {self.acknowledged} acknowledged changes looked for in all; {spent.ru_utime + spent.ru_stime:.0f} s"
        return "\n".join([told, f"seen: {dict(self.seen)}", *self.faults])


async def prepare(folder: Path) -> str:
    """Make two nodes that share a space; return its id."""
    street = Neighbours(folder)
    a, b = await street.node("A"), await street.node("B")
    await pair(a, b)
    space = await shared_space(a, b)
    await street.stop()
    return space


async def live(folder: Path, space: str, seed: int) -> None:
    """The recorded part: change things, acknowledge them, and now and then do what rewrites much."""
    a, b = Neighbour(folder / "A", "A"), Neighbour(folder / "B", "B")
    await b.start(LOOPBACK, calls=False)
    await a.start(())
    acknowledged = os.open(folder / "told", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    changes = killing._Changes(a, space, random.Random(seed), "a")
    await a.call("peer address", peer="B", address=str(b.address))
    for number in range(CHANGES):
        word = await changes.one()
        os.write(acknowledged, f"{word}\n".encode())
        if number % 9 == 8:
            await a.call("sync", wait=PATIENCE_S)
        with contextlib.suppress(Fault):
            await _rewrite(a, space, number)
    await a.call("sync", wait=PATIENCE_S)
    os.write(acknowledged, b"end\n")
    await a.stop()
    await b.stop()


async def _rewrite(a: Neighbour, space: str, number: int) -> None:
    if number % 20 == 7:
        made = await a.call("add", kind="pledge", space=space, fields={"title": "To be erased"})
        await a.call("erase", id=made["id"])
        await a.hub.idle()
    elif number % 30 == 14:
        await a.call("compact")
    elif number % 40 == 30:
        await a.call("space checkpoint", space=space)
        await a.hub.idle()


async def cut_often(images: int, seed: int, folder: Path, *, lying_every: int, keep: Path | None) -> Cut:
    """Record a life in ``folder`` and cut it so often; return what came of that."""
    chance, result = random.Random(seed), Cut()
    space = await prepare(folder)
    (mark,) = [path for path in _marks(folder) if _is_of(path, folder / "A" / "store.db")]
    files = [*(folder / "A" / name for name in FILES), mark, folder / "A", folder / "told"]
    before = {str(path): path.read_bytes() for path in files if path.is_file()}
    (folder / "told").touch()
    command = [sys.executable, "-m", "tests.live.powercut", "--live", str(folder), space, str(seed)]
    events = record(command, files, folder / "trace", timeout_s=1_200)
    (folder / "trace").unlink()
    result.events = len(events)
    last = Folders(folder, space, files)
    for number, (moment, lies) in enumerate(_moments(len(events), images, lying_every, chance)):
        disk, known = _until(before, events, moment, lies), len(result.faults)
        image = disk.image(chance)
        last.put(image)
        await _look(last, disk, lies is not None, number, result)
        if keep is not None and len(result.faults) > known:
            last.keep(keep / f"{seed}-{number}", image)
        if number % PROGRESS_EVERY == PROGRESS_EVERY - 1:
            print(f"{result.images} images: {len(result.faults)} faults {dict(result.seen)}", file=sys.stderr)
        if len(result.faults) > 20:
            break
    return result


class Folders:
    """The homes as they are put back for every image."""

    def __init__(self, folder: Path, space: str, files: list[Path]) -> None:
        self.a, self.b, self.space = folder / "A", folder / "B", space
        self._files = [path for path in files if path.name not in ("A", "told")]
        self._kept = folder / "B.kept"
        shutil.copytree(self.b, self._kept)
        self._store = folder / "store.kept"
        os.link(self.a / "store.db", self._store)
        self._marks = {path: path.read_bytes() for path in _marks(folder)}

    def put(self, image: dict[str, bytes]) -> None:
        """Put an image in the place of A's files, in the same inodes, and B as it was at the end."""
        for path in self.a.iterdir():
            if path not in self._files:
                path.unlink()
        # A store that was made anew is another file, and marks are by file.
        (self.a / "store.db").unlink(missing_ok=True)
        os.link(self._store, self.a / "store.db")
        for path in self._files:
            if str(path) in image:
                path.write_bytes(image[str(path)])
            else:
                path.unlink(missing_ok=True)
        for path in self._kept.iterdir():
            (self.b / path.name).write_bytes(path.read_bytes())
        for path, data in self._marks.items():
            if path not in self._files:
                path.write_bytes(data)

    def keep(self, place: Path, image: dict[str, bytes]) -> None:
        """Leave at ``place`` the homes as they are, and A's files as they were found after the cut."""
        shutil.copytree(self.a, place / "A")
        shutil.copytree(self.b, place / "B")
        shutil.copytree(self._kept, place / "B.before")
        (place / "A.before").mkdir()
        for path, data in image.items():
            if Path(path).parent == self.a:
                (place / "A.before" / Path(path).name).write_bytes(data)


def _moments(
    events: int, images: int, lying_every: int, chance: random.Random
) -> list[tuple[int, int | None]]:
    """Return in ascending order when the power is cut, and since when the disk lies (None: it doesn't)."""
    found = []
    for number in range(images):
        moment = chance.randrange(1, events)
        lies = chance.randrange(max(0, moment - 400), moment) if number % lying_every == 0 else None
        found.append((moment, lies))
    return sorted(found, key=lambda one: one[0])


def _until(before: dict[str, bytes], events: list[Event], moment: int, lies: int | None) -> Disk:
    disk = Disk(before)
    for place, event in enumerate(events[:moment]):
        disk.happen(event, lies=lies is not None and place >= lies)
    return disk


async def _look(folders: Folders, disk: Disk, lies: bool, number: int, result: Cut) -> None:
    result.images += 1
    result.lying += lies
    a, b = Neighbour(folders.a, "A"), Neighbour(folders.b, "B")
    told = f"image {number}{' (lying)' if lies else ''}"
    try:
        await a.start((), calls=False)
    except Refused as refused:
        result.seen[refused.message] += 1
        if not lies:
            result.faults.append(f"{told}: it doesn't open: {refused.message}")
        return
    try:
        acknowledged = set(disk.told) - {"end"}
        if not lies:
            result.acknowledged += len(acknowledged)
            result.faults += [f"{told}: {one}" for one in await _wrong(a, folders.space, acknowledged)]
        if lies or number % SYNC_EVERY == 0:
            await b.start(LOOPBACK, calls=False)
            found = await _synced(a, b, folders.space, acknowledged, result, lies=lies)
            result.faults += [f"{told}: {one}" for one in found]
        notices = [one["message"] for one in (await a.call("status"))["notices"]]
        result.seen.update(set(notices))
        if not lies and {
            "store-rescued",
            "store-rescued-whole",
            "store-rescued-unknown",
            "store-mended",
        } & set(notices):
            result.faults.append(f"{told}: damage by an honest disk: {notices}")
    except Fault as fault:
        if lies and fault.message in _LOST and await _is_told_that_lists_are_lost(a):
            result.seen[_LISTS_LOST] += 1
        else:
            result.faults.append(f"{told}: {fault.message} {fault.fields}")
    finally:
        await a.stop()
        await b.stop()


async def _is_told_that_lists_are_lost(a: Neighbour) -> bool:
    """Tell whether the user hears that a lying disk lost what says which peers and spaces there were."""
    return _LISTS_LOST in [one["message"] for one in (await a.call("status"))["notices"]]


async def _wrong(a: Neighbour, space: str, acknowledged: set[str]) -> list[str]:
    await a.hub.write_notes()
    lost = acknowledged - await a.hub.run(_words, a.hub, space)
    found = [f"{len(lost)} acknowledged changes are lost, such as {min(lost)}"] if lost else []
    _, bad = await check_entries(a.hub.run, a.hub.replica)
    return [*found, *([f"wrong entries: {bad[:3]}"] if bad else [])]


async def _shows(node: Neighbour, space: str) -> tuple[bytes, bytes, bytes]:
    """Return what a node holds and shows of the space."""
    told = node.hub.inventory.digests(bytes.fromhex(space))
    return told.control, told.data, (await node.hub.view_hash(bytes.fromhex(space), 0)).hash


async def _synced(
    a: Neighbour, b: Neighbour, space: str, acknowledged: set[str], result: Cut, *, lies: bool
) -> list[str]:
    """Sync and compare; where the store meets what a lying disk left, open it again, as a running node does."""
    openings = OPENINGS_MAX if lies else 0
    while True:
        try:
            return await _wrong_after(a, b, space, acknowledged, result, lies=lies)
        except Refused as refused:
            if refused.message != DAMAGE_MET or not openings:
                raise
        openings -= 1
        await a.stop()
        await a.start((), calls=False)


async def _wrong_after(
    a: Neighbour, b: Neighbour, space: str, acknowledged: set[str], result: Cut, *, lies: bool
) -> list[str]:
    """Sync with the other node and compare."""
    await a.call("peer address", peer="B", address=str(b.address))
    await a.listen((), calls=False) if a.desk.network is None else None
    # A fork that a lying disk led to is mended on both sides, by what they tell each other; old rows that it left are,
    # once the two compare what they show, as they do soon after a cut.
    is_equal = await _shows_same(a, b, space)
    if not is_equal and lies:
        result.seen["compared"] += 1
        for link in a.links(b):
            await a.hub.comparing.agree(link, bytes.fromhex(space))
        is_equal = await _shows_same(a, b, space)
    found = [] if is_equal else [f"A and B differ: {'; '.join(await differences(a, b, space))}"]
    # What a checkpoint covers is not asked for again: what stands in the records counts.
    at_b, at_a = [await one.hub.run(killing._words, one.hub, space) for one in (b, a)]
    if lost := (acknowledged & at_b) - at_a:
        found.append(f"{len(lost)} changes that B holds don't come back, such as {min(lost)}")
    _, bad = await check_entries(a.hub.run, a.hub.replica)
    return [*found, *([f"wrong entries: {bad[:3]}"] if bad else [])]


async def _shows_same(a: Neighbour, b: Neighbour, space: str) -> bool:
    """Sync until both show the same; return whether they do."""
    for _ in range(ROUNDS_MAX):
        await a.call("sync", wait=SYNC_S)
        await a.hub.idle()
        await b.hub.idle()
        if await _shows(a, space) == await _shows(b, space):
            return True
    return False


def _words(hub: Hub, space: str) -> set[str]:
    """Return every word in the texts and, covered by a checkpoint or not, in the fields of records."""
    found = killing._words(hub, space)
    projection, row = hub.replica.projection, hub.replica.ledger.space_rows[bytes.fromhex(space)]
    for (id_,) in hub.replica.db.execute("SELECT record FROM records WHERE space = ?", (row,)).fetchall():
        place = projection.row(id_)
        for item in projection.items(place, Scope(whole=True)) if place is not None else ():
            if isinstance(item.op, Create | Edit):
                found |= {write.value for write in item.op.writes if write.value}
    return found


def _marks(folder: Path) -> list[Path]:
    return sorted((folder / "state").rglob("homes/*"))


def _is_of(mark: Path, store: Path) -> bool:
    return mark.name.endswith(f"-{store.stat().st_dev:x}-{store.stat().st_ino:x}")


def main() -> int:
    """Run the command; the exit code tells whether all was kept."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--images", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lying", action="store_true", help="have the disk lie in every image")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the homes of what fails there")
    parser.add_argument("--live", nargs=3, metavar=("FOLDER", "SPACE", "SEED"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.live:
        folder, space, seed = options.live
        asyncio.run(live(Path(folder), space, int(seed)))
        return 0
    if not has_strace():
        print("There is no strace here, so nothing can be recorded.")
        return 2
    with tempfile.TemporaryDirectory(prefix="hedgerow-powercut-") as name:
        os.environ["XDG_STATE_HOME"] = f"{name}/state"
        every = 1 if options.lying else LYING_EVERY
        cut = cut_often(options.images, options.seed, Path(name), lying_every=every, keep=options.keep)
        result = asyncio.run(cut)
    print(result)
    if result.faults:
        only = " --lying" if options.lying else ""
        print(f"again: python -m tests.live.powercut --images {options.images} --seed {options.seed}{only}")
    return 1 if result.faults else 0


if __name__ == "__main__":
    sys.exit(main())
