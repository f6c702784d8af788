"""Reading a Yjs v1 update of a note strictly: what the bytes say, or why they are refused.

Nothing that a peer sends reaches pycrdt before this reader has read it to the last byte (pycrdt crashes, hangs
and diverges on hostile updates). It admits exactly what an editor of one plain text with marks produces:

    update   = sections, deletions                   numbers are varints in their shortest form
    sections = 0 | 1 items client clock item*        one author: the client id bound to the entry, at its next clock
    item     = info [left] [right] [root] content    no place in a map; the root named "t" when there is no neighbour
    content  = deleted length | string | format      strings are valid UTF-8; marks as in ``MARKS``
    deletions= clients (client ranges (clock length)*)*   each client once; ranges ascending, apart from each other

Lengths count units: UTF-16 code units of text, and one for each mark. Every refusal is Malformed with the message
id of its reason. The reader depends on the bytes and the protocol's constants alone; whether the neighbours exist
and lie in order is judged by ``note_order``.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import NamedTuple

from crdt import limits
from identity.errors import Malformed

ROOT = b"t"
MARKS = {
    "bold": frozenset({"true", "null"}),
    "italic": frozenset({"true", "null"}),
    "blockquote": frozenset({"true", "null"}),
    "header": frozenset({"2", "3", "null"}),
    "list": frozenset({'"bullet"', '"ordered"', '"checked"', '"unchecked"', "null"}),
    "link": frozenset({"null"}),
}
# Written out, because a class of characters may differ between versions of Python's Unicode tables.
_LINK = re.compile(
    "(?:https?|mailto|tel):[^\\x00-\\x20\\x7f-\\xa0\\u1680\\u2000-\\u200b\\u200e\\u200f\\u2028-\\u202f"
    "\\u205f\\u2066-\\u2069\\u3000\\ud800-\\udfff\\ufeff]+",
    re.IGNORECASE | re.ASCII,
)

_LEFT, _RIGHT, _KEYED, _KIND = 0x80, 0x40, 0x20, 0x1F
_DELETED, _STRING, _FORMAT = 1, 4, 6
# Each update of a session begins with the same client id, and mostly names units of it.
_CLIENTS_KEPT = 1_024

Unit = tuple[int, int]
"""One unit of a note: the client id of its author and its clock there."""


# The values below are named tuples, not dataclasses: making one costs a third, and typing makes thousands.
class Item(NamedTuple):
    """A run of ``length`` units put between ``left`` and ``right`` (None: the start, the end).

    ``halves`` are the offsets of the second halves of surrogate pairs in it.
    """

    length: int
    left: Unit | None
    right: Unit | None
    halves: tuple[int, ...]


class Deletion(NamedTuple):
    """The units of ``client`` from clock ``start`` up to, not including, ``end`` are deleted."""

    client: int
    start: int
    end: int


class Update(NamedTuple):
    """What an update says: ``items`` of its author from ``clock`` up to ``end``, and ``deletions`` of anybody's."""

    client: int
    clock: int
    end: int
    items: list[Item]
    deletions: list[Deletion]


@lru_cache(maxsize=_CLIENTS_KEPT)
def varint(number: int) -> bytes:
    """Return a number as updates have it, in its shortest form."""
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    found.append(number)
    return bytes(found)


def read_update(data: bytes, *, client: int, clock: int | None) -> Update:
    """Return what ``data`` says as the update of ``client`` from ``clock`` on; raise Malformed otherwise.

    ``clock`` None: from wherever it says.
    """
    if len(data) > limits.UPDATE_BYTES_MAX:
        raise Malformed("note-update-too-large")
    cursor = _Cursor(data)
    items: list[Item] = []
    begin = end = clock or 0
    if cursor.number(1):
        count = cursor.number(limits.NOTE_STRUCTS_MAX)
        if not count:
            raise Malformed("note-update-malformed")
        own = varint(client)
        if not cursor.passes(own):
            cursor.number(limits.CLIENT_ID_MAX)
            raise Malformed("note-wrong-author")
        begin = end = cursor.number(limits.CLOCK_MAX)
        if clock is not None and begin != clock:
            raise Malformed("note-wrong-clock")
        for _ in range(count):
            item = _read_item(cursor, client, own)
            items.append(item)
            end += item.length
    deletions = _read_deletions(cursor)
    if cursor.at != len(data) or not (items or deletions):
        raise Malformed("note-update-malformed")
    if end - begin > limits.NOTE_CHARS_MAX:
        raise Malformed("note-full")
    return Update(client, begin, end, items, deletions)


def inserted_text(data: bytes) -> str:
    """Return the text that an update puts in, whatever document it was made for; nothing where it is malformed."""
    cursor, found = _Cursor(data), []
    try:
        for _ in range(_structs(cursor)):
            info = cursor.byte()
            for _ in range(bool(info & _LEFT) + bool(info & _RIGHT)):
                cursor.unit()
            if not info & (_LEFT | _RIGHT) and cursor.number(1):
                cursor.bytes()
            match info & _KIND:
                case 4:
                    found.append(cursor.text())
                case 6:
                    cursor.text(), cursor.text()
                case _:
                    cursor.number(limits.NOTE_CHARS_MAX)
    except Malformed:
        return ""
    return "".join(found)


def _structs(cursor: _Cursor) -> int:
    """Read how many structs an update begins with, and whose they are."""
    if not cursor.number(1):
        return 0
    count = cursor.number(limits.NOTE_STRUCTS_MAX)
    cursor.number(limits.CLIENT_ID_MAX)
    cursor.number(limits.CLOCK_MAX)
    return count


class _Cursor:
    """A position in the bytes of an update."""

    __slots__ = ("at", "data")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def number(self, most: int) -> int:
        """Read a varint in its shortest form, of at most ``most``."""
        data, at = self.data, self.at
        value = shift = 0
        try:
            byte = data[at]
            while byte > 0x7F:
                value |= (byte & 0x7F) << shift
                shift += 7
                if shift > 56:
                    raise Malformed("note-update-malformed")
                at += 1
                byte = data[at]
        except IndexError:
            raise Malformed("note-update-malformed") from None
        if shift and not byte:
            raise Malformed("note-update-malformed")
        value |= byte << shift
        if value > most:
            raise Malformed("note-update-malformed")
        self.at = at + 1
        return value

    def byte(self) -> int:
        """Read one byte."""
        at = self.at
        if at >= len(self.data):
            raise Malformed("note-update-malformed")
        self.at = at + 1
        return self.data[at]

    def passes(self, written: bytes) -> bool:
        """Go past these bytes; return False where others stand here."""
        if not self.data.startswith(written, self.at):
            return False
        self.at += len(written)
        return True

    def unit(self, client: int = 0, written: bytes = b"\x00") -> Unit:
        """Read the client id and clock of a unit: mostly of ``client``, which is ``written`` so and in no other way."""
        if not self.passes(written):
            client = self.number(limits.CLIENT_ID_MAX)
        return client, self.number(limits.CLOCK_MAX)

    def bytes(self) -> bytes:
        """Read a length and so many bytes."""
        length = self.number(limits.UPDATE_BYTES_MAX)
        start = self.at
        self.at = start + length
        if self.at > len(self.data):
            raise Malformed("note-update-malformed")
        return self.data[start : self.at]

    def text(self) -> str:
        """Read a string, which is never empty."""
        raw = self.bytes()
        if not raw:
            raise Malformed("note-update-malformed")
        try:
            return raw.decode()
        except UnicodeDecodeError:
            raise Malformed("note-update-malformed") from None


def _read_item(cursor: _Cursor, client: int, own: bytes) -> Item:
    info = cursor.byte()
    kind = info & _KIND
    if info & _KEYED or kind not in (_STRING, _FORMAT, _DELETED):
        raise Malformed("note-content-refused")
    left = cursor.unit(client, own) if info & _LEFT else None
    right = cursor.unit(client, own) if info & _RIGHT else None
    if left is None and right is None and not (cursor.number(1) and cursor.bytes() == ROOT):
        raise Malformed("note-content-refused")
    if kind == _STRING:
        text = cursor.text()
        if text.isascii():
            return Item(len(text), left, right, ())
        return _text_item(text, left, right)
    if kind == _FORMAT:
        _check_mark(cursor.text(), cursor.text())
        return Item(1, left, right, ())
    length = cursor.number(limits.NOTE_CHARS_MAX)
    if not length:
        raise Malformed("note-update-malformed")
    return Item(length, left, right, ())


def _text_item(text: str, left: Unit | None, right: Unit | None) -> Item:
    halves: list[int] = []
    length = len(text)
    if max(text) > "\uffff":
        for place, char in enumerate(text):
            if char > "\uffff":
                halves.append(place + len(halves) + 1)
        length += len(halves)
    return Item(length, left, right, tuple(halves))


def _check_mark(name: str, value: str) -> None:
    values = MARKS.get(name)
    if values is None or not (value in values or (name == "link" and _is_link(value))):
        raise Malformed("note-mark-refused")


def _is_link(value: str) -> bool:
    """Say whether ``value`` is the JSON of a link that may be followed."""
    if value[0] != '"' or len(value) > 6 * limits.NOTE_LINK_CHARS_MAX + 2:
        return False
    try:
        link = json.loads(value)
    except ValueError:
        return False
    return len(link) <= limits.NOTE_LINK_CHARS_MAX and _LINK.fullmatch(link) is not None


def _read_deletions(cursor: _Cursor) -> list[Deletion]:
    deletions: list[Deletion] = []
    seen: set[int] = set()
    for _ in range(cursor.number(limits.NOTE_DELETE_RANGES_MAX)):
        client = cursor.number(limits.CLIENT_ID_MAX)
        ranges = cursor.number(limits.NOTE_DELETE_RANGES_MAX - len(deletions))
        if client in seen or not ranges:
            raise Malformed("note-update-malformed")
        seen.add(client)
        end = -1
        for _ in range(ranges):
            start, length = cursor.number(limits.CLOCK_MAX), cursor.number(limits.CLOCK_MAX)
            if start <= end or not length:
                raise Malformed("note-update-malformed")
            end = start + length
            deletions.append(Deletion(client, start, end))
    return deletions
