"""A courier that somebody starts: the command line, or the first page of a new box."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

import pytest

from identity.errors import Refused
from node.config import Config
from node.courier.box import Box, start
from node.courier.home import CourierHome, is_courier, open_home
from node.courier.post import Post
from node.door.front import Front
from node.links.lan import LanMode
from node.links.streams import parse_address
from node.store import reopening
from node.store.reopening import DAMAGE_MET, OPENINGS_MAX
from tests.node.damaged_disk import pages_of, spoil
from tests.node.neighbours import neighbours, until
from web.local.house import NewGroup

SHEET = "abandon " * 11 + "about"
LOOPBACK = parse_address("127.0.0.1:0")


async def test_the_first_page_makes_a_box_a_courier_that_a_group_can_use(tmp_path: Path):
    front = Front(tmp_path / "box", Config(sync=(LOOPBACK,), lan=LanMode.OFF))
    try:
        told = await front.make_courier()
        assert told["code"].startswith("HC1-") and told["expires"] and is_courier(tmp_path / "box")
        assert (await front.make_courier())["code"] != told["code"]
        async with neighbours(tmp_path) as street:
            a = await street.node("A")
            assert (await a.call("pair", code=told["code"]))["courier"]
        with pytest.raises(Refused):
            await front.make(NewGroup(name="Orchard", language="en", passphrase=None, words=SHEET))
    finally:
        await front.close()
    box = await start(tmp_path / "box", [LOOPBACK])
    assert box.post.gatehouse.owners == 1
    await box.close()


async def test_where_it_can_not_listen_nothing_stays_open(tmp_path: Path):
    with pytest.raises(Refused, match="network-"):
        await start(tmp_path / "box", [parse_address("192.0.2.9:1")], new=True)
    box = await start(tmp_path / "box", [LOOPBACK])
    await box.close()


async def test_a_disk_that_spoils_something_while_it_works_is_got_over(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
):
    chance = random.Random(seed)
    box = await start(tmp_path / "box", (LOOPBACK,), new=True)
    first, store, listening = box.post, box.post.home.store, box.post.listening
    await store.run(box.post.home.db.execute, "PRAGMA wal_checkpoint(TRUNCATE)")
    spoil(store.path, pages_of(store.path) // 2, chance)
    store.met_damage()
    await until(lambda: box.post is not first)
    assert box.post.listening == listening and box.post.home.identity == first.home.identity
    assert (await box.code())["code"] and not box.broken.done()

    async def refuses(path: Path) -> None:
        raise Refused("store-damaged")

    monkeypatch.setattr("node.courier.box.open_home", refuses)
    box.post.home.store.met_damage()
    with pytest.raises(Refused, match="store-damaged"):
        await box.broken
    await box.close()


async def test_a_disk_that_can_not_be_used_for_a_while_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reopening, "AGAIN_AFTER_S", 0.001)
    box = await start(tmp_path / "box", (LOOPBACK,), new=True)
    first = box.post
    tries = [Refused("store-disk-fault"), Refused("store-read-only")]

    async def failing(path: Path) -> CourierHome:
        if tries:
            raise tries.pop()
        return await open_home(path)

    monkeypatch.setattr("node.courier.box.open_home", failing)
    first.home.store.met_damage()
    await until(lambda: box.post is not first)
    assert not tries and (await box.code())["code"] and not box.broken.done()
    await box.close()


async def test_a_disk_that_goes_on_spoiling_ends_it_with_the_reason(tmp_path: Path):
    box = await start(tmp_path / "box", (LOOPBACK,), new=True)
    for _ in range(OPENINGS_MAX):
        former = box.post
        former.home.store.met_damage()
        await until(partial(_is_another, box, former))
    box.post.home.store.met_damage()
    with pytest.raises(Refused, match=DAMAGE_MET):
        await box.broken
    await box.close()


def _is_another(box: Box, former: Post) -> bool:
    return box.post is not former
