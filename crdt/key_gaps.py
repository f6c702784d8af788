"""Which devices lack a data key of a space, and who has to give it to them.

A key is sealed to the devices that its minter knew as readers. Who was invited, or came to a group, without the minter
knowing, can't read what was written under it: an invitation and a new key that were made apart. The device that minted
the key, the one that invited the group, and the group's own other devices close the gap with a Grant as soon as they
see it; that several do so costs a few boxes.
"""

from __future__ import annotations

from collections.abc import Iterator

from crdt import acts
from crdt.membership import Role
from crdt.space import ControlRecord, SpaceState
from identity.keys import DevicePublic

Gaps = dict[bytes, tuple[DevicePublic, tuple[bytes, ...]]]


def gaps_to_close(state: SpaceState, own: DevicePublic, group: bytes) -> Gaps:
    """Return the devices that ``own``, a device of ``group``, has to give keys, by id, with the names of the keys."""
    gaps: Gaps = {}
    if state.genesis is None or state.genesis.closed_history or state.role(group) is None:
        return gaps
    minted = {mint.key: record for record in state.records.values() if (mint := _mint_of(record))}
    boxed = _boxed(state)
    for reader, member in state.members().items():
        folded = state.roster_of(reader) if member.role >= Role.READER else None
        is_ours = reader == group or own.id in _inviters(state, reader)
        for device in folded.devices.values() if folded else ():
            lacking = tuple(
                key
                for key, record in minted.items()
                if key in state.keyring.data
                and device.id not in (own.id, record.author.device)
                and (is_ours or record.author.device == own.id)
                and not any(_gives(state, given, key, record.hash) for given in boxed.get(device.id, ()))
            )
            if lacking:
                gaps[device.id] = (device, lacking)
    return gaps


def _boxed(state: SpaceState) -> dict[bytes, list[ControlRecord]]:
    """Return the entries with a box for a device, by device."""
    found: dict[bytes, list[ControlRecord]] = {}
    for record in state.records.values():
        for box in _boxes(record):
            found.setdefault(box.device, []).append(record)
    return found


def _gives(state: SpaceState, record: ControlRecord, key: bytes, minted: bytes) -> bool:
    """Tell whether an entry's boxes hold a key: those of a grant hold all that its author knew of."""
    if record.hash == minted:
        return True
    act = getattr(record.body, "act", None)
    if isinstance(act, acts.Invite):
        return key in act.passes
    return isinstance(act, acts.Grant) and _saw(state, record, minted)


def _saw(state: SpaceState, later: ControlRecord, earlier: bytes) -> bool:
    stack, done = list(_seen(later)), set()
    while stack:
        found = stack.pop()
        if found == earlier:
            return True
        if found not in done and found in state.records:
            done.add(found)
            stack.extend(_seen(state.records[found]))
    return False


def _seen(record: ControlRecord) -> tuple[bytes, ...]:
    return record.body.seen if isinstance(record.body, acts.Control) else ()


def _inviters(state: SpaceState, group: bytes) -> Iterator[bytes]:
    for record in state.records.values():
        act = getattr(record.body, "act", None)
        if isinstance(act, acts.Invite) and act.group == group:
            yield record.author.device


def _mint_of(record: ControlRecord) -> acts.Mint | None:
    if isinstance(record.body, acts.Genesis):
        return record.body.mint
    mint: acts.Mint | None = getattr(record.body.act, "mint", None)
    return mint


def _boxes(record: ControlRecord) -> tuple[acts.Box, ...]:
    act = getattr(record.body, "act", None)
    if isinstance(act, acts.Invite | acts.Grant):
        return act.boxes
    mint = _mint_of(record)
    return mint.boxes if mint else ()
