"""The one encoding of everything that is signed, hashed or sent.

MessagePack arrays in the field order of frozen structs. Bytes are accepted only if decoding and encoding them
again gives the same bytes, so each value has exactly one form. Hashes are BLAKE2b-256 with a domain (its
``person`` parameter), so a hash made for one purpose never serves another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from identity.errors import Malformed

T = TypeVar("T")

HASH_BYTES = 32
_DOMAIN_BYTES_MAX = 16
_encoder = msgspec.msgpack.Encoder()
_decoders: dict[object, msgspec.msgpack.Decoder[object]] = {}


class Wire(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """Base of every struct that travels or is signed: an array, no unknown and no missing fields."""


def encode(value: object) -> bytes:
    """Return the canonical bytes of ``value``."""
    return _encoder.encode(value)


def decode(data: bytes, kind: type[T], *, bytes_max: int) -> T:
    """Return the ``kind`` that ``data`` encodes; raise Malformed unless it is its one canonical form."""
    if len(data) > bytes_max:
        raise Malformed("too-large", size=len(data), limit=bytes_max)
    decoder = _decoders.get(kind) or _decoder(kind)
    try:
        value = decoder.decode(data)
        again = _encoder.encode(value)
    except (msgspec.MsgspecError, RecursionError, ValueError, OverflowError) as error:
        raise Malformed("malformed", what=getattr(kind, "__name__", str(kind))) from error
    if again != data:
        raise Malformed("not-canonical", what=getattr(kind, "__name__", str(kind)))
    return value  # type: ignore[return-value]


def ready_for(*kinds: Any) -> None:
    """Make now what decodes these, which takes some milliseconds each, so that nobody waits for it later."""
    for kind in kinds:
        if kind not in _decoders:
            _decoder(kind)


def domain_hash(domain: bytes, *parts: bytes, size: int = HASH_BYTES, key: bytes = b"") -> bytes:
    """Return the BLAKE2b hash of the concatenated ``parts`` under ``domain`` (at most 16 bytes)."""
    if len(domain) > _DOMAIN_BYTES_MAX:
        raise ValueError("domain too long")
    digest = hashlib.blake2b(digest_size=size, key=key, person=domain)
    for part in parts:
        digest.update(part)
    return digest.digest()


def split_hashes(joined: bytes) -> tuple[bytes, ...]:
    """Return the hashes that ``joined`` consists of."""
    return tuple([joined[start : start + HASH_BYTES] for start in range(0, len(joined), HASH_BYTES)])


def hasher(domain: bytes, *, size: int = HASH_BYTES, key: bytes = b"") -> Callable[[bytes], bytes]:
    """Return what gives the ``domain_hash`` of one part, made ready once for where many are hashed."""
    if len(domain) > _DOMAIN_BYTES_MAX:
        raise ValueError("domain too long")
    ready = hashlib.blake2b(digest_size=size, key=key, person=domain)

    def hashed(data: bytes) -> bytes:
        digest = ready.copy()
        digest.update(data)
        return digest.digest()

    return hashed


def _decoder(kind: type[T]) -> msgspec.msgpack.Decoder[object]:
    found = _decoders[kind] = msgspec.msgpack.Decoder(kind)
    return found
