"""The encoding: one form per value, everything else malformed."""

from __future__ import annotations

from typing import Annotated

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity import encoding
from identity.encoding import HASH_BYTES, Wire, decode, domain_hash, encode, hasher
from identity.errors import Malformed


class Leaf(Wire, frozen=True):
    number: Annotated[int, msgspec.Meta(ge=0)]
    data: bytes


class Tree(Wire, frozen=True):
    name: str
    leaves: tuple[Leaf, ...]
    note: str | None


leaves = st.builds(Leaf, st.integers(0, 2**63 - 1), st.binary(max_size=40))
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
trees = st.builds(Tree, texts, st.lists(leaves, max_size=5).map(tuple), st.none() | texts)


@given(trees)
def test_what_was_encoded_decodes(tree: Tree) -> None:
    assert decode(encode(tree), Tree, bytes_max=10_000) == tree


@given(st.binary(max_size=80))
def test_any_bytes_are_the_one_form_of_a_value_or_malformed(data: bytes) -> None:
    try:
        value = decode(data, Tree, bytes_max=10_000)
    except Malformed:
        return
    assert encode(value) == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x92\x05",  # cut
        b"\x92\x05\xc4\x00\x00",  # trailing byte
        b"\x92\xcc\x05\xc4\x00",  # a longer number than needed
        b"\x92\x05\xc5\x00\x00",  # a longer length than needed
        b"\x93\x05\xc4\x00\xc0",  # one field too many
        b"\x91\x05",  # one field too few
        b"\x92\xff\xc4\x00",  # a number out of bounds
        b"\x92\xc3\xc4\x00",  # true is no number
        b"\x92\xcb\x40\x14\x00\x00\x00\x00\x00\x00\xc4\x00",  # 5.0 is no whole number
        b"\x92\x05\xa0",  # text is no data
        b"\xdf\xff\xff\xff\xff",  # a huge map
        b"\x91" * 100_000,
    ],
)
def test_other_forms_are_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        decode(data, Leaf, bytes_max=1_000_000)


def test_text_that_is_not_utf_8_is_malformed() -> None:
    with pytest.raises(Malformed):
        decode(b"\x93\xa2\xff\xfe\x90\xc0", Tree, bytes_max=100)


def test_the_size_is_checked_first() -> None:
    data = encode(Leaf(1, bytes(100)))
    assert decode(data, Leaf, bytes_max=len(data)).number == 1
    with pytest.raises(Malformed, match="too-large"):
        decode(data, Leaf, bytes_max=len(data) - 1)


def test_hashes_depend_on_domain_key_and_bytes() -> None:
    hashes = {
        domain_hash(b"one", b"data"),
        domain_hash(b"two", b"data"),
        domain_hash(b"one", b"data", key=b"key"),
        domain_hash(b"one", b"other"),
    }
    assert len(hashes) == 4 and {len(value) for value in hashes} == {HASH_BYTES}
    assert domain_hash(b"one", b"da", b"ta") == domain_hash(b"one", b"data")
    assert len(domain_hash(b"one", size=16)) == 16
    with pytest.raises(ValueError):
        domain_hash(b"a domain too long", b"")


def test_what_is_made_ready_once_hashes_the_same_each_time():
    plain, keyed = hasher(b"one"), hasher(b"one", size=24, key=b"key")
    for data in (b"data", b"", b"other", b"data"):
        assert plain(data) == domain_hash(b"one", data)
        assert keyed(data) == domain_hash(b"one", data, size=24, key=b"key")
    with pytest.raises(ValueError):
        hasher(b"a domain too long")


def test_what_decodes_is_made_once_when_told_to_and_not_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(encoding, "_decoders", {})
    encoding.ready_for(Tree, Tree)
    (made,) = encoding._decoders.values()
    tree = Tree("", (), None)
    assert encoding.decode(encoding.encode(tree), Tree, bytes_max=100) == tree
    assert [*encoding._decoders.values()] == [made]
