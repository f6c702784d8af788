from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.store import texts


@given(st.text(), st.integers(1, 40))
def test_a_text_comes_back_as_it_was(text: str, times: int):
    assert texts.plain(texts.packed(text * times)) == text * times


@pytest.mark.parametrize("line", ["We met at the old mill. ", "اجتمعنا عند الطاحونة القديمة. "])
def test_long_texts_take_less_than_half(line: str):
    stored = texts.packed("".join(f"{number}: {line}" for number in range(50)))
    assert isinstance(stored, bytes)
    assert 2 * len(stored) < len(texts.plain(stored).encode())


def test_pieces_are_those_with_marks_or_the_text():
    assert texts.pieces("one two", '[["one",{"bold":true}],[" two",{}]]') == [
        ["one", {"bold": True}],
        [" two", {}],
    ]
    assert texts.pieces(texts.packed("one " * 50), "") == [["one " * 50, {}]]
    assert texts.pieces("", "") == []
