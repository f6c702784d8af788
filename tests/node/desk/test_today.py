"""Today: the week, what waits, what changed, who was met; all that is there for somebody who just started."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crdt.kind import FieldType, kinds
from crdt.ops import Create, Say, Write
from node.replica.outcome import Written
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import PATIENCE_S, neighbours, shared_space


async def test_a_new_home_has_a_quiet_day(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        told = await desk.call("today", {})
        now = told.pop("now")
        assert abs(datetime.now(UTC) - datetime.fromisoformat(now)) < timedelta(minutes=1)
        for name in ("plans", "waiting", "week", "changes", "holders", "turns", "contested"):
            assert told.pop(name) == []
        assert told == {
            "since": None,
            "more": False,
            "last_connection": None,
            "peers": 0,
            "begun": False,
            "planned": False,
        }


async def test_the_week_begins_today_and_has_seven_days(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for days in (-1, 0, 6, 7):
            start = f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}"
            await desk.call("add", {"kind": "event", "fields": {"title": str(days), "start": start}})
        assert [one["title"] for one in (await desk.call("today", {"zone": "UTC"}))["week"]] == ["0", "6"]


async def test_a_home_in_which_something_was_written_has_begun_however_far_away_it_is(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        added = await desk.call(
            "add", {"kind": "event", "fields": {"title": "Harvest", "start": "2040-10-03"}}
        )
        told = await desk.call("today", {})
        assert (told["begun"], told["week"], told["changes"]) == (True, [], [])
        other = (await desk.call("space create", {"name": "Other"}))["space"]
        assert (await desk.call("today", {"only": [other]}))["begun"] is False
        await desk.call("withdraw", {"id": added["id"]})
        assert (await desk.call("today", {}))["begun"] is False


async def test_who_was_met_and_what_they_changed(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "Vigil", "start": "2030-12-01"}
        added = await a.call("add", kind="event", space=space, fields=fields)
        await a.call("sync", wait=PATIENCE_S)
        told = await b.call("today")
        assert [one["id"] for one in told["changes"]] == [added["id"]]
        (holder,) = told["holders"]
        assert (holder["name"], holder["linked"], holder["missing_since"]) == ("A", True, None)
        assert (told["peers"], told["last_connection"] is not None) == (1, True)
        await b.call("since", seen=True)
        assert (await b.call("today"))["changes"] == []
        # Whoever may see other spaces only is told nothing of peers.
        other = (await b.call("space create", name="Other"))["space"]
        told = await b.call("today", only=[other])
        assert (told["holders"], told["last_connection"], told["changes"]) == ([], None, [])


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"zone": "Europe/Atlantis"}, "calendar-zone-unknown"),
        ({"as": "Nobody"}, "member-unknown"),
        ({"only": [7]}, "command-argument-broken"),
    ],
)
async def test_wrong_arguments_are_refused(tmp_path: Path, args: dict[str, Any], message: str):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, "today", args) == message


ODD = (
    "zz" * 32,
    "ab" * 32,
    "role:" + "q" * 64,
    "0001-01-01T00:00+14:00",
    "9999-12-31T23:59-12:00",
    "9999-12-31",
    "PT1H",
    "P9999999Y",
    "RRULE:FREQ=DAILY;UNTIL=never",
    "-999999999999999.999999 hours",
    "\u202e;;\x00",
    "",
)


@pytest.mark.parametrize("odd", ODD)
async def test_whatever_anybody_wrote_the_pages_come(tmp_path: Path, odd: str):
    async with one_desk(tmp_path) as desk:
        first = (await desk.call("add", {"kind": "action", "fields": {"title": "Vigil"}}))["id"]

        def fill() -> None:
            hub = desk.hub
            space = next(iter(hub.replica.spaces))
            for kind in kinds().values():
                plain = [Write(field.path, odd) for field in kind.fields if not field.many]
                many = [Write(f"{field.path}/x", odd) for field in kind.fields if field.many]
                lists = [
                    Write(f"{field.path}/x/{leaf}", odd)
                    for field in kind.fields
                    if field.type in (FieldType.CHECKLIST, FieldType.LINES)
                    for leaf in ("title", "done", "order", "from", "to", "place")
                ]
                made = Written(op=Create(kind.name, True, "", None, "", (*plain, *many, *lists)))
                (record,), _ = hub.replica.append(space, [made], hub.home.clock.now())
                for statement in kind.statements:
                    args = tuple((arg.name, odd) for arg in statement.args)
                    said = Written(op=Say(record, statement.name, args, bytes(16)), deps=(record,))
                    hub.replica.append(space, [said], hub.home.clock.now())
            over = tuple(Write(f"lines/start/x/{leaf}", odd) for leaf in ("from", "to", "place"))
            overlay = Create("overlay", False, "", None, "", (Write("base", first), *over))
            hub.replica.append(space, [Written(op=overlay)], hub.home.clock.now())

        await desk.hub.run(fill)
        for first_day in ("0002-01-01", "2026-12-01", "9998-01-01"):
            window = {"from": first_day, "to": f"{first_day[:4]}-12-31", "zone": "Pacific/Kiritimati"}
            await desk.call("calendar", window)
        for command in ("today", "board", "activity", "since", "groups", "spaces"):
            assert await desk.call(command, {"zone": "America/Bogota"} if command == "today" else {})
        for kind in kinds():
            for record in await desk.call("list", {"kind": kind}):
                assert (await desk.call("show", {"id": record["id"]}))["audience"]
