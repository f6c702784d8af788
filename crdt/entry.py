"""An entry: one hash-chained item of a log, with a clear header and a sealed payload that may be dropped.

The header names the space, the log (an Ed25519 public key), the sequence, the hash of the entry before it, hash and
size of the sealed payload, the key that seals it and the class. It holds no time, record, member or dependency: who
only stores entries learns sizes and order. The entry's hash is the hash of its header, so a header still verifies
after its payload was dropped. A seal is the log key's signature over an entry's hash; it vouches for every entry
before it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Annotated, Final, Literal

import msgspec

from crdt import limits
from crdt.ops import Hash, Seq
from crdt.payload import open_payload, seal_payload
from identity.aead import SealKey
from identity.encoding import HASH_BYTES, Wire, encode, hasher
from identity.keys import SignKey, sign, verify

VERSION: Final = 1
NO_HASH = bytes(HASH_BYTES)
SEAL_BYTES = 64

_entry_hash = hasher(b"hedgerow entry 1")
_payload_hash = hasher(b"hedgerow load 1")
_SEAL_DOMAIN = b"hedgerow seal 1"


class EntryClass(IntEnum):
    """What an entry is about; couriers and sync see it, nothing finer."""

    DATA = 0
    KEYS = 1
    CONTROL = 2


class Header(Wire, frozen=True):
    """The clear part of an entry. ``space`` is zero in the entry that founds a space; its hash is the space's id."""

    version: Literal[1]
    space: Hash
    log: Hash
    seq: Seq
    backlink: Hash
    key: Hash
    kind: EntryClass
    payload_hash: Hash
    payload_bytes: Annotated[int, msgspec.Meta(ge=1, le=limits.PAYLOAD_BYTES_MAX)]


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A header with its hash; ``payload`` is None where it was dropped."""

    header: Header
    hash: bytes
    payload: bytes | None


class Position(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Where the next entry of a log goes."""

    space: bytes
    log: bytes
    seq: int
    backlink: bytes


def make_entry(position: Position, kind: EntryClass, body: bytes, *, key: SealKey, key_id: bytes) -> Entry:
    """Return the entry that carries ``body`` at ``position``, sealed under ``key``."""
    payload = seal_payload(body, key, _associated(position, key_id, kind))
    return entry_of(position, kind, key_id, payload)


def entry_of(position: Position, kind: EntryClass, key_id: bytes, payload: bytes) -> Entry:
    """Return the entry that a present payload makes at ``position``."""
    return _entry(position, kind, key_id, payload_hash(payload), len(payload), payload)


def dropped_entry(position: Position, kind: EntryClass, key_id: bytes, hash_: bytes, size: int) -> Entry:
    """Return the entry whose payload was dropped and of which only hash and size remain."""
    return _entry(position, kind, key_id, hash_, size, None)


def headed_entry(header: Header, payload: bytes | None) -> Entry:
    """Return the entry with this header, its hash made; ``payload`` must be what the header names."""
    return Entry(header=header, hash=_entry_hash(encode(header)), payload=payload)


def open_entry(entry: Entry, key: SealKey) -> bytes:
    """Return the body of ``entry``; raise PeerFault if its payload was not sealed under ``key``."""
    if entry.payload is None:
        raise ValueError("the payload was dropped")
    header = entry.header
    return open_payload(entry.payload, key, _associated(header, header.key, header.kind))


def payload_hash(payload: bytes) -> bytes:
    """Return the hash by which a header names its sealed payload."""
    return _payload_hash(payload)


def make_seal(log_key: SignKey, entry_hash: bytes) -> bytes:
    """Return the log's signature over an entry's hash."""
    return sign(_SEAL_DOMAIN, log_key, entry_hash)


def seal_holds(log: bytes, entry_hash: bytes, seal: bytes) -> bool:
    """Return whether ``seal`` is the log's signature over ``entry_hash``."""
    return verify(_SEAL_DOMAIN, log, entry_hash, seal)


def _entry(
    position: Position, kind: EntryClass, key_id: bytes, hash_: bytes, size: int, payload: bytes | None
) -> Entry:
    header = Header(
        VERSION, position.space, position.log, position.seq, position.backlink, key_id, kind, hash_, size
    )
    return headed_entry(header, payload)


def _associated(position: Position | Header, key_id: bytes, kind: EntryClass) -> bytes:
    return encode((VERSION, position.space, position.log, position.seq, position.backlink, key_id, kind))
