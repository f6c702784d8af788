"""Moments: what is one, which instant it means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.moments import instant_text, read_moment, zone_known
from tests.crdt.record_world import some

HOUR_MS = 3_600_000


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-12-01T18:00[Europe/Berlin]", "2026-12-01T17:00:00Z"),
        ("2026-07-01T18:00[Europe/Berlin]", "2026-07-01T16:00:00Z"),
        ("2026-12-01T18:00+01:00", "2026-12-01T17:00:00Z"),
        ("2026-12-01T18:00-03:30", "2026-12-01T21:30:00Z"),
        ("2026-12-01T18:00:30.5Z", "2026-12-01T18:00:30Z"),
        ("2026-12-01T18:00Z[Europe/Berlin]", "2026-12-01T18:00:00Z"),
        ("2026-12-01T18:00+01:00[Europe/Berlin][u-ca=persian]", "2026-12-01T17:00:00Z"),
        ("2026-12-01", "2026-12-01T00:00:00Z"),
        ("2026-12-01T18:00", "2026-12-01T18:00:00Z"),
        ("2026-12-01T18:00[Mars/Olympus]", "2026-12-01T18:00:00Z"),
    ],
)
def test_the_instant_that_a_moment_means(text, instant):
    moment = some(read_moment(text))
    assert moment is not None
    assert instant_text(moment.start_ms) == instant


def test_a_day_ends_a_day_later_and_a_time_at_once():
    day, time = some(read_moment("2026-12-01")), some(read_moment("2026-12-01T18:00Z"))
    assert day.all_day and day.end_ms - day.start_ms == 24 * HOUR_MS
    assert time.end_ms == time.start_ms


def test_floating_and_offsets_that_fit():
    assert some(read_moment("2026-12-01T18:00")).floating
    assert not some(read_moment("2026-12-01")).floating
    assert some(read_moment("2026-10-25T02:30+01:00[Europe/Berlin]")).offset_fits
    assert some(read_moment("2026-10-25T02:30+02:00[Europe/Berlin]")).offset_fits
    assert not some(read_moment("2026-10-25T12:30+02:00[Europe/Berlin]")).offset_fits


@pytest.mark.parametrize(
    "text",
    ["", "2026", "2026-13-01", "2026-12-01T24:00", "2026-12-01T18", "2026-12-01 18:00", "0000-01-01", "2026-12-01Z",
     "2026-12-01T18:00+19:00", "2026-12-01T18:00+01:60", "2026-12-01T18:00[]", "٢٠٢٦-١٢-٠١",
     "2026-12-01T18:00[Europe/Berlin"],
)  # fmt: skip
def test_what_is_no_moment(text):
    assert read_moment(text) is None


@pytest.mark.parametrize(
    "text", ["0001-01-01T00:00+18:00", "9999-12-31T23:59-18:00", "0001-01-01T00:00[Asia/Tokyo]"]
)
def test_the_ends_of_time_have_an_instant(text):
    assert isinstance(some(read_moment(text)).start_ms, int)


@pytest.mark.parametrize("name", ["Europe", "../../etc/passwd", "tzdata.zi", "", "Nowhere"])
def test_zones_that_are_none(name):
    assert not zone_known(name)


@given(st.datetimes(), st.sampled_from(["", "Z", "+05:45", "-11:00"]), st.sampled_from(["", "[Asia/Tehran]"]))
def test_every_time_of_the_calendar_reads(local, offset, zone):
    text = f"{local.isoformat(timespec='milliseconds')}{offset}{zone}"
    assert some(read_moment(text)).local.isoformat(timespec="milliseconds") == local.isoformat(
        timespec="milliseconds"
    )


def test_times_beyond_the_calendar_are_bare_numbers():
    assert instant_text(2**53 - 1) == str(2**53 - 1)


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("2026-03-29T02:30[Europe/Berlin]", "2026-03-29T03:30"),
        ("2026-03-29T03:30[Europe/Berlin]", ""),
        ("2026-10-25T02:30[Europe/Berlin]", ""),
        ("2026-03-29T02:30+01:00", ""),
        ("2026-03-29T02:30[Nowhere/Else]", ""),
        ("2026-03-29", ""),
        ("9999-12-31T23:59[America/New_York]", ""),
        ("0001-01-01T00:00[Asia/Tokyo]", ""),
    ],
)
def test_a_local_time_that_the_clocks_skip_counts_as_another(text: str, local: str):
    assert some(read_moment(text)).counts_as == local
