"""The folder of a courier, also where its disk damages it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from identity.errors import Refused
from node.courier.home import COURIER_KEY, STORE, create, open_home
from node.store.spare import SPARE_END
from tests.node.courier.boxes import box, carried, take_up
from tests.node.damaged_disk import pages_of, spoil
from tests.node.neighbours import at_rest, neighbours, shared_space, until_async


async def test_it_opens_by_itself_and_bears_no_name(tmp_path: Path):
    made = await create(tmp_path / "box")
    identity = made.identity
    await made.close()
    assert (identity.name, identity.language) == ("", "")
    again = await open_home(tmp_path / "box")
    assert again.identity == identity
    await again.close()
    assert (tmp_path / "box" / COURIER_KEY).stat().st_mode & 0o077 == 0
    assert (tmp_path / "box" / STORE).stat().st_mode & 0o077 == 0


async def test_only_one_courier_runs_in_it_and_others_may_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    running = await create(tmp_path / "box")
    looking = await open_home(tmp_path / "box", to_run=False)
    assert looking.identity == running.identity
    await looking.close()
    monkeypatch.setattr("node.courier.home.LOCK_WAIT_S", 0.0)
    with pytest.raises(Refused, match="home-in-use"):
        await open_home(tmp_path / "box")
    await running.close()


async def test_nothing_is_overwritten(tmp_path: Path):
    await (await create(tmp_path / "box")).close()
    with pytest.raises(Refused, match="home-exists"):
        await create(tmp_path / "box")
    (tmp_path / "group").mkdir()
    (tmp_path / "group" / "key").write_bytes(b"a node's")
    with pytest.raises(Refused, match="home-exists"):
        await create(tmp_path / "group")
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused, match="home-unwritable"):
        await create(tmp_path / "file")


async def test_what_is_missing_or_damaged_is_said(tmp_path: Path):
    with pytest.raises(Refused, match="courier-home-missing"):
        await open_home(tmp_path / "nothing")
    await (await create(tmp_path / "box")).close()
    (tmp_path / "box" / COURIER_KEY).write_bytes(b"short")
    with pytest.raises(Refused, match="home-key-damaged"):
        await open_home(tmp_path / "box")
    (tmp_path / "box" / COURIER_KEY).write_bytes(bytes(32))
    with pytest.raises(Refused, match="store-damaged"):
        await open_home(tmp_path / "box")


@pytest.mark.parametrize("first", [1, 2])
async def test_a_damaged_store_begins_anew_with_its_keys_and_is_filled_by_nodes(
    tmp_path: Path, seed: int, first: int
):
    chance = random.Random(seed)
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.two()
        space = await shared_space(a, b)
        for number in range(20):
            fields = {"title": f"Blankets {number}", "notes": chance.randbytes(900).hex()}
            await a.call("add", kind="need", fields=fields, space=space)
        await take_up(a, courier, space)
        await at_rest(a, b)
        for node in (a, b):
            await carried(node, courier)
        before, identity = await courier.entries(space), courier.home.identity
        await courier.stop()
        store = courier.path / STORE
        for _ in range(3):
            spoil(store, 1 if first == 1 else chance.randrange(2, pages_of(store) + 1), chance)
        await courier.start()
        assert courier.home.identity == identity

        async def is_filled() -> bool:
            a.network.couriers.hurry()
            return await courier.entries(space) == before

        await until_async(is_filled)
        await carried(b, courier)


async def test_without_its_spare_a_lost_beginning_is_said(tmp_path: Path, seed: int):
    await (await create(tmp_path / "box")).close()
    store = tmp_path / "box" / STORE
    store.with_name(STORE + SPARE_END).unlink()
    for _ in range(3):
        spoil(store, 1, random.Random(seed))
    held = store.read_bytes()
    with pytest.raises(Refused, match="store-damaged"):
        await open_home(tmp_path / "box")
    assert store.read_bytes() == held
