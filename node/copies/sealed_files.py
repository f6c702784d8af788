"""Sealed files on disk: written beside their place and put there when they are whole, read as far as they are good.

A file under work is called ``NAME.unfinished``, so a torn stick never costs the older file of that name. One that
would be too large for FAT32 is cut into ``NAME``, ``NAME.part2``, …. Writing the same chunks over an unfinished file
goes on where it ended: what is there already is read, compared and left. Everything here blocks; call it in a thread.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from identity.errors import PeerFault, Refused
from identity.sealed_file import (
    PART_HEAD_BYTES,
    PREAMBLE_BYTES_MAX,
    SEALED_CHUNK_BYTES,
    FileSort,
    Opener,
    Opening,
    Sealing,
    is_part_of,
    open_preamble,
    part_head,
)

PART_BYTES_MAX = 2_146_435_072  # 1 MiB below 2 GiB: FAT32 takes it, and so does every program that copies it
PARTS_MAX = 999
UNFINISHED = ".unfinished"
_OURS = (b"HGSF", b"HGSP")
# What FAT32 and other systems won't have in a name.
_UNSAFE = set('<>:"/\\|?*') | {chr(number) for number in range(32)}
_NAME_BYTES_MAX = 200
# Not every system has each of them.
_READ_FLAGS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_WRITE_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def checked_name(path: Path) -> Path:
    """Return ``path`` if a stick of any make takes its name; raise Refused otherwise."""
    name = path.name
    fits = 0 < len(name.encode("utf-8", "surrogateescape")) <= _NAME_BYTES_MAX
    if not fits or set(name) & _UNSAFE or name.endswith((".", " ")) or name.endswith(UNFINISHED):
        raise Refused("copy-name-unsafe", file=name[:80])
    return path


def part_name(path: Path, number: int) -> Path:
    """Return the name of the ``number``-th part of a file, from 1 on."""
    return path if number == 1 else path.with_name(f"{path.name}.part{number}")


def unfinished(path: Path) -> Path:
    """Return the name of a file while it is written."""
    return path.with_name(path.name + UNFINISHED)


class Writing:
    """A sealed file under work; ``bytes`` and ``parts`` tell what it takes. Leave the context to let go of it."""

    def __init__(self, path: Path, sealing: Sealing, *, part_bytes_max: int = PART_BYTES_MAX) -> None:
        self.path = checked_name(path)
        self.bytes = self.parts = 0
        self._sealing = sealing
        self._part_bytes_max = part_bytes_max
        self._file: BinaryIO | None = None
        self._at = 0
        self._is_there = False

    def __enter__(self) -> Self:
        with _said(self.path):
            _check_ours(self.path)
            self._next_part()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()

    def write(self, chunks: Sequence[bytes]) -> None:
        """Put chunks behind those before them; raise Refused where the disk or stick is full or gone."""
        with _said(self.path):
            for chunk in chunks:
                if self._at + len(chunk) > self._part_bytes_max:
                    self._end_part()
                    self._next_part()
                self._put(chunk)

    def finish(self) -> None:
        """Put the whole file safely in its place; an older one of that name is gone."""
        with _said(self.path):
            self._end_part()
            for number in range(self.parts, 0, -1):
                os.replace(self._working(number), part_name(self.path, number))
            for number in range(self.parts + 1, PARTS_MAX):
                if not _unlinked(part_name(self.path, number)):
                    break
            flush_folder(self.path.parent)

    def discard(self) -> None:
        """Take away what was written of it."""
        for number in range(1, self.parts + 1):
            _unlinked(self._working(number))

    def _working(self, number: int) -> Path:
        return part_name(unfinished(self.path), number)

    def _next_part(self) -> None:
        self.parts += 1
        if self.parts > PARTS_MAX:
            raise OSError(errno.EFBIG, "too many parts")
        path = self._working(self.parts)
        _check_ours(path, may_be_torn=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | _WRITE_FLAGS, 0o600)
        self._file = os.fdopen(handle, "r+b")
        self._at, self._is_there = 0, True
        first = self.parts == 1
        self._put(self._sealing.preamble if first else part_head(self._sealing.id, self.parts))

    def _put(self, data: bytes) -> None:
        assert self._file is not None
        if self._is_there and self._file.read(len(data)) != data:
            self._is_there = False
            self._file.seek(self._at)
            self._file.truncate()
        if not self._is_there:
            self._file.write(data)
        self._at += len(data)
        self.bytes += len(data)

    def _end_part(self) -> None:
        assert self._file is not None
        self._file.seek(self._at)
        self._file.truncate()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()


class Reading:
    """A sealed file that was opened: its items, as far as it is good; ``is_whole`` once its last chunk was read.

    ``bytes`` and ``parts`` tell how much of it was read.
    """

    def __init__(
        self, path: Path, sort: FileSort, secrets: Sequence[bytes], shared: Sequence[bytes] = (b"",)
    ) -> None:
        """Open the file, or what there is of it yet; raise Refused, and what ``open_preamble`` raises."""
        self.path = path if path.exists() or not unfinished(path).exists() else unfinished(path)
        self.opening: Opening = open_preamble(_beginning(self.path), sort, secrets, shared)
        self.bytes = self.parts = 0
        self._opener = Opener(self.opening.sealing)

    @classmethod
    def known(cls, path: Path, sealing: Sealing) -> Reading:
        """Open a file that this home sealed itself."""
        found = cls.__new__(cls)
        found.path = path
        found.bytes = found.parts = 0
        if not _beginning(path).startswith(sealing.preamble):
            raise PeerFault("sealed-file-foreign")
        found.opening = Opening(sealing=sealing, shared=0, bytes=len(sealing.preamble))
        found._opener = Opener(sealing)
        return found

    @property
    def is_whole(self) -> bool:
        """Whether the last chunk was read."""
        return self._opener.is_finished

    def items(self) -> Iterator[bytes]:
        """Yield the items in order, up to the first place where the file is torn or damaged."""
        for chunk in self._chunks():
            try:
                found = self._opener.take(chunk)
            except PeerFault:
                return
            yield from found
            if self._opener.is_finished:
                return

    def _chunks(self) -> Iterator[bytes]:
        for number in range(1, PARTS_MAX + 1):
            try:
                with _opened(part_name(self.path, number)) as file:
                    before = file.read(self.opening.bytes if number == 1 else PART_HEAD_BYTES)
                    if number > 1 and not is_part_of(before, self.opening.sealing, number):
                        return
                    self.bytes += len(before)
                    self.parts = number
                    while chunk := file.read(SEALED_CHUNK_BYTES):
                        self.bytes += len(chunk)
                        yield chunk
            except OSError:
                # A part that is missing or can't be read is where the file ends.
                return


def flush_folder(folder: Path) -> None:
    """Have what was put into or taken out of a folder on disk; some file systems can't, and then it isn't."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _beginning(path: Path) -> bytes:
    try:
        with _opened(path) as file:
            return file.read(PREAMBLE_BYTES_MAX)
    except FileNotFoundError:
        raise Refused("copy-file-missing", file=str(path)) from None
    except OSError as error:
        raise Refused("copy-file-unreadable", file=str(path)) from error


def _opened(path: Path) -> BinaryIO:
    """Open a file for reading; raise OSError for what is none: a pipe on a stick would never answer."""
    handle = os.open(path, os.O_RDONLY | _READ_FLAGS)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "not a regular file")
    return os.fdopen(handle, "rb")


def _check_ours(path: Path, *, may_be_torn: bool = False) -> None:
    """Raise Refused where something lies that Hedgerow did not write: it stays.

    ``may_be_torn``: a power cut may have left zeros where the beginning was not on the disk yet.
    """
    try:
        with _opened(path) as file:
            begins = file.read(4)
    except FileNotFoundError:
        return
    except OSError as error:
        raise Refused("copy-file-in-the-way", file=str(path)) from error
    is_torn = may_be_torn and not begins.strip(b"\0")
    if begins and begins not in _OURS and not is_torn:
        raise Refused("copy-file-in-the-way", file=str(path))


def _unlinked(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True


@contextlib.contextmanager
def _said(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Refused("copy-disk-full", file=str(path)) from error
        raise Refused("copy-file-unwritable", file=str(path)) from error
