"""Device keys, signatures, key agreement and anonymous boxes, all by PyNaCl (libsodium).

Every signature is made under a domain: the signed bytes are the length of the domain tag, the tag, the message. So a
signature made for one purpose never serves another. libsodium refuses public keys of small order and malleable
signatures; we rely on both.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Annotated

import msgspec
from nacl import bindings
from nacl.exceptions import CryptoError

from identity.encoding import Wire, domain_hash
from identity.errors import LocalFault, PeerFault

KEY_BYTES = 32
SIGNATURE_BYTES = 64
BOX_OVERHEAD_BYTES = 48
_BOX_NONCE_BYTES = 24
_DEVICE_IDS_KEPT = 4_096

Draw = Callable[[int], bytes]
Key = Annotated[bytes, msgspec.Meta(min_length=KEY_BYTES, max_length=KEY_BYTES)]


class DevicePublic(Wire, frozen=True):
    """The public half of a device: its Ed25519 signing key and its X25519 agreement key."""

    sign: Key
    agree: Key

    @property
    def id(self) -> bytes:
        """The device's id: the hash of both keys, 32 bytes."""
        return _device_id(self.sign, self.agree)


@lru_cache(maxsize=_DEVICE_IDS_KEPT)
def _device_id(sign_key: bytes, agree_key: bytes) -> bytes:
    return domain_hash(b"hedgerow device", sign_key, agree_key)


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """The secret half of a device: an Ed25519 seed and an X25519 secret, 32 bytes each; never printed."""

    sign_seed: bytes = field(repr=False)
    agree_secret: bytes = field(repr=False)
    public: DevicePublic = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.sign_seed) != KEY_BYTES or len(self.agree_secret) != KEY_BYTES:
            raise LocalFault("key-size")
        public = DevicePublic(sign=public_of_seed(self.sign_seed), agree=public_of_secret(self.agree_secret))
        object.__setattr__(self, "public", public)

    @classmethod
    def from_draw(cls, draw: Draw) -> DeviceKeys:
        """Return new keys out of ``draw``, which gives that many random bytes."""
        return cls(draw(KEY_BYTES), draw(KEY_BYTES))


@dataclass(frozen=True, slots=True)
class Signer:
    """What an Ed25519 seed signs with, made once where many messages are signed; never printed."""

    secret: bytes = field(repr=False)


SignKey = bytes | Signer
"""A 32-byte seed, or what it signs with."""


def signer(key: SignKey) -> Signer:
    """Return what ``key`` signs with."""
    return key if isinstance(key, Signer) else Signer(bindings.crypto_sign_seed_keypair(key)[1])


def public_of_seed(seed: bytes) -> bytes:
    """Return the Ed25519 public key of a 32-byte ``seed``."""
    return bindings.crypto_sign_seed_keypair(seed)[0]


def public_of_secret(secret: bytes) -> bytes:
    """Return the X25519 public key of a 32-byte ``secret``."""
    return bindings.crypto_scalarmult_base(secret)


def sign(domain: bytes, key: SignKey, message: bytes) -> bytes:
    """Return the 64-byte Ed25519 signature of ``message`` under ``domain`` (RFC 8032)."""
    return bindings.crypto_sign(_tagged(domain, message), signer(key).secret)[:SIGNATURE_BYTES]


def verify(domain: bytes, public: bytes, message: bytes, signature: bytes) -> bool:
    """Return whether ``public`` signed ``message`` under ``domain``; False for keys of small order."""
    if len(public) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        bindings.crypto_sign_open(signature + _tagged(domain, message), public)
    except CryptoError:
        return False
    return True


def agree(secret: bytes, public: bytes) -> bytes:
    """Return the X25519 shared secret, 32 bytes (RFC 7748); raise PeerFault when ``public`` is of low order."""
    if len(public) != KEY_BYTES:
        raise PeerFault("key-weak")
    try:
        return bindings.crypto_scalarmult(secret, public)
    except CryptoError as error:
        raise PeerFault("key-weak") from error


def seal_box(recipient_agree: bytes, plaintext: bytes, ephemeral_secret: bytes) -> bytes:
    """Return ``plaintext`` sealed to the holder of ``recipient_agree`` by an unnamed sender.

    The bytes are libsodium's ``crypto_box_seal`` with the given one-time X25519 secret: 48 bytes over the plaintext.
    """
    ephemeral = public_of_secret(ephemeral_secret)
    nonce = _box_nonce(ephemeral, recipient_agree)
    try:
        return ephemeral + bindings.crypto_box(plaintext, nonce, recipient_agree, ephemeral_secret)
    except (CryptoError, ValueError) as error:
        raise PeerFault("key-weak") from error


def open_box(agree_secret: bytes, sealed: bytes) -> bytes:
    """Return what ``seal_box`` sealed to the public key of ``agree_secret``; raise PeerFault otherwise."""
    if len(sealed) < BOX_OVERHEAD_BYTES:
        raise PeerFault("box-unreadable")
    try:
        return bindings.crypto_box_seal_open(sealed, public_of_secret(agree_secret), agree_secret)
    except CryptoError as error:
        raise PeerFault("box-unreadable") from error


def _tagged(domain: bytes, message: bytes) -> bytes:
    return bytes([len(domain)]) + domain + message


def _box_nonce(ephemeral: bytes, recipient: bytes) -> bytes:
    return hashlib.blake2b(ephemeral + recipient, digest_size=_BOX_NONCE_BYTES).digest()
