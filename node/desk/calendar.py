"""The calendar: everything that has a day, of all groups, as occurrences between two days."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Any

from crdt.kind import Kind, kinds
from crdt.moments import Moment, read_moment, zone_known
from identity.errors import Refused
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.desk.reading import named, names_of
from node.desk.scope import Scope, scope_of
from node.replica.briefs import id_of, stance_of, title_of
from node.replica.dates import CLOCK, OVER, RHYTHM, TURN, WHEN, moments_when, values
from node.replica.listing import is_contested
from node.replica.recurring import TIMES_MAX, Time, times
from node.store.packing import Packing, columns

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
SPAN_DAYS_MAX = 400
# How long one look may work out recurrences before the rest stand at their first time.
RECURRING_MS_MAX = 1_000
_DAY = timedelta(days=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# A day before and after a window must be days, too.
_YEARS = (2, 9_998)
_BY_THE_CLOCK = ("planned", "agreed", "happening", "held")
_STOPPED = ("stopped", "ended", "replaced")
_RECURRING = ("title", "start", "end", "recurrence", "ics")


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """From one day to another, both included; ``zone`` decides to which day a moment belongs, None: its own."""

    first: date
    last: date
    zone: tzinfo | None = None

    def holds(self, start: date, end: date) -> bool:
        """Tell whether some day between two is in it."""
        return start <= self.last and end >= self.first


async def calendar(desk: Desk, args: dict[str, Any]) -> Json:
    """What happens from one day to another, first to last, and how many plans have no day yet.

    ``short``: without what is not so, and without spaces; a crowded month is half as long then.
    """
    hub = desk.hub
    window, short = window_of(args), flag_of(args, "short")

    def told() -> Json:
        scope = scope_of(hub, args)
        hub.replica.projection.listing.refresh(hub.home.clock.wall_ms())
        found = occurrences(hub, scope, window)
        (undated,) = hub.replica.db.execute(
            "SELECT count(*) FROM records WHERE kind IN ('event', 'action') AND starts = '' AND is_withdrawn = 0"  # noqa: S608
            f" AND part_of IS NULL{scope.where()}"
        ).fetchone()
        return {"occurrences": [shortened(one) for one in found] if short else found, "undated": undated}

    return await hub.run(told)


# For other commands too


def window_of(args: Mapping[str, Any]) -> Window:
    """Return the days that a command asks for; raise Refused for what are no days, or too many."""
    first, last = _day(needed_text_of(args, "from")), _day(needed_text_of(args, "to"))
    if last < first:
        raise Refused("calendar-days-turned")
    if (last - first).days > SPAN_DAYS_MAX:
        raise Refused("calendar-too-long", limit=SPAN_DAYS_MAX)
    return Window(first=first, last=last, zone=_zone(text_of(args, "zone")))


def shortened(told: Mapping[str, Json]) -> Json:
    """Return an occurrence without what is not so of it, empty, or its space."""
    return {name: value for name, value in told.items() if value and name != "space"}


def occurrences(hub: Hub, scope: Scope, window: Window, kind: str = "") -> list[Json]:
    """Return all occurrences of a window in the order of their days (in the store's thread), TIMES_MAX at most."""
    # A day of margin, because the days of the index are those of other zones.
    low, high = (window.first - _DAY).isoformat(), (window.last + _DAY).isoformat()
    rows = hub.replica.db.execute(
        f"SELECT d.what, r.id, {columns('r')} FROM dated d JOIN records r ON r.id = d.record"  # noqa: S608
        f" WHERE d.last >= ? AND d.first <= ?{scope.where('r.space')}{' AND r.kind = ?' if kind else ''}"
        " ORDER BY d.first, r.id",
        (low, high, *((kind,) if kind else ())),
    ).fetchall()
    clock = hub.home.clock
    until_ms = clock.ticks_ms() + RECURRING_MS_MAX
    teller = _Teller(hub=hub, names=names_of(hub), window=window, now_ms=clock.wall_ms(), until_ms=until_ms)
    decode = hub.replica.projection.listing.packing.decode
    found = [one for what, row, *brief in rows for one in teller.occurrences(what, row, decode(*brief))]
    found.sort(key=lambda one: (one["start"][:10], not one["all_day"], one["start"], one["id"]))
    return found[:TIMES_MAX]


@dataclass(slots=True, kw_only=True)
class _Teller:
    """Makes occurrences of rows; after ``until_ms`` (ticks) it works out no more recurrences."""

    hub: Hub
    names: Mapping[bytes, str]
    window: Window
    now_ms: int
    until_ms: int

    def occurrences(self, what: str, row: int, brief: Json) -> Iterator[Json]:
        """Yield how a record stands in the window by ``what`` of it has a day."""
        kind = kinds().get(brief["kind"])
        if kind is None:
            return
        if what == WHEN:
            yield from self._when(brief, kind)
        elif what == OVER:
            yield from self._over(row, brief)
        elif what.startswith(CLOCK):
            yield from self._clock(row, brief, what.removeprefix(CLOCK))
        elif what == TURN:
            yield from self._periods(row, brief)
        elif what == RHYTHM:
            yield from self._rhythm(row, brief)

    def _when(self, brief: Json, kind: Kind) -> Iterator[Json]:
        fields = brief["fields"]
        if fields.get("recurrence") and isinstance(fields.get("start"), str):
            yield from self._recurring(brief, fields)
            return
        starts, ends = moments_when(fields, kind)
        for start in starts or ends:
            yield from self._placed(brief, start, ends[0] if len(ends) == 1 and starts else "")

    def _recurring(self, brief: Json, fields: Json) -> Iterator[Json]:
        texts = tuple((name, fields[name]) for name in _RECURRING if isinstance(fields.get(name), str))
        if self.hub.home.clock.ticks_ms() > self.until_ms:
            # What was worked out by now is kept, so the next look gets further.
            yield from self._placed(brief, fields["start"], "")
            return
        found = times(texts, self.window.first - _DAY, self.window.last + _DAY)
        if found is None:
            # A rule that nobody can work out hides nothing: the first time stands.
            yield from self._placed(brief, fields["start"], "")
            return
        start = read_moment(fields["start"])
        for one in found:
            first = _day_of(one.start, self.window.zone)
            last = _day_of(one.end or one.start, self.window.zone)
            if self.window.holds(first, last):
                zone = start.zone if start else ""
                told = self._told(brief, one.start, one.end, one.all_day, zone, first, last)
                state = _state_then(brief, one, self.now_ms)
                yield {**told, "recurs": True, "state": state, "title": one.title or told["title"]}

    def _over(self, row: int, brief: Json) -> Iterator[Json]:
        view = self._view(row)
        own = {path: over["text"] for path, over in view["over"].items()}
        original = self._named(brief["fields"].get("base"))
        if original is None:
            return
        plan = original["fields"]
        title = own.get("title") or brief["fields"].get("label") or title_of(original)
        state = "called-off" if original["state"] == "called-off" else brief["state"]
        # The plan's end says nothing of another day.
        end = own.get("end", "")
        start = own.get("start") or next(iter(values(plan.get("start"))), "")
        for told in self._placed({**brief, "state": state}, start, end):
            yield {
                **told,
                "title": title,
                "overlay_of": original["id"],
                "joint": True,
                "stance": brief["fields"].get("stance") or None,
                "moved": brief["state"] == "moved",
            }

    def _clock(self, row: int, brief: Json, name: str) -> Iterator[Json]:
        for clock in self._view(row)["clocks"]:
            if clock["clock"] == name and clock["state"] != "met":
                for told in self._placed(brief, self._due_day(clock), ""):
                    yield {**told, "details": {"clock": name, "state": clock["state"]}}

    def _due_day(self, clock: Json) -> str:
        """Return the day on which a clock is due: a day as it was written, an instant where the reader is."""
        if clock["due"].endswith("T00:00:00Z"):
            return str(clock["due"][:10])
        there = _day_at(clock["due_ms"], self.window.zone or UTC)
        return there.isoformat() if there is not None else str(clock["due"][:10])

    def _periods(self, row: int, brief: Json) -> Iterator[Json]:
        for period in self._view(row)["blocks"].get("turn", {}).get("periods", ()):
            holder = period["holder"]
            for told in self._placed(brief, period["on"], ""):
                yield {**told, "details": {"holder": self._holder(holder), "taken": period["taken"]}}

    def _rhythm(self, row: int, brief: Json) -> Iterator[Json]:
        for one in self._view(row)["blocks"].get("rhythm", {}).get("occurrences", ()):
            # Nobody waits for more of what was stopped or retired.
            if brief["state"] in _STOPPED and one["state"] != "done":
                continue
            for told in self._placed(brief, one["on"], ""):
                yield {**told, "details": {"state": one["state"], "missing": len(one["missing"])}}

    def _holder(self, item: str) -> Json:
        group = id_of(item)
        if group is None or group not in self.names:
            return {"group": None, "name": item}
        return {"group": item, "name": named(self.names, group)}

    def _placed(self, brief: Json, start: str, end: str) -> Iterator[Json]:
        """Yield one occurrence if it meets the window."""
        begin = read_moment(start)
        if begin is None:
            return
        over = read_moment(end) if end else None
        first = _local_day(begin, self.window.zone)
        last = max(first, _local_day(over, self.window.zone)) if over is not None else first
        if self.window.holds(first, last):
            end_text = moment_iso(over) if over is not None and over.end_ms > begin.start_ms else None
            yield self._told(brief, moment_iso(begin), end_text, begin.all_day, begin.zone, first, last)

    def _told(
        self, brief: Json, start: str, end: str | None, all_day: bool, zone: str, first: date, last: date
    ) -> Json:
        group = bytes.fromhex(brief["author"]["group"])
        own = self.hub.home.identity.group
        return {
            "id": brief["id"],
            "kind": brief["kind"],
            "title": title_of(brief),
            "space": brief["space"],
            "group": group.hex(),
            "name": named(self.names, group),
            "state": brief["state"],
            "start": start,
            "end": end if end != start else None,
            "all_day": all_day,
            "zone": zone,
            "days": (last - first).days + 1,
            "joint": brief["kind"] == "action",
            "own": group == own,
            "overlay_of": None,
            "stance": stance_of(brief, own.hex()),
            "moved": any(one["author"] == own.hex() and one["state"] == "moved" for one in brief["overlays"]),
            "details": brief["details"],
            "contested": is_contested(brief),
            "recurs": False,
        }

    def _view(self, row: int) -> Json:
        found = self.hub.replica.db.execute(
            f"SELECT v.view, {columns('r')} FROM views v JOIN records r ON r.id = v.record WHERE v.record = ?",  # noqa: S608
            (row,),
        ).fetchone()
        return self._packing.decode_over(*found) if found else {"over": {}, "clocks": [], "blocks": {}}

    def _named(self, record: object) -> Json | None:
        target = id_of(record)
        found = self.hub.replica.db.execute(
            f"SELECT {columns()} FROM records WHERE record = ? AND is_withdrawn = 0",  # noqa: S608
            (target or b"",),
        ).fetchone()
        return self._packing.decode(*found) if found else None

    @property
    def _packing(self) -> Packing:
        return self.hub.replica.projection.listing.packing


def moment_iso(moment: Moment) -> str:
    """Return a moment as ISO 8601: a day, or wall-clock time with its offset where its place is known."""
    if moment.all_day:
        return moment.local.date().isoformat()
    local = moment.local.replace(microsecond=0)
    if moment.floating:
        return local.isoformat()
    since = (moment.local.replace(tzinfo=UTC) - _EPOCH) // timedelta(milliseconds=1)
    minutes = round((since - moment.start_ms) / 60_000)
    return local.replace(tzinfo=timezone(timedelta(minutes=minutes))).isoformat()


def local_day(at_ms: int, zone: str) -> date:
    """Return the day of an instant in a zone, in UTC where none is named; raise Refused for an unknown one."""
    return datetime.fromtimestamp(at_ms / 1_000, _zone(zone) or UTC).date()


def _zone(name: str) -> tzinfo | None:
    if name and not zone_known(name):
        raise Refused("calendar-zone-unknown", zone=name[:40])
    return zoneinfo.ZoneInfo(name) if name else None


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        raise Refused("list-date-broken", date=text[:40]) from None
    if not _YEARS[0] <= day.year <= _YEARS[1]:
        raise Refused("list-date-broken", date=text[:40])
    return day


def _day_of(text: str, zone: tzinfo | None) -> date:
    """Return the day of an ISO text: as it is written, or as the zone has it."""
    if len(text) <= 10 or zone is None:
        return date.fromisoformat(text[:10])
    at = datetime.fromisoformat(text)
    there = _day_at(_instant_ms(text), zone) if at.tzinfo is not None else None
    return there if there is not None else at.date()


def _state_then(brief: Json, one: Time, now_ms: int) -> str:
    """Return the state of one time of a series: what the record tells by the clock is that of its first time."""
    state = str(brief["state"])
    if state not in _BY_THE_CLOCK:
        return state
    start_ms, end_ms = _instant_ms(one.start), _instant_ms(one.end or one.start)
    end_ms += _DAY // timedelta(milliseconds=1) if one.all_day else 1
    if now_ms < start_ms:
        return "agreed" if brief["kind"] == "action" else "planned"
    return "happening" if now_ms < end_ms else "held"


def _instant_ms(text: str) -> int:
    at = datetime.fromisoformat(text)
    return ((at if at.tzinfo else at.replace(tzinfo=UTC)) - _EPOCH) // timedelta(milliseconds=1)


def _local_day(moment: Moment, zone: tzinfo | None) -> date:
    there = None if zone is None or moment.all_day or moment.floating else _day_at(moment.start_ms, zone)
    return there if there is not None else moment.local.date()


def _day_at(at_ms: int, zone: tzinfo) -> date | None:
    """Return the day of an instant in a zone, None beyond the first and the last year that there are."""
    try:
        return (_EPOCH + timedelta(milliseconds=at_ms)).astimezone(zone).date()
    except (OverflowError, ValueError):
        return None


COMMANDS = {"calendar": calendar}
