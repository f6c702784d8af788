"""Whether the disk still has room to spare below a store, and its file may still grow: what follows may then wait."""

from __future__ import annotations

import os
import resource
from typing import Any

ROOM_BYTES_MIN = 32 * 1024 * 1024


class Room:
    """The room that one open store has; one that lies in memory has enough."""

    def __init__(self, db: Any) -> None:
        files = [str(file) for _, name, file in db.execute("PRAGMA database_list") if name == "main"]
        self._file = files[0] if files else ""

    def is_ample(self) -> bool:
        """Tell whether at least ``ROOM_BYTES_MIN`` more can be written."""
        if not self._file:
            return True
        try:
            disk, size = os.statvfs(self._file), os.stat(self._file).st_size
        except OSError:
            return False
        size_max, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
        may_grow = size_max == resource.RLIM_INFINITY or size_max - size >= ROOM_BYTES_MIN
        return may_grow and disk.f_bavail * disk.f_frsize >= ROOM_BYTES_MIN
