"""Dates as well as they are known: a subset of the Extended Date/Time Format (ISO 8601-2, level 1).

2026          some time in that year          2026-21 … 2026-24    its spring, summer, autumn, winter
2026-12       some time in that month         2026-12-01           that day
~ behind it   about then                      ? behind it          not sure
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_FUZZY = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?])?", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_SEASON, _LAST_SEASON = 21, 24


@dataclass(frozen=True, slots=True, kw_only=True)
class FuzzyDate:
    """A stretch of days in UTC milliseconds, ``end_ms`` not included; ``about`` and ``unsure`` as it was marked."""

    start_ms: int
    end_ms: int
    about: bool
    unsure: bool


def read_fuzzy_date(text: str) -> FuzzyDate | None:
    """Return the date that ``text`` is, None when it is none."""
    found = _FUZZY.fullmatch(text)
    if found is None:
        return None
    try:
        start, end = _stretch(int(found[1]), int(found[2] or 0), int(found[3] or 0))
    except (ValueError, OverflowError):
        return None
    return FuzzyDate(start_ms=_ms(start), end_ms=_ms(end), about=found[4] == "~", unsure=found[4] == "?")


def _stretch(year: int, month: int, day: int) -> tuple[datetime, datetime]:
    if _FIRST_SEASON <= month <= _LAST_SEASON and not day:
        # Seasons are of the north, as the format has it; winter begins in December.
        first = 3 * (month - _FIRST_SEASON) + 3
        return _month(year, first), _month(year, first + 3)
    if day:
        start = datetime(year, month, day, tzinfo=UTC)
        return start, start + timedelta(days=1)
    if not month:
        return _month(year, 1), _month(year + 1, 1)
    return datetime(year, month, 1, tzinfo=UTC), _month(year, month + 1)


def _month(year: int, month: int) -> datetime:
    """Return the beginning of a month, of the next year where ``month`` is beyond 12."""
    return datetime(year + (month > 12), month - 12 * (month > 12), 1, tzinfo=UTC)


def _ms(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(milliseconds=1)
