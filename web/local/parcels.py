"""Files that come in or go out through the browser of the node's keeper: in pieces, so that none is held whole.

    POST /api/parcel                 {}  →  {"parcel": ID, "folder": PATH}   a fresh folder that commands can name
    POST /api/parcel/ID/NAME?at=N    bytes of a file from N on  →  {"size": N}
    GET  /api/parcel/ID/NAME         the file, to be kept by the browser
    POST /api/parcel/ID              {}                       the folder and all in it are gone

What lies here is sealed already: backups and bundles. A piece goes on only where the last one ended, so a broken
connection costs one piece. A folder that nobody touched for PARCEL_TIME_S is removed, and all of them when the node
ends; what a crash left behind is removed at the next start.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from aiohttp import hdrs, web

from identity.errors import Refused, Unavailable
from web.local import limits
from web.local.answers import Sentence, answer, answering
from web.local.guard import VIEWER, Handler
from web.local.sessions import Now, boot_time_s

PIECE_TYPE = "application/octet-stream"
_FOLDER = "parcels"
# What every system and every stick takes as a name, and nothing that leads elsewhere.
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _-]*(?:\.[A-Za-z0-9_-]+){0,3}")


@dataclass(slots=True, kw_only=True)
class _Parcel:
    folder: Path
    touched_s: float


class Parcels:
    """The folders of files that are on their way; ``home``: beside what they lie, where there is a home."""

    def __init__(self, home: Path, now: Now = boot_time_s) -> None:
        self._home, self._now = home, now
        self._open: dict[str, _Parcel] = {}

    def begin(self) -> tuple[str, Path]:
        """Return the id of a fresh parcel and its folder; raises Unavailable while there are too many."""
        self._tidy()
        if len(self._open) >= limits.PARCELS_MAX:
            raise Unavailable("parcel-too-many")
        # Where no home is yet, its folder must stay unmade.
        beside = self._home / _FOLDER if self._home.is_dir() else None
        if beside is not None:
            beside.mkdir(mode=0o700, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="hedgerow-", dir=beside))
        self._open[folder.name] = _Parcel(folder=folder, touched_s=self._now())
        return folder.name, folder

    def file(self, parcel: str, name: str) -> Path:
        """Return where a file of a parcel lies; raises Refused for what is none."""
        found = self._open.get(parcel)
        if found is None:
            raise Refused("parcel-unknown")
        if len(name) > limits.PARCEL_NAME_CHARS_MAX or not _NAME.fullmatch(name):
            raise Refused("parcel-name")
        found.touched_s = self._now()
        return found.folder / name

    def holds(self, path: str) -> bool:
        """Tell whether a path, as somebody wrote it, names a file of a parcel that is open, there or to be written."""
        folder, _, name = path.rpartition(os.sep)
        here = any(str(one.folder) == folder for one in self._open.values())
        return here and len(name) <= limits.PARCEL_NAME_CHARS_MAX and _NAME.fullmatch(name) is not None

    def put(self, parcel: str, name: str, at: int, piece: bytes) -> int:
        """Append a piece at the end, which the caller must know, and return how long the file is now."""
        path = self.file(parcel, name)
        size = path.stat().st_size if path.exists() else 0
        if at != size:
            raise Refused("parcel-elsewhere", size=size)
        if shutil.disk_usage(path.parent).free < len(piece) + limits.PARCEL_FREE_BYTES_MIN:
            raise Refused("parcel-no-room")
        with path.open("ab") as file:
            file.write(piece)
        return size + len(piece)

    def drop(self, parcel: str) -> None:
        """Remove a parcel and all that is in it; one that isn't there is no fault."""
        found = self._open.pop(parcel, None)
        if found is not None:
            shutil.rmtree(found.folder, ignore_errors=True)

    def clear(self) -> None:
        """Remove all parcels, also what an earlier run left behind."""
        for parcel in list(self._open):
            self.drop(parcel)
        shutil.rmtree(self._home / _FOLDER, ignore_errors=True)

    def _tidy(self) -> None:
        for parcel, one in list(self._open.items()):
            if self._now() - one.touched_s > limits.PARCEL_TIME_S:
                self.drop(parcel)


def parcel_extras(
    parcels: Parcels, say: Callable[[web.Request], Sentence]
) -> Sequence[tuple[str, str, Handler]]:
    """Return the ways of sending and fetching files, for the keeper and nobody else."""

    def keeper(handler: Handler) -> Handler:
        async def guarded(request: web.Request) -> web.StreamResponse:
            if not request[VIEWER].is_keeper:
                raise Refused("viewer-not-keeper")
            return await handler(request)

        return answering(guarded, say)

    async def begin(request: web.Request) -> web.StreamResponse:
        parcel, folder = parcels.begin()
        return answer(200, {"parcel": parcel, "folder": str(folder)})

    async def put(request: web.Request) -> web.StreamResponse:
        at = request.query.get("at", "")
        if request.content_type != PIECE_TYPE or not (at.isascii() and at.isdigit() and len(at) <= 15):
            raise Refused("api-not-a-call")
        piece = await _piece(request)
        size = await asyncio.to_thread(parcels.put, *_named(request), int(at), piece)
        return answer(200, {"size": size})

    async def get(request: web.Request) -> web.StreamResponse:
        return await _sent(request, parcels.file(*_named(request)))

    async def drop(request: web.Request) -> web.StreamResponse:
        await asyncio.to_thread(parcels.drop, request.match_info["parcel"])
        return answer(200, {})

    one = "/api/parcel/{parcel}"
    return (
        ("POST", "/api/parcel", keeper(begin)),
        ("POST", one, keeper(drop)),
        ("POST", one + "/{name}", keeper(put)),
        ("GET", one + "/{name}", keeper(get)),
    )


def _named(request: web.Request) -> tuple[str, str]:
    return request.match_info["parcel"], request.match_info["name"]


async def _piece(request: web.Request) -> bytes:
    """Return the bytes of a piece; raises Refused for one that is too long, and gives up on one that doesn't come."""
    piece = bytearray()
    try:
        async with asyncio.timeout(limits.BODY_TIME_S):
            async for some in request.content.iter_any():
                piece += some
                if len(piece) > limits.PIECE_BYTES_MAX:
                    raise Refused("parcel-piece-long", limit=limits.PIECE_BYTES_MAX)
    except TimeoutError:
        raise web.HTTPRequestTimeout() from None
    return bytes(piece)


async def _sent(request: web.Request, path: Path) -> web.StreamResponse:
    try:
        size = (await asyncio.to_thread(path.stat)).st_size
    except OSError:
        raise Refused("parcel-unknown") from None
    response = web.StreamResponse(
        headers={
            hdrs.CONTENT_TYPE: PIECE_TYPE,
            hdrs.CONTENT_LENGTH: str(size),
            hdrs.CONTENT_DISPOSITION: f'attachment; filename="{path.name}"',
        }
    )
    await response.prepare(request)
    with suppress(ConnectionError, TimeoutError):
        async for piece in _pieces(path):
            async with asyncio.timeout(limits.WRITE_TIME_S):
                await response.write(piece)
        await response.write_eof()
    return response


async def _pieces(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while piece := await asyncio.to_thread(file.read, limits.SENT_PIECE_BYTES):
            yield piece
