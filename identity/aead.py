"""Sealing under a shared key so that repeating a position does no harm.

XChaCha20-Poly1305 whose nonce is a keyed hash of the associated data and the plaintext (a synthetic nonce, as in
SIV modes, RFC 5297). A restored home may seal twice at one position: equal input then gives equal output and shows
nothing else. The reader recomputes the nonce, so a sealed text opens under one key only: the seal commits to its
key. The two subkeys keep cipher and hash apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from nacl._sodium import ffi, lib  # type: ignore[import-not-found]

from identity.encoding import domain_hash, hasher
from identity.errors import LocalFault, PeerFault

KEY_BYTES = 32
NONCE_BYTES = 24
_TAG_BYTES = 16
OVERHEAD_BYTES = NONCE_BYTES + _TAG_BYTES
_NONCE_DOMAIN = b"hedgerow nonce"
_ROOM, _NOTHING = ffi.typeof("unsigned char[]"), ffi.NULL
_new, _bytes_of = ffi.new, ffi.buffer
# Without PyNaCl's wrappers, which cost three times as much as a small text does; so all lengths are looked at here.
_seal, _open = lib.crypto_aead_xchacha20poly1305_ietf_encrypt, lib.crypto_aead_xchacha20poly1305_ietf_decrypt


@dataclass(frozen=True, slots=True, kw_only=True)
class Subkeys:
    """What a key is used as: made once where many texts are sealed or opened under it."""

    cipher: bytes
    nonce: bytes
    hashed: Callable[[bytes], bytes] = field(repr=False, compare=False)


SealKey = bytes | Subkeys
"""A 32-byte key, or what it is used as."""


def subkeys(key: SealKey) -> Subkeys:
    """Return what ``key`` is used as."""
    if isinstance(key, Subkeys):
        return key
    nonce = domain_hash(b"hedgerow nonce", key=key)
    return Subkeys(
        cipher=domain_hash(b"hedgerow cipher", key=key),
        nonce=nonce,
        hashed=hasher(_NONCE_DOMAIN, size=NONCE_BYTES, key=nonce),
    )


def seal(key: SealKey, plaintext: bytes, associated: bytes) -> bytes:
    """Return ``plaintext`` sealed under ``key`` and bound to ``associated``: 40 bytes longer."""
    used = key if isinstance(key, Subkeys) else subkeys(key)
    nonce, cipher = _nonce(used, plaintext, associated), used.cipher
    if len(cipher) != KEY_BYTES:
        raise LocalFault("key-size")
    size, bound = len(plaintext), len(associated)
    room = _new(_ROOM, size + _TAG_BYTES)
    _seal(room, _NOTHING, plaintext, size, associated, bound, _NOTHING, nonce, cipher)
    return nonce + bytes(_bytes_of(room))


def open_sealed(key: SealKey, sealed: bytes, associated: bytes) -> bytes:
    """Return the plaintext of ``sealed``; raise PeerFault unless it was made by ``seal`` with the same arguments.

    The plaintext may not be read before the tag was found right: libsodium does both.
    """
    size = len(sealed) - OVERHEAD_BYTES
    if size < 0:
        raise PeerFault("seal-unreadable")
    used = key if isinstance(key, Subkeys) else subkeys(key)
    nonce, cipher = sealed[:NONCE_BYTES], used.cipher
    if len(cipher) != KEY_BYTES:
        raise LocalFault("key-size")
    room, text, bound = _new(_ROOM, size), sealed[NONCE_BYTES:], len(associated)
    if _open(room, _NOTHING, _NOTHING, text, size + _TAG_BYTES, associated, bound, nonce, cipher):
        raise PeerFault("seal-unreadable")
    plaintext: bytes = _bytes_of(room)[:]
    if _nonce(used, plaintext, associated) != nonce:
        raise PeerFault("seal-unreadable")
    return plaintext


def key_id(key: bytes) -> bytes:
    """Return the 32-byte name of ``key``: collision resistant, says nothing about the key."""
    return domain_hash(b"hedgerow key id", key)


def _nonce(used: Subkeys, plaintext: bytes, associated: bytes) -> bytes:
    return used.hashed(len(associated).to_bytes(8, "big") + associated + plaintext)
