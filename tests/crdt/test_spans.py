"""Lengths of time and steps along the calendar."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.moments import read_moment
from crdt.spans import DAY_MS, read_length, stepped, steps_until
from tests.crdt.record_world import some


@pytest.mark.parametrize("text", ["P", "PT", "P1", "1D", "P-1D", "P1DT", "P1.5D", "p1d", "", "P1H"])
def test_what_is_no_length(text):
    assert read_length(text) is None


@pytest.mark.parametrize(
    ("start", "length", "times", "reached"),
    [
        ("2026-01-31", "P1M", 1, "2026-02-28"),
        ("2026-01-31", "P1M", 2, "2026-03-31"),
        ("2024-02-29", "P1Y", 1, "2025-02-28"),
        ("2026-03-28T18:00[Europe/Berlin]", "P1D", 1, "2026-03-29T18:00[Europe/Berlin]"),
        ("2026-12-01T18:00+01:00[Europe/Berlin]", "P2W", 1, "2026-12-15T18:00[Europe/Berlin]"),
        ("2026-12-01", "P1Y2M3W4DT5H", 0, "2026-12-01"),
    ],
)
def test_a_step_keeps_to_the_calendar_and_the_clock_on_the_wall(start, length, times, reached):
    found = stepped(some(read_moment(start)), some(read_length(length)), times)
    assert some(found).text == reached


def test_time_ends_with_the_year_9999():
    assert stepped(some(read_moment("9999-12-01")), some(read_length("P1M")), 1) is None
    assert stepped(some(read_moment("0001-01-01")), some(read_length("P9999Y")), -1) is None
    assert stepped(some(read_moment("2026-12-01")), some(read_length("P9999Y")), 10**9) is None


@given(
    start=st.dates().map(lambda day: day.isoformat()),
    zone=st.sampled_from(["", "T18:00[Europe/Berlin]", "T02:30[America/New_York]", "T00:00Z"]),
    length=st.sampled_from(["PT1H", "P1D", "P1W", "P1M", "P3M", "P1Y", "P1M2D", "P9999Y", "P99999D"]),
    after=st.integers(0, 3 * 10**14),
)
def test_the_last_step_before_a_time_is_found_however_far_it_is(start, zone, length, after):
    moment, span = some(read_moment(start + zone)), some(read_length(length))
    at = moment.start_ms + after
    times = steps_until(moment, span, at)
    if times is None:
        return
    reached, following = stepped(moment, span, times), stepped(moment, span, times + 1)
    assert reached is None or reached.start_ms <= at
    assert following is None or following.start_ms > at


def test_before_the_first_moment_and_below_an_hour_nothing_is_counted():
    moment = some(read_moment("2026-12-01"))
    assert steps_until(moment, some(read_length("P1D")), moment.start_ms - 1) is None
    assert steps_until(moment, some(read_length("PT59M")), moment.start_ms + DAY_MS) is None
    assert steps_until(moment, some(read_length("P0D")), moment.start_ms + DAY_MS) is None
