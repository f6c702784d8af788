"""The commands about sticks: how much first, then the stick, then what it brought and whether to answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from tests.node.stick_world import event, street_of, titles


async def test_how_much_then_the_stick_then_what_it_brought(tmp_path: Path):
    async with street_of(tmp_path, "A", "B") as (_, (a, b)):
        space = str((await a.call("space create", name="Joint"))["space"])
        await a.call("space share", space=space, peer=b.group.hex(), role="contributor")
        await event(a, space, "Vigil")
        file = str(tmp_path / "stick")
        told = await a.call("bundle write", to="B", file=file, size=True)
        assert not told["written"] and not Path(file).exists()
        made = await a.call("bundle write", to="B", file=file)
        assert made["written"] and made["to_name"] == "B" and made["spaces"] == 2
        assert {name: made[name] for name in ("entries", "bytes", "parts")} == {
            name: told[name] for name in ("entries", "bytes", "parts")
        }
        read = await b.call("bundle read", file=file)
        assert read["from"] == a.group.hex() and read["from_name"] == "A"
        assert read["entries"] == made["entries"] and read["spaces"] == 2
        assert (read["partial"], read["refused"], read["gaps"], read["reply"]) == (False, 0, 0, True)
        assert await titles(b, space) == {"Vigil"}
        await b.call("bundle write", to="A", file=file)
        with pytest.raises(Refused, match="copy-path-relative"):
            await b.call("bundle read", file="stick")
        with pytest.raises(Refused, match="peer-unknown"):
            await b.call("bundle write", to="Nobody", file=file)
