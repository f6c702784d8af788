"""Frames over the pipes between a node and its note process: a length, then byte strings, each after its own length.

The process starts with this module: it imports nothing.
"""

from __future__ import annotations

FRAME_BYTES_MAX = 256 * 1024 * 1024
LENGTH_BYTES = 4
_END_ERROR = "frame ends within a part"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def frame(parts: Iterable[bytes]) -> bytes:
    """Return the bytes of a message with its length before them."""
    body = joined(parts)
    return len(body).to_bytes(LENGTH_BYTES) + body


def joined(parts: Iterable[bytes]) -> bytes:
    """Return byte strings as one, which may be a part itself."""
    return b"".join([piece for part in parts for piece in (len(part).to_bytes(LENGTH_BYTES), part)])


def frame_bytes(header: bytes) -> int:
    """Return the length that a frame's header announces; raise ValueError beyond FRAME_BYTES_MAX."""
    length = int.from_bytes(header)
    if length > FRAME_BYTES_MAX:
        raise ValueError("frame too long")
    return length


def parts_of(body: bytes) -> list[bytes]:
    """Return the byte strings that were joined; raise ValueError where they don't end with one."""
    parts, at = [], 0
    while at < len(body):
        begin = at + LENGTH_BYTES
        at = begin + int.from_bytes(body[at:begin])
        if begin > len(body) or at > len(body):
            raise ValueError(_END_ERROR)
        parts.append(body[begin:at])
    return parts
