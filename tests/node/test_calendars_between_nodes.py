"""Calendars as fifty programs write them: in at one group, shared, out at the other, with every line and every date."""

from __future__ import annotations

import base64
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import icalendar
import recurring_ical_events

from node.exchange.content_lines import unfold
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, shared_space
from tests.tidy.sources import ROOT

DATA = ROOT / "tests" / "data"
FILES = [DATA / "year.ics", *sorted((DATA / "calendars").glob("*.ics"))]
FILES_MIN = 50
# What is no event, and a line that is none: both are named.
FAULTS = {"year": ["exchange-not-an-event"], "handmade": ["exchange-bad-line"]}
# Three years of today, and the edges of the centuries that are no leap years.
SPANS = (
    (date(2025, 7, 1), date(2028, 7, 1)),
    (date(1899, 12, 1), date(1912, 1, 1)),
    (date(2099, 5, 1), date(2101, 6, 1)),
)
# Two files may mean different zones by one name; the second is given another, by what it says.
RENAMED = re.compile(r'TZID="?([^":;]+?)(?:-[0-9a-f]{8})?(?:-2)*"?(?=[:;])')
Occurrence = tuple[str, str, str, str]
# A time without a zone is in its calendar's zone, and says so once it stands beside other calendars.
FLOATING = re.compile(r"(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?=:\d{8}T\d{6}(?!Z))")


async def test_calendars_of_fifty_programs_reach_the_other_group_whole(tmp_path: Path):
    assert len(FILES) >= FILES_MIN
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        ids: dict[str, list[str]] = {}
        for path in FILES:
            told = await brought(a, space, path.read_bytes())
            faults = [error["message"] for error in told["errors"]]
            assert faults == FAULTS.get(path.stem, []), path.stem
            assert told["added"] and not told["updated"], path.stem
            ids[path.stem] = told["ids"]
        assert (await a.call("sync", wait=PATIENCE_S))[0]["in_sync"]
        out = await b.call("export", space=space, format="ics")
        assert out["left_out"] == [] and out["records"] == sum(len(found) for found in ids.values())
        arrived = out["content"].encode()
        there_lines, there_dates = lines(arrived), occurrences(arrived)
        for path in FILES:
            lost = lines(path.read_bytes()) - there_lines
            assert not lost, (path.stem, lost)
            missed = occurrences(path.read_bytes()) - there_dates
            assert not missed, (path.stem, missed)
        expected = sum((occurrences(path.read_bytes()) for path in FILES), Counter[Occurrence]())
        assert there_dates == expected
        for path in FILES:
            again = await brought(a, space, path.read_bytes())
            assert (again["added"], again["updated"]) == (0, 0), path.stem
        again = await brought(b, space, arrived)
        assert (again["added"], again["updated"]) == (0, 0)
        assert [error["message"] for error in again["errors"]] == FAULTS["handmade"]


async def brought(node: Neighbour, space: str, data: bytes) -> dict[str, Any]:
    """Import a calendar and return what is told of it."""
    told: dict[str, Any] = await node.call(
        "import", space=space, name="x.ics", data=base64.b64encode(data).decode()
    )
    return told


def lines(data: bytes) -> Counter[str]:
    """Count the lines of all events, unfolded and with their time zones by their first names."""
    found: Counter[str] = Counter()
    inside, zone = False, ""
    for _, line in unfold(data):
        inside = inside or line.upper() == "BEGIN:VEVENT"
        if line.startswith("X-WR-TIMEZONE"):
            zone = ";TZID=" + line.partition(":")[2]
        if inside:
            line = FLOATING.sub(rf"\g<1>{zone}", line)
            found[RENAMED.sub(r"TZID=\1", line)] += 1
        inside = inside and line.upper() != "END:VEVENT"
    return found


def occurrences(data: bytes) -> Counter[Occurrence]:
    """Count what another program shows of the spans; it can't join lines that are broken within a letter."""
    plain = "".join(f"{line}\r\n" for _, line in unfold(data)).encode()
    found: Counter[Occurrence] = Counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for calendar in icalendar.Calendar.from_ical(plain, multiple=True):
            for event in _shown(calendar):
                place = str(event.get("LOCATION", ""))
                found[(str(event.get("SUMMARY")), _told(event.start), _told(event.end), place)] += 1
    return found


def _shown(calendar: Any) -> Iterator[Any]:
    shown = recurring_ical_events.of(calendar, skip_bad_series=True)
    for span in SPANS:
        yield from shown.between(*span)


def _told(when: date | datetime) -> str:
    """Return an instant in UTC, whatever the name of its zone; a day or a floating time as it stands."""
    if isinstance(when, datetime) and when.tzinfo is not None:
        return when.astimezone(UTC).isoformat()
    return when.isoformat()
