"""Dates as well as they are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.fuzzy_dates import read_fuzzy_date
from crdt.moments import instant_text
from tests.crdt.record_world import some


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("2026", "2026-01-01", "2027-01-01"),
        ("2026-12", "2026-12-01", "2027-01-01"),
        ("2026-12-01", "2026-12-01", "2026-12-02"),
        ("2026-21", "2026-03-01", "2026-06-01"),
        ("2026-23~", "2026-09-01", "2026-12-01"),
        ("2026-24?", "2026-12-01", "2027-03-01"),
    ],
)
def test_a_fuzzy_date_is_a_stretch_of_days(text, first, after):
    found = some(read_fuzzy_date(text))
    assert (instant_text(found.start_ms)[:10], instant_text(found.end_ms)[:10]) == (first, after)
    assert (found.about, found.unsure) == (text.endswith("~"), text.endswith("?"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "26",
        "2026-",
        "2026-13",
        "2026-20",
        "2026-25",
        "2026-02-30",
        "9999",
        "0000",
        "2026-21-01",
        "2026~?",
    ],
)
def test_what_is_no_date(text):
    assert read_fuzzy_date(text) is None


@given(st.text(max_size=12))
def test_any_text_is_read_or_not_and_never_raises(text):
    read_fuzzy_date(text)
