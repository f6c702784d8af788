"""Whom grants gave keys: what a group holds that a minter never meant it to have.

A grant's boxes are sealed, so it counts as giving all keys that its author could know of: those minted before it. Who
grants may not have heard yet that a group is out; whoever knows both must not go on under these keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from crdt import acts
from crdt.minting import boxes_in, mint_in

if TYPE_CHECKING:
    from crdt.space import ControlRecord, SpaceState


class Granted:
    """The grants of one space; what each could give is looked up once."""

    def __init__(self) -> None:
        self._mints: dict[bytes, frozenset[bytes]] = {}

    def of(self, state: SpaceState) -> dict[bytes, set[bytes]]:
        """Return, by the acts that minted keys, the groups to whose devices grants gave these."""
        grants = [
            one for one in state.records.values() if isinstance(getattr(one.body, "act", None), acts.Grant)
        ]
        groups = _groups(state) if grants else {}
        found: dict[bytes, set[bytes]] = {}
        for grant in grants:
            given = {groups[box.device] for box in boxes_in(grant.body) if box.device in groups}
            if grant.hash not in self._mints:
                self._mints[grant.hash] = frozenset(_minted_before(state.records, grant))
            for mint in self._mints[grant.hash]:
                found.setdefault(mint, set()).update(given)
        return found


def _minted_before(records: Mapping[bytes, ControlRecord], grant: ControlRecord) -> Iterable[bytes]:
    stack, done = list(getattr(grant.body, "seen", ())), set()
    while stack:
        entry = stack.pop()
        if entry in done or entry not in records:
            continue
        done.add(entry)
        stack += getattr(records[entry].body, "seen", ())
        if mint_in(records[entry].body) is not None:
            yield entry


def _groups(state: SpaceState) -> dict[bytes, bytes]:
    """Return the groups of all devices that entries here named."""
    named = {author.group for author in state.authors.values()}
    for record in state.records.values():
        act = getattr(record.body, "act", None)
        if isinstance(act, acts.Invite):
            named.add(act.group)
    rosters = ((group, state.roster_of(group)) for group in sorted(named))
    return {device: group for group, roster in rosters if roster is not None for device in roster.ever}
