"""One calendar entry with all its exceptions: the text of a calendar file, kept whole beside the record's fields.

Promise: what a calendar says about one UID is kept line by line (the *raw* text: a small VCALENDAR with the time
zones it needs, unfolded, lines joined by a newline). A field of the record stands for some of these lines; when such a
series is written, only the lines whose field was changed since are replaced. Alarms, attendees, exceptions and
properties that nobody knows come out as they went in.

    title SUMMARY · start DTSTART · end DTEND or DURATION · place LOCATION · notes DESCRIPTION
    recurrence RRULE, EXRULE, RDATE and EXDATE, as they are written, one to a line

Ends are another matter: ends.py.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from crdt import values
from identity.encoding import domain_hash
from identity.errors import Refused
from node.exchange import limits
from node.exchange.content_lines import (
    Component,
    Property,
    name_of,
    read_component,
    read_line,
    read_text,
    readable,
    write_text,
)
from node.exchange.ends import EXACT_LINE, end_text, exact_lines, exclusive
from node.exchange.moments import (
    Moment,
    Zones,
    iana_name,
    moment_of,
    moment_of_text,
    offset_zone,
    property_of,
    same_moment,
)
from node.exchange.rows import Sheet

RAW_FIELD = "ics"
MAPPED_FIELDS = ("title", "start", "end", "place", "notes", "recurrence")
KEY_START = "ics:"
OWN_UID_END = "@hedgerow"
KIND_LINE = "X-HEDGEROW-KIND"

_TEXTS = {"title": "SUMMARY", "place": "LOCATION", "notes": "DESCRIPTION"}
_RECURRENCE = ("RRULE", "EXRULE", "RDATE", "EXDATE")
# The kept text lies in pieces, which two offline imports could mix; a sum shows that.
_SUM_LINE = "X-HEDGEROW-SUM"
_SHIELD = "\u241b"
_SHIELDED = re.compile(_SHIELD + "([0-9a-f]{1,6});")
_WORDING_LINE = "X-HEDGEROW-WORDING"
_TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE")
_FLOATING = re.compile(r"\d{8}T\d{6}(?!Z)")
_STAMPS = ("DTSTAMP", "LAST-MODIFIED", _WORDING_LINE)
# Copies of a text in another form, which would go on telling the old wording.
_COPIES = {"DESCRIPTION": ("X-ALT-DESC",), "LOCATION": ("X-APPLE-STRUCTURED-LOCATION",), "SUMMARY": ()}
_NO_TITLE = "…"
_CALLED_OFF = "called-off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """All VEVENTs of one UID, the time zones they name, and the calendar's own lines."""

    lines: tuple[str, ...]
    zones: Zones
    events: tuple[Component, ...]

    @property
    def master(self) -> Component:
        """Return the VEVENT that the fields stand for: the newest that is no exception, else the first exception."""
        whole = [event for event in self.events if not event.value("RECURRENCE-ID")]
        if whole:
            return max(whole, key=_sequence)
        return min(self.events, key=lambda event: event.value("RECURRENCE-ID"))

    @property
    def uid(self) -> str:
        """Return the UID, as written."""
        return self.master.value("UID").strip()

    @property
    def kind(self) -> str:
        """Return the kind of record that this says it is, empty when it says nothing."""
        return read_text(self.master.value(KIND_LINE)).strip()

    def raw(self) -> str:
        """Return the text to keep; raise Refused when it is too large."""
        parts: tuple[str | Component, ...] = (*self.lines, *self.zones.defined.values(), *self.events)
        begin, *lines = Component(name="VCALENDAR", parts=parts).written()
        body = _shielded("\n".join(lines))
        text = f"{begin}\n{_SUM_LINE}:{_sum(body)}\n{body}"
        if len(text) > limits.SERIES_CHARS_MAX:
            raise Refused("exchange-event-too-large", limit=limits.SERIES_CHARS_MAX)
        return text


def read_raw(raw: str) -> Series:
    """Return the series that a raw text spells; raise Refused when it spells none, or parts of two."""
    begin, _, rest = raw.partition("\n")
    head, _, body = rest.partition("\n")
    if head != f"{_SUM_LINE}:{_sum(body)}":
        raise Refused("exchange-no-calendar")
    calendar = read_component(list(enumerate((begin, *_unshielded(body).split("\n")), 1)))
    events = tuple(part for part in calendar.children if part.name == "VEVENT")
    if not events:
        raise Refused("exchange-no-calendar")
    defined = {part.value("TZID"): part for part in calendar.children if part.name == "VTIMEZONE"}
    lines = tuple(calendar.lines)
    return Series(lines=lines, zones=zones_of(lines, defined), events=events)


def zones_of(lines: Iterable[str], defined: Mapping[str, Component]) -> Zones:
    """Return the zones of a calendar from its own lines and its VTIMEZONEs by TZID."""
    named = next((line.partition(":")[2].strip() for line in lines if name_of(line) == "X-WR-TIMEZONE"), "")
    return Zones(defined=defined, floating=iana_name(named))


def fields_of(series: Series) -> dict[str, str]:
    """Return the fields that a series tells, without empty ones; raise Refused when its times can't be read."""
    event = series.master
    start = _start(series)
    texts = {field: _shown(read_text(event.value(name))) for field, name in _TEXTS.items()}
    found = {
        "title": _cut(
            _one_line(texts["title"] or texts["notes"].partition("\n")[0] or texts["place"]) or _NO_TITLE,
            limits.TITLE_CHARS_MAX,
        ),
        "start": str(start),
        "end": end_text(event, start, series.zones),
        "place": _cut(_one_line(texts["place"]), limits.PLACE_CHARS_MAX),
        "notes": _cut(texts["notes"], limits.NOTE_CHARS_MAX),
        "recurrence": _shown("\n".join(line for line in event.lines if name_of(line) in _RECURRENCE)),
    }
    if len(found["recurrence"]) > limits.RECURRENCE_CHARS_MAX:
        del found["recurrence"]
    return {field: text for field, text in found.items() if text}


def series_of(sheet: Sheet) -> Series:
    """Return what a calendar file says of a record: its kept text with the changed fields put in, or a new entry.

    Raises Refused for a record without a start.
    """
    try:
        kept = read_raw(sheet.fields[RAW_FIELD])
        told = fields_of(kept)
    except (KeyError, Refused):
        return _fresh(sheet)
    return _changed(kept, told, sheet)


def anchored(series: Series) -> Series:
    """Return the series with its calendar's zone named in every time without one, so that it can leave its calendar."""
    zone = series.zones.floating
    events = tuple(
        replace(
            event,
            parts=tuple(_anchored(part, zone) if isinstance(part, str) else part for part in event.parts),
        )
        for event in series.events
    )
    return replace(series, events=events) if zone else series


def canonical(series: Series) -> bytes:
    """Return a digest of what the series says: whatever the order of its lines, its stamps and its zones' names."""
    return domain_hash(
        b"hedgerow ics", "\n".join(sorted(_canonical(part, series.zones) for part in series.events)).encode()
    )


def untouched(series: Series) -> bool:
    """Tell whether this is an entry that we wrote and that nobody has changed since."""
    return series.master.value(_WORDING_LINE) == canonical(series).hex()


def same_field(field: str, one: str, other: str) -> bool:
    """Tell whether two texts of a mapped field mean the same."""
    if field in ("start", "end"):
        return same_moment(one, other)
    if field in ("notes", "recurrence"):
        return _plain(one) == _plain(other)
    return _one_line(_plain(one)) == _one_line(_plain(other))


def _start(series: Series) -> Moment:
    found = series.master.properties("DTSTART")
    if not found:
        raise Refused("exchange-no-start")
    return moment_of(found[0], series.zones)


def _changed(kept: Series, told: Mapping[str, str], sheet: Sheet) -> Series:
    """Return the kept series with the lines of each changed field replaced."""
    now = {field: sheet.fields.get(field, told.get(field, "")) for field in MAPPED_FIELDS}
    moved = {field for field in MAPPED_FIELDS if not same_field(field, now[field], told.get(field, ""))}
    master, events = kept.master, kept.events
    parts = master.parts
    for field in moved & _TEXTS.keys():
        parts = _with_text(parts, _TEXTS[field], now[field])
    if "recurrence" in moved:
        parts = _with_recurrence(parts, now["recurrence"])
    others = tuple(event for event in events if event is not master)
    if moved & {"start", "end"}:
        parts = _with_times(kept, parts, now, moved)
        if not master.value("RECURRENCE-ID"):
            shift = _shift(kept, now["start"])
            parts, others = (
                _shifted(parts, shift),
                tuple(replace(one, parts=_shifted(one.parts, shift)) for one in others),
            )
    if sheet.state == _CALLED_OFF and master.value("STATUS").upper() != "CANCELLED":
        parts = _with_line(parts, "STATUS", "STATUS:CANCELLED")
    if parts != master.parts:
        stamp = _stamp(sheet.changed_ms)
        parts = _with_line(parts, "SEQUENCE", f"SEQUENCE:{_sequence(master) + 1}")
        parts = _with_line(parts, "LAST-MODIFIED", f"LAST-MODIFIED:{stamp}")
        parts = _with_line(parts, "DTSTAMP", f"DTSTAMP:{stamp}")
    return replace(kept, events=(replace(master, parts=parts), *others))


def _fresh(sheet: Sheet) -> Series:
    """Return the entry of a record that never was in a calendar file."""
    if not sheet.fields.get("start"):
        raise Refused("exchange-no-start")
    start, stamp = moment_of_text(sheet.fields["start"]), _stamp(sheet.changed_ms)
    like, zones = _offset_kept(sheet, start)
    lines = [
        f"UID:{_uid(sheet)}",
        f"DTSTAMP:{stamp}",
        f"CREATED:{_stamp(sheet.created_ms)}",
        f"LAST-MODIFIED:{stamp}",
        str(property_of("DTSTART", start, like, zones)),
    ]
    if sheet.fields.get("end"):
        end = moment_of_text(sheet.fields["end"])
        lines += [str(property_of("DTEND", exclusive(start, end), like, zones)), *exact_lines(start, end)]
    lines += [
        f"{name}:{write_text(sheet.fields[field])}"
        for field, name in _TEXTS.items()
        if sheet.fields.get(field)
    ]
    lines += _recurrence_lines(sheet.fields.get("recurrence", ""))
    if sheet.kind != "event":
        lines.append(f"{KIND_LINE}:{write_text(sheet.kind)}")
    if sheet.state == _CALLED_OFF:
        lines.append("STATUS:CANCELLED")
    made = Series(lines=(), zones=zones, events=(Component(name="VEVENT", parts=tuple(lines)),))
    signed = Component(name="VEVENT", parts=(*lines, f"{_WORDING_LINE}:{canonical(made).hex()}"))
    return replace(made, events=(signed,))


def _offset_kept(sheet: Sheet, start: Moment) -> tuple[Property | None, Zones]:
    """Return how times are spelled: of what repeats at a bare offset the days are those of that offset, not of UTC."""
    if not start.offset or not sheet.fields.get("recurrence"):
        return None, Zones(defined={})
    zone = offset_zone(start.offset)
    like = Property(name="DTSTART", params=(("TZID", zone.value("TZID")),), value="")
    return like, Zones(defined={zone.value("TZID"): zone})


def _uid(sheet: Sheet) -> str:
    """Return the UID that the record came with, when its kept text is lost; else one of our own."""
    came = sheet.key.removeprefix(KEY_START) if sheet.key.startswith(KEY_START) else ""
    return came if came and not came.startswith("#") else f"{sheet.id}{OWN_UID_END}"


def _with_text(parts: tuple[str | Component, ...], name: str, text: str) -> tuple[str | Component, ...]:
    for copy in _COPIES[name]:
        parts = _with_line(parts, copy, "")
    old = next((read_line(part) for part in parts if isinstance(part, str) and name_of(part) == name), None)
    made = replace(old or Property(name=name, params=(), value=""), value=write_text(text)).with_param(
        "ALTREP", ""
    )
    return _with_line(parts, name, str(made) if text else "")


def _with_line(parts: tuple[str | Component, ...], name: str, line: str) -> tuple[str | Component, ...]:
    """Return ``parts`` with ``line`` (if any) in the place of all lines called ``name``."""
    return _with_lines(parts, (name,), [line] if line else [])


def _with_lines(
    parts: tuple[str | Component, ...], names: tuple[str, ...], lines: list[str]
) -> tuple[str | Component, ...]:
    old = {at: part for at, part in enumerate(parts) if isinstance(part, str) and name_of(part) in names}
    last = next((at for at, part in enumerate(parts) if isinstance(part, Component)), len(parts))
    at = next(iter(old), last)
    kept = [part for index, part in enumerate(parts[at:], at) if index not in old]
    return (*parts[:at], *lines, *kept)


def _with_recurrence(parts: tuple[str | Component, ...], text: str) -> tuple[str | Component, ...]:
    try:
        lines = _recurrence_lines(text)
    except Refused:
        return parts
    return _with_lines(parts, _RECURRENCE, lines)


def _recurrence_lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for line in lines:
        if read_line(line).name not in _RECURRENCE:
            raise Refused("exchange-bad-line", text=line[:60])
    return lines


def _with_times(
    kept: Series, parts: tuple[str | Component, ...], now: Mapping[str, str], moved: set[str]
) -> tuple[str | Component, ...]:
    try:
        start = moment_of_text(now["start"])
        end = moment_of_text(now["end"]) if now["end"] else None
    except Refused:
        return parts
    old_start = kept.master.properties("DTSTART")[0]
    turned = start.all_day != _start(kept).all_day
    if "start" in moved:
        parts = _with_line(parts, "DTSTART", str(property_of("DTSTART", start, old_start, kept.zones)))
    if "end" in moved or turned or kept.master.value("DURATION") or kept.master.value(EXACT_LINE):
        parts = _with_line(parts, "DURATION", "")
        like = next(iter(kept.master.properties("DTEND")), old_start)
        made = property_of("DTEND", exclusive(start, end), like, kept.zones) if end is not None else None
        parts = _with_line(parts, "DTEND", str(made or ""))
        parts = _with_lines(parts, (EXACT_LINE,), exact_lines(start, end) if end is not None else [])
    return parts


def _shift(kept: Series, start: str) -> tuple[str, timedelta, str, str]:
    """Return how exceptions follow a series whose start moves within its zone: TZID, by how much, from which time."""
    old = kept.master.properties("DTSTART")[0]
    before, after = _start(kept), moment_of_text(start)
    if before.all_day or after.all_day or (before.zone, before.offset) != (after.zone, after.offset):
        return "", timedelta(0), "", ""
    if before.wall.date() != after.wall.date():
        return "", timedelta(0), "", ""
    suffix = "Z" if old.value.endswith("Z") else ""
    return (
        old.param("TZID"),
        after.wall - before.wall,
        f"{before.wall:%H%M%S}{suffix}",
        f"{after.wall:%H%M%S}{suffix}",
    )


def _shifted(
    parts: tuple[str | Component, ...], shift: tuple[str, timedelta, str, str]
) -> tuple[str | Component, ...]:
    """Return ``parts`` with the exceptions at the old time of day put to the new one, or they would name nothing."""
    tzid, by, before, after = shift
    if not by:
        return parts
    made: list[str | Component] = []
    for part in parts:
        if isinstance(part, str) and name_of(part) in ("EXDATE", "RECURRENCE-ID"):
            found = read_line(part) if readable(part) else Property(name="", params=(), value="")
            if found.name and found.param("TZID") == tzid:
                times = [
                    time.removesuffix(before) + after if time.endswith(f"T{before}") else time
                    for time in found.value.split(",")
                ]
                part = str(replace(found, value=",".join(times)))
        made.append(part)
    return tuple(made)


def _anchored(line: str, zone: str) -> str:
    if not zone or name_of(line) not in _TIMES or not readable(line):
        return line
    found = read_line(line)
    floats = not found.param("TZID") and _FLOATING.search(found.value)
    return str(found.with_param("TZID", zone)) if floats else line


def _canonical(component: Component, zones: Zones) -> str:
    lines = sorted(_canonical_line(line, zones) for line in component.lines if name_of(line) not in _STAMPS)
    inner = sorted(_canonical(part, zones) for part in component.children)
    return "\n".join((f"BEGIN:{component.name}", *lines, *inner, f"END:{component.name}"))


def _canonical_line(line: str, zones: Zones) -> str:
    if not readable(line):
        return line
    found = read_line(_anchored(line, zones.floating))
    params = []
    for name, value in found.params:
        if name.upper() == "TZID":
            value = zones.name(value) or zone_digest(zones.defined.get(value)) or value
        params.append((name.upper(), value))
    return str(replace(found, params=tuple(sorted(params))))


def zone_digest(zone: Component | None) -> str:
    """Return a name for what a VTIMEZONE defines, whatever it calls itself; empty for none."""
    if zone is None:
        return ""
    lines = [line for line in zone.written() if name_of(line) not in ("TZID", "TZURL", "LAST-MODIFIED")]
    return domain_hash(b"hedgerow zone", "\n".join(lines).encode(), size=16).hex()


def tzids(components: Iterable[Component]) -> list[str]:
    """Return the time zone names that components use, each once, in order."""
    found: dict[str, None] = {}
    for component in components:
        for line in component.lines:
            if "TZID=" in line.upper() and readable(line) and (tzid := read_line(line).param("TZID")):
                found[tzid] = None
        found |= dict.fromkeys(tzids(component.children))
    return list(found)


def _sequence(event: Component) -> int:
    text = event.value("SEQUENCE").strip()
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _stamp(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms // 1000, UTC).strftime("%Y%m%dT%H%M%SZ")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip()


def _shown(text: str) -> str:
    """Return the text without the characters that no field takes: controls and those that turn the text around it."""
    if not values.hidden(text, multiline=True):
        return text.strip()
    return "".join(one for one in text if one in "\n\t" or not values.hidden(one, multiline=True)).strip()


def _shielded(text: str) -> str:
    """Return ``text`` with the characters that no field takes written as their numbers."""
    if _SHIELD not in text and not values.hidden(text, multiline=True):
        return text
    odd = {
        one
        for one in set(text)
        if one == _SHIELD or (one not in "\n\t" and values.hidden(one, multiline=True))
    }
    return text.translate({ord(one): f"{_SHIELD}{ord(one):x};" for one in odd})


def _unshielded(text: str) -> str:
    return _SHIELDED.sub(lambda found: chr(min(int(found.group(1), 16), 0x10FFFF)), text)


def _sum(body: str) -> str:
    return domain_hash(b"hedgerow raw", body.encode(), size=8).hex()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cut(text: str, chars_max: int) -> str:
    return text if len(text) <= chars_max else text[: chars_max - 1] + "…"
