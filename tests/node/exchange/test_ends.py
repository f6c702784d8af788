"""An end that isn't of the same sort as its start is shown by every program, and comes back as it was."""

from __future__ import annotations

import pytest

from node.exchange.calendar_files import read_calendar
from node.exchange.rows import Sheet
from node.exchange.series import series_of

ID = "ab" * 32
MIXED = [
    ("2026-12-01", "2026-12-03T18:00[Europe/Berlin]", "DTEND;VALUE=DATE:20261204"),
    ("2026-12-01", "2026-12-01T18:00Z", "DTEND;VALUE=DATE:20261202"),
    ("2026-12-01", "2026-12-01T00:00", "DTEND;VALUE=DATE:20261202"),
    ("2026-12-01T10:00[Europe/Berlin]", "2026-12-03", "DTEND;TZID=Europe/Berlin:20261204T000000"),
    ("2026-12-01T10:00", "2026-12-03", "DTEND:20261204T000000"),
]


def written(start: str, end: str, **more: str) -> list[str]:
    sheet = Sheet(id=ID, kind="event", fields={"title": "Vigil", "start": start, "end": end, **more})
    return [line for part in series_of(sheet).events for line in part.written()]


def read(lines: list[str]) -> dict[str, str]:
    text = ["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR"]
    return dict(read_calendar("\r\n".join(text).encode()).rows[0].fields)


@pytest.mark.parametrize(("start", "end", "line"), MIXED)
def test_an_end_of_another_sort_comes_back_as_it_was(start: str, end: str, line: str):
    lines = written(start, end)
    assert line in lines
    assert read(lines)["end"] == end


@pytest.mark.parametrize(
    ("start", "end"), [("2026-12-01", "2026-12-03"), ("2026-12-01T10:00Z", "2026-12-03T11:00Z")]
)
def test_an_end_of_the_same_sort_needs_nothing_beside_it(start: str, end: str):
    lines = written(start, end)
    assert not any(line.startswith("X-HEDGEROW-END") for line in lines)
    assert read(lines)["end"] == end


def test_an_entry_that_another_program_moved_ends_where_that_says():
    moved = [line.replace("DATE:20261204", "DATE:20261206") for line in written(*MIXED[0][:2])]
    assert read(moved)["end"] == "2026-12-05"


def test_an_exact_end_that_is_none_counts_for_nothing():
    for told in ("soon", "2026-12-03", "2026-12-03T18:00[Nowhere/Else]", "9999-12-31T10:00"):
        lines = [
            f"X-HEDGEROW-END:{told}" if line.startswith("X-HEDGEROW-END") else line
            for line in written(*MIXED[0][:2])
        ]
        assert read(lines)["end"] == "2026-12-03"


def test_an_imported_entry_keeps_its_exact_end_with_the_start_that_it_gets():
    fields = read(written("2026-12-01T10:00[Europe/Berlin]", "2026-12-03"))
    for start in ("2026-12-02T10:00[Europe/Kyiv]", "2026-12-02T10:00Z", "2026-12-02"):
        assert read(written(start, "2026-12-03", ics=fields["ics"]))["end"] == "2026-12-03"
    for end in ("2026-12-04T12:00[Europe/Berlin]", "2026-12-04"):
        assert read(written(fields["start"], end, ics=fields["ics"]))["end"] == end
