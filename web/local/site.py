"""The listening side of the local API: one address of this machine, and no patience for callers that say nothing."""

from __future__ import annotations

import asyncio
import errno
import os
import socket
from dataclasses import dataclass
from ssl import SSLContext

from aiohttp import web

from identity.errors import Refused
from web.local import limits
from web.local.doorstep import Doorstep, see_off, stop_serving
from web.local.guard import Handler
from web.local.lines import Line

# Connections on which nothing whole was said yet, with the timers that end them.
Silent = dict[web.RequestHandler, asyncio.TimerHandle]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A served application; ``url`` has no path and ends without a slash."""

    url: str
    port: int
    server: asyncio.Server
    doorstep: Doorstep
    runner: web.AppRunner

    async def close(self) -> None:
        """Stop listening and end what is still open."""
        await stop_serving([self.server], [self.doorstep])
        await self.runner.cleanup()
        await see_off([self.doorstep])


async def serve(app: web.Application, host: str, port: int, secured: SSLContext | None = None) -> Site:
    """Serve the application at an address of this machine; raises Refused where that can't be had.

    A connection on which no whole request head has come within HEADER_TIME_S is closed, and so is one that takes
    longer than TLS_TIME_S to agree on its keys. Where the LAN may call, one address has only so many of them.
    """
    silent: Silent = {}

    @web.middleware
    async def note(request: web.Request, handler: Handler) -> web.StreamResponse:
        if timer := silent.pop(request.protocol, None):
            timer.cancel()
        return await handler(request)

    app.middlewares.insert(0, note)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=limits.CLOSE_TIME_S)
    await runner.setup()
    try:
        server, doorstep = await _listen(runner, silent, (host, port), secured)
    except BaseException:
        await runner.cleanup()
        raise
    name = server.sockets[0].getsockname()
    shown = f"[{name[0]}]" if ":" in name[0] else name[0]
    scheme = "http" if secured is None else "https"
    return Site(
        url=f"{scheme}://{shown}:{name[1]}", port=name[1], server=server, doorstep=doorstep, runner=runner
    )


async def _listen(
    runner: web.AppRunner, silent: Silent, address: tuple[str, int], secured: SSLContext | None
) -> tuple[asyncio.Server, Doorstep]:
    loop = asyncio.get_running_loop()

    def is_full(host: str) -> bool:
        assert runner.server is not None
        # The server itself doesn't know those that have not agreed on keys yet.
        coming = sum(1 for protocol in silent if protocol.transport is None)
        if len(runner.server.connections) + coming >= limits.CONNECTIONS_MAX:
            return True
        # Pages in the LAN: at this machine the page and the command line have one address.
        return secured is not None and listening.open_of(host) >= limits.CONNECTIONS_OF_ONE_MAX

    def connected() -> asyncio.BaseProtocol:
        assert runner.server is not None
        protocol = Line(
            runner.server,
            loop=loop,
            access_log=None,  # type: ignore[arg-type]
            keepalive_timeout=limits.HEADER_TIME_S,
            lingering_time=limits.LINGER_TIME_S,
            # What is sent here comes as it is: a few bytes never become many.
            auto_decompress=False,
        )
        silent[protocol] = loop.call_later(limits.HEADER_TIME_S, _close_silent, protocol, silent)
        return protocol

    host, port = address
    # Numeric, so that one socket means one port.
    numeric = {"localhost": "127.0.0.1"}.get(host, host)
    family = socket.AF_INET6 if ":" in numeric else socket.AF_INET
    listening = Doorstep(family, socket.SOCK_STREAM, is_full)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listening.setblocking(False)
        listening.bind((numeric, port))
        server = await loop.create_server(
            connected,
            sock=listening,
            backlog=limits.CONNECTIONS_MAX,
            ssl=secured,
            ssl_handshake_timeout=limits.TLS_TIME_S if secured is not None else None,
            ssl_shutdown_timeout=limits.LINGER_TIME_S if secured is not None else None,
        )
        _give_up_on_those_who_do_not_read(server)
        return server, listening
    except OSError as error:
        listening.close()
        if error.errno == errno.EADDRINUSE:
            raise Refused("network-port-in-use", port=port) from error
        if error.errno in (errno.EACCES, errno.EPERM):
            raise Refused("network-port-forbidden", port=port) from error
        raise Refused("network-address-not-here", host=host) from error


def _give_up_on_those_who_do_not_read(server: asyncio.Server) -> None:
    """Have the system close a connection whose other end takes nothing for WRITE_TIME_S, where it can."""
    option = getattr(socket, "TCP_USER_TIMEOUT", None)
    if option is not None:
        for listening in server.sockets:
            listening.setsockopt(socket.IPPROTO_TCP, option, int(limits.WRITE_TIME_S * 1000))


def _close_silent(protocol: web.RequestHandler, silent: Silent) -> None:
    del silent[protocol]
    if protocol.transport is not None:
        protocol.transport.abort()
