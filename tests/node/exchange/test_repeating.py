"""What is handed on to be worked out: lines that say when an entry is, each written anew."""

from __future__ import annotations

from node.exchange.calendar_files import read_calendar
from node.exchange.repeating import CHARS_MAX, EVENTS_MAX, calm_text
from node.exchange.series import RAW_FIELD, Series, read_raw


def _series(*lines: str, before: str = "", events: int = 1) -> Series:
    entry = ["BEGIN:VEVENT", "UID:a@b", "DTSTART;TZID=Ours:20261201T180000", *lines, "END:VEVENT"]
    dates = [
        f"RECURRENCE-ID:2027{number // 28 % 12 + 1:02}{number % 28 + 1:02}" for number in range(events - 1)
    ]
    exceptions = [line for date in dates for line in (*entry[:-1], date, f"X-N:{len(date)}", "END:VEVENT")]
    zone = ["BEGIN:VTIMEZONE", "TZID:Ours", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0500"]
    zone += ["TZOFFSETTO:+0500", "END:STANDARD", "END:VTIMEZONE"]
    text = ["BEGIN:VCALENDAR", *([before] if before else []), *zone, *entry, *exceptions, "END:VCALENDAR", ""]
    (row,) = read_calendar("\r\n".join(text).encode()).rows
    return read_raw(row.fields[RAW_FIELD])


def test_only_what_says_when_it_is_goes_on():
    text = (
        calm_text(_series("SUMMARY:Walk", "DESCRIPTION:long", "ATTENDEE:mailto:a@b", "RRULE;X=1:FREQ=DAILY"))
        or ""
    )
    assert "SUMMARY:Walk\r\n" in text
    assert "RRULE:FREQ=DAILY\r\n" in text
    assert "DESCRIPTION" not in text
    assert "ATTENDEE" not in text
    assert "TZID=Ours" not in text
    assert "a@b" not in text


def test_a_name_that_everybody_knows_needs_no_table():
    text = calm_text(
        _series("DTEND;TZID=W. Europe Standard Time:20261201T190000", before="X-WR-TIMEZONE:Asia/Kabul")
    )
    assert "DTEND;TZID=Europe/Berlin:20261201T190000\r\n" in (text or "")
    assert "X-WR-TIMEZONE:Asia/Kabul\r\n" in (text or "")


def test_what_is_too_much_is_not_worked_out():
    assert (
        calm_text(_series("RRULE:FREQ=DAILY", "RDATE:" + ",".join(["20261201"] * (CHARS_MAX // 9)))) is None
    )
    assert calm_text(_series("RRULE:FREQ=HOURLY")) is None
    assert calm_text(_series("RRULE:FREQ=DAILY;BYHOUR=1,2")) is None
    assert calm_text(_series("RRULE:FREQ=DAILY;BYDAY=XX")) is None
    assert calm_text(_series(events=10)) is not None
    series = _series()
    assert calm_text(Series(lines=(), zones=series.zones, events=series.events * (EVENTS_MAX + 1))) is None
