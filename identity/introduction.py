"""Introduction: a device that the other one doesn't know yet shows that its group's roster has it.

A group's second device, one that came back with the recovery words, one that returned from a journey: whoever it calls
knows the group, but not this device. Both ends have just done a handshake under a secret that only the two groups (or
the one group) have. The caller shows its card first; the answerer says nothing about itself before it has judged it.

    state      event              effects, in this order              next
    -          caller starts      Send(own card)                      Waiting
    -          answerer starts                                        Waiting
    Waiting    card, answerer     Introduced, Send(own card)          Done
    Waiting    card, caller       Introduced                          Done
    Waiting    anything wrong     PeerFault: close the link
    Done       any message        PeerFault

A card counts only if its roster, taken together with the acts of that group that are known already, has the device
among the live ones, and the device holds the static key that the handshake proved: so a lost device gains nothing by
leaving out the act that gave it up. Rule for whoever carries out the effects: store ``Introduced`` durably before
doing the next one. From then on the two devices use the psk of their pair.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from identity import limits
from identity.encoding import decode, domain_hash, encode
from identity.errors import LocalFault, PeerFault
from identity.keys import DevicePublic, agree
from identity.pairing import Card, Send, is_address, is_name
from identity.roster import Roster, fold


class End(Enum):
    """Who called whom."""

    ANSWERER = 0
    CALLER = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquaintance:
    """The group that the other device must be of, and the acts of its roster that are known already."""

    group: bytes
    acts: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduced:
    """Effect: keep this device and its group's acts, durably, before the next effect."""

    group: bytes
    name: str
    acts: tuple[bytes, ...]
    roster: Roster
    device: DevicePublic
    addresses: tuple[str, ...]


Effect = Send | Introduced


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """State: the other's card has not come yet."""

    end: End
    card: Card
    other: Acquaintance
    remote_static: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """State: nothing more to say here."""


State = Waiting | Done


def start(end: End, *, card: Card, other: Acquaintance, remote_static: bytes) -> tuple[State, list[Effect]]:
    """Return the first state and effects after a handshake under an introduction's psk; ``card`` is our own."""
    if card.device not in fold(card.acts).devices or not is_name(card.name):
        raise LocalFault("pairing-own-card")
    state = Waiting(end=end, card=card, other=other, remote_static=remote_static)
    return state, [Send(message=encode(card))] if end is End.CALLER else []


def receive(state: State, message: bytes) -> tuple[State, list[Effect]]:
    """Return the next state and the effects of one message from the other device; raise PeerFault if it is wrong."""
    if isinstance(state, Done):
        raise PeerFault("introduction-unexpected")
    introduced = _judge(state, decode(message, Card, bytes_max=limits.CARD_BYTES_MAX))
    if state.end is End.ANSWERER:
        return Done(), [introduced, Send(message=encode(state.card))]
    return Done(), [introduced]


def introduction_psk(pair_secret: bytes, answerer: bytes) -> bytes:
    """Return the psk under which an unknown device of a pair's other group calls the device ``answerer``."""
    return domain_hash(b"hedgerow introd", answerer, key=pair_secret)


def sibling_secret(agree_secret: bytes, own: DevicePublic, other: DevicePublic) -> bytes:
    """Return the secret of two devices of one group, out of their agreement keys: no third device can make it.

    It serves like a pair secret. Raises PeerFault where the other's key is of low order.
    """
    low, high = sorted((own.id, other.id))
    return domain_hash(b"hedgerow sibling", agree(agree_secret, other.agree), low, high)


def _judge(state: Waiting, card: Card) -> Introduced:
    roster = fold({*card.acts, *state.other.acts})
    if roster.group != state.other.group:
        raise PeerFault("introduction-other-group")
    device = roster.devices.get(card.device)
    if device is None:
        lost = card.device in roster.lost
        raise PeerFault("introduction-device-lost" if lost else "introduction-device-unknown")
    if device.agree != state.remote_static or card.device == state.card.device:
        raise PeerFault("introduction-other-device")
    if not is_name(card.name) or not all(is_address(address) for address in card.addresses):
        raise PeerFault("introduction-card-broken")
    return Introduced(
        group=roster.group,
        name=card.name,
        acts=card.acts,
        roster=roster,
        device=device,
        addresses=card.addresses,
    )
