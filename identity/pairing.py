"""Pairing: two devices that met through an invitation tell each other who they are.

Both have just done a handshake under the invitation's psk. The one that was invited calls, and shows its card first:
the inviter says nothing about its group before the other has.

    state      event              effects, in this order              next
    -          invited starts     Send(own card)                      Waiting
    -          inviter starts                                         Waiting
    Waiting    card, invited      Paired                              Done
    Waiting    card, inviter      Paired, Send(own card)              Done
    Waiting    anything wrong     PeerFault: close the link
    Done       any message        PeerFault

A card counts only if its device is live in its own roster and holds the static key that the handshake proved; the
inviter's group must be the one that the invitation names.

Rule for whoever carries out the effects: store ``Paired`` durably before doing the next one. Then a link that breaks
in between does no harm: the invited either holds what the inviter stored, or calls again with the same code and the
inviter stores anew. From the first Paired on, an invitation belongs to that device alone.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated

import msgspec

from identity import limits
from identity.addresses import split_address
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import LocalFault, PeerFault, Refused
from identity.invitation import GROUP_BYTES, Invitation
from identity.keys import DevicePublic
from identity.roster import Roster, fold

_CHECK_GROUPS = 6
_CHECK_GROUP_BYTES = 5
# Persian and Indic names need the joiners; every other invisible character could make two names look alike.
_INVISIBLE_ALLOWED = "\u200c\u200d"

_Act = Annotated[bytes, msgspec.Meta(max_length=limits.ROSTER_ACT_BYTES_MAX)]
_Address = Annotated[str, msgspec.Meta(min_length=1, max_length=limits.ADDRESS_CHARS_MAX)]


class Card(Wire, frozen=True):
    """How a device introduces its group: name, all acts of the roster, its own id, where it can be called."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=limits.NAME_CHARS_MAX)]
    acts: Annotated[tuple[_Act, ...], msgspec.Meta(min_length=1, max_length=limits.ROSTER_ACTS_MAX)]
    device: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    addresses: Annotated[tuple[_Address, ...], msgspec.Meta(max_length=limits.ADDRESSES_MAX)]


class Side(Enum):
    """Who invited whom."""

    INVITER = 0
    INVITED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Effect: send this message over the channel."""

    message: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """Effect: keep this new peer, durably, before the next effect.

    ``pair_secret`` is the long-term secret of the two groups, ``psk`` the one of these two devices; ``check`` is what
    people compare by voice.
    """

    name: str
    roster: Roster
    acts: tuple[bytes, ...]
    device: DevicePublic
    addresses: tuple[str, ...]
    pair_secret: bytes = field(repr=False)
    psk: bytes = field(repr=False)
    check: str


Effect = Send | Paired


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """State: the other's card has not come yet."""

    side: Side
    invitation: Invitation
    card: Card
    roster: Roster
    handshake_hash: bytes = field(repr=False)
    remote_static: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """State: nothing more to say here."""


State = Waiting | Done


def start(
    side: Side, *, invitation: Invitation, card: Card, handshake_hash: bytes, remote_static: bytes
) -> tuple[State, list[Effect]]:
    """Return the first state and effects after a handshake under the invitation's psk; ``card`` is our own."""
    roster = fold(card.acts)
    if card.device not in roster.devices or not is_name(card.name):
        raise LocalFault("pairing-own-card")
    state = Waiting(
        side=side,
        invitation=invitation,
        card=card,
        roster=roster,
        handshake_hash=handshake_hash,
        remote_static=remote_static,
    )
    return state, [Send(message=encode(card))] if side is Side.INVITED else []


def receive(state: State, message: bytes) -> tuple[State, list[Effect]]:
    """Return the next state and the effects of one message from the other device; raise PeerFault if it is wrong."""
    if isinstance(state, Done):
        raise PeerFault("pairing-unexpected")
    card = decode(message, Card, bytes_max=limits.CARD_BYTES_MAX)
    paired = _judge(state, card)
    if state.side is Side.INVITER:
        return Done(), [paired, Send(message=encode(state.card))]
    return Done(), [paired]


def pair_secret(handshake_hash: bytes, secret: bytes, one: bytes, other: bytes) -> bytes:
    """Return the 32-byte secret of two groups, the same for both, out of the pairing handshake and the invitation.

    ``handshake_hash`` is secret here: under a psk pattern it covers values that only the two ends can compute.
    """
    low, high = sorted((one, other))
    return domain_hash(b"hedgerow pair", handshake_hash, secret, low, high)


def device_psk(secret: bytes, one: bytes, other: bytes) -> bytes:
    """Return the psk of two devices, by their ids, of groups that share the pair ``secret``; order doesn't matter."""
    low, high = sorted((one, other))
    return domain_hash(b"hedgerow pairpsk", low, high, key=secret)


def check_numbers(
    handshake_hash: bytes, group_a: bytes, device_a: DevicePublic, group_b: bytes, device_b: DevicePublic
) -> str:
    """Return six groups of four digits that are equal on both sides only if nobody stands in between."""
    sides = sorted(
        group + device.sign + device.agree for group, device in ((group_a, device_a), (group_b, device_b))
    )
    digest = domain_hash(b"hedgerow check", handshake_hash, *sides)
    starts = range(0, _CHECK_GROUPS * _CHECK_GROUP_BYTES, _CHECK_GROUP_BYTES)
    numbers = (int.from_bytes(digest[start : start + _CHECK_GROUP_BYTES], "big") for start in starts)
    return " ".join(f"{number % 10_000:04}" for number in numbers)


def is_name(text: str) -> bool:
    """Return whether ``text`` can be a group's name: visible, trimmed, at most 80 characters, no control characters."""
    if not text or text != text.strip() or len(text) > limits.NAME_CHARS_MAX:
        return False
    return all(
        not unicodedata.category(character).startswith("C") or character in _INVISIBLE_ALLOWED
        for character in text
    )


def is_address(text: str) -> bool:
    """Return whether ``text`` is an address on a card: ``host:port``."""
    try:
        split_address(text)
    except Refused:
        return False
    return True


def _judge(state: Waiting, card: Card) -> Paired:
    roster = fold(card.acts)
    device = roster.devices.get(card.device)
    if device is None or device.agree != state.remote_static:
        raise PeerFault("pairing-other-device")
    if state.side is Side.INVITED and roster.group[:GROUP_BYTES] != state.invitation.group:
        raise PeerFault("pairing-other-group")
    if roster.group == state.roster.group:
        raise PeerFault("pairing-own-group")
    if not is_name(card.name) or not all(is_address(address) for address in card.addresses):
        raise PeerFault("pairing-card-broken")
    own = state.roster.devices[state.card.device]
    secret = pair_secret(state.handshake_hash, state.invitation.secret, roster.group, state.roster.group)
    return Paired(
        name=card.name,
        roster=roster,
        acts=card.acts,
        device=device,
        addresses=card.addresses,
        pair_secret=secret,
        psk=device_psk(secret, own.id, device.id),
        check=check_numbers(state.handshake_hash, state.roster.group, own, roster.group, device),
    )
