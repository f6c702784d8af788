"""Sealing under a shared key so that repeating a position does no harm.

XChaCha20-Poly1305 whose nonce is a keyed hash of the associated data and the plaintext (a synthetic nonce, as in
SIV modes, RFC 5297). A restored home may seal twice at one position: equal input then gives equal output and shows
nothing else. The reader recomputes the nonce, so a sealed text opens under one key only: the seal commits to its
key. The two subkeys keep cipher and hash apart.
"""

from __future__ import annotations

from nacl import bindings
from nacl.exceptions import CryptoError

from identity.encoding import domain_hash
from identity.errors import PeerFault

NONCE_BYTES = 24
OVERHEAD_BYTES = NONCE_BYTES + 16


def seal(key: bytes, plaintext: bytes, associated: bytes) -> bytes:
    """Return ``plaintext`` sealed under the 32-byte ``key`` and bound to ``associated``: 40 bytes longer."""
    nonce = _nonce(key, plaintext, associated)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        plaintext, associated, nonce, _cipher_key(key)
    )


def open_sealed(key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """Return the plaintext of ``sealed``; raise PeerFault unless it was made by ``seal`` with the same arguments."""
    if len(sealed) < OVERHEAD_BYTES:
        raise PeerFault("seal-unreadable")
    nonce = sealed[:NONCE_BYTES]
    try:
        plaintext = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed[NONCE_BYTES:], associated, nonce, _cipher_key(key)
        )
    except CryptoError as error:
        raise PeerFault("seal-unreadable") from error
    if _nonce(key, plaintext, associated) != nonce:
        raise PeerFault("seal-unreadable")
    return plaintext


def key_id(key: bytes) -> bytes:
    """Return the 32-byte name of ``key``: collision resistant, says nothing about the key."""
    return domain_hash(b"hedgerow key id", key)


def _cipher_key(key: bytes) -> bytes:
    return domain_hash(b"hedgerow cipher", key=key)


def _nonce(key: bytes, plaintext: bytes, associated: bytes) -> bytes:
    nonce_key = domain_hash(b"hedgerow nonce", key=key)
    size = len(associated).to_bytes(8, "big")
    return domain_hash(b"hedgerow nonce", size, associated, plaintext, size=NONCE_BYTES, key=nonce_key)
