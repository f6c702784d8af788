"""Who may talk to the local API: programs of this machine that hold the token, and pages that this node served.

A page of another site in a browser of this machine can send requests here too. It is kept out by its Host (a name
that was made to point here), by its Origin, by what the browser says of it (``Sec-Fetch-Site``), and by lacking token
and session; nothing is ever said to other origins. What changes something is a POST of JSON, or of a
file's bytes where files come in, which no form can send.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import hdrs, web

from web.local.sessions import Session, Viewer

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Middleware = Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]

# Where a request keeps who it is from; the command line has no session.
VIEWER = web.RequestKey("viewer", Viewer)
SESSION = web.RequestKey("session", Session)

# Names besides its addresses by which a network knows this machine, for pages over TLS alone.
NAMES = web.AppKey("names", frozenset[str])

_SITE, _MODE = "Sec-Fetch-Site", "Sec-Fetch-Mode"
_PIECES = "/api/parcel/"
_METHODS = ("GET", "HEAD", "POST")
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_TURNED_OFF = (
    *("accelerometer", "autoplay", "camera", "clipboard-read", "clipboard-write"),
    *("display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid"),
    *("idle-detection", "magnetometer", "microphone", "midi", "payment", "picture-in-picture"),
    *("publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock", "serial"),
    *("storage-access", "usb", "window-management", "xr-spatial-tracking"),
)
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{name}=()" for name in _TURNED_OFF),
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
    if not _is_from_here(request, names):
        return web.Response(status=403)
    if request.method not in _METHODS:
        return web.Response(status=405, headers={hdrs.ALLOW: ", ".join(_METHODS)})
    if request.method == hdrs.METH_POST and not _is_no_form(request):
        return web.Response(status=415)
    return await handler(request)


@web.middleware
async def neighbours_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer nobody who calls from the internet: a local network has addresses of its own."""
    try:
        is_near = not ipaddress.ip_address((request.remote or "").partition("%")[0]).is_global
    except ValueError:
        is_near = False
    return await handler(request) if is_near else web.Response(status=403)


def _is_no_form(request: web.Request) -> bool:
    """Tell whether a body is JSON or, where files come in, plain bytes: neither can be sent by a form."""
    allowed = ("application/octet-stream",) if request.path.startswith(_PIECES) else ()
    return request.content_type in ("application/json", *allowed)


def own_names(request: web.Request) -> frozenset[str]:
    """Return the names, with the port, under which this server may be asked: the address that was called, or NAMES."""
    name = request.transport.get_extra_info("sockname") if request.transport else None
    if not name:
        return frozenset()
    address = ipaddress.ip_address(name[0])
    if address.is_loopback and not request.secure:
        return frozenset(f"{host}:{name[1]}" for host in _LOOPBACK)
    known = request.app.get(NAMES, frozenset()) if request.secure else frozenset()
    shown = f"[{address}]" if address.version == 6 else f"{address}"
    return frozenset(f"{host}:{name[1]}" for host in (shown, *known))


def is_own_page(request: web.Request) -> bool:
    """Tell whether a browser vouches that a page of this node sent the request; other origins were refused before."""
    return hdrs.ORIGIN in request.headers or request.headers.get(_SITE) == "same-origin"


async def dress(_request: web.Request, response: web.StreamResponse) -> None:
    """Give every answer the headers of a private page, and don't tell which server made it."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.popall(hdrs.SERVER, None)


def as_plain(value: object) -> Any:
    """Return a fault's field as JSON knows it: bytes as hex, what is strange as text."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list | tuple):
        return [as_plain(inner) for inner in value]
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _is_from_here(request: web.Request, names: frozenset[str]) -> bool:
    scheme = "https" if request.secure else "http"
    origins = request.headers.getall(hdrs.ORIGIN, [])
    if len(origins) > 1 or any(
        origin.lower() not in {f"{scheme}://{name}" for name in names} for origin in origins
    ):
        return False
    if hdrs.UPGRADE in request.headers and not origins:
        return False
    sites = request.headers.getall(_SITE, [])
    return sites in ([], ["same-origin"]) or (sites == ["none"] and _is_typed_address(request))


def _is_typed_address(request: web.Request) -> bool:
    """Tell whether somebody typed the page's address, or opened it from another program."""
    is_page = request.method == hdrs.METH_GET and request.path == "/"
    return is_page and request.headers.get(_MODE, "navigate") == "navigate"
