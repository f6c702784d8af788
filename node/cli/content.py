"""An answer with a long text in it, read while it comes: memory never holds the whole text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

BEGIN = b'{"result": {"content": "'
"""How such an answer begins."""

_WHOLE = re.compile(rb'(?:[^"\\]+|\\u[0-9a-fA-F]{4}|\\[^u])*')
# Half of a character, whose other half may come with the next bytes.
_HALF = re.compile(rb"\\u[dD][89abAB][0-9a-fA-F]{2}\Z")


def read_content(pieces: Iterator[bytes]) -> Iterator[str | dict[str, Any]]:
    """Yield the text in pieces, and last the other fields; raises ValueError for an answer that isn't whole."""
    held = b""
    while len(held) < len(BEGIN):
        held += _next(pieces)
    if not held.startswith(BEGIN):
        raise ValueError("another answer")
    held = held[len(BEGIN) :]
    while True:
        end = _end(held)
        if end:
            yield json.loads(b'"' + held[:end] + b'"')
        held = held[end:]
        if held.startswith(b'"'):
            break
        held += _next(pieces)
    rest = json.loads(BEGIN + held + b"".join(pieces))
    yield {name: value for name, value in rest["result"].items() if name != "content"}


def _end(held: bytes) -> int:
    """Return where what can be read by itself ends."""
    found = _WHOLE.match(held)
    end = found.end() if found else 0
    if held[end : end + 1] == b'"':
        return end
    half = _HALF.search(held, max(end - 6, 0), end)
    return half.start() if half else end


def _next(pieces: Iterator[bytes]) -> bytes:
    piece = next(pieces, b"")
    if not piece:
        raise ValueError("cut off")
    return piece
