"""Homes that are copied, cloned with all around them, or put back from an older copy: no word is lost."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest
from platformdirs import user_state_path

from identity.errors import Refused
from tests.node.neighbours import (
    PATIENCE_S,
    Neighbour,
    Neighbours,
    neighbours,
    pair,
    shared_space,
    until_async,
)

MARKS = ("home-first-here", "home-older-copy", "home-ran-elsewhere")


class Street:
    """A and B, paired, with one space and one record with a text in it; A's home may be copied."""

    def __init__(self, folder: Path, all_nodes: Neighbours, a: Neighbour, b: Neighbour) -> None:
        self.folder = folder
        self.all_nodes = all_nodes
        self.a, self.b = a, b
        self.space = ""
        self.record = ""
        self.words: set[str] = set()

    async def begin(self) -> None:
        """Share a space and write its first record."""
        await self.a.call("sync", peer="B", wait=PATIENCE_S)
        self.space = await shared_space(self.a, self.b)
        fields = {"title": "Vigil", "notes": "first"}
        added = await self.a.call("add", kind="action", space=self.space, shared=True, fields=fields)
        self.record = added["id"]
        self.words = {"first"}
        await self.meet(self.a)

    async def write(self, node: Neighbour, word: str) -> None:
        """Let a node write a word into the shared text, into a field, and into a record of its own."""
        await node.hub.idle()
        text = (await node.call("show", id=self.record))["fields"]["notes"]
        await node.call("edit", id=self.record, fields={"notes": f"{text}\n{word}"}, read={"notes": text})
        await node.call("edit", id=self.record, fields={"place": f"place {word}"})
        await node.call("add", kind="action", space=self.space, fields={"title": f"title {word}"})
        self.words |= {word, f"place {word}", f"title {word}"}

    async def meet(self, *nodes: Neighbour) -> None:
        """Sync nodes with B until all of them show the same."""

        async def same() -> bool:
            for node in nodes:
                await node.call("sync", peer="B", wait=PATIENCE_S)
                await node.hub.idle()
            await self.b.hub.idle()
            return len({await self.shown(node) for node in (*nodes, self.b)}) == 1

        await until_async(same)

    async def shown(self, node: Neighbour) -> tuple[bytes, bytes, bool]:
        """Return a node's view hash and the digest of its entries in the shared space, and if it reads all."""
        space = bytes.fromhex(self.space)
        told = await node.hub.view_hash(space, 0)
        digests = node.hub.inventory.digests(space)
        return told.hash, digests.control + digests.data, told.is_whole

    async def settled(self, *nodes: Neighbour) -> None:
        """Sync, and find every word on every node."""
        await self.meet(*nodes)
        for node in (*nodes, self.b):
            assert self.words - await self.found(node) == set(), node.name
            assert (await node.call("verify"))["bad"] == 0

    async def found(self, node: Neighbour) -> set[str]:
        """Return all the words that a node shows, those in the history too."""
        found: set[str] = set()
        for listed in await node.call("list", kind="action", space=self.space):
            record = await node.call("show", id=listed["id"])
            found |= {record["fields"].get("title"), *(record["fields"].get("notes") or "").split("\n")}
            found |= {
                step["after"] for step in await node.call("history", id=record["id"]) if not step["void"]
            }
        return {word for word in found if word}

    def another(self, name: str) -> Neighbour:
        """Return a node on the home folder ``name``."""
        return self.all_nodes.add(name)


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Street]:
    async with neighbours(tmp_path) as all_nodes:
        a, b = await all_nodes.node("A", (), calls=False), await all_nodes.node("B")
        await pair(b, a)
        made = Street(tmp_path, all_nodes, a, b)
        await made.begin()
        yield made


async def notices(node: Neighbour) -> set[str]:
    return {one["message"] for one in (await node.call("status"))["notices"]}


def clone(folder: Path, name: str, copy: str) -> None:
    """Copy a home with its mark, as when a whole disk is copied."""
    shutil.copytree(folder / name, folder / copy)
    marks = user_state_path("hedgerow") / "homes"
    for mark in list(marks.iterdir()):
        home_id, device, inode = mark.name.split("-")
        if inode == f"{(folder / name / 'store.db').stat().st_ino:x}":
            new = (folder / copy / "store.db").stat().st_ino
            shutil.copy(mark, marks / f"{home_id}-{device}-{new:x}")


def overwrite(source: Path, target: Path) -> None:
    """Copy files over those that are there, as ``cp -a source/. target/`` does; others stay."""
    for path in source.iterdir():
        (target / path.name).write_bytes(path.read_bytes())


def replace(source: Path, target: Path) -> None:
    shutil.rmtree(target)
    shutil.copytree(source, target)


def without_marks() -> None:
    shutil.rmtree(user_state_path("hedgerow") / "homes")


async def test_a_clean_restart_goes_on_in_the_same_logs(street: Street):
    await street.write(street.a, "one")
    before = len(street.a.hub.replica.ledger.logs)
    await street.a.stop()
    await street.a.start((), calls=False)
    await street.write(street.a, "two")
    await street.settled(street.a)
    assert len(street.a.hub.replica.ledger.logs) == before
    assert await notices(street.a) == set()


async def test_a_copied_home_and_its_original_run_at_one_peer_at_the_same_time(street: Street):
    await street.a.stop()
    shutil.copytree(street.folder / "A", street.folder / "copy")
    copy = street.another("copy")
    await street.a.start((), calls=False)
    await copy.start((), calls=False)
    assert await notices(copy) == {"home-first-here"} and await notices(street.a) == set()
    await street.write(street.a, "here")
    await street.write(copy, "there")
    await street.write(street.b, "elsewhere")
    await street.settled(street.a, copy)
    assert len(street.b.links(street.a)) == 2
    assert "home-elsewhere" in await notices(street.a)
    assert not any(row.forked_at for row in street.b.hub.replica.ledger.logs.values())


@pytest.mark.parametrize("put_back", [overwrite, replace], ids=["over it", "as a new folder"])
@pytest.mark.parametrize("marked", [True, False], ids=["with marks", "without marks"])
async def test_a_home_put_back_from_an_older_copy(
    street: Street, put_back: Callable[[Path, Path], None], marked: bool
):
    home, yesterday = street.folder / "A", street.folder / "yesterday"
    await street.a.stop()
    shutil.copytree(home, yesterday)
    await street.a.start((), calls=False)
    await street.write(street.a, "since")
    await street.settled(street.a)
    await street.a.stop()
    put_back(yesterday, home)
    if not marked:
        without_marks()
    await street.a.start((), calls=False)
    assert await notices(street.a) & set(MARKS)
    await street.write(street.a, "after")
    await street.write(street.b, "meanwhile")
    await street.settled(street.a)
    assert not any(row.forked_at for row in street.b.hub.replica.ledger.logs.values())


async def test_a_home_put_back_after_a_kill(street: Street):
    home, yesterday, killed = (street.folder / name for name in ("A", "yesterday", "killed"))
    await street.a.stop()
    shutil.copytree(home, yesterday)
    await street.a.start((), calls=False)
    await street.write(street.a, "since")
    await street.settled(street.a)
    # What a killed process leaves: the files as they are, with the log of the last transactions.
    shutil.copytree(home, killed)
    await street.a.stop()
    assert (killed / "store.db-wal").stat().st_size > 0
    replace(yesterday, home)
    await street.a.start((), calls=False)
    assert await notices(street.a) & set(MARKS)
    await street.write(street.a, "after")
    await street.settled(street.a)


@pytest.mark.parametrize("days", [0, 2])
async def test_an_older_store_under_a_newer_write_ahead_log_is_not_mixed_with_it(street: Street, days: int):
    home, yesterday = street.folder / "A", street.folder / "yesterday"
    await street.a.stop()
    shutil.copytree(home, yesterday)
    for day in range(days + 1):
        await street.a.start((), calls=False)
        await street.write(street.a, f"day {day}")
        await street.meet(street.a)
        if day < days:
            await street.a.stop()
    killed = street.folder / "killed"
    shutil.copytree(home, killed)
    await street.a.stop()
    replace(killed, home)
    overwrite(yesterday, home)
    assert (home / "store.db-wal").exists()
    await street.a.start((), calls=False)
    await street.write(street.a, "after")
    await street.settled(street.a)


async def test_a_killed_home_without_its_shared_memory_file_goes_on(street: Street):
    home, killed = street.folder / "A", street.folder / "killed"
    await street.write(street.a, "one")
    shutil.copytree(home, killed)
    (killed / "store.db-shm").unlink()
    await street.a.stop()
    replace(killed, home)
    await street.a.start((), calls=False)
    assert not (home / "store.db-wal.stale").exists()
    await street.settled(street.a)


async def test_cloned_disks_fork_the_logs_and_no_word_is_lost(street: Street):
    await street.a.stop()
    clone(street.folder, "A", "clone")
    copy = street.another("clone")
    await street.a.start((), calls=False)
    await copy.start((), calls=False)
    assert await notices(copy) == set()
    await street.a.call("edit", id=street.record, fields={"aim": "aim here"})
    await copy.call("edit", id=street.record, fields={"aim": "aim there"})
    street.words |= {"aim here", "aim there"}
    await street.write(street.a, "here")
    await street.write(copy, "there")
    await street.write(copy, "there again")
    await street.settled(street.a, copy)
    for node in (street.a, copy, street.b):
        assert "log-forked" in await notices(node), node.name
    aim = (await street.b.call("show", id=street.record))["fields"]["aim"]
    assert {one["value"] for one in aim["contested"]} == {"aim here", "aim there"}
    await street.write(street.a, "later here")
    await street.write(copy, "later there")
    await street.settled(street.a, copy)


async def test_cloned_disks_that_let_history_go_fork_all_the_same(street: Street):
    """What parted lies near the floor: it is asked for from there on, since nothing below is to be had."""
    await street.a.call("space checkpoint", space=street.space)
    await street.meet(street.a)
    for node in (street.a, street.b):
        await until_async(partial(_drops, street, node))
    await street.a.stop()
    clone(street.folder, "A", "clone")
    copy = street.another("clone")
    await street.a.start((), calls=False)
    await street.write(street.a, "here")
    await street.meet(street.a)
    await street.a.stop()
    await copy.start((), calls=False)
    for word in ("there", "there again"):
        await street.write(copy, word)
    await street.meet(copy)
    assert any(row.forked_at for row in street.b.hub.replica.ledger.logs.values())


@pytest.mark.parametrize("drops", [False, True])
async def test_a_checkpoint_beyond_where_cloned_disks_fork_settles_which_way_the_log_goes(
    street: Street, drops: bool
):
    """Who hears of the other way only then goes over to the covered one, and takes the other in as what lies beside."""
    await street.a.stop()
    clone(street.folder, "A", "clone")
    copy = street.another("clone")
    await street.a.start((), calls=False)
    await street.write(street.a, "here")
    await street.a.call("space checkpoint", space=street.space)
    await street.meet(street.a)
    for node in (street.a, street.b) if drops else ():
        await until_async(partial(_drops, street, node))
    await street.a.stop()
    await copy.start((), calls=False)
    for word in ("there", "there again"):
        await street.write(copy, word)
    await street.meet(copy)
    await street.a.start((), calls=False)
    await street.meet(street.a, copy)
    await street.write(street.a, "later here")
    await street.write(copy, "later there")
    await street.meet(street.a, copy)
    for node in (street.a, copy, street.b):
        found = await street.found(node)
        assert {f"title {word}" for word in ("here", "there", "there again", "later here")} <= found
        assert {"here", "there", "there again", "later here", "later there"} <= found
        assert (await node.call("verify"))["bad"] == 0
        rows = node.hub.replica.ledger.logs.values()
        assert all(row.forked_at is None for row in rows if row.covered)


async def _drops(street: Street, node: Neighbour) -> bool:
    with contextlib.suppress(Refused):
        done = await node.call("compact", space=street.space, drop_history=True)
        return bool(done["entries_dropped"] > 0)
    return False


async def test_cloned_disks_that_write_while_they_are_linked(street: Street):
    await street.a.stop()
    clone(street.folder, "A", "clone")
    copy = street.another("clone")
    await street.a.start(())
    await copy.start(())
    for node in (street.a, copy):
        await node.call("edit", id=street.record, fields={"aim": f"aim of {node.name}"})
    for word in ("one", "two"):
        await street.write(street.a, f"{word} here")
        await street.write(copy, f"{word} there")
    await street.settled(street.a, copy)


async def test_what_others_built_on_a_forked_branch_holds(street: Street):
    await street.a.stop()
    clone(street.folder, "A", "clone")
    copy = street.another("clone")
    await street.a.start((), calls=False)
    await street.write(street.a, "here")
    await street.meet(street.a)
    await street.write(street.b, "on top")
    await street.meet(street.a)
    await street.a.stop()
    await copy.start((), calls=False)
    await street.write(copy, "there")
    await street.settled(copy)
    await street.a.start((), calls=False)
    await street.settled(street.a, copy)


async def test_three_clones_of_a_disk(street: Street):
    await street.a.stop()
    clones = []
    for name in ("second", "third"):
        clone(street.folder, "A", name)
        clones.append(street.another(name))
    await street.a.start((), calls=False)
    for node in clones:
        await node.start((), calls=False)
    for node in (street.a, *clones):
        await street.write(node, f"of {node.name}")
    await street.settled(street.a, *clones)
