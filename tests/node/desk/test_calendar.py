"""The calendar: what stands in it, where a window cuts, what is contested, and how long a month takes."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crdt.ops import Create, Write
from node.desk.calendar import moment_iso, shortened
from node.desk.desk import Desk
from node.exchange.moments import moment_of_text
from node.replica.outcome import Written
from tests.node.desk_world import one_desk, refused

MONTH = {"from": "2030-12-01", "to": "2030-12-31"}
MONTH_MS_MAX = 250


async def _add(desk: Desk, kind: str, space: str = "home", **fields: str) -> str:
    return str((await desk.call("add", {"kind": kind, "space": space, "fields": fields}))["id"])


async def _month(desk: Desk, **args: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await desk.call("calendar", {**MONTH, **args}))["occurrences"]
    return found


async def test_an_event_tells_when_it_is_and_whose(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await _add(
            desk,
            "event",
            title="Vigil",
            start="2030-12-05T22:00[America/Bogota]",
            end="2030-12-06T01:00[America/Bogota]",
        )
        (one,) = await _month(desk)
        assert (one["id"], one["kind"], one["title"], one["state"]) == (record, "event", "Vigil", "planned")
        assert (one["start"], one["end"]) == ("2030-12-05T22:00:00-05:00", "2030-12-06T01:00:00-05:00")
        assert (one["days"], one["all_day"], one["zone"]) == (2, False, "America/Bogota")
        assert (one["name"], one["own"], one["joint"], one["contested"]) == ("A", True, False, False)
        # In Berlin it is the sixth already.
        (one,) = await _month(desk, **{"from": "2030-12-06", "to": "2030-12-06", "zone": "Europe/Berlin"})
        assert (one["id"], one["days"]) == (record, 1)
        assert await _month(desk, **{"from": "2030-12-05", "to": "2030-12-05", "zone": "Europe/Berlin"}) == []


async def test_what_ends_before_it_starts_is_shown_on_its_days(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:vigil", "SUMMARY:Vigil", "DTSTART:20301205T180000Z")
        more = ("DTEND:20301203T180000Z", "RRULE:FREQ=WEEKLY;COUNT=2", "END:VEVENT", "END:VCALENDAR")
        file = {"space": "home", "name": "vigil.ics", "content": "\r\n".join((*lines, *more))}
        await desk.call("import", file)
        recurs = await _month(desk)
        # What works out times that recur turns the two round.
        assert [one["start"][:10] for one in recurs] == ["2030-12-03", "2030-12-10"]
        await desk.call("edit", {"id": recurs[0]["id"], "fields": {"recurrence": ""}})
        (one,) = await _month(desk)
        assert (one["start"][:10], one["days"]) == ("2030-12-05", 1)
        for question, args in (("list", {"kind": "event"}), ("search", {"text": "vigil"})):
            assert [found["id"] for found in await desk.call(question, args)] == [one["id"]]
        out = await desk.call("export", {"space": "home", "format": "ics"})
        assert "DTSTART:20301205T180000Z" in out["content"] and "DTEND:20301203T180000Z" in out["content"]


async def test_what_recurs_is_told_time_by_time_each_with_its_own_state(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        past = datetime.now(UTC) - timedelta(days=8)
        id_ = await _add(
            desk, "event", title="Circle", start=f"{past:%Y-%m-%d}T18:00Z", recurrence="RRULE:FREQ=WEEKLY"
        )
        window = {"from": f"{past:%Y-%m-%d}", "to": f"{past + timedelta(days=20):%Y-%m-%d}"}
        found = (await desk.call("calendar", window))["occurrences"]
        assert [one["state"] for one in found] == ["held", "held", "planned"]
        assert all(one["recurs"] for one in found)
        assert await _month(desk) != []
        # The record as a whole goes on until its last time is over.
        assert (await desk.call("show", {"id": id_}))["state"] == "planned"
        assert [one["id"] for one in await desk.call("list", {"kind": "event", "state": "planned"})] == [id_]
        await desk.call("edit", {"id": id_, "fields": {"recurrence": "RRULE:FREQ=WEEKLY;COUNT=2"}})
        assert [one["id"] for one in await desk.call("list", {"kind": "event", "state": "held"})] == [id_]


async def test_what_recurs_by_a_rule_that_nobody_reads_stands_once(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for rule in ("RRULE:FREQ=SOMETIMES", "RRULE:FREQ=SECONDLY"):
            # As a peer's node may write it; the own one refuses such a rule.
            writes = (Write("title", rule), Write("start", "2030-12-05"), Write("recurrence", rule))
            await desk.hub.append(
                next(iter(desk.hub.replica.spaces)),
                [Written(op=Create("event", False, "", None, "", writes))],
            )
        assert [one["start"] for one in await _month(desk)] == ["2030-12-05", "2030-12-05"]


async def test_other_kinds_stand_on_their_days(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _add(desk, "need", title="Blankets", by="2030-12-10")
        await _add(desk, "pledge", title="Twenty", **{"from": "2030-12-01", "to": "2030-12-09"})
        await _add(desk, "case", title="A room", review_on="2030-12-08", opened="2030-12-02")
        await _add(desk, "resource", title="Van", **{"from": "2030-12-01", "to": "2030-12-31"})
        assert [(one["kind"], one["start"]) for one in await _month(desk)] == [
            ("case", "2030-12-08"),
            ("pledge", "2030-12-09"),
            ("need", "2030-12-10"),
        ]


async def test_a_clock_stands_on_the_day_on_which_it_is_due_where_the_reader_is(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _add(desk, "case", title="A room", review_on="2030-12-08T20:00[America/Bogota]")
        (one,) = await _month(desk, zone="America/Bogota")
        assert (one["start"], one["all_day"], one["details"]) == (
            "2030-12-08",
            True,
            {"clock": "look", "state": "running"},
        )
        (one,) = await _month(desk, zone="Europe/Kyiv")
        assert one["start"] == "2030-12-09"


async def test_turns_and_check_ins_stand_on_theirs(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        today = datetime.now(UTC)
        first, last = f"{today:%Y-%m-%d}", f"{today + timedelta(days=13):%Y-%m-%d}"
        await _add(desk, "role", title="Host", order="Ada; Bruno", start=first, every="P7D")
        await _add(desk, "check-in", title="All well?", start=first, every="P7D")
        found = (await desk.call("calendar", {"from": first, "to": last}))["occurrences"]
        roles = [one for one in found if one["kind"] == "role"]
        assert [one["details"]["holder"]["name"] for one in roles] == ["Ada", "Bruno"]
        assert [one["details"]["state"] for one in found if one["kind"] == "check-in"] == ["open", "ahead"]


async def test_an_own_form_stands_beside_its_plan(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        plan = await _add(
            desk, "action", title="Vigil", start="2030-12-05T18:00Z", pace="Slowly", agreement_of="2"
        )
        form = await _add(
            desk,
            "overlay",
            base=plan,
            label="Indoors",
            stance="quietly",
            start="2030-12-07",
            pace="Very slowly",
        )
        joint, own = await _month(desk)
        assert (joint["id"], joint["joint"], joint["overlay_of"], joint["stance"]) == (
            plan,
            True,
            None,
            "quietly",
        )
        assert (own["id"], own["title"], own["start"]) == (form, "Indoors", "2030-12-07")
        assert (own["overlay_of"], own["stance"], own["moved"]) == (plan, "quietly", False)
        await desk.call("edit", {"id": plan, "fields": {"pace": "Quickly"}})
        joint, own = await _month(desk)
        assert joint["moved"] and own["moved"]
        await desk.call("say", {"id": plan, "statement": "call-off"})
        assert [one["state"] for one in await _month(desk)] == ["called-off", "called-off"]


async def test_plans_without_a_day_are_counted(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _add(desk, "action", title="Some day")
        gone = await _add(desk, "action", title="Never")
        await desk.call("withdraw", {"id": gone})
        assert await desk.call("calendar", MONTH) == {"occurrences": [], "undated": 1}


async def test_nothing_of_other_spaces_is_told(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        await _add(desk, "event", title="Private", start="2030-12-05")
        await _add(desk, "event", space, title="Joint", start="2030-12-05")
        assert [one["title"] for one in await _month(desk, only=[space])] == ["Joint"]
        assert [one["title"] for one in await _month(desk, spaces=["home"])] == ["Private"]
        assert await _month(desk, only=[space], spaces=["home"]) == []


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"from": "2030-12-01"}, "command-argument-missing"),
        ({"from": "tomorrow", "to": "2030-12-01"}, "list-date-broken"),
        ({"from": "2030-12-02", "to": "2030-12-01"}, "calendar-days-turned"),
        ({"from": "2030-01-01", "to": "2033-01-01"}, "calendar-too-long"),
        ({**MONTH, "zone": "Europe/Atlantis"}, "calendar-zone-unknown"),
        ({**MONTH, "spaces": ["Nowhere"]}, "space-unknown"),
        ({**MONTH, "only": "all"}, "command-argument-broken"),
    ],
)
async def test_what_is_no_window_is_refused(tmp_path: Path, args: dict[str, Any], message: str):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, "calendar", args) == message


@pytest.mark.parametrize(
    "text", ["2026-03-29T03:30[Europe/Berlin]", "2026-07-01T12:00+05:30", "2026-07-01T12:00Z", "2026-07-01"]
)
def test_moments_are_told_as_iso_8601_with_the_same_instant(text: str):
    from crdt.moments import read_moment

    moment = read_moment(text)
    assert moment is not None
    told = datetime.fromisoformat(moment_iso(moment))
    assert told.replace(tzinfo=told.tzinfo or UTC).timestamp() * 1_000 == moment.start_ms
    assert moment_of_text(text).all_day == moment.all_day


async def test_a_month_of_a_full_year_comes_quickly(tmp_path: Path):
    async with one_desk(tmp_path) as desk:

        def fill() -> None:
            space = next(iter(desk.hub.replica.spaces))
            for month in range(1, 13):
                ops = [Written(op=_event(month, number)) for number in range(80)]
                desk.hub.replica.append(space, ops, desk.hub.home.clock.now())

        await desk.hub.run(fill)
        assert len(await _month(desk)) == 80
        began = time.process_time()
        await _month(desk)
        assert (time.process_time() - began) * 1_000 < MONTH_MS_MAX


def _event(month: int, number: int) -> Create:
    writes = (Write("title", f"Meeting {number}"), Write("start", f"2030-{month:02}-{number % 28 + 1:02}"))
    return Create("event", False, "", None, "", writes)


def test_a_short_occurrence_says_only_what_is_so():
    told: dict[str, object] = {
        "id": "ab",
        "space": "cd",
        "title": "",
        "end": None,
        "own": True,
        "days": 1,
        "details": {},
    }
    assert shortened(told) == {"id": "ab", "own": True, "days": 1}


async def test_of_what_was_stopped_or_retired_only_what_was_done_stands_in_the_calendar(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        days = {"from": f"{_day(-9)}", "to": f"{_day(30)}"}
        drills = {"drill_start": _day(-8), "drill_every": "P7D"}
        plan = await _add(desk, "contingency", title="Raid", **drills)
        check_in = await _add(desk, "check-in", title="All well?", start=_day(-8), every="P7D")
        for record, name, args in (
            (plan, "drill", {"on": _day(-8)}),
            (check_in, "answer", {"on": _day(-8), "how": "all-well"}),
        ):
            await desk.call("say", {"id": record, "statement": name, "args": args})
        told = (await desk.call("calendar", days))["occurrences"]
        assert {one["details"]["state"] for one in told} == {"done", "open", "ahead"}
        await desk.call("say", {"id": plan, "statement": "end", "args": {"reason": "old"}})
        await desk.call("say", {"id": check_in, "statement": "stop"})
        told = (await desk.call("calendar", days))["occurrences"]
        assert sorted((one["kind"], one["details"]["state"]) for one in told) == [
            ("check-in", "done"),
            ("contingency", "done"),
        ]


def _day(days: int) -> str:
    return f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}"
