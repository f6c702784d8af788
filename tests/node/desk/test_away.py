"""Since you were away: where words met, whose turn it is, and how much of one's own each peer holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.node.neighbours import in_step, neighbours, shared_space


async def test_both_wordings_are_told_with_who_when_and_for_whom(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "Call", "start": "2030-12-01"}
        added = await a.call("add", kind="event", space=space, fields=fields, shared=True)
        await in_step(a, b)
        await b.stop()
        await a.call("member add", name="Wren")
        await a.call("edit", id=added["id"], fields={"start": "2030-12-02"}, **{"as": "Wren"})
        await a.stop()
        await b.start(calls=False)
        await b.call("edit", id=added["id"], fields={"start": "2030-12-03"})
        await a.start()
        await a.call("peer address", peer=b.group.hex(), address=str(b.address))
        await in_step(a, b)
        (met,) = (await a.call("since"))["met"]
        assert (met["id"], met["title"], met["said"], met["withdrawn_while_edited"]) == (
            added["id"],
            "Call",
            [],
            False,
        )
        assert met["withdrawal"] == []
        (field,) = met["fields"]
        told: dict[str, dict[str, Any]] = {value["value"]: value for value in field["values"]}
        assert (field["field"], set(told)) == ("start", {"2030-12-02", "2030-12-03"})
        assert (told["2030-12-02"]["by"]["name"], told["2030-12-02"]["by"]["for"]) == ("A", "Wren")
        assert (told["2030-12-03"]["by"]["name"], told["2030-12-03"]["by"]["for"]) == ("B", None)
        assert all(value["arrived"] and value["claimed"] for value in told.values())
        # One tap puts one of them in the place of both.
        await a.call("settle", id=added["id"], field="start", value="2030-12-03")
        await in_step(a, b)
        assert (await a.call("since"))["met"] == (await b.call("since"))["met"] == []


async def test_what_each_peer_holds_of_ones_own_changes(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await in_step(a, b)
        await a.call("since", seen=True)
        await b.stop()
        for title in ("One", "Two"):
            await a.call("add", kind="event", space=space, fields={"title": title})
        (holder,) = (await a.call("since"))["holders"]
        assert (holder["name"], holder["mine"], holder["mine_held"]) == ("B", 2, 0)
        assert holder["missing_since"] is not None
        await b.start()
        await b.call("peer address", peer=a.group.hex(), address=str(a.address))
        await in_step(b, a)
        (holder,) = (await a.call("since"))["holders"]
        assert (holder["mine"], holder["mine_held"], holder["missing_since"]) == (2, 2, None)


async def test_turns_that_are_mine_now(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        start = f"{datetime.now(UTC) - timedelta(days=10):%Y-%m-%d}"
        order = f"{a.group.hex()}; {b.group.hex()}"
        fields = {"title": "Host", "order": order, "start": start, "every": "P7D"}
        await a.call("add", kind="role", space=space, fields=fields)
        await in_step(a, b)
        assert [one["title"] for one in (await b.call("since"))["turns"]] == ["Host"]
        assert (await a.call("since"))["turns"] == []
