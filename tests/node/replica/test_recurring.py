"""When an entry happens: from its fields, from a kept calendar text, over a change of the clocks."""

from __future__ import annotations

import time
from datetime import date

import pytest

from identity.encoding import domain_hash
from identity.errors import Refused
from node.exchange.calendar_files import read_calendar
from node.exchange.series import RAW_FIELD
from node.replica.recurring import DAYS_MAX, TIMES_MAX, Time, check_rule, times

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


def _times(first: str, last: str, **fields: str) -> tuple[Time, ...] | None:
    return times(_fields(**fields), date.fromisoformat(first), date.fromisoformat(last))


def test_the_time_of_day_stays_when_the_clocks_change():
    found = _times(
        "2026-10-20",
        "2026-11-02",
        title="Circle",
        start="2026-10-21T18:00[Europe/Berlin]",
        recurrence="RRULE:FREQ=WEEKLY",
    )
    assert [one.start for one in found or ()] == ["2026-10-21T18:00:00+02:00", "2026-10-28T18:00:00+01:00"]
    assert [one.end for one in found or ()] == [None, None]


@pytest.mark.parametrize("offset", ["+03:30", "+14:00", "-09:30"])
def test_at_a_bare_offset_its_days_are_those_of_the_offset(offset: str):
    start, end = f"2026-12-01T01:00{offset}", f"2026-12-01T23:30{offset}"
    rule = "RRULE:FREQ=WEEKLY;BYDAY=TU"
    found = _times("2026-11-25", "2026-12-10", title="Circle", start=start, end=end, recurrence=rule)
    told = [(one.start, one.end) for one in found or ()]
    assert told == [
        (f"2026-12-{day}T01:00:00{offset}", f"2026-12-{day}T23:30:00{offset}") for day in ("01", "08")
    ]


def test_days_end_on_their_last_day():
    found = _times(
        "2026-12-01",
        "2026-12-31",
        title="Market",
        start="2026-12-04",
        end="2026-12-05",
        recurrence="RRULE:FREQ=WEEKLY;COUNT=2",
    )
    assert [(one.start, one.end, one.all_day) for one in found or ()] == [
        ("2026-12-04", "2026-12-05", True),
        ("2026-12-11", "2026-12-12", True),
    ]


def test_exceptions_of_a_kept_calendar_text_count():
    (row,) = read_calendar(FILE.replace("\n", "\r\n").encode()).rows
    names = ("title", "start", "end", "recurrence", RAW_FIELD)
    found = _times("2026-12-01", "2026-12-31", **{name: row.fields[name] for name in names})
    assert [(one.start[:16], one.title) for one in found or ()] == [
        ("2026-12-01T18:00", ""),
        ("2026-12-09T17:00", "Circle, outdoors"),
    ]


def test_a_rule_that_nobody_can_read_gives_no_times():
    fields = {"title": "Odd", "start": "2026-12-01", "recurrence": "RRULE:FREQ=SOMETIMES"}
    assert _times("2026-12-01", "2026-12-31", **fields) is None
    assert _times("2026-11-01", "2026-11-30", **(fields | {"recurrence": "RRULE:FREQ=DAILY"})) == ()


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
        " RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=DAILY\n RRULE;X=1:FREQ=HOURLY",
        "RRULE:FREQ=DAILY;BYSECOND=+1,+2",
        "RRULE:FREQ=DAILY;BYEASTER=0",
        "RRULE:FREQ=DAILY;FREQ=SECONDLY",
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=YEARLY;BYWEEKNO=1;BYMONTH=7",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=" + ",".join(map(str, range(1, 200))),
        "\n".join(f"RRULE:FREQ=YEARLY;INTERVAL={number};BYWEEKNO=1;BYMONTH=7" for number in range(1, 17)),
        "\n".join(f"RRULE:FREQ=DAILY;INTERVAL={number}" for number in range(1, 99)),
    ],
)
def test_a_rule_that_costs_more_than_a_calendar_entry_does_is_not_worked_out(rule: str):
    fields = {"title": "Odd", "start": "2026-12-01T00:00Z", "recurrence": rule}
    begun_s = time.process_time()
    assert _times("2026-12-01", "2026-12-31", **fields) is None
    assert time.process_time() - begun_s < 2


def test_a_rule_from_long_ago_is_followed_only_so_far():
    daily = {"title": "Old", "start": "0001-01-01T00:00Z", "recurrence": "RRULE:FREQ=DAILY"}
    assert _times("2026-12-01", "2026-12-31", **daily) is None
    birthday = {"title": "Old", "start": "1900-12-07", "recurrence": "RRULE:FREQ=YEARLY"}
    assert len(_times("2026-12-01", "2026-12-31", **birthday) or ()) == 1
    assert DAYS_MAX > 126 * 366


def test_what_one_look_spent_is_there_again_for_the_next():
    fields = {"title": "Daily", "start": "1990-01-01", "recurrence": "RRULE:FREQ=DAILY"}
    for month in range(1, 13):
        assert len(_times(f"2026-{month:02}-01", f"2026-{month:02}-28", **fields) or ()) == 28


def _kept(text: str) -> dict[str, str]:
    (row,) = read_calendar(text.replace("\n", "\r\n").encode()).rows
    return dict(row.fields)


def _summed(raw: str) -> str:
    """Return a kept text whose sum is right, as anybody can make it."""
    begin, _, rest = raw.partition("\n")
    body = rest.partition("\n")[2]
    return f"{begin}\nX-HEDGEROW-SUM:{domain_hash(b'hedgerow raw', body.encode(), size=8).hex()}\n{body}"


HIDDEN = "DTSTART:19700101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY;X=FREQ=YEARLY"


@pytest.mark.parametrize(
    "line",
    [
        "X-A:b\u241ba;RRULE:FREQ=SECONDLY",
        "R\u241b52;ULE:FREQ=SECONDLY",
        "RRULE;X=\u241bd;\u241ba;:FREQ=SECONDLY",
        f"BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\n{HIDDEN}\nEND:STANDARD\nEND:VTIMEZONE",
        f"BEGIN:VTIME\n ZONE\nTZID:Own\nBEGIN:STANDARD\n{HIDDEN}\nEND:STANDARD\nEND:VTIME\n ZONE",
    ],
)
def test_nothing_in_a_kept_text_gets_past_what_was_looked_at(line: str):
    fields = _kept(FILE)
    fields[RAW_FIELD] = _summed(fields[RAW_FIELD].replace("SUMMARY:Circle\n", f"SUMMARY:Circle\n{line}\n"))
    begun_s = time.process_time()
    found = _times("2026-12-01", "2026-12-31", **fields)
    assert time.process_time() - begun_s < 2
    assert found is None or len(found) == 2


ZONE = """BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0{summer}00
TZOFFSETTO:+0{winter}00
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0{winter}00
TZOFFSETTO:+0{summer}00
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
"""


def test_nobody_says_what_the_zones_of_others_are():
    found = []
    for winter in (5, 1, 5):
        text = FILE.replace("Europe/Berlin", "Ours").replace("COUNT=3", "INTERVAL=30")
        zone = ZONE.format(winter=winter, summer=winter + 1)
        fields = _kept(text.replace("VERSION:2.0\n", f"VERSION:2.0\n{zone}"))
        times_then = (
            _times("2026-12-01", "2026-12-02", **fields),
            _times("2027-06-29", "2027-06-29", **fields),
        )
        found.append([one.start for some in times_then for one in some or ()])
    assert found[0] == found[2] == ["2026-12-01T18:00:00+05:00", "2027-06-29T18:00:00+06:00"]
    assert found[1] == ["2026-12-01T18:00:00+01:00", "2027-06-29T18:00:00+02:00"]


def test_there_is_a_limit_of_times():
    fields = {"title": "Daily", "start": "2020-01-01", "recurrence": "RRULE:FREQ=DAILY"}
    assert len(_times("2020-01-01", "2026-12-31", **fields) or ()) == TIMES_MAX
