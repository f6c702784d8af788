"""A store that is open is read through: flipped bits are put back, and it stops at what can't be."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from identity.errors import Refused
from node.store.scrub import Scrub
from tests.node.damaged_disk import flip, pages_of, spoil
from tests.node.damaged_home import notices, shown, written
from tests.node.neighbours import Neighbour, neighbours


def emptied(node: Neighbour) -> None:
    node.hub.replica.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


async def test_a_flipped_bit_is_put_back_in_place(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, random.Random(seed), calls=False)
        await a.hub.run(emptied, a)
        store, scrub = a.path / "store.db", Scrub(a.hub, rest_s=0)
        assert await scrub.once() == 0
        whole = store.read_bytes()
        flip(store, random.Random(seed).randrange(8 * 4_096, len(whole) * 8))
        assert await scrub.once() == 1 and store.read_bytes() == whole
        await scrub.close()


async def test_what_is_spoilt_stops_the_store_until_the_next_start(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    async with neighbours(tmp_path) as street:
        a, _, space = await written(street, chance, calls=False)
        before = await shown(a)
        await a.hub.run(emptied, a)
        store, scrub = a.path / "store.db", Scrub(a.hub, rest_s=0)
        spoil(store, pages_of(store) // 2, chance)
        with pytest.raises(Refused, match="store-damage-met"):
            await scrub.once()
        await scrub.close()
        for command, args in (
            ("list", {"kind": "action"}),
            ("add", {"kind": "action", "fields": {"title": "No"}}),
        ):
            with pytest.raises(Refused, match="store-damage-met"):
                await a.call(command, **args)
        await a.stop()
        await a.start()
        assert {"store-rescued", "store-rescued-whole"} & set(await notices(a))
        assert (await shown(a)).keys() == before.keys() and space in before


async def test_a_wrong_entry_stops_the_store(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, random.Random(seed), calls=False)
        db, scrub = a.hub.replica.db, Scrub(a.hub, rest_s=0)
        newest = "(SELECT max(id) FROM entries WHERE payload IS NOT NULL)"
        await a.hub.run(
            db.execute, f"UPDATE entries SET payload = zeroblob(length(payload)) WHERE id = {newest}"
        )
        with pytest.raises(Refused, match="store-damage-met"):
            await scrub.once()
        await scrub.close()
