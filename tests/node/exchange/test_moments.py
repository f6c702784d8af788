"""Moments of calendar files as moments of records."""

from __future__ import annotations

from datetime import timedelta

import pytest

from identity.errors import Refused
from node.exchange.content_lines import read_component, read_line
from node.exchange.moments import (
    Zones,
    duration_of,
    iana_name,
    moment_of,
    moment_of_text,
    property_of,
    same_moment,
    zone_lines,
)


def zone(tzid, *lines):
    written = ["BEGIN:VTIMEZONE", f"TZID:{tzid}", *lines, "END:VTIMEZONE"]
    return {tzid: read_component(list(enumerate(written, 1)))}


def standard(offset, rule=""):
    rules = [rule] if rule else []
    start = "DTSTART:19701025T030000"
    return ["BEGIN:STANDARD", start, *rules, f"TZOFFSETFROM:{offset}", f"TZOFFSETTO:{offset}", "END:STANDARD"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("DTSTART;VALUE=DATE:20261201", "2026-12-01"),
        ("DTSTART:20261201", "2026-12-01"),
        ("DTSTART:20261201T180000Z", "2026-12-01T18:00Z"),
        ("DTSTART:20261201T180000", "2026-12-01T18:00"),
        ("DTSTART;TZID=Europe/Berlin:20261201T180030", "2026-12-01T18:00:30[Europe/Berlin]"),
        ("DTSTART;TZID=europe/berlin:20261201T180000", "2026-12-01T18:00[Europe/Berlin]"),
        ("DTSTART;TZID=W. Europe Standard Time:20261201T180000", "2026-12-01T18:00[Europe/Berlin]"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tehran:20261201T180000", "2026-12-01T18:00[Asia/Tehran]"),
        (
            "DTSTART;TZID=/x/America/Argentina/Salta:20261201T180000",
            "2026-12-01T18:00[America/Argentina/Salta]",
        ),
        ("DTSTART;TZID=Etc/UTC:20261201T180000", "2026-12-01T18:00Z"),
        ("DTSTART;TZID=GMT+0530:20261201T180000", "2026-12-01T18:00+05:30"),
    ],
)
def test_dates_and_zones_of_calendars(line, text):
    assert str(moment_of(read_line(line), Zones(defined={}))) == text
    assert str(moment_of_text(text)) == text


@pytest.mark.parametrize(
    "line",
    [
        "DTSTART:2026-12-01",
        "DTSTART:20261301",
        "DTSTART:20260230T100000",
        "DTSTART:",
        "DTSTART;TZID=Nowhere:20260101T000000",
    ],
)
def test_what_is_no_time_is_refused(line):
    with pytest.raises(Refused):
        moment_of(read_line(line), Zones(defined={}))


def test_a_zone_with_a_name_of_its_own_is_taken_at_its_word():
    rule = "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"
    zones = Zones(defined=zone("Ours", *standard("+0545", rule)))
    assert str(moment_of(read_line("DTSTART;TZID=Ours:20260701T090000"), zones)) == "2026-07-01T09:00+05:45"


def test_a_zone_definition_that_would_never_end_is_not_run():
    zones = Zones(defined=zone("Bomb", *standard("+0200", "RRULE:FREQ=SECONDLY")))
    assert str(moment_of(read_line("DTSTART;TZID=Bomb:20260701T090000"), zones)) == "2026-07-01T09:00+02:00"


@pytest.mark.parametrize(
    "lines", [[], ["BEGIN:STANDARD", "TZOFFSETTO:+9900", "END:STANDARD"], ["BEGIN:STANDARD", "END:STANDARD"]]
)
def test_a_zone_definition_without_sense_is_refused(lines):
    with pytest.raises(Refused):
        moment_of(read_line("DTSTART;TZID=Odd:20260701T090000"), Zones(defined=zone("Odd", *lines)))


def test_floating_times_stand_in_the_calendar_s_zone_if_it_names_one():
    zones = Zones(defined={}, floating="Asia/Tehran")
    found = read_line("DTSTART:20260701T090000")
    moment = moment_of(found, zones)
    assert str(moment) == "2026-07-01T09:00[Asia/Tehran]"
    assert str(property_of("DTSTART", moment, found, zones)) == "DTSTART:20260701T090000"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("2026-12-01", "DTSTART;VALUE=DATE:20261201"),
        ("2026-12-01T18:00[Europe/Berlin]", "DTSTART;TZID=Europe/Berlin:20261201T180000"),
        ("2026-12-01T18:00+01:00", "DTSTART:20261201T170000Z"),
        ("2026-12-01T18:00Z", "DTSTART:20261201T180000Z"),
        ("2026-12-01T18:00", "DTSTART:20261201T180000"),
    ],
)
def test_moments_as_properties(text, line):
    assert str(property_of("DTSTART", moment_of_text(text), None, Zones(defined={}))) == line


def test_a_changed_time_keeps_the_spelling_of_its_zone():
    old = read_line("DTSTART;TZID=W. Europe Standard Time;X-A=b:20261201T180000")
    new = property_of("DTSTART", moment_of_text("2026-12-01T19:30[Europe/Berlin]"), old, Zones(defined={}))
    assert str(new) == "DTSTART;X-A=b;TZID=W. Europe Standard Time:20261201T193000"


def test_durations():
    assert duration_of("P1W") == (7, timedelta(0))
    assert duration_of("-P1DT2H3M4S") == (-1, -timedelta(hours=2, minutes=3, seconds=4))
    for wrong in ("P", "PT", "1D", "P1.5D", "P99999999999W"):
        with pytest.raises(Refused):
            duration_of(wrong)


def test_a_day_is_a_day_on_the_wall_and_24_hours_are_exact():
    before = moment_of_text("2026-03-28T12:00[Europe/Berlin]")
    assert str(before.moved(1, timedelta(0))) == "2026-03-29T12:00[Europe/Berlin]"
    assert str(before.moved(0, timedelta(hours=24))) == "2026-03-29T13:00[Europe/Berlin]"
    with pytest.raises(Refused):
        moment_of_text("9999-12-31").moved(1, timedelta(0))


def test_the_same_time_in_other_words():
    assert same_moment("2026-12-01T18:00+00:00", "2026-12-01T18:00Z")
    assert same_moment("2026-12-01T18:00:00[europe/berlin]", "2026-12-01T18:00[Europe/Berlin]")
    assert not same_moment("2026-12-01T18:00[Europe/Paris]", "2026-12-01T18:00[Europe/Berlin]")
    assert same_moment("soon", " soon") and not same_moment("soon", "2026-12-01")


def test_every_known_zone_can_be_written():
    assert iana_name("no such zone") == ""
    for name in (
        "Europe/Berlin",
        "Africa/Casablanca",
        "Asia/Tehran",
        "UTC",
        "Antarctica/Troll",
        "Asia/Kathmandu",
    ):
        assert zone_lines(name, 2026)[0] == f"TZID:{name}"
    assert zone_lines("Europe/Berlin", 9999)
