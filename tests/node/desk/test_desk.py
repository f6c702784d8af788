"""The desk as a whole: its commands are those of the command line, and it works with and without a network."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import LocalFault
from node.cli import COMMANDS as OFFERED
from node.desk.desk import COMMANDS, PAGE_ONLY
from tests.node.desk_world import one_desk
from tests.node.neighbours import PATIENCE_S, neighbours

# What needs no open home, or is the command line's own business.
WITHOUT_DESK = {
    *("init", "run", "page", "demo", "help", "device join", "device return"),
    *("courier init", "courier run", "courier invite", "courier status"),
}


def test_the_desk_has_every_command_that_the_command_line_offers():
    assert set(OFFERED) - WITHOUT_DESK == set(COMMANDS) - PAGE_ONLY
    assert set(COMMANDS) >= PAGE_ONLY


async def test_an_unknown_command_is_a_fault(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        with pytest.raises(LocalFault, match="command-unknown"):
            await desk.call("conquer", {})


async def test_status_without_a_node(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        told = await desk.call("status", {})
        assert (told["running"], told["unlocked"], told["open_lock"]) == (False, True, True)
        assert (told["spaces"], told["peers"], told["records"], told["listening"]) == (1, 0, 0, [])
        assert told["entries"] >= 1 and told["storage_bytes"] > 0
        assert told["group"] == desk.hub.home.identity.group.hex()
        [device] = await desk.call("device list", {})
        assert device["device"] == told["device"] and device["here"] and not device["lost"]


async def test_status_of_a_running_node(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.call("sync", wait=PATIENCE_S)
        told = await a.call("status")
        assert told["running"] and told["listening"] == [str(a.address)]
        assert (told["peers"], told["linked"]) == (1, 1)


async def test_a_network_for_one_command_leaves_no_link_behind(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        async with desk.on_network() as network:
            assert network.listening == []
        assert desk.network is None and network.links == {}
