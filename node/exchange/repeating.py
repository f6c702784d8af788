"""What of a calendar entry is handed to the libraries that work out when it repeats, and which time zones are.

Anybody may have written it, and the libraries follow whatever a rule says, for hours and into all memory where it says
so. So they never read a text as it came, only lines that were read here and written anew: a rule has known parts, fires
once a day or less, and a zone changes its clocks a few times a year. Other zones are taken at their standard offset,
other entries are not worked out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from node.exchange.content_lines import Component, Property
from node.exchange.moments import Zones
from node.exchange.rules import calm_zone, parts_of, plain_lines
from node.exchange.series import Series, zone_digest

CHARS_MAX = 100_000
EVENTS_MAX = 1_000
RULES_MAX = 16

_TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE")
_NEEDED = (*_TIMES, "DURATION", "SEQUENCE", "SUMMARY", "RRULE")
_CLOCK = ("BYHOUR", "BYMINUTE", "BYSECOND")
_DAYS = {
    "BYDAY": re.compile(r"[+-]?[0-9]{0,2}(?:MO|TU|WE|TH|FR|SA|SU)"),
    "BYMONTH": re.compile(r"[0-9]{1,2}"),
    "BYMONTHDAY": re.compile(r"[+-]?[0-9]{1,2}"),
    "BYYEARDAY": re.compile(r"[+-]?[0-9]{1,3}"),
    "BYWEEKNO": re.compile(r"[+-]?[0-9]{1,2}"),
    "BYSETPOS": re.compile(r"[+-]?[0-9]{1,3}"),
}


def calm_text(series: Series) -> str | None:
    """Return a calendar with all that a series says of its times, None where it isn't worked out."""
    if len(series.events) > EVENTS_MAX:
        return None
    defined: dict[str, Component] = {}
    lines = list(_lines(series, defined))
    rules = [line for line in lines if line.startswith("RRULE:")]
    zones: list[str] = []
    for name, zone in defined.items():
        calm = calm_zone(zone, name)
        if calm is None:
            return None
        zones += calm.written()
    own = [f"X-WR-TIMEZONE:{series.zones.floating}"] if series.zones.floating else []
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *own, *zones, *lines, "END:VCALENDAR", ""])
    fits = len(text) <= CHARS_MAX and len(rules) <= RULES_MAX and all(map(_is_calm, rules))
    return text if fits else None


def _lines(series: Series, defined: dict[str, Component]) -> Iterator[str]:
    """Yield the lines of the events that say when they are; the zones that these name go to ``defined``."""
    for event in series.events:
        # All are of one series, whatever they call it.
        yield from ("BEGIN:VEVENT", "UID:1")
        for line in plain_lines(event, _NEEDED):
            yield str(
                _placed(line, series.zones, defined) if line.name in _TIMES else replace(line, params=())
            )
        yield "END:VEVENT"


def _placed(found: Property, zones: Zones, defined: dict[str, Component]) -> Property:
    """Return a time with its zone called as everybody knows it, or by what it says: names are anybody's to take."""
    tzid = found.param("TZID")
    if name := zones.name(tzid):
        return found.with_param("TZID", name)
    if (zone := zones.defined.get(tzid)) is not None:
        defined[digest := zone_digest(zone)] = zone
        return found.with_param("TZID", digest)
    return found


def _is_calm(line: str) -> bool:
    parts = parts_of(line.partition(":")[2])
    return (
        parts is not None
        and parts.get("FREQ") in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
        and all(parts.get(name, "0").isdecimal() for name in _CLOCK)
        and all(form.fullmatch(one) for name, form in _DAYS.items() for one in _listed(parts, name))
    )


def _listed(parts: dict[str, str], name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []
