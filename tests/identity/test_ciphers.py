from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl import bindings

from identity.ciphers import (
    CHACHA20_POLY1305,
    KEY_BYTES,
    TAG_BYTES,
    XCHACHA20_POLY1305,
    Suite,
    opened,
    sealed,
)
from identity.errors import LocalFault

KEY = bytes(range(KEY_BYTES))
SUITES = {
    "chacha": (CHACHA20_POLY1305, bindings.crypto_aead_chacha20poly1305_ietf_encrypt),
    "xchacha": (XCHACHA20_POLY1305, bindings.crypto_aead_xchacha20poly1305_ietf_encrypt),
}


@pytest.mark.parametrize("name", SUITES)
@given(plaintext=st.binary(max_size=300), associated=st.binary(max_size=80))
def test_what_is_sealed_is_what_pynacl_seals_and_opens_again(name: str, plaintext: bytes, associated: bytes):
    suite, theirs = SUITES[name]
    nonce = bytes(suite.nonce_bytes)
    found = sealed(suite, KEY, nonce, plaintext, associated)
    assert found == theirs(plaintext, associated, nonce, KEY) and len(found) == len(plaintext) + TAG_BYTES
    assert opened(suite, KEY, nonce, found, associated) == plaintext
    for broken in (found[:-1], found + b"x", bytes([found[0] ^ 1]) + found[1:], found[: TAG_BYTES - 1], b""):
        assert opened(suite, KEY, nonce, broken, associated) is None
    assert opened(suite, KEY, nonce, found, associated + b"x") is None


@pytest.mark.parametrize("suite", [CHACHA20_POLY1305, XCHACHA20_POLY1305])
def test_no_key_or_nonce_of_another_length_goes_to_c(suite: Suite):
    nonce = bytes(suite.nonce_bytes)
    for key, other in ((KEY[:-1], nonce), (KEY + b"x", nonce), (b"", nonce), (KEY, nonce[:-1]), (KEY, b"")):
        with pytest.raises(LocalFault, match="key-size"):
            sealed(suite, key, other, b"plain", b"")
        with pytest.raises(LocalFault, match="key-size"):
            opened(suite, key, other, bytes(40), b"")
