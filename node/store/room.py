"""Whether the disk still has room to spare below a store, and its file may still grow: what follows may then wait."""

from __future__ import annotations

import os
import shutil
import sys
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
            return _may_grow(self._file) and shutil.disk_usage(self._file).free >= ROOM_BYTES_MIN
        except OSError:
            return False


def _may_grow(file: str) -> bool:
    if sys.platform == "win32":
        return True
    import resource

    size_max, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    return size_max == resource.RLIM_INFINITY or size_max - os.stat(file).st_size >= ROOM_BYTES_MIN
