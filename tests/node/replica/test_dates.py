"""Where calendars place a record."""

from __future__ import annotations

from typing import Any

import pytest

from crdt.kind import kinds
from node.replica.dates import ALWAYS, Days, days_of, moments_when, values


def _view(kind: str, over: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    return {"kind": kind, "fields": fields, "over": over or {}, "clocks": [], "blocks": {}}


def _days(view: dict[str, Any]) -> list[Days]:
    return list(days_of(view, kinds()[view["kind"]]))


def test_an_event_stands_from_its_first_to_its_last_day():
    view = _view("event", start="2026-12-01T23:00[Europe/Berlin]", end="2026-12-03")
    assert _days(view) == [Days(what="when", first="2026-12-01", last="2026-12-03")]


def test_what_recurs_has_no_last_day():
    view = _view("event", start="2026-12-01", recurrence="RRULE:FREQ=WEEKLY")
    assert _days(view) == [Days(what="when", first="2026-12-01", last=ALWAYS, recurs=True)]


def test_contested_days_all_count():
    met = {"contested": [{"value": "2026-12-05"}, {"value": "2026-12-02"}, {"value": None}]}
    assert values(met) == ["2026-12-05", "2026-12-02"]
    assert _days(_view("need", by=met)) == [Days(what="when", first="2026-12-02", last="2026-12-05")]


def test_a_promise_stands_on_its_last_day_and_with_a_thing_all_the_time():
    pledge = kinds()["pledge"]
    times = {"from": "2026-12-01", "to": "2026-12-20"}
    assert moments_when(times, pledge) == (["2026-12-20"], [])
    assert moments_when({**times, "resource": "ab"}, pledge) == (["2026-12-01"], ["2026-12-20"])


def test_what_an_overlay_says_of_its_plan_is_placed():
    view = _view("overlay", over={"start": {"text": "2026-12-07", "moved": []}})
    assert _days(view) == [Days(what="over", first="2026-12-07", last="2026-12-07")]


def test_clocks_that_are_met_stand_nowhere():
    view = _view("case", opened="2026-11-01")
    clock = {"clock": "look", "due": "2026-12-11T00:00:00Z"}
    view["clocks"] = [{**clock, "state": "running"}, {**clock, "clock": "answer", "state": "met"}]
    assert [one.what for one in _days(view)] == ["clock:look"]


@pytest.mark.parametrize("start", ["someday", "", None])
def test_what_is_no_moment_stands_nowhere(start: str | None):
    assert _days(_view("event", start=start)) == []
