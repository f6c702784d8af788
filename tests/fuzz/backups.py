"""Hostile backups and kits: broken files, and forged contents sealed to the right words, at who wants to come back.

    python -m tests.fuzz.backups SEED TRIALS

Whoever got into an open home once knows what its backups are sealed to, and can make false ones. Each trial breaks an
honest backup or kit as a file, or seals changed contents: bytes and trees of items, items moved, doubled, left out,
noise. Coming back ends in a refusal that leaves nothing behind, or in a home that opens again, whose entries hold.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from identity.errors import Refused
from identity.recovery import Recovery
from identity.sealed_file import FileSort, Sealing, begin
from node.copies.backup import kit, write_backup
from node.copies.restoring import Source, open_backup, open_kit, restore
from node.copies.sealed_files import Reading
from node.desk.desk import open_desk
from node.home import open_home
from tests.fuzz.bundles import broken, changed, sealed
from tests.fuzz.lines import unforeseen
from tests.fuzz.trees import mutated
from tests.node.copy_world import Keeper, keeper


@dataclass(slots=True, kw_only=True)
class Found:
    """What lies about: an honest backup and kit, their items, and the words that open them."""

    words: Recovery
    folder: Path
    files: dict[FileSort, bytes]
    items: dict[FileSort, list[bytes]]
    public: bytes


async def found_at(folder: Path) -> Found:
    """Write an honest backup and kit of a home with some records."""
    async with keeper(folder / "old", "Anna") as anna:
        await anna.call("space create", name="Red")
        await anna.event("Vigil", "Red", notes="some long text")
        await anna.event("Mine alone")
        await anna.call("member add", name="Sevda")
        return await _written(anna, folder)


async def _written(anna: Keeper, folder: Path) -> Found:
    hub, words = anna.desk.hub, anna.recovery
    await write_backup(hub, folder / "backup")
    data = await hub.run(kit, hub.replica, hub.home.identity, 0)
    (folder / "kit").write_bytes(data)
    files = {FileSort.BACKUP: (folder / "backup").read_bytes(), FileSort.KIT: data}
    items = {
        sort: list(Reading(folder / name, sort, [words.backup_secret]).items())
        for sort, name in ((FileSort.BACKUP, "backup"), (FileSort.KIT, "kit"))
    }
    return Found(words=words, folder=folder, files=files, items=items, public=words.sheet.backup_public)


def forged(found: Found, sort: FileSort, chance: random.Random) -> bytes:
    """Return a file with changed contents under a seal that holds."""
    sealing: Sealing = begin(sort, [found.public], chance.randbytes)
    items = list(found.items[sort])
    if chance.random() < 0.5:
        place = chance.randrange(len(items))
        items[place] = mutated(items[place], found.items[sort], chance)[:900_000]
    else:
        items = changed(items, chance)
    return sealed([item for item in items if item], sealing)


async def trial(found: Found, seed: int) -> str:
    """Try to come back from one hostile file; return what came of it."""
    chance = random.Random(seed)
    sort = chance.choice((FileSort.BACKUP, FileSort.KIT))
    is_broken = chance.random() < 0.4
    data = broken(found.files[sort], chance) if is_broken else forged(found, sort, chance)
    new = found.folder / f"new {seed}"
    try:
        home, brought = await restore(new, _opened(found, sort, data), found.words, passphrase=None)
    except Refused as refusal:
        assert not new.exists(), "a refusal left something behind"
        return refusal.message
    await home.close()
    desk = await open_desk(await open_home(new, lambda: None))
    try:
        verified = await desk.call("verify", {})
        assert verified["bad"] == 0, "entries that don't hold"
        await desk.call("status", {})
        await desk.call("list", {"kind": "event"})
    finally:
        await desk.close()
    return "back" if brought.is_whole and not brought.refused else "back in part"


def _opened(found: Found, sort: FileSort, data: bytes) -> Source:
    if sort is FileSort.KIT:
        return open_kit(data, found.words)
    stick = found.folder / "hostile"
    stick.write_bytes(data)
    return open_backup(stick, found.words)


async def trials(first: int, count: int) -> Counter[str]:
    """Run trials; raise AssertionError naming the seed when a promise is broken."""
    seen: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name, unforeseen() as errors:
        found = await found_at(Path(name))
        for seed in range(first, first + count):
            try:
                seen[await trial(found, seed)] += 1
                assert not errors, errors[0]
            except Exception as error:
                raise AssertionError(f"seed {seed}: {type(error).__name__}: {error}") from error
    return seen


def main() -> int:
    """Run trials from the command line."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    seen = asyncio.run(trials(first, count))
    print(f"{seen.total()} hostile backups and kits: {dict(seen.most_common())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
