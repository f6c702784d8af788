"""A group that came back from a backup meets its peers again: introduced, caught up, told what was lacking, writing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from identity.recovery import Recovery, recovery
from identity.words import from_words
from node.copies.backup import kit, write_backup
from node.copies.restoring import Source, open_backup, open_kit, restore, settle
from node.home import NewHome, create
from tests.node.neighbours import (
    PATIENCE_S,
    Neighbour,
    Neighbours,
    neighbours,
    pair,
    shared_space,
    until_async,
)
from tests.node.stick_world import carry, event, titles, view_hash


async def with_words(street: Neighbours, folder: Path, name: str) -> tuple[Neighbour, Recovery]:
    """Return a started node whose recovery words are at hand."""
    home, words = await create(folder / name, NewHome(name=name, language="en", passphrase=None))
    await home.close()
    node = street.add(name)
    await node.start()
    return node, recovery(from_words(" ".join(words)))


async def come_back(street: Neighbours, folder: Path, source: Source, words: Recovery) -> Neighbour:
    """Return a started node that came back from a backup or kit."""
    home, _ = await restore(folder / "back", source, words, passphrase=None)
    await home.close()
    node = street.add("back")
    await node.start()
    return node


async def notices(node: Neighbour) -> list[dict[str, Any]]:
    return list((await node.call("status"))["notices"])


async def writes(node: Neighbour) -> bool:
    return not (await node.call("status"))["reading_only"]


async def test_it_is_introduced_catches_up_says_what_was_lacking_and_writes(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, words = await with_words(street, tmp_path, "A")
        b = await street.node("B")
        await pair(a, b)
        space = await shared_space(a, b)
        await event(a, space, "Before")
        await write_backup(a.hub, tmp_path / "stick")
        await event(a, space, "After the backup")
        await event(b, space, "Of the peer")
        await a.call("sync", wait=PATIENCE_S)
        await a.stop()
        back = await come_back(street, tmp_path, open_backup(tmp_path / "stick", words), words)
        assert await titles(back, space) == {"Before"}
        await back.call("sync", wait=PATIENCE_S)
        await until_async(lambda: writes(back))
        assert await titles(back, space) == {"Before", "After the backup", "Of the peer"}
        told = next(one for one in await notices(back) if one["message"] == "restore-caught-up")
        assert told["fields"]["peer"] == "B" and told["fields"]["records"] == 2
        assert told["fields"]["entries"] >= 2
        await event(back, space, "Written by the new device")
        await back.call("sync", wait=PATIENCE_S)
        assert "Written by the new device" in await titles(b, space)
        assert await view_hash(back, space) == await view_hash(b, space)
        # The old device stays until somebody says that it is lost, and what it writes still counts.
        await a.start()
        await event(a, space, "Of the old device")
        await a.call("sync", wait=PATIENCE_S)
        await back.call("sync", wait=PATIENCE_S)
        assert "Of the old device" in await titles(back, space)


async def test_keys_that_came_after_the_backup_are_given_again(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, words = await with_words(street, tmp_path, "A")
        b = await street.node("B")
        await pair(a, b)
        await b.call("sync", wait=PATIENCE_S)
        space = await shared_space(b, a)
        await write_backup(a.hub, tmp_path / "stick")
        later = await shared_space(b, a, "Shared after the backup")
        await event(b, later, "In the later space")
        await a.call("sync", wait=PATIENCE_S)
        await a.stop()
        back = await come_back(street, tmp_path, open_backup(tmp_path / "stick", words), words)
        await back.call("sync", wait=PATIENCE_S)
        await until_async(lambda: writes(back))

        async def reads() -> bool:
            return "In the later space" in await titles(back, later)

        await until_async(reads)
        assert (await view_hash(back, later)) == await view_hash(b, later)
        assert (await view_hash(back, space)) == await view_hash(b, space)


@pytest.mark.parametrize("left", [True, False], ids=["left", "was removed"])
async def test_who_comes_back_to_before_it_went_from_a_space_hears_that_it_went(tmp_path: Path, left: bool):
    async with neighbours(tmp_path) as street:
        a, words = await with_words(street, tmp_path, "A")
        b = await street.node("B")
        await pair(a, b)
        await b.call("sync", wait=PATIENCE_S)
        space = await shared_space(b, a)
        await write_backup(a.hub, tmp_path / "stick")
        await (a.call("space leave", space=space) if left else b.call("space remove", space=space, peer="A"))
        await a.call("sync")
        await until_async(lambda: is_out(a, space))
        await a.stop()
        await event(b, space, "After it went")
        back = await come_back(street, tmp_path, open_backup(tmp_path / "stick", words), words)
        assert not await is_out(back, space)
        await back.call("sync", wait=PATIENCE_S)
        await until_async(lambda: is_out(back, space))
        assert await titles(back, space) == set()


async def is_out(node: Neighbour, space: str) -> bool:
    return not any(one["space"] == space and one["role"] for one in await node.call("space list"))


async def test_a_kit_and_a_peer_are_enough(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, words = await with_words(street, tmp_path, "A")
        b = await street.node("B")
        await pair(a, b)
        space = await shared_space(a, b)
        await event(a, space, "Known to the peer", notes="long text")
        await a.call("sync", wait=PATIENCE_S)
        data = await a.hub.run(kit, a.hub.replica, a.hub.home.identity, 5)
        await a.stop()
        back = await come_back(street, tmp_path, open_kit(data, words), words)
        await back.call("sync", wait=PATIENCE_S)
        await until_async(lambda: writes(back))
        assert await titles(back, space) == {"Known to the peer"}
        assert await view_hash(back, space) == await view_hash(b, space)
        await event(back, space, "New")


async def test_a_peers_stick_is_as_good_as_a_line(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, words = await with_words(street, tmp_path, "A")
        b = await street.node("B")
        await pair(a, b)
        space = await shared_space(a, b)
        await write_backup(a.hub, tmp_path / "stick")
        await event(a, space, "After the backup")
        await a.call("sync", wait=PATIENCE_S)
        await a.stop()
        home, _ = await restore(
            tmp_path / "back", open_backup(tmp_path / "stick", words), words, passphrase=None
        )
        await home.close()
        back = street.add("back")
        await back.start(calls=False)
        await back.network.close()
        await b.network.close()
        first = await carry(back, b, tmp_path / "s1")
        assert first.name == "A" and first.is_reply_due and not await writes(back)
        await carry(b, back, tmp_path / "s2")
        assert await writes(back) and await titles(back, space) == {"After the backup"}
        assert (await notices(back))[0]["message"] == "restore-caught-up"
        await event(back, space, "New")
        await carry(back, b, tmp_path / "s3")
        assert await view_hash(back, space) == await view_hash(b, space)


async def test_who_has_nobody_says_so_and_goes_on(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, words = await with_words(street, tmp_path, "A")
        await write_backup(a.hub, tmp_path / "stick")
        await a.stop()
        back = await come_back(street, tmp_path, open_backup(tmp_path / "stick", words), words)
        with pytest.raises(Refused, match="restored-reading-only"):
            await back.call("space create", name="Red")
        await settle(back.hub, None)
        assert (await back.call("space create", name="Red"))["space"]
