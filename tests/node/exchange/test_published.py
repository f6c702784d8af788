"""What feeds say of entries: the times and words that files say, and nothing that fetches or acts by itself."""

from __future__ import annotations

import re

import pytest

from node.exchange.calendar_files import read_calendar
from node.exchange.content_lines import unfold
from node.exchange.published import published
from node.exchange.rows import Sheet
from tests.node.exchange.test_calendar_files import FILES, calendar, entry, occurrences, sheets_of
from tests.node.exchange.wholes import whole_calendar

TRACKER = "tracker.example"
HOSTILE = (
    "IMAGE;VALUE=URI;DISPLAY=BADGE:https://tracker.example/1.png",
    "ATTACH:https://tracker.example/2.pdf",
    "ATTACH;FILENAME=../../x.sh;ENCODING=BASE64;VALUE=BINARY:AAAA",
    "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://tracker.example/3",
    "STYLED-DESCRIPTION;VALUE=URI:https://tracker.example/4",
    'X-ALT-DESC;FMTTYPE=text/html:<img src="https://tracker.example/5">',
    'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-MAPKIT-HANDLE="https://tracker.example/6":geo:1,1',
    'COMMENT;ALTREP="https://tracker.example/7":words',
    'ATTENDEE;CN=Ana;RSVP=TRUE;DIR="ldap://tracker.example/8":mailto:ana@example.org',
    "ORGANIZER;CN=Bo:https://tracker.example/9",
    "ATTENDEE:mailto://tracker.example/10",
    "URL:file://tracker.example/share/11",
    "CONTACT:phone\rIMAGE:https://tracker.invalid/12",
    "COMMENT:one\x85IMAGE:https://tracker.invalid/13",
    "COMMENT:two\u2028IMAGE:https://tracker.invalid/14",
    "RRULE:FREQ=DAILY;COUNT=2\rIMAGE:https://tracker.example/15",
    "URL:https://example.org/programme",
    *("BEGIN:VALARM", "ACTION:EMAIL", "TRIGGER:-PT1H", "ATTENDEE:mailto:eve@tracker.example", "END:VALARM"),
    *("BEGIN:VALARM", "ACTION:PROCEDURE", "TRIGGER:PT0S", "ATTACH:file:///bin/sh", "END:VALARM"),
    *("BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:PT0S", "ATTACH:https://tracker.example/16", "END:VALARM"),
    *("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S", "REPEAT:99999", "DURATION:PT1S", "END:VALARM"),
    *("BEGIN:VLOCATION", "UID:1", "STRUCTURED-DATA;VALUE=URI:https://tracker.example/17", "END:VLOCATION"),
    "no line at all https://tracker.example/18",
)
CALENDAR_LINES = (
    "NAME:Not the space's name",
    "SOURCE;VALUE=URI:https://tracker.example/19",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1S",
    "IMAGE;VALUE=URI:https://tracker.example/20",
    "X-WR-RELCALID:https://tracker.example/21",
)
ZONE = (
    *("BEGIN:VTIMEZONE", "TZID:Ours", "TZURL:https://tracker.example/22", "BEGIN:STANDARD"),
    *("DTSTART:19700101T000000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0200", "X-A:https://tracker.example/23"),
    *("END:STANDARD", "END:VTIMEZONE"),
)
ALLOWED = re.compile(
    "BEGIN|END|VERSION|PRODID|CALSCALE|NAME|X-WR-CALNAME|X-WR-TIMEZONE|TZID|TZOFFSETFROM|TZOFFSETTO|TZNAME|UID|"
    "SUMMARY|DESCRIPTION|LOCATION|COMMENT|CATEGORIES|CONTACT|RESOURCES|STATUS|TRANSP|CLASS|PRIORITY|SEQUENCE|DTSTAMP|"
    "CREATED|LAST-MODIFIED|DURATION|RRULE|GEO|COLOR|URL|DTSTART|DTEND|RECURRENCE-ID|RDATE|EXDATE|ORGANIZER|ATTENDEE"
)


def feed_of(sheets: list[Sheet]) -> bytes:
    return whole_calendar(sheets, name="Joint", told_of=published).data


def test_nothing_that_fetches_or_acts_by_itself_is_published():
    told = calendar(*CALENDAR_LINES, *ZONE, *entry("u", "Vigil", *HOSTILE))
    told = told.replace(b"DTSTART:20260101T100000Z", b"DTSTART;TZID=Ours:20260101T100000")
    (sheet,) = sheets_of(told)
    assert TRACKER in sheet.fields["ics"] and "VALARM" in sheet.fields["ics"]
    data = feed_of([sheet])
    assert TRACKER.encode() not in data and b"VALARM" not in data and b"BINARY" not in data
    text = b"".join(line.encode() + b"\n" for _, line in unfold(data)).decode()
    for line in text.splitlines():
        assert ALLOWED.fullmatch(re.split("[;:]", line)[0]), line
    for kept in (
        "SUMMARY:Vigil",
        "ATTENDEE;CN=Ana:mailto:ana@example.org",
        "COMMENT:words",
        "URL:https://example.org/programme",
        "X-WR-CALNAME:Joint",
        "DTSTART;TZID=Ours:20260101T100000",
    ):
        assert kept in text.splitlines(), kept


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_files_say_of_times_and_places_is_published(path):
    data = path.read_bytes()
    if path.stem != "handmade":
        assert occurrences(feed_of(sheets_of(data))) == occurrences(data)
    lines = {re.split("[;:]", line)[0] for _, line in unfold(feed_of(sheets_of(data)))}
    assert all(map(ALLOWED.fullmatch, lines)), lines


def test_nobody_publishes_an_entry_in_the_place_of_anothers():
    (theirs,) = sheets_of(
        calendar(*entry(f"{2:064x}@hedgerow", "Called off", "STATUS:CANCELLED", "SEQUENCE:9"))
    )
    ours = Sheet(id=f"{2:064x}", kind="event", fields={"title": "Vigil", "start": "2026-01-01"})
    told = [line for _, line in unfold(feed_of([theirs, ours])) if line.startswith("UID:")]
    assert told == [f"UID:{1:064x}@hedgerow", f"UID:{2:064x}@hedgerow"]


@pytest.mark.parametrize(
    "rule", ["RRULE:FREQ=SECONDLY", "RRULE:FREQ=MINUTELY;COUNT=9", "RRULE:FREQ=\x01SECONDLY"]
)
def test_what_is_not_worked_out_here_is_published_as_its_fields_say(rule):
    (sheet,) = sheets_of(calendar(*entry("u", "Vigil", rule)))
    told = feed_of([sheet]).decode()
    assert "SECONDLY" not in told and "MINUTELY" not in told
    assert "SUMMARY:Vigil" in told and "DTSTART:20260101T100000Z" in told


def test_a_zone_that_no_part_of_the_world_could_have_is_not_published():
    zone = [*ZONE[:-2], "RRULE:FREQ=SECONDLY", *ZONE[-2:]]
    told = (
        calendar(*zone, *entry("u", "Vigil"))
        .replace(b"DTSTART:", b"DTSTART;TZID=Ours:")
        .replace(b"00Z", b"00")
    )
    (row,) = read_calendar(told).rows
    text = feed_of([Sheet(id=f"{1:064x}", kind="event", fields=dict(row.fields))]).decode()
    assert "SECONDLY" not in text and "DTSTART:20260101T080000Z" in text
