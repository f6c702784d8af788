"""Whom this node knows well enough to hear and to call: devices of peers and of its own group, and open codes.

A psk stands behind each: that of two devices, that under which an unknown device of a known group introduces itself,
that of a code. Read anew whenever peers, rosters or codes changed; in between it only answers questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from identity.handshake import Candidate
from identity.introduction import introduction_psk
from identity.invitation import Invitation, invitation_psk
from identity.joining import joining_psk
from identity.recovery import rescue_psk
from node.copies import kits
from node.copies.kits import KeptKit
from node.devices import device_codes
from node.devices.device_codes import DeviceCode
from node.links.peers import OpenInvitation, Peer
from node.store import meta
from sync.lan_tags import LanSecrets, lan_secrets

if TYPE_CHECKING:
    from node.hub import Hub

# On a local network the ends of an invitation or introduction announce themselves by what they are in it.
_INVITER, _INVITED = b"inviter", b"invited"
_KNOWN, _NEWCOMER = b"known", b"newcomer"

Heard = Peer | bytes | OpenInvitation | DeviceCode | KeptKit
"""Who can call: a known device, an unknown one of this group, somebody with this code, a new device of ours, or a group
that comes for its kit."""


class Acquaintances:
    """What ``refresh`` last read.

    ``devices``: each device to talk to, as a peer with that device's keys. ``strangers``: those of them that don't
    know this device yet.
    """

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.devices: list[Peer] = []
        self.strangers: set[bytes] = set()
        self.invitations: list[OpenInvitation] = []
        self.device_codes: list[DeviceCode] = []
        self.kits: list[KeptKit] = []
        self._pair_secrets: dict[bytes, bytes] = {}
        self._rescue: bytes | None = None

    async def refresh(self) -> None:
        """Read everything anew."""
        await self._hub.home.run(self._read)

    @property
    def own_device(self) -> bytes:
        """The id of this device."""
        return self._hub.home.replica.me.keys.public.id

    @property
    def groups(self) -> list[bytes]:
        """The groups whose unknown devices may introduce themselves, also those of which no device is known."""
        return list(self._introductions())

    def of(self, group: bytes) -> list[Peer]:
        """Return the devices of a group, in the order in which to call them."""
        return [peer for peer in self.devices if peer.group == group]

    def device(self, device: bytes) -> Peer | None:
        """Return a device by its id."""
        return next((peer for peer in self.devices if peer.device == device), None)

    def psk(self, peer: Peer) -> bytes:
        """Return the psk of this device and a device that knows it."""
        return peer.psk(self.own_device)

    def introduction_psk(self, peer: Peer) -> bytes | None:
        """Return the psk under which this device introduces itself to a device, None where there is none."""
        if peer.group != self._hub.home.identity.group:
            return introduction_psk(peer.pair_secret, peer.device)
        return rescue_psk(self._rescue, peer.device) if self._rescue is not None else None

    def heard(self) -> list[tuple[Candidate, Heard]]:
        """Return whom this node hears, with the psk that shows it."""
        found: list[tuple[Candidate, Heard]] = [
            (Candidate(psk=self.psk(peer), expected_static=peer.static), peer) for peer in self.devices
        ]
        found += [(Candidate(psk=psk), group) for group, psk in self._introductions().items()]
        # Whom a used invitation belongs to is looked at afterwards, so that others can be told that it is used.
        found += [(Candidate(psk=invitation_psk(one.secret)), one) for one in self.invitations]
        found += [(Candidate(psk=joining_psk(one.secret)), one) for one in self.device_codes]
        found += [(Candidate(psk=one.psk), one) for one in self.kits]
        return found

    def lan_peers(self, waiting: Sequence[Invitation]) -> dict[bytes, LanSecrets]:
        """Return what to announce and to look for on the local network, by device, group or code."""
        known = {peer.device: self._lan_secrets(peer) for peer in self.devices}
        for group, psk in self._introductions().items():
            # A device of that group that we don't know finds us by this, and introduces itself.
            known[group] = lan_secrets(psk, own=_KNOWN, other=_NEWCOMER)
        for one in self.invitations:
            known[one.secret] = lan_secrets(invitation_psk(one.secret), own=_INVITER, other=_INVITED)
        for code in waiting:
            known[code.secret] = lan_secrets(code.psk, own=_INVITED, other=_INVITER)
        return known

    def _lan_secrets(self, peer: Peer) -> LanSecrets:
        strange = self.introduction_psk(peer) if peer.device in self.strangers else None
        if strange is not None:
            return lan_secrets(strange, own=_NEWCOMER, other=_KNOWN)
        return lan_secrets(self.psk(peer), own=self.own_device, other=peer.device)

    def _introductions(self) -> dict[bytes, bytes]:
        """Return, by group, the psk under which its unknown devices call this one."""
        own = self._hub.home.identity.group
        found = {
            group: introduction_psk(secret, self.own_device) for group, secret in self._pair_secrets.items()
        }
        if self._rescue is not None:
            found[own] = rescue_psk(self._rescue, self.own_device)
        return found

    def _read(self) -> None:
        hub = self._hub
        sheet = meta.read_sheet(hub.replica.db)
        self._rescue = sheet.rescue if sheet is not None else None
        self.devices = hub.devices.callable()
        # Also of a group whose devices are all lost: the next one that its words bring back introduces itself.
        self._pair_secrets = {peer.group: peer.pair_secret for peer in hub.peers.all() if not peer.is_paused}
        self.strangers = {
            peer.device
            for peer in self.devices
            if self.introduction_psk(peer) is not None
            and not hub.devices.met_of(peer.group, peer.device).knows_us
        }
        now_ms = hub.home.clock.wall_ms()
        self.invitations = hub.peers.invitations(now_ms)
        self.device_codes = device_codes.still_open(hub.replica.db, now_ms)
        self.kits = kits.kept_kits(hub.replica.db)
