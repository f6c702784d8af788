"""Who may talk to the local API: programs of this machine that hold the token, and pages that this node served.

A page of another site in a browser of this machine can send requests here too. It is kept out by its Host (a name
that was made to point here), by its Origin, and by lacking the token; nothing is ever said to other origins.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import hdrs, web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Middleware = Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]
Proof = Callable[[web.Request], bool]

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@web.middleware
async def own_host_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer only requests that name this machine and our port as their one host, and come from no other origin."""
    names = own_names(request)
    hosts = request.headers.getall(hdrs.HOST, [])
    if len(hosts) != 1 or hosts[0].lower() not in names:
        return web.Response(status=421)
    origins = request.headers.getall(hdrs.ORIGIN, [])
    if any(origin.lower() not in {f"http://{name}" for name in names} for origin in origins):
        return web.Response(status=403)
    return await handler(request)


def own_names(request: web.Request) -> frozenset[str]:
    """Return the names, with the port, under which this server may be asked."""
    name = request.transport.get_extra_info("sockname") if request.transport else None
    if not name:
        return frozenset()
    return frozenset(f"{host}:{name[1]}" for host in ("127.0.0.1", "localhost", "[::1]"))


def holds_token(token: str) -> Proof:
    """Return the proof that a request carries ``Authorization: Bearer`` with the token, compared in constant time."""
    wanted = f"Bearer {token}".encode()

    def proof(request: web.Request) -> bool:
        given = request.headers.getall(hdrs.AUTHORIZATION, [])
        return len(given) == 1 and hmac.compare_digest(given[0].encode("utf-8", "surrogateescape"), wanted)

    return proof


def proven(proofs: tuple[Proof, ...], handler: Handler) -> Handler:
    """Return the handler for those only who bring at least one of the proofs; others get 401 and nothing else."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        if not any([proof(request) for proof in proofs]):
            return web.Response(status=401, headers={"WWW-Authenticate": "Bearer"})
        return await handler(request)

    return guarded


async def dress(_request: web.Request, response: web.StreamResponse) -> None:
    """Give every answer the headers of a private page, and don't tell which server made it."""
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.popall(hdrs.SERVER, None)


def as_plain(value: object) -> Any:
    """Return a fault's field as JSON knows it: bytes as hex, what is strange as text."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list | tuple):
        return [as_plain(inner) for inner in value]
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
