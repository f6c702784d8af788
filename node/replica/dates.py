"""Where calendars place a record: the days from its first moment to its last, and whether it recurs in between.

    what        stands for
    when        the kind's own moments (an event from start to end, a need by its day, a pledge by the day it is due)
    over        the moments that an overlay says over those of its base
    clock:NAME  a clock that has a due time and isn't met
    turn, rhythm  periods and occurrences, which the record's view tells one by one

Days are those of the place that a moment names, as it was written; a reader's own zone may be a day off.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from crdt.kind import Kind
from crdt.moments import read_moment

ALWAYS = "9999-12-31"
WHEN, OVER, TURN, RHYTHM, CLOCK = "when", "over", "turn", "rhythm", "clock:"
OVER_FIELDS = ("start", "end")
# What is only given or open from one moment to another fills no calendar.
_NOT_SHOWN = frozenset({"resource", "case", "lesson", "message", "agreement", "expense", "role", "check-in"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The first and the last day (ISO dates) of what stands in a calendar, and whether it recurs."""

    what: str
    first: str
    last: str
    recurs: bool = False


def days_of(view: Mapping[str, Any], kind: Kind) -> Iterator[Days]:
    """Yield where calendars place a record, from its view."""
    fields = view["fields"]
    if kind.when and kind.name not in _NOT_SHOWN:
        starts, ends = moments_when(fields, kind)
        recurs = bool(fields.get("recurrence")) and "recurrence" in {field.path for field in kind.fields}
        yield from _between(WHEN, [*starts, *ends], recurs=recurs)
    if view["over"]:
        told = [view["over"][path]["text"] for path in OVER_FIELDS if path in view["over"]]
        yield from _between(OVER, told)
    for clock in view["clocks"]:
        # Beyond the year 9999 a due time is told as a number.
        if clock["state"] != "met" and "T" in clock["due"]:
            day = clock["due"][:10]
            yield Days(what=CLOCK + clock["clock"], first=day, last=day)
    if "turn" in view["blocks"]:
        yield from _between(TURN, [period["on"] for period in view["blocks"]["turn"]["periods"]])
    if "rhythm" in view["blocks"]:
        yield from _between(RHYTHM, [one["on"] for one in view["blocks"]["rhythm"]["occurrences"]])


def moments_when(fields: Mapping[str, Any], kind: Kind) -> tuple[list[str], list[str]]:
    """Return the first and the last moments of a record as they stand: several where they are contested.

    What is promised without a thing of its own is due on its last day; before that it fills no days.
    """
    first, *rest = kind.when
    starts, ends = values(fields.get(first)), values(fields.get(rest[0])) if rest else []
    if kind.name == "pledge" and not fields.get("resource") and ends:
        return ends, []
    return (starts, ends) if starts else (ends, [])


def values(told: object) -> list[str]:
    """Return the standing texts of a field in a view: one, none, or all that it holds while contested."""
    if isinstance(told, str):
        return [told]
    if isinstance(told, Mapping):
        return [one["value"] for one in told.get("contested", ()) if isinstance(one["value"], str)]
    return []


def _between(what: str, texts: Iterable[str], *, recurs: bool = False) -> Iterator[Days]:
    moments = [moment for text in texts if (moment := read_moment(text)) is not None]
    days = sorted([moment.local.date().isoformat() for moment in moments])
    if days:
        yield Days(what=what, first=days[0], last=ALWAYS if recurs else days[-1], recurs=recurs)
