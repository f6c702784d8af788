"""What devices of one group tell each other: taken up where it is missing, and from nobody else."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from identity.encoding import encode
from identity.errors import PeerFault, Refused
from node.copies.backup_form import KeptRows, KeptSpace
from node.devices import kin
from sync import limits
from sync.messages import Kin
from tests.node.devices.test_joining import in_sync, second
from tests.node.neighbours import neighbours, until_async


async def test_what_is_told_twice_changes_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, _ = await street.two(calls=False)
        await a.call("member add", name="Mara", role="edit")
        items = await a.hub.run(lambda: [encode(item) for item in kin.told_items(a.hub)])
        with a.hub.subscribe() as events:
            await kin.heard(a.hub, a.group, Kin(tuple(items)))
        assert events.take() == []


async def test_from_another_group_it_breaks_the_rules(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        items = await b.hub.run(lambda: [encode(item) for item in kin.told_items(b.hub)])
        with pytest.raises(PeerFault, match="message-out-of-order"):
            await kin.heard(a.hub, b.group, Kin(tuple(items)))
        assert len(await a.call("space list")) == 1


@pytest.mark.parametrize(
    "item",
    [
        b"noise",
        encode(KeptRows("meta", ("name", "value"), ((b"identity", b"x"),))),
        encode(KeptRows("sign_ins", ("id",), ((b"x",),))),
    ],
    ids=["noise", "another table", "who is let in"],
)
async def test_what_is_no_business_of_kin_is_refused(tmp_path: Path, item: bytes):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        with pytest.raises(PeerFault):
            await kin.heard(a.hub, a.group, Kin((item,)))


async def test_rows_of_another_shape_are_passed_over_and_odd_values_refused(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        await kin.heard(a.hub, a.group, Kin((encode(KeptRows("members", ("id", "x"), ((b"i", b"x"),))),)))
        columns = ("id", "name", "role", "spaces", "is_removed")
        odd = KeptRows("members", columns, ((b"i" * 16, "Mara", "edit", ["no text"], 0),))
        with pytest.raises(PeerFault):
            await kin.heard(a.hub, a.group, Kin((encode(odd),)))
        assert await a.call("member list") == []


_PEER = {
    "grp": b"g" * 32,
    "name": "Kiln",
    "device": b"d" * 32,
    "static": b"s" * 32,
    "pair_secret": b"p" * 32,
    "check_numbers": "1",
    "is_confirmed": 1,
    "is_removed": 0,
    "addresses": "[]",
    "pair_space": None,
    "is_paused": 0,
}
_PERSON = {"id": b"i" * 16, "name": "Mara", "role": "edit", "spaces": "[]", "is_removed": 0}


@pytest.mark.parametrize(
    ("table", "changed"),
    [
        ("peers", {"addresses": "no list"}),
        ("peers", {"addresses": "[1]"}),
        ("peers", {"addresses": "[" * 60_000}),
        ("peers", {"pair_secret": b"p" * 65}),
        ("peers", {"static": "text"}),
        ("peers", {"name": 7}),
        ("peers", {"is_confirmed": 2**63}),
        ("members", {"spaces": '["zz"]'}),
        ("members", {"spaces": "{}"}),
        ("members", {"name": b"bytes"}),
        ("members", {"is_removed": 2**64 - 1}),
    ],
)
async def test_a_row_that_would_keep_the_node_from_starting_is_refused(
    tmp_path: Path, table: str, changed: dict[str, object]
):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        row = {**(_PEER if table == "peers" else _PERSON), **changed}
        item = encode(KeptRows(table, tuple(row), (tuple(row.values()),)))
        with pytest.raises(PeerFault, match="joining-broken"):
            await kin.heard(a.hub, a.group, Kin((item,)))
        assert await a.call("peer list") == [] == await a.call("member list")
        await a.network.refresh()


async def test_a_confirmation_at_one_device_counts_at_the_other(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B")
        code = (await a.call("invite", addresses=[str(a.address)]))["code"]
        await b.call("pair", code=code)
        new = await second(street, b, "B2")
        assert await in_sync(new)
        assert not (await new.peer(a)).is_confirmed
        await b.call("peer confirm", peer=a.group.hex())
        items = await b.hub.run(lambda: [encode(item) for item in kin.told_items(b.hub)])
        await kin.heard(new.hub, new.group, Kin(tuple(items)))
        assert (await new.peer(a)).is_confirmed


def test_items_are_packed_into_messages_that_can_travel():
    items = [bytes(300_000)] * 7 + [b"small"] * 3_000
    parts = list(kin.packed(items))
    assert [item for part in parts for item in part] == items
    assert all(sum(map(len, part)) <= limits.KIN_BYTES_MAX for part in parts)
    assert all(len(encode(Kin(tuple(part)))) < limits.MESSAGE_BYTES_MAX for part in parts)


async def test_a_space_that_is_told_has_its_keys(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        told = KeptSpace(b"s" * 32, None, False, "Told", (a.group,), (b"c" * 32,), (b"d" * 32,))
        await kin.heard(a.hub, a.group, Kin((encode(told),)))
        keyring = await a.hub.run(lambda: a.hub.replica.state(b"s" * 32).keyring)
        assert list(keyring.control.values()) == [b"c" * 32] and list(keyring.data.values()) == [b"d" * 32]


async def test_a_seized_device_brings_only_so_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """With very many spaces, keys or peers a home would take minutes to open."""
    for name, most in (("SPACES_MAX", 4), ("KEYS_MAX", 12), ("ROWS_MAX", 3)):
        monkeypatch.setattr(kin, name, most)
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)

        def told(number: int, *keys: int) -> bytes:
            some = tuple(bytes([1, key]) * 16 for key in keys)
            return encode(KeptSpace(bytes([number]) * 32, None, False, "Told", (), some, ()))

        spaces = [told(number, number) for number in range(6)]
        people = [{**_PERSON, "id": bytes([number]) * 16, "name": f"{number}"} for number in range(6)]
        rows = KeptRows("members", tuple(_PERSON), tuple(tuple(one.values()) for one in people))
        await kin.heard(a.hub, a.group, Kin((*spaces, encode(rows))))
        assert len(a.hub.replica.spaces) == 4 and len(await a.call("member list")) == 3
        await kin.heard(a.hub, a.group, Kin((told(0, *range(10, 200)), told(1, 200, 201))))
        held = await a.hub.run(
            lambda: [len(a.hub.replica.state(bytes([n]) * 32).keyring.control) for n in (0, 1)]
        )
        assert held == [1, 3]


async def test_a_disk_that_is_full_for_a_moment_ends_the_telling_only_for_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        new = await second(street, a, "A2")
        assert await in_sync(new)
        full = asyncio.Event()

        def refused(_: object) -> list[object]:
            full.set()
            raise Refused("store-full")

        with monkeypatch.context() as patch:
            patch.setattr(kin, "told_items", refused)
            await a.call("member add", name="Mara", role="edit")
            a.network.kinship.telling.stir()
            await full.wait()
        await a.call("member add", name="Ivo", role="edit")
        a.network.kinship.telling.stir()

        async def heard() -> bool:
            return {one["name"] for one in await new.call("member list")} == {"Mara", "Ivo"}

        await until_async(heard)
