"""Travelling light: others hold everything, then nothing is left; with the words the group comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from identity.recovery import recovery
from identity.words import from_words
from node import kit_calls
from node.hub import open_hub
from tests.node.neighbours import LOOPBACK, PATIENCE_S, neighbours, pair, shared_space
from tests.node.test_joining import add, titles
from tests.node.test_kits import with_words


async def test_it_is_ready_only_when_two_others_acknowledged_everything(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, c = await street.node("A"), await street.node("C")
        b, _ = await with_words(street, "B")
        await pair(a, b)
        await pair(c, b)
        space = (await b.call("space create", name="Joint"))["space"]
        await b.call("space share", space=space, peer=a.group.hex(), role="contributor")
        await add(b, "Shared", space=space)
        await b.call("sync", wait=PATIENCE_S)
        told = await b.call("travel check")
        assert not told["ready"] and told["missing"] > 0
        only = told["records_only_here"]
        await add(b, "At home")
        assert (await b.call("travel check"))["records_only_here"] == only + 1
        assert {one["name"]: one["all"] for one in told["holders"]} == {"A": True, "C": True}


async def test_leaving_needs_a_word_and_two_holders(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        b, _ = await with_words(street, "B")
        await pair(a, b)
        with pytest.raises(Refused, match="travel-not-confirmed"):
            await b.call("travel leave")
        with pytest.raises(Refused, match="travel-not-ready"):
            await b.call("travel leave", confirm=True)
        assert not b.hub.home.is_left
        await add(b, "Still here")
        assert await titles(b) == {"Still here"}


async def test_who_left_leaves_nothing_and_comes_back_with_the_words(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        b, words = await with_words(street, "B")
        await pair(a, b)
        space = await shared_space(a, b)
        await add(b, "Shared", space=space)
        device, group, mark = b.network.known.own_device, b.group, b.hub.home.mark.path
        keys = (b.path / "key").read_bytes()
        told = await b.call("travel leave", confirm=True, anyway=True)
        assert told["left"] and [one["name"] for one in told["kits"]] == ["A"]
        code = told["kits"][0]["code"]
        await b.stop()
        assert not b.path.exists() and not mark.exists() and keys
        # Whoever has a copy of the old keys is not heard any more.
        known = await a.hub.run(a.hub.devices.roster_of, group)
        assert device in known.lost and a.network.known.device(device) is None
        back = street.add("B again")
        home = await kit_calls.come_back(back.path, None, recovery(from_words(words)), code, "")
        back.take(await open_hub(home))
        await back.listen(LOOPBACK)
        assert back.group == group
        assert (await back.call("sync", peer=a.group.hex(), wait=PATIENCE_S))[0]["in_sync"]
        assert await titles(back) == {"Shared"}
