"""When an entry happens: from its fields, from a kept calendar text, over a change of the clocks."""

from __future__ import annotations

from datetime import date

import pytest

from identity.errors import Refused
from node.exchange.calendar_files import read_calendar
from node.exchange.series import RAW_FIELD
from node.replica.recurring import TIMES_MAX, Time, can_recur, check_rule, times

FILE = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:a@b
DTSTAMP:20260101T000000Z
SUMMARY:Circle
DTSTART;TZID=Europe/Berlin:20261201T180000
DTEND;TZID=Europe/Berlin:20261201T190000
RRULE:FREQ=WEEKLY;COUNT=3
EXDATE;TZID=Europe/Berlin:20261215T180000
END:VEVENT
BEGIN:VEVENT
UID:a@b
DTSTAMP:20260101T000000Z
RECURRENCE-ID;TZID=Europe/Berlin:20261208T180000
SUMMARY:Circle, outdoors
DTSTART;TZID=Europe/Berlin:20261209T170000
DTEND;TZID=Europe/Berlin:20261209T180000
END:VEVENT
END:VCALENDAR
"""


def _fields(**fields: str) -> tuple[tuple[str, str], ...]:
    return tuple(fields.items())


def _times(first: str, last: str, **fields: str) -> tuple[Time, ...]:
    return times(_fields(**fields), date.fromisoformat(first), date.fromisoformat(last))


def test_the_time_of_day_stays_when_the_clocks_change():
    found = _times(
        "2026-10-20",
        "2026-11-02",
        title="Circle",
        start="2026-10-21T18:00[Europe/Berlin]",
        recurrence="RRULE:FREQ=WEEKLY",
    )
    assert [one.start for one in found] == ["2026-10-21T18:00:00+02:00", "2026-10-28T18:00:00+01:00"]
    assert [one.end for one in found] == [None, None]


def test_days_end_on_their_last_day():
    found = _times(
        "2026-12-01",
        "2026-12-31",
        title="Market",
        start="2026-12-04",
        end="2026-12-05",
        recurrence="RRULE:FREQ=WEEKLY;COUNT=2",
    )
    assert [(one.start, one.end, one.all_day) for one in found] == [
        ("2026-12-04", "2026-12-05", True),
        ("2026-12-11", "2026-12-12", True),
    ]


def test_exceptions_of_a_kept_calendar_text_count():
    (row,) = read_calendar(FILE.replace("\n", "\r\n").encode()).rows
    names = ("title", "start", "end", "recurrence", RAW_FIELD)
    found = _times("2026-12-01", "2026-12-31", **{name: row.fields[name] for name in names})
    assert [(one.start[:16], one.title) for one in found] == [
        ("2026-12-01T18:00", ""),
        ("2026-12-09T17:00", "Circle, outdoors"),
    ]


def test_a_rule_that_nobody_can_read_gives_no_times():
    fields = {"title": "Odd", "start": "2026-12-01", "recurrence": "RRULE:FREQ=SOMETIMES"}
    assert _times("2026-12-01", "2026-12-31", **fields) == ()
    assert not can_recur(_fields(**fields))
    assert can_recur(_fields(title="Plain", start="2026-12-01", recurrence="RRULE:FREQ=DAILY"))


def test_only_what_can_repeat_is_taken_as_a_rule():
    for rule in (
        "",
        "RRULE:FREQ=WEEKLY",
        "rrule:interval=2;freq=daily",
        "RRULE:FREQ=DAILY\nEXDATE;TZID=Europe/Berlin:20261201",
    ):
        check_rule(rule)
    for rule in (
        "every monday",
        "RRULE:FREQ=SOMETIMES",
        "RRULE:FREQ=HOURLY",
        "FREQ=DAILY",
        "RRULE:FREQ=DAILY\nnonsense",
        "EXDATE:soon",
    ):
        with pytest.raises(Refused, match="value-recurrence"):
            check_rule(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=MINUTELY",
        "rrule:freq=secondly",
        "RRULE:BYHOUR=1,2;FREQ=DAILY",
        "EXRULE:FREQ=HOURLY\nRRULE:FREQ=DAILY",
    ],
)
def test_a_rule_that_fires_by_the_hour_is_not_worked_out(rule: str):
    fields = {"title": "Odd", "start": "2026-12-01T00:00Z", "recurrence": rule}
    assert _times("2026-12-01", "2026-12-31", **fields) == ()
    assert not can_recur(_fields(**fields))


def test_there_is_a_limit_of_times():
    fields = {"title": "Daily", "start": "2020-01-01", "recurrence": "RRULE:FREQ=DAILY"}
    assert len(_times("2020-01-01", "2026-12-31", **fields)) == TIMES_MAX
