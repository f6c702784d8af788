"""The channel: whole messages through any segmentation, and dead after the first wrong byte."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from identity import limits
from identity.channel import CHUNK_BYTES_MAX, Channel
from identity.errors import LocalFault, PeerFault
from identity.noise import Cipher, Transport
from identity.padding import padded_size

ONE, TWO = bytes([1]) * 32, bytes([2]) * 32


def pair() -> tuple[Channel, Channel]:
    left = Transport(send=Cipher(ONE), receive=Cipher(TWO), handshake_hash=b"hash")
    right = Transport(send=Cipher(TWO), receive=Cipher(ONE), handshake_hash=b"hash")
    return Channel(left), Channel(right)


def frame(cipher: Cipher, plaintext: bytes) -> bytes:
    sealed = cipher.encrypt(b"", plaintext)
    return len(sealed).to_bytes(2, "big") + sealed


@settings(max_examples=50)
@given(st.lists(st.tuples(st.binary(max_size=700), st.booleans()), max_size=6), st.integers(0, 2**32))
def test_messages_survive_any_segmentation(messages: list[tuple[bytes, bool]], number: int) -> None:
    left, right = pair()
    stream = b"".join(left.seal_message(data, pad=pad) for data, pad in messages)
    dice = random.Random(number)
    came: list[bytes] = []
    while stream:
        size = dice.randint(1, 300)
        came += right.feed(stream[:size])
        stream = stream[size:]
    assert came == [data for data, _ in messages]


@pytest.mark.parametrize("pad", [True, False])
@pytest.mark.parametrize(
    "size", [0, 1, CHUNK_BYTES_MAX - 1, CHUNK_BYTES_MAX, CHUNK_BYTES_MAX + 1, limits.FRAME_BYTES_MAX]
)
def test_sizes_around_the_edges(size: int, pad: bool) -> None:
    left, right = pair()
    data = bytes([7]) * size
    assert right.feed(left.seal_message(data, pad=pad)) == [data]
    assert left.feed(right.seal_message(b"answer")) == [b"answer"]


def test_a_message_too_large_is_our_fault() -> None:
    with pytest.raises(LocalFault):
        pair()[0].seal_message(bytes(limits.FRAME_BYTES_MAX + 1))


def test_sizes_on_the_wire_are_classes() -> None:
    sizes = {len(pair()[0].seal_message(bytes(size))) for size in range(63)}
    assert sizes == {2 + 1 + 64 + 16}
    assert len(pair()[0].seal_message(bytes(600))) == 2 + 1 + padded_size(600) + 16


def test_every_flipped_bit_is_a_peer_fault_and_the_channel_is_dead() -> None:
    sealed = pair()[0].seal_message(b"message")
    for bit in range(len(sealed) * 8):
        _, right = pair()
        damaged = bytearray(sealed)
        damaged[bit // 8] ^= 1 << bit % 8
        if int.from_bytes(damaged[:2], "big") > len(sealed) - 2:
            assert right.feed(bytes(damaged)) == []  # it waits for the rest of a longer frame
            damaged += bytes(65_535)
        with pytest.raises(PeerFault):
            right.feed(bytes(damaged))
        with pytest.raises(PeerFault):
            right.feed(b"")


def test_reflected_replayed_and_reordered_messages_are_peer_faults() -> None:
    left, right = pair()
    one, two = left.seal_message(b"one"), left.seal_message(b"two")
    with pytest.raises(PeerFault):
        left.feed(one)
    with pytest.raises(PeerFault):
        right.feed(two)
    _, right = pair()
    assert right.feed(one) == [b"one"]
    with pytest.raises(PeerFault):
        right.feed(one)


@pytest.mark.parametrize(
    "plaintexts",
    [
        [b"\x04data"],
        [b"\x01crumb"],
        [b"\x01"],
        [b"\x02" + bytes(64)],
        [b"\x02"],
        [b"\x01" + bytes(CHUNK_BYTES_MAX), b"\x00"],
        [b"\x01" + bytes(CHUNK_BYTES_MAX), b"\x02" + bytes(10)],
        [b"\x01" + bytes(CHUNK_BYTES_MAX)] * 40,
        [b"\x01" + bytes(CHUNK_BYTES_MAX)] * 16 + [b"\x00" + bytes(3_000)],
        [b""],
    ],
    ids=[
        "flag",
        "crumb",
        "empty-crumb",
        "padding",
        "no-padding",
        "empty-end",
        "mixed",
        "endless",
        "large",
        "empty",
    ],
)
def test_a_peer_that_holds_the_keys_cannot_cheat(plaintexts: list[bytes]) -> None:
    _, right = pair()
    cipher = Cipher(ONE)
    with pytest.raises(PeerFault):
        for plaintext in plaintexts:
            right.feed(frame(cipher, plaintext))


def test_frames_too_short_for_a_tag_are_peer_faults() -> None:
    for size in range(17):
        with pytest.raises(PeerFault):
            pair()[1].feed(size.to_bytes(2, "big") + bytes(size))


@given(st.binary(min_size=70_000 // 100, max_size=900))
def test_noise_from_outside_is_waited_for_or_a_peer_fault(data: bytes) -> None:
    _, right = pair()
    try:
        assert right.feed(data) == []
    except PeerFault:
        return


def test_both_ends_change_the_key_after_the_same_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "REKEY_MESSAGES", 3)
    left, right = pair()
    plain = Cipher(ONE)
    for number in range(10):
        data = bytes([number])
        sealed = left.seal_message(data, pad=False)
        assert right.feed(sealed) == [data]
        assert (frame(plain, b"\0" + data) == sealed) is (number < 3)
