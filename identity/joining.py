"""Joining: a new device becomes one of a group's own, by a code that a device of the group made.

    HD1-XXXXXXXX-XXXXXXXX-...     as HG1-, see ``identity.invitation``

The new device calls, under a psk that only the code gives. Whoever has the code first becomes a device of the group
and gets all that the group reads: so it lasts an hour, serves one device, and the host tells its people at once.

    state      event              effects, in this order              next
    -          joiner starts      Send(Arrival)                       Arriving
    -          host starts                                            Hosting
    Hosting    Arrival            Send(Welcome)                       Vouching
    Arriving   Welcome            Send(Consent)                       Joined
    Vouching   Consent            Admit                               Joined
    any        anything wrong     PeerFault: close the link

The joiner consents to the group whose beginning the code names, and to no other. ``Admit`` is stored durably before
anything of the group is handed over; then the host sends what the new device needs, see ``sync/PROTOCOL.md``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

import msgspec

from identity import limits
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import LocalFault, PeerFault
from identity.invitation import GROUP_BYTES, Invitation, read_code
from identity.keys import DeviceKeys, DevicePublic
from identity.pairing import Send, is_name
from identity.roster import add_device, device_proof, fold

PREFIX = "HD"

_Act = Annotated[bytes, msgspec.Meta(max_length=limits.ROSTER_ACT_BYTES_MAX)]


class Arrival(Wire, frozen=True, tag=0):
    """The new device, and what its people call it; the label may be empty."""

    device: DevicePublic
    label: Annotated[str, msgspec.Meta(max_length=limits.NAME_CHARS_MAX)]


class Welcome(Wire, frozen=True, tag=1):
    """The group's acts, which name it and its devices."""

    acts: Annotated[tuple[_Act, ...], msgspec.Meta(min_length=1, max_length=limits.ROSTER_ACTS_MAX)]


class Consent(Wire, frozen=True, tag=2):
    """The new device's proof that it wants to be one of this group's."""

    proof: Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Admit:
    """Effect: take this device into the group, durably, then hand over what it needs."""

    device: DevicePublic
    label: str
    proof: bytes


Effect = Send | Admit


@dataclass(frozen=True, slots=True, kw_only=True)
class Arriving:
    """State of a joiner: the host has not said yet which group it is."""

    keys: DeviceKeys = field(repr=False)
    invitation: Invitation
    host: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosting:
    """State of a host: the new device has not said yet who it is; ``is_back``: it was admitted by this code."""

    group: bytes
    acts: tuple[bytes, ...]
    remote_static: bytes
    is_back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouching:
    """State of a host: the new device has not consented yet."""

    group: bytes
    acts: tuple[bytes, ...]
    arrival: Arrival


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """State: done; ``group`` and ``acts`` as the host told them."""

    group: bytes
    acts: tuple[bytes, ...]


State = Arriving | Hosting | Vouching | Joined


def join(invitation: Invitation, keys: DeviceKeys, label: str) -> tuple[State, list[Effect]]:
    """Return a joiner's first state and effects; the handshake has proven that the host has the code's key."""
    state = Arriving(keys=keys, invitation=invitation, host=invitation.agree)
    return state, [Send(message=encode(Arrival(keys.public, label)))]


def host(
    acts: tuple[bytes, ...], remote_static: bytes, *, is_back: bool = False
) -> tuple[State, list[Effect]]:
    """Return a host's first state after a handshake under a device's code; ``acts``: its group's.

    ``is_back``: this device was admitted by the same code, and its link broke before it had everything.
    """
    state = Hosting(group=fold(acts).group, acts=acts, remote_static=remote_static, is_back=is_back)
    return state, []


def receive(state: State, message: bytes) -> tuple[State, list[Effect]]:
    """Return the next state and the effects of one message; raise PeerFault if it is wrong."""
    match state:
        case Hosting():
            arrival = decode(message, Arrival, bytes_max=limits.CARD_BYTES_MAX)
            return _arrived(state, arrival)
        case Arriving():
            return _welcomed(state, decode(message, Welcome, bytes_max=limits.CARD_BYTES_MAX))
        case Vouching():
            return _consented(state, decode(message, Consent, bytes_max=limits.CARD_BYTES_MAX))
        case Joined():
            raise PeerFault("joining-unexpected")


def joining_psk(secret: bytes) -> bytes:
    """Return the psk that a device code's one-time secret stands for; no pairing code gives it."""
    return domain_hash(b"hedgerow joining", secret)


def device_code(invitation: Invitation) -> str:
    """Return the code by which a device joins; ``read_device_code`` gives back the invitation."""
    return invitation.code_as(PREFIX)


def read_device_code(text: str, *, now_ms: int) -> Invitation:
    """Return the invitation in a device code; raise Refused as ``read_code`` does."""
    return read_code(text, now_ms=now_ms, prefix=PREFIX)


def admission(signer: DeviceKeys, acts: tuple[bytes, ...], admit: Admit) -> bytes:
    """Return the act by which the device ``signer`` takes a new one into its group; raise PeerFault if it can't."""
    roster = fold(acts)
    if signer.public.id not in roster.devices:
        raise LocalFault("joining-not-live")
    seen = roster.seen_for(signer.public.id)
    try:
        return add_device(signer.sign_seed, roster.group, admit.device, admit.proof, seen)
    except LocalFault as error:
        raise PeerFault("joining-broken") from error


def admitted(acts: tuple[bytes, ...], device: bytes) -> bool:
    """Return whether a group's acts make ``device`` one of its live devices."""
    return device in fold(acts).devices


def _arrived(state: Hosting, arrival: Arrival) -> tuple[State, list[Effect]]:
    roster = fold(state.acts)
    signs = {public.sign for public in (*roster.ever.values(), *roster.lost.values())}
    is_known = arrival.device.sign in signs and not (state.is_back and arrival.device.id in roster.devices)
    if arrival.device.agree != state.remote_static or is_known:
        raise PeerFault("joining-other-device")
    if arrival.label and not is_name(arrival.label):
        raise PeerFault("joining-broken")
    vouching = Vouching(group=state.group, acts=state.acts, arrival=arrival)
    return vouching, [Send(message=encode(Welcome(state.acts)))]


def _welcomed(state: Arriving, welcome: Welcome) -> tuple[State, list[Effect]]:
    roster = fold(welcome.acts)
    if roster.group[:GROUP_BYTES] != state.invitation.group:
        raise PeerFault("joining-other-group")
    if all(device.agree != state.host for device in roster.devices.values()):
        raise PeerFault("joining-other-device")
    consent = Consent(device_proof(state.keys, roster.group))
    return Joined(group=roster.group, acts=welcome.acts), [Send(message=encode(consent))]


def _consented(state: Vouching, consent: Consent) -> tuple[State, list[Effect]]:
    admit = Admit(device=state.arrival.device, label=state.arrival.label, proof=consent.proof)
    return Joined(group=state.group, acts=state.acts), [admit]
