"""The rosters of all groups of a space, as far as its entries carried acts of them.

Promise: what is known of a group is a function of the set of acts that were carried, not of their order. An act counts
here only if its key can go back to the group's founding within what its own entry carries, so a group's roster can't be
filled up by others; of more than ``limits.ROSTER_ACTS_MAX`` acts the founding root's go first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from crdt import limits
from identity import roster
from identity.errors import PeerFault


@dataclass(slots=True)
class Rosters:
    """Carried acts by group, and what they say together."""

    _acts: dict[bytes, set[bytes]] = field(default_factory=dict)
    _kept: dict[bytes, tuple[bytes, ...]] = field(default_factory=dict)
    _folded: dict[bytes, roster.Roster] = field(default_factory=dict)

    def carry(self, group: bytes, acts: Iterable[bytes], *, known: Iterable[bytes] = ()) -> bool:
        """Take in ``acts`` of ``group``, which with ``known`` hold its founding; return whether any is new.

        Raises PeerFault, and takes in nothing, when an act is broken or another group's.
        """
        own = _rooted(group, {*acts, *known})
        present = self._acts.setdefault(group, set())
        fresh = own - present
        present |= fresh
        if fresh:
            self._kept.pop(group, None)
            self._folded.pop(group, None)
        return bool(fresh)

    def acts(self, group: bytes) -> tuple[bytes, ...]:
        """Return the acts that make up a group's roster, in byte order; none for an unknown group."""
        found = self._kept.get(group)
        if found is None:
            found = self._kept[group] = _first_of(group, self._acts.get(group, set()))
        return found

    def of(self, group: bytes) -> roster.Roster | None:
        """Return the roster of a group, None if no act of it came."""
        if group not in self._folded:
            acts = self.acts(group)
            if not acts:
                return None
            self._folded[group] = roster.fold(acts)
        return self._folded[group]


def _rooted(group: bytes, acts: set[bytes]) -> set[bytes]:
    """Return the acts whose keys go back to the founding of ``group``; PeerFault if an act is not of the group."""
    signed = {act: roster.check_act(act) for act in acts}
    keys: set[bytes] = set()
    for act, envelope in signed.items():
        body = envelope.body
        if isinstance(body, roster.Found):
            if roster.act_hash(act) != group:
                raise PeerFault("roster-of-another-group")
            keys |= {body.root_public, body.device.sign}
        elif body.group != group:
            raise PeerFault("roster-of-another-group")
    if not keys:
        raise PeerFault("roster-without-founding")
    rooted: set[bytes] = set()
    rest = dict(signed)
    while found := [act for act, envelope in rest.items() if envelope.signer in keys]:
        for act in found:
            keys |= _brought(rest.pop(act).body)
        rooted.update(found)
    return rooted


def _brought(act: roster.Act) -> set[bytes]:
    if isinstance(act, roster.AddDevice):
        return {act.device.sign}
    return {act.root_public} if isinstance(act, roster.ReplaceRoot) else set()


def _first_of(group: bytes, acts: set[bytes]) -> tuple[bytes, ...]:
    if len(acts) <= limits.ROSTER_ACTS_MAX:
        return tuple(sorted(acts))
    founding = next(act for act in acts if roster.act_hash(act) == group)
    root = roster.check_act(founding).signer
    order = sorted(acts, key=lambda act: (act != founding, *_weight(act, root), act))
    return tuple(sorted(order[: limits.ROSTER_ACTS_MAX]))


def _weight(act: bytes, root: bytes) -> tuple[bool, bool]:
    signed = roster.check_act(act)
    return signed.signer != root, isinstance(signed.body, roster.AddDevice)
