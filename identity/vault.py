"""The key file: a home's random master key, wrapped by a passphrase or kept under an open lock.

Invariant: the parameters of the wrapping (cost, salt) are authenticated by it and never below the floor; a damaged
file is told apart from a wrong passphrase by a checksum, so that the second copy of the file can be tried. Bytes in,
bytes out: who calls keeps the file.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Annotated

import msgspec
from nacl import bindings
from nacl.exceptions import CryptoError

from identity import limits
from identity.aead import open_sealed, seal
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import LocalFault, Malformed, PeerFault, Refused, Unavailable

MASTER_BYTES = 32
SALT_BYTES = 16
_VERSION = 1
_OPEN, _PASSPHRASE = 0, 1
_MEBIBYTE = 1_048_576


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess of the passphrase costs: Argon2id memory in bytes and passes (RFC 9106); never below the floor."""

    memory_bytes: int = 256 * _MEBIBYTE
    passes: int = 3

    def __post_init__(self) -> None:
        if not limits.VAULT_MEMORY_BYTES_MIN <= self.memory_bytes <= limits.VAULT_MEMORY_BYTES_MAX:
            raise LocalFault("vault-cost")
        if not limits.VAULT_PASSES_MIN <= self.passes <= limits.VAULT_PASSES_MAX:
            raise LocalFault("vault-cost")


def cost_for_memory(available_bytes: int) -> Cost:
    """Return the dearest of three costs that leaves a machine with that much available memory room to work."""
    if available_bytes >= 1_024 * _MEBIBYTE:
        return Cost()
    if available_bytes >= 512 * _MEBIBYTE:
        return Cost(memory_bytes=128 * _MEBIBYTE, passes=4)
    return Cost(memory_bytes=64 * _MEBIBYTE, passes=4)


def check_new(passphrase: str) -> None:
    """Raise Refused for a passphrase that no new home may have: an empty one, or one that is guessed at once."""
    text = unicodedata.normalize("NFKC", passphrase).strip()
    if not text:
        raise Refused("vault-passphrase-empty")
    if len(text) < limits.PASSPHRASE_CHARS_MIN:
        raise Refused("vault-passphrase-short", limit=limits.PASSPHRASE_CHARS_MIN)


def create(master: bytes, passphrase: str | None, salt: bytes, cost: Cost) -> bytes:
    """Return a key file that holds the 32-byte ``master``; ``passphrase`` None makes an open lock."""
    if len(master) != MASTER_BYTES or len(salt) != SALT_BYTES:
        raise LocalFault("key-size")
    lock = _OPEN if passphrase is None else _PASSPHRASE
    terms = _Terms(_VERSION, lock, cost.memory_bytes, cost.passes, salt)
    wrapped = master if passphrase is None else seal(_stretch(passphrase, terms), master, encode(terms))
    body = encode(_Body(terms, wrapped))
    return encode(_File(body, _checksum(body)))


def open_vault(data: bytes, passphrase: str | None) -> bytes:
    """Return the master key in a key file.

    Raise Malformed on damage, Refused(``vault-passphrase-needed`` or ``vault-wrong-passphrase``), Unavailable when the
    memory for the check can't be had. A passphrase given to an open lock is ignored.
    """
    body = _read(data)
    if body.terms.lock == _OPEN:
        return body.wrapped
    if passphrase is None:
        raise Refused("vault-passphrase-needed")
    try:
        return open_sealed(_stretch(passphrase, body.terms), body.wrapped, encode(body.terms))
    except PeerFault as error:
        raise Refused("vault-wrong-passphrase") from error


def is_open(data: bytes) -> bool:
    """Return whether a key file has an open lock; raise Malformed on damage."""
    return _read(data).terms.lock == _OPEN


def rewrap(data: bytes, old: str | None, new: str | None, salt: bytes, cost: Cost) -> bytes:
    """Return a key file with the same master key under another passphrase; raises what ``open_vault`` raises."""
    return create(open_vault(data, old), new, salt, cost)


def subkey(master: bytes, label: str) -> bytes:
    """Return the 32-byte key of the purpose ``label`` that ``master`` stands behind."""
    return domain_hash(b"hedgerow subkey", label.encode(), key=master)


class _Terms(Wire, frozen=True):
    version: Annotated[int, msgspec.Meta(ge=_VERSION, le=_VERSION)]
    lock: Annotated[int, msgspec.Meta(ge=_OPEN, le=_PASSPHRASE)]
    memory_bytes: Annotated[
        int, msgspec.Meta(ge=limits.VAULT_MEMORY_BYTES_MIN, le=limits.VAULT_MEMORY_BYTES_MAX)
    ]
    passes: Annotated[int, msgspec.Meta(ge=limits.VAULT_PASSES_MIN, le=limits.VAULT_PASSES_MAX)]
    salt: Annotated[bytes, msgspec.Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]


class _Body(Wire, frozen=True):
    terms: _Terms
    wrapped: Annotated[bytes, msgspec.Meta(min_length=MASTER_BYTES, max_length=MASTER_BYTES + 40)]


class _File(Wire, frozen=True):
    body: bytes
    checksum: bytes


def _read(data: bytes) -> _Body:
    file = decode(data, _File, bytes_max=limits.KEY_FILE_BYTES_MAX)
    if file.checksum != _checksum(file.body):
        raise Malformed("vault-damaged")
    body = decode(file.body, _Body, bytes_max=limits.KEY_FILE_BYTES_MAX)
    wanted = MASTER_BYTES if body.terms.lock == _OPEN else MASTER_BYTES + 40
    if len(body.wrapped) != wanted:
        raise Malformed("vault-damaged")
    return body


def _checksum(body: bytes) -> bytes:
    return domain_hash(b"hedgerow keyfile", body)


def _stretch(passphrase: str, terms: _Terms) -> bytes:
    # NFKC, because the same words are typed with other code points on another keyboard.
    text = unicodedata.normalize("NFKC", passphrase)
    if not text:
        raise Refused("vault-passphrase-empty")
    if len(text) > limits.PASSPHRASE_CHARS_MAX:
        raise Refused("vault-passphrase-long", limit=limits.PASSPHRASE_CHARS_MAX)
    try:
        return bindings.crypto_pwhash_alg(
            MASTER_BYTES,
            text.encode("utf-8", "surrogatepass"),
            terms.salt,
            terms.passes,
            terms.memory_bytes,
            bindings.crypto_pwhash_ALG_ARGON2ID13,
        )
    except (CryptoError, MemoryError) as error:
        raise Unavailable("vault-no-memory", mebibytes=terms.memory_bytes // _MEBIBYTE) from error
