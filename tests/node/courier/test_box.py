"""A courier that somebody starts: the command line, or the first page of a new box."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from node.config import Config
from node.courier.box import start
from node.courier.home import is_courier
from node.door.front import Front
from node.links.lan import LanMode
from node.links.streams import parse_address
from tests.node.neighbours import neighbours

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
            await front.make("Orchard", "en", None)
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
