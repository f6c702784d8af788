"""A payload: the body of an entry, compressed, padded to a size class and sealed.

Layers from the inside: MessagePack body; one method byte (0 stored, 1 raw deflate) and the data; padding to the
size classes of ``identity.padding``; XChaCha20-Poly1305 bound to the clear header. The header names the hash of the
key, so a payload opens under one key only.
"""

from __future__ import annotations

import zlib

from crdt import limits
from identity.aead import SealKey, open_sealed, seal
from identity.errors import Malformed
from identity.padding import pad, unpad

_STORED, _DEFLATED = b"\x00", b"\x01"
_SMALL_BYTES = 96
_RAW_DEFLATE = -15


def seal_payload(body: bytes, key: SealKey, associated: bytes) -> bytes:
    """Return ``body`` compressed, padded and sealed under ``key``, bound to ``associated``."""
    return seal(key, pad(_compress(body)), associated)


def open_payload(payload: bytes, key: SealKey, associated: bytes) -> bytes:
    """Return the body inside ``payload``; raise PeerFault when it was not sealed so, or is larger than allowed."""
    return _decompress(unpad(open_sealed(key, payload, associated)))


def _compress(body: bytes) -> bytes:
    if len(body) >= _SMALL_BYTES:
        packer = zlib.compressobj(6, zlib.DEFLATED, _RAW_DEFLATE)
        packed = packer.compress(body) + packer.flush()
        if len(packed) < len(body):
            return _DEFLATED + packed
    return _STORED + body


def _decompress(data: bytes) -> bytes:
    method, rest = data[:1], data[1:]
    if method == _STORED and len(rest) <= limits.BODY_BYTES_MAX:
        return rest
    if method != _DEFLATED:
        raise Malformed("payload-method")
    unpacker = zlib.decompressobj(_RAW_DEFLATE)
    try:
        body = unpacker.decompress(rest, limits.BODY_BYTES_MAX + 1)
    except zlib.error as error:
        raise Malformed("payload-broken") from error
    if len(body) > limits.BODY_BYTES_MAX or not unpacker.eof or unpacker.unused_data:
        raise Malformed("payload-broken")
    return body
