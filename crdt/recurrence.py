"""Which time of what repeats is on or comes next, for the states of a record.

Rules are followed as far as people write them: one RRULE by days, weeks, months or years, also on days that it names
(``crdt/day_rules.py``), with an interval, an end or a number of times, and times that are left out. Of other rules only
an end is known; their times are the calendar's to work out (``node/replica/recurring.py``). So what repeats is over
once it surely is, never before. Nothing here takes longer for a far time than for a near one, but counting the days
that a rule names, up to a bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from crdt.day_rules import WEEKDAYS, day_rule
from crdt.moments import Moment
from crdt.spans import DAY_MS, Length, stepped, steps_until
from crdt.states import Facts
from crdt.windows import ALWAYS_MS, Window, window_of

_RECURRENCE: Final = "recurrence"
_INTERVAL_MAX = 1_000
# So many steps are looked at where days are missing in some months, or times are left out.
_STEPS_MAX = 500
_NEVER = Window(start_ms=ALWAYS_MS, end_ms=ALWAYS_MS)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_LINE = re.compile(r"(RRULE|EXRULE|RDATE|EXDATE)(?:;[^:]*)?:(.*)", re.IGNORECASE)
_NUMBER = re.compile(r"[1-9][0-9]{0,6}", re.ASCII)
_TIME = re.compile(r"([0-9]{8})(?:T([0-9]{6})(Z?))?", re.ASCII)
_LENGTHS = {
    "DAILY": Length(months=0, rest=timedelta(days=1)),
    "WEEKLY": Length(months=0, rest=timedelta(weeks=1)),
    "MONTHLY": Length(months=1, rest=timedelta()),
    "YEARLY": Length(months=12, rest=timedelta()),
}
_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"}


def window_at(facts: Facts, first: str, last: str, at: int) -> Window | None:
    """Return the time of a record that is on at ``at`` or comes next, else one that is over; None as ``window_of``.

    Where more times may come that can't be told here, it is one that never comes.
    """
    window, start = window_of(facts, first, last), facts.read(first)
    rules = _rules(facts)
    if not rules or window is None or not isinstance(start, Moment):
        return window
    length = window.end_ms - window.start_ms
    found = [_coming(rule, start, at - length) for rule in rules]
    begins = min((one for one in found if one is not None), default=None)
    if begins is None or (begins == ALWAYS_MS and at < window.end_ms):
        return window
    return _NEVER if begins == ALWAYS_MS else Window(start_ms=begins, end_ms=begins + length)


def recurrence_edges(facts: Facts, at: int) -> Iterator[int]:
    """Yield the next instants at which time alone changes which time of a record is on."""
    when = facts.kind.when if facts.kind else ()
    if len(when) == 2 and _rules(facts):
        window = window_at(facts, *when, at)
        yield from (window.start_ms, window.end_ms) if window and window != _NEVER else ()


def repeats(facts: Facts) -> bool:
    """Tell whether a record has a rule by which it happens more than once."""
    return bool(_rules(facts))


def _rules(facts: Facts) -> list[str]:
    """Return the recurrences that stand, several where they are contested."""
    texts = facts.registers.values(_RECURRENCE)
    return [text for text in texts if any(_adds(name, said) for name, said in _lines(text))]


def _adds(name: str, said: str) -> bool:
    return name == "RDATE" or (name == "RRULE" and _said(said).get("FREQ", "") in _LENGTHS)


def _lines(text: str) -> list[tuple[str, str]]:
    found = (_LINE.fullmatch(line.strip()) for line in text.splitlines())
    return [(line[1].upper(), line[2].strip()) for line in found if line]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Series:
    """Times at even steps from the first one, so many of them."""

    start: Moment
    length: Length
    times: int


def _coming(text: str, start: Moment, after_ms: int) -> int | None:
    """Return when the next time begins after an instant, None where none does, ALWAYS_MS where that isn't known."""
    lines = _lines(text)
    rules, others = [_said(said) for name, said in lines if name == "RRULE"], {name for name, _ in lines}
    if len(rules) != 1 or "RDATE" in others:
        return ALWAYS_MS
    until_ms = _instant(rules[0].get("UNTIL", ""), start, time.min if start.all_day else time.max)
    if until_ms is not None and after_ms >= until_ms:
        return None
    if "EXRULE" in others:
        return ALWAYS_MS
    said = [one for name, text in lines if name == "EXDATE" for one in text.split(",")]
    left_out = {_instant(one.strip(), start, time.min) for one in said[:_STEPS_MAX]}
    series = _series(rules[0], start)
    if series is not None:
        found = [_after(one, after_ms, left_out) for one in series]
    else:
        found = [_on_a_day(rules[0], start, after_ms, left_out)]
    begins = min((one for one in found if one is not None), default=None)
    is_behind = begins not in (None, ALWAYS_MS) and until_ms is not None and begins > until_ms
    return None if is_behind else begins


def _said(rule: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in rule.upper().split(";") if pair)
    return {name.strip(): value.strip() for name, _, value in pairs}


def _instant(text: str, start: Moment, whole: time) -> int | None:
    """Return the instant that a rule names, by the clocks of its first time; ``whole`` of a day; None if none is."""
    found = _TIME.fullmatch(text.upper())
    if found is None:
        return None
    try:
        day = datetime.strptime(found[1], "%Y%m%d")
        clock = datetime.strptime(found[2], "%H%M%S").time() if found[2] else whole
    except ValueError:
        return None
    offset, zone = ("Z", "") if found[3] else (start.offset, start.zone)
    return replace(start, local=datetime.combine(day, clock), offset=offset, zone=zone).start_ms


def _series(rule: Mapping[str, str], start: Moment) -> list[_Series] | None:
    """Return the series that make up a rule, None where it says more than is followed here."""
    step, interval, days = _LENGTHS.get(rule.get("FREQ", "")), _number(rule, "INTERVAL"), _days(rule, start)
    count = _number(rule, "COUNT") if "COUNT" in rule else ALWAYS_MS
    if step is None or not interval or interval > _INTERVAL_MAX or not count or days is None:
        return None
    if rule.keys() - _KNOWN or ("BYDAY" in rule and rule["FREQ"] != "WEEKLY"):
        return None
    length = Length(months=step.months * interval, rest=step.rest * interval)
    if length.months and start.local.day > 28 and count != ALWAYS_MS:
        count = _uneven(start, length, count)
    shifts = sorted(day if day >= 0 else day + 7 * interval for day in days)
    made = []
    for place, shift in enumerate(shifts):
        first = stepped(start, Length(months=0, rest=timedelta(days=shift)), 1) if shift else start
        if first is not None and count > place:
            made.append(
                _Series(start=first, length=length, times=(count - place + len(days) - 1) // len(days))
            )
    return made


def _number(rule: Mapping[str, str], name: str) -> int | None:
    said = rule.get(name, "1")
    return int(said) if _NUMBER.fullmatch(said) else None


def _days(rule: Mapping[str, str], start: Moment) -> list[int] | None:
    """Return how many days after the first time its week's others are, below 0 for those before; None if not told."""
    named, week = rule.get("BYDAY", "").split(","), rule.get("WKST", "MO")
    if "BYDAY" not in rule:
        return [0]
    begins = WEEKDAYS.index(week) if week in WEEKDAYS else 0
    place = (start.local.weekday() - begins) % 7
    if not set(named) <= set(WEEKDAYS) or WEEKDAYS[start.local.weekday()] not in named:
        return None
    return sorted({(WEEKDAYS.index(day) - begins) % 7 - place for day in named})


def _uneven(start: Moment, length: Length, count: int) -> int:
    """Return how many steps it takes for so many times on a day that not every month has."""
    for step in range(_STEPS_MAX):
        count -= _is_there(start, length, step)
        if count <= 0:
            return step + 1
    return ALWAYS_MS


def _is_there(start: Moment, length: Length, step: int) -> bool:
    found = stepped(start, length, step)
    return found is not None and (not length.months or found.local.day == start.local.day)


def _on_a_day(rule: Mapping[str, str], start: Moment, after_ms: int, left_out: set[int | None]) -> int | None:
    """Return when the next time of a rule begins that names its days, as ``_coming``."""
    interval, times = _number(rule, "INTERVAL"), _number(rule, "COUNT") if "COUNT" in rule else None
    if not interval or interval > _INTERVAL_MAX or ("COUNT" in rule and not times):
        return ALWAYS_MS
    named = day_rule(rule, start.local.date(), interval)
    if named is None:
        return ALWAYS_MS
    # The first time happens also on a day that the rule does not name, and is then none of those it counts.
    if start.start_ms > after_ms and start.start_ms not in left_out:
        return start.start_ms
    return _on_day_after(named.days(times, _day_of(after_ms)), start, after_ms, left_out)


def _on_day_after(
    days: Iterator[date | None], start: Moment, after_ms: int, left_out: set[int | None]
) -> int | None:
    for day in days:
        if day is None:
            return ALWAYS_MS
        begins = _on(start, day).start_ms
        if begins > after_ms and begins not in left_out:
            return begins
    return None


def _on(start: Moment, day: date) -> Moment:
    local = datetime.combine(day, start.local.time())
    return replace(start, local=local, offset="" if start.zone else start.offset)


def _day_of(at_ms: int) -> date:
    """Return a day that is surely no later than an instant's, in any zone."""
    return date.fromordinal(min(max(at_ms // DAY_MS + _EPOCH_DAY - 2, 1), date.max.toordinal()))


def _after(series: _Series, after_ms: int, left_out: set[int | None]) -> int | None:
    """Return when the next time of a series begins, as ``_coming``."""
    first = 0
    if after_ms >= series.start.start_ms:
        passed = steps_until(series.start, series.length, after_ms)
        if passed is None:
            return ALWAYS_MS
        first = passed + 1
    for step in range(first, min(series.times, first + _STEPS_MAX)):
        found = stepped(series.start, series.length, step)
        if found is None:
            return None
        if _is_there(series.start, series.length, step) and found.start_ms not in left_out:
            return found.start_ms
    return None if series.times <= first + _STEPS_MAX else ALWAYS_MS
