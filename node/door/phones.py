"""The page for members' phones: off until it is switched on, over TLS only, at one address of the local network.

Whether it is on, its port and its certificate are facts of the home, kept in the store. Nobody but members comes in
this way (``web/local/door.py``). A box without a screen has one certificate for this page and its keeper's, and serves
this page while it is locked, too, to say so: see ``node/door/keeper_page.py``.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp.web import Application

from identity.errors import Refused
from node.clock import draw
from node.links.lan import own_interfaces
from node.links.own_addresses import reachable_addresses
from node.links.streams import Address, parse_address
from node.store import meta
from web.local.site import Site, serve

if TYPE_CHECKING:
    from node.door.keeper_page import KeeperPage
    from node.hub import Hub
    from web.local.tls import Certificate

PHONES_PORT = 7467
_SETTING, _CERTIFICATE = "phones", "phones_certificate"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Served:
    site: Site
    fingerprint: str


class Phones:
    """The listener for phones of one open home."""

    def __init__(
        self, hub: Hub, app: Callable[[], Application], wanted: Address | None, box: KeeperPage | None = None
    ) -> None:
        self._hub, self._app, self._wanted, self._box = hub, app, wanted, box
        self._served: _Served | None = None
        self._turning = asyncio.Lock()

    @property
    def url(self) -> str | None:
        """Where phones find the page, None while it is off."""
        return self._served.site.url if self._served is not None else None

    @property
    def fingerprint(self) -> str | None:
        """The SHA-256 of the certificate, None while it is off."""
        return self._served.fingerprint if self._served is not None else None

    async def open(self) -> None:
        """Listen, where that was switched on; a notice tells when there is no place to listen at."""
        if (await self._setting())["on"]:
            try:
                await self.turn(on=True)
            except Refused as refusal:
                await self._hub.notice("phones-not-served", {"why": refusal.message})

    async def turn(self, *, on: bool) -> None:
        """Switch it on or off, also for later starts; raises Refused where there is no address to listen at."""
        async with self._turning:
            if on and self._served is None:
                self._served = await self._serve()
            elif not on:
                await self._stop()
            port = self._served.site.port if self._served is not None else (await self._setting())["port"]
            told = json.dumps({"on": on, "port": port}).encode()
            await self._hub.run(meta.write, self._hub.replica.db, _SETTING, told)
            if self._box is not None:
                self._box.keep_members(port if on else 0)
            await self._hub.notice_over("phones-not-served")

    async def close(self) -> None:
        """Stop listening."""
        async with self._turning:
            await self._stop()

    async def _serve(self) -> _Served:
        # Megabytes that only a node with phones needs.
        from web.local.tls import server_context

        address = self._wanted or own_address()
        certificate = await (self._box.certificate() if self._box else self._certificate(address.host))
        secured = server_context(certificate)
        kept = (await self._setting())["port"]
        ports = [address.port] if self._wanted is not None else list(dict.fromkeys((kept, PHONES_PORT, 0)))
        for port in ports:
            try:
                site = await serve(self._app(), address.host, port, secured)
                return _Served(site=site, fingerprint=certificate.fingerprint())
            except Refused as refusal:
                if refusal.message != "network-port-in-use" or port == ports[-1]:
                    raise
        raise Refused("phones-no-address")

    async def _stop(self) -> None:
        if self._served is not None:
            await self._served.site.close()
            self._served = None

    async def _setting(self) -> dict[str, Any]:
        found = await self._hub.run(meta.read, self._hub.replica.db, _SETTING)
        return {"on": False, "port": PHONES_PORT, **(json.loads(found) if found else {})}

    async def _certificate(self, host: str) -> Certificate:
        """Return the home's certificate; one that is too old, or for other addresses, makes way for a new one."""
        from web.local.tls import Certificate, make_certificate

        db, now_s = self._hub.replica.db, self._hub.home.clock.wall_ms() / 1000
        found = await self._hub.run(meta.read, db, _CERTIFICATE)
        if found:
            told = json.loads(found)
            known = Certificate(chain=told["chain"].encode(), key=told["key"].encode())
            if known.fits([host], now_s):
                return known
        name = f"{draw(10).hex()}.local"
        made = await asyncio.to_thread(make_certificate, [host], name, now_s)
        told = {"chain": made.chain.decode(), "key": made.key.decode()}
        await self._hub.run(meta.write, db, _CERTIFICATE, json.dumps(told).encode())
        return made


def own_address() -> Address:
    """Return the first private address of this machine; raises Refused where it has none."""
    for text in reachable_addresses([Address(host="0.0.0.0", port=0)], own_interfaces()):  # noqa: S104
        address = parse_address(text)
        found = ipaddress.ip_address(address.host)
        if found.is_private and not found.is_loopback:
            return address
    raise Refused("phones-no-address")
