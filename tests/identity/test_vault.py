"""The key file: opens with its passphrase, tells damage from a wrong passphrase, never gets cheap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.encoding import decode, encode
from identity.errors import LocalFault, Malformed, PeerFault, Refused
from identity.vault import (
    Cost,
    _Body,
    _checksum,
    _File,
    cost_for_memory,
    create,
    is_open,
    open_vault,
    rewrap,
    subkey,
)

MASTER, SALT = bytes(range(32)), bytes(range(16))
FLOOR = Cost(memory_bytes=64 * 1_048_576, passes=3)
LOCKED = create(MASTER, "six words of any sort here", SALT, FLOOR)
OPEN = create(MASTER, None, SALT, FLOOR)


def test_the_passphrase_opens_and_no_other() -> None:
    assert open_vault(LOCKED, "six words of any sort here") == MASTER
    assert MASTER not in LOCKED
    with pytest.raises(Refused, match="vault-wrong-passphrase"):
        open_vault(LOCKED, "six words of any sort there")
    with pytest.raises(Refused, match="vault-passphrase-needed"):
        open_vault(LOCKED, None)
    with pytest.raises(Refused, match="vault-passphrase-empty"):
        open_vault(LOCKED, "")


def test_an_open_lock_opens_and_says_so() -> None:
    assert open_vault(OPEN, None) == open_vault(OPEN, "ignored") == MASTER
    assert is_open(OPEN) and not is_open(LOCKED)


def test_the_same_passphrase_typed_in_another_form_opens() -> None:
    data = create(MASTER, "caf\u00e9 \ufb01n", SALT, FLOOR)
    assert open_vault(data, "cafe\u0301 fin") == MASTER


def test_rewrapping_keeps_the_master_key() -> None:
    data = rewrap(OPEN, None, "new", bytes(16), FLOOR)
    assert open_vault(data, "new") == MASTER
    assert open_vault(rewrap(data, "new", None, SALT, FLOOR), None) == MASTER


@pytest.mark.parametrize("data", [LOCKED, OPEN])
def test_every_flipped_bit_and_every_cut_is_malformed(data: bytes) -> None:
    for bit in range(len(data) * 8):
        damaged = bytearray(data)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Malformed):
            is_open(bytes(damaged))
    for size in range(len(data)):
        with pytest.raises(Malformed):
            is_open(data[:size])


@given(st.binary(max_size=200))
def test_any_bytes_are_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        open_vault(data, None)


def test_changed_terms_do_not_open_even_with_a_right_checksum() -> None:
    body = decode(decode(LOCKED, _File, bytes_max=1_024).body, _Body, bytes_max=1_024)
    terms = body.terms
    for other in (
        type(terms)(terms.version, terms.lock, terms.memory_bytes, terms.passes + 1, terms.salt),
        type(terms)(terms.version, terms.lock, terms.memory_bytes, terms.passes, bytes(16)),
    ):
        forged = encode(_Body(other, body.wrapped))
        with pytest.raises(Refused):
            open_vault(encode(_File(forged, _checksum(forged))), "six words of any sort here")
    cheap = encode(_Body(type(terms)(1, 1, 8_192, 1, terms.salt), body.wrapped))
    with pytest.raises(PeerFault):
        open_vault(encode(_File(cheap, _checksum(cheap))), "six words of any sort here")


def test_costs_have_a_floor_and_follow_the_memory() -> None:
    with pytest.raises(LocalFault):
        Cost(memory_bytes=32 * 1_048_576)
    with pytest.raises(LocalFault):
        Cost(passes=2)
    assert Cost() == cost_for_memory(8 * 2**30)
    assert Cost().memory_bytes == 256 * 2**20
    assert cost_for_memory(600 * 2**20).memory_bytes == 128 * 2**20
    assert cost_for_memory(0).memory_bytes == 64 * 2**20


def test_subkeys_differ_by_label() -> None:
    assert subkey(MASTER, "database") != subkey(MASTER, "device")
    assert subkey(MASTER, "database") != subkey(bytes(32), "database")
