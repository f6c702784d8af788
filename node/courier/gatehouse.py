"""Who may come to a courier: its owners, and the devices that gates name; in the store's thread.

Everything is in memory as well: who calls is looked for among all of them at each connection.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from identity.courier import courier_psk
from identity.errors import PeerFault
from identity.keys import DevicePublic
from node.courier import limits
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


class Gatehouse:
    """The gates and owners of one courier."""

    def __init__(self, db: Any, courier: bytes) -> None:
        self.db = db
        self.courier = courier
        self.gates: dict[bytes, CheckedGate] = {}
        self._owners: dict[bytes, tuple[DevicePublic, bytes]] = {}
        self._devices: dict[bytes, dict[bytes, GateDevice]] = {}
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

    def callers(self) -> list[Caller]:
        """Return everybody who may come, once for each psk."""
        return list(self._callers())

    @property
    def owners(self) -> int:
        """How many devices it was paired with."""
        return len(self._owners)

    def spaces(self) -> list[bytes]:
        """Return the spaces that are carried here."""
        return [space for space, devices in self._devices.items() if devices]

    def spaces_of(self, device: bytes) -> list[bytes]:
        """Return the spaces whose gate names a device."""
        return [space for space, devices in self._devices.items() if device in devices]

    def devices_of(self, space: bytes) -> frozenset[bytes]:
        """Return the devices that the gate of a space names."""
        return frozenset(self._devices.get(space, ()))

    def may_come(self, device: bytes) -> bool:
        """Return whether a device still has a reason to be here."""
        return device in self._owners or bool(self.spaces_of(device))

    def own(self, device: DevicePublic, secret: bytes) -> None:
        """Keep an owner; one that was paired again has a new secret. PeerFault when there are too many."""
        if device.id not in self._owners and len(self._owners) >= limits.OWNERS_MAX:
            raise PeerFault("courier-owners-many")
        self.db.execute(
            "INSERT OR REPLACE INTO owners (device, sign, agree, secret) VALUES (?, ?, ?, ?)",
            (device.id, device.sign, device.agree, secret),
        )
        self._owners = {**self._owners, device.id: (device, secret)}

    def take(self, signed: bytes) -> tuple[bytes, Judgement]:
        """Judge a signed gate and keep it if it is to be followed; return its space. Raises PeerFault if broken."""
        gate = read_gate(signed)
        space = gate.statement.space
        owners = {public.sign for public, _ in self._owners.values()}
        judged = judge(gate, self.gates.get(space), courier=self.courier, owners=owners)
        if judged is Judgement.FOLLOWED:
            if space not in self.gates and len(self.gates) >= limits.SPACES_MAX:
                return space, Judgement.NOT_FOR_US
            self.db.execute("INSERT OR REPLACE INTO gates (space, signed) VALUES (?, ?)", (space, signed))
            # The event loop reads these meanwhile: they are replaced, never changed.
            self.gates = {**self.gates, space: gate}
            self._devices = {**self._devices, space: _devices(gate)}
        return space, judged

    def _callers(self) -> Iterator[Caller]:
        for device, (public, secret) in self._owners.items():
            psk = courier_psk(secret, device)
            yield Caller(device=device, static=public.agree, pair_secret=psk, is_owner=True)
        for space, devices in self._devices.items():
            secret = self.gates[space].statement.secret
            for device, told in devices.items():
                psk = courier_psk(secret, device)
                yield Caller(
                    device=device, static=told.agree, pair_secret=psk, is_owner=device in self._owners
                )


def _devices(gate: CheckedGate) -> dict[bytes, GateDevice]:
    return {device.id: device for device in gate.statement.devices}
