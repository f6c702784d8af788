"""The values that every format shares."""

from __future__ import annotations

import pytest

from identity.errors import Refused
from node.exchange import limits
from node.exchange.rows import moment_text, text_of


def test_marks_of_encodings_are_understood_and_taken_away():
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert text_of("می‌روم, 北京".encode(encoding)) == "می‌روم, 北京"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("é".encode("latin-1"), "exchange-not-utf8"),
        (b"a\0b", "exchange-not-text"),
        (b"\xff\xfea", "exchange-not-utf8"),
    ],
)
def test_other_bytes_are_refused(data, message):
    with pytest.raises(Refused) as refused:
        text_of(data)
    assert refused.value.message == message


def test_a_file_that_is_too_large_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(limits, "FILE_BYTES_MAX", 10)
    with pytest.raises(Refused) as refused:
        text_of(b"\xff" * 11)
    assert refused.value.message == "exchange-file-too-large"


def test_times_are_told_to_the_second():
    assert moment_text(1_800_000_000_999) == "2027-01-15T08:00:00Z"
