"""The keeper's page of a node without a screen: over TLS only, in the local network, at an address that was asked for.

It is there while a home is, locked or open. Before that only in a window after the start, so that a box which nobody
claims doesn't wait for strangers for ever. Its certificate is made at the first start and stays, whatever addresses the
machine is given: people compare its fingerprint once, with the one that stands beside the claim code.

While the home is locked members find their page where they always do: it says that it is locked.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from aiohttp.web import Application

from identity.errors import Refused
from node.clock import EARLIEST_MS, Clock, draw
from node.config import Config
from node.door.claim import Claim
from node.door.phones import own_address
from node.links.lan import own_interfaces
from node.links.own_addresses import is_everywhere, own_names, reachable_addresses
from node.links.streams import Address, parse_address
from node.unforeseen import begin
from web.local.house import State
from web.local.site import Site, serve

if TYPE_CHECKING:
    from web.local.tls import Certificate

# A box has no address yet when it starts, or gets another one while it runs.
LOOK_EVERY_S = 5.0
_log = logging.getLogger(__name__)
Announce = Callable[[dict[str, Any]], None]
Stands = Literal["new", "courier", "locked", "open"]


def far_page(
    path: Path,
    config: Config,
    state: Callable[[], State],
    is_courier: Callable[[], bool],
    announce: Announce,
) -> KeeperPage | None:
    """Return the keeper's page in the LAN of the home at ``path``, None where it wasn't asked for; raises Refused."""
    if config.keeper is None:
        return None
    claim = Claim(path, state, draw)
    return KeeperPage(claim, lambda: "courier" if is_courier() else state(), config, announce)


class KeeperPage:
    """The listener for the keeper of one node; ``announce`` hears how things stand whenever that changes."""

    def __init__(self, claim: Claim, state: Callable[[], Stands], config: Config, announce: Announce) -> None:
        assert config.keeper is not None
        self.claim = claim
        claim.on_use = self.tell
        self._state, self._address, self._announce = state, config.keeper, announce
        self._for_members = config.phones
        self._certificate: Certificate | None = None
        self._site: Site | None = None
        self._members: Site | None = None
        self._standing_in = asyncio.Lock()
        self._members_app: Callable[[], Application] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._said: dict[str, Any] = {}

    async def open(self, app: Application, for_members: Callable[[], Application]) -> None:
        """Listen; raises Refused where that can't be. ``for_members`` makes what members are served while locked."""
        # Megabytes that only a node with such a page needs.
        from web.local.tls import server_context

        wanted, certificate = self._address, await self.certificate()
        self._site = await serve(app, wanted.host, wanted.port, server_context(certificate))
        self._address = Address(host=wanted.host, port=self._site.port)
        self._members_app = for_members
        await self._stand_in()
        # What is told first is that the node is ready.
        self._watching = begin(_log, "watching over the keeper's page failed", self._watch())

    async def certificate(self) -> Certificate:
        """Return the certificate of this page and the members'; one that is too old, or damaged, makes way."""
        if self._certificate is None:
            self._certificate = await self._kept_certificate()
        return self._certificate

    def told(self) -> dict[str, Any]:
        """Return how things stand, for who is beside the box; ``code`` None where there is nothing to claim."""
        urls = [f"https://{one}" for one in reachable_addresses([self._address], own_interfaces())]
        if is_everywhere(self._address):
            # Where the network knows it: it stays when the address changes, and browsers know it by it.
            urls += [f"https://{name}:{self._address.port}" for name in own_names()]
        return {
            "state": self._state(),
            "open": self._site is not None,
            "code": (self.claim.code or None) if self._state() == "new" else None,
            "urls": urls,
            "fingerprint": self._certificate.fingerprint() if self._certificate is not None else "",
        }

    def tell(self) -> None:
        """Announce how things stand, if that is news. Once a home or courier is here nothing is left to claim."""
        if self._state() != "new":
            # A disk that is full must not keep a home from being opened; the next start tries again.
            with contextlib.suppress(Refused):
                self.claim.settle()
        told = self.told()
        if told != self._said and (self._said or self._site is not None):
            self._said = told
            self._announce({"event": "keeper", **told})

    async def stand(self) -> None:
        """Tell how things stand to who is beside the box, and to members at their page while the home is locked."""
        self.tell()
        await self._stand_in()

    async def _stand_in(self) -> None:
        async with self._standing_in:
            app = self._members_app if self._state() == "locked" and self.claim.members else None
            if app is None and self._members is not None:
                site, self._members = self._members, None
                await site.close()
            if app is not None and self._members is None:
                # Without an address yet, or a free port, it is tried again.
                with contextlib.suppress(Refused):
                    self._members = await self._serve_members(app())

    def keep_members(self, port: int) -> None:
        """Members find their page at that port while the home is open, 0: they don't."""
        with contextlib.suppress(Refused):
            self.claim.keep_members(port)

    async def close(self) -> None:
        """Stop listening."""
        self._members_app = None
        await self.stand()
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self._stop()

    async def _watch(self) -> None:
        """Keep what was told true, and stop where nobody claimed the box in time."""
        while self._state() != "new" or self.claim.left_s() > 0:
            await self.stand()
            await asyncio.sleep(self._pause_s())
        await self._stop()
        self.tell()

    def _pause_s(self) -> float:
        return min(LOOK_EVERY_S, self.claim.left_s()) if self._state() == "new" else LOOK_EVERY_S

    async def _serve_members(self, app: Application) -> Site:
        from web.local.tls import server_context

        host = (self._for_members or own_address()).host
        return await serve(app, host, self.claim.members, server_context(await self.certificate()))

    def _hosts(self) -> list[str]:
        """Return what the certificate names: where the local network finds this page.

        It stays for years, wherever the box is brought: an address in the internet would tell where it was before.
        """
        own = own_interfaces()
        here = {parse_address(one).host for one in reachable_addresses([self._address], own)}
        return [one.host for one in own if one.host in here and not ipaddress.ip_address(one.host).is_global]

    async def _stop(self) -> None:
        if self._site is not None:
            site, self._site = self._site, None
            await site.close()

    async def _kept_certificate(self) -> Certificate:
        from web.local.tls import Certificate, make_certificate, server_context

        now_s = max(Clock().wall_ms(), EARLIEST_MS) / 1_000
        chain, key = self.claim.certificate
        with contextlib.suppress(ValueError, ssl.SSLError):
            known = Certificate(chain=chain.encode(), key=key.encode())
            if known.lasts(now_s) and server_context(known):
                return known
        made = await asyncio.to_thread(make_certificate, self._hosts(), f"{draw(10).hex()}.local", now_s)
        self.claim.keep_certificate(made.chain.decode(), made.key.decode())
        return made
