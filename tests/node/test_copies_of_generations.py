"""Spaces that begin from a generation travel by stick and by backup like others, with or without their history."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.recovery import recovery
from identity.words import from_words
from node.copies.backup import write_backup
from node.copies.bundles import write_bundle
from node.copies.restoring import open_backup, restore
from node.home import NewHome, create
from tests.node.generations.test_checkpoints import fill
from tests.node.neighbours import Neighbour, Neighbours, neighbours, pair
from tests.node.stick_world import apart, carry, event, peer, read, view_hash


async def with_checkpoint(a: Neighbour, b: Neighbour, folder: Path, *, drops: bool) -> str:
    """Share a space by stick, fill it, and begin it anew; with ``drops`` the first group lets its history go."""
    space = str((await a.call("space create", name="Joint"))["space"])
    await a.call("space share", space=space, peer=b.group.hex(), role="contributor")
    await carry(a, b, folder / "s")
    await carry(b, a, folder / "s")
    id_ = bytes.fromhex(space)
    [record, *_] = await fill(a, id_, 5)
    await a.hub.edit_note(record, "notes", "", "Bring bread.", None)
    await carry(a, b, folder / "s")
    await a.hub.checkpoints.make(id_)
    for giver, taker in ((a, b), (b, a), (a, b)):
        await carry(giver, taker, folder / "s")
    assert a.hub.replica.projection.contents.adopted(id_) is not None
    if drops:
        assert await a.hub.checkpoints.drop_history(id_) > 0
    await event(a, space, "After the checkpoint")
    return space


async def street_with_words(street: Neighbours, folder: Path) -> tuple[Neighbour, Neighbour, str]:
    """Return two paired nodes out of reach of each other, and the first one's recovery words."""
    home, words = await create(folder / "A", NewHome(name="A", language="en", passphrase=None))
    await home.close()
    a = street.add("A")
    await a.start(calls=False)
    b = await street.node("B", calls=False)
    await pair(a, b)
    return a, b, " ".join(words)


@pytest.mark.parametrize("drops", [False, True], ids=["history", "no-history"])
async def test_a_newcomer_begins_by_stick(tmp_path: Path, drops: bool):
    async with neighbours(tmp_path) as street:
        a, b, _ = await street_with_words(street, tmp_path)
        c = await street.node("C", calls=False)
        await pair(a, c)
        await apart(a, b, c)
        space = await with_checkpoint(a, b, tmp_path, drops=drops)
        await a.call("space share", space=space, peer=c.group.hex(), role="contributor")
        found = await carry(a, c, tmp_path / "new")
        assert found.is_whole and (found.gaps, found.refused) == (0, 0)
        assert await view_hash(c, space) == await view_hash(a, space)
        held = sum(row.height - row.floor for row in c.hub.replica.ledger.logs_of(bytes.fromhex(space)))
        assert held < 30
        await event(c, space, "Of the newcomer")
        await carry(c, a, tmp_path / "back")
        await carry(a, b, tmp_path / "on")
        assert await view_hash(b, space) == await view_hash(a, space) == await view_hash(c, space)


@pytest.mark.parametrize("drops", [False, True], ids=["history", "no-history"])
async def test_a_backup_brings_back_what_goes_on_from_a_generation(tmp_path: Path, drops: bool):
    async with neighbours(tmp_path) as street:
        a, b, words = await street_with_words(street, tmp_path)
        await apart(a, b)
        space = await with_checkpoint(a, b, tmp_path, drops=drops)
        await write_backup(a.hub, tmp_path / "stick")
        shown = await view_hash(a, space)
        stands_for = recovery(from_words(words))
        home, brought = await restore(
            tmp_path / "back", open_backup(tmp_path / "stick", stands_for), stands_for, passphrase=None
        )
        await home.close()
        assert brought.refused == 0 and brought.is_whole
        back = street.add("back")
        await back.start(calls=False)
        await apart(back)
        assert await view_hash(back, space) == shown
        assert (await back.call("verify"))["bad"] == 0


async def test_with_a_paused_peer_nothing_is_exchanged(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, _ = await street_with_words(street, tmp_path)
        await apart(a, b)
        await with_checkpoint(a, b, tmp_path, drops=False)
        await write_bundle(b.hub, await peer(b, a), tmp_path / "stick")
        await a.call("peer pause", peer=b.group.hex())
        with pytest.raises(Exception, match="peer-paused"):
            await write_bundle(a.hub, await peer(a, b), tmp_path / "other")
        with pytest.raises(Exception, match="peer-paused"):
            await read(a, tmp_path / "stick")
