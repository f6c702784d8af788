"""Places as precisely as their author chose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.kind import Field, FieldType
from crdt.places import PRECISIONS, Place, read_place, rounded
from crdt.values import parse, read
from tests.crdt.record_world import some


def test_words_may_say_how_precise_they_are():
    assert read_place("Vera [district]") == Place(text="Vera", precision="district")
    assert read_place("Hall [2]") == Place(text="Hall [2]")
    assert read_place("[town]") == Place(text="[town]")
    assert {some(read_place(f"x [{name}]")).precision for name in PRECISIONS} == set(PRECISIONS)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("geo:41.715137,44.827096;u=10000", "geo:41.7,44.8;u=10000"),
        ("geo:41.715137,44.827096;u=100", "geo:41.715,44.827;u=100"),
        ("geo:-41.9,44;u=99999999", "geo:-42,44;u=99999999"),
        ("geo:41.715137,44.827096", "geo:41.715137,44.827096"),
        ("geo:1.123456789,2;u=0", "geo:1.12346,2.00000;u=0"),
    ],
)
def test_digits_finer_than_the_chosen_precision_are_never_stored(typed, stored):
    field = Field(name="place", type=FieldType.PLACE)
    assert parse(field, typed) == rounded(typed) == stored
    assert isinstance(read(field, stored), Place)


@pytest.mark.parametrize("text", ["geo:", "geo:91,0", "geo:0,181", "geo:NaN,1", "geo:1,2;u=x", "geo:1e5,2"])
def test_coordinates_that_lie_nowhere_are_no_place(text):
    assert read_place(text) is None


@given(st.text(max_size=40) | st.from_regex(r"geo:.{0,20}"))
def test_any_text_is_read_or_not_and_never_raises(text):
    read_place(rounded(text))
