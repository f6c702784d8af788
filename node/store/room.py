"""Whether the disk still has room to spare below a store, and its file may still grow: what follows may then wait."""

from __future__ import annotations

import os
import shutil
import sys
import time
from typing import Any

ROOM_BYTES_MIN = 32 * 1024 * 1024
AGAIN_AFTER_S = 1.0


class Room:
    """The room that one open store has; one that lies in memory has enough."""

    def __init__(self, db: Any) -> None:
        self._tried_s = 0.0
        self._was_ample = False
        files = [str(file) for _, name, file in db.execute("PRAGMA database_list") if name == "main"]
        self._file = files[0] if files else ""

    def is_short(self) -> None:
        """Note that there was no room just now."""
        self._tried_s, self._was_ample = time.monotonic(), self.is_ample()

    def is_back(self) -> bool:
        """Tell whether it is worth trying again: there is room that can be seen, or a while has passed.

        What a quota leaves can't be seen.
        """
        has_more = self.is_ample() and not self._was_ample
        return has_more or time.monotonic() - self._tried_s >= AGAIN_AFTER_S

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
