"""What a file's end needs to know before its beginning can be written: put away record by record, read back in order.

A little of it lies in memory, the rest in a file without a name that ends with this process. It is sealed under a key
that is kept nowhere, so nothing that anybody wrote lies readable on a disk. What the disk has no room for is Refused.
"""

from __future__ import annotations

import contextlib
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import msgspec

from identity import aead
from node.clock import draw
from node.exchange import limits
from node.store.faults import said_of_disk

_LENGTH_BYTES = 4
_FAST = 1


class Spool(AbstractContextManager["Spool"]):
    """Values of JSON that are added one by one and may be read any number of times; ``folder``: where they may lie."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = tempfile.SpooledTemporaryFile(
            limits.SPOOL_MEMORY_BYTES_MAX, dir=str(folder) if folder else None
        )
        self._key = draw(aead.KEY_BYTES)
        self._lines: list[bytes] = []
        self._bytes = 0
        self._blocks = 0

    def __exit__(self, *_: object) -> None:
        """Forget everything."""
        with contextlib.suppress(OSError):  # what found no room would be written now
            self._file.close()

    def add(self, value: Any) -> None:
        """Put one value behind all others; raises Refused where the disk has no room for it."""
        line = msgspec.json.encode(value)
        self._lines.append(line)
        self._bytes += len(line)
        if self._bytes >= limits.SPOOL_BLOCK_BYTES:
            self._put()

    def __iter__(self) -> Iterator[Any]:
        """Yield all values in order, as JSON reads them; nothing may be added meanwhile."""
        place = 0
        for block in range(self._blocks):
            with _said():
                self._file.seek(place)
                size = int.from_bytes(self._file.read(_LENGTH_BYTES))
                sealed = self._file.read(size)
            place += _LENGTH_BYTES + size
            packed = aead.open_sealed(self._key, sealed, block.to_bytes(8))
            yield from map(msgspec.json.decode, zlib.decompress(packed).split(b"\n"))
        yield from map(msgspec.json.decode, self._lines)

    def _put(self) -> None:
        packed = zlib.compress(b"\n".join(self._lines), _FAST)
        sealed = aead.seal(self._key, packed, self._blocks.to_bytes(8))
        with _said():
            self._file.seek(0, 2)
            self._file.write(len(sealed).to_bytes(_LENGTH_BYTES) + sealed)
            self._file.flush()
        self._blocks += 1
        self._lines, self._bytes = [], 0


@contextlib.contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise said_of_disk(error) from error


Spools = Callable[[], Spool]
