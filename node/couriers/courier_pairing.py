"""Pairing with a courier by its code: no names, nothing to compare, one exchange of cards.

Who came back with nothing but the recovery words is let in by them, in the place of the device that left a kit there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from identity.courier import (
    CourierCard,
    FoundCourier,
    OwnerCard,
    check_card,
    owner_secret,
    read_courier_code,
)
from identity.encoding import decode, encode
from identity.errors import PeerFault, Refused, Unavailable
from identity.invitation import Invitation, invitation_psk
from identity.keys import public_of_seed
from identity.limits import CARD_BYTES_MAX
from identity.roster import fold
from node.couriers.couriers import KnownCourier, Rescuer
from node.links.link import HANDSHAKE_TIMEOUT_S, Opened, call
from node.links.streams import dial_first, parse_address
from sync.messages import Bye

if TYPE_CHECKING:
    from node.links.network import Network

_DIAL_TIMEOUT_S = 10.0


async def pair_courier(network: Network, code: str, label: str) -> KnownCourier:
    """Pair this device with the courier of ``code`` and return it.

    Raises Refused for a code that is broken, expired or used by others, Unavailable when the courier is out of reach.
    """
    hub = network.hub
    invitation = read_courier_code(code, now_ms=hub.home.clock.wall_ms())
    if not invitation.addresses:
        raise Unavailable("pairing-no-address")
    stream = await dial_first([parse_address(text) for text in invitation.addresses], _DIAL_TIMEOUT_S)
    try:
        initiator = network.initiator(invitation.agree, invitation_psk(invitation.secret))
        opened = await call(stream, initiator, lambda _: b"", invitation.agree)
        async with network.noted(opened, None):
            group = await _meet(network, opened, invitation, label)
    except PeerFault as fault:
        raise Refused("pairing-failed", why=fault.message) from fault
    finally:
        stream.abort()
    await network.couriers.refresh()
    network.couriers.hurry()
    return next(one for one in network.couriers.known if one.group == group)


async def inherit(network: Network, keeper: Rescuer, psk: bytes) -> bool:
    """Ask a courier that kept a kit to let this device in; return whether it is one and did.

    Raises Unavailable where nobody answers the call.
    """
    hub = network.hub
    stream = await dial_first([parse_address(text) for text in keeper.addresses], _DIAL_TIMEOUT_S)
    try:
        opened = await call(stream, network.initiator(keeper.agree, psk), lambda _: b"", keeper.agree)
        card = await _cards(network, opened)
        roster = fold(card.acts)
        device = roster.devices.get(card.device)
        if card.device != keeper.device or device is None or device.agree != keeper.agree:
            raise PeerFault("pairing-other-device")
        found = FoundCourier(roster=roster, device=device, addresses=keeper.addresses)
        secret = owner_secret(opened.channel.handshake_hash, psk)
        await hub.run(hub.couriers.store, found, card.acts, secret, "", _own(network))
    except (PeerFault, Unavailable, Refused):
        return False
    finally:
        stream.abort()
    return True


async def _meet(network: Network, opened: Opened, invitation: Invitation, label: str) -> bytes:
    hub = network.hub
    card = await _cards(network, opened)
    found = check_card(card, invitation, opened.remote_static)
    secret = owner_secret(opened.channel.handshake_hash, invitation.secret)
    await hub.run(hub.couriers.store, found, card.acts, secret, label, _own(network))
    return found.roster.group


async def _cards(network: Network, opened: Opened) -> CourierCard:
    """Show this device's card and return the courier's."""
    sign = public_of_seed(network.hub.home.identity.sign_seed)
    await opened.stream.write(opened.channel.seal_message(encode(OwnerCard(sign))), HANDSHAKE_TIMEOUT_S)
    answer = await _next(opened)
    if answer == encode(Bye()):
        raise Refused("code-used")
    return decode(answer, CourierCard, bytes_max=CARD_BYTES_MAX)


def _own(network: Network) -> bytes:
    return network.hub.home.identity.writer().keys.public.id


async def _next(opened: Opened) -> bytes:
    while not opened.waiting:
        data = await opened.stream.read_some(HANDSHAKE_TIMEOUT_S)
        if not data:
            raise Unavailable("network-peer-gone")
        opened.waiting.extend(opened.channel.feed(data))
    return opened.waiting.pop(0)
