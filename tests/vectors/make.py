"""Writes the vectors of entries, runs, spaces, sessions and records anew, always the same:

python -m tests.vectors.make
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.vectors.couriers import courier_vectors
from tests.vectors.entries import LONG_BODY, Vectors, deflated, entry_vectors, run_vectors
from tests.vectors.erasing import erasure_vectors
from tests.vectors.generating import generation_vectors
from tests.vectors.sealed import sealed_vectors
from tests.vectors.sessions import record_vectors, session_vectors, space_vectors

FOLDER = Path(__file__).parent
FILES: Mapping[str, Callable[[], Vectors]] = {
    "entry.json": entry_vectors,
    "run.json": run_vectors,
    "space.json": space_vectors,
    "erasures.json": erasure_vectors,
    "generations.json": generation_vectors,
    "session.json": session_vectors,
    "record.json": record_vectors,
    "sealed_file.json": sealed_vectors,
    "couriers.json": courier_vectors,
}


def text(vectors: Vectors) -> str:
    """Return vectors as they stand in their file."""
    return json.dumps(vectors, indent=1, ensure_ascii=False) + "\n"


def deflate_is_the_same(vectors: Vectors) -> bool:
    """Tell whether this machine's deflate makes the bytes that the vectors of entries were made with."""
    return bool(deflated(LONG_BODY).hex() == vectors["deflate"]["raw"])


def main() -> None:
    """Write all files."""
    for name, vectors in FILES.items():
        (FOLDER / name).write_text(text(vectors()), encoding="utf-8")


if __name__ == "__main__":
    main()
