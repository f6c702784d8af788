"""Long texts as they are stored: deflated where that makes them smaller, with their pieces only where these have marks.

A text stands in its entries, in what is searched and in what is shown; so it counts how small each of them is.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

_RAW = -15
_LEVEL = 6
# Below, nothing is gained.
_BYTES_MIN = 64


def packed(text: str) -> str | bytes:
    """Return what is stored of a text."""
    body = text.encode()
    if len(body) < _BYTES_MIN:
        return text
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW)
    smaller = packer.compress(body) + packer.flush()
    return smaller if len(smaller) < len(body) else text


def plain(stored: str | bytes) -> str:
    """Return the text of which this is stored."""
    return stored if isinstance(stored, str) else zlib.decompress(stored, _RAW).decode()


def pieces(stored: str | bytes, rich: str) -> Any:
    """Return a stored text in pieces with their marks, ``rich`` their JSON: empty where none has any."""
    if rich:
        return json.loads(rich)
    text = plain(stored)
    return [[text, {}]] if text else []
