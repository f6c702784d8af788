"""The couriers that a node knows: those it was paired with, and those of its spaces; in the store's thread."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from typing import Any

from crdt.couriers import Courier, couriers_of
from crdt.membership import Role
from identity.addresses import is_address
from identity.courier import FoundCourier, courier_psk
from identity.encoding import decode, encode
from identity.errors import Refused
from node.couriers import gates
from node.replica.replica import Replica
from sync.gate import content_hash
from sync.messages import GateTold

_ACTS_BYTES_MAX = 1_048_576
_LABEL_CHARS_MAX = 80
_ADDRESSES_MAX = 8
_SHORT = 6
_TRIES_MAX = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCourier:
    """A courier: where it can be called, under which psks, and what it carries for us.

    ``spaces``: those that it carries; ``ended``: those that it carried once; ``blank``: those of which we know nothing
    yet, and it may. ``owner_secret``: empty where another device was paired with it. ``psks``: those under which this
    device may call, the owner's first.
    """

    group: bytes
    device: bytes
    static: bytes
    label: str
    acts: tuple[bytes, ...]
    addresses: tuple[str, ...]
    owner_secret: bytes = field(repr=False)
    psks: tuple[bytes, ...] = field(repr=False)
    spaces: tuple[bytes, ...]
    ended: tuple[bytes, ...]
    blank: tuple[bytes, ...]
    met_ms: int | None

    @property
    def pair_secret(self) -> bytes:
        """What a link to it is made under."""
        return self.psks[0] if self.psks else b""

    @property
    def name(self) -> str:
        """What people call it."""
        return self.label or self.group.hex()[:_SHORT]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a courier said last of the gate of a space."""

    version: int
    content: bytes
    room: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescuer:
    """Whoever gave this home its kit; it may be a courier that lets this device in as an heir."""

    device: bytes
    agree: bytes
    addresses: tuple[str, ...]
    tries: int


class Couriers:
    """Reads and writes what a node keeps of couriers."""

    def __init__(self, db: Any) -> None:
        self.db = db

    def store(
        self, found: FoundCourier, acts: tuple[bytes, ...], secret: bytes, label: str, own: bytes
    ) -> None:
        """Keep a courier that this device, ``own``, was paired with."""
        self.db.execute(
            "INSERT INTO couriers (grp, device, static, acts, label, owner_secret, paired_as, addresses)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (grp) DO UPDATE SET device = excluded.device,"
            " static = excluded.static, acts = excluded.acts, owner_secret = excluded.owner_secret,"
            " paired_as = excluded.paired_as,"
            " addresses = excluded.addresses,"
            " label = CASE WHEN excluded.label = '' THEN label ELSE excluded.label END",
            (
                found.roster.group,
                found.device.id,
                found.device.agree,
                encode(acts),
                label[:_LABEL_CHARS_MAX],
                secret,
                own,
                json.dumps(list(found.addresses)),
            ),
        )

    def met(self, courier: KnownCourier, at_ms: int) -> None:
        """Note that there was a link to a courier."""
        self.db.execute(
            "INSERT INTO couriers (grp, device, static, met_ms) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (grp) DO UPDATE SET met_ms = excluded.met_ms",
            (courier.group, courier.device, courier.static, at_ms),
        )

    def set_label(self, courier: KnownCourier, label: str) -> None:
        """Call a courier by another name, on this node alone."""
        self.met(courier, courier.met_ms or 0)
        self.db.execute(
            "UPDATE couriers SET label = ?, met_ms = ? WHERE grp = ?",
            (label[:_LABEL_CHARS_MAX], courier.met_ms, courier.group),
        )

    def told(self, group: bytes, told: GateTold, at_ms: int) -> None:
        """Keep what a courier said of its gate."""
        self.db.execute(
            "INSERT OR REPLACE INTO gates_told (grp, space, version, content, room, at_ms) VALUES (?, ?, ?, ?, ?, ?)",
            (group, told.space, told.version, told.content, told.room, at_ms),
        )

    def gates(self, group: bytes) -> dict[bytes, Told]:
        """Return what a courier said last of the gate of each space."""
        rows = self.db.execute("SELECT space, version, content, room FROM gates_told WHERE grp = ?", (group,))
        return {
            space: Told(version=version, content=content, room=room) for space, version, content, room in rows
        }

    def known(self, replica: Replica) -> list[KnownCourier]:
        """Return all couriers by their names."""
        own = replica.me.keys.public.id
        told: dict[bytes, list[tuple[bytes, Courier]]] = {}
        # Of spaces that came from a kit nothing is known yet: a courier that let us in may know more.
        blank = tuple(
            space for space, state in replica.spaces.items() if state.awaits_invitation(replica.me.group)
        )
        for space, state in replica.spaces.items():
            if (state.role(replica.me.group) or Role.COURIER) < Role.READER:
                continue
            for courier in couriers_of(state):
                told.setdefault(courier.group, []).append((space, courier))
        rows = {
            row[0]: row[1:]
            for row in self.db.execute(
                "SELECT grp, device, static, acts, label, CASE WHEN paired_as = ? THEN owner_secret ELSE x'' END,"
                " addresses, met_ms, owner_secret FROM couriers",
                (own,),
            )
        }
        for group, ones in told.items():
            told[group] = [
                pair for pair in ones if not (pair[1].is_removed and self._is_over(replica, *pair))
            ]
        # What nobody knows anything of any more, nor was paired with, is no courier of ours.
        found = [
            _known(group, rows.get(group), told.get(group, []), own, blank)
            for group in {*told, *rows}
            if told.get(group) or rows[group][7]
        ]
        return sorted(found, key=lambda one: (one.name, one.group))

    def names(self) -> dict[bytes, str]:
        """Return what the couriers that were met here are called."""
        rows = self.db.execute("SELECT grp, label FROM couriers")
        return {group: label or group.hex()[:_SHORT] for group, label in rows}

    def set_addresses(self, courier: KnownCourier, addresses: Iterable[str]) -> None:
        """Keep where a courier can be called now."""
        self.db.execute(
            "UPDATE couriers SET addresses = ? WHERE grp = ?", (json.dumps(list(addresses)), courier.group)
        )

    def find(self, replica: Replica, text: str) -> KnownCourier:
        """Return the courier that ``text`` names: its id, a prefix of it, or its label; Refused for none or several."""
        known, wanted = self.known(replica), text.lower()
        exact = [one for one in known if one.name == text]
        near = [one for one in known if len(wanted) >= 4 and one.group.hex().startswith(wanted)]
        for found in (exact, near):
            if len(found) == 1:
                return found[0]
            if found:
                raise Refused("peer-ambiguous", peer=text[:80])
        raise Refused("courier-unknown", courier=text[:80])

    def rescuers(self, own: bytes) -> list[Rescuer]:
        """Return who is still to be asked to let this device, ``own``, in for one that is gone."""
        rows = self.db.execute(
            "SELECT device, agree, addresses, tries FROM rescued_from UNION"
            " SELECT device, static, addresses, tries FROM couriers WHERE paired_as NOT IN (x'', ?)",
            (own,),
        )
        return [
            Rescuer(device=device, agree=agree, addresses=tuple(json.loads(addresses)), tries=tries)
            for device, agree, addresses, tries in rows
        ]

    def asked(self, rescuer: Rescuer, *, is_done: bool) -> None:
        """Note that a rescuer was asked; one that lets nobody in is forgotten by and by."""
        for table in ("rescued_from", "couriers"):
            self.db.execute(f"UPDATE {table} SET tries = tries + 1 WHERE device = ?", (rescuer.device,))  # noqa: S608
        if is_done or rescuer.tries >= _TRIES_MAX:
            self.db.execute("DELETE FROM rescued_from WHERE device = ?", (rescuer.device,))
        if not is_done and rescuer.tries >= _TRIES_MAX:
            self.db.execute(
                "UPDATE couriers SET owner_secret = x'', paired_as = x'' WHERE device = ?", (rescuer.device,)
            )

    def _is_over(self, replica: Replica, space: bytes, courier: Courier) -> bool:
        """Return whether this node has nothing to tell any more to a courier that was removed from a space."""
        state = replica.state(space)
        told, wanted = self.gates(courier.group).get(space), gates.statement(state, courier.group)
        is_told = told is not None and wanted is not None and told.content == content_hash(wanted)
        return is_told or not gates.may_keep(state, replica.me.group)

    # What it holds

    def lost(self, group: bytes, space: bytes, heights: Iterable[tuple[bytes, int]]) -> int:
        """Return how many entries a courier once acknowledged, or so others say, and tells no longer; note it so."""
        missing = 0
        for log, height in heights:
            row = self.db.execute(
                "SELECT l.id, min(l.height, max(h.height)) FROM holdings h JOIN logs l ON l.id = h.log"
                " JOIN spaces s ON s.id = l.space WHERE h.grp = ? AND s.space = ? AND l.log = ? GROUP BY l.id",
                (group, space, log),
            ).fetchone()
            if row is None or row[1] <= height:
                continue
            missing += row[1] - height
            self.db.execute(
                "UPDATE holdings SET height = ? WHERE grp = ? AND log = ? AND height > ?",
                (height, group, row[0], height),
            )
        return missing


def _known(
    group: bytes, row: Any, told: list[tuple[bytes, Courier]], own: bytes, blank: tuple[bytes, ...]
) -> KnownCourier:
    blank_row = (b"", b"", b"", "", b"", "[]", None, b"")
    device, static, acts, label, secret, addresses, met_ms, _ = row or blank_row
    present = [(space, one) for space, one in told if not one.is_removed]
    if told and not secret:
        device, static = told[0][1].device.id, told[0][1].device.agree
    secrets = [secret, *(one.secret for _, one in present or told)]
    said = [json.loads(addresses), *(one.addresses for _, one in present or told)]
    return KnownCourier(
        group=group,
        device=device,
        static=static,
        label=label,
        acts=decode(acts, tuple[bytes, ...], bytes_max=_ACTS_BYTES_MAX) if acts else (),
        addresses=_in_turn(said),
        owner_secret=secret,
        psks=tuple(courier_psk(one, own) for one in secrets if one),
        spaces=tuple(space for space, _ in present),
        ended=tuple(space for space, one in told if one.is_removed),
        blank=blank if secret else (),
        met_ms=met_ms or None,
    )


def _in_turn(said: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Return some addresses of each who tells where a courier is: what one space says of it keeps out no other's."""
    turns = chain.from_iterable(zip_longest(*said, fillvalue=""))
    return tuple(dict.fromkeys(filter(is_address, turns)))[:_ADDRESSES_MAX]
