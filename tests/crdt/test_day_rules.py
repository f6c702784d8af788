"""Rules that name their days: which these are, from where they are looked for, and how far."""

from __future__ import annotations

import time
from datetime import date, timedelta
from itertools import islice

import pytest

from crdt.day_rules import DAYS_MAX, day_rule
from tests.crdt.record_world import some

FIRST = date(2026, 1, 31)


def days(rule: str, times: int | None = 3, near: date = FIRST) -> list[str]:
    said = dict(part.split("=") for part in rule.split(";"))
    found = some(day_rule(said, FIRST, int(said.get("INTERVAL", "1")))).days(times, near)
    return [str(day) for day in islice(found, 3)]


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ("FREQ=MONTHLY;BYDAY=1MO", ["2026-02-02", "2026-03-02", "2026-04-06"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", ["2026-02-27", "2026-03-27", "2026-04-24"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["2026-02-27", "2026-03-31", "2026-04-30"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", ["2026-01-31", "2026-02-28", "2026-03-31"]),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15", ["2026-03-15", "2026-05-15", "2026-07-15"]),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", ["2026-05-10", "2027-05-09", "2028-05-14"]),
        ("FREQ=YEARLY;BYDAY=-1MO", ["2026-12-28", "2027-12-27", "2028-12-25"]),
        ("FREQ=YEARLY;BYYEARDAY=-1", ["2026-12-31", "2027-12-31", "2028-12-31"]),
        ("FREQ=WEEKLY;BYDAY=MO", ["2026-02-02", "2026-02-09", "2026-02-16"]),
        ("FREQ=DAILY;BYMONTH=3;BYDAY=MO", ["2026-03-02", "2026-03-09", "2026-03-16"]),
    ],
)
def test_a_rule_names_its_days(rule: str, found: list[str]):
    assert days(rule) == found


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=MONTHLY;BYDAY=MO,1TU"),
        *(
            "FREQ=MONTHLY;BYDAY=0MO",
            "FREQ=MONTHLY;BYDAY=",
            "FREQ=MONTHLY;BYMONTHDAY=32",
            "FREQ=WEEKLY;WKST=XX",
        ),
        *(
            "FREQ=YEARLY;BYMONTH=-1",
            "FREQ=YEARLY;BYMONTH=13",
            "FREQ=MONTHLY;BYSETPOS=0",
            "FREQ=YEARLY;BYYEARDAY=1e2",
        ),
    ],
)
def test_of_what_can_not_be_meant_nothing_is_told(rule: str):
    assert day_rule(dict(part.split("=") for part in rule.split(";")), FIRST, 1) is None


def test_what_has_no_number_is_looked_for_near_the_day_and_what_has_one_from_its_beginning():
    assert "2926-02-05" in days("FREQ=MONTHLY;BYDAY=1TU", None, date(2926, 2, 1))
    assert days("FREQ=MONTHLY;BYDAY=1MO", 3, date(2926, 2, 1))[0] == "2026-02-02"
    assert days("FREQ=MONTHLY;BYDAY=1MO", None, date.max)[-1].startswith("9999")


@pytest.mark.parametrize("frequency", ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
def test_a_rule_that_never_fires_is_left_after_so_many_days(frequency: str):
    rule = some(day_rule({"FREQ": frequency, "BYMONTH": "2", "BYMONTHDAY": "30"}, FIRST, 1))
    begun = time.thread_time()
    assert list(rule.days(9_999_999, FIRST)) == [None]
    assert time.thread_time() - begun < 1


def test_what_goes_on_is_left_after_so_many_days_however_many_times_are_asked_for():
    rule = some(day_rule({"FREQ": "DAILY", "BYMONTHDAY": ",".join(map(str, range(1, 32)))}, FIRST, 1))
    found = list(rule.days(9_999_999, FIRST))
    assert len(found) == DAYS_MAX + 1 and found[-2:] == [FIRST + timedelta(days=DAYS_MAX - 1), None]
