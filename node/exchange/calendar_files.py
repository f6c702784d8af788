"""Calendar files (.ics, RFC 5545): read into rows, compared with records, written from records, without loss.

One UID is one row with the key ``ics:<UID>``; its whole text travels along in the field ``ics`` (series.py). What is no
event (tasks, journals) is named as a row error, never dropped in silence. One broken entry costs that entry only.

A second import is a three-way comparison per field: the kept text says what the file said last time. So a field that
only the file changed follows the file, a field that only we changed stays, and an unchanged entry writes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from identity.encoding import domain_hash
from identity.errors import Refused
from node.exchange import limits
from node.exchange.content_lines import (
    Component,
    fold,
    name_of,
    read_component,
    read_line,
    readable,
    unfold,
    write_text,
)
from node.exchange.ends import ends_early
from node.exchange.moments import Zones, iana_name, moment_of, zone_lines
from node.exchange.rows import Finds, Parsed, Row, RowError, Sheet, Tally
from node.exchange.series import (
    KEY_START,
    MAPPED_FIELDS,
    OWN_UID_END,
    RAW_FIELD,
    Series,
    anchored,
    canonical,
    fields_of,
    read_raw,
    same_field,
    series_of,
    tzids,
    untouched,
    zone_digest,
    zones_of,
)
from node.exchange.spool import Spool, Spools

_OWN_UID = re.compile(r"([0-9a-f]{64})" + re.escape(OWN_UID_END))
# These speak of one file or one delivery, not of the calendar.
_FILE_LINES = ("VERSION", "PRODID", "CALSCALE", "METHOD")
_TOP_COMPONENTS = ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE")
_FIRST_YEAR = 1970
_DIGEST_CHARS = 8


@dataclass(slots=True)
class _Calendar:
    """One VCALENDAR while it is read."""

    lines: list[str] = field(default_factory=list)
    zones: dict[str, Component] = field(default_factory=dict)
    events: list[Component] = field(default_factory=list)
    own: tuple[str, ...] = ()
    sizes: dict[str, int] = field(default_factory=dict)

    def close(self) -> None:
        """Note, once, what its entries share."""
        self.own = tuple(self.lines)
        self.sizes = {tzid: _size([zone]) for tzid, zone in self.zones.items()}
        self.sizes[""] = sum(map(len, self.own)) + len(self.own)

    def series(self, events: Sequence[Component]) -> Series:
        """Return some of its events with what they need of it; raise Refused where that is too large to keep."""
        used = [tzid for tzid in tzids(events) if tzid in self.zones]
        if sum(self.sizes[one] for one in ("", *used)) + _size(events) > limits.SERIES_CHARS_MAX:
            raise Refused("exchange-event-too-large", limit=limits.SERIES_CHARS_MAX)
        zones = zones_of(self.own, {tzid: self.zones[tzid] for tzid in used})
        return Series(lines=self.own, zones=zones, events=tuple(events))


def read_calendar(data: bytes, *, kind: str = "event") -> Parsed:
    """Return the entries of a calendar file as rows of ``kind``; raise Refused when it is no calendar at all."""
    if not any(_is(line, "BEGIN", "VCALENDAR") for _, line in unfold(data)):
        raise Refused("exchange-no-calendar")
    finds = Finds()
    by_uid: dict[str, list[tuple[_Calendar, list[Component]]]] = {}
    for calendar in _calendars(unfold(data), finds):
        for event in calendar.events:
            found = by_uid.setdefault(_uid(event), [])
            if not found or found[-1][0] is not calendar:
                found.append((calendar, []))
            found[-1][1].append(event)
    rows, kept = [], 0
    for uid, found in by_uid.items():
        try:
            row = _row(uid, found, kind, finds)
        except Refused as fault:
            finds.errors.append(
                RowError(line=found[0][1][0].line, message=fault.message, fields=fault.fields)
            )
            continue
        rows.append(row)
        kept += len(row.fields[RAW_FIELD])
        if kept > limits.KEPT_CHARS_MAX:
            raise Refused("exchange-too-much")
    return Parsed(rows=tuple(rows), errors=tuple(sorted(finds.errors, key=lambda error: error.line or 0)))


def updates(sheet: Sheet, row: Row) -> dict[str, str]:
    """Return the fields that ``row`` changes in the record it was matched with, empty when it says nothing new.

    An empty text clears its field. ``row`` must come from read_calendar.
    """
    told = read_raw(row.fields[RAW_FIELD])
    kept = _kept(sheet)
    if kept is None and untouched(told):
        return {}
    # It was found already: by which name says nothing new.
    said = canonical(_called(told, sheet.id))
    try:
        if canonical(_called(series_of(sheet), sheet.id)) == said:
            return {}
    except Refused:
        pass
    if kept is not None and canonical(_called(kept, sheet.id)) == said:
        return {}
    incoming = fields_of(told)
    present = {field: sheet.fields.get(field, "") for field in MAPPED_FIELDS}
    before = fields_of(kept) if kept is not None else present
    changed = {
        field: incoming.get(field, "")
        for field in MAPPED_FIELDS
        if not same_field(field, incoming.get(field, ""), before.get(field, ""))
        and not any(same_field(field, incoming.get(field, ""), one) for one in sheet.contested.get(field, ()))
        and not same_field(field, incoming.get(field, ""), present[field])
    }
    return changed | {RAW_FIELD: row.fields[RAW_FIELD]}


def own_id(key: str) -> str:
    """Return the id (hex) of the record that a key's UID names, wherever that is; empty where it names none."""
    found = _OWN_UID.fullmatch(key.removeprefix(KEY_START)) if key.startswith(KEY_START) else None
    return found.group(1) if found else ""


def write_calendar(
    sheets: Iterable[Sheet],
    tally: Tally,
    *,
    name: str = "",
    told_of: Callable[[Sheet], Series] = series_of,
    spools: Spools = Spool,
) -> Iterator[str]:
    """Yield, event by event, one calendar file with every record that has a start; ``tally`` hears which have none.

    ``name`` is what programs call the calendar, ``told_of`` returns what it says of a record.
    """
    gathered = _Gathered()
    with spools() as entries:
        for sheet in sheets:
            try:
                series = _by_its_name(told_of(sheet), sheet)
            except Refused:
                tally.left_out.append(sheet.id)
                continue
            entries.add(gathered.take(series))
            tally.records += 1
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hedgerow//Hedgerow//EN", "CALSCALE:GREGORIAN"]
        yield _folded([*lines, *gathered.own_lines(name)])
        for zone in gathered.zones():
            yield _folded(zone.written())
        for floating, renamed, events in entries:
            for event in events:
                yield _folded(gathered.placed(event, floating, renamed))
        yield _folded(["END:VCALENDAR"])


def _by_its_name(series: Series, sheet: Sheet) -> Series:
    """Return the series under a UID that leads back to its record, and to no other.

    Whoever may write in a space may have kept a text with the UID of somebody else's record: the next import of this
    file would change that one.
    """
    is_found = _key(series.uid) == sheet.key
    return _called(series, series.uid if is_found else f"{sheet.id}{OWN_UID_END}")


def _called(series: Series, uid: str) -> Series:
    return replace(series, events=tuple(_event_called(event, uid) for event in series.events))


def _event_called(event: Component, uid: str) -> Component:
    if [found.value.strip() for found in event.properties("UID")] == [uid]:
        return event
    others = (part for part in event.parts if not (isinstance(part, str) and name_of(part) == "UID"))
    return replace(event, parts=(f"UID:{uid}", *others))


def _key(uid: str) -> str:
    """Return the key by which a record that came with this UID is found again."""
    key = KEY_START + uid
    if len(key) > limits.KEY_CHARS_MAX:
        key = f"{KEY_START}#{domain_hash(b'hedgerow uid', uid.encode()).hex()}"
    return key


def _folded(lines: Iterable[str]) -> str:
    return "".join(fold(line) for line in lines)


@dataclass(slots=True)
class _Gathered:
    """What the head of a calendar says of all its entries, as they are taken one by one."""

    floating: set[str] = field(default_factory=set)
    agreed: list[str] | None = None
    first: str = "9999"
    defined: dict[str, Component] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    named: dict[str, None] = field(default_factory=dict)
    named_anchored: dict[str, None] = field(default_factory=dict)

    def take(self, series: Series) -> tuple[str, dict[str, str], list[list[str]]]:
        """Hear of one series; return its zone for times without one, its zones' new names, and its events' lines."""
        self.floating.add(series.zones.floating)
        if series.lines:
            # The calendar's own lines on which all kept texts agree (its name, its colour).
            before = series.lines if self.agreed is None else self.agreed
            told = frozenset(series.lines)
            self.agreed = [line for line in before if line in told]
        renamed = _add_zones(self.defined, self.digests, series)
        years = [year for event in series.events if (year := event.value("DTSTART")[:4]).isdecimal()]
        self.first = min([self.first, *years])
        used = tzids(series.events)
        self.named |= dict.fromkeys(renamed.get(tzid, tzid) for tzid in used)
        used = tzids(anchored(series).events) if series.zones.floating else used
        self.named_anchored |= dict.fromkeys(renamed.get(tzid, tzid) for tzid in used)
        return series.zones.floating, renamed, [list(event.written()) for event in series.events]

    def own_lines(self, name: str) -> list[str]:
        """Return the calendar's own lines."""
        if self._are_anchored():
            # One zone for all times without one would be wrong for some of them.
            agreed = [line for line in self.agreed or () if name_of(line) != "X-WR-TIMEZONE"]
            return _named_lines(agreed, name)
        return _named_lines(self.agreed or (), name)

    def zones(self) -> list[Component]:
        """Return the time zones that the entries name, those of IANA's among them that no text defined."""
        zones = dict(self.defined)
        for tzid in self.named_anchored if self._are_anchored() else self.named:
            if tzid not in zones and iana_name(tzid) == tzid:
                lines = ["BEGIN:VTIMEZONE", *zone_lines(tzid, self._first_year()), "END:VTIMEZONE"]
                zones[tzid] = read_component(list(enumerate(lines)))
        return list(zones.values())

    def placed(self, lines: list[str], floating: str, renamed: Mapping[str, str]) -> Iterable[str]:
        """Return the lines of an event with its zones called as this calendar calls them."""
        moves = floating and self._are_anchored()
        if not moves and not renamed:
            return lines
        event = read_component(list(enumerate(lines)))
        if moves:
            zones = Zones(defined={}, floating=floating)
            (event,) = anchored(Series(lines=(), zones=zones, events=(event,))).events
        return _renamed(event, renamed).written()

    def _are_anchored(self) -> bool:
        return len(self.floating) > 1

    def _first_year(self) -> int:
        return max(int(self.first if self.first != "9999" else "2000"), _FIRST_YEAR)


def _calendars(lines: Iterable[tuple[int, str]], finds: Finds) -> Iterator[_Calendar]:
    """Yield each VCALENDAR; what can't be read of it goes to ``finds``."""
    current: _Calendar | None = None
    block: list[tuple[int, str]] = []
    number = 0
    for number, line in lines:
        if _is(line, "BEGIN", "VCALENDAR") or _is(line, "END", "VCALENDAR"):
            _take(current, block, finds)
            block = []
            if current is not None:
                current.close()
                yield current
            current = None
            if _is(line, "BEGIN", "VCALENDAR"):
                finds.one()
                current = _Calendar()
        elif block or (name_of(line) == "BEGIN"):
            # These never nest in each other: the open one was not ended.
            if block and name_of(line) == "BEGIN" and _value(line) in _TOP_COMPONENTS:
                _take(current, block, finds)
                block = []
            block.append((number, line))
            if name_of(line) == "END" and _value(line) == _value(block[0][1]):
                _take(current, block, finds)
                block = []
        elif current is not None:
            _take_line(current, number, line, finds)
        else:
            _bad_line(number, line, finds)
    _take(current, block, finds)
    if current is not None:
        finds.wrong(number, "exchange-calendar-cut", {})
        current.close()
        yield current


def _bad_line(number: int, line: str, finds: Finds) -> None:
    finds.wrong(number, "exchange-bad-line", {"text": line[:60]})


def _take_line(calendar: _Calendar, number: int, line: str, finds: Finds) -> None:
    if not readable(line) or name_of(line) == "END":
        _bad_line(number, line, finds)
        return
    found = read_line(line)
    if found.name == "VERSION" and found.value.strip() == "1.0":
        raise Refused("exchange-old-calendar")
    if found.name not in _FILE_LINES:
        calendar.lines.append(line)


def _take(calendar: _Calendar | None, block: list[tuple[int, str]], finds: Finds) -> None:
    if not block:
        return
    try:
        found = read_component(block)
        if calendar is None:
            raise Refused("exchange-outside-calendar", what=found.name)
        if found.name not in ("VTIMEZONE", "VEVENT"):
            raise Refused("exchange-not-an-event", what=found.name, title=found.value("SUMMARY")[:80])
    except Refused as fault:
        finds.wrong(block[0][0], fault.message, fault.fields)
        return
    finds.one()
    if found.name == "VTIMEZONE":
        calendar.zones[found.value("TZID")] = found
        return
    calendar.events.append(found)
    for number, line in block:
        if not readable(line):
            _bad_line(number, line, finds)


def _row(uid: str, found: Sequence[tuple[_Calendar, list[Component]]], kind: str, finds: Finds) -> Row:
    parts = [calendar.series([_with_uid(event, uid) for event in events]) for calendar, events in found]
    zones, events = _joined(parts)
    lines = parts[0].lines
    defined = {zone.value("TZID"): zone for zone in zones}
    series = Series(lines=lines, zones=zones_of(lines, defined), events=_told_once(events, uid, finds))
    raw = series.raw()
    _check_times(series, finds)
    own = _OWN_UID.fullmatch(uid)
    return Row(
        key=_key(uid),
        kind=series.kind or kind,
        fields=fields_of(series) | {RAW_FIELD: raw},
        line=found[0][1][0].line,
        id=own.group(1) if own else None,
        calendar=True,
    )


def _with_uid(event: Component, uid: str) -> Component:
    return event if event.value("UID").strip() else replace(event, parts=(f"UID:{uid}", *event.parts))


def _size(components: Iterable[Component]) -> int:
    return sum(len(line) + 1 for component in components for line in component.written())


def _told_once(events: Sequence[Component], uid: str, finds: Finds) -> tuple[Component, ...]:
    """Return the events without exact repetitions; two that differ for one date are kept and named."""
    kept: dict[tuple[str, ...], Component] = {}
    dates: set[str] = set()
    for event in events:
        lines = tuple(event.written())
        if lines in kept:
            continue
        kept[lines] = event
        date = "".join(str(found) for found in event.properties("RECURRENCE-ID"))
        if date in dates:
            finds.wrong(event.line, "exchange-event-twice", {"uid": uid[:80]})
        dates.add(date)
    return tuple(kept.values())


def _check_times(series: Series, finds: Finds) -> None:
    """Raise Refused when an event's times can't be understood; name one that ends before it starts, which is kept."""
    for event in series.events:
        for name in ("DTSTART", "DTEND", "RECURRENCE-ID"):
            for found in event.properties(name):
                moment_of(found, series.zones)
        if (early := ends_early(event, series.zones)) is not None:
            finds.wrong(event.line, "exchange-ends-early", early)


def _uid(event: Component) -> str:
    """Return the UID; an event without one is named by its content, the same each time."""
    if uid := event.value("UID").strip():
        return uid
    lines = sorted(line for line in event.written() if name_of(line) not in ("DTSTAMP", "LAST-MODIFIED"))
    return domain_hash(b"hedgerow uid", "\n".join(lines).encode(), size=16).hex() + "@no-uid"


def _kept(sheet: Sheet) -> Series | None:
    try:
        series = read_raw(sheet.fields.get(RAW_FIELD, ""))
        fields_of(series)
    except Refused:
        return None
    return series


def _named_lines(lines: Sequence[str], name: str) -> list[str]:
    """Return a calendar's own lines with its name: programs that subscribe would show its address without one."""
    if not name:
        return list(lines)
    others = [line for line in lines if name_of(line) not in ("NAME", "X-WR-CALNAME")]
    return [f"NAME:{write_text(name)}", f"X-WR-CALNAME:{write_text(name)}", *others]


def _joined(found: Sequence[Series]) -> tuple[list[Component], list[Component]]:
    """Return the time zones and events of all series in one calendar."""
    zones: dict[str, Component] = {}
    digests: dict[str, str] = {}
    events: list[Component] = []
    for series in found:
        renamed = _add_zones(zones, digests, series)
        events += [_renamed(event, renamed) if renamed else event for event in series.events]
    return list(zones.values()), events


def _add_zones(zones: dict[str, Component], digests: dict[str, str], series: Series) -> dict[str, str]:
    """Put the zones of a series to the others; return the new names of those that mean something else there.

    ``digests``: what each of the others defines (zone_digest), which takes long to make where somebody says much.
    """
    renamed: dict[str, str] = {}
    for tzid, zone in series.zones.defined.items():
        name, digest = tzid, zone_digest(zone)
        if not _fits(zones, digests, name, digest):
            # Counting on would take long where very many mean something else by one name.
            name = f"{tzid}-{digest[:_DIGEST_CHARS]}"
        while not _fits(zones, digests, name, digest):
            name += "-2"
        if name != tzid:
            renamed[tzid] = name
            zone = _renamed(zone, {"": name})
        if name not in zones:
            zones[name], digests[name] = zone, digest
    return renamed


def _fits(zones: Mapping[str, Component], digests: Mapping[str, str], name: str, digest: str) -> bool:
    """Tell whether ``name`` is free, means the same to everybody, or stands for what ``digest`` defines."""
    return name not in zones or bool(iana_name(zones[name].value("TZID"))) or digests[name] == digest


def _renamed(component: Component, names: Mapping[str, str]) -> Component:
    """Return the component with its time zone names replaced; the name for '' is its own TZID line's."""
    parts: list[str | Component] = []
    for part in component.parts:
        if isinstance(part, Component):
            part = _renamed(part, names)
        elif name_of(part) == "TZID" and "" in names:
            part = f"TZID:{names['']}"
        elif "TZID=" in part.upper() and readable(part) and (new := names.get(read_line(part).param("TZID"))):
            part = str(read_line(part).with_param("TZID", new))
        parts.append(part)
    return replace(component, parts=tuple(parts))


def _is(line: str, name: str, value: str) -> bool:
    return name_of(line) == name and _value(line) == value


def _value(line: str) -> str:
    return line.partition(":")[2].strip().upper()
