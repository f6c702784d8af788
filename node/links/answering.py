"""Whoever calls this node: which of those that it knows it is, and what is done for them.

Each way in has its secret (``node/links/acquaintances.py``); a call that shows none of them is closed without a byte.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING

from identity.errors import Fault, Malformed
from identity.handshake import Candidate, ReplayWindow, Responder
from node.copies import kit_calls
from node.copies.kits import KeptKit
from node.devices.device_codes import DeviceCode
from node.links.acquaintances import Heard
from node.links.link import Opened, answer, read_hello
from node.links.peers import OpenInvitation, Peer
from node.links.streams import Stream
from node.store import meta

if TYPE_CHECKING:
    from node.links.network import Network

_log = logging.getLogger(__name__)


class Answering:
    """Answers the calls that come to one network; ``replay`` is what it heard already."""

    def __init__(self, network: Network) -> None:
        self.replay = ReplayWindow()
        self._network = network
        self._hub = network.hub

    async def open(self) -> None:
        """Read which calls were heard before the program started."""
        dumped = await self._hub.home.run(meta.read, self._hub.replica.db, "replay")
        if dumped:
            with contextlib.suppress(Malformed):
                self.replay = ReplayWindow.load(dumped)

    def refresh(self) -> None:
        """Other secrets let in than before: what was heard under those that don't is forgotten."""
        self.replay.keep_only([candidate.psk for candidate, _ in self._network.known.heard()])

    async def accept(self, stream: Stream) -> None:
        """Answer one call, and serve it for as long as it lasts."""
        if self._network.is_closing:
            return
        ways = self._network.known.heard()
        responder = Responder(
            static_secret=self._hub.home.identity.agree_secret,
            candidates=[candidate for candidate, _ in ways],
            replay=self.replay,
        )
        try:
            opened, transcript = await answer(
                stream, responder, lambda: self._admit(stream, *ways[responder.matched])
            )
            await self._serve(opened, transcript, ways[responder.matched][1])
        except Fault as fault:
            _log.debug("no peer: %s", fault.message)
        finally:
            self._network.fairness.leave(stream)
            stream.abort()

    async def _admit(self, stream: Stream, candidate: Candidate, who: Heard) -> None:
        fairness = self._network.fairness
        if isinstance(who, bytes):
            fairness.admit_stranger(candidate.psk, who, stream)
        else:
            fairness.admit(candidate.psk, fairness.payer(who) if isinstance(who, Peer) else None, stream)
        await self._hub.home.run(meta.write, self._hub.replica.db, "replay", self.replay.dump())

    async def _serve(self, opened: Opened, transcript: bytes, who: Heard) -> None:
        network, hub = self._network, self._hub
        match who:
            case OpenInvitation() as invitation:
                async with network.noted(opened, None):
                    await network.meetings.answer(opened, invitation)
            case KeptKit() as kept:
                async with network.noted(opened, None):
                    await kit_calls.answer(hub.run, hub.replica.db, opened, kept)
            case DeviceCode() as code:
                async with network.noted(opened, hub.home.identity.group):
                    await network.joinings.answer(opened, code)
                await network.refresh()
            case bytes() as group:
                await network.introductions.answer(opened, group)
            case Peer() as peer:
                session = network.session(peer, transcript, calls=False)
                link = network.link(peer, session, opened, asyncio.Event())
                await network.run(link, read_hello(opened.payload))
