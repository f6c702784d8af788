"""libsodium's authenticated ciphers without PyNaCl's wrappers, which cost three times as much as a small text does.

The only place where lengths go to C, so all of them are looked at here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nacl._sodium import ffi, lib  # type: ignore[import-not-found]

from identity.errors import LocalFault

KEY_BYTES = 32
TAG_BYTES = 16
_ROOM, _NOTHING = ffi.typeof("unsigned char[]"), ffi.NULL
_new, _bytes_of = ffi.new, ffi.buffer


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """A cipher: libsodium's functions for it, and how long its nonces are."""

    seal: Callable[..., int]
    open: Callable[..., int]
    nonce_bytes: int


CHACHA20_POLY1305 = Suite(
    seal=lib.crypto_aead_chacha20poly1305_ietf_encrypt,
    open=lib.crypto_aead_chacha20poly1305_ietf_decrypt,
    nonce_bytes=12,
)
XCHACHA20_POLY1305 = Suite(
    seal=lib.crypto_aead_xchacha20poly1305_ietf_encrypt,
    open=lib.crypto_aead_xchacha20poly1305_ietf_decrypt,
    nonce_bytes=24,
)


def sealed(suite: Suite, key: bytes, nonce: bytes, plaintext: bytes, associated: bytes) -> bytes:
    """Return ``plaintext`` sealed and bound to ``associated``: TAG_BYTES longer."""
    if len(key) != KEY_BYTES or len(nonce) != suite.nonce_bytes:
        raise LocalFault("key-size")
    size, bound = len(plaintext), len(associated)
    room = _new(_ROOM, size + TAG_BYTES)
    suite.seal(room, _NOTHING, plaintext, size, associated, bound, _NOTHING, nonce, key)
    return bytes(_bytes_of(room))


def opened(suite: Suite, key: bytes, nonce: bytes, ciphertext: bytes, associated: bytes) -> bytes | None:
    """Return what was sealed, None unless it was with the same arguments.

    The plaintext may not be read before the tag was found right: libsodium does both.
    """
    if len(key) != KEY_BYTES or len(nonce) != suite.nonce_bytes:
        raise LocalFault("key-size")
    size, bound = len(ciphertext), len(associated)
    if size < TAG_BYTES:
        return None
    room = _new(_ROOM, size - TAG_BYTES)
    if suite.open(room, _NOTHING, _NOTHING, ciphertext, size, associated, bound, nonce, key):
        return None
    return bytes(_bytes_of(room))
