"""The devices of this group and of its peers: whose roster has which, and how each can be called.

What is known of a group's roster is the union of the acts that spaces carried and that cards showed; acts prove
themselves, so it doesn't matter who brought them. All of it runs in the store's thread.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from crdt.rosters import Rosters
from identity import roster
from identity.errors import PeerFault
from identity.introduction import Introduced, sibling_secret
from identity.keys import DevicePublic
from identity.pairing import Paired
from node.home import Home
from node.links.peers import Peer, Peers
from node.store import meta
from node.store.lightly import whole

# A group may have more; of those beyond, the ones that were never met are not called.
DEVICES_CALLED_MAX = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """What this node keeps of a device: its label here, where it can be called, whether it knows this device."""

    label: str = ""
    addresses: tuple[str, ...] = ()
    knows_us: bool = False
    added_ms: int | None = None
    met_ms: int | None = None


class Devices:
    """Rosters and devices as this home knows them."""

    def __init__(self, home: Home, peers: Peers) -> None:
        self._home = home
        self._peers = peers
        self._db = home.replica.db
        self._acts: dict[bytes, tuple[bytes, ...]] = {}
        self._rosters: dict[bytes, roster.Roster] = {}

    # Rosters

    def roster_of(self, group: bytes) -> roster.Roster | None:
        """Return what is known of a group's roster, None where no act of it came."""
        found = self._rosters.get(group)
        if found is None:
            acts = self.acts_of(group)
            if not acts:
                return None
            found = self._rosters[group] = roster.fold(acts)
        return found

    def acts_of(self, group: bytes) -> tuple[bytes, ...]:
        """Return the acts behind ``roster_of``, in byte order."""
        found = self._acts.get(group)
        if found is None:
            rows = self._db.execute("SELECT act FROM roster_acts WHERE grp = ?", (group,))
            acts = {bytes(act) for (act,) in rows}
            if group == self._home.identity.group:
                acts |= set(self._home.identity.acts)
            rosters = Rosters()
            if acts:
                rosters.carry(group, acts)
            found = self._acts[group] = rosters.acts(group)
        return found

    def keep_acts(self, group: bytes, acts: Iterable[bytes]) -> bool:
        """Keep acts of a group's roster; return whether any is new. What isn't of that group is passed over.

        Only those are kept that make up the roster: a group could show others at every call, without end.
        """
        before = self.acts_of(group)
        wanted = set(acts) - set(before)
        if not wanted:
            return False
        rosters = Rosters()
        try:
            rosters.carry(group, {*wanted, *before})
        except PeerFault:
            return False
        kept = set(rosters.acts(group))
        if kept <= set(before):
            return False
        self._keep_rows(group, kept)
        self._rosters.pop(group, None)
        self._acts.pop(group, None)
        after = self.acts_of(group)
        if group == self._home.identity.group and after != self._home.identity.acts:
            self._speak_with(after)
        return after != before

    def _keep_rows(self, group: bytes, kept: set[bytes]) -> None:
        """Have exactly these acts of a group on disk."""
        with whole(self._db):
            rows = self._db.execute("SELECT act FROM roster_acts WHERE grp = ?", (group,)).fetchall()
            here = {bytes(act) for (act,) in rows}
            self._db.executemany(
                "INSERT INTO roster_acts (grp, act) VALUES (?, ?)",
                [(group, act) for act in sorted(kept - here)],
            )
            self._db.executemany(
                "DELETE FROM roster_acts WHERE grp = ? AND act = ?", [(group, act) for act in here - kept]
            )

    def learn(self, changed: bytes | None = None) -> bool:
        """Take up the acts that spaces carried, of all or of the one that ``changed``; return whether any is new."""
        replica, found = self._home.replica, False
        for space in replica.spaces if changed is None else (changed,):
            state = replica.spaces.get(space)
            if state is None:
                continue
            groups = {author.group for author in state.authors.values()} | set(state.members())
            for group in sorted(groups):
                found = self.keep_acts(group, state.roster_acts(group)) or found
        return found

    def is_lost(self) -> bool:
        """Tell whether this very device was given up by its group."""
        found = self.roster_of(self._home.identity.group)
        return found is not None and self._home.replica.me.keys.public.id in found.lost

    def is_lost_news(self) -> bool:
        """Tell, once, that this very device was given up by its group."""
        if not self.is_lost() or meta.read(self._db, "lost"):
            return False
        meta.write(self._db, "lost", b"1")
        return True

    # Devices

    def callable(self) -> list[Peer]:
        """Return each device of each peer that isn't paused, then this group's others, as a peer with its own keys."""
        found = [one for peer in self._peers.all() if not peer.is_paused for one in self.of(peer)]
        return found + self.siblings()

    def of(self, peer: Peer) -> list[Peer]:
        """Return the live devices of a peer: the one that was paired with first, then those met last."""
        known = self.roster_of(peer.group)
        live = dict(known.devices) if known is not None else {}
        first: list[Peer] = []
        if peer.device in live or known is None or peer.device not in known.ever:
            # Of a peer put back from a backup the acts may not be here yet.
            first = [replace(peer, addresses=self._addresses(peer, peer.device, peer.addresses))]
        others = [device for id_, device in live.items() if id_ != peer.device]
        fallback = () if first else peer.addresses
        rest = [
            replace(
                peer,
                device=device.id,
                static=device.agree,
                addresses=self._addresses(peer, device.id, fallback),
            )
            for device in self._by_meeting(peer.group, others)
        ]
        return [*first, *rest][:DEVICES_CALLED_MAX]

    def siblings(self) -> list[Peer]:
        """Return this group's other live devices; their secret takes both devices' keys, nobody else's."""
        identity, keys = self._home.identity, self._home.replica.me.keys
        known = self.roster_of(identity.group)
        if known is None or keys.public.id not in known.devices:
            return []
        others = [device for id_, device in known.devices.items() if id_ != keys.public.id]
        found = []
        for device in self._by_meeting(identity.group, others)[:DEVICES_CALLED_MAX]:
            met = self.met_of(identity.group, device.id)
            found.append(
                Peer(
                    row=0,
                    group=identity.group,
                    name=met.label or identity.name,
                    device=device.id,
                    static=device.agree,
                    pair_secret=sibling_secret(keys.agree_secret, keys.public, device),
                    check="",
                    is_confirmed=True,
                    addresses=met.addresses,
                    pair_space=None,
                    then_share=(),
                    met_ms=met.met_ms,
                )
            )
        return found

    def met_of(self, group: bytes, device: bytes) -> Met:
        """Return what is kept of a device."""
        row = self._db.execute(
            "SELECT label, addresses, introduced, added_ms, met_ms FROM devices WHERE grp = ? AND device = ?",
            (group, device),
        ).fetchone()
        if row is None:
            return Met()
        label, addresses, knows_us, added_ms, met_ms = row
        return Met(
            label=label,
            addresses=tuple(json.loads(addresses)),
            knows_us=bool(knows_us),
            added_ms=added_ms,
            met_ms=met_ms,
        )

    def introduced(self, found: Introduced, at_ms: int, *, knows_us: bool) -> None:
        """Keep a device that showed its card; PeerFault where its group has so many that it isn't one of those kept."""
        self.keep_acts(found.group, found.acts)
        known = self.roster_of(found.group)
        if known is None or found.device.id not in known.devices:
            raise PeerFault("introduction-device-unknown")
        self._note(found.group, found.device.id, found.addresses, at_ms, knows_us=knows_us)
        if found.group != self._home.identity.group:
            self._peers.rename(found.group, found.name)

    def paired(self, found: Paired, at_ms: int) -> None:
        """Keep the device that this one was paired with; where it can be called stands with the peer."""
        self.keep_acts(found.roster.group, found.acts)
        self._note(found.roster.group, found.device.id, (), at_ms, knows_us=True)

    def set_addresses(self, group: bytes, device: bytes, addresses: Sequence[str]) -> None:
        """Keep where a device can be called, though it was never met."""
        self._db.execute(
            "INSERT INTO devices (grp, device, addresses) VALUES (?, ?, ?)"
            " ON CONFLICT (grp, device) DO UPDATE SET addresses = excluded.addresses",
            (group, device, json.dumps(list(addresses))),
        )

    def met(self, group: bytes, device: bytes, at_ms: int) -> None:
        """Note that there was a link to a device: it knows this one."""
        self._db.execute(
            "INSERT INTO devices (grp, device, introduced, added_ms, met_ms) VALUES (?, ?, 1, ?, ?)"
            " ON CONFLICT (grp, device) DO UPDATE SET introduced = 1, met_ms = excluded.met_ms",
            (group, device, at_ms, at_ms),
        )

    def label(self, group: bytes, device: bytes, text: str, at_ms: int) -> None:
        """Call a device something that people recognise; only here."""
        self._db.execute(
            "INSERT INTO devices (grp, device, label, added_ms) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (grp, device) DO UPDATE SET label = excluded.label",
            (group, device, text, at_ms),
        )

    # Ours

    def _note(
        self, group: bytes, device: bytes, addresses: Sequence[str], at_ms: int, *, knows_us: bool
    ) -> None:
        self._db.execute(
            "INSERT INTO devices (grp, device, addresses, introduced, added_ms, met_ms) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (grp, device) DO UPDATE SET addresses = excluded.addresses,"
            " introduced = max(introduced, excluded.introduced), met_ms = excluded.met_ms",
            (group, device, json.dumps(list(addresses)), knows_us, at_ms, at_ms),
        )

    def _addresses(self, peer: Peer, device: bytes, fallback: Iterable[str]) -> tuple[str, ...]:
        """Return what the user set for the peer, where it is for this device, then what the device itself told."""
        return tuple(dict.fromkeys([*fallback, *self.met_of(peer.group, device).addresses]))

    def _by_meeting(self, group: bytes, devices: Iterable[DevicePublic]) -> list[DevicePublic]:
        met = {device.id: self.met_of(group, device.id).met_ms or 0 for device in devices}
        return sorted(devices, key=lambda device: (-met[device.id], device.id))

    def _speak_with(self, acts: tuple[bytes, ...]) -> None:
        """From now on the own group's acts are these."""
        identity = meta.with_acts(self._home.identity, acts)
        meta.write_identity(self._db, identity)
        self._home.identity = identity
        self._home.replica.speak_as(identity.writer())
