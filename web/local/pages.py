"""The page's own files, read whole at start: what is not in that table is not there, whatever a path looks like.

GET  /            the page
GET  /assets/…    scripts, styles and pictures; their names change with what they hold, so they may be kept for ever
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from aiohttp import hdrs, web

from web.local import limits
from web.local.answers import Sentence
from web.local.guard import Handler

_KINDS = {
    ".css": "text/css",
    ".ftl": "text/plain",
    ".html": "text/html",
    ".ico": "image/x-icon",
    ".js": "text/javascript",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".webp": "image/webp",
}
_PACKED = (".ico", ".png", ".webp")
_FOR_EVER = "public, max-age=31536000, immutable"
_POLICY = "; ".join(
    (
        *("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:"),
        *("connect-src 'self'", "font-src 'none'", "form-action 'none'", "frame-ancestors 'none'"),
        *("base-uri 'none'", "require-trusted-types-for 'script'", "trusted-types svelte-trusted-html"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFile:
    """One file; ``is_zipped``: its body is, which saves memory too, and is unpacked for whoever doesn't take it."""

    body: bytes
    is_zipped: bool
    kind: str
    is_for_ever: bool


Pages = Mapping[str, PageFile]


def built_pages() -> Pages:
    """Return the page that came with this program; nothing where it was not built."""
    return read_pages(files("web").joinpath("static"))


def read_pages(folder: Traversable) -> Pages:
    """Return the files of a folder by the path under which they are asked for; ``/`` is its ``index.html``."""
    found: dict[str, PageFile] = {}
    for path, file in _walk(folder, ""):
        ending = path[path.rfind(".") :]
        if ending in _KINDS and len(found) < limits.PAGE_FILES_MAX:
            found["/" if path == "/index.html" else path] = _read(path, ending, file.read_bytes())
    return found


def add_pages(app: web.Application, pages: Pages, sentence: Sentence) -> None:
    """Let the application answer with the page, a route for each file; where none is built, ``/`` says how to."""

    def serving(page: PageFile) -> Handler:
        async def serve(request: web.Request) -> web.StreamResponse:
            return _answer(page, _takes_gzip(request))

        return serve

    async def missing(request: web.Request) -> web.StreamResponse:
        return web.Response(text=sentence("api-page-not-built", {}) + "\n")

    for path, page in pages.items():
        app.router.add_get(path, serving(page))
    if "/" not in pages:
        app.router.add_get("/", missing)


def _answer(page: PageFile, zips: bool) -> web.Response:
    headers = {
        hdrs.CACHE_CONTROL: _FOR_EVER if page.is_for_ever else "no-store",
        hdrs.CONTENT_SECURITY_POLICY: _POLICY,
        hdrs.VARY: hdrs.ACCEPT_ENCODING,
    }
    if zips and page.is_zipped:
        headers[hdrs.CONTENT_ENCODING] = "gzip"
    body = gzip.decompress(page.body) if page.is_zipped and not zips else page.body
    charset = None if page.kind.startswith("image/") else "utf-8"
    return web.Response(body=body, content_type=page.kind, charset=charset, headers=headers)


def _takes_gzip(request: web.Request) -> bool:
    given = request.headers.get(hdrs.ACCEPT_ENCODING, "").lower()
    offers = [one.strip().replace(" ", "") for one in given.split(",")]
    return any(offer == "gzip" or (offer.startswith("gzip;q=") and offer != "gzip;q=0") for offer in offers)


def _walk(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{prefix}/{entry.name}"
        if entry.is_dir():
            yield from _walk(entry, path)
        elif entry.is_file():
            yield path, entry


def _read(path: str, ending: str, body: bytes) -> PageFile:
    assert len(body) <= limits.PAGE_FILE_BYTES_MAX, path
    zipped = body
    if ending not in _PACKED and len(body) >= limits.ZIPPED_BYTES_MIN:
        zipped = gzip.compress(body, 6, mtime=0)
    saves = len(zipped) < len(body)
    return PageFile(
        body=zipped if saves else body,
        is_zipped=saves,
        kind=_KINDS[ending],
        is_for_ever=path.startswith("/assets/"),
    )
