"""What the log says of links: one line when a peer comes or goes, and nothing in between.

Promise: no name, key or address is written; a device is p1, p2 … by the order in which it was first met since the
start. However many calls fail, links replace each other or lines flap meanwhile: who stays linked makes no line.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Known:
    number: int
    is_linked: bool = False
    entry_bytes: int = 0
    again_bytes: int = 0


@dataclass(slots=True)
class LinkLog:
    """The devices that were met since the start, and what came from each while it was linked."""

    _devices: dict[bytes, _Known] = field(default_factory=dict)

    def linked(self, device: bytes, *, calls: bool) -> bool:
        """A link to the device is up; return whether it had none."""
        known = self._devices.setdefault(device, _Known(len(self._devices) + 1))
        if known.is_linked:
            return False
        known.is_linked = True
        _log.info("p%d linked, %s", known.number, "called by us" if calls else "called by it")
        return True

    def counted(self, device: bytes, entry_bytes: int, again_bytes: int) -> None:
        """A link ended over which so many bytes of entries came, some of them though they were here."""
        known = self._devices.get(device)
        if known is not None:
            known.entry_bytes += entry_bytes
            known.again_bytes += again_bytes

    def gone(self, device: bytes, why: str) -> bool:
        """No link to the device is up any more; return whether there was one."""
        known = self._devices.get(device)
        if known is None or not known.is_linked:
            return False
        came, again = known.entry_bytes, known.again_bytes
        known.is_linked, known.entry_bytes, known.again_bytes = False, 0, 0
        _log.info("p%d gone, %s; %d bytes of entries came, %d of them again", known.number, why, came, again)
        return True
