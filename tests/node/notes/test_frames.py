from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.notes import frames


@given(st.lists(st.binary(max_size=300), max_size=8))
def test_what_is_framed_is_read(parts: list[bytes]):
    framed = frames.frame(parts)
    header, body = framed[: frames.LENGTH_BYTES], framed[frames.LENGTH_BYTES :]
    assert frames.frame_bytes(header) == len(body)
    assert frames.parts_of(body) == parts


@given(st.lists(st.binary(min_size=1, max_size=30), min_size=1, max_size=4), st.data())
def test_a_frame_that_is_cut_is_refused(parts: list[bytes], data: st.DataObject):
    body = frames.frame(parts)[frames.LENGTH_BYTES :]
    whole = {
        sum(len(part) + frames.LENGTH_BYTES for part in parts[:count]) for count in range(len(parts) + 1)
    }
    cut = data.draw(st.integers(0, len(body)).filter(lambda at: at not in whole))
    with pytest.raises(ValueError, match="frame ends within a part"):
        frames.parts_of(body[:cut])


def test_a_frame_that_is_too_long_is_refused():
    with pytest.raises(ValueError, match="frame too long"):
        frames.frame_bytes((frames.FRAME_BYTES_MAX + 1).to_bytes(frames.LENGTH_BYTES))
