"""Content lines: what is read and written again stays the same, however it was folded."""

from __future__ import annotations

from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.errors import Refused
from node.exchange.content_lines import (
    fold,
    read_component,
    read_line,
    read_text,
    readable,
    unfold,
    write_text,
)
from node.exchange.limits import LINES_MAX

LINES = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200).map(
        lambda text: f"X:{text}"
    ),
    min_size=1,
    max_size=5,
)


@given(LINES)
def test_folding_is_undone(lines):
    data = "".join(fold(line) for line in lines).encode()
    assert all(len(piece) <= 75 for piece in data.split(b"\r\n"))
    assert [line for _, line in unfold(data)] == lines


@given(LINES, st.integers(1, 74))
def test_folds_that_cut_characters_are_undone(lines, size):
    data = b""
    for line in lines:
        raw = line.encode()
        data += b"\r\n ".join(raw[at : at + size] for at in range(0, len(raw), size)) + b"\r\n"
    assert [line for _, line in unfold(data)] == lines


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_texts_are_escaped_and_back(text):
    assert read_text(write_text(text)) == text


def test_line_numbers_count_the_file_and_blank_lines_are_passed_over():
    assert list(unfold(b"A:1\r\n 2\r\n\r\nB:3\n\tc\n")) == [(1, "A:12"), (4, "B:3c")]


@pytest.mark.parametrize("data", [b"A:1\rB:2\r", "A:1\nB:2".encode("utf-16"), b"\xef\xbb\xbfA:1\nB:2\n"])
def test_old_line_ends_and_other_encodings_with_a_mark_are_read(data):
    assert [line for _, line in unfold(data)] == ["A:1", "B:2"]


def test_latin_1_is_refused_with_its_line():
    with pytest.raises(Refused) as refused:
        list(unfold("BEGIN:VCALENDAR\n \n\nSUMMARY:Grüße\n".encode("latin-1")))
    assert (refused.value.message, refused.value.fields) == ("exchange-not-utf8", {"line": 4})


def test_a_file_of_very_many_lines_is_refused():
    with pytest.raises(Refused) as refused:
        deque(unfold(b"A:\n" * (LINES_MAX + 1)), maxlen=0)
    assert refused.value.message == "exchange-too-much"


def test_a_property_is_split_and_written_again_as_it_was():
    line = 'ATTENDEE;MEMBER="mailto:a@b.c","mailto:d@e.f";CN="A; B":mailto:x@y.z'
    found = read_line(line)
    assert found.param("CN") == "A; B" and found.value == "mailto:x@y.z"
    assert str(found) == line
    assert str(found.with_param("CN", "")) == 'ATTENDEE;MEMBER="mailto:a@b.c","mailto:d@e.f":mailto:x@y.z'


@pytest.mark.parametrize(
    "line", ["", "no colon", ":no name", "A;B:c", "DTSTART;;VALUE=DATE:20260101", 'A;B="c:d']
)
def test_what_is_no_content_line_is_told_apart(line):
    assert not readable(line)


@pytest.mark.parametrize(
    "lines",
    [
        ["BEGIN:A", "END:B"],
        ["BEGIN:A", "BEGIN:B", "END:A", "END:B"],
        ["X:1", "BEGIN:A", "END:A"],
        ["BEGIN:A", "END:A", "X:1"],
        ["BEGIN:A"],
        [f"BEGIN:A{depth}" for depth in range(1_000)],
    ],
)
def test_components_that_do_not_nest_are_refused(lines):
    with pytest.raises(Refused):
        read_component(list(enumerate(lines, 1)))


def test_a_component_is_written_as_it_was_read():
    lines = [
        "BEGIN:VEVENT",
        "UID:1",
        "BEGIN:VALARM",
        "TRIGGER:-PT1M",
        "END:VALARM",
        "X-LAST:here",
        "END:VEVENT",
    ]
    assert list(read_component(list(enumerate(lines, 1))).written()) == lines
