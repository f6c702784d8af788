"""Introductions between two nodes: a device that the other side doesn't know yet shows its group's roster first.

The secret behind an introduction is that of the pair; between devices of one group it is the rescue secret, which all
of them keep. Everything is stored before it is told, so a link that breaks in between only means calling again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from identity import introduction
from identity.errors import Fault, PeerFault, Unavailable
from identity.introduction import Acquaintance, End, Introduced
from node.links.link import HANDSHAKE_TIMEOUT_S, Opened, call
from node.links.meeting import hear, say
from node.links.peers import Peer
from node.links.streams import Address, dial_first

if TYPE_CHECKING:
    from node.links.network import Network

_DIAL_TIMEOUT_S = 20.0


class Introductions:
    """The introductions of one network."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._hub = network.hub

    async def call(self, peer: Peer, addresses: Sequence[Address]) -> None:
        """Introduce this device to a peer's device; raise a Fault when that comes to nothing."""
        psk = self._network.known.introduction_psk(peer)
        if psk is None:
            raise Unavailable("network-peer-gone")
        stream = await dial_first(addresses, _DIAL_TIMEOUT_S)
        try:
            opened = await call(stream, self._network.initiator(peer.static, psk), lambda _: b"", peer.static)
            async with self._network.noted(opened, peer.group):
                await self._converse(End.CALLER, opened, peer.group)
        finally:
            stream.abort()

    async def answer(self, opened: Opened, group: bytes) -> None:
        """Hear who calls under the introduction's psk of ``group``, and answer if it is one of its live devices."""
        async with self._network.noted(opened, group):
            if await self._hub.run(self._is_lost, group, opened.remote_static):
                raise PeerFault("introduction-device-lost")
            await self._converse(End.ANSWERER, opened, group)
            with contextlib.suppress(Fault):
                await opened.stream.read_some(HANDSHAKE_TIMEOUT_S)

    async def _converse(self, end: End, opened: Opened, group: bytes) -> None:
        acts = await self._hub.run(self._hub.devices.acts_of, group)
        state, effects = introduction.start(
            end,
            card=self._network.card(),
            other=Acquaintance(group=group, acts=acts),
            remote_static=opened.remote_static,
        )
        await self._perform(effects, end, opened)
        _, effects = introduction.receive(state, await hear(opened))
        await self._perform(effects, end, opened)

    async def _perform(self, effects: Sequence[introduction.Effect], end: End, opened: Opened) -> None:
        for effect in effects:
            if isinstance(effect, Introduced):
                await self._keep(effect, knows_us=end is End.CALLER)
            else:
                await say(opened, effect.message)

    async def _keep(self, found: Introduced, *, knows_us: bool) -> None:
        hub = self._hub

        def keep() -> None:
            hub.devices.introduced(found, hub.home.clock.wall_ms(), knows_us=knows_us)

        await hub.run(keep)
        await self._network.refresh()
        hub.publish({"event": "device", "id": found.device.id.hex(), "group": found.group.hex()})

    def _is_lost(self, group: bytes, static: bytes) -> bool:
        known = self._hub.devices.roster_of(group)
        return known is not None and any(device.agree == static for device in known.lost.values())
