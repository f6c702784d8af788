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
from crdt.control_record import ControlRecord
from crdt.granted import handed_back
from crdt.membership import Role
from crdt.minting import boxes_in, mint_in
from crdt.space import SpaceState
from identity.keys import DevicePublic

Gaps = dict[bytes, tuple[DevicePublic, acts.KeyBundle]]


def gaps_to_close(state: SpaceState, own: DevicePublic, group: bytes) -> Gaps:
    """Return the devices that ``own``, a device of ``group``, has to give keys, by id, with these keys."""
    gaps: Gaps = {}
    if state.genesis is None or state.role(group) is None:
        return gaps
    minted = [(mint, record) for record in state.records.values() if (mint := mint_in(record.body))]
    heir, given = _most_senior(state), _Given(state)
    for reader, member in state.members().items():
        folded = state.roster_of(reader) if member.role >= Role.READER else None
        is_ours = reader == group or own.id in _inviters(state, reader)
        for device in folded.devices.values() if folded else ():
            lacking = [
                (mint, record)
                for mint, record in minted
                if device.id != own.id
                and not _keeps(device.id, mint, record)
                and not given.has(device.id, mint, record)
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


class _Given:
    """Tells which devices were given which keys; looks at each entry once, however many keys and boxes there are."""

    def __init__(self, state: SpaceState) -> None:
        self._boxed: set[tuple[bytes, bytes]] = set()
        self._passed: dict[bytes, set[bytes]] = {}
        self._passed_to: dict[bytes, set[bytes]] = {}
        settled = state.membership().settled
        known = {one.group for one in settled.roll.standings.values() if one.counts}
        readers = (state.roster_of(group) for group in state.membership().readers)
        wanted = {device for folded in readers if folded for device in folded.devices}
        is_closed = state.genesis is not None and state.genesis.closed_history
        given: dict[bytes, frozenset[tuple[bytes, bytes | None]]] = {}
        for record in state.records.values():
            act = getattr(record.body, "act", None)
            devices = wanted.intersection(box.device for box in boxes_in(record.body))
            if isinstance(act, acts.Invite):
                self._passed.setdefault(act.group, set()).update(act.passes)
                for device in devices:
                    self._passed_to.setdefault(device, set()).update(act.passes)
            elif not isinstance(act, acts.Grant):
                self._boxed.update((device, record.hash) for device in devices)
            if isinstance(act, acts.Grant) or (isinstance(act, acts.Invite) and is_closed):
                by = record.author.group if isinstance(act, acts.Grant) else None
                # Anybody can make up groups; what such a one granted is granted once more.
                to = devices if by is None or by in known else ()
                given[record.hash] = frozenset((device, by) for device in to)
        self._later = handed_back(state.records, given)

    def has(self, device: bytes, mint: acts.Mint, minted: ControlRecord) -> bool:
        """Tell whether boxes for a device hold keys: those of a grant hold all that its author knew of."""
        if (device, minted.hash) in self._boxed or mint.key in self._passed_to.get(device, ()):
            return True
        later = self._later.get(minted.hash, frozenset())
        return any(to == device and (by is None or self._knew(by, mint)) for to, by in later)

    def _knew(self, group: bytes, mint: acts.Mint) -> bool:
        """Tell whether the author of a grant was given keys by their minter, or when it was invited."""
        return group in mint.groups or mint.key in self._passed.get(group, frozenset())


def _inviters(state: SpaceState, group: bytes) -> Iterator[bytes]:
    for record in state.records.values():
        act = getattr(record.body, "act", None)
        if isinstance(act, acts.Invite) and act.group == group:
            yield record.author.device
