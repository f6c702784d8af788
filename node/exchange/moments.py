"""Moments of calendar files and moments of records: RFC 5545 dates and zones to RFC 9557 text, and back.

A time zone is worth what its name is: a name that the IANA database knows (also in Windows' spelling or behind a
vendor's prefix) becomes that zone; any other is taken at the word of its VTIMEZONE and becomes a bare offset. A zone
that nobody defines is refused, because a wrong hour is worse than a row that asks for help.
"""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache

from crdt import moments as crdt_moments
from identity.errors import Refused
from node.exchange.content_lines import Component, Property
from node.exchange.rules import ZONE_YEARS, calm_zone

_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?"
)
_OFFSET_NAME = re.compile(r"(?:GMT|UTC)?([+-])(\d\d?):?(\d\d)?", re.IGNORECASE)
_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal"})
_ICALENDAR_FAULTS = (
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    AttributeError,
    OverflowError,
    RecursionError,
)
_ZONE_YEARS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day, or a wall-clock time in a zone, at an offset, or (both empty) floating.

    ``wall`` has no time when ``all_day``. ``zone`` is an IANA name; ``offset`` counts only where there is no zone.
    """

    wall: datetime
    all_day: bool = False
    zone: str = ""
    offset: timedelta | None = None

    def __str__(self) -> str:
        if self.all_day:
            return self.wall.date().isoformat()
        text = self.wall.isoformat(timespec="seconds" if self.wall.second else "minutes")
        if self.zone:
            return f"{text}[{self.zone}]"
        if self.offset is None:
            return text
        return f"{text}Z" if not self.offset else f"{text}{_offset_text(self.offset)}"

    @property
    def tz(self) -> tzinfo:
        """Return the zone to compute with; a floating time counts as UTC."""
        return zoneinfo.ZoneInfo(self.zone) if self.zone else timezone(self.offset or timedelta(0))

    def moved(self, days: int, exact: timedelta) -> Moment:
        """Return the moment ``days`` calendar days and then an exact time later; raise Refused past year 9999."""
        try:
            wall = self.wall + timedelta(days=days)
            if exact:
                wall = (
                    (wall.replace(tzinfo=self.tz).astimezone(UTC) + exact)
                    .astimezone(self.tz)
                    .replace(tzinfo=None)
                )
        except OverflowError:
            raise Refused("exchange-bad-date", text=str(self)) from None
        return replace(self, wall=wall)


@dataclass(frozen=True, slots=True, kw_only=True)
class Zones:
    """What the time zone names of one calendar stand for; ``floating`` is the zone (if any) of times without one."""

    defined: Mapping[str, Component]
    floating: str = ""
    # What was worked out of long definitions before.
    _names: dict[str, str] = field(default_factory=dict, compare=False, repr=False)
    _offsets: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def name(self, tzid: str) -> str:
        """Return the IANA name of a TZID, empty when it has none."""
        if tzid not in self._names:
            self._names[tzid] = self._name(tzid)
        return self._names[tzid]

    def _name(self, tzid: str) -> str:
        pieces = tzid.strip('" ').split("/")
        spellings = [tzid.strip('" '), "/".join(pieces[-3:]), "/".join(pieces[-2:])]
        if (found := self.defined.get(tzid)) is not None:
            spellings.append(found.value("X-LIC-LOCATION"))
        for spelling in spellings:
            if known := iana_name(spelling):
                return known
        return ""

    def place(self, wall: datetime, tzid: str) -> Moment:
        """Return the moment of a wall-clock time in the zone ``tzid``; raise Refused when nobody defines it."""
        if name := self.name(tzid):
            return (
                Moment(wall=wall, offset=timedelta(0)) if name in _UTC_NAMES else Moment(wall=wall, zone=name)
            )
        if (found := self.defined.get(tzid)) is not None:
            if tzid not in self._offsets:
                self._offsets[tzid] = _calm_lines(found)
            return Moment(wall=wall, offset=_defined_offset(found, self._offsets[tzid], wall))
        if (match := _OFFSET_NAME.fullmatch(tzid.strip())) is not None:
            return Moment(
                wall=wall, offset=_offset(match.group(1), match.group(2), match.group(3) or "0", tzid)
            )
        raise Refused("exchange-unknown-zone", zone=tzid[:80])


@cache
def _known_names() -> dict[str, str]:
    return {name.casefold(): name for name in zoneinfo.available_timezones()}


def iana_name(spelling: str) -> str:
    """Return the IANA name behind a spelling of it (any case, Windows' names), empty when there is none."""
    # Megabytes that only who reads or writes calendar files needs.
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    windows = WINDOWS_TO_OLSON.get(spelling, spelling)
    return _known_names().get(windows.casefold(), "")


def moment_of_text(text: str) -> Moment:
    """Return the moment that a record's text names (crdt/moments.py); raise Refused when it names none."""
    found = crdt_moments.read_moment(text.strip())
    if found is None:
        raise Refused("exchange-bad-date", text=text[:60])
    wall, name = found.local.replace(microsecond=0), iana_name(found.zone)
    if found.zone and not name:
        raise Refused("exchange-unknown-zone", zone=found.zone)
    if found.all_day:
        return Moment(wall=wall, all_day=True)
    if name and name not in _UTC_NAMES:
        return Moment(wall=wall, zone=name)
    if name or found.offset == "Z":
        return Moment(wall=wall, offset=timedelta(0))
    if found.offset:
        return Moment(wall=wall, offset=_offset(found.offset[0], found.offset[1:3], found.offset[4:6], text))
    return Moment(wall=wall)


def same_moment(one: str, other: str) -> bool:
    """Tell whether two texts name the same time in the same zone; texts that name none are compared as they are."""
    if one.strip() == other.strip():
        return True
    try:
        return moment_of_text(one) == moment_of_text(other)
    except Refused:
        return False


def moment_of(found: Property, zones: Zones) -> Moment:
    """Return the moment of a DATE or DATE-TIME property; raise Refused when it has none."""
    match = _BASIC.fullmatch(found.value.strip())
    if match is None:
        raise Refused("exchange-bad-date", text=found.value[:60])
    year, month, day, hour, minute, second, utc = match.groups()
    try:
        # A leap second counts as the second before it.
        wall = datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), min(int(second or 0), 59)
        )
    except ValueError:
        raise Refused("exchange-bad-date", text=found.value[:60]) from None
    if hour is None:
        return Moment(wall=wall, all_day=True)
    if utc:
        return Moment(wall=wall, offset=timedelta(0))
    tzid = found.param("TZID") or zones.floating
    return zones.place(wall, tzid) if tzid else Moment(wall=wall)


def property_of(name: str, moment: Moment, like: Property | None, zones: Zones) -> Property:
    """Return the property ``name`` for a moment, in the zone spelling of ``like`` where that means the same zone."""
    kept = like or Property(name=name, params=(), value="")
    bare = replace(kept, name=name).with_param("TZID", "").with_param("VALUE", "")
    if moment.all_day:
        return replace(bare.with_param("VALUE", "DATE"), value=_basic(moment.wall)[:8])
    floating = moment.offset is None and moment.zone == (zones.name(zones.floating) if zones.floating else "")
    if floating and (not moment.zone or (like is not None and _floats(like))):
        return replace(bare, value=_basic(moment.wall))
    spelled = like.param("TZID") if like is not None else ""
    if not moment.zone and spelled in zones.defined and zones.place(moment.wall, spelled) == moment:
        return replace(bare.with_param("TZID", spelled), value=_basic(moment.wall))
    if not moment.zone:
        wall = moment.wall - (moment.offset or timedelta(0))
        return replace(bare, value=f"{_basic(wall)}Z")
    tzid = spelled if spelled and zones.name(spelled) == moment.zone else moment.zone
    return replace(bare.with_param("TZID", tzid), value=_basic(moment.wall))


def offset_zone(offset: timedelta) -> Component:
    """Return the VTIMEZONE of a place whose clocks are always so far ahead."""
    ahead = _offset_text(offset).replace(":", "")
    lines = ("DTSTART:19700101T000000", f"TZOFFSETFROM:{ahead}", f"TZOFFSETTO:{ahead}")
    return Component(name="VTIMEZONE", parts=(f"TZID:UTC{ahead}", Component(name="STANDARD", parts=lines)))


def duration_of(value: str) -> tuple[int, timedelta]:
    """Return the days and the exact time of a DURATION value; raise Refused when it is none."""
    match = _DURATION.fullmatch(value.strip())
    if match is None or not any(match.groups()[1:]):
        raise Refused("exchange-bad-date", text=value[:60])
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    sign = -1 if match.group(1) == "-" else 1
    return sign * (weeks * 7 + days), sign * timedelta(hours=hours, minutes=minutes, seconds=seconds)


@cache
def zone_lines(name: str, year: int) -> tuple[str, ...]:
    """Return the VTIMEZONE of an IANA zone from ``year`` on, as unfolded lines without BEGIN and END."""
    from icalendar import Timezone

    last = min(year + _ZONE_YEARS, 9999)
    made = (
        Timezone.from_tzid(name, first_date=date(year, 1, 1), last_date=date(last, 1, 1)).to_ical().decode()
    )
    lines = made.replace("\r\n ", "").strip().split("\r\n")
    return tuple(line for line in lines[1:-1] if not line.startswith("COMMENT"))


def _defined_offset(zone: Component, calm: tuple[str, ...], wall: datetime) -> timedelta:
    """Return the offset that a VTIMEZONE gives a wall-clock time; its first standard offset when it is too odd.

    ``calm``: its lines as it is worked out, empty for one that isn't.
    """
    if calm and ZONE_YEARS[0] <= wall.year <= ZONE_YEARS[1]:
        try:
            offset = _timezone(calm).utcoffset(wall)
        except _ICALENDAR_FAULTS:
            offset = None
        if offset is not None:
            return timedelta(seconds=round(offset.total_seconds() / 60) * 60)
    for part in sorted(zone.children, key=lambda part: part.name, reverse=True):
        if (
            match := re.fullmatch(r"([+-])(\d\d)(\d\d)(\d\d)?", part.value("TZOFFSETTO").strip())
        ) is not None:
            return _offset(match.group(1), match.group(2), match.group(3), part.value("TZOFFSETTO"))
    raise Refused("exchange-unknown-zone", zone=zone.value("TZID")[:80])


@lru_cache(maxsize=64)
def _calm_lines(zone: Component) -> tuple[str, ...]:
    calm = calm_zone(zone, "zone")
    return tuple(calm.written()) if calm is not None else ()


@lru_cache(maxsize=64)
def _timezone(lines: tuple[str, ...]) -> tzinfo:
    from icalendar import Timezone

    made = Timezone.from_ical("\r\n".join(lines) + "\r\n")
    assert isinstance(made, Timezone)
    zone: tzinfo = made.to_tz(lookup_tzid=False)
    return zone


def _floats(found: Property) -> bool:
    return "T" in found.value and not found.value.endswith("Z") and not found.param("TZID")


def _offset(sign: str, hours: str, minutes: str, text: str) -> timedelta:
    made = timedelta(hours=int(hours), minutes=int(minutes))
    if made >= timedelta(hours=24):
        raise Refused("exchange-bad-date", text=text[:60])
    return -made if sign == "-" else made


def _offset_text(offset: timedelta) -> str:
    minutes = round(abs(offset).total_seconds() / 60)
    return f"{'-' if offset < timedelta(0) else '+'}{minutes // 60:02}:{minutes % 60:02}"


def _basic(wall: datetime) -> str:
    return wall.isoformat(timespec="seconds").replace("-", "").replace(":", "")
