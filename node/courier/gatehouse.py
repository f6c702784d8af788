"""Who may come to a courier: its owners, and the devices that gates name; in the store's thread.

Everything is in memory as well: who calls is looked for among all of them at each connection.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from identity.courier import courier_psk
from identity.errors import PeerFault
from identity.keys import DevicePublic
from node.courier import limits
from node.store.lightly import whole
from sync.gate import CheckedGate, GateDevice, Judgement, judge, read_gate


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """A device that may come, by the psk that it calls under."""

    device: bytes
    static: bytes
    pair_secret: bytes = field(repr=False)
    is_owner: bool

    @property
    def group(self) -> bytes:
        """A courier knows devices, never their groups."""
        return b""

    @property
    def name(self) -> str:
        """Nobody says a name to a courier."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heir:
    """A device that came with the recovery words of a group, in the place of one that had left a kit here."""

    public: DevicePublic
    secret: bytes = field(repr=False)
    predecessor: bytes


class Gatehouse:
    """The gates and owners of one courier."""

    def __init__(self, db: Any, courier: bytes) -> None:
        self.db = db
        self.courier = courier
        self.gates: dict[bytes, CheckedGate] = {}
        self._owners: dict[bytes, tuple[DevicePublic, bytes]] = {}
        self._heirs: dict[bytes, Heir] = {}
        self._devices: dict[bytes, dict[bytes, GateDevice]] = {}
        self._known: tuple[Caller, ...] = ()
        self.reload()

    def reload(self) -> None:
        """Read everything anew."""
        self.gates = {
            space: read_gate(signed) for space, signed in self.db.execute("SELECT space, signed FROM gates")
        }
        self._devices = {space: _devices(gate) for space, gate in self.gates.items()}
        rows = self.db.execute("SELECT sign, agree, secret FROM owners")
        publics = [(DevicePublic(sign=sign, agree=agree), secret) for sign, agree, secret in rows]
        self._owners = {public.id: (public, secret) for public, secret in publics}
        self._heirs = {
            device: Heir(public=DevicePublic(sign=sign, agree=agree), secret=secret, predecessor=predecessor)
            for device, sign, agree, secret, predecessor in self.db.execute(
                "SELECT device, sign, agree, secret, predecessor FROM heirs"
            )
        }
        self._known = tuple(self._callers())

    def callers(self) -> tuple[Caller, ...]:
        """Return everybody who may come, once for each psk."""
        return self._known

    @property
    def owners(self) -> int:
        """How many devices it was paired with."""
        return len(self._owners)

    def spaces(self) -> list[bytes]:
        """Return the spaces that are carried here."""
        return [space for space, devices in self._devices.items() if devices]

    def spaces_of(self, device: bytes) -> list[bytes]:
        """Return the spaces whose gate names a device, or the one whose heir it is."""
        stands_for = {device, self._stands_for(device)}
        return [space for space, devices in self._devices.items() if not stands_for.isdisjoint(devices)]

    def devices_of(self, space: bytes) -> frozenset[bytes]:
        """Return the devices that may come to a space."""
        named = self._devices.get(space, {})
        return frozenset(named) | {
            device for device, heir in self._heirs.items() if heir.predecessor in named
        }

    def may_come(self, device: bytes) -> bool:
        """Return whether a device still has a reason to be here."""
        return not {device, self._stands_for(device)}.isdisjoint(self._owners) or bool(self.spaces_of(device))

    def inherit(self, device: DevicePublic, secret: bytes, predecessor: bytes) -> None:
        """Let a device in wherever its predecessor is; a predecessor has one heir, the last one that came.

        Of too many those go that may come nowhere any more; PeerFault where there are none.
        """
        predecessor = self._stands_for(predecessor)
        if sum(heir.predecessor != predecessor for heir in self._heirs.values()) >= limits.HEIRS_MAX:
            self._let_go([one for one in self._heirs if not self.may_come(one)])
        heir = Heir(public=device, secret=secret, predecessor=predecessor)
        self.db.execute("DELETE FROM heirs WHERE predecessor = ?", (predecessor,))
        self.db.execute(
            "INSERT OR REPLACE INTO heirs (device, sign, agree, secret, predecessor) VALUES (?, ?, ?, ?, ?)",
            (device.id, device.sign, device.agree, secret, predecessor),
        )
        others = {one: known for one, known in self._heirs.items() if known.predecessor != predecessor}
        self._heirs = {**others, device.id: heir}
        self._known = tuple(self._callers())

    def _let_go(self, heirs: Collection[bytes]) -> None:
        if not heirs:
            raise PeerFault("courier-owners-many")
        self.db.executemany("DELETE FROM heirs WHERE device = ?", [(device,) for device in heirs])
        self._heirs = {device: heir for device, heir in self._heirs.items() if device not in heirs}

    def _stands_for(self, device: bytes) -> bytes:
        heir = self._heirs.get(device)
        return heir.predecessor if heir is not None else device

    def _signers(self, held: CheckedGate | None) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """Return the signing keys of owners and of heirs of keepers, each with its heirs."""
        owners = {public.sign for public, _ in self._owners.values()}
        owners |= {heir.public.sign for heir in self._heirs.values() if heir.predecessor in self._owners}
        keepers = {device.id for device in held.statement.devices if device.keeps} if held else set()
        heirs = {heir.public.sign for heir in self._heirs.values() if heir.predecessor in keepers}
        return frozenset(owners), frozenset(heirs)

    def own(self, device: DevicePublic, secret: bytes) -> None:
        """Keep an owner; one that was paired again has a new secret. PeerFault when there are too many."""
        if device.id not in self._owners and len(self._owners) >= limits.OWNERS_MAX:
            raise PeerFault("courier-owners-many")
        self.db.execute(
            "INSERT OR REPLACE INTO owners (device, sign, agree, secret) VALUES (?, ?, ?, ?)",
            (device.id, device.sign, device.agree, secret),
        )
        self._owners = {**self._owners, device.id: (device, secret)}
        self._known = tuple(self._callers())

    def take(
        self, signed: bytes, follow: Callable[[bytes], None] = lambda space: None
    ) -> tuple[bytes, Judgement]:
        """Judge a signed gate and keep it if it is to be followed; return its space. Raises PeerFault if broken.

        What ``follow`` does for the space is kept with it: all or nothing.
        """
        gate = read_gate(signed)
        space = gate.statement.space
        held = self.gates.get(space)
        owners, heirs = self._signers(held)
        judged = judge(gate, held, courier=self.courier, owners=owners, heirs=heirs)
        if judged is Judgement.FOLLOWED:
            if not self._has_room(space, len(gate.statement.devices)):
                return space, Judgement.NOT_FOR_US
            with whole(self.db):
                self.db.execute("INSERT OR REPLACE INTO gates (space, signed) VALUES (?, ?)", (space, signed))
                # The event loop reads these meanwhile: they are replaced, never changed.
                self.gates = {**self.gates, space: gate}
                self._devices = {**self._devices, space: _devices(gate)}
                self._known = tuple(self._callers())
                follow(space)
        return space, judged

    def _has_room(self, space: bytes, devices: int) -> bool:
        """Tell whether a gate with so many devices may be kept; one that lets in no more than before always may."""
        if space not in self.gates and len(self.gates) >= limits.SPACES_MAX:
            return False
        others = sum(len(known) for one, known in self._devices.items() if one != space)
        return devices <= len(self._devices.get(space, ())) or others + devices <= limits.CALLERS_MAX

    def _callers(self) -> Iterator[Caller]:
        for device, (public, secret) in self._owners.items():
            psk = courier_psk(secret, device)
            yield Caller(device=device, static=public.agree, pair_secret=psk, is_owner=True)
        for device, heir in self._heirs.items():
            psk = courier_psk(heir.secret, device)
            is_owner = heir.predecessor in self._owners
            yield Caller(device=device, static=heir.public.agree, pair_secret=psk, is_owner=is_owner)
        for space, devices in self._devices.items():
            secret = self.gates[space].statement.secret
            for device, told in devices.items():
                psk = courier_psk(secret, device)
                yield Caller(
                    device=device, static=told.agree, pair_secret=psk, is_owner=device in self._owners
                )


def _devices(gate: CheckedGate) -> dict[bytes, GateDevice]:
    return {device.id: device for device in gate.statement.devices}
