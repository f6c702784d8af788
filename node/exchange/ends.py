"""When an entry of a calendar file ends, and when the record does: the two don't say it alike.

A day-long entry's end is its last day (iCalendar names the day after); a one-day entry has none. The end in a calendar
file is of the same sort as the start, a record's need not be: an action may begin on a day and end at an hour. It is
written as the whole of its last day, which all programs show, and beside that stands exactly what the record says:

    DTSTART;VALUE=DATE:20261201 · DTEND;VALUE=DATE:20261204 · X-HEDGEROW-END:2026-12-03T18:00[Europe/Berlin]

That line is believed only while it fits the end beside it, so a program that moves the entry needn't know of it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from crdt.sense import is_backwards
from identity.errors import Refused
from node.exchange.content_lines import Component, read_text, write_text
from node.exchange.moments import Moment, Zones, duration_of, moment_of, moment_of_text

EXACT_LINE = "X-HEDGEROW-END"
_NOTHING = timedelta(0)


def end_text(event: Component, start: Moment, zones: Zones) -> str:
    """Return a record's end for an event that begins at ``start``, empty for none."""
    end = _end(event, start, zones)
    if end is None:
        return ""
    if exact := _exact(event, start, end):
        return exact
    if end.all_day:
        end = end.moved(-1, _NOTHING)
        return "" if start.all_day and end.wall <= start.wall else str(end)
    return str(end)


def exclusive(start: Moment, end: Moment) -> Moment:
    """Return a record's end as iCalendar has it: the day after the last day, and of the same sort as the start."""
    if start.all_day:
        day = end.wall.replace(hour=0, minute=0, second=0)
        return Moment(wall=day, all_day=True).moved(1, _NOTHING)
    if end.all_day:
        return replace(start, wall=end.wall).moved(1, _NOTHING)
    return end


def exact_lines(start: Moment, end: Moment) -> list[str]:
    """Return what stands beside an end that isn't of the same sort as the start."""
    return [f"{EXACT_LINE}:{write_text(str(end))}"] if start.all_day != end.all_day else []


def ends_early(event: Component, zones: Zones) -> dict[str, str] | None:
    """Return the first and the last moment of an event that ends before it starts, None for others."""
    begun = event.properties("DTSTART")
    start = moment_of(begun[0], zones) if begun else None
    end = _end(event, start, zones) if start is not None else None
    if start is None or end is None or not is_backwards(str(start), str(end)):
        return None
    return {"first": str(start), "last": str(end)}


def _end(event: Component, start: Moment, zones: Zones) -> Moment | None:
    """Return the end of an event as it is written, exclusive; None where it has none."""
    if found := event.properties("DTEND"):
        return moment_of(found[0], zones)
    duration = event.value("DURATION")
    return start.moved(*duration_of(duration)) if duration else None


def _exact(event: Component, start: Moment, end: Moment) -> str:
    """Return what the record said, empty where it is not told or the end has moved since."""
    told = read_text(event.value(EXACT_LINE)).strip()
    try:
        exact = moment_of_text(told) if told else None
        fits = exact is not None and _same_time(exclusive(start, exact), end)
    except Refused:
        return ""
    return str(exact) if fits and exact is not None and exact.all_day != start.all_day else ""


def _same_time(one: Moment, other: Moment) -> bool:
    return one.all_day == other.all_day and one.wall.replace(tzinfo=one.tz) == other.wall.replace(
        tzinfo=other.tz
    )
