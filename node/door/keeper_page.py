"""The keeper's page of a node without a screen: over TLS only, in the local network, at an address that was asked for.

It is there while a home is, locked or open. Before that only in a window after the start, so that a box which nobody
claims doesn't wait for strangers for ever. Its certificate is made at the first start and stays, whatever addresses the
machine is given: people compare its fingerprint once, with the one that stands beside the claim code.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from aiohttp.web import Application

from identity.errors import Refused
from node.clock import EARLIEST_MS, Clock, draw
from node.door.claim import Claim
from node.links.lan import own_interfaces
from node.links.own_addresses import reachable_addresses
from node.links.streams import Address
from node.unforeseen import begin
from web.local.site import Site, serve

if TYPE_CHECKING:
    from web.local.tls import Certificate

# A box has no address yet when it starts, or gets another one while it runs.
LOOK_EVERY_S = 5.0
_log = logging.getLogger(__name__)
Announce = Callable[[dict[str, Any]], None]
Stands = Literal["new", "courier", "locked", "open"]


class KeeperPage:
    """The listener for the keeper of one node; ``announce`` hears how things stand whenever that changes."""

    def __init__(
        self, claim: Claim, state: Callable[[], Stands], wanted: Address, announce: Announce
    ) -> None:
        self.claim = claim
        claim.on_use = self.tell
        self._state, self._address, self._announce = state, wanted, announce
        self._site: Site | None = None
        self._fingerprint = ""
        self._watching: asyncio.Task[None] | None = None
        self._said: dict[str, Any] = {}

    async def open(self, app: Application) -> None:
        """Listen; raises Refused where that can't be."""
        # Megabytes that only a node with such a page needs.
        from web.local.tls import server_context

        certificate = await self._certificate()
        self._fingerprint = certificate.fingerprint()
        wanted = self._address
        self._site = await serve(app, wanted.host, wanted.port, server_context(certificate))
        self._address = Address(host=wanted.host, port=self._site.port)
        self.tell()
        self._watching = begin(_log, "watching over the keeper's page failed", self._watch())

    def told(self) -> dict[str, Any]:
        """Return how things stand, for who is beside the box; ``code`` None where there is nothing to claim."""
        urls = [f"https://{one}" for one in reachable_addresses([self._address], own_interfaces())]
        return {
            "state": self._state(),
            "open": self._site is not None,
            "code": (self.claim.code or None) if self._state() == "new" else None,
            "urls": urls,
            "fingerprint": self._fingerprint,
        }

    def tell(self) -> None:
        """Announce how things stand, if that is news. Once a home or courier is here nothing is left to claim."""
        if self._state() != "new":
            # A disk that is full must not keep a home from being opened; the next start tries again.
            with contextlib.suppress(Refused):
                self.claim.settle()
        told = self.told()
        if told != self._said:
            self._said = told
            self._announce({"event": "keeper", **told})

    async def close(self) -> None:
        """Stop listening."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self._stop()

    async def _watch(self) -> None:
        """Keep what was told true, and stop where nobody claimed the box in time."""
        while self._state() != "new" or self.claim.left_s() > 0:
            self.tell()
            await asyncio.sleep(self._pause_s())
        await self._stop()
        self.tell()

    def _pause_s(self) -> float:
        return min(LOOK_EVERY_S, self.claim.left_s()) if self._state() == "new" else LOOK_EVERY_S

    async def _stop(self) -> None:
        if self._site is not None:
            site, self._site = self._site, None
            await site.close()

    async def _certificate(self) -> Certificate:
        """Return the certificate that is kept; one that is too old, or damaged, makes way for a new one."""
        from web.local.tls import Certificate, make_certificate

        now_s = max(Clock().wall_ms(), EARLIEST_MS) / 1_000
        chain, key = self.claim.certificate
        with contextlib.suppress(ValueError):
            known = Certificate(chain=chain.encode(), key=key.encode())
            if known.lasts(now_s):
                return known
        hosts = [one.host for one in own_interfaces()]
        made = await asyncio.to_thread(make_certificate, hosts, f"{draw(10).hex()}.local", now_s)
        self.claim.keep_certificate(made.chain.decode(), made.key.decode())
        return made
