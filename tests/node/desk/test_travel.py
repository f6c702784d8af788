"""Commands for travelling light and for kits."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from identity.recovery import recovery
from identity.words import from_words
from node.copies import kit_calls
from node.hub import open_hub
from tests.node.copies.test_kits import kept, with_words
from tests.node.devices.test_joining import add, titles
from tests.node.neighbours import LOOPBACK, PATIENCE_S, neighbours, pair, shared_space, until


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
        assert device in known.lost
        await until(lambda: a.network.known.device(device) is None)
        back = street.add("B again")
        home = await kit_calls.come_back(back.path, None, recovery(from_words(words)), code, "")
        back.take(await open_hub(home))
        await back.listen(LOOPBACK)
        assert back.group == group
        assert (await back.call("sync", peer=a.group.hex(), wait=PATIENCE_S))[0]["in_sync"]
        assert await titles(back) == {"Shared"}


async def test_a_peer_can_be_asked_to_keep_a_kit_no_longer(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        b, _ = await with_words(street, "B")
        await pair(a, b)
        with pytest.raises(Refused, match="kit-not-kept-there"):
            await b.call("kit stop", peer="A")
        asked = await b.call("kit keep", peer="A")
        assert asked["kits"] == await b.call("kit list") != []
        await kept(b, a)
        assert await b.call("kit stop", peer="A") == {"peer": a.group.hex(), "name": "A"}
        assert await b.call("kit list") == []
