"""What this node, as a steward's, tells couriers about a space: the gate, made from the space's control entries alone.

Two stewards who know the same make the same gate, so they never answer each other with new ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crdt import acts
from crdt.couriers import Courier, couriers_of
from crdt.erasures import erased
from crdt.generations import generations, newest
from crdt.limits import SEQ_MAX
from crdt.membership import COUNTS, Role
from crdt.space import SpaceState
from sync import limits
from sync.gate import Closed, GateDevice, Gone, Statement

RETENTION_DAYS = 90


def statement(state: SpaceState, courier: bytes, version: int = 0) -> Statement | None:
    """Return what the courier of that group is to be told, None where the space never named it."""
    told = next((one for one in couriers_of(state) if one.group == courier), None)
    if told is None:
        return None
    if told.is_removed:
        return _statement(state, told, version)
    return _statement(
        state,
        told,
        version,
        devices=_devices(state),
        closed=_closed(state),
        gone=_gone(state),
        floors=_floors(state),
    )


def may_keep(state: SpaceState, group: bytes) -> bool:
    """Return whether the devices of a group may sign gates of the space."""
    return state.role(group) is Role.STEWARD


def _statement(
    state: SpaceState,
    courier: Courier,
    version: int,
    *,
    devices: tuple[GateDevice, ...] = (),
    closed: tuple[Closed, ...] = (),
    gone: tuple[Gone, ...] = (),
    floors: tuple[acts.Floor, ...] = (),
) -> Statement:
    return Statement(
        courier.device.id, state.id, version, courier.secret, devices, closed, gone, floors, RETENTION_DAYS
    )


def _floors(state: SpaceState) -> tuple[acts.Floor, ...]:
    """Return where logs begin by the newest generation that counts."""
    found = newest(generations(state))
    floors = sorted(found.act.floors, key=lambda one: one.log) if found is not None else []
    return tuple(floors[: limits.GATE_LOGS_MAX])


def _devices(state: SpaceState) -> tuple[GateDevice, ...]:
    found: list[GateDevice] = []
    for group, member in state.members().items():
        roster = state.roster_of(group) if member.role >= Role.READER else None
        for public in roster.devices.values() if roster is not None else ():
            found.append(GateDevice(public.sign, public.agree, may_keep(state, group)))
    # Of too many, stewards' devices come first: without them nobody could change the gate any more.
    chosen = sorted(found, key=lambda one: (not one.keeps, one.id))[: limits.GATE_DEVICES_MAX]
    return tuple(sorted(chosen, key=lambda one: one.id))


def _closed(state: SpaceState) -> tuple[Closed, ...]:
    """Return where data logs end that removals cut; of several cuts of a log the most generous holds.

    A group that came back goes on in new logs.
    """
    ends: dict[bytes, int] = {}
    for cut in _cuts(state):
        for log, last in cut:
            ends[log] = max(ends.get(log, 0), min(last + 1, SEQ_MAX))
    return tuple(Closed(log, ends[log]) for log in sorted(ends)[: limits.GATE_LOGS_MAX])


def _cuts(state: SpaceState) -> Iterator[Iterable[tuple[bytes, int]]]:
    verdicts = state.membership().verdicts
    for record in state.records.values():
        act = getattr(record.body, "act", None)
        if isinstance(act, acts.Remove | acts.ChangeRole) and verdicts.get(record.hash) == COUNTS:
            yield act.cut


def _gone(state: SpaceState) -> tuple[Gone, ...]:
    """Return what was erased, as stretches of logs; where they are too many, alike of what each group wrote.

    So nobody's erasures take the room of others', however many pieces somebody leaves of a log.
    """
    by_group: dict[bytes, list[Gone]] = {}
    for log, places in sorted(erased(state).items()):
        author = state.authors.get(log)
        by_group.setdefault(author.group if author is not None else b"", []).extend(_stretches(log, places))
    found: list[Gone] = []
    for left, stretches in zip(range(len(by_group), 0, -1), sorted(by_group.values(), key=len), strict=True):
        found += stretches[: (limits.GATE_RANGES_MAX - len(found)) // left]
    return tuple(sorted(found, key=lambda one: (one.log, one.first)))


def _stretches(log: bytes, places: Iterable[int]) -> Iterator[Gone]:
    """Yield what follows each other as one; no log has an entry that is called the last number there is."""
    first = end = -1
    for seq in sorted(place for place in places if place < SEQ_MAX):
        if seq != end:
            if end > first:
                yield Gone(log, first, end)
            first = seq
        end = seq + 1
    if end > first:
        yield Gone(log, first, end)
