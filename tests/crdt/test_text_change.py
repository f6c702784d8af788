from __future__ import annotations

import itertools
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.text_change import Change, changes, changes_onto
from tests.fuzz.histories import WORDS

texts = st.lists(st.sampled_from([word for words in WORDS.values() for word in words]), max_size=12).map(
    "".join
)


def applied(text: str, wanted: list[Change]) -> str:
    for change in reversed(wanted):
        text = text[: change.start] + change.text + text[change.end :]
    return text


@given(texts, texts)
def test_the_changes_lead_from_one_text_to_the_other(before: str, after: str):
    found = changes(before, after)
    assert applied(before, found) == after
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


@given(texts, texts, texts)
def test_onto_any_present_text_the_changes_stay_ascending_and_inside(present: str, read: str, new: str):
    found = changes_onto(present, read, new)
    places = [place for change in found for place in (change.start, change.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(present) for place in places)


@given(texts, texts)
def test_onto_the_text_that_was_read_they_make_the_new_one(read: str, new: str):
    assert applied(read, changes_onto(read, read, new)) == new


@given(texts, texts)
def test_rewriting_nothing_changes_nothing(present: str, read: str):
    assert changes_onto(present, read, read) == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("one two three", "one 2 three", [Change(4, 7, "2")]),
        ("a b c d", "a c d", [Change(2, 4, "")]),
        ("", "new", [Change(0, 0, "new")]),
        ("😀", "😁", [Change(0, 1, "😁")]),
        # A change inside an emoji sequence or of a combining mark takes the whole grapheme.
        ("👩🏽\u200d🌾", "👩🏻\u200d🌾", [Change(0, 4, "👩🏻\u200d🌾")]),
        ("e\u0301", "e\u0300", [Change(0, 2, "e\u0300")]),
        ("明天下午会议", "明天上午会议", [Change(2, 3, "上")]),
        ("می\u200cخواهیم", "نمی\u200cخواهیم", [Change(0, 0, "ن")]),
    ],
)
def test_changes_are_small_and_cut_between_graphemes(before: str, after: str, expected: list[Change]):
    assert changes(before, after) == expected


@pytest.mark.parametrize(
    ("present", "read", "new", "result"),
    [
        ("one TWO three", "one two three", "1 two three", "1 TWO three"),
        ("zero one two", "one two", "one two three", "zero one two three"),
        ("one three", "one two three", "one two 2 three", "one 2 three"),
        ("one x two three", "one two three", "three", "x three"),
        ("", "one", "one two", " two"),
    ],
)
def test_what_others_wrote_meanwhile_stays(present: str, read: str, new: str, result: str):
    assert applied(present, changes_onto(present, read, new)) == result


def test_a_large_rewriting_takes_no_long_time(chance: random.Random):
    before = " ".join(str(chance.random()) for _ in range(20_000))
    after = " ".join(str(chance.random()) for _ in range(20_000))
    begin = time.process_time()
    assert applied(before, changes(before, after)) == after
    assert time.process_time() - begin < 5
