"""Keys: signatures bound to their domain, safe agreement, boxes that libsodium opens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey, SealedBox

from identity.encoding import decode, encode
from identity.errors import LocalFault, PeerFault
from identity.keys import (
    DeviceKeys,
    DevicePublic,
    agree,
    open_box,
    public_of_secret,
    public_of_seed,
    seal_box,
    sign,
    signer,
    verify,
)

SEED, SECRET, EPHEMERAL = (bytes([number]) * 32 for number in (1, 2, 3))
LOW_ORDER_X25519 = [bytes(32), b"\x01" + bytes(31), b"\xec" + b"\xff" * 30 + b"\x7f"]


def test_rfc_7748_agreement() -> None:
    scalar = bytes.fromhex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4")
    point = bytes.fromhex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
    shared = "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"
    assert agree(scalar, point).hex() == shared


def test_rfc_8032_public_key() -> None:
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert public_of_seed(seed).hex() == public


def test_device_keys_show_nothing_and_have_an_id() -> None:
    draws = iter([SEED, SECRET])
    keys = DeviceKeys.from_draw(lambda size: next(draws)[:size])
    assert keys == DeviceKeys(SEED, SECRET)
    assert SEED.hex() not in repr(keys) and repr(SEED) not in repr(keys)
    assert decode(encode(keys.public), DevicePublic, bytes_max=100) == keys.public
    assert len(keys.public.id) == 32
    assert keys.public.id != DeviceKeys(SEED, EPHEMERAL).public.id
    with pytest.raises(LocalFault):
        DeviceKeys(b"short", SECRET)


@given(st.binary(max_size=200), st.binary(min_size=1, max_size=40))
def test_signatures_hold_for_their_domain_and_message_alone(message: bytes, domain: bytes) -> None:
    signature = sign(domain, SEED, message)
    public = public_of_seed(SEED)
    assert verify(domain, public, message, signature)
    assert not verify(domain + b"x", public, message, signature)
    assert not verify(domain[:-1], public, domain[-1:] + message, signature)
    assert not verify(domain, public, message + b"\0", signature)
    assert sign(domain, signer(SEED), message) == signature
    assert not verify(domain, public_of_seed(SECRET), message, signature)


def test_what_a_seed_signs_with_is_never_printed() -> None:
    assert repr(signer(SEED).secret) not in repr(signer(SEED)) and SEED.hex() not in repr(signer(SEED))


def test_every_flipped_bit_breaks_a_signature() -> None:
    signature, public = sign(b"test", SEED, b"message"), public_of_seed(SEED)
    for bit in range(len(signature) * 8):
        damaged = bytearray(signature)
        damaged[bit // 8] ^= 1 << bit % 8
        assert not verify(b"test", public, b"message", bytes(damaged))
    for size in (0, 63, 65):
        assert not verify(b"test", public, b"message", signature.ljust(65, b"\0")[:size])


def test_keys_of_small_order_verify_nothing() -> None:
    identity = b"\x01" + bytes(31)
    assert not verify(b"test", identity, b"any", identity + bytes(32))
    assert not verify(b"test", bytes(32), b"any", bytes(64))
    assert not verify(b"test", b"short", b"any", bytes(64))


@pytest.mark.parametrize("point", LOW_ORDER_X25519)
def test_points_of_low_order_are_peer_faults(point: bytes) -> None:
    with pytest.raises(PeerFault):
        agree(SECRET, point)
    with pytest.raises(PeerFault):
        seal_box(point, b"plain", EPHEMERAL)
    with pytest.raises(PeerFault):
        agree(SECRET, b"short")


@given(st.binary(max_size=300))
def test_boxes_are_libsodiums(plaintext: bytes) -> None:
    sealed = seal_box(public_of_secret(SECRET), plaintext, EPHEMERAL)
    assert len(sealed) == len(plaintext) + 48
    assert SealedBox(PrivateKey(SECRET)).decrypt(sealed) == plaintext
    assert open_box(SECRET, sealed) == plaintext
    theirs = SealedBox(PrivateKey(SECRET).public_key).encrypt(plaintext)
    assert open_box(SECRET, theirs) == plaintext


def test_damaged_and_foreign_boxes_are_peer_faults() -> None:
    sealed = seal_box(public_of_secret(SECRET), b"plain", EPHEMERAL)
    with pytest.raises(PeerFault):
        open_box(SEED, sealed)
    for size in range(len(sealed)):
        with pytest.raises(PeerFault):
            open_box(SECRET, sealed[:size])
    for bit in range(len(sealed) * 8):
        damaged = bytearray(sealed)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(PeerFault):
            open_box(SECRET, bytes(damaged))
