"""Sealing under a shared key so that repeating a position does no harm.

XChaCha20-Poly1305 whose nonce is a keyed hash of the associated data and the plaintext (a synthetic nonce, as in
SIV modes, RFC 5297). A restored home may seal twice at one position: equal input then gives equal output and shows
nothing else. The reader recomputes the nonce, so a sealed text opens under one key only: the seal commits to its
key. The two subkeys keep cipher and hash apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from identity import ciphers
from identity.encoding import domain_hash, hasher
from identity.errors import PeerFault

KEY_BYTES = ciphers.KEY_BYTES
_SUITE = ciphers.XCHACHA20_POLY1305
NONCE_BYTES = _SUITE.nonce_bytes
OVERHEAD_BYTES = NONCE_BYTES + ciphers.TAG_BYTES
_NONCE_DOMAIN = b"hedgerow nonce"


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
    nonce = _nonce(used, plaintext, associated)
    return nonce + ciphers.sealed(_SUITE, used.cipher, nonce, plaintext, associated)


def open_sealed(key: SealKey, sealed: bytes, associated: bytes) -> bytes:
    """Return the plaintext of ``sealed``; raise PeerFault unless it was made by ``seal`` with the same arguments."""
    if len(sealed) < OVERHEAD_BYTES:
        raise PeerFault("seal-unreadable")
    used = key if isinstance(key, Subkeys) else subkeys(key)
    nonce = sealed[:NONCE_BYTES]
    plaintext = ciphers.opened(_SUITE, used.cipher, nonce, sealed[NONCE_BYTES:], associated)
    if plaintext is None or _nonce(used, plaintext, associated) != nonce:
        raise PeerFault("seal-unreadable")
    return plaintext


def key_id(key: bytes) -> bytes:
    """Return the 32-byte name of ``key``: collision resistant, says nothing about the key."""
    return domain_hash(b"hedgerow key id", key)


def _nonce(used: Subkeys, plaintext: bytes, associated: bytes) -> bytes:
    return used.hashed(len(associated).to_bytes(8, "big") + associated + plaintext)
