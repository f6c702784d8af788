"""What is inside of a backup is read in its one form, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.encoding import encode
from identity.errors import PeerFault
from node.copies.backup_form import End, KeptRows, KeptSpace, read_item

SPACE = KeptSpace(b"s" * 32, None, False, "Red", (b"g" * 32,), (b"c" * 32,), (b"d" * 32,))
ROWS = KeptRows("members", ("id", "name", "age"), ((b"1", "Sevda", None), (b"2", "Azad", 5)))


@pytest.mark.parametrize("item", [SPACE, ROWS, End(7)], ids=lambda item: type(item).__name__)
def test_items_are_read_back(item: KeptSpace | KeptRows | End):
    data = encode(item)
    assert read_item(data) == item
    for broken in (data[:-1], data + b"\0", b"\xc0", b""):
        with pytest.raises(PeerFault):
            read_item(broken)


@given(st.binary(max_size=200))
def test_whatever_else_comes_is_refused_by_name(data: bytes):
    with pytest.raises(PeerFault):
        read_item(data)
        raise PeerFault("read")
