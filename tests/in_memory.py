"""Lets tests write to memory where there is room for that: a disk makes each wait for its syncs, and the next, too.

Programs call the kernel as before, syncs included. Tests of disks make disks of their own, in images or in memory.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

_MEMORY = Path("/dev/shm")
_FREE_BYTES_MIN = 4 * 1024**3
_AVAILABLE = re.compile(r"^MemAvailable:\s+(\d+) kB$", re.MULTILINE)


def write_to_memory() -> Path:
    """Have temporary folders made in memory if there is room and ``TMPDIR`` isn't set; return where they are."""
    if "TMPDIR" not in os.environ and _has_room():
        os.environ["TMPDIR"] = str(_MEMORY)
        tempfile.tempdir = None
    return Path(tempfile.gettempdir())


def _has_room() -> bool:
    try:
        available = _AVAILABLE.search(Path("/proc/meminfo").read_text())
        free = shutil.disk_usage(_MEMORY).free
    except OSError:
        return False
    enough = available is not None and int(available[1]) * 1024 >= _FREE_BYTES_MIN <= free
    return enough and _MEMORY.is_mount() and os.access(_MEMORY, os.W_OK | os.X_OK)
