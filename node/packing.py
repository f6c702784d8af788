"""Stored views, plain or packed: JSON as it is written, deflated when a home is made smaller.

Packed ones begin with a byte that no JSON object begins with. The dictionary holds names of members only, nothing that
anybody wrote. A whole view says again what its brief says, so it is packed over the brief, and read with it: both are
always written at once.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import msgspec

PACKED = b"\x01"
PACKED_OVER = b"\x02"
_RAW = -15
_DICTIONARY = (
    b'"contested":[{"value":"true,"false,"null,"kind":"action","kind":"case","kind":"need","kind":"pledge","kind":"event",'
    b'"counts":true,"problem":null,"earlier_wording":false,"args":[["name":"statement":"count":'
    b'"details":{},"fields":{"title":"","start":"","end":"","place":"","notes":"","text":"","public_text":"",'
    b'"others":[],"statements":[],"overlays":[],"over":{},"clocks":[],"blocks":{},"problems":[],"withdrawn":false,'
    b'"key":"","shared":true,"shared":false,"part_of":null,"part":"","local_faults":[]}'
    b'{"id":"","kind":"event","space":"","author":{"group":"","device":"","member":null},"created":"2026-","changed":"2026-'
    b'T12:00:00Z","state":"planned","details":{},"fields":{"title":"[Europe/Berlin]"},"sources":{"place":[{"by":{"group":"'
    b'","device":"","member":null},"claimed":"2026-12-01T00:00:00Z","clock_unsure":false,"entry":"'
    b'"}],"start":[{"by":{"group":"","device":"","member":null},"claimed":"","clock_unsure":false,"entry":"'
    b'"}],"title":[{"by":{"group":"0123456789abcdef'
)
_decode = msgspec.json.Decoder().decode


def pack(stored: bytes) -> bytes:
    """Return a stored view packed; one that is packed, or would not be smaller, as it is."""
    return stored if stored[:1] == PACKED else _packed(stored, PACKED, _DICTIONARY)


def pack_over(stored: bytes, brief: bytes) -> bytes:
    """Return a whole view packed over its brief; one that is packed, or would not be smaller, as it is."""
    return stored if stored[:1] == PACKED_OVER else _packed(stored, PACKED_OVER, _DICTIONARY + _plain(brief))


def decode(stored: bytes) -> Any:
    """Return what a stored brief says, packed or not."""
    return _decode(_plain(stored))


def decode_over(stored: bytes, brief: bytes) -> Any:
    """Return what a stored whole view says, packed over its brief or not."""
    if stored[:1] == PACKED_OVER:
        return _decode(_unpacked(stored, _DICTIONARY + _plain(brief)))
    return _decode(stored)


def pack_bytes(body: bytes, over: bytes) -> bytes:
    """Return an encoded list packed over other bytes; one that is packed, or would not be smaller, as it is."""
    return body if body[:1] == PACKED_OVER else _packed(body, PACKED_OVER, _DICTIONARY + over)


def unpack_bytes(body: bytes, over: bytes) -> bytes:
    """Return what ``pack_bytes`` was given."""
    return _unpacked(body, _DICTIONARY + over) if body[:1] == PACKED_OVER else body


def _plain(stored: bytes) -> bytes:
    return _unpacked(stored, _DICTIONARY) if stored[:1] == PACKED else bytes(stored)


def _packed(stored: bytes, mark: bytes, dictionary: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, _RAW, zdict=dictionary)
    packed = mark + packer.compress(stored) + packer.flush()
    return packed if len(packed) < len(stored) else stored


def _unpacked(packed: bytes, dictionary: bytes) -> bytes:
    return zlib.decompressobj(_RAW, zdict=dictionary).decompress(packed[1:])


def pack_rows(db: Any, first: int, count: int) -> Iterator[int]:
    """Pack the views and briefs of ``count`` records from a row on; yield the rows that there were."""
    rows = db.execute(
        "SELECT r.id, r.brief, v.view FROM records r LEFT JOIN views v ON v.record = r.id"
        " WHERE r.id >= ? ORDER BY r.id LIMIT ?",
        (first, count),
    ).fetchall()
    db.executemany(
        "UPDATE records SET brief = ? WHERE id = ?", [(pack(brief), id_) for id_, brief, _ in rows if brief]
    )
    views = [(pack_over(view, brief), id_) for id_, brief, view in rows if view]
    db.executemany("UPDATE views SET view = ? WHERE record = ?", views)
    yield from (id_ for id_, _, _ in rows)
