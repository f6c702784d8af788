"""Lines in memory for hostile talk: the far end of a stream, a channel whose keys both ends know, faults that show."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from identity.channel import Channel
from identity.encoding import domain_hash
from identity.errors import Unavailable
from identity.noise import Cipher, Transport
from node.links.link import Link
from node.links.streams import Address, Stream

TRANSCRIPT = b"the first two messages of a handshake that everybody here knows"
_SLICE_BYTES = 64 * 1024
_OUT, _IN = domain_hash(b"fuzz way out"), domain_hash(b"fuzz way in")


class Scripted(Stream):
    """A stream whose far end says ``data`` first, answers what it is written, and then is gone."""

    def __init__(self, data: bytes = b"", answers: Callable[[bytes], bytes] = lambda data: b"") -> None:
        self.remote = Address(host="127.0.0.1", port=1)
        self.heard = bytearray()
        self._unread = bytearray(data)
        self._answers = answers

    def admit(self) -> None:
        """Nobody counts the streams of a script."""

    async def read_exactly(self, size: int, timeout_s: float) -> bytes:
        """Return exactly ``size`` bytes, or raise Unavailable: no more will come."""
        if len(self._unread) < size:
            raise Unavailable("network-peer-gone")
        return self._taken(size)

    async def read_some(self, timeout_s: float) -> bytes:
        """Return what is there, empty at the end."""
        return self._taken(_SLICE_BYTES)

    def begin(self, data: bytes) -> bytes | None:
        """Take nothing at once: all of it is left for ``write``."""
        return data

    async def write(self, data: bytes, timeout_s: float) -> None:
        """Let the far end hear ``data`` and answer it."""
        self.heard += data
        self._unread += self._answers(data)

    async def close(self) -> None:
        """Nothing is open."""

    def abort(self) -> None:
        """Nothing is open."""

    def _taken(self, size: int) -> bytes:
        data = bytes(self._unread[:size])
        del self._unread[:size]
        return data


class Turns(Scripted):
    """The far end of a link that says the next thing only once the link has dealt with the last one.

    ``frames`` come with whether each is a whole message, so that there is something to deal with.
    """

    def __init__(self, frames: Iterator[tuple[bytes, bool]]) -> None:
        super().__init__()
        self.link: Link | None = None
        self.said = 0
        self._frames = frames
        self._is_awaited = False

    async def read_some(self, timeout_s: float) -> bytes:
        """Return the next frame, empty when there are no more."""
        assert self.link is not None
        if self._is_awaited and not self.link.is_over:
            await self.link.changed.wait()
        self.link.changed.clear()
        found = next(self._frames, None)
        if found is None:
            return b""
        self.said += 1
        frame, self._is_awaited = found
        return frame

    async def write(self, data: bytes, timeout_s: float) -> None:
        """Nobody listens."""


class Mouth:
    """The hostile end of a channel: says messages, or whatever else it likes under the right key."""

    def __init__(self) -> None:
        self._cipher = Cipher(_OUT)
        self._channel = Channel(
            Transport(send=self._cipher, receive=Cipher(_IN), handshake_hash=domain_hash(b"fuzz hash"))
        )

    def say(self, message: bytes, *, pad: bool = True) -> bytes:
        """Return the frame of a message."""
        return self._channel.seal_message(message, pad=pad)

    def chunk(self, plain: bytes) -> bytes:
        """Return a chunk that holds anything."""
        sealed = self._cipher.encrypt(b"", plain)
        return len(sealed).to_bytes(2, "big") + sealed


def ear() -> Channel:
    """Return the honest end of the channel that a ``Mouth`` speaks into."""
    return Channel(
        Transport(send=Cipher(_IN), receive=Cipher(_OUT), handshake_hash=domain_hash(b"fuzz hash"))
    )


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@contextlib.contextmanager
def unforeseen() -> Iterator[list[str]]:
    """Give the list of what is logged as an error meanwhile: what nobody foresaw."""
    kept = _Kept()
    logging.getLogger().addHandler(kept)
    try:
        yield kept.lines
    finally:
        logging.getLogger().removeHandler(kept)


def resident_bytes() -> int:
    """Return how much memory this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
