"""Sealing under a shared key so that repeating a position does no harm.

XChaCha20-Poly1305 whose nonce is a keyed hash of the associated data and the plaintext (a synthetic nonce, as in
SIV modes, RFC 5297). A restored home may seal twice at one position: equal input then gives equal output and shows
nothing else. The reader recomputes the nonce, so a sealed text opens under one key only: the seal commits to its
key. The two subkeys keep cipher and hash apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from nacl import bindings
from nacl.exceptions import CryptoError

from identity.encoding import domain_hash
from identity.errors import PeerFault

NONCE_BYTES = 24
OVERHEAD_BYTES = NONCE_BYTES + 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Subkeys:
    """What a key is used as: made once where many texts are sealed or opened under it."""

    cipher: bytes
    nonce: bytes


SealKey = bytes | Subkeys
"""A 32-byte key, or what it is used as."""


def subkeys(key: SealKey) -> Subkeys:
    """Return what ``key`` is used as."""
    if isinstance(key, Subkeys):
        return key
    return Subkeys(
        cipher=domain_hash(b"hedgerow cipher", key=key), nonce=domain_hash(b"hedgerow nonce", key=key)
    )


def seal(key: SealKey, plaintext: bytes, associated: bytes) -> bytes:
    """Return ``plaintext`` sealed under ``key`` and bound to ``associated``: 40 bytes longer."""
    used = subkeys(key)
    nonce = _nonce(used.nonce, plaintext, associated)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        plaintext, associated, nonce, used.cipher
    )


def open_sealed(key: SealKey, sealed: bytes, associated: bytes) -> bytes:
    """Return the plaintext of ``sealed``; raise PeerFault unless it was made by ``seal`` with the same arguments."""
    if len(sealed) < OVERHEAD_BYTES:
        raise PeerFault("seal-unreadable")
    used, nonce = subkeys(key), sealed[:NONCE_BYTES]
    try:
        plaintext = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed[NONCE_BYTES:], associated, nonce, used.cipher
        )
    except CryptoError as error:
        raise PeerFault("seal-unreadable") from error
    if _nonce(used.nonce, plaintext, associated) != nonce:
        raise PeerFault("seal-unreadable")
    return plaintext


def key_id(key: bytes) -> bytes:
    """Return the 32-byte name of ``key``: collision resistant, says nothing about the key."""
    return domain_hash(b"hedgerow key id", key)


def _nonce(nonce_key: bytes, plaintext: bytes, associated: bytes) -> bytes:
    size = len(associated).to_bytes(8, "big")
    return domain_hash(b"hedgerow nonce", size, associated, plaintext, size=NONCE_BYTES, key=nonce_key)
