"""Checkpoints as they are commanded."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from tests.node.desk_world import one_desk
from tests.node.neighbours import neighbours, shared_space, until


async def test_a_space_is_checkpointed_listed_and_compacted(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        added = await desk.call(
            "add", {"kind": "event", "space": space, "fields": {"title": "Vigil", "start": "2026-12-01"}}
        )
        for number in range(5):
            await desk.call("edit", {"id": added["id"], "fields": {"title": f"Walk {number}"}})
        made = await desk.call("space checkpoint", {"space": space})
        assert made["confirmed"] and made["by"] == [] and made["records"] == 1 and made["entries_below"] > 5
        (listed,) = await desk.call("space generations", {"space": space})
        assert listed["generation"] == made["generation"] and listed["confirmed"] and listed["in_use"]
        assert listed["reason"] == "checkpoint" and listed["entries_below"] == made["entries_below"]
        done = await desk.call("compact", {"space": space, "drop_history": True})
        assert done["entries_dropped"] == made["entries_below"]
        assert done["bytes_after"] <= done["bytes_before"]
        shown = await desk.call("show", {"id": added["id"]})
        assert shown["fields"]["title"] == "Walk 4"
        checked = await desk.call("verify", {})
        assert checked["bad"] == 0


async def test_nothing_is_dropped_before_a_checkpoint_counts(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await a.call("add", kind="event", space=space, fields={"title": "Vigil", "start": "2026-12-01"})
        with pytest.raises(Refused, match="generation-missing"):
            await a.call("compact", space=space, drop_history=True)
        await b.stop()
        assert not (await a.call("space checkpoint", space=space))["confirmed"]
        with pytest.raises(Refused, match="generation-still-waiting"):
            await a.call("compact", space=space, drop_history=True)
        with pytest.raises(Refused, match="generation-not-steward"):
            await b.start()
            await b.call("space checkpoint", space=space)
        await a.call("sync")
        id_ = bytes.fromhex(space)
        await until(lambda: a.hub.replica.projection.contents.adopted(id_) is not None)
        (listed,) = await a.call("space generations", space=space)
        assert listed["confirmed"]
        assert (await a.call("compact", space=space, drop_history=True))["entries_dropped"] > 0


async def test_history_goes_by_itself_where_nobody_keeps_it(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        await desk.call(
            "add", {"kind": "event", "space": space, "fields": {"title": "Vigil", "start": "2026-12-01"}}
        )
        assert await desk.call("space history", {"space": space}) == {"space": space, "keep_history": True}
        await desk.call("space checkpoint", {"space": space})
        assert not (await desk.call("space history", {"space": space, "keep": "no"}))["keep_history"]
        rows = desk.hub.replica.ledger.logs_of(bytes.fromhex(space))
        assert any(row.floor == row.covered > 0 for row in rows)
        with pytest.raises(Refused, match="generation-keep-broken"):
            await desk.call("space history", {"space": space, "keep": "perhaps"})
