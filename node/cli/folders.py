"""A folder that a command writes: whole and in its place, or not there at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from identity.errors import Refused


def check_free(path: Path) -> None:
    """Raise Refused unless there is nothing at ``path``, or an empty folder."""
    try:
        if os.path.lexists(path) and (path.is_symlink() or not path.is_dir() or any(path.iterdir())):
            raise Refused("cli-folder-not-empty", folder=str(path))
        if not path.absolute().parent.is_dir():
            raise Refused("cli-folder-nowhere", folder=str(path))
        path.lstat()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise Refused("cli-folder-unwritable", folder=str(path)) from error


def write_folder(path: Path, files: Iterable[tuple[str, Iterable[bytes]]]) -> int:
    """Put a folder in place whose files come one by one, readable by its owner alone; return how many there are.

    It is made under another name beside its place; when anything fails nothing of it stays.
    """
    check_free(path)
    place = path.absolute()
    beside = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        beside.mkdir(mode=0o700)
        try:
            count = 0
            for name, pieces in files:
                _write(beside / name, pieces)
                count += 1
            _sync(beside)
            # Takes the place of an empty folder, and of nothing else.
            beside.rename(place)
            _sync(place.parent)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
    except (OSError, ValueError) as error:
        raise Refused("cli-folder-unwritable", folder=str(path)) from error
    return count


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
