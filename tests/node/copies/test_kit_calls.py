"""Coming back with nothing but the words: from a peer that keeps a kit, and not without them."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused, Unavailable
from identity.recovery import recovery
from identity.words import from_words
from node.copies import kit_calls
from node.hub import open_hub
from tests.node.copies.test_kits import kept, with_words
from tests.node.devices.test_joining import add, titles
from tests.node.neighbours import LOOPBACK, PATIENCE_S, Neighbour, neighbours, pair, shared_space, until_async


async def test_a_group_that_lost_everything_comes_back_from_a_peer_with_the_words(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        b, words = await with_words(street, "B")
        await pair(a, b)
        space = await shared_space(a, b)
        await add(b, "Shared", space=space)
        await b.call("member add", name="Mara", role="edit")
        code = await kept(b, a)
        await b.stop()
        back = street.add("B again")
        home = await kit_calls.come_back(back.path, None, recovery(from_words(words)), code, "New laptop")
        back.take(await open_hub(home))
        await back.listen(LOOPBACK)
        assert back.group == b_group(a)
        # It is introduced by its act alone, and gets back what the peer holds.
        told = await back.call("sync", peer=a.group.hex(), wait=PATIENCE_S)
        assert told[0]["in_sync"]
        assert await titles(back) == {"Shared"}
        assert [one["name"] for one in await back.call("member list")] == ["Mara"]

        async def writes() -> bool:
            try:
                await add(back, "After", space=space)
            except Refused:
                return False
            return True

        await until_async(writes)
        await until_async(lambda: _has(a, "After"))


def b_group(a: Neighbour) -> bytes:
    """Return the group of the only peer of ``a``."""
    (group,) = {peer.group for peer in a.network.known.devices if peer.group != a.group}
    return group


async def _has(one: Neighbour, title: str) -> bool:
    return title in await titles(one)


async def test_without_the_words_the_code_leads_nowhere(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        b, _ = await with_words(street, "B")
        _, others = await with_words(street, "C")
        await pair(a, b)
        code = await kept(b, a)
        with pytest.raises(Unavailable, match="kit-no-answer"):
            await kit_calls.come_back(tmp_path / "X", None, recovery(from_words(others)), code, "")
        assert not (tmp_path / "X").exists()
