"""On which days a rule fires that names them: “the first Monday”, “the last working day”, “15 May”.

Read are BYDAY, BYMONTH, BYMONTHDAY, BYYEARDAY and BYSETPOS under days, weeks, months and years, as the library of the
calendar (dateutil) reads them: RFC 5545 leaves some of it open. Weeks of the year and hours of the day are not. The
answer rests on the rule and its first day alone, and no more than DAYS_MAX days are looked at for it, whatever a rule
says.
"""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Final

DAYS_MAX: Final = 10_000
WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_NAMES: Final = ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYSETPOS")
_HIGHEST: Final = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYSETPOS": 366}
_KNOWN: Final = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", *_NAMES}
_DAY = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_SIGNED = re.compile(r"[+-]?[0-9]{1,3}", re.ASCII)

_Numbers = frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRule:
    """A rule from its first day on; ``weekdays`` are numbers from Monday on, ``nth`` pairs of which one and weekday."""

    first: date
    frequency: str
    interval: int
    week_begins: int
    weekdays: _Numbers
    nth: frozenset[tuple[int, int]]
    months: _Numbers
    month_days: _Numbers
    year_days: _Numbers
    places: _Numbers

    def days(self, times: int | None, near: date) -> Iterator[date | None]:
        """Yield the days in order: the first ``times``, or without end, then none but a few of those before ``near``.

        None is the last where the rule goes on but no more days are looked at.
        """
        looked = 0
        for number in count(0 if times is not None else max(0, self._passed(near) - 1)):
            period = self._period(number)
            if period is None:
                return
            looked += len(period) or 1
            if looked > DAYS_MAX:
                yield None
                return
            for day in self._chosen(period):
                yield day
                times = times - 1 if times is not None else None
                if times == 0:
                    return

    def _chosen(self, period: Sequence[date]) -> list[date]:
        found = [day for day in period if self._fits(day)]
        if self.places:
            at = {place - 1 if place > 0 else len(found) + place for place in self.places}
            found = [day for place, day in enumerate(found) if place in at]
        return [day for day in found if day >= self.first]

    def _fits(self, day: date) -> bool:
        if (self.weekdays and day.weekday() not in self.weekdays) or (
            self.months and day.month not in self.months
        ):
            return False
        if self.month_days and not self.month_days & {day.day, day.day - _month_length(day) - 1}:
            return False
        place = day.timetuple().tm_yday
        if self.year_days and not self.year_days & {place, place - _year_length(day) - 1}:
            return False
        return not self.nth or self._is_nth(day, place)

    def _is_nth(self, day: date, place: int) -> bool:
        """Tell whether a day is one of those counted from the start or the end of its month, or of its year."""
        by_year = self.frequency == "YEARLY" and not self.months
        at, length = (place, _year_length(day)) if by_year else (day.day, _month_length(day))
        weekday = day.weekday()
        return bool(self.nth & {((at - 1) // 7 + 1, weekday), (-((length - at) // 7) - 1, weekday)})

    def _passed(self, near: date) -> int:
        """Return how many periods lie between the first one and the one of a day, about."""
        first, days = self.first, (near - self.first).days
        match self.frequency:
            case "DAILY":
                return days // self.interval
            case "WEEKLY":
                return days // (7 * self.interval)
            case "MONTHLY":
                return ((near.year - first.year) * 12 + near.month - first.month) // self.interval
            case _:
                return (near.year - first.year) // self.interval

    def _period(self, number: int) -> Sequence[date] | None:
        """Return the days of one period, those that can't be meant left out; None beyond the year 9999."""
        steps, first = number * self.interval, self.first
        try:
            match self.frequency:
                case "DAILY":
                    return (first + timedelta(days=steps),)
                case "WEEKLY":
                    # As the library has it, the first week begins with the first day.
                    begun = (first.weekday() - self.week_begins) % 7 if number else 0
                    left = 7 if number else 7 - (first.weekday() - self.week_begins) % 7
                    return _following(first + timedelta(days=7 * steps - begun), left)
                case "MONTHLY":
                    year, month = divmod(first.year * 12 + first.month - 1 + steps, 12)
                    return _month(year, month + 1)
                case _:
                    months = sorted(self.months) or range(1, 13)
                    return [day for month in months for day in _month(first.year + steps, month)]
        except (OverflowError, ValueError):
            return None


def day_rule(said: Mapping[str, str], first: date, interval: int) -> DayRule | None:
    """Return the rule with these parts, None where it says more than is read here or nothing that can be meant."""
    if said.get("FREQ") not in _FREQUENCIES or said.keys() - _KNOWN or said.get("WKST", "MO") not in WEEKDAYS:
        return None
    numbers = {name: _numbers(said[name], _HIGHEST[name]) for name in _NAMES if name in said}
    named = [_DAY.fullmatch(one.strip()) for one in said["BYDAY"].split(",")] if "BYDAY" in said else []
    if not all(numbers.values()) or not all(named) or min(numbers.get("BYMONTH") or {1}) < 1:
        return None
    weekdays, nth = _weekdays([(one[1], one[2]) for one in named if one], said["FREQ"])
    if any(place == 0 for place, _ in nth) or (weekdays and nth):
        return None
    months, month_days = numbers.get("BYMONTH"), numbers.get("BYMONTHDAY")
    if not (named or month_days or "BYYEARDAY" in numbers):
        # What is not said is as the first day has it.
        match said["FREQ"]:
            case "YEARLY":
                months, month_days = months or frozenset({first.month}), frozenset({first.day})
            case "MONTHLY":
                month_days = frozenset({first.day})
            case "WEEKLY":
                weekdays = frozenset({first.weekday()})
    return DayRule(
        first=first,
        frequency=said["FREQ"],
        interval=interval,
        week_begins=WEEKDAYS.index(said.get("WKST", "MO")),
        weekdays=weekdays,
        nth=nth,
        months=months or frozenset(),
        month_days=month_days or frozenset(),
        year_days=numbers.get("BYYEARDAY") or frozenset(),
        places=numbers.get("BYSETPOS") or frozenset(),
    )


def _numbers(text: str, highest: int) -> _Numbers | None:
    """Return the numbers of a list, None where one of them can't be meant."""
    parts = [one.strip() for one in text.split(",")]
    if not all(map(_SIGNED.fullmatch, parts)):
        return None
    found = frozenset(map(int, parts))
    return found if all(0 < abs(one) <= highest for one in found) else None


def _weekdays(
    named: Sequence[tuple[str | None, str]], frequency: str
) -> tuple[_Numbers, frozenset[tuple[int, int]]]:
    """Return the weekdays that are meant whole, and those that are counted in a month or a year."""
    counts = frequency in ("MONTHLY", "YEARLY")
    plain = frozenset(WEEKDAYS.index(day) for place, day in named if not (place and counts))
    return plain, frozenset((int(place), WEEKDAYS.index(day)) for place, day in named if place and counts)


def _following(day: date, many: int) -> list[date]:
    return [day + timedelta(days=one) for one in range(many)]


def _month(year: int, month: int) -> list[date]:
    return [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]


def _month_length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _year_length(day: date) -> int:
    return 366 if isleap(day.year) else 365
