"""Kits: peers keep what brings a group back, and give it to nobody but who has the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Fault, PeerFault, Refused, Unavailable
from identity.recovery import recovery
from identity.rescue import RescueCode, read_rescue_code
from identity.words import from_words
from node import kit_calls, kits
from node.backup import kit_content
from node.home import NewHome, create
from node.hub import open_hub
from sync import limits
from sync.messages import KeepKit
from tests.node.neighbours import (
    LOOPBACK,
    PATIENCE_S,
    Neighbour,
    Neighbours,
    neighbours,
    pair,
    shared_space,
    until_async,
)
from tests.node.test_joining import add, titles
from tests.sim.disk import Disk

PART = limits.KIT_PART_BYTES_MAX


async def with_words(street: Neighbours, name: str) -> tuple[Neighbour, str]:
    """Return a node and its recovery words."""
    made = street.add(name)
    home, words = await create(made.path, NewHome(name=name, language="en", passphrase=None))
    made.take(await open_hub(home))
    await made.listen(LOOPBACK)
    return made, " ".join(words)


async def kept(one: Neighbour, peer: Neighbour) -> str:
    """Have ``peer`` keep a kit of ``one``; return the code for it once it is there and fresh."""
    await one.call("sync", wait=PATIENCE_S)
    await one.call("kit keep", peer=peer.group.hex())

    async def is_fresh() -> bool:
        return all(row["fresh"] for row in await one.call("kit list"))

    await until_async(is_fresh)
    (row,) = await one.call("kit list")
    assert row["kept"] and row["name"] == peer.name
    return str(row["code"])


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


async def test_the_keeper_holds_nothing_that_can_be_read(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        b, words = await with_words(street, "B")
        await pair(a, b)
        await b.call("member add", name="Planted Person", role="edit")
        await b.call("space create", name="Planted Space")
        await kept(b, a)
        (data,) = await a.hub.run(lambda: a.hub.replica.db.execute("SELECT data FROM kits").fetchone())
        secret = (await b.peer(a)).pair_secret
        for planted in (b"Planted", secret, recovery(from_words(words)).rescue):
            assert planted not in data


async def test_only_a_confirmed_peer_may_leave_a_kit(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        b, _ = await with_words(street, "B")
        code = (await a.call("invite", addresses=[str(a.address)]))["code"]
        await b.call("pair", code=code)
        await b.call("peer confirm", peer=a.group.hex())
        await b.call("kit keep", peer=a.group.hex())
        await b.call("sync", wait=PATIENCE_S)
        await b.network.kits.bring()
        await b.call("sync", wait=PATIENCE_S)
        assert await a.hub.run(kits.kept_kits, a.hub.replica.db) == []
        (row,) = await b.call("kit list")
        assert not row["kept"] and not row["fresh"]


async def test_a_change_of_keys_makes_a_kit_old_and_a_meeting_does_not(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b, _ = await with_words(street, "B")
        first = await b.hub.run(kit_content, b.hub.replica, b.hub.home.identity)
        assert await b.hub.run(kit_content, b.hub.replica, b.hub.home.identity) == first
        await b.call("space create", name="More")
        assert await b.hub.run(kit_content, b.hub.replica, b.hub.home.identity) != first


def part(number: int, parts: int, data: bytes, slot: bytes = b"s" * 32) -> KeepKit:
    return KeepKit(slot, b"p" * 32, number, parts, data)


def test_a_group_has_one_kit_and_no_other_groups():
    db = Disk()
    assert kits.store_part(db, b"a" * 32, part(0, 1, b"first"), 1) == 1
    assert kits.store_part(db, b"a" * 32, part(0, 1, b"second", b"t" * 32), 2) == 1
    assert [one.slot for one in kits.kept_kits(db)] == [b"t" * 32]
    with pytest.raises(PeerFault, match="kit-of-another"):
        kits.store_part(db, b"b" * 32, part(0, 1, b"mine now", b"t" * 32), 3)
    assert kits.data_of(db, b"t" * 32) == b"second"


@pytest.mark.parametrize(
    "message",
    [
        part(0, 0, b"x"),
        part(1, 1, b"x"),
        part(0, 1, b""),
        part(1, 2, b"out of order"),
        part(0, limits.KIT_PARTS_MAX, b"").__class__(b"s" * 32, b"p" * 32, 2, 2, b"x"),
    ],
)
def test_a_part_that_does_not_fit_is_a_peer_fault(message: KeepKit):
    with pytest.raises(PeerFault, match="kit-broken"):
        kits.store_part(Disk(), b"a" * 32, message, 1)


def test_parts_come_in_order_and_each_once():
    db = Disk()
    kits.store_part(db, b"a" * 32, part(0, 3, bytes(PART)), 1)
    with pytest.raises(PeerFault, match="kit-broken"):
        kits.store_part(db, b"a" * 32, part(2, 3, b"x"), 1)
    assert kits.store_part(db, b"a" * 32, part(1, 3, bytes(PART)), 1) == 2
    with pytest.raises(PeerFault, match="kit-broken"):
        kits.store_part(db, b"a" * 32, part(1, 3, bytes(PART)), 1)
    assert kits.store_part(db, b"a" * 32, part(2, 3, b"x"), 1) == 3
    assert len(kits.data_of(db, b"s" * 32)) == 2 * PART + 1
    assert [len(piece) for _, _, piece in kits.pieces(kits.data_of(db, b"s" * 32))] == [PART, PART, 1]
    with pytest.raises(Refused, match="backup-kit-large"):
        list(kits.pieces(bytes(limits.KIT_BYTES_MAX + 1)))


def test_a_code_can_be_typed_and_a_broken_one_says_so():
    code = RescueCode(agree=b"a" * 32, device=b"d" * 32, addresses=("192.0.2.7:7465", "[::1]:7465"))
    assert code.code.startswith("HR1-")
    assert read_rescue_code(code.code.lower().replace("-", " ")) == code
    for text in ("", "HR1-", code.code[:-2], "HG" + code.code[2:]):
        with pytest.raises(Fault, match="code-broken"):
            read_rescue_code(text)
