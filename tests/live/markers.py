"""Planted markers: what nobody may find where it doesn't belong, and what is gone after an erasure.

    python -m tests.live.markers --markers 500 --image

Two groups with passphrases share spaces over a relay that keeps all that passes, and a courier carries them. Words
that occur nowhere else are planted in texts, titles, statements, names of groups, peers, people, spaces and files; keys
are taken as they are and as hex. Then they are searched in the captured sessions, a bundle, a backup, the courier's
disk, logs at debug level, the state folder outside of the homes, and the locked homes as they lie on the disk. Half of
the records are erased; then the opened stores of all online holders are searched, page by page with the write-ahead
logs, and receipts must name every device. The old bundle is read, the old backup restored: nothing comes back. Each
search is shown to see by what it must find.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from identity.recovery import recovery
from identity.words import from_words
from node.copies.restoring import open_backup, restore
from node.desk.desk import Desk
from node.home import NewHome, create, open_home
from node.hub import open_hub
from node.links.lan import LanMode
from node.links.network import Network
from node.log_levels import set_levels
from tests.node.courier.boxes import Box, box, listed
from tests.node.decrypted import courier_dump, dump
from tests.node.neighbours import LOOPBACK, Neighbour
from tests.story.relay import Relay, relayed

PASSPHRASE = "six words that nobody will ever guess"
PATIENCE_S = 120.0
ERASED_SHARE = 0.5
MARKER_BYTES = 16
HALF = MARKER_BYTES // 2
IMAGE_BYTES = 128 * 1024 * 1024
_LETTERS = re.compile(rb"[a-z]{8,}")
_WIDE_LETTERS = re.compile(rb"(?:[a-z]\x00){8,}")


@dataclass(slots=True)
class Planted:
    """What was planted: ``words`` by where, ``keys``, and the ``records`` with the words that belong to each."""

    chance: random.Random
    words: dict[str, list[str]] = field(default_factory=dict)
    keys: list[bytes] = field(default_factory=list)
    records: dict[str, list[str]] = field(default_factory=dict)

    def word(self, where: str) -> str:
        """Return a word that occurs nowhere else."""
        made = "mk" + "".join(self.chance.choice("abcdefghijkmnpqrstuvwxyz") for _ in range(14))
        self.words.setdefault(where, []).append(made)
        return made

    def all_words(self) -> list[str]:
        """Return every planted word."""
        return [word for words in self.words.values() for word in words]

    def count(self) -> int:
        """Return how many markers there are, a key counting once."""
        return len(self.all_words()) + len(self.keys)


@dataclass(slots=True)
class Found:
    """The result: what was found where it may not be, and what a search that must find did not."""

    faults: list[str] = field(default_factory=list)
    searched: list[str] = field(default_factory=list)

    def none_in(self, place: str, data: bytes, planted: Planted) -> None:
        """Note every marker that stands in ``data``."""
        self.searched.append(f"{place}: {len(data):,} bytes")
        self._note(place, [*words_in(data, planted.all_words()), *keys_in(data, planted.keys)])

    def no_words(self, place: str, data: bytes, words: Iterable[str]) -> None:
        """Note every word that stands in ``data``."""
        self.searched.append(f"{place}: {len(data):,} bytes")
        self._note(place, words_in(data, words))

    def sees(self, place: str, data: bytes, words: Iterable[str]) -> None:
        """Note every word that does not stand in ``data`` though it must: the search would see nothing."""
        wanted = list(words)
        missing = set(wanted) - set(words_in(data, wanted))
        if missing:
            self.faults.append(
                f"{place}: {len(missing)} of {len(wanted)} words that must be there were not seen"
            )

    def _note(self, place: str, found: list[str]) -> None:
        if found:
            self.faults.append(f"{place}: {len(found)} markers, the first {found[0]}")


def words_in(data: bytes, words: Iterable[str]) -> list[str]:
    """Return the words of which a half stands in ``data``, as UTF-8 or UTF-16, in whatever case.

    Halves, because a word may lie across the edge of a page, where one of its halves is whole.
    """
    wanted = list(words)
    halves = {word[at : at + HALF].encode(): word for word in wanted for at in (0, HALF)}
    low, found = data.lower(), set()
    for letters, step in ((_LETTERS, 1), (_WIDE_LETTERS, 2)):
        for run in letters.finditer(low):
            text = run.group()[::step]
            found |= {halves.get(text[at : at + HALF], "") for at in range(len(text) - HALF + 1)}
    return [word for word in wanted if word in found]


def keys_in(data: bytes, keys: Iterable[bytes]) -> list[str]:
    """Return the keys that stand in ``data``, as they are or as hex."""
    low = data.lower()
    return [f"key {key.hex()[:8]}…" for key in keys if key in data or key.hex().encode() in low]


def files_in(folder: Path) -> bytes:
    """Return the names and contents of all files below a folder."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return b"\n".join(str(path.relative_to(folder)).encode() + b"\n" + path.read_bytes() for path in found)


class Guarded(Neighbour):
    """A node whose home has a passphrase."""

    recovery_words: tuple[str, ...] = ()

    async def start(self, listen: Any = LOOPBACK, *, calls: bool = True) -> None:
        """Open the home and its network."""
        if self.path.exists():
            home = await open_home(self.path, lambda: PASSPHRASE)
        else:
            new = NewHome(name=self.name, language="en", passphrase=PASSPHRASE)
            home, self.recovery_words = await create(self.path, new)
        hub = await open_hub(home)
        network = Network(hub)
        await network.open(listen, LanMode.OFF, calls=calls)
        self._desk = Desk(hub, network)


async def run(folder: Path, markers: int, seed: int = 1, *, image: bool = False) -> Found:
    """Plant, search, erase, search again; return what is wrong. ``image``: on a file system of its own, as root."""
    planted, found = Planted(random.Random(seed)), Found()
    (folder / "homes").mkdir(parents=True)
    with imaged(folder / "image", folder / "homes") if image else contextlib.nullcontext():
        await _run(folder, markers, planted, found)
    if image:
        found.none_in("image of the file system", (folder / "image").read_bytes(), planted)
    return found


async def _run(folder: Path, markers: int, planted: Planted, found: Found) -> None:
    with logged(folder / "debug.log"), stated(folder / "homes" / "state"):
        a = Guarded(folder / "homes" / "a", planted.word("group"))
        b = Guarded(folder / "homes" / "b", planted.word("group"))
        try:
            await a.start()
            await b.start()
            async with relayed(a.address) as relay, box(folder / "box") as courier:
                stage = Stage(folder, a, b, courier, relay, planted, found)
                await _live(stage, markers)
        finally:
            await a.stop()
            await b.stop()
    for node in (a, b):
        found.none_in(f"locked home of {node.path.name}", files_in(node.path), planted)
    found.none_in("logs at debug level", (folder / "debug.log").read_bytes(), planted)
    found.none_in("state folder", files_in(folder / "homes" / "state"), planted)


@dataclass(slots=True)
class Stage:
    """All that takes part."""

    folder: Path
    a: Guarded
    b: Guarded
    courier: Box
    relay: Relay
    planted: Planted
    found: Found


async def _live(stage: Stage, markers: int) -> None:
    a, b, planted, found, relay = stage.a, stage.b, stage.planted, stage.found, stage.relay
    await _pair(a, b, relay)
    spaces, group = await _spaces(stage, markers), b.group.hex()
    await b.stop()
    await _plant(stage, spaces, markers)
    for space in spaces:
        await _take_up(a, stage.courier, space)
    stick, backup = stage.folder / "stick", stage.folder / "backup"
    await a.call("bundle write", to=group, file=str(stick))
    await a.call("backup", file=str(backup))
    own = [word for words in planted.records.values() for word in words]
    before = len(relay.all_bytes())
    await b.start(calls=True)
    await _together(a, b)
    for node in (a, b):
        planted.keys += await node.hub.run(_keys_of, node)
        seen = own if node is a else _shared(planted, own)
        found.sees(f"opened home of {node.path.name}", await _opened(node), seen)
    if len(relay.all_bytes()) < before + MARKER_BYTES * len(own):
        found.faults.append("the relay did not see the sessions")
    for name, path in (("bundle", stick), ("backup", backup)):
        data = b"".join(one.read_bytes() for one in sorted(path.parent.glob(f"{path.name}*")))
        found.none_in(name, data, planted)
        if len(data) < MARKER_BYTES * len(own):
            found.faults.append(f"the {name} holds too little to say anything")
    await _erase(a, b, planted, found)
    await b.call("bundle read", file=str(stick))
    await _together(a, b)
    await _search_erased(a, b, planted, found, "after the old bundle was read")
    await _search_restored(stage, backup)
    found.none_in("captured sessions", relay.all_bytes(), planted)
    for space in spaces:
        await _confirmed_by_courier(stage, space)
    found.none_in("disk of the courier", files_in(stage.courier.path), planted)
    found.no_words(
        "disk of the courier, opened with its key", courier_dump(stage.courier.path), planted.all_words()
    )


async def _take_up(node: Guarded, courier: Box, space: str) -> None:
    told = await node.call("pair", code=await courier.code())
    await node.call("space share", space=space, peer=told["peer"], role="courier")

    async def carried() -> bool:
        one = await listed(node, courier)
        return bool(one and one["spaces"] and one["told"] and one["holds_all"])

    await _until(carried)


async def _pair(a: Guarded, b: Guarded, relay: Relay) -> None:
    code = (await a.call("invite", addresses=[str(relay.address)]))["code"]
    await b.call("pair", code=code)
    await a.call("peer confirm", peer=b.group.hex())
    await b.call("peer confirm", peer=a.group.hex())
    peer = await b.peer(a)
    await b.hub.run(b.hub.peers.set_addresses, peer, [str(relay.address)])
    await a.hub.run(a.hub.peers.set_addresses, await a.peer(b), [])
    for node in (a, b):
        await node.network.refresh()
    for link in (*a.links(b), *b.links(a)):
        link.end()


async def _spaces(stage: Stage, markers: int) -> list[str]:
    a, b, planted, spaces = stage.a, stage.b, stage.planted, []
    for _ in range(max(1, markers // 100)):
        name = planted.word("space")
        space = (await a.call("space create", name=name))["space"]
        await a.call("space share", space=space, peer=b.group.hex(), role="steward")
        spaces.append(space)
        await a.call("member add", name=planted.word("person"), role="edit")
        await b.call("member add", name=planted.word("person"), role="see")
    await _together(a, b)
    return spaces


async def _plant(stage: Stage, spaces: list[str], markers: int) -> None:
    a, planted, number = stage.a, stage.planted, 0
    while planted.count() < markers:
        space, number = planted.chance.choice(spaces), number + 1
        words = [planted.word(where) for where in ("title", "place", "text", "statement")]
        fields = {"title": words[0], "place": words[1], "notes": f"About {words[2]} and more"}
        record = (await a.call("add", kind="action", space=space, fields=fields))["id"]
        await a.call("say", id=record, statement="agree", args={"note": words[3]})
        planted.records[record] = words
        if number % 10 == 0:
            await _import(stage.folder, a, space, planted)
        if number % 5 == 0:
            words.append(planted.word("text"))
            text = (await a.call("show", id=record))["fields"]["notes"]
            await a.call("edit", id=record, fields={"notes": f"{text} {words[-1]}"}, read={"notes": text})


async def _import(folder: Path, node: Guarded, space: str, planted: Planted) -> None:
    name, title = planted.word("file"), planted.word("title")
    path = folder / "in" / f"{name}.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"title,start,end\n{title},2026-12-01,2026-12-01\n", encoding="utf-8")
    content = path.read_text(encoding="utf-8")
    await node.call("import", name=path.name, content=content, space=space, kind="event")
    for one in await node.call("list", kind="event", search=title):
        planted.records[one["id"]] = [title, name]


async def _erase(a: Guarded, b: Guarded, planted: Planted, found: Found) -> None:
    records = sorted(planted.records)
    gone = records[: int(len(records) * ERASED_SHARE)]
    for record in gone:
        await a.call("erase", id=record)
    await _together(a, b)

    async def confirmed() -> bool:
        return all(not one["waiting"] for one in await a.call("erased"))

    await _until(confirmed)
    for record in gone:
        told = await a.call("receipts", id=record)
        if {one["group"] for one in told["confirmed"]} != {a.group.hex(), b.group.hex()}:
            found.faults.append(f"receipts of {record[:10]} do not name every device")
    planted.words["erased"] = [word for record in gone for word in planted.records.pop(record)]
    await _search_erased(a, b, planted, found, "after the erasure")


async def _search_erased(a: Guarded, b: Guarded, planted: Planted, found: Found, when: str) -> None:
    left = [word for words in planted.records.values() for word in words]
    for node in (a, b):
        data = await _opened(node)
        found.no_words(f"opened home of {node.path.name} {when}", data, planted.words["erased"])
        seen = left if node is a else _shared(planted, left)
        found.sees(f"opened home of {node.path.name} {when}", data, seen)


def _shared(planted: Planted, words: Iterable[str]) -> list[str]:
    """Return those of the words that reach the other group: the names of imported files don't."""
    return [word for word in words if word not in planted.words.get("file", ())]


async def _search_restored(stage: Stage, backup: Path) -> None:
    """Come back from a backup from before the erasure: what was erased goes at the first meeting."""
    words = recovery(from_words(" ".join(stage.a.recovery_words)))
    home, _ = await restore(
        stage.folder / "homes" / "restored", open_backup(backup, words), words, passphrase=PASSPHRASE
    )
    back = Guarded(home.path, stage.a.name)
    await home.close()
    erased = stage.planted.words["erased"]
    titles = set(erased) & set(stage.planted.words["title"])
    stage.found.sees("backup, opened", await asyncio.to_thread(dump, back.path, PASSPHRASE), titles)
    await stage.a.stop()
    await back.start()
    peer = await back.peer(stage.b)
    await back.hub.run(back.hub.peers.set_addresses, peer, [str(stage.b.address)])
    await back.network.refresh()
    try:
        await _until(lambda: _all_erased(back, stage.b))
        await back.hub.idle()
        data = await asyncio.to_thread(dump, back.path, PASSPHRASE)
        stage.found.no_words("opened home that came back from a backup", data, erased)
    finally:
        await back.stop()
        await stage.a.start()


async def _all_erased(one: Guarded, other: Guarded) -> bool:
    await one.call("sync", wait=PATIENCE_S)
    theirs = {row["record"] for row in await other.call("erased")}
    return {row["record"] for row in await one.call("erased")} >= theirs


async def _confirmed_by_courier(stage: Stage, space: str) -> None:
    async def is_so() -> bool:
        rows = [one for one in await stage.a.call("erased", space=space)]
        told = [await stage.a.call("receipts", id=one["record"]) for one in rows]
        return all(one["couriers"] and all(each["confirmed"] for each in one["couriers"]) for one in told)

    await _until(is_so)


async def _opened(node: Guarded) -> bytes:
    await node.hub.idle()
    return await asyncio.to_thread(dump, node.path, PASSPHRASE)


async def _together(a: Guarded, b: Guarded) -> None:
    async def same() -> bool:
        await b.call("sync", wait=PATIENCE_S)
        for node in (a, b):
            await node.hub.idle()
        spaces = [space for space in a.hub.access if b.group in a.hub.access[space]]
        return all(a.hub.inventory.digests(one) == b.hub.inventory.digests(one) for one in spaces)

    await _until(same)


async def _until(true: Any) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not await true():
            await asyncio.sleep(0.05)


def _keys_of(node: Guarded) -> list[bytes]:
    """Return the secrets of a node: of its device, its pairs, its spaces and its logs."""
    me, replica = node.hub.home.identity, node.hub.replica
    found = [me.sign_seed, me.agree_secret]
    for state in replica.spaces.values():
        found += [*state.keyring.control.values(), *state.keyring.data.values()]
    found += [row.seed for row in replica.ledger.own if row.seed]
    return found + [peer.pair_secret for peer in node.hub.peers.all()]


@contextlib.contextmanager
def imaged(image: Path, at: Path) -> Iterator[None]:
    """Put a file system of its own there meanwhile; its image stays, with all blocks that it gave free."""
    with image.open("wb") as file:
        file.truncate(IMAGE_BYTES)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(at)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(at)], check=True)


class logged:
    """All logs at debug level go to a file meanwhile."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._handler = logging.FileHandler(path, encoding="utf-8")

    def __enter__(self) -> None:
        root = logging.getLogger()
        self._before = root.level
        root.addHandler(self._handler)
        set_levels(logging.DEBUG)
        logging.getLogger("node.markers").debug("logs are kept")

    def __exit__(self, *_: object) -> None:
        root = logging.getLogger()
        root.removeHandler(self._handler)
        set_levels(self._before)
        self._handler.close()


class stated:
    """What is kept outside of the homes goes to a folder meanwhile."""

    def __init__(self, path: Path) -> None:
        path.mkdir(parents=True, exist_ok=True)
        self._path = path

    def __enter__(self) -> None:
        self._before = os.environ.get("XDG_STATE_HOME")
        os.environ["XDG_STATE_HOME"] = str(self._path)

    def __exit__(self, *_: object) -> None:
        if self._before is None:
            del os.environ["XDG_STATE_HOME"]
        else:
            os.environ["XDG_STATE_HOME"] = self._before


def lines(found: Found) -> Iterator[str]:
    """Yield the result for people."""
    yield from found.searched
    yield from (f"FOUND {one}" for one in found.faults)
    yield f"{len(found.faults)} faults in {len(found.searched)} searches"


def main() -> None:
    """Run it in a folder that is removed at the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--markers", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--image", action="store_true", help="search the image of a file system, too; as root"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(run(Path(folder), given.markers, given.seed, image=given.image))
    print("\n".join(lines(found)))
    sys.exit(bool(found.faults))


if __name__ == "__main__":
    main()
