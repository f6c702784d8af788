"""Kits: peers keep what brings a group back, and give it to nobody but who has the words."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from identity.errors import PeerFault, Refused
from identity.recovery import kit_slot, recovery
from identity.words import from_words
from node.copies import kits
from node.copies.backup import kit_content
from node.copies.kit_calls import way_back
from node.home import NewHome, create
from node.hub import open_hub
from node.store import meta
from sync import limits
from sync.messages import KeepKit, Kit
from tests.node.neighbours import (
    LOOPBACK,
    PATIENCE_S,
    Neighbour,
    Neighbours,
    neighbours,
    pair,
    until_async,
)
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


async def test_a_way_back_is_told_anew_until_a_kit_with_it_has_come_whole(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        b, _ = await with_words(street, "B")
        await pair(a, b)
        keeper, db = await b.peer(a), b.hub.replica.db
        sheet = await b.hub.run(meta.read_sheet, db)
        assert sheet is not None
        told = [await b.hub.run(way_back, db, keeper.device, sheet) for _ in range(2)]
        assert None not in told and told[0] != told[1]
        sent, confirmed = kits.Sent(), Kit(kit_slot(sheet.rescue, keeper.device), 1, 1, b"")
        for content in (b"1" * 32, b"2" * 32):
            sent.note(content, 0)
        # The first one brought the way back that is no longer kept here.
        await kits.heard(b.hub, keeper, confirmed, sent)
        assert await b.hub.run(way_back, db, keeper.device, sheet) is not None
        await kits.heard(b.hub, keeper, confirmed, sent)
        assert await b.hub.run(way_back, db, keeper.device, sheet) is None
        with pytest.raises(PeerFault, match="kit-broken"):
            await kits.heard(b.hub, keeper, confirmed, sent)


async def test_what_came_while_a_kit_was_on_its_way_makes_it_an_old_one(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        b, _ = await with_words(street, "B")
        await pair(a, b)
        await kept(b, a)
        keeper, sent = await b.peer(a), kits.Sent()
        sheet = await b.hub.run(meta.read_sheet, b.hub.replica.db)
        assert sheet is not None
        sent.note(await b.hub.run(kit_content, b.hub.replica, b.hub.home.identity), 0)
        await b.hang_up()
        await b.call("space create", name="Meanwhile")
        await kits.heard(b.hub, keeper, Kit(kit_slot(sheet.rescue, keeper.device), 1, 1, b""), sent)
        (row,) = await b.call("kit list")
        assert row["kept"] and not row["fresh"]


def test_what_a_keeper_does_not_confirm_is_not_sent_again_and_again():
    sent = kits.Sent()
    assert sent.is_due(b"1", 0)
    sent.note(b"1", 0)
    assert not sent.is_due(b"1", kits.AGAIN_MS - 1) and sent.is_due(b"1", kits.AGAIN_MS)
    assert sent.is_due(b"2", 1)
    assert sent.confirmed() == (b"1", True) and sent.is_due(b"1", 1)


def part(number: int, parts: int, data: bytes, slot: bytes = b"s" * 32) -> KeepKit:
    return KeepKit(slot, b"p" * 32, None, number, parts, data)


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
        part(0, limits.KIT_PARTS_MAX, b"").__class__(b"s" * 32, b"p" * 32, None, 2, 2, b"x"),
    ],
)
def test_a_part_that_does_not_fit_is_a_peer_fault(message: KeepKit):
    with pytest.raises(PeerFault, match="kit-broken"):
        kits.store_part(Disk(), b"a" * 32, message, 1)


def test_a_kit_stays_where_the_next_one_can_not_be_stored():
    db, group = Disk(), b"a" * 32
    kits.store_part(db, group, part(0, 1, b"first"), 1)
    db.execute(
        "CREATE TRIGGER full BEFORE INSERT ON kits BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"
    )
    with pytest.raises(sqlcipher.DatabaseError):
        kits.store_part(db, group, part(0, 1, b"second"), 2)
    assert kits.data_of(db, b"s" * 32) == b"first"


def test_a_kit_stays_until_the_next_one_is_whole():
    db, group = Disk(), b"a" * 32
    kits.store_part(db, group, part(0, 1, b"old"), 1)
    kits.store_part(db, group, part(0, 2, bytes(PART)), 2)
    assert kits.data_of(db, b"s" * 32) == b"old"
    # The sender begins anew, under another name, too; the parts that never went on are gone.
    kits.store_part(db, group, part(0, 2, b"\1" * PART, b"t" * 32), 3)
    with pytest.raises(PeerFault, match="kit-broken"):
        kits.store_part(db, group, part(1, 2, b"end"), 4)
    with pytest.raises(PeerFault, match="kit-broken"):
        kits.store_part(db, group, part(1, 3, b"end", b"t" * 32), 4)
    assert [one.slot for one in kits.kept_kits(db)] == [b"s" * 32]
    assert kits.store_part(db, group, part(1, 2, b"end", b"t" * 32), 5) == 2
    assert [one.slot for one in kits.kept_kits(db)] == [b"t" * 32]
    assert kits.data_of(db, b"t" * 32) == b"\1" * PART + b"end"
    assert db.execute("SELECT count(*) FROM kit_parts").fetchone() == (0,)


def test_parts_of_two_groups_go_their_own_ways():
    db = Disk()
    for group, slot in ((b"a" * 32, b"s" * 32), (b"b" * 32, b"t" * 32)):
        kits.store_part(db, group, part(0, 2, slot[:1] * PART, slot), 1)
    # A name that nobody has yet is whose kit is whole first.
    kits.store_part(db, b"b" * 32, part(0, 2, b"b" * PART), 2)
    kits.store_part(db, b"a" * 32, part(1, 2, b"end"), 3)
    with pytest.raises(PeerFault, match="kit-of-another"):
        kits.store_part(db, b"b" * 32, part(1, 2, b"end"), 4)
    assert kits.data_of(db, b"s" * 32) == b"s" * PART + b"end"


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
