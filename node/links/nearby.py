"""Where known devices are to be found: by what the local network tells now, then by the addresses that they told."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from identity.errors import Fault
from node.links.lan import LanDiscovery, LanMode, LanOptions, LanState
from node.links.peers import Peer
from node.links.streams import Address, parse_address

if TYPE_CHECKING:
    from node.links.network import Network

_ADDRESSES_KEPT = 8


class Nearby:
    """The whereabouts of one network's peers, and its discovery on the local network."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._lan: LanDiscovery | None = None
        self._found: dict[bytes, list[Address]] = {}

    @property
    def state(self) -> LanState:
        """What discovery on the local network does now."""
        return self._lan.state if self._lan is not None else LanState.OFF

    def begin(self, mode: LanMode, paths_changed: Callable[[], None]) -> None:
        """Look around on the local network, where the node listens at all."""
        network = self._network
        listening = [address for listener in network.listeners for address in listener.addresses]
        if not listening:
            return
        self._lan = LanDiscovery(
            LanOptions(
                mode=mode,
                port=listening[0].port,
                listening=tuple(address.host for address in listening),
                peers=lambda: network.known.lan_peers(network.meetings.waiting),
                found=self.found,
                changed=paths_changed,
            )
        )
        self._lan.start()

    def refresh(self) -> None:
        """Peers came or went."""
        if self._lan is not None:
            self._lan.refresh()

    async def close(self) -> None:
        """Say goodbye on the local network."""
        if self._lan is not None:
            await self._lan.close()

    def addresses(self, peer: Peer) -> list[Address]:
        """Return where a device may be reached, the likeliest first."""
        found = list(self._found.get(peer.device, ()))
        for text in peer.addresses:
            with contextlib.suppress(Fault):
                found.append(parse_address(text))
        return list(dict.fromkeys(found))

    def found(self, key: bytes, addresses: Sequence[Address]) -> None:
        """Somebody whom we look for is here: a device, or whoever waits for a pairing."""
        network = self._network
        if network.meetings.found(key, addresses) or network.known.device(key) is None:
            return
        known = self._found.get(key, [])
        self._found[key] = list(dict.fromkeys([*addresses, *known]))[:_ADDRESSES_KEPT]
        if not network.is_linked(key):
            network.schedule.hurry(network.now(), key)
            network.wake()
