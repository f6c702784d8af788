"""What a node owes its spaces without being asked.

Its group's name and devices; the erasure of what its group wrote about a record that others erased; keys to those who
were left out of them or ask for them, and asking for those that were kept from it; the removal of who left; the keys
with which who was invited without right can read why; and the offer that belongs to an invitation, where a backup put
back here has lost the one and others brought back the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from crdt import acts, limits
from crdt.key_gaps import gaps_to_close
from crdt.key_lacks import lacks_to_answer, lacks_to_tell
from identity.roster import fold
from node.erasing.erase_acts import follow_ups
from node.replica.replica import Replica
from node.sharing.closing import doors_to_close
from node.sharing.windows import past_of


def duties(replica: Replica, changed: bytes | None = None) -> list[tuple[bytes, acts.Act]]:
    """Return the control entries that this node has to append now, with their spaces.

    ``changed``: the only space in which anything happened since the last time, None for all.
    """
    if replica.me.keys.public.id not in fold(replica.me.roster).devices:
        # Who was given up owes nothing any more, and nobody would listen.
        return []
    found: list[tuple[bytes, acts.Act]] = [
        (space, acts.Profile(replica.me.name, ())) for space in replica.unnamed()
    ]
    for space in replica.spaces if changed is None else (changed,):
        found += rosters_to_carry(replica, space)
        found += [(space, act) for act in follow_ups(replica, space)]
        boxes = _boxes(replica, space)
        if boxes:
            found.append((space, acts.Grant(boxes, None)))
        found += [(space, act) for act in _lacks(replica, space)]
        doors = doors_to_close(replica, space, first_only=changed is not None)
        found += [(space, removal) for removal in doors]
    return found + _offers(replica, changed)


def rosters_to_carry(replica: Replica, space: bytes) -> list[tuple[bytes, acts.Act]]:
    """Return the act, with its space, that tells of this group's devices where a space hasn't heard of all."""
    return [(space, acts.CarryRoster(replica.me.roster))] if _lacks_devices(replica, space) else []


def _lacks_devices(replica: Replica, space: bytes) -> bool:
    """Tell whether a space to which this group belongs hasn't heard of all acts of its roster."""
    state, own = replica.state(space), replica.me.group
    if state.genesis is None or not state.role(own):
        return False
    known = state.roster_acts(own)
    return len(known) < limits.ROSTER_ACTS_MAX and bool(set(replica.me.roster) - set(known))


def _offers(replica: Replica, changed: bytes | None) -> list[tuple[bytes, acts.Act]]:
    found: list[tuple[bytes, acts.Act]] = []
    shared = _spaces(replica, acts.SpaceSort.SHARED, changed)
    for pair in _spaces(replica, acts.SpaceSort.PAIR, changed):
        meeting = replica.state(pair)
        others = set(meeting.members()) - {replica.me.group}
        offered = {offer.invite for _, offer in meeting.offers()}
        for space in shared:
            control = tuple(replica.state(space).keyring.control.values())
            invites = [invite for invite in _invitations(replica, space, others) if invite not in offered]
            found += [(pair, acts.Offer(space, invite, control)) for invite in invites]
        found += [(pair, offer) for offer in _keys_to_part(replica, pair, others, shared)]
    return found


def _keys_to_part(
    replica: Replica, pair: bytes, others: set[bytes], shared: list[bytes]
) -> Iterator[acts.Offer]:
    """Yield the control keys that a group lacks which this one invited when it had no right to any more.

    With them it can read what made its invitation void; who stayed never knew it, and gives it none.
    """
    own = replica.me.group
    mine = [offer for author, offer in replica.state(pair).offers() if author.group == own]
    for space in shared if mine else ():
        state, offers = replica.state(space), [offer for offer in mine if offer.space == space]
        standings = state.membership().settled.roll.standings
        if not offers or not ((last := standings.get(offers[-1].invite)) and not last.counts):
            continue
        if last.group not in others - set(state.members()):
            continue
        given = tuple(dict.fromkeys(key for offer in offers for key in offer.control))
        keys = (state.keyring.control.get(name) for name in _keys_of_parting(replica, space, last.group))
        lacks = tuple(key for key in keys if key is not None and key not in given)
        if lacks:
            yield acts.Offer(space, offers[-1].invite, given + lacks)


def _keys_of_parting(replica: Replica, space: bytes, group: bytes) -> list[bytes]:
    """Return the names of the keys that open all that a group is shown when it parts."""
    state = replica.state(space)
    removals, _ = state.membership().endings(group)
    names = {replica.ledger.key_of(entry) for entry in past_of(state, removals)}
    return sorted(name for name in names if name is not None)


def _spaces(replica: Replica, sort: acts.SpaceSort, changed: bytes | None) -> list[bytes]:
    """Return the spaces of a sort: the one that changed if it is of that sort, else all."""
    found = [space for space, state in replica.spaces.items() if state.sort is sort]
    return [changed] if changed in found else found


def _invitations(replica: Replica, space: bytes, groups: set[bytes]) -> Iterator[bytes]:
    """Yield the standings that this device gave groups in a space."""
    state = replica.state(space)
    for group in sorted(groups & set(state.members())):
        standing = state.records.get(state.members()[group].standing)
        if standing is not None and standing.author.device == replica.me.keys.public.id:
            yield standing.hash


def _boxes(replica: Replica, space: bytes) -> tuple[acts.Box, ...]:
    state = replica.state(space)
    boxes: tuple[acts.Box, ...] = ()
    for device, bundle in gaps_to_close(state, replica.me.keys.public, replica.me.group).values():
        if replica.granting.gave(space, device.id, bundle):
            continue
        packed = replica.boxes([(device.id, device.agree)], bundle)
        replica.granting.pack(space, device.id, bundle, packed)
        boxes += packed
    return boxes


def _lacks(replica: Replica, space: bytes) -> Iterator[acts.Act]:
    """Yield what asks for keys that were kept from this device, and what hands such keys on to others."""
    state, own, group = replica.state(space), replica.me.keys.public, replica.me.group
    if lacking := lacks_to_tell(state, own, group):
        yield acts.Lack(lacking)
    for asked, (device, bundle) in lacks_to_answer(state, own, group).items():
        yield acts.Grant(replica.boxes([(device.id, device.agree)], bundle), asked)
