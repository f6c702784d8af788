"""The month that the demonstration tells: everything that the page can show is in it, the same every time."""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from node import demo
from node.demo_story import MEMBERS
from node.demo_voice import at, day
from node.desk.desk import Desk
from node.runner import Running


@contextlib.asynccontextmanager
async def _told(folder: Path) -> Any:
    async with contextlib.AsyncExitStack() as stack:
        nodes: list[Running] = [
            await stack.enter_async_context(demo._node(folder / group.folder, group)) for group in demo.GROUPS
        ]
        desks = [node.desk for node in nodes]
        await demo._pair_all(desks)
        await demo._write_examples(desks)
        yield desks


async def _all(desk: Desk) -> list[dict[str, Any]]:
    kinds = [one["kind"] for one in await desk.call("kinds", {})]
    return [record for kind in kinds for record in await desk.call("list", {"kind": kind})]


async def test_the_month_has_everything_in_it(tmp_path: Path):
    async with _told(tmp_path) as desks:
        records = await _all(desks[0])
        states = {(one["kind"], one["state"]) for one in records}
        assert {
            ("need", state) for state in ("open", "matched", "delivered", "confirmed", "closed")
        } <= states
        assert {
            ("pledge", "delivered"),
            ("pledge", "confirmed"),
            ("action", "agreed"),
            ("action", "proposed"),
        } <= states
        assert {
            ("resource", "contested"),
            ("overlay", "moved"),
            ("overlay", "signed"),
            ("case", "active"),
        } <= states
        assert {
            ("lesson", "shared"),
            ("role", "held"),
            ("event", "called-off"),
            ("check-in", "open"),
            ("decision", "open"),
            ("decision", "decided"),
            ("incident", "reported"),
            ("agreement", "in-force"),
            ("contingency", "signing"),
            ("message", "in-use"),
            ("message", "do-not-use"),
            ("term", "in-use"),
        } <= states
        met = [one for one in records if any(found["id"] == "field-contested" for found in one["problems"])]
        assert [one["kind"] for one in met] == ["event"]
        board = await desks[0].call("board", {})
        assert len(board["fairness"]["rows"]) >= 2 and board["contested"]
        month = (await desks[0].call("calendar", {"from": day(0), "to": day(30)}))["occurrences"]
        assert sum(one["recurs"] for one in month) > 3 and any(one["days"] > 5 for one in month)
        assert any(one["all_day"] for one in month) and any(one["moved"] for one in month)
        for desk, people in zip(desks, MEMBERS, strict=True):
            assert len(await desk.call("member list", {})) == len(people)
            waiting = (await desk.call("today", {}))["waiting"]
            assert [one["for"] for one in waiting if one["kind"] == "incident"][:1] == (
                ["acknowledge"] if desk is not desks[1] else []
            )
            assert len([one for one in waiting if one["here"]]) >= 2
            assert all(row["in_sync"] for row in await desk.call("sync", {"wait": 10}))


async def test_its_content_is_the_same_every_time(tmp_path: Path):
    told = []
    for name in ("one", "two"):
        async with _told(tmp_path / name) as desks:
            told.append(
                Counter((one["kind"], one["state"], str(_words(one))) for one in await _all(desks[1]))
            )
    assert told[0] == told[1]


def _words(record: dict[str, Any]) -> list[str]:
    """Return the words of a record's fields, without ids, which differ from home to home."""
    fields = {
        path: value
        for path, value in record["fields"].items()
        if path not in ("order", "base", "need", "deciders", "parties")
    }
    return sorted(value for value in fields.values() if isinstance(value, str))


@pytest.mark.parametrize("days", [-1, 0, 40])
def test_days_are_told_from_today(days: int):
    assert at(days, "18:00", "Europe/Kyiv") == f"{day(days)}T18:00[Europe/Kyiv]"
