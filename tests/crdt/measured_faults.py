"""What was measured to kill, hang, bloat or part programs that hand foreign updates to the engine, as notes' updates.

Each row is named by the id of the fault (a1 … i2) and says what a hostile member writes in one session of its own,
after ``FIRST_TEXT``, which somebody else wrote: the updates in their order, and of each the message id of why it is
void, or nothing where it counts, and then ``why`` that is harmless. ``tests/crdt/test_measured_faults.py`` has the
reader judge them, ``tests/node/test_measured_faults.py`` a node to which a peer sends them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crdt import limits
from tests.fuzz.yjs_bytes import (
    ANY,
    BINARY,
    DELETED,
    EMBED,
    FORMAT,
    GC,
    JSON,
    KEYED,
    LEFT,
    MOVE,
    SKIP,
    STRING,
    SUBDOC,
    TYPE,
    deletions,
    item,
    section,
    string,
    update,
    varint,
    written,
)

FIRST_TEXT = "Base é😀 text"
FIRST_UNITS = 13
_EMOJI = 6  # the clock of its first half

MALFORMED, CONTENT, CLOCK = "note-update-malformed", "note-content-refused", "note-wrong-clock"
AUTHOR, NEIGHBOUR, ORDER = "note-wrong-author", "note-unknown-neighbour", "note-wrong-order"

Updates = Sequence[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What is written by ``me`` after what ``other`` wrote, and what becomes of each update."""

    updates: Callable[[int, int], Updates]
    reasons: tuple[str, ...]
    why: str = ""


def _one(make: Callable[[int, int], bytes], reason: str, why: str = "") -> Row:
    return Row(updates=lambda me, other: [make(me, other)], reasons=(reason,), why=why)


def _says(content: bytes, kind: int) -> Callable[[int, int], bytes]:
    return lambda me, other: update(section(me, 0, item(kind, content)))


def _any(value: bytes) -> Callable[[int, int], bytes]:
    return _says(b"\x01" + value, ANY)


def letters(me: int, count: int) -> bytes:
    """Return so many letters, each an item behind the one before it."""
    items = [written("a", left=(me, place - 1) if place else None) for place in range(count)]
    return update(section(me, 0, *items))


def backwards(me: int, count: int) -> bytes:
    """Return so many letters, each an item before the one before it."""
    items = [written("b", right=(me, place - 1) if place else None) for place in range(count)]
    return update(section(me, 0, *items))


def links(me: int) -> bytes:
    """Return as many marks as an update may hold, each a link of its own."""
    marks = [
        string("link") + string(f'"https://example.org/{place}"') for place in range(limits.NOTE_STRUCTS_MAX)
    ]
    items = [item(FORMAT, mark, left=(me, place - 1) if place else None) for place, mark in enumerate(marks)]
    return update(section(me, 0, *items))


def emoji(me: int) -> bytes:
    """Return as many emoji in one item as an update may hold."""
    return update(section(me, 0, written("😀" * (limits.UPDATE_BYTES_MAX // 4 - 8))))


def crumbs(me: int, other: int) -> bytes:
    """Delete every second unit of as many of one's own as can be deleted one by one."""
    clocks = [(2 * place, 1) for place in range(limits.NOTE_DELETE_RANGES_MAX - 1)]
    text = written("x" * (2 * limits.NOTE_DELETE_RANGES_MAX))
    return update(section(me, 0, text), deleted=deletions((other, [(0, 1)]), (me, clocks)))


ROWS: dict[str, Row] = {
    "a1 one clock twice": Row(
        updates=lambda me, other: [
            update(section(me, 0, written("base"))),
            update(section(me, 0, written("other words"))),
        ],
        reasons=("", CLOCK),
        why="the first counts; the second is void on every node",
    ),
    "a2 a restored copy goes on": Row(
        updates=lambda me, other: [
            update(section(me, 0, written("before the backup"))),
            update(section(me, 9, written("after it", left=(me, 8)))),
            update(section(me, 17, written("too late", left=(me, 16)))),
        ],
        reasons=("", CLOCK, "note-session-closed"),
        why="what went before stays",
    ),
    "a3 the reader's own client id": _one(
        lambda me, other: update(section(other, FIRST_UNITS, written("x"))), AUTHOR
    ),
    "b1 somebody else's client id": _one(lambda me, other: update(section(other, 0, written("a"))), AUTHOR),
    "b2 a forged append": _one(
        lambda me, other: update(section(other, FIRST_UNITS, written("a", left=(other, FIRST_UNITS - 1)))),
        AUTHOR,
    ),
    "b2 an append of its own": _one(
        lambda me, other: update(section(me, 5, written("a", left=(other, FIRST_UNITS - 1)))), CLOCK
    ),
    "b3 a stranger deletes all": _one(
        lambda me, other: update(deleted=deletions((other, [(0, FIRST_UNITS)]))),
        "",
        "it is signed, the history shows who deleted what, and undoing it brings the words back",
    ),
    "b3 what nobody wrote": _one(
        lambda me, other: update(deleted=deletions((other, [(0, FIRST_UNITS + 1)]))), "note-unknown-deletion"
    ),
    "b4 two sections of one client": _one(
        lambda me, other: update(section(me, 0, written("a")), section(me, 1, written("b"))), MALFORMED
    ),
    "c1 a gap of clocks": _one(lambda me, other: update(section(me, 3, written("a"))), CLOCK),
    "c2 a missing left": _one(
        lambda me, other: update(section(me, 0, written("a", left=(other, FIRST_UNITS)))), NEIGHBOUR
    ),
    "c2 thousands of missing lefts": _one(
        lambda me, other: update(
            section(me, 0, *[written("a", left=(other, 10**6 + place)) for place in range(4_096)])
        ),
        NEIGHBOUR,
    ),
    "d1 arrays 30,000 deep": _one(_any(b"\x75\x01" * 30_000 + b"\x7e"), CONTENT),
    "d1 maps 30,000 deep": _one(_any(b"\x76\x01\x01k" * 30_000 + b"\x7e"), CONTENT),
    "d2 12,000 letters": _one(lambda me, other: letters(me, 12_000), MALFORMED),
    "d2 100,000 letters": _one(lambda me, other: letters(me, 100_000), "note-update-too-large"),
    "d2 as many letters as are let in": _one(
        lambda me, other: letters(me, limits.NOTE_STRUCTS_MAX),
        "",
        "they are few enough for the worker's memory",
    ),
    "d2 backwards": _one(
        lambda me, other: backwards(me, limits.NOTE_STRUCTS_MAX),
        "",
        "they are few enough for the worker's memory",
    ),
    "d3 keys": _one(
        lambda me, other: update(section(me, 0, bytes([ANY | KEYED]) + b"\x01\x01t\x01k\x01\x7e")), CONTENT
    ),
    "d3 a million keys": _one(_any(b"\x76" + varint(10**6) + b"\x04\x7e" * 10**6), "note-update-too-large"),
    "d4 collected units": _one(_says(varint(4_000_000_000), GC), CONTENT),
    "d4 collected units bare": _one(
        lambda me, other: update(section(me, 0, bytes([GC]) + varint(4_000_000_000))), CONTENT
    ),
    "d4 deleted units": _one(_says(varint(2**32 - 3), DELETED), MALFORMED),
    "d4 deleted units up to the brim": _one(_says(varint(limits.NOTE_CHARS_MAX), DELETED), "note-full"),
    "d4 a clock": _one(lambda me, other: update(section(me, 2**31 + 5, written("a"))), MALFORMED),
    "d5 sections": _one(lambda me, other: varint(4_000_000_000) + b"\x00", MALFORMED),
    "d5 items": _one(lambda me, other: b"\x01" + varint(4_000_000_000) + varint(me) + b"\x00", MALFORMED),
    "d5 clients that delete": _one(lambda me, other: b"\x00" + varint(100_000_000), MALFORMED),
    "d5 ranges": _one(lambda me, other: b"\x00\x01" + varint(other) + varint(4_000_000_000), MALFORMED),
    "d5 text": _one(lambda me, other: update(section(me, 0, item(STRING, varint(4_000_000_000)))), MALFORMED),
    "d6 a million ranges": _one(
        lambda me, other: b"\x00\x01" + varint(other) + varint(10**6) + b"\x02\x01" * 10**6,
        "note-update-too-large",
    ),
    "d6 5,000 ranges": _one(
        lambda me, other: update(deleted=deletions((other, [(2 * place, 1) for place in range(5_000)]))),
        MALFORMED,
    ),
    "d6 a range of 4e9": _one(
        lambda me, other: update(deleted=deletions((other, [(0, 4_000_000_000)]))), MALFORMED
    ),
    "d6 5,000 clients": _one(
        lambda me, other: update(deleted=deletions(*[(name, [(0, 1)]) for name in range(1, 5_000)])),
        MALFORMED,
    ),
    "d6 10 MB of text": _one(_says(string("a" * 10_000_000), STRING), "note-update-too-large"),
    "d6 as much text as is let in": _one(
        lambda me, other: update(section(me, 0, written("a" * (limits.UPDATE_BYTES_MAX - 40)))),
        "",
        "it is one item",
    ),
    "d6 as many emoji as are let in": _one(lambda me, other: emoji(me), "", "they are one item"),
    "d6 as many ranges as are let in": _one(crumbs, "", "each is looked up, none is walked through"),
    "d6 as many links as are let in": _one(lambda me, other: links(me), "", "each is read once"),
    "f client 2^53": _one(lambda me, other: update(section(2**53, 0, written("a"))), MALFORMED),
    "f client 2^64-1": _one(lambda me, other: update(section(2**64 - 1, 0, written("a"))), MALFORMED),
    "f clock 2^32": _one(lambda me, other: update(section(me, 2**32, written("a"))), MALFORMED),
    "f a number in too many bytes": _one(
        lambda me, other: b"\x01\x01" + varint(me) + b"\x80\x00" + written("a") + b"\x00", MALFORMED
    ),
    "f a neighbour at 2^53": _one(
        lambda me, other: update(section(me, 0, written("a", left=(2**53, 0)))), MALFORMED
    ),
    "g1 NaN": _one(_any(b"\x7b" + struct.pack(">d", float("nan"))), CONTENT),
    "g1 infinity": _one(_any(b"\x7b" + struct.pack(">d", float("inf"))), CONTENT),
    "g2 2^63-1": _one(_any(b"\x7a" + struct.pack(">q", 2**63 - 1)), CONTENT),
    "g3 __proto__": _one(
        lambda me, other: update(
            section(me, 0, bytes([ANY | KEYED]) + b"\x01\x01t" + string("__proto__") + b"\x01\x7e")
        ),
        CONTENT,
    ),
    "g3 a mark __proto__": _one(
        _says(string("__proto__") + string('{"polluted":"yes"}'), FORMAT), "note-mark-refused"
    ),
    "g4 a text": _one(_says(b"\x02", TYPE), CONTENT),
    "g4 a map": _one(_says(b"\x01", TYPE), CONTENT),
    "g4 an array": _one(_says(b"\x00", TYPE), CONTENT),
    "g4 an XML element": _one(_says(b"\x03" + string("p"), TYPE), CONTENT),
    "g4 a document": _one(_says(string("x") + b"\x76\x00", SUBDOC), CONTENT),
    "g4 bytes": _one(_says(string(b"x"), BINARY), CONTENT),
    "g4 undefined": _one(_any(b"\x7f"), CONTENT),
    "g4 an embed": _one(_says(string("{}"), EMBED), CONTENT),
    "g4 a move": _one(_says(b"\x00", MOVE), CONTENT),
    "g5 another root": _one(lambda me, other: update(section(me, 0, written("a", root="m"))), CONTENT),
    "g6 a lone surrogate in JSON": _one(_says(b"\x01" + string('"\\ud800"'), JSON), CONTENT),
    "g6 a lone surrogate in text": _one(
        lambda me, other: update(section(me, 0, written(b"\xed\xa0\x80"))), MALFORMED
    ),
    "g6 a mark of bad JSON": _one(_says(string("bold") + string("tru"), FORMAT), "note-mark-refused"),
    "g6 a link of bad JSON": _one(
        _says(string("link") + string('"https://a\\ud800"'), FORMAT), "note-mark-refused"
    ),
    "g7 trailing bytes": _one(lambda me, other: update(section(me, 0, written("a"))) + b"\x00", MALFORMED),
    "g7 text of no length": _one(lambda me, other: update(section(me, 0, written(""))), MALFORMED),
    "g7 an empty section": _one(lambda me, other: b"\x01\x00" + varint(me) + b"\x00\x00", MALFORMED),
    "g7 an empty range": _one(lambda me, other: update(deleted=deletions((other, [(0, 0)]))), MALFORMED),
    "g7 nothing at all": _one(lambda me, other: b"\x00\x00", MALFORMED),
    "g7 a skip": _one(lambda me, other: update(section(me, 0, bytes([SKIP, 1]), written("a"))), CONTENT),
    "h1 half an emoji deleted": _one(
        lambda me, other: update(deleted=deletions((other, [(_EMOJI + 1, 1)]))), "note-cut-character"
    ),
    "h1 text inside an emoji": _one(
        lambda me, other: update(
            section(me, 0, written("x", left=(other, _EMOJI), right=(other, _EMOJI + 1)))
        ),
        "note-cut-character",
    ),
    "h2 beside itself": _one(
        lambda me, other: update(section(me, 0, written("x", left=(other, 4), right=(me, 0)))), NEIGHBOUR
    ),
    "h2 a letter that is no character": _one(
        lambda me, other: update(section(me, 0, written(b"\xbf\xd0", left=(other, 4), right=(other, 5)))),
        MALFORMED,
    ),
    "i1 text in an array": Row(
        updates=lambda me, other: [
            update(section(me, 0, item(TYPE, b"\x00"))),
            update(section(me, 1, bytes([STRING]) + b"\x00" + varint(me) + b"\x00" + string("é"))),
        ],
        reasons=(CONTENT, "note-session-closed"),
    ),
    "i1 text in something nested": _one(
        lambda me, other: update(
            section(me, 0, bytes([STRING]) + b"\x00" + varint(other) + b"\x00" + string("é"))
        ),
        CONTENT,
    ),
    "i2 left behind right": _one(
        lambda me, other: update(section(me, 0, written("x", left=(other, 9), right=(other, 2)))), ORDER
    ),
    "i2 never neighbours": _one(
        lambda me, other: update(section(me, 0, written("x", left=(other, 1), right=(other, 9)))), ORDER
    ),
    "i2 another parent": _one(
        lambda me, other: update(
            section(
                me, 0, bytes([STRING | LEFT | KEYED]) + varint(other) + b"\x01" + string("k") + string("x")
            )
        ),
        CONTENT,
    ),
}
