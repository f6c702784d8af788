"""Yjs v1 updates written by hand, so that tests can say exactly what an update holds."""

from __future__ import annotations

LEFT, RIGHT, KEYED = 0x80, 0x40, 0x20
GC, DELETED, JSON, BINARY, STRING, EMBED, FORMAT, TYPE, ANY, SUBDOC, SKIP, MOVE = range(12)

Unit = tuple[int, int]


def varint(number: int) -> bytes:
    """Return ``number`` in the shortest form."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def string(text: str | bytes) -> bytes:
    """Return a text, or raw bytes, with its length before it."""
    raw = text.encode() if isinstance(text, str) else text
    return varint(len(raw)) + raw


def item(
    kind: int, content: bytes, *, left: Unit | None = None, right: Unit | None = None, root: str = "t"
) -> bytes:
    """Return one item between two units."""
    info = kind | (LEFT if left else 0) | (RIGHT if right else 0)
    out = bytes([info])
    for unit in (left, right):
        if unit:
            out += varint(unit[0]) + varint(unit[1])
    if not left and not right:
        out += b"\x01" + string(root)
    return out + content


def written(
    text: str | bytes, *, left: Unit | None = None, right: Unit | None = None, root: str = "t"
) -> bytes:
    """Return an item of text."""
    return item(STRING, string(text), left=left, right=right, root=root)


def section(client: int, clock: int, *items: bytes) -> bytes:
    """Return the items of one author."""
    return varint(len(items)) + varint(client) + varint(clock) + b"".join(items)


def deletions(*authors: tuple[int, list[tuple[int, int]]]) -> bytes:
    """Return the deleted ranges (clock, length) of some authors."""
    out = varint(len(authors))
    for client, ranges in authors:
        out += varint(client) + varint(len(ranges)) + b"".join(varint(at) + varint(n) for at, n in ranges)
    return out


def update(*sections: bytes, deleted: bytes = b"\x00") -> bytes:
    """Return an update."""
    return varint(len(sections)) + b"".join(sections) + deleted
