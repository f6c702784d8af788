"""Whoever isn't the page of this node or the command line of this machine gets nothing and changes nothing."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from node.door.front import Front
from tests.node.page_world import PASSPHRASE, counts, node_at, token_of
from web.local.sessions import KEEPER

EVIL = "evil.example"
SECRET = "Nightjar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request; every part of it may be wrong. ``{port}`` and ``{other}`` stand for ports of this machine."""

    what: str
    hosts: tuple[str, ...] = ("127.0.0.1:{port}",)
    origins: tuple[str, ...] = ("http://127.0.0.1:{port}",)
    site: str = "same-origin"
    proof: str = "cookie"
    method: str = ""
    kind: str = "application/json"


_EVENT = {"kind": "event", "fields": {"title": "x", "start": "2026-12-01"}}
BODIES = {
    "add": ("POST", "/api/call", {"command": "add", "args": _EVENT}),
    "list": ("POST", "/api/call", {"command": "list", "args": {"kind": "event"}}),
    "lock": ("POST", "/api/lock", {"node": True}),
    "here": ("POST", "/api/here", {}),
    "unlock": ("POST", "/api/unlock", {"passphrase": PASSPHRASE}),
    "enter": ("POST", "/api/enter", {"link": "{link}"}),
    "events": ("GET", "/api/events", None),
    "note": ("GET", "/api/note?record=00&path=notes", None),
    "door": ("GET", "/api/door", None),
}  # fmt: skip
PROVEN = ("add", "list", "lock", "here", "events", "note")
HOSTS: tuple[tuple[str, ...], ...] = (
    (f"{EVIL}:{{port}}",),
    (EVIL,),
    ("127.0.0.1",),
    ("127.0.0.1:{other}",),
    (f"127.0.0.1.{EVIL}:{{port}}",),
    ("127.0.0.1:{port}@" + EVIL,),
    ("127.0.0.1:{port}", f"{EVIL}:{{port}}"),
    ("127.0.0.1:{port}", "127.0.0.1:{port}"),
    ("0.0.0.0:{port}",),
    ("",),
    (),
)
ORIGINS: tuple[tuple[str, ...], ...] = (
    (f"http://{EVIL}",),
    (f"http://{EVIL}:{{port}}",),
    ("null",),
    ("https://127.0.0.1:{port}",),
    ("http://127.0.0.1:{other}",),
    ("http://127.0.0.1",),
    ("http://127.0.0.1:{port}", f"http://{EVIL}"),
    ("file://",),
)
SITES = ("cross-site", "same-site", "none", "nonsense")
PROOFS = ("", "ended", "expired", "garbage", "other-name", "half", "wrong-token")


def _matrix() -> Iterator[Ask]:
    for what in BODIES:
        for proof in ("cookie", "token") if what in PROVEN else ("",):
            ask = Ask(what=what, proof=proof)
            yield from (replace(ask, hosts=hosts) for hosts in HOSTS)
            yield from (replace(ask, origins=origins) for origins in ORIGINS)
            yield from (replace(ask, site=site) for site in SITES)
            yield from (replace(ask, site=site, origins=()) for site in SITES)
    for what in PROVEN:
        yield from (Ask(what=what, proof=proof) for proof in PROOFS)
    for what in ("add", "list", "lock", "here", "enter", "unlock"):
        yield Ask(what=what, origins=(), site="")
        yield from (
            Ask(what=what, kind=kind) for kind in ("text/plain", "application/x-www-form-urlencoded", "")
        )
    for method in ("OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND"):
        yield from (Ask(what=what, method=method) for what in ("add", "lock", "door", "events"))
    yield from (Ask(what="note", origins=(), site=site) for site in ("", "same-origin"))
    yield Ask(what="note", proof="token")


MATRIX = tuple(_matrix())


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A node with something to lose, and what lets in."""

    front: Front
    session: str
    link: str
    gone: dict[str, str]

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.front.url.rpartition(":")[2])


@pytest.fixture
async def target(tmp_path: Path) -> AsyncIterator[Target]:
    async with node_at(tmp_path / "home", PASSPHRASE) as front:
        fields = {"title": SECRET, "start": "2026-12-01"}
        await front.desk.call("add", {"kind": "event", "fields": fields})
        sessions = front.access.sessions
        ended = sessions.begin(KEEPER, 600)
        sessions.end()
        gone = {"ended": ended, "expired": sessions.begin(KEEPER, 600, last_s=-1.0), "garbage": "\x7f;=,"}
        link = token_of(front.link())
        session = sessions.begin(KEEPER, 600)
        yield Target(front=front, session=session, link=link, gone=gone | {"half": session[:32]})


def test_it_is_a_matrix_of_more_than_200():
    assert len(set(MATRIX)) == len(MATRIX) > 400


async def test_nobody_else_is_answered_and_nothing_changes(target: Target):
    before = await counts(target.front)
    for ask in MATRIX:
        answer = await _answer(target, ask)
        head, _, _ = answer.partition(b"\r\n\r\n")
        status = int(head.split()[1])
        assert 400 <= status < 500, (ask, answer)
        assert SECRET.encode() not in answer and b"Orchard" not in answer, ask
        assert b"access-control" not in head.lower() and b"set-cookie" not in head.lower(), ask
        if b"HTTP/1.0 400" not in head:
            assert b"no-store" in head and b"default-src 'none'" in head, ask
    assert await counts(target.front) == before
    assert target.front.state == "open"
    # What was good before still is: none of them used it up or ended it.
    for what in ("door", "list", "here", "enter", "unlock"):
        answer = await _answer(target, Ask(what=what))
        assert answer.startswith(b"HTTP/1.1 200 "), (what, answer)


async def test_a_page_of_another_site_can_not_be_opened_as_ours(target: Target):
    for lines in (
        ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"],
        ["Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: navigate"],
        ["Sec-Fetch-Site: none", "Sec-Fetch-Mode: no-cors"],
        ["Sec-Fetch-Site: none", "Sec-Fetch-Site: none"],
    ):
        head = ["GET / HTTP/1.1", f"Host: 127.0.0.1:{target.port}", *lines, "Connection: close"]
        assert (await _sent(target.port, "\r\n".join(head) + "\r\n\r\n")).startswith(b"HTTP/1.1 403 "), lines
    head = ["GET / HTTP/1.1", f"Host: localhost:{target.port}", "Sec-Fetch-Site: none", "Connection: close"]
    assert (await _sent(target.port, "\r\n".join(head) + "\r\n\r\n")).startswith(b"HTTP/1.1 200 ")


async def _answer(target: Target, ask: Ask) -> bytes:
    method, path, body = BODIES[ask.what]
    given = json.dumps(body).replace("{link}", target.link).encode() if body is not None else b""
    names = {"port": target.port, "other": target.port + 1 if target.port < 65_000 else 1_024}
    lines = [f"{ask.method or method} {path} HTTP/1.1", "Connection: close"]
    lines += [f"Host: {host.format(**names)}" for host in ask.hosts]
    lines += [f"Origin: {origin.format(**names)}" for origin in ask.origins]
    lines += [f"Sec-Fetch-Site: {ask.site}"] if ask.site else []
    lines += _proof(target, ask.proof)
    if ask.what == "note":
        lines[1] = "Connection: Upgrade"
        lines += [
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        ]
    if body is not None:
        lines += [f"Content-Length: {len(given)}", *([f"Content-Type: {ask.kind}"] if ask.kind else [])]
    return await _sent(target.port, "\r\n".join(lines) + "\r\n\r\n" + given.decode())


def _proof(target: Target, proof: str) -> list[str]:
    name = f"hedgerow-{target.port}"
    if proof == "cookie":
        return [f"Cookie: {name}={target.session}"]
    if proof == "token":
        return [f"Authorization: Bearer {target.front.access.token}"]
    if proof == "wrong-token":
        return [f"Authorization: Bearer {'0' * 64}"]
    if proof == "other-name":
        return [f"Cookie: hedgerow={target.session}; {name}x={target.session}"]
    return [f"Cookie: {name}={target.gone[proof]}"] if proof else []


async def _sent(port: int, text: str) -> bytes:
    """Return the head and what there is of the body of the answer to what was sent."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(text.encode("latin-1"))
        async with asyncio.timeout(60):
            head = await reader.readuntil(b"\r\n\r\n")
            if b"Content-Length" in head:
                length = int(head.partition(b"Content-Length: ")[2].split(b"\r\n")[0])
                return head + await reader.readexactly(length)
            return head
    finally:
        writer.close()
