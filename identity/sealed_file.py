"""A file for a stick: sealed to a few X25519 keys, in numbered chunks, so that a torn file is used as far as it goes.

    file  = preamble chunk*          preamble = "HGSF" version sort count check box*
    part  = "HGSP" file-id number chunk*        the second and later parts of a file too large for FAT32
    chunk = seal(chunk key, flag content, file-id number)

The content is a stream of items, each behind its size. Every chunk but the last holds exactly ``CHUNK_BYTES`` of it;
the last is padded to a size class and says that it is the last. So a file shows how much it holds, roughly, for how
many recipients at most, and nothing else: all behind the preamble looks random. A chunk belongs to its file and its
number: left out, doubled, moved or foreign ones don't open, and what came before them stays good. Nothing here grows
with what a file claims: sizes are checked before anything is kept. Bytes in, bytes out.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from identity import limits
from identity.aead import OVERHEAD_BYTES, open_sealed, seal
from identity.encoding import domain_hash
from identity.errors import LocalFault, Malformed, PeerFault
from identity.keys import BOX_OVERHEAD_BYTES, KEY_BYTES, Draw, open_box, public_of_secret, seal_box
from identity.padding import pad, unpad

VERSION = 1
CHUNK_BYTES = 65_536
SEALED_CHUNK_BYTES = 1 + CHUNK_BYTES + OVERHEAD_BYTES
_MAGIC, _PART_MAGIC = b"HGSF", b"HGSP"
_HEAD = struct.Struct(">4sBBH32s")
_PART_HEAD = struct.Struct(">4s32sI")
_BOX_BYTES = KEY_BYTES + BOX_OVERHEAD_BYTES
_MORE, _LAST = b"\0", b"\1"
_SIZE_BYTES = 4
PREAMBLE_BYTES_MAX = _HEAD.size + limits.SEALED_FILE_BOXES_MAX * _BOX_BYTES
PART_HEAD_BYTES = _PART_HEAD.size


class FileSort(IntEnum):
    """What a sealed file is for."""

    BACKUP = 0
    BUNDLE = 1
    KIT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealing:
    """What makes a sealed file: its preamble and the key of its chunks; kept, it lets a torn file be gone on with."""

    preamble: bytes
    chunk_key: bytes = field(repr=False)

    @property
    def id(self) -> bytes:
        """The file's id: the hash of its preamble."""
        return _file_id(self.preamble)

    @property
    def sort(self) -> FileSort:
        """What the file is for."""
        return FileSort(_HEAD.unpack_from(self.preamble)[2])


def begin(sort: FileSort, recipients: Sequence[bytes], draw: Draw, shared: bytes = b"") -> Sealing:
    """Return a new file's sealing to the holders of these X25519 keys; those who know ``shared``, too, if it is given.

    Boxes for nobody fill them up to a multiple of eight, so that a file doesn't tell how many devices a group has.
    """
    if not recipients or len(recipients) > limits.SEALED_FILE_BOXES_MAX:
        raise LocalFault("sealed-file-recipients")
    file_key = draw(KEY_BYTES)
    step = limits.SEALED_FILE_BOXES_STEP
    nobody = [public_of_secret(draw(KEY_BYTES)) for _ in range(-len(recipients) % step)]
    boxes = sorted(seal_box(one, file_key, draw(KEY_BYTES)) for one in (*recipients, *nobody))
    chunk_key = _chunk_key(file_key, shared)
    head = _HEAD.pack(_MAGIC, VERSION, sort, len(boxes), _check(chunk_key))
    return Sealing(preamble=head + b"".join(boxes), chunk_key=chunk_key)


def part_head(file_id: bytes, number: int) -> bytes:
    """Return what the ``number``-th part of a file begins with; the first one begins with the preamble instead."""
    return _PART_HEAD.pack(_PART_MAGIC, file_id, number)


def sealed_bytes(sealing: Sealing, content_bytes: int) -> int:
    """Return the size of a file, in one part, whose items take ``content_bytes``, their sizes included."""
    full, rest = divmod(content_bytes, CHUNK_BYTES)
    return len(sealing.preamble) + full * SEALED_CHUNK_BYTES + 1 + len(pad(b"\0" * rest)) + OVERHEAD_BYTES


def item_bytes(item_size: int) -> int:
    """Return what an item of that size adds to the content."""
    return _SIZE_BYTES + item_size


class Sealer:
    """Turns items into the chunks of one file."""

    def __init__(self, sealing: Sealing) -> None:
        self._sealing = sealing
        self._rest = bytearray()
        self._number = 0

    def add(self, item: bytes) -> list[bytes]:
        """Take an item; return the chunks that are full now."""
        if not 0 < len(item) <= limits.SEALED_ITEM_BYTES_MAX:
            raise LocalFault("sealed-item-size")
        self._rest += len(item).to_bytes(_SIZE_BYTES, "big") + item
        chunks = []
        while len(self._rest) >= CHUNK_BYTES:
            chunks.append(self._chunk(_MORE + self._rest[:CHUNK_BYTES]))
            del self._rest[:CHUNK_BYTES]
        return chunks

    def finish(self) -> bytes:
        """Return the last chunk."""
        return self._chunk(_LAST + pad(bytes(self._rest)))

    def _chunk(self, plain: bytes) -> bytes:
        place = _place(self._sealing.id, self._number)
        self._number += 1
        return seal(self._sealing.chunk_key, bytes(plain), place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A file whose preamble was opened: ``shared`` is the index of the secret that fitted, ``bytes`` its preamble's."""

    sealing: Sealing
    shared: int
    bytes: int


def open_preamble(
    data: bytes, sort: FileSort, secrets: Sequence[bytes], shared: Sequence[bytes] = (b"",)
) -> Opening:
    """Open the beginning of a file (at most ``PREAMBLE_BYTES_MAX`` of it) with the X25519 ``secrets``.

    Raise PeerFault: ``sealed-file-foreign`` (no such file), ``-newer``, ``-older`` (of another version),
    ``-other-sort``, ``-not-for-us`` (no box opens), ``-stranger`` (no ``shared`` fits).
    """
    preamble, found = _read_head(data)
    if found is not sort:
        raise PeerFault("sealed-file-other-sort")
    keys = _file_keys(preamble, secrets)
    if not keys:
        raise PeerFault("sealed-file-not-for-us")
    check = _HEAD.unpack_from(preamble)[4]
    for file_key in keys:
        for index, one in enumerate(shared):
            chunk_key = _chunk_key(file_key, one)
            if _check(chunk_key) == check:
                sealing = Sealing(preamble=preamble, chunk_key=chunk_key)
                return Opening(sealing=sealing, shared=index, bytes=len(preamble))
    raise PeerFault("sealed-file-stranger")


def is_part_of(data: bytes, sealing: Sealing, number: int) -> bool:
    """Return whether ``data`` begins the ``number``-th part of the file."""
    return data.startswith(part_head(sealing.id, number))


class Opener:
    """Turns the chunks of one file back into items; ``is_finished`` once the last one was read."""

    def __init__(self, sealing: Sealing) -> None:
        self.is_finished = False
        self._sealing = sealing
        self._number = 0
        self._plain = bytearray()

    def take(self, chunk: bytes) -> list[bytes]:
        """Return the items that end within the next chunk; raise PeerFault if it isn't the next one of this file.

        A chunk shorter than ``SEALED_CHUNK_BYTES`` can only be the last one.
        """
        if self.is_finished:
            raise PeerFault("sealed-file-goes-on")
        plain = open_sealed(self._sealing.chunk_key, chunk, _place(self._sealing.id, self._number))
        self._number += 1
        flag, content = plain[:1], plain[1:]
        if flag == _LAST:
            content = unpad(content)
            self.is_finished = True
        elif flag != _MORE or len(content) != CHUNK_BYTES:
            raise Malformed("sealed-file-broken")
        self._plain += content
        items = self._items()
        if self.is_finished and self._plain:
            raise Malformed("sealed-file-broken")
        return items

    def _items(self) -> list[bytes]:
        items, at = [], 0
        while len(self._plain) - at >= _SIZE_BYTES:
            size = int.from_bytes(self._plain[at : at + _SIZE_BYTES], "big")
            if not 0 < size <= limits.SEALED_ITEM_BYTES_MAX:
                raise Malformed("sealed-file-broken")
            if len(self._plain) - at - _SIZE_BYTES < size:
                break
            items.append(bytes(self._plain[at + _SIZE_BYTES : at + _SIZE_BYTES + size]))
            at += _SIZE_BYTES + size
        del self._plain[:at]
        return items


def _read_head(data: bytes) -> tuple[bytes, FileSort]:
    if len(data) < _HEAD.size or data[:4] != _MAGIC:
        raise PeerFault("sealed-file-foreign")
    _, version, sort, count, _ = _HEAD.unpack_from(data)
    if version != VERSION:
        raise PeerFault("sealed-file-newer" if version > VERSION else "sealed-file-older", version=version)
    size = _HEAD.size + count * _BOX_BYTES
    if not 0 < count <= limits.SEALED_FILE_BOXES_MAX or len(data) < size or sort not in list(FileSort):
        raise PeerFault("sealed-file-foreign")
    return bytes(data[:size]), FileSort(sort)


def _file_keys(preamble: bytes, secrets: Sequence[bytes]) -> list[bytes]:
    keys = []
    for secret in secrets:
        for at in range(_HEAD.size, len(preamble), _BOX_BYTES):
            try:
                keys.append(open_box(secret, preamble[at : at + _BOX_BYTES]))
            except PeerFault:
                continue
    return keys


def _chunk_key(file_key: bytes, shared: bytes) -> bytes:
    return domain_hash(b"hedgerow filekey", shared, key=file_key)


def _check(chunk_key: bytes) -> bytes:
    return domain_hash(b"hedgerow filechk", key=chunk_key)


def _file_id(preamble: bytes) -> bytes:
    return domain_hash(b"hedgerow file 1", preamble)


def _place(file_id: bytes, number: int) -> bytes:
    return file_id + number.to_bytes(8, "big")
