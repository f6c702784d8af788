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
    given_by = _Given(state)
    for reader, member in state.members().items():
        folded = state.roster_of(reader) if member.role >= Role.READER else None
        is_ours = reader == group or own.id in _inviters(state, reader)
        for device in folded.devices.values() if folded else ():
            lacking = [
                (mint, record)
                for mint, record in minted
                if device.id != own.id
                and not _keeps(device.id, mint, record)
                and not any(given_by.gives(given, mint, record) for given in boxed.get(device.id, ()))
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


def _keeps(device: bytes, mint: acts.Mint, record: ControlRecord) -> bool:
    """Return whether a device has keys because it minted them, for its own group, too."""
    return device == record.author.device and record.author.group in mint.groups


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


class _Given:
    """Tells what entries with boxes give; looks through what each had seen once, however many keys there are."""

    def __init__(self, state: SpaceState) -> None:
        self._state = state
        self._is_closed = state.genesis is not None and state.genesis.closed_history
        self._pasts: dict[bytes, set[bytes]] = {}
        self._passed: dict[bytes, set[bytes]] = {}
        for record in state.records.values():
            act = getattr(record.body, "act", None)
            if isinstance(act, acts.Invite):
                self._passed.setdefault(act.group, set()).update(act.passes)

    def gives(self, given: ControlRecord, mint: acts.Mint, minted: ControlRecord) -> bool:
        """Tell whether an entry's boxes hold keys: those of a grant hold all that its author knew of."""
        if given.hash == minted.hash:
            return True
        act = getattr(given.body, "act", None)
        if isinstance(act, acts.Invite):
            return mint.key in act.passes or (self._is_closed and minted.hash in self._past(given))
        return (
            isinstance(act, acts.Grant)
            and minted.hash in self._past(given)
            and self._knew(given.author.group, mint)
        )

    def _knew(self, group: bytes, mint: acts.Mint) -> bool:
        """Tell whether the author of a grant was given keys by their minter, or when it was invited."""
        return group in mint.groups or mint.key in self._passed.get(group, frozenset())

    def _past(self, record: ControlRecord) -> set[bytes]:
        if record.hash not in self._pasts:
            stack, done = list(_seen(record)), set[bytes]()
            while stack:
                found = stack.pop()
                if found not in done and found in self._state.records:
                    done.add(found)
                    stack.extend(_seen(self._state.records[found]))
            self._pasts[record.hash] = done
        return self._pasts[record.hash]


def _seen(record: ControlRecord) -> tuple[bytes, ...]:
    return record.body.seen if isinstance(record.body, acts.Control) else ()


def _inviters(state: SpaceState, group: bytes) -> Iterator[bytes]:
    for record in state.records.values():
        act = getattr(record.body, "act", None)
        if isinstance(act, acts.Invite) and act.group == group:
            yield record.author.device
