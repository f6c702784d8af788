"""Whom a node calls, and when it doubts a link: the schedule is asked, the paths and the links are looked at.

what is seen                          what follows
the machine slept, its clock jumped,
its routes changed                    everybody is called at once, and each link is asked for a sign of life
a link is silent (``node/links/pulse.py``)  its device is called beside it; the new link replaces the old one
a silent link comes back              no further call; one under way ends before its last message
a call takes long                     the next begins beside it; who is first stays, the others end
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from identity.errors import Fault
from node.links.peers import Peer
from node.links.routes import routes
from sync import limits
from sync.messages import Ping

if TYPE_CHECKING:
    from node.links.network import Network

_log = logging.getLogger(__name__)
LOOK_S = 0.5
_LOOK_AT_PATHS_MS = 2_000


class Calling:
    """The calls of one network to peers."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._doubted: set[bytes] = set()
        self._routes = routes()
        self._look_at_ms = network.now() + _LOOK_AT_PATHS_MS

    async def run(self) -> None:
        """Call by schedule until cancelled."""
        network = self._network
        while True:
            self._look_at_paths()
            self._look_at_links()
            for device in network.schedule.due(network.now()):
                peer = network.known.device(device)
                if peer is None or network.is_linked(device):
                    network.schedule.failed(device, network.now())
                else:
                    network.spawn(self._try(peer))
            await network.rest(LOOK_S)

    def paths_changed(self) -> None:
        """Another way may lead to peers now: try at once what was to be tried later, and ask who is still there."""
        self._network.hurry()
        self._network.couriers.hurry()
        for link in (*self._network.links.values(), *self._network.couriers.links.values()):
            link.say(Ping(0))

    def _look_at_paths(self) -> None:
        network, woke = self._network, self._network.hub.home.clock.woke()
        if network.now() >= self._look_at_ms:
            self._look_at_ms = network.now() + _LOOK_AT_PATHS_MS
            known, self._routes = self._routes, routes()
            woke = woke or known != self._routes
        if woke:
            self.paths_changed()

    def _look_at_links(self) -> None:
        network = self._network
        links = [link for link in network.links.values() if not link.is_over]
        for link in links:
            link.look()
        devices = {link.peer.device for link in links}
        for device in devices:
            if not network.is_linked(device):
                if device not in self._doubted:
                    self._doubted.add(device)
                    network.schedule.doubted(device, network.now())
            elif device in self._doubted:
                self._doubted.discard(device)
                network.schedule.linked(device, network.now())
        self._doubted &= devices

    async def _try(self, peer: Peer) -> None:
        network, reached = self._network, asyncio.Event()
        call = network.spawn(self._call(peer, reached))
        await asyncio.wait({call}, timeout=limits.CALL_OVERDUE_MS / 1_000)
        if not reached.is_set():
            # Where it goes on it may still come through; meanwhile another one may be luckier.
            network.schedule.failed(peer.device, network.now())

    async def _call(self, peer: Peer, reached: asyncio.Event) -> None:
        try:
            await self._network.reach(peer)
            reached.set()
        except (Fault, OSError) as fault:
            _log.debug("call failed: %s", type(fault).__name__)
