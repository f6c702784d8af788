"""What a courier and a device know each other by: its code, the cards of their pairing, and their psks.

A courier has device keys and a group of its own that bears no name. Its code is an invitation under another prefix:

    HC1-XXXXXXXX-XXXXXXXX-...     as HG1-, see ``identity.invitation``

The one who got the code calls, and says the signing key of its device; the courier answers with its roster and its
addresses. Nobody says a name, and there is nothing to compare: the code holds the courier's key, and a courier
reads nothing that it carries.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

import msgspec

from identity import limits
from identity.addresses import is_address
from identity.encoding import Wire, domain_hash
from identity.errors import PeerFault, Refused
from identity.invitation import Invitation, code_bytes, read_code
from identity.keys import DevicePublic, Key
from identity.roster import Roster, fold

_PREFIX, _PLAIN_PREFIX = "HC", "HG"
_LEADING = re.compile(r"[\s\-\u2010-\u2015]*[Hh][Cc]")

_Act = Annotated[bytes, msgspec.Meta(max_length=limits.ROSTER_ACT_BYTES_MAX)]
_Address = Annotated[str, msgspec.Meta(min_length=1, max_length=limits.ADDRESS_CHARS_MAX)]


class OwnerCard(Wire, frozen=True):
    """How a device shows itself to a courier: its signing key; the handshake proves the other one."""

    sign: Key


class CourierCard(Wire, frozen=True):
    """How a courier shows itself: its roster, the id of its device, where it can be called."""

    acts: Annotated[tuple[_Act, ...], msgspec.Meta(min_length=1, max_length=limits.ROSTER_ACTS_MAX)]
    device: Key
    addresses: Annotated[tuple[_Address, ...], msgspec.Meta(max_length=limits.ADDRESSES_MAX)]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCourier:
    """A courier whose card fits its code and the handshake."""

    roster: Roster
    device: DevicePublic
    addresses: tuple[str, ...]


def courier_code(invitation: Invitation) -> str:
    """Return the code by which a courier is found; ``read_courier_code`` gives back the invitation."""
    return _PREFIX + invitation.code.removeprefix(_PLAIN_PREFIX)


def is_courier_code(text: str) -> bool:
    """Return whether ``text`` begins as the code of a courier."""
    return _LEADING.match(text) is not None


def read_courier_code(text: str, *, now_ms: int) -> Invitation:
    """Return the invitation in a courier's code; raise Refused as ``read_code`` does."""
    if not is_courier_code(text):
        code_bytes(text, _PREFIX)
        raise Refused("code-broken")
    return read_code(_LEADING.sub(_PLAIN_PREFIX, text, count=1), now_ms=now_ms)


def check_card(card: CourierCard, invitation: Invitation, remote_static: bytes) -> FoundCourier:
    """Return the courier behind a card; raise PeerFault unless it is the one that the code and the handshake name."""
    roster = fold(card.acts)
    device = roster.devices.get(card.device)
    if device is None or device.agree != remote_static:
        raise PeerFault("pairing-other-device")
    if roster.group[: len(invitation.group)] != invitation.group:
        raise PeerFault("pairing-other-group")
    if not all(map(is_address, card.addresses)):
        raise PeerFault("pairing-card-broken")
    return FoundCourier(roster=roster, device=device, addresses=card.addresses)


def owner_secret(handshake_hash: bytes, secret: bytes) -> bytes:
    """Return the secret of a courier and the device that was paired with it, out of their handshake and the code."""
    return domain_hash(b"hedgerow courown", handshake_hash, secret)


def courier_psk(secret: bytes, device: bytes) -> bytes:
    """Return the psk of a device, by its id, at the courier that was told ``secret``."""
    return domain_hash(b"hedgerow courier", device, key=secret)
