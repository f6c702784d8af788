"""What the disk did is told once, at the next start."""

from __future__ import annotations

import random
from pathlib import Path

from tests.node.damaged_disk import flip, pages_of, spoil
from tests.node.damaged_home import missing, notices, shown, written
from tests.node.neighbours import neighbours


async def test_a_flipped_bit_is_told_once_and_costs_nothing(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, random.Random(seed), calls=False)
        before = await shown(a)
        await a.stop()
        store = a.path / "store.db"
        whole = store.read_bytes()
        flip(store, random.Random(seed).randrange(len(whole) * 8))
        for _ in range(2):
            await a.start(calls=False)
            assert (await notices(a)).count("store-mended") == 1
            assert await shown(a) == before and await missing(a) == 0
            await a.stop()


async def test_a_rescue_is_told_once(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, chance, calls=False)
        await a.stop()
        spoil(a.path / "store.db", pages_of(a.path / "store.db") // 2, chance)
        for _ in range(2):
            await a.start(calls=False)
            told = await notices(a)
            assert told.count("store-rescued") + told.count("store-rescued-whole") == 1
            await a.stop()
