"""Rules of repetition as they are written (RFC 5545 section 3.3.10), and which time zones are worked out.

Libraries follow whatever a rule says: a clock that changes every second from the year 1 on takes hours and all memory.
A zone that is worked out changes its clocks a few times a year, as those of the world do, and is written anew from the
lines that say so.
"""

from __future__ import annotations

import re

from node.exchange.content_lines import Component, Property, read_line, readable

ZONE_PARTS_MAX = 200
ZONE_RULES_MAX = 16
ZONE_CHARS_MAX = 65_536
RULE_CHARS_MAX = 1_000
# The calendar that rules count by is younger, and nobody plans further ahead by a zone that only one file knows.
ZONE_YEARS = (1583, 2200)

_RULE = re.compile(r"[A-Z]+=[A-Za-z0-9+,-]+(?:;[A-Z]+=[A-Za-z0-9+,-]+)*")
_PARTS = {
    *("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYSECOND", "BYMINUTE", "BYHOUR"),
    *("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS"),
}
_WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
_IN_ZONES = {
    "FREQ": re.compile("YEARLY"),
    "INTERVAL": re.compile("1"),
    "COUNT": re.compile("[0-9]{1,4}"),
    "UNTIL": re.compile("[0-9]{8}(?:T[0-9]{6}Z?)?"),
    "WKST": re.compile(_WEEKDAY),
    "BYSECOND": re.compile("[0-9]{1,2}"),
    "BYMINUTE": re.compile("[0-9]{1,2}"),
    "BYHOUR": re.compile("[0-9]{1,2}"),
    "BYMONTH": re.compile("[0-9]{1,2}"),
    # One day of a month that each month has, or the one of some days of it that is such a weekday.
    "BYDAY": re.compile(f"[+-]?[1-5]?{_WEEKDAY}"),
    "BYMONTHDAY": re.compile("[+-]?[0-9]{1,2}(?:,[+-]?[0-9]{1,2}){0,6}"),
}
_IN_OBSERVANCES = ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "RDATE")
_CONTROLS = re.compile("[\x00-\x08\x0a-\x1f\x7f]")


def parts_of(rule: str) -> dict[str, str] | None:
    """Return the parts of a rule by their names, None where it is none or has a part twice or an unknown one."""
    text = rule.strip().removesuffix(";").upper()
    if len(text) > RULE_CHARS_MAX or not _RULE.fullmatch(text):
        return None
    pairs = [part.partition("=") for part in text.split(";")]
    parts = {name: value for name, _, value in pairs}
    return parts if len(parts) == len(pairs) and parts.keys() <= _PARTS else None


def plain_lines(component: Component, names: tuple[str, ...]) -> list[Property]:
    """Return the lines of a component that have one of these names and nothing in them that steers who reads them."""
    found = [read_line(line) for line in component.lines if not _CONTROLS.search(line) and readable(line)]
    return [line for line in found if line.name in names]


def calm_zone(zone: Component, name: str) -> Component | None:
    """Return a zone as it is worked out, called ``name``; None for one that no part of the world could have."""
    if len(zone.children) > ZONE_PARTS_MAX:
        return None
    observances = [_observance(part) for part in zone.children]
    rules = sum(bool(part and part.properties("RRULE")) for part in observances)
    parts = tuple(part for part in observances if part is not None)
    made = Component(name="VTIMEZONE", parts=(f"TZID:{name}", *parts))
    size = sum(len(line) for line in made.written())
    is_calm = 0 < len(parts) == len(observances) and rules <= ZONE_RULES_MAX
    return made if is_calm and size <= ZONE_CHARS_MAX else None


def _observance(part: Component) -> Component | None:
    lines = plain_lines(part, _IN_OBSERVANCES)
    begun = [line.value.strip()[:4] for line in lines if line.name == "DTSTART"]
    rules = [line.value for line in lines if line.name == "RRULE"]
    in_time = len(begun) == 1 and begun[0].isdecimal() and ZONE_YEARS[0] <= int(begun[0]) <= ZONE_YEARS[1]
    if part.name not in ("STANDARD", "DAYLIGHT") or not in_time or len(rules) > 1:
        return None
    if not all(map(_changes_clocks, rules)):
        return None
    return Component(name=part.name, parts=tuple(str(line) for line in lines))


def _changes_clocks(rule: str) -> bool:
    """Tell whether a rule fires a few times in a year, and in every few years."""
    parts = parts_of(rule)
    if parts is None or not all(_fits(name, value) for name, value in parts.items()) or "FREQ" not in parts:
        return False
    days, weekday = parts.get("BYMONTHDAY", ""), parts.get("BYDAY", "")
    if weekday and "BYMONTH" not in parts:
        return False
    return not days or (all(1 <= abs(int(day)) <= 28 for day in days.split(",")) and not weekday[:-2])


def _fits(name: str, value: str) -> bool:
    return name in _IN_ZONES and _IN_ZONES[name].fullmatch(value) is not None
