"""Sealing: one form per input, one key per seal, nothing else opens."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.aead import OVERHEAD_BYTES, Subkeys, key_id, open_sealed, seal, subkeys
from identity.errors import LocalFault, PeerFault

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "identity.json").read_text())
KEY, OTHER = bytes(range(32)), bytes(32)


@given(st.binary(max_size=300), st.binary(max_size=60))
def test_what_was_sealed_opens(plaintext: bytes, associated: bytes) -> None:
    sealed = seal(KEY, plaintext, associated)
    assert len(sealed) == len(plaintext) + OVERHEAD_BYTES
    assert open_sealed(KEY, sealed, associated) == plaintext
    assert seal(KEY, plaintext, associated) == sealed
    for key, other in ((OTHER, associated), (KEY, associated + b"x")):
        with pytest.raises(PeerFault):
            open_sealed(key, sealed, other)


def test_a_repeated_position_shows_only_that_the_input_was_equal() -> None:
    one, two = seal(KEY, b"first text", b"position 7"), seal(KEY, b"other text", b"position 7")
    assert one[:24] != two[:24]
    assert seal(KEY, b"ab", b"c")[:24] != seal(KEY, b"b", b"ca")[:24]


def test_every_flipped_bit_and_every_cut_is_a_peer_fault() -> None:
    sealed = seal(KEY, b"plain", b"bound")
    for bit in range(len(sealed) * 8):
        damaged = bytearray(sealed)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(PeerFault):
            open_sealed(KEY, bytes(damaged), b"bound")
    for size in range(len(sealed)):
        with pytest.raises(PeerFault):
            open_sealed(KEY, sealed[:size], b"bound")


def test_a_nonce_that_was_not_derived_is_refused() -> None:
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

    from identity.encoding import domain_hash

    nonce = bytes(24)
    sealed = nonce + encrypt(b"plain", b"bound", nonce, domain_hash(b"hedgerow cipher", key=KEY))
    with pytest.raises(PeerFault):
        open_sealed(KEY, sealed, b"bound")


def test_key_ids_differ_and_hide_the_key() -> None:
    assert key_id(KEY) != key_id(OTHER)
    assert len(key_id(KEY)) == 32 and key_id(KEY) != KEY


def test_nothing_is_sealed_or_opened_with_a_key_of_another_length() -> None:
    sealed, used = seal(KEY, b"plain", b"bound"), subkeys(KEY)
    for cipher in (used.cipher[:-1], used.cipher + b"x", b""):
        short = Subkeys(cipher=cipher, nonce=used.nonce, hashed=used.hashed)
        with pytest.raises(LocalFault):
            seal(short, b"plain", b"bound")
        with pytest.raises(LocalFault):
            open_sealed(short, sealed, b"bound")


@pytest.mark.parametrize("vector", VECTORS["seal"])
def test_vector(vector: dict[str, str]) -> None:
    key, plain, bound = (bytes.fromhex(vector[name]) for name in ("key", "plaintext", "associated"))
    assert seal(key, plain, bound).hex() == vector["sealed"]
    assert key_id(key).hex() == vector["key_id"]
