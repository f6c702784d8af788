"""What of a calendar entry goes to programs that fetch it by themselves (feeds).

Whoever may write in a space may have kept any line of a calendar file in an entry: pictures and attachments that a
calendar program fetches from an address of their choice, and so tells them who reads, where and when; alarms that send
mail, open files, or pop up; a name of somebody else's entry, which the program would then replace. Nobody looks at a
feed before it is shown.

Promise: a published entry has lines of the names that are listed here and no other, each read here and written anew
with the parameters that are listed, no alarm or other inner part, no address but links and mail addresses that wait
for a hand; its name is the record's own. What its kept text says of times is published where it is worked out here,
too (repeating.py), else what the record's fields say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crdt import values
from node.exchange.content_lines import Component, Property, name_of, read_line, readable
from node.exchange.moments import Zones
from node.exchange.repeating import calm_text
from node.exchange.rows import Sheet
from node.exchange.rules import calm_zone
from node.exchange.series import OWN_UID_END, RAW_FIELD, Series, series_of

_TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CATEGORIES", "CONTACT", "RESOURCES")
_WORDS = (
    *("STATUS", "TRANSP", "CLASS", "PRIORITY", "SEQUENCE", "DTSTAMP", "CREATED", "LAST-MODIFIED", "DURATION"),
    *("RRULE", "GEO", "COLOR", "URL"),
)
_TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE")
_PEOPLE = ("ORGANIZER", "ATTENDEE")
_PARAMS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_TEXTS, ("LANGUAGE",)),
    **dict.fromkeys(_WORDS, ()),
    **dict.fromkeys(_TIMES, ("TZID", "VALUE", "RANGE")),
    **dict.fromkeys(_PEOPLE, ("CN", "ROLE", "PARTSTAT", "CUTYPE")),
}
_ADDRESSES = {
    **dict.fromkeys(_PEOPLE, re.compile("mailto:[^/]", re.IGNORECASE)),
    "URL": re.compile("https?://", re.IGNORECASE),
}


def published(sheet: Sheet) -> Series:
    """Return what a feed says of a record; raise Refused for one without a start."""
    series = series_of(sheet)
    if calm_text(series) is None:
        plain = {name: text for name, text in sheet.fields.items() if name not in (RAW_FIELD, "recurrence")}
        series = series_of(replace(sheet, fields=plain))
    used: dict[str, Component] = {}
    events = tuple(_published(event, sheet.id, series.zones, used) for event in series.events)
    floating = series.zones.floating
    lines = (f"X-WR-TIMEZONE:{floating}",) if floating else ()
    return Series(lines=lines, zones=Zones(defined=used, floating=floating), events=events)


def _published(event: Component, id_: str, zones: Zones, used: dict[str, Component]) -> Component:
    lines = (str(_placed(line, zones, used)) for line in _plain(event.lines))
    return Component(name="VEVENT", parts=(f"UID:{id_}{OWN_UID_END}", *lines))


def _plain(lines: Iterable[str]) -> Iterator[Property]:
    for line in lines:
        name = name_of(line)
        # What a program takes for the end of a line begins another one there.
        text = _shown(line) if name in _TEXTS else line
        if name in _PARAMS and readable(text) and text == _shown(text):
            found = read_line(text)
            form = _ADDRESSES.get(name)
            if form is None or form.match(found.value):
                params = tuple(one for one in found.params if one[0].upper() in _PARAMS[name])
                yield replace(found, params=params)


def _shown(line: str) -> str:
    return "".join(char for char in line if char == "\t" or not values.hidden(char, multiline=False))


def _placed(line: Property, zones: Zones, used: dict[str, Component]) -> Property:
    """Return a line with its zone called as everybody knows it; the zones that have another name go to ``used``."""
    tzid = line.param("TZID")
    if not tzid:
        return line
    if name := zones.name(tzid):
        return line.with_param("TZID", name)
    zone = zones.defined.get(tzid)
    calm = calm_zone(zone, tzid) if zone is not None else None
    if calm is not None:
        used[tzid] = calm
    return line
