"""Days of the demonstration are counted from today."""

from __future__ import annotations

from datetime import UTC, date, datetime

from node.demo_voice import at, day, weekday


def test_days_are_counted_from_today():
    today = datetime.now(UTC).date()
    assert abs((date.fromisoformat(day(3)) - today).days - 3) <= 1
    assert at(3, "17:00", "Europe/Kyiv").endswith("T17:00[Europe/Kyiv]")


def test_a_weekday_is_one_of_last_week():
    for wanted in range(7):
        found = date.fromisoformat(day(weekday(wanted)))
        assert found.weekday() == wanted and 0 < (datetime.now(UTC).date() - found).days <= 14
