"""Lengths of time as people use them, and steps of such a length from a moment.

A step is made on the calendar and the wall clock of the moment's own zone: a month after 31 January is the last day
of February, and 18:00 stays 18:00 when the clocks change. Steps are counted from the first moment, so they never
drift. Nothing here takes longer for a far date than for a near one.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crdt.moments import Moment

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
_MONTH_MS = 2_629_746_000  # the average of 400 years, so that an estimated step is never far off
_STEPS_OFF_MAX = 64
_LENGTH = re.compile(
    r"P(?=[0-9T])(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?"
    r"(?:T(?=[0-9])(?:([0-9]{1,5})H)?(?:([0-9]{1,5})M)?(?:([0-9]{1,5})S)?)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A length of ISO 8601: months are of the calendar, the rest (days included) is exact on the wall clock."""

    months: int
    rest: timedelta

    @property
    def about_ms(self) -> int:
        """The length in milliseconds with average months."""
        return self.months * _MONTH_MS + self.rest // timedelta(milliseconds=1)


def read_length(text: str) -> Length | None:
    """Return the length that ``text`` is (``P3M``, ``P1W``, ``PT2H``), None when it is none."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        return None
    years, months, weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    rest = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return Length(months=12 * years + months, rest=rest)


def stepped(moment: Moment, length: Length, times: int) -> Moment | None:
    """Return the moment ``times`` lengths later (earlier below 0), None outside of the years 1 to 9999."""
    try:
        local = _months_later(moment.local, length.months * times) + length.rest * times
    except (OverflowError, ValueError):
        return None
    return replace(moment, local=local, offset="" if moment.zone else moment.offset)


def steps_until(moment: Moment, length: Length, at: int) -> int | None:
    """Return how many whole lengths have passed at ``at``: None before ``moment`` and for lengths below an hour."""
    if at < moment.start_ms or length.about_ms < HOUR_MS:
        return None
    times = (at - moment.start_ms) // length.about_ms
    for _ in range(_STEPS_OFF_MAX):
        reached, next_one = stepped(moment, length, times), stepped(moment, length, times + 1)
        if reached is None or reached.start_ms > at:
            times -= 1
        elif next_one is not None and next_one.start_ms <= at:
            times += 1
        else:
            return max(0, times)
    return None


def _months_later(local: datetime, months: int) -> datetime:
    if months == 0:
        return local
    year, month = divmod(local.year * 12 + local.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError
    return local.replace(year=year, month=month + 1, day=min(local.day, monthrange(year, month + 1)[1]))
