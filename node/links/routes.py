"""Where this machine can send to at all: what changes here is a sign that a path came or went."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

_BYTES_MAX = 1_048_576
# Bridges to virtual machines on this one come and go, and lead to nobody.
_INSIDE = re.compile(r"lo$|docker|veth|virbr|vboxnet|vmnet|br-[0-9a-f]{12}$")
_FOLDER = Path("/proc/thread-self/net")


def routes() -> frozenset[tuple[str, ...]]:
    """Return the machine's routes as the system lists them, without counters; empty where it lists none."""
    # Interface, destination, gateway, mask; or destination, size, source, size, next hop, interface.
    four = {
        (words[0], words[1], words[2], words[7]) for words in _lines(_FOLDER / "route")[1:] if len(words) > 7
    }
    six = {
        (words[0], words[1], words[4], words[-1])
        for words in _lines(_FOLDER / "ipv6_route")
        if len(words) > 9
    }
    return frozenset(route for route in four | six if not any(map(_INSIDE.match, route)))


def _lines(path: Path) -> list[list[str]]:
    with contextlib.suppress(OSError, UnicodeError), path.open() as file:
        return [line.split() for line in file.read(_BYTES_MAX).splitlines()]
    return []
