"""Stored views, plain or packed: JSON as it is written, deflated when a home is made smaller.

Packed ones begin with a byte that no JSON object begins with. The dictionary holds names of members only, nothing that
anybody wrote.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import msgspec

PACKED = b"\x01"
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
    if stored[:1] == PACKED:
        return stored
    packer = zlib.compressobj(9, zlib.DEFLATED, _RAW, zdict=_DICTIONARY)
    packed = PACKED + packer.compress(stored) + packer.flush()
    return packed if len(packed) < len(stored) else stored


def decode(stored: bytes) -> Any:
    """Return what a stored view says, packed or not."""
    if stored[:1] == PACKED:
        stored = zlib.decompressobj(_RAW, zdict=_DICTIONARY).decompress(stored[1:])
    return _decode(stored)


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
    db.executemany(
        "UPDATE views SET view = ? WHERE record = ?", [(pack(view), id_) for id_, _, view in rows if view]
    )
    yield from (id_ for id_, _, _ in rows)
