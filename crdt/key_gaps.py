"""Which devices lack keys of a space, and who has to give them to these.

Keys are sealed to the devices that their minter knew as readers. Who was invited, or came to a group, without the
minter knowing, can't read what was written under them: an invitation and new keys that were made apart. The device
that minted the keys, the one that invited the group, and the group's own other devices close the gap with a Grant as
soon as they see it; that several do so costs a few boxes. What was minted by somebody who is no longer here the most
senior steward hands on. Where history is closed, only control keys are handed on.
"""

from __future__ import annotations

from collections.abc import Iterator

from crdt import acts
from crdt.membership import Role
from crdt.minting import boxes_in, mint_in
from crdt.space import ControlRecord, SpaceState
from identity.keys import DevicePublic

Gaps = dict[bytes, tuple[DevicePublic, acts.KeyBundle]]


def gaps_to_close(state: SpaceState, own: DevicePublic, group: bytes) -> Gaps:
    """Return the devices that ``own``, a device of ``group``, has to give keys, by id, with these keys."""
    gaps: Gaps = {}
    if state.genesis is None or state.role(group) is None:
        return gaps
    minted = [(mint, record) for record in state.records.values() if (mint := mint_in(record.body))]
    boxed, heir = _boxed(state), _most_senior(state)
    for reader, member in state.members().items():
        folded = state.roster_of(reader) if member.role >= Role.READER else None
        is_ours = reader == group or own.id in _inviters(state, reader)
        for device in folded.devices.values() if folded else ():
            lacking = [
                (mint, record)
                for mint, record in minted
                if device.id not in (own.id, record.author.device)
                and not any(_gives(state, given, mint, record) for given in boxed.get(device.id, ()))
            ]
            if not is_ours and not any(
                _has_to_give(state, own, group, heir, record) for _, record in lacking
            ):
                continue
            # Whoever gives gives all: so others see by what its author knew what a grant holds.
            bundle = _bundle(state, [mint for mint, _ in lacking])
            if bundle.control or bundle.data:
                gaps[device.id] = (device, bundle)
    return gaps


def _has_to_give(
    state: SpaceState, own: DevicePublic, group: bytes, heir: bytes | None, record: ControlRecord
) -> bool:
    """Return whether a device minted keys, or has to hand them on because their minter is no longer here."""
    is_left = (state.role(record.author.group) or Role.COURIER) < Role.READER
    return record.author.device == own.id or (heir == group and is_left)


def _most_senior(state: SpaceState) -> bytes | None:
    stewards = [
        (one.rank, one.standing, group) for group, one in state.members().items() if one.role is Role.STEWARD
    ]
    return min(stewards)[2] if stewards else None


def _bundle(state: SpaceState, mints: list[acts.Mint]) -> acts.KeyBundle:
    """Return the keys of mints as far as they are known here and may be handed on."""
    known = state.keyring
    control = tuple(known.control[mint.control] for mint in mints if mint.control in known.control)
    if state.genesis is None or state.genesis.closed_history:
        return acts.KeyBundle(control, ())
    return acts.KeyBundle(control, tuple(known.data[mint.key] for mint in mints if mint.key in known.data))


def _boxed(state: SpaceState) -> dict[bytes, list[ControlRecord]]:
    """Return the entries with a box for a device, by device."""
    found: dict[bytes, list[ControlRecord]] = {}
    for record in state.records.values():
        for box in boxes_in(record.body):
            found.setdefault(box.device, []).append(record)
    return found


def _gives(state: SpaceState, given: ControlRecord, mint: acts.Mint, minted: ControlRecord) -> bool:
    """Tell whether an entry's boxes hold keys: those of a grant hold all that its author knew of."""
    if given.hash == minted.hash:
        return True
    act = getattr(given.body, "act", None)
    if isinstance(act, acts.Invite):
        closed = state.genesis is not None and state.genesis.closed_history
        return mint.key in act.passes or (closed and _saw(state, given, minted.hash))
    return (
        isinstance(act, acts.Grant) and _saw(state, given, minted.hash) and _knew(state, given, mint, minted)
    )


def _knew(state: SpaceState, grant: ControlRecord, mint: acts.Mint, minted: ControlRecord) -> bool:
    """Tell whether the author of a grant was given keys by their minter, or when it was invited."""
    group = grant.author.group
    if group == minted.author.group or group in mint.groups:
        return True
    invites = (getattr(record.body, "act", None) for record in state.records.values())
    return any(
        isinstance(act, acts.Invite) and act.group == group and mint.key in act.passes for act in invites
    )


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
