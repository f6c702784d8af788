"""Sticks and disks that are plugged into this machine, as the systems mount them for whoever sits before it."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

PLUGGED_MAX = 16
MOUNTS = Path("/proc/self/mounts")
_PLACES = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
# Spaces and such stand in the table as octal numbers.
_OCTAL = re.compile(r"\\([0-7]{3})")
_REMOVABLE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Plugged:
    """A stick or disk that can be written to: where it is, what it is called, how much room it has."""

    path: str
    name: str
    free_bytes: int


def plugged() -> list[Plugged]:
    """Return what is plugged in and can be written to, by name, PLUGGED_MAX at most."""
    found = [one for path in _places() if (one := _looked_at(path)) is not None]
    return sorted(found, key=lambda one: one.name)[:PLUGGED_MAX]


def mounted(lines: Iterable[str]) -> Iterator[Path]:
    """Yield the folders of a table of mounts that lie where sticks are mounted."""
    for line in lines:
        parts = line.split(" ")
        if len(parts) > 1:
            path = _OCTAL.sub(lambda found: chr(int(found[1], 8)), parts[1])
            if path.startswith(_PLACES):
                yield Path(path)


def _places() -> Iterator[Path]:
    if sys.platform == "win32":
        yield from _drives()
    elif MOUNTS.exists():
        yield from mounted(MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines())
    elif Path("/Volumes").is_dir():
        # The system's own disk is there, too, as a link.
        yield from (path for path in Path("/Volumes").iterdir() if path.is_dir() and not path.is_symlink())


def _drives() -> Iterator[Path]:
    import ctypes

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        if kernel.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE:
            yield Path(f"{letter}:\\")


def _looked_at(path: Path) -> Plugged | None:
    try:
        if not os.access(path, os.W_OK):
            return None
        return Plugged(path=str(path), name=path.name or str(path), free_bytes=shutil.disk_usage(path).free)
    except OSError:
        return None
