"""When a calendar entry happens within some days: its recurrence worked out from the kept calendar text, or its fields.

What is worked out is kept in memory by the text it was worked out from, so a month that was shown once costs nothing.
Rules come from anybody: the libraries see only what ``node.exchange.repeating`` lets through, and go through no more
days than DAYS_MAX in one look, also for a rule that never fires.
"""

from __future__ import annotations

import itertools
import logging
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from identity.errors import Refused
from node.exchange.repeating import calm_text
from node.exchange.rows import Sheet
from node.exchange.series import series_of
from node.unforeseen import log_unforeseen

_log = logging.getLogger(__name__)

RECURRENCE_FIELD = "recurrence"
TIMES_MAX = 2_000
DAYS_MAX = 120_000
_KEPT = 512
_KEPT_CHARS_MAX = 16_384
# How many days the library looks at in one step of a rule, by its frequency: a year, a month, a week, a day.
_STEP_DAYS = (366, 31, 7, 1)
_RULE = re.compile(
    r"^((RRULE|EXRULE)[^:]*:([^\n]*;)?FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)\b|(RDATE|EXDATE)[^:]*:\d{8})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """One time at which an entry happens: wall-clock times as ISO text with their offsets, or days (last included).

    ``title`` is what this one time is called otherwise, empty where it is called as all.
    """

    start: str
    end: str | None
    all_day: bool
    title: str = ""


class TooManyDays(Exception):
    """A rule would have to be followed further than anybody needs."""


@dataclass(slots=True, kw_only=True)
class _Days:
    """How many days may still be looked at."""

    left: int = DAYS_MAX

    def take(self, days: int) -> None:
        self.left -= days
        if self.left < 0:
            raise TooManyDays


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stride:
    """A rule's interval, by which the library counts on: each time it is asked for the step is paid."""

    interval: int
    cost: int
    days: _Days

    def __radd__(self, at: int) -> int:
        self.days.take(self.cost)
        return at + self.interval

    def __mul__(self, weekdays: int) -> int:
        self.days.take(self.cost)
        return self.interval * weekdays


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bounded:
    """A rule as the library asks it; nothing of it is kept in memory, and each step is paid."""

    rule: Any
    until: Any
    days: _Days

    def between(self, first: Any, last: Any, inc: bool = True) -> list[Any]:
        found = []
        for one in self.rule:
            self.days.take(1)
            if one > last:
                break
            if one >= first:
                found.append(one)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Worked:
    """A calendar that can be asked when it happens."""

    query: Any
    days: _Days


def times(fields: tuple[tuple[str, str], ...], first: date, last: date) -> tuple[Time, ...] | None:
    """Return when an entry with these fields happens from ``first`` to ``last``; None where it isn't worked out."""
    is_small = sum(len(text) for _, text in fields) <= _KEPT_CHARS_MAX
    return _kept_times(fields, first, last) if is_small else _times(fields, first, last, _worked(fields))


@lru_cache(maxsize=_KEPT)
def _kept_times(fields: tuple[tuple[str, str], ...], first: date, last: date) -> tuple[Time, ...] | None:
    return _times(fields, first, last, _kept_worked(fields))


def _times(
    fields: tuple[tuple[str, str], ...], first: date, last: date, worked: _Worked | None
) -> tuple[Time, ...] | None:
    if worked is None:
        return None
    worked.days.left = DAYS_MAX
    try:
        found = worked.query.between(first, last + timedelta(days=1))
        made = [_time(event, fields) for event in itertools.islice(found, TIMES_MAX)]
    except Exception as error:  # the libraries raise whatever an odd calendar text leads them to
        log_unforeseen(_log, "times that recur can't be worked out", error, logging.DEBUG)
        return None
    return tuple(sorted(made, key=lambda one: one.start))


def check_rule(text: str) -> None:
    """Raise Refused ``value-recurrence`` for what no calendar could repeat by; an empty text is no rule."""
    if not all(_RULE.match(line.strip()) for line in text.splitlines() if line.strip()):
        raise Refused("value-recurrence", field=RECURRENCE_FIELD)


def _worked(fields: tuple[tuple[str, str], ...]) -> _Worked | None:
    # Only who has something that recurs waits for them to be loaded.
    import icalendar
    import recurring_ical_events

    try:
        text = calm_text(series_of(Sheet(id="0" * 64, kind="event", fields=dict(fields))))
        if text is None:
            return None
        # The library keeps every zone that it ever read.
        icalendar.use_zoneinfo()  # type: ignore[no-untyped-call]
        query = recurring_ical_events.of(icalendar.Calendar.from_ical(text))
        return _bounded(query)
    except Exception as error:  # as above
        log_unforeseen(_log, "a recurrence can't be read", error, logging.DEBUG)
        return None


_kept_worked = lru_cache(maxsize=_KEPT)(_worked)


def _bounded(query: Any) -> _Worked:
    """Put bounded rules in the place of all that a calendar has."""
    days = _Days()
    for recurrence in [series.recurrence for series in query.series if series.recurrence.has_core]:
        dates, *rules = recurrence.rrules
        recurrence.rrules = [dates, *(_bounded_rule(rule, days) for rule in rules)]
    return _Worked(query=query, days=days)


def _bounded_rule(rule: Any, days: _Days) -> _Bounded:
    cost = _STEP_DAYS[rule._freq] * (1 + len(rule._bysetpos or ()))
    stride = _Stride(interval=rule._interval, cost=cost, days=days)
    return _Bounded(rule=rule.replace(interval=stride, cache=False), until=rule.until, days=days)


def _time(event: Any, fields: tuple[tuple[str, str], ...]) -> Time:
    start, title = event["DTSTART"].dt, str(event.get("SUMMARY", ""))
    end = event["DTEND"].dt if "DTEND" in event else None
    whole = dict(fields).get("title", "")
    if isinstance(start, datetime):
        over = None if end is None or end <= start else end.isoformat()
        return Time(start=start.isoformat(), end=over, all_day=False, title=title if title != whole else "")
    last = end - timedelta(days=1) if end is not None else start
    over = last.isoformat() if last > start else None
    return Time(start=start.isoformat(), end=over, all_day=True, title=title if title != whole else "")
