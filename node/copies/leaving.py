"""Removing a home from a machine.

The key files are overwritten before they are unlinked, which makes the encrypted store unreadable even where its
blocks stay. Flash memory may keep an old copy of an overwritten block; then only the passphrase protects what it opens.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from node.copies.sealed_files import flush_folder


def remove_home(path: Path, keys: tuple[str, ...], others: tuple[str, ...], mark: Path) -> None:
    """Overwrite the files ``keys``, then unlink them, ``others`` and ``mark``; on disk when this returns.

    Nobody may have the home open. Goes on where a file is missing or can't be written: the rest goes all the same.
    """
    for name in keys:
        _overwrite(path / name)
    for found in [*(path / name for name in (*keys, *others)), mark]:
        with contextlib.suppress(OSError):
            found.unlink()
    for folder in (path, mark.parent):
        flush_folder(folder)
    with contextlib.suppress(OSError):
        path.rmdir()


def _overwrite(path: Path) -> None:
    with contextlib.suppress(OSError):
        size = path.stat().st_size
        with open(path, "r+b", buffering=0) as file:
            for fill in (secrets.token_bytes(size), bytes(size)):
                file.seek(0)
                file.write(fill)
                os.fsync(file.fileno())
