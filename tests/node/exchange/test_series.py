"""A series keeps its text; a changed field changes its own lines and no others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.kind import kinds
from identity.errors import Refused
from node.exchange import limits
from node.exchange.calendar_files import read_calendar
from node.exchange.rows import Sheet
from node.exchange.series import canonical, fields_of, read_raw, same_field, series_of, untouched

ID = "ab" * 32


def event(*lines, zones=()):
    text = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        *zones,
        "BEGIN:VEVENT",
        "UID:1",
        *lines,
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return dict(read_calendar("\r\n".join(text).encode()).rows[0].fields)


def lines_of(fields, **changes):
    sheet = Sheet(id=ID, kind="event", key="ics:1", fields=fields | changes, changed_ms=1_800_000_000_000)
    return [line for part in series_of(sheet).events for line in part.written()]


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (["DTSTART:20260101", "DTEND:20260102"], None),
        (["DTSTART:20260101", "DTEND:20260104"], "2026-01-03"),
        (["DTSTART:20260101", "DURATION:P2D"], "2026-01-02"),
        (["DTSTART:20260101"], None),
        (["DTSTART:20260101T100000Z", "DURATION:PT90M"], "2026-01-01T11:30Z"),
        (["DTSTART:20260101T100000Z", "DTEND:20260101T100000Z"], "2026-01-01T10:00Z"),
        (["DTSTART:20260101T100000Z"], None),
    ],
)
def test_ends(lines, end):
    assert event(*lines).get("end") == end


def test_an_entry_without_a_title_borrows_one_and_gives_none_back():
    fields = event("DTSTART:20260101", "DESCRIPTION:first line\\nsecond")
    assert fields["title"] == "first line"
    assert not any(line.startswith("SUMMARY") for line in lines_of(fields, place="here"))


def test_nothing_changed_means_nothing_changed():
    lines = ["DTSTART:20260101", "summary;LANGUAGE=de:x\\, y", 'X-Odd;A="b":c', "LOCATION: two  spaces "]
    assert lines_of(event(*lines))[2:-1] == lines


def test_one_changed_field_changes_one_line_and_the_stamps():
    fields = event("DTSTART:20260101", 'SUMMARY;LANGUAGE=de;ALTREP="x:y":old', "X-KEEP:1", "SEQUENCE:4")
    assert lines_of(fields, title="new; one")[2:-1] == [
        "DTSTART:20260101",
        "SUMMARY;LANGUAGE=de:new\\; one",
        "X-KEEP:1",
        "SEQUENCE:5",
        "LAST-MODIFIED:20270115T080000Z",
        "DTSTAMP:20270115T080000Z",
    ]


def test_a_missing_field_says_nothing_and_an_empty_one_takes_the_line_away():
    fields = event("DTSTART:20260101", "LOCATION:here", "SUMMARY:s")
    kept = {name: text for name, text in fields.items() if name != "place"}
    assert "LOCATION:here" in lines_of(kept)
    assert not any(line.startswith("LOCATION") for line in lines_of(fields, place=""))


def test_copies_of_the_old_wording_go_with_it():
    fields = event(
        "DTSTART:20260101", "DESCRIPTION:old", "X-ALT-DESC;FMTTYPE=text/html:<b>old</b>", "SUMMARY:s"
    )
    assert not any("old" in line for line in lines_of(fields, notes="new"))


def test_a_new_start_keeps_the_end_that_a_duration_gave():
    fields = event("DTSTART;TZID=Europe/Berlin:20260101T100000", "DURATION:PT2H", "SUMMARY:s")
    lines = lines_of(fields, start="2026-01-01T09:00[Europe/Berlin]")
    assert "DTSTART;TZID=Europe/Berlin:20260101T090000" in lines
    assert "DTEND;TZID=Europe/Berlin:20260101T120000" in lines
    assert not any(line.startswith("DURATION") for line in lines)


def test_a_day_long_entry_can_get_hours_and_an_hour_can_become_a_day():
    lines = lines_of(event("DTSTART:20260101", "DTEND:20260103", "SUMMARY:s"), start="2026-01-01T09:00Z")
    assert "DTSTART:20260101T090000Z" in lines and "DTEND:20260103T000000Z" in lines
    lines = lines_of(
        event("DTSTART:20260101T090000Z", "DTEND:20260101T100000Z", "SUMMARY:s"), start="2026-01-01"
    )
    assert "DTSTART;VALUE=DATE:20260101" in lines and "DTEND;VALUE=DATE:20260102" in lines


def test_exceptions_follow_a_series_that_moves_to_another_hour():
    berlin = "TZID=Europe/Berlin"
    text = [
        "BEGIN:VCALENDAR",
        *("BEGIN:VEVENT", "UID:1", f"DTSTART;{berlin}:20260106T180000", "SUMMARY:s", "RRULE:FREQ=WEEKLY"),
        *(f"EXDATE;{berlin}:20260113T180000,20260120T180000", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:1", f"RECURRENCE-ID;{berlin}:20260127T180000"),
        *(f"DTSTART;{berlin}:20260128T100000", "SUMMARY:moved", "END:VEVENT", "END:VCALENDAR"),
    ]
    fields = dict(read_calendar("\n".join(text).encode()).rows[0].fields)
    lines = lines_of(fields, start="2026-01-06T19:30[Europe/Berlin]")
    assert f"EXDATE;{berlin}:20260113T193000,20260120T193000" in lines
    assert f"RECURRENCE-ID;{berlin}:20260127T193000" in lines
    assert f"DTSTART;{berlin}:20260128T100000" in lines


def test_a_changed_recurrence_takes_the_place_of_the_old_lines_and_nonsense_is_not_written():
    fields = event("DTSTART:20260101", "RRULE:FREQ=DAILY", "EXDATE:20260102", "SUMMARY:s")
    assert lines_of(fields, recurrence="RRULE:FREQ=WEEKLY")[3] == "RRULE:FREQ=WEEKLY"
    assert "EXDATE:20260102" not in lines_of(fields, recurrence="RRULE:FREQ=WEEKLY")
    for nonsense in ("every week", "END:VEVENT", "RRULE:FREQ=DAILY\nSUMMARY:forged"):
        assert "RRULE:FREQ=DAILY" in lines_of(fields, recurrence=nonsense)
        assert "SUMMARY:forged" not in lines_of(fields, recurrence=nonsense)


@given(st.text(max_size=60), st.text(max_size=200))
def test_no_text_can_break_out_of_its_line(title, notes):
    sheet = Sheet(id=ID, kind="action", fields={"title": title, "notes": notes, "start": "2026-01-01"})
    for line in (line for part in series_of(sheet).events for line in part.written()):
        assert "\n" not in line and "\r" not in line and "\0" not in line


def test_called_off_is_cancelled():
    sheet = Sheet(
        id=ID, kind="event", state="called-off", fields=event("DTSTART:20260101", "STATUS:CONFIRMED")
    )
    assert series_of(sheet).master.value("STATUS") == "CANCELLED"


def test_characters_that_no_field_takes_are_kept_in_the_raw_text_only():
    fields = event("DTSTART:20260101", "SUMMARY:\u202bسلام\u202c \u241b\x07", "X-ODD:a\u2028b\x85c")
    assert fields["title"] == "سلام \u241b"
    assert fields["ics"].isascii() or not any(one in fields["ics"] for one in "\u202b\u202c\u2028\x85\x07")
    assert "SUMMARY:\u202bسلام\u202c \u241b\x07" in lines_of(fields)
    assert "X-ODD:a\u2028b\x85c" in lines_of(fields)


def test_a_mixed_raw_text_is_noticed_and_the_entry_keeps_its_uid():
    fields = event("DTSTART:20260101", "SUMMARY:s")
    mixed = fields["ics"].replace("SUMMARY:s", "SUMMARY:t")
    with pytest.raises(Refused):
        read_raw(mixed)
    assert "UID:1" in lines_of(fields, ics=mixed)


def test_order_stamps_and_zone_names_are_no_difference():
    one = event("DTSTART:20260101", "SUMMARY:s", "DTSTAMP:20260101T000000Z", "X-A:1")
    other = event("X-A:1", "SUMMARY:s", "DTSTAMP:20270101T000000Z", "DTSTART:20260101")
    third = event("X-A:2", "SUMMARY:s", "DTSTART:20260101")
    assert (
        canonical(read_raw(one["ics"]))
        == canonical(read_raw(other["ics"]))
        != canonical(read_raw(third["ics"]))
    )


def test_a_fresh_entry_knows_whether_somebody_touched_it():
    series = series_of(Sheet(id=ID, kind="action", fields={"title": "t", "start": "2026-01-01"}))
    assert untouched(series) and series.kind == "action" and series.uid == f"{ID}@hedgerow"
    assert not untouched(read_raw(event("DTSTART:20260101")["ics"]))


def test_a_record_without_a_start_is_no_calendar_entry():
    with pytest.raises(Refused):
        series_of(Sheet(id=ID, kind="event", fields={"title": "some day"}))


def test_texts_are_compared_as_people_read_them():
    assert same_field("title", "a  b ", "a b") and same_field("notes", "a\r\nb", "a\nb\n")
    assert not same_field("notes", "a\nb", "a b")
    assert same_field("start", "2026-01-01T10:00Z", "2026-01-01T10:00+00:00")


def test_what_is_mapped_fits_into_the_kind_s_fields():
    for kind in (kinds()["event"], kinds()["action"]):
        for name, chars in (
            ("title", limits.TITLE_CHARS_MAX),
            ("place", limits.PLACE_CHARS_MAX),
            ("recurrence", limits.RECURRENCE_CHARS_MAX),
            ("ics", limits.SERIES_CHARS_MAX),
        ):
            field = kind.field(name)
            assert field is not None and field.chars_max >= chars
    long = event("DTSTART:20260101", f"SUMMARY:{'x' * 1000}", f"LOCATION:{'y' * 1000}")
    told = fields_of(read_raw(long["ics"]))
    assert len(told["title"]) == limits.TITLE_CHARS_MAX and len(told["place"]) == limits.PLACE_CHARS_MAX
