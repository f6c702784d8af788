"""One update out of several that one writing session made one after the other.

What a person types arrives a letter at a time; signed and stored it should be a sentence. ``merge_updates`` takes
updates in the form that ``update_reader`` accepts, of one client, each beginning at the clock at which the one
before it ended, and returns one update in that form which does the same: applied in their place it leaves every
document with the same units, in the same order, with the same ones deleted.

Text that goes on where the text before it ended, between the same neighbours, becomes one item, as editors join it
in memory; deleted ranges that touch become one. Nothing is checked here: the reader checks what comes in, and what
comes out is as good.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from crdt import limits
from crdt.update_reader import ROOT, Deletion, Item, Unit, varint

_LEFT, _RIGHT, _KIND = 0x80, 0x40, 0x1F
_DELETED, _STRING = 1, 4
_ROOT = bytes([1, len(ROOT)]) + ROOT


@dataclass(slots=True)
class _Piece:
    """One item: its neighbours, the bytes of its root where it names one, and its content."""

    kind: int
    left: Unit | None
    right: Unit | None
    root: bytes
    content: list[bytes]
    length: int

    def goes_on(self, other: _Piece, client: int, clock: int) -> bool:
        """Say whether ``other``, whose first unit has ``clock``, is the plain continuation of this piece."""
        return (
            self.kind == other.kind
            and self.kind in (_STRING, _DELETED)
            and other.left == (client, clock - 1)
            and other.right == self.right
        )


def merge_updates(updates: Sequence[bytes]) -> bytes:
    """Return one update that does what ``updates`` do one after the other; they are of one client and not empty."""
    client = first = clock = 0
    pieces: list[_Piece] = []
    deleted: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for data in updates:
        reading = _Reading(data)
        if reading.number():
            count, client, start = reading.number(), reading.number(), reading.number()
            if not pieces:
                first = clock = start
            for _ in range(count):
                piece = reading.piece()
                if pieces and pieces[-1].goes_on(piece, client, clock):
                    pieces[-1].content += piece.content
                    pieces[-1].length += piece.length
                else:
                    pieces.append(piece)
                clock += piece.length
        for other, ranges in reading.deletions():
            deleted[other] += ranges
    sections = b"\x00"
    if pieces:
        head = b"\x01" + varint(len(pieces)) + varint(client) + varint(first)
        sections = head + b"".join(map(_written, pieces))
    return sections + _deletions(deleted)


def author_of(update: bytes) -> tuple[int, int] | None:
    """Return the client id and first clock of what an accepted update writes; None where it only deletes."""
    reading = _Reading(update)
    if not reading.number():
        return None
    reading.number()
    return reading.number(), reading.number()


def fits(update: bytes) -> bool:
    """Say whether a merged update is within what one entry may hold."""
    structs, ranges = extent(update)
    return (
        len(update) <= limits.UPDATE_BYTES_MAX
        and structs <= limits.NOTE_STRUCTS_MAX
        and ranges <= limits.NOTE_DELETE_RANGES_MAX
    )


def extent(update: bytes) -> tuple[int, int]:
    """Return how many items and how many deleted ranges an accepted update has."""
    reading = _Reading(update)
    structs = 0
    if reading.number():
        structs, _, _ = reading.number(), reading.number(), reading.number()
        for _ in range(structs):
            reading.piece()
    return structs, sum(len(found) for _, found in reading.deletions())


def deleted_by(update: bytes) -> list[tuple[int, list[tuple[int, int]]]]:
    """Return the ranges (start, end) that an accepted update deletes, by client."""
    reading = _Reading(update)
    if reading.number():
        structs, _, _ = reading.number(), reading.number(), reading.number()
        for _ in range(structs):
            reading.piece()
    return reading.deletions()


def blanked(update: bytes, gone: Sequence[tuple[int, int]]) -> bytes:
    """Return an accepted update without the text of its author's units in ``gone``, ascending ranges of clocks.

    The units stay, in their places, as ones of which nothing but the number is known.
    """
    reading = _Reading(update)
    if not gone or not reading.number():
        return update
    structs, client, first = reading.number(), reading.number(), reading.number()
    pieces: list[_Piece] = []
    clock = first
    for _ in range(structs):
        piece = reading.piece()
        pieces += _without(piece, client, clock, gone) if piece.kind == _STRING else [piece]
        clock += piece.length
    head = b"\x01" + varint(len(pieces)) + varint(client) + varint(first)
    return head + b"".join(map(_written, pieces)) + _deletions(dict(reading.deletions()))


def moved(update: bytes, items: Sequence[Item], deletions: Sequence[Deletion]) -> bytes:
    """Return an accepted update with the neighbours of ``items``, one for each of its own, and these ``deletions``."""
    reading, gone = _Reading(update), defaultdict(list)
    for client, start, end in deletions:
        gone[client].append((start, end))
    if not reading.number():
        return b"\x00" + _deletions(gone)
    structs, client, first = reading.number(), reading.number(), reading.number()
    pieces = []
    for _, item in zip(range(structs), items, strict=True):
        piece = reading.piece()
        piece.left, piece.right = item.left, item.right
        piece.root = b"" if item.left or item.right else _ROOT
        pieces.append(piece)
    head = b"\x01" + varint(len(pieces)) + varint(client) + varint(first)
    return head + b"".join(map(_written, pieces)) + _deletions(gone)


def _without(piece: _Piece, client: int, clock: int, gone: Sequence[tuple[int, int]]) -> list[_Piece]:
    """Return a piece of text cut where deleted units begin and end, these without their text."""
    units = b"".join(piece.content).decode().encode("utf-16-le")
    first = bisect_right(gone, (clock, limits.CLOCK_MAX)) - 1
    last = bisect_left(gone, (clock + piece.length, 0))
    near = gone[max(0, first) : last]
    cuts = {clock, clock + piece.length}
    cuts |= {edge for span in near for edge in span if clock < edge < clock + piece.length}
    found = []
    for start, end in pairwise(sorted(cuts)):
        is_gone = any(low <= start and end <= high for low, high in near)
        text = units[2 * (start - clock) : 2 * (end - clock)].decode("utf-16-le").encode()
        left, root = (piece.left, piece.root) if start == clock else ((client, start - 1), b"")
        kind, content = (_DELETED, []) if is_gone else (_STRING, [text])
        found.append(_Piece(kind, left, piece.right, root, content, end - start))
    return found


class _Reading:
    """Reads an update that the strict reader has accepted."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def number(self) -> int:
        """Read a varint."""
        value = shift = 0
        while True:
            byte = self._data[self._at]
            self._at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    def bytes(self) -> bytes:
        """Read a length and so many bytes."""
        length = self.number()
        self._at += length
        return self._data[self._at - length : self._at]

    def piece(self) -> _Piece:
        """Read one item."""
        info = self._data[self._at]
        self._at += 1
        left = (self.number(), self.number()) if info & _LEFT else None
        right = (self.number(), self.number()) if info & _RIGHT else None
        start = self._at
        if left is None and right is None:
            self.number()
            self.bytes()
        root = self._data[start : self._at]
        kind = info & _KIND
        if kind == _DELETED:
            return _Piece(kind, left, right, root, [], self.number())
        if kind == _STRING:
            text = self.bytes()
            return _Piece(kind, left, right, root, [text], _units(text))
        start = self._at
        self.bytes()
        self.bytes()
        return _Piece(kind, left, right, root, [self._data[start : self._at]], 1)

    def deletions(self) -> list[tuple[int, list[tuple[int, int]]]]:
        """Read the deleted ranges (start, end) by client."""
        found = []
        for _ in range(self.number()):
            client = self.number()
            ranges = []
            for _ in range(self.number()):
                start = self.number()
                ranges.append((start, start + self.number()))
            found.append((client, ranges))
        return found


def _units(text: bytes) -> int:
    """Return how many UTF-16 code units a text in UTF-8 has."""
    if text.isascii():
        return len(text)
    return len(text.decode().encode("utf-16-le")) // 2


def _written(piece: _Piece) -> bytes:
    info = piece.kind | (_LEFT if piece.left else 0) | (_RIGHT if piece.right else 0)
    out = bytes([info])
    for unit in (piece.left, piece.right):
        if unit is not None:
            out += varint(unit[0]) + varint(unit[1])
    out += piece.root
    if piece.kind == _DELETED:
        return out + varint(piece.length)
    content = b"".join(piece.content)
    return out + (varint(len(content)) if piece.kind == _STRING else b"") + content


def _deletions(deleted: dict[int, list[tuple[int, int]]]) -> bytes:
    out = [varint(len(deleted))]
    for client, ranges in deleted.items():
        joined: list[tuple[int, int]] = []
        for start, end in sorted(ranges):
            if joined and start <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        out += [varint(client), varint(len(joined))]
        out += [varint(start) + varint(end - start) for start, end in joined]
    return b"".join(out)
