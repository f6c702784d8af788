"""Pairing two nodes over a link made under an invitation: cards first, then the space of the two groups.

The invited side calls. If the inviter can't be reached it keeps the code and tries again by itself until the
invitation ends; where the inviter's address is not known, both find each other on a local network by tags made from
the invitation. Everything is stored before it is told, so a link that breaks in between only means calling again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from crdt import acts
from crdt.membership import Role
from identity import pairing
from identity.encoding import encode
from identity.errors import Fault, PeerFault, Refused, Unavailable
from identity.invitation import GROUP_BYTES, Invitation, invitation_psk, read_code
from identity.pairing import Paired, Side
from node.links.link import HANDSHAKE_TIMEOUT_S, Opened, call
from node.links.peers import OpenInvitation, Peer
from node.links.streams import Address, dial_first, parse_address
from sync.messages import Bye, PairSpace, read_message

if TYPE_CHECKING:
    from node.links.network import Network

_log = logging.getLogger(__name__)
_DIAL_TIMEOUT_S = 10.0
_PLACES_MAX = 8
_RETRY_S = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)


class Meetings:
    """The pairings of one network."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._hub = network.hub
        self.waiting: list[Invitation] = []
        self._places: dict[bytes, list[Address]] = {}
        self._meeting: dict[bytes, Opened] = {}
        self._poke = asyncio.Event()

    async def refresh(self) -> None:
        """Read anew which pairings wait for their inviter."""
        now_ms = self._hub.home.clock.wall_ms()
        self.waiting.clear()
        for code in await self._hub.run(self._hub.peers.waiting):
            with contextlib.suppress(Refused):
                self.waiting.append(read_code(code, now_ms=now_ms))

    def found(self, secret: bytes, addresses: Sequence[Address]) -> bool:
        """Take up where an inviter that we wait for can be called; return whether we wait for this one."""
        if all(one.secret != secret for one in self.waiting):
            return False
        known = self._places.get(secret, [])
        self._places[secret] = list(dict.fromkeys([*addresses, *known]))[:_PLACES_MAX]
        self._poke.set()
        return True

    async def pair(self, code: str) -> Peer | None:
        """Accept an invitation; return the peer, or None when the inviter is out of reach and the node goes on trying.

        Raises Refused for a code that is broken, expired, used by others or our own.
        """
        invitation = read_code(code, now_ms=self._hub.home.clock.wall_ms())
        if invitation.agree == self._hub.home.identity.writer().keys.public.agree:
            raise Refused("pairing-with-oneself")
        try:
            peer = await self._meet(invitation)
        except (Unavailable, OSError):
            await self._hub.run(self._hub.peers.wait_for, invitation.code, self._hub.home.clock.wall_ms())
            await self._network.refresh()
            self._poke.set()
            return None
        # The same invitation may have waited under another code, with other addresses.
        for one in [invitation, *self.waiting]:
            if one.secret == invitation.secret:
                await self._hub.run(self._hub.peers.stop_waiting, one.code)
        await self.refresh()
        return peer

    async def wait_for_inviters(self) -> None:
        """Go on with the pairings whose inviters were out of reach; runs until cancelled."""
        tries = 0
        while True:
            # A disk that refuses for a moment must not end this for good.
            is_due = True
            with contextlib.suppress(Fault):
                codes: list[str] = await self._hub.run(self._hub.peers.waiting)
                for code in codes:
                    await self._retry(code)
                is_due = bool(codes)
            pause_s = _RETRY_S[min(tries, len(_RETRY_S) - 1)] if is_due else 3600.0
            tries = tries + 1 if is_due else 0
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause_s):
                    await self._poke.wait()
                tries = 0
            self._poke.clear()

    async def answer(self, opened: Opened, invitation: OpenInvitation) -> None:
        """Do the inviter's side on a link made under ``invitation``."""
        ours = Invitation(
            agree=self._hub.home.identity.writer().keys.public.agree,
            group=self._hub.home.identity.group[:GROUP_BYTES],
            secret=invitation.secret,
            expires_ms=invitation.expires_ms,
        )
        if invitation.used_by not in (None, opened.remote_static):
            await say(opened, encode(Bye()))
            return
        self._meeting[invitation.secret] = opened
        state, effects = self._start(Side.INVITER, ours, opened)
        message = await hear(opened)
        if self._meeting[invitation.secret] is not opened:
            raise PeerFault("pairing-overtaken")
        state, effects = pairing.receive(state, message)
        for effect in effects:
            if isinstance(effect, Paired):
                space = await self._store_as_inviter(effect, invitation)
            else:
                await say(opened, effect.message)
        control = await self._hub.run(lambda: tuple(self._hub.replica.state(space).keyring.control.values()))
        await say(opened, encode(PairSpace(space, control)))
        await self._network.refresh()
        self._hub.publish({"event": "paired"})
        with contextlib.suppress(Fault):
            await opened.stream.read_some(HANDSHAKE_TIMEOUT_S)

    async def _retry(self, code: str) -> None:
        try:
            invitation = read_code(code, now_ms=self._hub.home.clock.wall_ms())
            await self._meet(invitation)
        except (Unavailable, OSError):
            return
        except Fault as fault:
            await self._hub.notice("pairing-gave-up", {"why": fault.message})
        await self._hub.run(self._hub.peers.stop_waiting, code)
        await self._network.refresh()

    async def _meet(self, invitation: Invitation) -> Peer:
        addresses = [parse_address(text) for text in invitation.addresses]
        addresses += self._places.get(invitation.secret, ())
        if not addresses:
            raise Unavailable("pairing-no-address")
        stream = await dial_first(addresses, _DIAL_TIMEOUT_S)
        try:
            initiator = self._network.initiator(invitation.agree, invitation_psk(invitation.secret))
            opened = await call(stream, initiator, lambda _: b"", invitation.agree)
            async with self._network.noted(opened, None):
                return await self._as_invited(opened, invitation)
        except PeerFault as fault:
            raise Refused("pairing-failed", why=fault.message) from fault
        finally:
            stream.abort()

    async def _as_invited(self, opened: Opened, invitation: Invitation) -> Peer:
        state, effects = self._start(Side.INVITED, invitation, opened)
        for effect in effects:
            if isinstance(effect, pairing.Send):
                await say(opened, effect.message)
        answer = await hear(opened)
        if answer == encode(Bye()):
            raise await self._used(invitation)
        state, effects = pairing.receive(state, answer)
        paired = next(effect for effect in effects if isinstance(effect, Paired))
        told = read_message(await hear(opened))
        if not isinstance(told, PairSpace):
            raise PeerFault("pairing-unexpected")
        peer: Peer = await self._hub.run(self._store_as_invited, paired, told)
        await self._hub.look_at_rights()
        await self._network.refresh()
        self._network.hurry(peer.group)
        self._hub.publish({"event": "paired", "id": peer.group.hex()})
        return peer

    async def _used(self, invitation: Invitation) -> Refused:
        """Return why a code serves nobody any more: maybe it was this node that used it."""
        peers: list[Peer] = await self._hub.run(self._hub.peers.all)
        known = next((peer for peer in peers if peer.static == invitation.agree), None)
        return Refused("code-used-paired", name=known.name) if known is not None else Refused("code-used")

    def _start(
        self, side: Side, invitation: Invitation, opened: Opened
    ) -> tuple[pairing.State, list[pairing.Effect]]:
        return pairing.start(
            side,
            invitation=invitation,
            card=self._network.card(),
            handshake_hash=opened.channel.handshake_hash,
            remote_static=opened.remote_static,
        )

    async def _store_as_inviter(self, paired: Paired, invitation: OpenInvitation) -> bytes:
        hub = self._hub
        if not await hub.run(hub.peers.use_invitation, invitation.secret, paired.device):
            # Another one was faster while this handshake went on.
            raise PeerFault("code-used")
        known: Peer | None = await hub.run(hub.peers.by_group, paired.roster.group)
        space = known.pair_space if known is not None else None
        if space is None or not await hub.run(lambda: space in hub.replica.spaces):
            space = await hub.found(acts.SpaceSort.PAIR, "pair")
            invite = await hub.run(
                hub.replica.invitation_act, space, paired.roster.group, paired.acts, int(Role.CONTRIBUTOR)
            )
            await hub.append_control(space, invite)
        share = invitation.share
        await hub.run(self._keep_as_inviter, paired, space, share)
        return space

    def _keep_as_inviter(self, paired: Paired, space: bytes, share: tuple[tuple[str, str], ...]) -> None:
        self._hub.peers.store(paired, space, share)
        self._hub.devices.paired(paired, self._hub.home.clock.wall_ms())

    def _store_as_invited(self, paired: Paired, told: PairSpace) -> Peer:
        if told.space not in self._hub.replica.spaces:
            self._hub.replica.adopt(told.space, paired.roster.group, told.control)
        self._hub.devices.paired(paired, self._hub.home.clock.wall_ms())
        return self._hub.peers.store(paired, told.space, ())


async def say(opened: Opened, message: bytes) -> None:
    """Send a message outside of any session."""
    sealed = opened.channel.seal_message(message)
    await opened.stream.write(sealed, HANDSHAKE_TIMEOUT_S)
    opened.traffic.sent(len(sealed))


async def hear(opened: Opened) -> bytes:
    """Return the next message outside of any session; raise Unavailable where the other end is gone."""
    waiting: list[bytes] = opened.waiting
    while not waiting:
        data = await opened.stream.read_some(HANDSHAKE_TIMEOUT_S)
        if not data:
            raise Unavailable("network-peer-gone")
        opened.traffic.received(len(data))
        waiting.extend(opened.channel.feed(data))
    return waiting.pop(0)
