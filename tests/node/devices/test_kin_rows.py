"""What is taken of another device's peers and people: rows that can be read, and no others."""

from __future__ import annotations

from pathlib import Path

from node.copies.backup_form import KeptRows
from node.devices import kin
from node.devices.kin_rows import is_sound
from tests.node.neighbours import neighbours


async def test_all_that_a_node_tells_is_sound(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await a.call("member add", name="Mara", role="edit")
        await a.call("peer remove", peer=b.group.hex())
        items = await a.hub.run(lambda: list(kin.told_items(a.hub)))
        tables = [one for one in items if isinstance(one, KeptRows)]
        assert {one.table for one in tables} == {"peers", "members"}
        for one in tables:
            for row in one.rows:
                assert is_sound(one.table, dict(zip(one.columns, row, strict=True)))
