"""The page's files: what was built is served as it is, with its headers, and nothing else is."""

from __future__ import annotations

import contextlib
import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from tests.web.local.houses import ask_raw
from web.local.guard import dress, own_host_only
from web.local.pages import Pages, add_pages, built_pages, read_pages
from web.local.site import Site, serve

SCRIPT = b"export const words = 'calm';\n" * 100


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """Return a folder as a build leaves it, with a secret beside it."""
    folder = tmp_path / "static"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>Hedgerow</title>")
    (folder / "assets" / "main-1a2b.js").write_bytes(SCRIPT)
    (folder / "assets" / "main-3c4d.css").write_text("a{color:red}" * 100)
    (folder / "assets" / "mark.png").write_bytes(b"\x89PNG" + b"\x00" * 1_000)
    (folder / "icon.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (folder / "assets" / "main.js.map").write_text("{}")
    (tmp_path / "secret.txt").write_text("Nightjar")
    return folder


@contextlib.asynccontextmanager
async def _served(pages: Pages) -> AsyncIterator[Site]:
    app = web.Application(middlewares=[own_host_only])
    app.on_response_prepare.append(dress)
    add_pages(app, pages, lambda message, fields: f"said {message}")
    site = await serve(app, "127.0.0.1", 0)
    try:
        yield site
    finally:
        await site.close()


async def test_a_page_is_served_with_its_headers(built: Path):
    async with _served(read_pages(built)) as site, aiohttp.ClientSession(auto_decompress=False) as client:
        async with client.get(f"{site.url}/") as reply:
            assert reply.status == 200 and b"Hedgerow" in await reply.read()
            assert (reply.content_type, reply.charset) == ("text/html", "utf-8")
            assert reply.headers["Cache-Control"] == "no-store"
            policy = reply.headers["Content-Security-Policy"].split("; ")
            assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"} <= {
                *policy
            }
            assert {"frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'", "font-src 'none'"} <= {
                *policy
            }
            assert {"require-trusted-types-for 'script'", "trusted-types svelte-trusted-html"} <= {*policy}
            assert "unsafe" not in reply.headers["Content-Security-Policy"]
            assert reply.headers["Referrer-Policy"] == "no-referrer"
            assert reply.headers["X-Content-Type-Options"] == "nosniff"
            assert reply.headers["Cross-Origin-Opener-Policy"] == "same-origin"
            assert reply.headers["Cross-Origin-Resource-Policy"] == "same-origin"
            assert "camera=()" in reply.headers["Permissions-Policy"]
            assert not [name for name in reply.headers if name.lower().startswith("access-control")]
        async with client.get(f"{site.url}/assets/main-1a2b.js") as reply:
            assert reply.headers["Cache-Control"] == "public, max-age=31536000, immutable"
            assert reply.content_type == "text/javascript"
        async with client.get(f"{site.url}/icon.svg") as reply:
            assert (reply.content_type, reply.headers["Cache-Control"]) == ("image/svg+xml", "no-store")
        async with client.head(f"{site.url}/") as reply:
            assert (reply.status, await reply.read()) == (200, b"")


@pytest.mark.parametrize(
    ("offer", "zipped"),
    [
        ("gzip", True),
        ("br, gzip;q=0.5", True),
        ("GZIP", True),
        ("gzip;q=0", False),
        ("br", False),
        ("", False),
        ("identity", False),
    ],
)
async def test_what_saves_bytes_is_zipped_for_those_who_take_it(built: Path, offer: str, zipped: bool):
    async with _served(read_pages(built)) as site, aiohttp.ClientSession(auto_decompress=False) as client:
        headers = {"Accept-Encoding": offer}
        async with client.get(f"{site.url}/assets/main-1a2b.js", headers=headers) as reply:
            body = await reply.read()
            assert ("gzip" == reply.headers.get("Content-Encoding")) is zipped
            assert "Accept-Encoding" in reply.headers["Vary"]
            assert (gzip.decompress(body) if zipped else body) == SCRIPT and (
                len(body) < len(SCRIPT)
            ) is zipped
        async with client.get(f"{site.url}/assets/mark.png", headers=headers) as reply:
            assert "Content-Encoding" not in reply.headers


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/../secret.txt",
            "/assets/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/assets/%2e%2e%2f%2e%2e%2fsecret.txt",
        ),
        *(
            "/..%5csecret.txt",
            "//secret.txt",
            "/static/../../secret.txt",
            "/assets/",
            "/assets",
            "/index.html",
        ),
        *(
            "/assets/main-1a2b.js/",
            "/assets/main-1a2b.js%00",
            "/assets/main.js.map",
            "/secret.txt",
            "/%00",
            "/ASSETS",
        ),
    ],
)
async def test_nothing_else_is_there(built: Path, path: str):
    async with _served(read_pages(built)) as site:
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nConnection: close\r\n\r\n"
        answer = await ask_raw(site, head)
    assert answer.split()[1] in (b"404", b"400") and b"Nightjar" not in answer


async def test_the_page_can_not_be_changed(built: Path):
    async with _served(read_pages(built)) as site, aiohttp.ClientSession() as client:
        for method in ("POST", "PUT", "DELETE"):
            async with client.request(method, f"{site.url}/", json={}) as reply:
                assert reply.status == 405


async def test_without_a_build_the_front_says_how_to_make_one(tmp_path: Path):
    async with _served(read_pages(tmp_path / "static")) as site, aiohttp.ClientSession() as client:
        async with client.get(f"{site.url}/") as reply:
            assert (reply.status, await reply.text()) == (200, "said api-page-not-built\n")


def test_files_are_read_once(built: Path):
    pages = read_pages(built)
    (built / "index.html").write_text("changed")
    assert b"Hedgerow" in pages["/"].body
    assert set(pages) == {
        "/",
        "/icon.svg",
        "/assets/main-1a2b.js",
        "/assets/main-3c4d.css",
        "/assets/mark.png",
    }


def test_the_built_page_may_be_missing():
    assert isinstance(built_pages(), dict)
