"""Padding: few sizes, one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.errors import Malformed
from identity.padding import pad, padded_size, unpad


@given(st.binary(max_size=5_000))
def test_what_was_padded_unpads(data: bytes) -> None:
    padded = pad(data)
    assert len(padded) == padded_size(len(data))
    assert unpad(padded) == data


def test_sizes_grow_in_classes_and_waste_little() -> None:
    assert [padded_size(size) for size in (0, 63, 64, 511, 512, 1_023, 1_024)] == [
        64,
        64,
        128,
        512,
        576,
        1_024,
        1_152,
    ]
    sizes = [padded_size(size) for size in range(100_000)]
    assert sizes == sorted(sizes)
    assert all(size < padded <= max(size + 64, size * 1.125 + 2) for size, padded in enumerate(sizes))
    assert len(set(sizes)) < 75


@given(st.binary(max_size=300))
def test_anything_else_is_malformed(data: bytes) -> None:
    try:
        content = unpad(data)
    except Malformed:
        return
    assert pad(content) == data


def test_a_larger_class_than_needed_is_malformed() -> None:
    for wrong in (b"", bytes(64), pad(b"data") + bytes(64), pad(b"data")[:-1], b"\x80"):
        with pytest.raises(Malformed):
            unpad(wrong)
