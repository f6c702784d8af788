"""What repeats: which time of it is on or comes next, told by its rule, and as another reader of rules tells it."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import takewhile

import pytest
from dateutil.rrule import rruleset, rrulestr  # type: ignore[import-untyped]

from crdt.blocks import next_edge
from crdt.moments import read_moment
from crdt.recurrence import window_at
from crdt.states import Facts
from crdt.windows import Window
from tests.crdt.record_world import Device, some

HOUR_MS = 3_600_000
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def ms(text: str) -> int:
    return some(read_moment(text)).start_ms


def facts_of(**fields: str) -> Facts:
    device = Device(1)
    record = device.add("event", title="x", **fields)
    return Facts(some(device.shelf.find(record)), device.shelf)


def states(at: list[str], **fields: str) -> list[str]:
    device = Device(1)
    record = device.add("event", title="x", **fields)
    return [device.state(record, at=ms(one)) for one in at]


def test_what_repeats_is_planned_again_after_each_time_and_held_after_the_last():
    start, end = "2026-12-01T18:00[Europe/Berlin]", "2026-12-01T20:00[Europe/Berlin]"
    around = ("2026-12-01T16:00Z", "2026-12-01T18:00Z", "2026-12-02T12:00Z", "2026-12-08T17:30Z")
    after = ("2026-12-08T19:00Z", "2026-12-15T18:00Z", "2026-12-15T19:00Z")
    assert states([*around, *after], start=start, end=end, recurrence="RRULE:FREQ=WEEKLY;COUNT=3") == [
        "planned", "happening", "planned", "happening", "planned", "happening", "held",
    ]  # fmt: skip
    assert states(["2126-12-04T18:00Z"], start=start, end=end, recurrence="RRULE:FREQ=WEEKLY") == ["planned"]


def test_its_hour_stays_when_the_clocks_change():
    fields = {"start": "2026-10-20T18:00[Europe/Berlin]", "recurrence": "RRULE:FREQ=WEEKLY;BYDAY=TU"}
    window = window_at(facts_of(**fields), "start", "end", ms("2026-10-26T00:00Z"))
    assert window == Window(start_ms=ms("2026-10-27T17:00Z"), end_ms=ms("2026-10-27T17:00Z") + 1)


@pytest.mark.parametrize(
    ("rule", "at", "state"),
    [
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO", "2030-01-01", "planned"),
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20291231", "2030-01-01", "held"),
        ("RRULE:FREQ=DAILY;UNTIL=20260131", "2026-01-31T12:00Z", "happening"),
        ("RRULE:FREQ=DAILY;UNTIL=20260131", "2026-02-01", "held"),
        ("RRULE:FREQ=MONTHLY;COUNT=3", "2026-05-31T01:00Z", "happening"),
        ("RRULE:FREQ=MONTHLY;COUNT=3", "2026-04-15", "planned"),
        ("RRULE:FREQ=MONTHLY;COUNT=3", "2026-06-01", "held"),
        ("RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20260201", "2026-02-01T01:00Z", "planned"),
        ("RRULE:FREQ=DAILY;COUNT=2\nEXDATE;VALUE=DATE:20260201", "2026-02-01T01:00Z", "held"),
        ("RRULE:FREQ=DAILY;COUNT=2\nRDATE;VALUE=DATE:20270201", "2030-01-01", "planned"),
        ("RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=3", "2030-01-01", "planned"),
        ("RRULE:FREQ=DAILY;COUNT=2\nEXRULE:FREQ=WEEKLY", "2030-01-01", "planned"),
        ("RRULE:FREQ=MONTHLY;BYDAY=SA;COUNT=6", "2026-02-07T12:00Z", "happening"),
        ("RRULE:FREQ=DAILY;BYDAY=SA", "2026-02-03T12:00Z", "planned"),
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=2", "2026-02-28", "planned"),
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=2", "2026-03-02T12:00Z", "happening"),
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=2", "2026-03-03", "held"),
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=2\nEXDATE;VALUE=DATE:20260302", "2026-03-02", "held"),
        ("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2126-02-28T12:00Z", "happening"),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-02-09T12:00Z", "happening"),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-02-10", "held"),
        ("RRULE:FREQ=DAILY;BYHOUR=9;COUNT=2", "2030-01-01", "planned"),
        ("EXDATE;VALUE=DATE:20260131", "2030-01-01", "held"),
        ("", "2030-01-01", "held"),
        ("every day", "2030-01-01", "held"),
        ("RRULE:FREQ=SECONDLY", "2030-01-01", "held"),
    ],
)
def test_a_rule_is_over_once_it_surely_is(rule: str, at: str, state: str):
    assert states([at], start="2026-01-31", recurrence=rule) == [state]


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "RRULE:FREQ=DAILY;INTERVAL=99999999999999999999",
        "RRULE:FREQ=YEARLY;INTERVAL=1000;COUNT=9999999",
        "RRULE:FREQ=DAILY;UNTIL=00000000",
        "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z",
        "RRULE:FREQ=DAILY\nEXDATE:" + ",".join(["00010101", "99991231T235959", "x"] * 130),
        "RRULE:FREQ=WEEKLY;BYDAY=,,;WKST=XX",
        "RRULE:FREQ=MONTHLY;BYDAY=9MO,-99SU;COUNT=9999999",
        "RRULE:FREQ=YEARLY;BYYEARDAY=366,-366;BYSETPOS=-366;COUNT=9999999",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=1000",
        "RRULE:;;==;FREQ",
    ],
)
@pytest.mark.parametrize("start", ["0001-01-01", "9999-12-31", "9999-12-31T23:59-18:00", "2024-02-29"])
def test_no_rule_breaks_or_hangs(rule: str, start: str):
    facts = facts_of(start=start, recurrence=rule)
    for at in (-(2**61), 0, ms("9999-12-31"), 2**61):
        assert window_at(facts, "start", "end", at) is not None
        next_edge(facts, at)


def test_a_contested_rule_is_not_over_while_one_of_them_goes_on():
    one, two = Device(1), Device(1, 1)
    record = one.add("event", title="x", start="2026-01-01")
    two.learn(one)
    one.edit(record, recurrence="RRULE:FREQ=DAILY;COUNT=2")
    two.edit(record, recurrence="RRULE:FREQ=DAILY;COUNT=9")
    one.learn(two)
    assert [one.state(record, at=ms(at)) for at in ("2026-01-09T12:00Z", "2026-01-10")] == [
        "happening",
        "held",
    ]


def test_an_action_that_repeats_is_reviewed_once_the_last_time_is_over():
    device = Device(1)
    record = device.add("action", title="x", start="2026-01-01", recurrence="RRULE:FREQ=WEEKLY;COUNT=2")
    device.say(record, "agree")
    device.say(record, "review", note="went well")
    told = [device.state(record, at=ms(at)) for at in ("2026-01-03", "2026-01-08", "2026-01-09")]
    assert told == ["agreed", "happening", "reviewed"]


@pytest.mark.parametrize("make", ["rule_from", "named_days_from"])
def test_times_are_those_that_another_reader_of_rules_tells(seed: int, make: str):
    chance = random.Random(seed)
    for _ in range(200):
        begun = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=chance.randrange(24 * 1_500))
        hours, rule = chance.randint(1, 20), globals()[make](chance, begun)
        start, end = (f"{one:%Y-%m-%dT%H:%M}Z" for one in (begun, begun + timedelta(hours=hours)))
        facts = facts_of(start=start, end=end, recurrence=rule)
        told: rruleset = rrulestr(f"DTSTART:{begun:%Y%m%dT%H%M%SZ}\n{rule}", forceset=True)
        told.rdate(begun)  # as the calendar has it
        all_times = times(told)
        for _ in range(8):
            at = begun + timedelta(hours=chance.randrange(-100, 24 * 800))
            coming = next((one for one in all_times if one + timedelta(hours=hours) > at), None)
            at_ms = (at - EPOCH) // timedelta(milliseconds=1)
            window = some(window_at(facts, "start", "end", at_ms))
            if window.start_ms > ms("2030-01-01"):  # nothing was found as far as the two look
                assert coming is None, (start, rule, at)
                continue
            found = EPOCH + timedelta(milliseconds=window.start_ms) if window.end_ms > at_ms else None
            # Of a rule that leaves out all of its times the first one stays.
            assert found == coming or (coming is None and found == begun), (start, rule, at)


def named_days_from(chance: random.Random, begun: datetime) -> str:
    """Return a rule that names its days and fires often enough for the other reader, who looks up to the year 9999."""
    frequency = chance.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
    counted, narrowed = frequency in ("MONTHLY", "YEARLY") and chance.random() < 0.5, chance.random() < 0.4
    places = ("1", "2", "+3", "4", "-1", "-2") if counted and not narrowed else ("",)
    days = [chance.choice(places) + day for day in chance.sample(DAYS, chance.randint(1, 5))]
    parts = [f"FREQ={frequency}", f"BYDAY={','.join(days)}"]
    if narrowed:
        name, highest, signs = chance.choice(
            [("BYMONTH", 12, (1,)), ("BYMONTHDAY", 31, (1, -1)), ("BYYEARDAY", 366, (1, -1))]
        )
        numbers = [chance.randint(1, highest) * chance.choice(signs) for _ in range(12)]
        parts.append(f"{name}={','.join(map(str, numbers))}")
    elif chance.random() < 0.5 and frequency != "DAILY":
        parts.append(f"INTERVAL={chance.randint(1, 4)}")
    if chance.random() < 0.25 and frequency != "DAILY":
        parts.append(f"BYSETPOS={chance.choice(['1', '-1', '1,-1'])}")
    if chance.random() < 0.3:
        parts.append(f"WKST={chance.choice(DAYS)}")
    if (ends := chance.random()) < 0.6:
        parts.append(f"COUNT={chance.randint(1, 40)}")
    elif ends < 0.8:
        parts.append(f"UNTIL={begun + timedelta(days=chance.randint(0, 700)):%Y%m%dT%H%M%SZ}")
    return f"RRULE:{';'.join(parts)}"


def times(told: rruleset) -> list[datetime]:
    return list(takewhile(lambda one: one.year < 2030, told))


def rule_from(chance: random.Random, begun: datetime) -> str:
    frequency = chance.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
    parts = [f"FREQ={frequency}"]
    if chance.random() < 0.5:
        parts.append(f"INTERVAL={chance.randint(1, 5)}")
    if frequency == "WEEKLY" and chance.random() < 0.7:
        days = {DAYS[begun.weekday()], *chance.sample(DAYS, chance.randint(0, 4))}
        parts.append(f"BYDAY={','.join(sorted(days))}")
        if chance.random() < 0.5:
            parts.append(f"WKST={chance.choice(DAYS)}")
    if (ends := chance.random()) < 0.4:
        parts.append(f"COUNT={chance.randint(1, 60)}")
    elif ends < 0.7:
        parts.append(f"UNTIL={begun + timedelta(days=chance.randint(0, 700)):%Y%m%dT%H%M%SZ}")
    left_out = begun + timedelta(days=chance.choice([0, 1, 7, 14, 31]))
    return f"RRULE:{';'.join(parts)}" + (
        f"\nEXDATE:{left_out:%Y%m%dT%H%M%SZ}" if chance.random() < 0.3 else ""
    )
