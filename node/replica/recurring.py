"""When a calendar entry happens within some days: its recurrence worked out from the kept calendar text, or its fields.

What is worked out is kept in memory by the text it was worked out from, so a month that was shown once costs nothing.
Rules come from anybody: one that fires by the hour or more often is no calendar entry and isn't worked out.
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
from node.exchange.calendar_files import write_calendar
from node.exchange.rows import Sheet, Tally
from node.exchange.series import RAW_FIELD, series_of
from node.unforeseen import log_unforeseen

_log = logging.getLogger(__name__)

RECURRENCE_FIELD = "recurrence"
TIMES_MAX = 2_000
_KEPT = 512
_TOO_OFTEN = re.compile(
    r"^(RRULE|EXRULE)[^\n]*(FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=[0-9]+,)",
    re.IGNORECASE | re.MULTILINE,
)

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


@lru_cache(maxsize=_KEPT)
def times(fields: tuple[tuple[str, str], ...], first: date, last: date) -> tuple[Time, ...]:
    """Return when an entry with these fields happens from ``first`` to ``last``; none where its rule can't be read."""
    query = _query(fields)
    if query is None:
        return ()
    try:
        found = query.between(first, last + timedelta(days=1))
        made = [_time(event, fields) for event in itertools.islice(found, TIMES_MAX)]
    except Exception as error:  # the libraries raise whatever an odd calendar text leads them to
        log_unforeseen(_log, "times that recur can't be worked out", error, logging.DEBUG)
        return ()
    return tuple(sorted(made, key=lambda one: one.start))


def check_rule(text: str) -> None:
    """Raise Refused ``value-recurrence`` for what no calendar could repeat by; an empty text is no rule."""
    if not all(_RULE.match(line.strip()) for line in text.splitlines() if line.strip()):
        raise Refused("value-recurrence", field=RECURRENCE_FIELD)


def can_recur(fields: tuple[tuple[str, str], ...]) -> bool:
    """Tell whether the recurrence of an entry with these fields can be worked out."""
    return _query(fields) is not None


@lru_cache(maxsize=_KEPT)
def _query(fields: tuple[tuple[str, str], ...]) -> Any:
    # Only who has something that recurs waits for them to be loaded.
    import icalendar
    import recurring_ical_events

    if _TOO_OFTEN.search("\n".join(text for name, text in fields if name in (RECURRENCE_FIELD, RAW_FIELD))):
        return None
    try:
        return recurring_ical_events.of(icalendar.Calendar.from_ical(_calendar_text(dict(fields))))
    except Exception as error:  # as above
        log_unforeseen(_log, "a recurrence can't be read", error, logging.DEBUG)
        return None


def _calendar_text(fields: dict[str, str]) -> bytes:
    sheet = Sheet(id="0" * 64, kind="event", fields=fields)
    if RAW_FIELD in fields:
        return "".join(write_calendar([sheet], Tally())).encode()
    # Zones with a name that everybody knows need no table of their own, which would take long to read.
    lines = [line for event in series_of(sheet).events for line in event.written()]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""]).encode()


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
