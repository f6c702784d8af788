"""Arguments are read in one form each, and anything else is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.errors import Refused
from node.desk import arguments

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
READERS = (
    arguments.text_of,
    arguments.needed_text_of,
    arguments.texts_of,
    arguments.list_of,
    arguments.flag_of,
    lambda args, name: arguments.seconds_of(args, name, 1.0),
    lambda args, name: arguments.number_of(args, name, 1, 9),
)


@given(ANYTHING)
def test_anything_is_read_or_refused(value):
    for read in READERS:
        try:
            read({"x": value}, "x")
        except Refused as fault:
            assert fault.message.startswith("command-argument-")


def test_what_was_not_given():
    assert arguments.text_of({}, "x") == "" and arguments.texts_of({}, "x") == {}
    assert arguments.list_of({}, "x") == [] and arguments.flag_of({}, "x") is False
    assert arguments.seconds_of({}, "x", 7.0) == 7.0
    with pytest.raises(Refused):
        arguments.needed_text_of({"x": " "}, "x")


@pytest.mark.parametrize("value", ["5", True, -1, float("nan"), float("inf"), 1e9])
def test_seconds_are_a_number_of_at_most_a_day(value):
    with pytest.raises(Refused):
        arguments.seconds_of({"x": value}, "x", 1.0)


@pytest.mark.parametrize("value", ["5", True, 0, 10, 1.0])
def test_numbers_are_whole_and_within_bounds(value):
    assert arguments.number_of({"x": 9}, "x", 1, 9) == 9 and arguments.number_of({}, "x", 3, 9) == 3
    with pytest.raises(Refused):
        arguments.number_of({"x": value}, "x", 3, 9)


@given(ANYTHING)
def test_words_that_pass_can_be_written(value):
    try:
        arguments.check_words({"x": value})
    except Refused as fault:
        assert fault.message == "command-text-broken"
    else:
        json.dumps(value, ensure_ascii=False).encode()


@pytest.mark.parametrize("value", ["a\ud800", ["\udfff"], {"\ud800": 1}, {"x": [{"y": "\ud800"}]}])
def test_half_a_character_is_found_wherever_it_is(value):
    with pytest.raises(Refused):
        arguments.check_words(value)
