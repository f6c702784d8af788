"""Moments as RFC 9557 text: ``2026-12-01T18:00[Europe/Berlin]``, a bare date for a whole day, or an offset alone.

Whether text is a moment depends on the text alone. Only two questions consult this machine's table of time zones:
whether a zone is known (asked when a person writes one) and which instant a local time means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_MOMENT = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:T(?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,3})?)?)(?P<offset>Z|[+-][0-9]{2}:[0-9]{2})?)?"
    r"(?:\[(?P<zone>[A-Za-z][A-Za-z0-9_+-]{0,31}(?:/[A-Za-z0-9_+-]{1,31}){0,2})\])?"
    r"(?:\[u-ca=[a-z0-9-]{3,20}\])?",
    re.ASCII,
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_OFFSET_MINUTES_MAX = 18 * 60
_READ_MAX = 1_024  # what was read last is asked for again at once, by each who looks at a record


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment as it was written. ``offset`` is ``Z``, ``+01:00`` or empty; ``zone`` an IANA name or empty."""

    local: datetime
    all_day: bool
    offset: str
    zone: str

    @property
    def text(self) -> str:
        """The moment as ``read_moment`` reads it, without an offset where a zone says it."""
        if self.all_day:
            return self.local.date().isoformat()
        time = self.local.strftime(
            "%H:%M" if not (self.local.second or self.local.microsecond) else "%H:%M:%S"
        )
        zone = f"[{self.zone}]" if self.zone else ""
        return f"{self.local.date().isoformat()}T{time}{'' if zone else self.offset}{zone}"

    @property
    def floating(self) -> bool:
        """True for a time of day without any zone: it means the reader's own time."""
        return not (self.all_day or self.offset or self.zone)

    @property
    def offset_fits(self) -> bool:
        """False when an offset was given that its zone doesn't have at that time."""
        if not (self.zone and self.offset and self.offset != "Z"):
            return True
        found = _zone(self.zone)
        folds = (self.local.replace(tzinfo=found, fold=fold).utcoffset() for fold in (0, 1))
        return found is None or _offset(self.offset).utcoffset(None) in set(folds)

    @property
    def counts_as(self) -> str:
        """The local time of its instant where its zone's clocks skip the one that was written, else empty."""
        found = None if self.all_day or self.offset else _zone(self.zone)
        if found is None:
            return ""
        try:
            shown = (_EPOCH + timedelta(milliseconds=self.start_ms)).astimezone(found)
        except OverflowError:
            return ""
        there = shown.replace(tzinfo=None, fold=0)
        return "" if there == self.local else there.isoformat(timespec="minutes")

    @property
    def start_ms(self) -> int:
        """The instant in milliseconds since 1970; days and floating times count in UTC, unknown zones too."""
        return _start_ms(self.local, self.offset, self.zone)

    @property
    def end_ms(self) -> int:
        """The instant at which it is over: the end of its day for a whole day, else the same as ``start_ms``."""
        return self.start_ms + (24 * 3600 * 1000 if self.all_day else 0)


@lru_cache(maxsize=_READ_MAX)
def read_moment(text: str) -> Moment | None:
    """Return the moment that ``text`` is, None when it is none."""
    found = _MOMENT.fullmatch(text)
    if found is None:
        return None
    day, time, offset = found["date"], found["time"], found["offset"] or ""
    if offset not in ("", "Z") and not _offset_exists(offset):
        return None
    try:
        if time is None:
            local = datetime.combine(date.fromisoformat(day), datetime.min.time())
        else:
            local = datetime.fromisoformat(f"{day}T{_milliseconds(time)}")
    except ValueError:
        return None
    return Moment(local=local, all_day=time is None, offset=offset, zone=found["zone"] or "")


def zone_known(name: str) -> bool:
    """Tell whether this machine's table of time zones has ``name``."""
    return _zone(name) is not None


@lru_cache(maxsize=_READ_MAX)
def instant_text(ms: int) -> str:
    """Return milliseconds since 1970 as ``2026-12-01T17:00:00Z``; times beyond the year 9999 as a bare number."""
    try:
        return f"{(_EPOCH + timedelta(milliseconds=ms)).isoformat()[:19]}Z"
    except OverflowError:
        return str(ms)


@lru_cache(maxsize=_READ_MAX)
def _start_ms(local: datetime, offset: str, zone: str) -> int:
    found: tzinfo = _offset(offset) if offset else (_zone(zone) or UTC)
    try:
        shift = local.replace(tzinfo=found).utcoffset() or timedelta()
    except OverflowError:
        shift = timedelta()
    return (local.replace(tzinfo=UTC) - _EPOCH - shift) // timedelta(milliseconds=1)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _offset(text: str) -> timezone:
    if text == "Z":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[4:6])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _offset_exists(text: str) -> bool:
    return int(text[4:6]) < 60 and int(text[1:3]) * 60 + int(text[4:6]) <= _OFFSET_MINUTES_MAX


def _milliseconds(time: str) -> str:
    head, dot, fraction = time.partition(".")
    return f"{head}.{fraction.ljust(3, '0')}" if dot else head
