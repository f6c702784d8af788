"""Addresses: one form, few bytes, nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.addresses import join_address, pack_address, split_address, unpack_address
from identity.errors import Malformed, Refused

ONION = "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion:443"
GOOD = [
    "192.168.1.20:7100",
    "[fd00::20]:7100",
    "[fe80::1%eth0]:7100",
    "peer.example:1",
    ONION,
    "localhost:65535",
]


@pytest.mark.parametrize("text", GOOD)
def test_good_addresses_survive_splitting_and_packing(text: str) -> None:
    assert join_address(*split_address(text)) == text
    assert unpack_address(pack_address(text) + b"rest") == (text, b"rest")


def test_forms_are_made_one() -> None:
    assert split_address(" Peer.EXAMPLE:80 ") == ("peer.example", 80)
    assert unpack_address(pack_address("[FD00:0:0::20]:7100"))[0] == "[fd00::20]:7100"
    assert len(pack_address("10.0.0.1:1")) == 7


@pytest.mark.parametrize(
    "text",
    ["", "host", "host:", ":80", "host:0", "host:65536", "fd00::20:7100", "[fd00::20]", "[host]:80", "a b:80",
     "user@host:80", "http://host:80", "host:80/path", "host:8٠", "h" * 300 + ":80", "[1.2.3.4]:80"],
)  # fmt: skip
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(Refused, match="address-broken"):
        split_address(text)


@given(st.binary(max_size=60))
def test_any_bytes_are_an_address_in_its_one_form_or_malformed(data: bytes) -> None:
    try:
        text, rest = unpack_address(data)
    except Malformed:
        return
    assert pack_address(text) + rest == data
