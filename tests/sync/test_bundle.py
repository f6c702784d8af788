"""What is inside of a bundle has one form, and its head belongs to one device and one file."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.encoding import encode
from identity.errors import PeerFault
from identity.keys import DeviceKeys
from sync.bundle import (
    BundleEnd,
    BundleHead,
    BundleHeld,
    BundleSpace,
    LogHeight,
    LogHeld,
    check_head,
    read_item,
    signed_head,
)

KEYS, OTHER = (
    DeviceKeys.from_draw(random.Random(1).randbytes),
    DeviceKeys.from_draw(random.Random(2).randbytes),
)
GROUP, FILE = b"g" * 32, b"f" * 32
HEAD = signed_head(KEYS, GROUP, (b"act",), 5, FILE)
HELD = BundleHeld(b"s" * 32, b"t" * 32, (LogHeld(b"l" * 32, 4),))
HEIGHT = LogHeight(b"l" * 32, 7, b"t" * 8, 0, False)


@pytest.mark.parametrize(
    "item",
    [
        HEAD,
        BundleSpace(b"s" * 32, (HEIGHT,)),
        HELD,
        BundleEnd(9),
    ],
    ids=lambda item: type(item).__name__,
)
def test_items_are_read_back(item: BundleHead | BundleSpace | BundleHeld | BundleEnd):
    data = encode(item)
    assert read_item(data) == item
    for broken in (data[:-1], data + b"\0", b""):
        with pytest.raises(PeerFault):
            read_item(broken)


@given(st.binary(max_size=120))
def test_noise_is_refused(data: bytes):
    with pytest.raises(PeerFault):
        read_item(data)


def test_a_head_is_its_devices_and_its_files():
    check_head(HEAD, KEYS.public, FILE)
    for head, device, file in (
        (HEAD, OTHER.public, FILE),
        (HEAD, KEYS.public, b"o" * 32),
        (signed_head(OTHER, GROUP, (b"act",), 5, FILE), KEYS.public, FILE),
        (BundleHead(GROUP, KEYS.public.id, (b"other",), 5, HEAD.proof), KEYS.public, FILE),
        (BundleHead(b"o" * 32, KEYS.public.id, (b"act",), 5, HEAD.proof), KEYS.public, FILE),
        (BundleHead(GROUP, KEYS.public.id, (b"act",), 6, HEAD.proof), KEYS.public, FILE),
    ):
        with pytest.raises(PeerFault, match="bundle-not-signed"):
            check_head(head, device, file)
