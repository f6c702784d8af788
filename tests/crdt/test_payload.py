from __future__ import annotations

import zlib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt import limits
from crdt.payload import open_payload, seal_payload
from identity.aead import OVERHEAD_BYTES, seal
from identity.errors import PeerFault
from identity.padding import pad, padded_size

KEY, OTHER_KEY = bytes(32), b"o" * 32


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def sealed(inside: bytes) -> bytes:
    return seal(KEY, pad(inside), b"")


@given(st.binary(max_size=3_000), st.binary(max_size=40))
def test_what_is_sealed_opens_under_the_same_key_and_place(body: bytes, associated: bytes):
    payload = seal_payload(body, KEY, associated)
    assert open_payload(payload, KEY, associated) == body
    assert len(payload) == OVERHEAD_BYTES + padded_size(len(_inside(body)))
    for key, place in ((OTHER_KEY, associated), (KEY, associated + b"x")):
        with pytest.raises(PeerFault):
            open_payload(payload, key, place)


def _inside(body: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = packer.compress(body) + packer.flush()
    return b"\x01" + packed if len(body) >= 96 and len(packed) < len(body) else b"\x00" + body


def test_sizes_say_little():
    sizes = {len(seal_payload(Random(size).randbytes(size), KEY, b"")) for size in range(1, 500)}
    assert len(sizes) <= 9


def test_every_broken_bit_is_noticed():
    payload = seal_payload(b"a body of a few words", KEY, b"place")
    for index in range(len(payload) * 8):
        broken = bytearray(payload)
        broken[index // 8] ^= 1 << index % 8
        with pytest.raises(PeerFault):
            open_payload(bytes(broken), KEY, b"place")


def test_every_cut_is_noticed():
    payload = seal_payload(b"a body of a few words", KEY, b"place")
    for end in range(len(payload)):
        with pytest.raises(PeerFault):
            open_payload(payload[:end], KEY, b"place")
    with pytest.raises(PeerFault):
        open_payload(payload + b"\0", KEY, b"place")


@pytest.mark.parametrize(
    "inside",
    [
        b"",
        b"\x02body",
        b"\x01",
        b"\x01not deflate",
        b"\x01" + deflated(b"x" * 200)[:-3],
        b"\x01" + deflated(b"x" * 200) + b"more",
        b"\x01" + deflated(bytes(limits.BODY_BYTES_MAX + 1)),
        b"\x01" + deflated(bytes(200_000_000)),
        b"\x00" + bytes(limits.BODY_BYTES_MAX + 1),
    ],
    ids=["empty", "method", "nothing", "junk", "cut", "more", "large", "bomb", "stored large"],
)
def test_what_no_writer_makes_is_refused(inside: bytes):
    with pytest.raises(PeerFault):
        open_payload(sealed(inside), KEY, b"")


def test_the_largest_body_passes():
    for body in (bytes(limits.BODY_BYTES_MAX), Random(1).randbytes(limits.BODY_BYTES_MAX)):
        payload = seal_payload(body, KEY, b"")
        size = len(payload)
        assert open_payload(payload, KEY, b"") == body
        assert size <= limits.PAYLOAD_BYTES_MAX


@pytest.mark.parametrize("padded", [b"", bytes(64), b"\x00body" + bytes(59), b"\x00body\x80" + bytes(60)])
def test_wrong_padding_is_refused(padded: bytes):
    with pytest.raises(PeerFault):
        open_payload(seal(KEY, padded, b""), KEY, b"")
