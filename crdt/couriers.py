"""The couriers of a space, as its control entries tell: where each can be called, and what its psks are made from.

Promise: a function of the set of control entries. Only stewards say where a courier is; of several who did, the one who
had seen most is heard, those first who are stewards still.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from crdt import acts
from crdt.control_record import ControlRecord
from crdt.membership import Role
from crdt.space import SpaceState
from identity.keys import DevicePublic


@dataclass(frozen=True, slots=True, kw_only=True)
class Courier:
    """A courier of a space; ``is_removed``: it was one, and is no longer."""

    group: bytes
    device: DevicePublic
    addresses: tuple[str, ...]
    secret: bytes = field(repr=False)
    is_removed: bool


def couriers_of(state: SpaceState) -> tuple[Courier, ...]:
    """Return the couriers of a space by their groups, those that were removed among them."""
    found: dict[bytes, tuple[tuple[bool, int, bytes], Courier]] = {}
    for record in state.records.values():
        told = _told(state, record)
        if told is None:
            continue
        weight = (state.role(record.author.group) is Role.STEWARD, record.depth, record.hash)
        if told.group not in found or weight > found[told.group][0]:
            found[told.group] = (weight, told)
    return tuple(found[group][1] for group in sorted(found))


def _told(state: SpaceState, record: ControlRecord) -> Courier | None:
    act = getattr(record.body, "act", None)
    if not isinstance(act, acts.CourierAt) or not isinstance(record.body, acts.Control):
        return None
    if not state.speaks(record) or not state.has_heads(record.body.seen):
        return None
    if state.role_at(record.body.seen, record.author.group) is not Role.STEWARD:
        return None
    role, roster = state.role(act.group), state.roster_of(act.group)
    device = roster.devices.get(act.device) if roster is not None else None
    if device is None or role not in (None, Role.COURIER):
        return None
    return Courier(
        group=act.group,
        device=device,
        addresses=act.addresses,
        secret=act.secret,
        is_removed=role is None,
    )
