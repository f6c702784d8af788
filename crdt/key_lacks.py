"""Keys that a minter kept from a device that should have had them: who says so, and who hands them on.

Nobody but the receiver can tell whether a box opens. Whoever mints could seal the keys to some and rubbish to others;
then neither what it writes under them nor what others write in answer reaches these. So a device that was due keys and
has none says so, once (``Lack``), and every device that has them hands them on, once each, for some of these may lie.
Only a present reader gets any; whoever hands them on knows all that their minter had seen, so nobody gets a key that
was minted because of its removal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crdt import acts, limits
from crdt.control_record import ControlRecord
from crdt.membership import Role
from crdt.minting import boxes_in, mint_in
from crdt.space import Author, SpaceState
from identity.keys import DevicePublic

LACK_ANSWERS_MAX = 16  # at once; each is an entry of its own
Answers = dict[bytes, tuple[DevicePublic, acts.KeyBundle]]


def lacks_to_tell(state: SpaceState, own: DevicePublic, group: bytes) -> tuple[bytes, ...]:
    """Return the acts whose keys ``own``, a device of ``group``, was due, never got, and has not asked for yet."""
    if not _reads(state, group):
        return ()
    folded = state.roster_of(group)
    ours = folded.ever if folded else frozenset[bytes]()
    asked = {name for record in _of_device(state, own.id) for name in _lacks(record)}
    found = (
        record.hash
        for record in state.records.values()
        if (mint := mint_in(record.body)) is not None
        and record.hash not in asked
        and record.author.device != own.id
        and (mint.control not in state.keyring.control or mint.key not in state.keyring.data)
        and _was_due(state, record, group)
        and _was_passed_over(record, own.id, ours)
    )
    return tuple(sorted(found)[: limits.LACKS_MAX])


def lacks_to_answer(state: SpaceState, own: DevicePublic, group: bytes) -> Answers:
    """Return the entries that ask for keys which ``own`` has and did not give, with the devices and these keys.

    At most LACK_ANSWERS_MAX; whoever answered these asks again.
    """
    found: Answers = {}
    asking = [record for record in state.records.values() if _lacks(record)]
    if not asking or not _reads(state, group):
        return found
    answered = {_answers(record) for record in _of_device(state, own.id)}
    given = {
        (record.author.device, name)
        for record in asking
        if record.hash in answered
        for name in _lacks(record)
    }
    for record in asking:
        device = _device(state, record.author)
        asks = [name for name in _lacks(record) if (record.author.device, name) not in given]
        if device is None or device.id == own.id or not asks:
            continue
        bundle = _bundle(state, asks, record.author.group)
        if bundle.control or bundle.data:
            found[record.hash] = device, bundle
            given.update((device.id, name) for name in asks)
        if len(found) == LACK_ANSWERS_MAX:
            break
    return found


def _device(state: SpaceState, author: Author) -> DevicePublic | None:
    """Return the device of an author if it lives and its group is a present reader."""
    folded = state.roster_of(author.group) if _reads(state, author.group) else None
    return folded.devices.get(author.device) if folded else None


def _reads(state: SpaceState, group: bytes) -> bool:
    return state.genesis is not None and (state.role(group) or Role.COURIER) >= Role.READER


def _of_device(state: SpaceState, device: bytes) -> Iterator[ControlRecord]:
    return (record for record in state.records.values() if record.author.device == device)


def _lacks(record: ControlRecord) -> tuple[bytes, ...]:
    act = getattr(record.body, "act", None)
    return act.mints if isinstance(act, acts.Lack) else ()


def _answers(record: ControlRecord) -> bytes | None:
    act = getattr(record.body, "act", None)
    return act.answers if isinstance(act, acts.Grant) else None


def _was_due(state: SpaceState, record: ControlRecord, group: bytes) -> bool:
    """Tell whether keys were for a group: by what their minter said, or as a reader by all that it had seen."""
    mint = mint_in(record.body)
    if mint is not None and group in mint.groups:
        return True
    if not isinstance(record.body, acts.Control) or getattr(record.body.act, "group", None) == group:
        return False
    return (state.role_at(record.body.seen, group) or Role.COURIER) >= Role.READER


def _was_passed_over(record: ControlRecord, device: bytes, ours: Iterable[bytes]) -> bool:
    """Tell whether no more is to be hoped for: a box for the device itself, or none for its group, is all there was."""
    boxed = {box.device for box in boxes_in(record.body)}
    return device in boxed or boxed.isdisjoint(ours)


def _bundle(state: SpaceState, asks: Iterable[bytes], group: bytes) -> acts.KeyBundle:
    """Return what is known here of the keys that a group asks for and was due.

    Whoever mints can name keys that others made: a key is due if it was by every act that made it.
    """
    makers, keyring = state.makers, state.keyring
    mints = [mint for name in asks if name in state.records and (mint := mint_in(state.records[name].body))]
    control = dict.fromkeys(mint.control for mint in mints if mint.control in keyring.control)
    data = dict.fromkeys(mint.key for mint in mints if mint.key in keyring.data)

    def is_due(by: Iterable[bytes]) -> bool:
        return all(_was_due(state, state.records[maker], group) for maker in by)

    return acts.KeyBundle(
        tuple(keyring.control[name] for name in control if is_due(makers.control[name])),
        tuple(keyring.data[name] for name in data if is_due(makers.data[name])),
    )
