"""Padding to size classes, so that a size on the wire or in a store says little about what is inside.

Form: the data, one byte 0x80, zeros up to the class (ISO/IEC 7816-4). Classes: multiples of 64 up to 512 bytes,
above that an eighth of the power of two below: at most 12.5 percent more, and about eight classes per doubling.
"""

from __future__ import annotations

from identity.errors import Malformed

_SMALL_STEP = 64
_SMALL_MAX = 512


def padded_size(size: int) -> int:
    """Return how many bytes ``pad`` makes of ``size`` bytes, its end mark included."""
    marked = size + 1
    step = _SMALL_STEP if marked <= _SMALL_MAX else 1 << (marked.bit_length() - 4)
    return -(-marked // step) * step


def pad(data: bytes) -> bytes:
    """Return ``data`` padded to its size class."""
    return (data + b"\x80").ljust(padded_size(len(data)), b"\0")


def unpad(padded: bytes) -> bytes:
    """Return what ``pad`` padded; raise Malformed for anything that ``pad`` doesn't make."""
    marked = padded.rstrip(b"\0")
    if not marked.endswith(b"\x80") or len(padded) != padded_size(len(marked) - 1):
        raise Malformed("padding-broken")
    return marked[:-1]
