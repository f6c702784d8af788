"""What a program did to the files of a folder, recorded by strace, and the disk as it may be after a power cut.

An image holds all that was synced before the cut, and of what was only written since any part: nothing, a beginning, or
some writes of many, each whole or in some of its sectors. A disk that lies about syncing loses from further back.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

SECTOR_BYTES = 512
_CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2"
_CALL = re.compile(r"^\d+ +(?:<\.\.\. )?(\w+)(?:\(| resumed>)")
_HEX = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FD = re.compile(r"\(\d+<((?:\\x[0-9a-f]{2})+)>")
_SHARED = "-shm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened: a write, a cut to a size, a sync, a file made, gone or renamed, a line told outside."""

    what: str
    path: str = ""
    at: int = 0
    data: bytes = b""


def has_strace() -> bool:
    """Tell whether programs can be recorded here."""
    return sys.platform == "linux" and shutil.which("strace") is not None


def record(command: Sequence[str], files: Sequence[Path], out: Path, *, timeout_s: float) -> list[Event]:
    """Run ``command`` and return what it did to ``files``; RuntimeError where it failed."""
    watched = [part for file in files for part in ("-P", str(file))]
    done = subprocess.run(
        [
            "strace",
            "-f",
            "-y",
            "-xx",
            "-s",
            "1000000",
            "-e",
            f"trace={_CALLS}",
            "-o",
            str(out),
            *watched,
            *command,
        ],
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    with open(out, encoding="ascii") as lines:
        return list(_events(lines, {str(file) for file in files}))


def _events(lines: Iterable[str], watched: set[str]) -> Iterator[Event]:
    begun: dict[str, str] = {}
    for line in lines:
        pid = line.split(" ", 1)[0]
        if "<unfinished ...>" in line:
            begun[pid] = line
            continue
        whole = begun.pop(pid) if "resumed>" in line and pid in begun else line
        result = line.rsplit(" = ", 1)[-1]
        if result.startswith(("-1", "?")):
            continue
        event = _event(whole)
        if event is not None and event.path in watched:
            yield event


def _event(line: str) -> Event | None:
    call = _CALL.match(line)
    if call is None:
        return None
    name, fd = call[1], _FD.search(line)
    path = _text(fd[1]) if fd else ""
    texts = [bytes.fromhex(one.replace("\\x", "")) for one in _HEX.findall(line)]
    match name:
        case "pwrite64":
            at = int(re.findall(r", (\d+)(?:\)| <unfinished)", line)[-1])
            return Event(what="write", path=path, at=at, data=texts[0])
        case "write":
            return Event(what="told" if path.endswith("/told") else "append", path=path, data=texts[0])
        case "fsync" | "fdatasync":
            return Event(what="sync", path=path)
        case "ftruncate":
            return Event(what="size", path=path, at=int(re.findall(r", (\d+)(?:\)| <unfinished)", line)[-1]))
        case "openat" if "O_CREAT" in line:
            return Event(what="make", path=texts[0].decode(), at=int("O_TRUNC" in line))
        case "unlink" | "unlinkat":
            return Event(what="gone", path=texts[0].decode())
        case "rename" | "renameat" | "renameat2":
            return Event(what="rename", path=texts[-2].decode(), data=texts[-1])
    return None


def _text(hexed: str) -> str:
    return bytes.fromhex(hexed.replace("\\x", "")).decode()


@dataclass(slots=True)
class _File:
    """A file: what is safe of it, what was written since, whether its name is safe, and what had it ``before``."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[Event] = field(default_factory=list)
    named: bool = True
    gone: bool = False
    before: bytes | None = None


class Disk:
    """The files as they are after one event after the other."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = {path: _File(bytearray(data)) for path, data in files.items()}
        self.told: list[str] = []

    def happen(self, event: Event, *, lies: bool = False) -> None:
        """Let an event happen; ``lies``: what is said to be synced isn't."""
        if event.what == "told":
            self.told += event.data.decode().split()
            return
        file = self._files.get(event.path)
        if event.what == "make":
            if file is None or file.gone:
                self._files[event.path] = _File(named=False)
            elif event.at:
                file.since.append(Event(what="size", path=event.path))
        elif file is None:
            if event.what == "sync":
                self._sync_names(event.path)
        elif event.what == "rename":
            there = self._files.get(event.data.decode())
            file.before = bytes(there.safe) if there is not None and not there.gone else None
            file.named = False
            self._files[event.data.decode()] = self._files.pop(event.path)
        elif event.what == "gone":
            file.gone, file.named = True, False
        elif event.what == "sync":
            if not lies:
                self._sync(file)
        elif event.what == "append":
            file.since.append(replace(event, what="write", at=_size(file)))
        else:
            file.since.append(event)

    def image(self, chance: random.Random) -> dict[str, bytes]:
        """Return what may be found on the disk if the power is cut now."""
        share, ordered = chance.choice((0.0, 0.3, 0.7, 0.95, 1.0)), chance.random() < 0.3
        found = {}
        for path, file in self._files.items():
            if path.endswith(_SHARED) or (file.gone and (file.named or chance.random() < 0.5)):
                continue
            if not file.named and not file.gone and chance.random() < 0.3:
                if file.before is not None:
                    found[path] = file.before
                continue
            data = bytearray(file.safe)
            for event in file.since:
                if chance.random() < share:
                    _written(data, event, chance if share < 1 else None)
                elif ordered:
                    break
            found[path] = bytes(data)
        return found

    def _sync(self, file: _File) -> None:
        for event in file.since:
            _written(file.safe, event, None)
        file.since.clear()
        file.named = True

    def _sync_names(self, folder: str) -> None:
        for path in [path for path in self._files if path.rsplit("/", 1)[0] == folder]:
            if self._files[path].gone:
                del self._files[path]
            else:
                self._files[path].named = True


def _size(file: _File) -> int:
    """Return how long a file is by all that was written."""
    size = len(file.safe)
    for event in file.since:
        size = event.at if event.what == "size" else max(size, event.at + len(event.data))
    return size


def _written(data: bytearray, event: Event, chance: random.Random | None) -> None:
    """Apply a write, with a ``chance`` in some of its sectors only."""
    if event.what == "size":
        del data[event.at :]
        data.extend(bytes(event.at - len(data)))
        return
    end = event.at + len(event.data)
    data.extend(bytes(max(0, end - len(data))))
    if chance is None or chance.random() < 0.7:
        data[event.at : end] = event.data
        return
    for start in range(0, len(event.data), SECTOR_BYTES):
        if chance.random() < 0.5:
            part = event.data[start : start + SECTOR_BYTES]
            data[event.at + start : event.at + start + len(part)] = part
