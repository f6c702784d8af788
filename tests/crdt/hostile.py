"""Broken forms of encoded structs: every bit flipped, every cut, every field of a wrong type or size."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

WRONG: tuple[object, ...] = (
    None,
    True,
    -1,
    0,
    255,
    2**32,
    2**64 - 1,
    1.5,
    "",
    "x" * 300,
    "x" * 70_000,
    b"",
    bytes(31),
    bytes(32),
    bytes(33),
    bytes(300_000),
    [],
    [[]] * 40,
    [bytes(32)] * 5_000,
    {},
    {"a": 1},
)


def broken_bits(data: bytes) -> Iterator[bytes]:
    """Yield ``data`` with each single bit flipped."""
    for index in range(len(data) * 8):
        broken = bytearray(data)
        broken[index // 8] ^= 1 << index % 8
        yield bytes(broken)


def cuts(data: bytes) -> Iterator[bytes]:
    """Yield all beginnings of ``data``, and ``data`` with something after it."""
    yield from (data[:end] for end in range(len(data)))
    yield from (data + more for more in (b"\0", b"\xc0", data))


def wrong_fields(data: bytes) -> Iterator[bytes]:
    """Yield ``data`` with each value in it replaced by wrong ones, each array one shorter and one longer."""
    yield from (msgspec.msgpack.encode(value) for value in _wrong(msgspec.msgpack.decode(data)))


def huge_counts() -> Iterator[bytes]:
    """Yield headers that promise more than there is."""
    yield from (
        b"\xdd\xff\xff\xff\xff",
        b"\xdf\xff\xff\xff\xff",
        b"\xc6\xff\xff\xff\xff",
        b"\xdb\xff\xff\xff\xff",
    )
    yield b"\x91" * 100_000
    yield b"\xdd\x00\xff\xff\xff" + bytes(10)


def _wrong(value: object) -> Iterator[object]:
    yield from WRONG
    if not isinstance(value, list):
        return
    for index, inner in enumerate(value):
        for wrong in _wrong(inner):
            yield [*value[:index], wrong, *value[index + 1 :]]
        yield [*value[:index], *value[index + 1 :]]
        yield [*value[: index + 1], *value[index:]]
