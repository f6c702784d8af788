"""Damage to the files of a home that is closed: flipped bits, spoilt sectors, by page or anywhere."""

from __future__ import annotations

import random
from pathlib import Path

from node.store.pages import PAGE_BYTES

SECTOR_BYTES = 512


def flip(path: Path, bit: int) -> None:
    """Flip one bit of a file."""
    with open(path, "r+b") as file:
        file.seek(bit // 8)
        (byte,) = file.read(1)
        file.seek(bit // 8)
        file.write(bytes((byte ^ 1 << bit % 8,)))


def spoil(path: Path, page: int, chance: random.Random, sector: int | None = None) -> None:
    """Write noise over one sector of a page (1 is the first), any one where None is named."""
    sector = chance.randrange(PAGE_BYTES // SECTOR_BYTES) if sector is None else sector
    with open(path, "r+b") as file:
        file.seek((page - 1) * PAGE_BYTES + sector * SECTOR_BYTES)
        file.write(chance.randbytes(SECTOR_BYTES))


def empty(path: Path, pages: list[int]) -> None:
    """Make pages what they are before anything is written to them: zeros."""
    with open(path, "r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE_BYTES)
            file.write(bytes(PAGE_BYTES))


def pages_of(path: Path) -> int:
    """Return how many pages a store has."""
    return path.stat().st_size // PAGE_BYTES
