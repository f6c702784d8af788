"""Who may see only a part of a space: removed groups, those who remove each other, and everybody where we were removed.

A removed group is told its removal and all that its author had seen, with what made the keys under which that lies, no
more; once it acknowledged all of it, it is told nothing unless it speaks of the space. So is a group that is here but
may no longer read. Between a group that asked to remove another and that other, data rests while the request is open.
Where this group was removed itself it shows control entries alone and goes on hearing those of others: they may tell
that the removal does not hold.
Others who were removed as well, and may have no other peer, it tells so as members do. Who speaks of a space to a group
that isn't in it any more doesn't know that, and a group that speaks of one that it isn't in may have lost with the disk
what told it so: readers are shown the leave and all that its author had seen by that group, and what ended its part
that group by readers. From who left control entries are taken in: others may have asked it back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from crdt.membership import Role
from crdt.run import LogHead
from crdt.space import SpaceState
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from sync.window import Window, window_of

Caps = Mapping[tuple[int, int], int]


class Windows:
    """The windows onto one replica's spaces."""

    def __init__(self, ledger: Ledger, own: bytes) -> None:
        self._ledger = ledger
        self._own = own
        self._parts: dict[frozenset[bytes], _Part] = {}

    def of(self, state: SpaceState, guests: Collection[bytes] = ()) -> dict[bytes, Window]:
        """Return what groups may see of a space, those who may see all of it or nothing left out.

        ``guests``: the groups that this one invited by an entry that isn't here.
        """
        if state.genesis is None:
            return {}
        if was_removed(state, self._own):
            part = window_of(self._control_heads(state.id), takes_control=True)
            # Whom it had invited when it had no right to any more, or who was removed, too, may have no other peer.
            met = {*state.members(), *state.membership().invited_by(self._own)} - {self._own}
            return dict(self._farewells(state)) | dict.fromkeys(met, part)
        if (state.role(self._own) or Role.COURIER) < Role.READER:
            return {}
        found = {group: window for group, window in self._farewells(state)}
        heard = resting_with(state, self._own) | {group for group in guests if was_removed(state, group)}
        if heard:
            part = window_of(self._control_heads(state.id), takes_control=True)
            found |= dict.fromkeys(heard, part)
        return found

    def farewells(self, state: SpaceState) -> dict[bytes, Window]:
        """Return what groups see of a space that they are out of, or this one left, should they speak of it."""
        if state.genesis is None or was_removed(state, self._own):
            return {}
        if state.role(self._own) is None:
            _, leaves = state.membership().endings(self._own)
            others = state.membership().readers - {self._own} if leaves else ()
            return dict.fromkeys(others, self._up_to(state, leaves, takes_control=False))
        if (state.role(self._own) or Role.COURIER) < Role.READER:
            return {}
        membership = state.membership()
        ended = {group: membership.endings(group) for group in membership.gone - {self._own}}
        return {
            # Who left may have been asked back by others, and be the only one here who knows.
            group: self._up_to(state, leaves or removals, takes_control=bool(leaves))
            for group, (removals, leaves) in ended.items()
        }

    def _up_to(self, state: SpaceState, acts: frozenset[bytes], *, takes_control: bool) -> Window:
        return window_of(self._heads(state, acts), takes_control=takes_control)

    def _farewells(self, state: SpaceState) -> Iterator[tuple[bytes, Window]]:
        membership = state.membership()
        lowered = {group: membership.lowerings(group) for group in membership.members}
        for group in (membership.gone | lowered.keys()) - {self._own}:
            removals, leaves = (lowered[group], ()) if group in lowered else membership.endings(group)
            if removals and not leaves and not self._is_told(state, group, removals):
                heads = self._heads(state, removals)
                yield group, window_of(heads, takes_control=False)

    def _is_told(self, state: SpaceState, group: bytes, removals: frozenset[bytes]) -> bool:
        """Return whether a group acknowledged its removals to this node, and all that they rest on.

        What it holds without that has no effect there. Beyond a fork nothing tells which of several entries it holds.
        """
        ends = self._ends_of(state, removals)
        held = dict(
            self._ledger.db.execute(
                "SELECT log, height FROM holdings WHERE grp = ? AND told_by = x''", (group,)
            ).fetchall()
        )
        return bool(ends) and all(
            not branch and not self._is_beyond_a_fork(log, end) and held.get(log, 0) >= end
            for (log, branch), end in ends.items()
        )

    def _is_beyond_a_fork(self, log: int, end: int) -> bool:
        forked_at = self._ledger.by_row(log).forked_at
        return forked_at is not None and end > forked_at

    def _heads(self, state: SpaceState, removals: frozenset[bytes]) -> Iterator[LogHead]:
        """Yield the heads of the control logs as if nothing had come after these acts and what they had seen."""
        caps = self._ends_of(state, removals)
        for row in self._ledger.logs_of(state.id):
            height = min(row.height, caps.get((row.row, 0), 0))
            if row.is_control and height:
                tip = self._ledger.hash_at(row, height - 1) or row.tip
                yield _head(row.log, height, tip, row.forked_at if height == row.height else None)
                yield from self._chains(row, caps)

    def _chains(self, row: LogRow, caps: Caps) -> Iterator[LogHead]:
        for chain in self._ledger.branches.chains(row):
            height = min(chain.height, caps.get((row.row, chain.branch), 0))
            if height > chain.first:
                tip = self._ledger.branches.hash_on(row, chain.branch, height - 1) or chain.tip
                yield _head(chain.name, height, tip, None)

    def _ends_of(self, state: SpaceState, acts: frozenset[bytes]) -> Caps:
        found = self._parts.get(acts)
        if found is None or not found.unmade.isdisjoint(state.makers.control):
            needed, unmade = self._needed(state, acts)
            found = self._parts[acts] = _Part(ends=self._ends(needed), unmade=unmade)
        return found.ends

    def _ends(self, entries: Iterable[bytes]) -> Caps:
        """Return, by log and branch, the sequence after the last of these entries."""
        ends: dict[tuple[int, int], int] = {}
        for entry in entries:
            place = self._ledger.branches.place(entry)
            if place is not None:
                key = (place.log, place.branch)
                ends[key] = max(ends.get(key, 0), place.seq + 1)
        for log, branch in list(ends):
            # What a branch grew out of comes with it.
            ends[log, 0] = max(ends.get((log, 0), 0), self._ledger.by_row(log).height if branch else 0)
        return ends

    def _needed(self, state: SpaceState, acts: Iterable[bytes]) -> tuple[set[bytes], frozenset[bytes]]:
        """Return these acts and what their authors had seen, with what made the keys under which that lies.

        Whoever isn't shown what made a key of its own removal would hold that and never read it. With them the names of
        keys of which that is not known here.
        """
        found: set[bytes] = set()
        keys: set[bytes] = set()
        fresh = past_of(state, acts)
        while fresh:
            found |= fresh
            more = self._keys_of(state, fresh) - keys
            keys |= more
            fresh = (
                past_of(state, {made for key in more for made in state.makers.control.get(key, ())}) - found
            )
        return found, frozenset(key for key in keys if key not in state.makers.control)

    def _keys_of(self, state: SpaceState, entries: Iterable[bytes]) -> set[bytes]:
        """Return the names of the keys under which entries and those that open their logs lie."""
        logs = {state.records[entry].log for entry in entries}
        rows = (self._ledger.logs.get((state.id, log)) for log in logs)
        openings = (self._ledger.hash_at(row, 0) for row in rows if row is not None)
        keys = (self._ledger.key_of(one) for one in (*entries, *openings) if one is not None)
        return {key for key in keys if key is not None}

    def _control_heads(self, space: bytes) -> Iterator[LogHead]:
        for row in self._ledger.logs_of(space):
            if row.is_control:
                yield from self._ledger.heads(row)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """How far a part goes; ``unmade``: the names of keys in it of which it isn't known what made them."""

    ends: Caps
    unmade: frozenset[bytes]


def was_removed(state: SpaceState, group: bytes) -> bool:
    """Return whether others ended what a group was in a space; not where it left by itself."""
    removals, leaves = state.membership().endings(group)
    return bool(removals) and not leaves


def resting_with(state: SpaceState, group: bytes) -> frozenset[bytes]:
    """Return the groups with which a group shares no data while others decide who of them stays."""
    found: set[bytes] = set()
    for request in state.membership().requests:
        if request.target == group:
            found.update(request.backers)
        elif group in request.backers:
            found.add(request.target)
    return frozenset(found - {group})


def _head(log: bytes, height: int, tip: bytes, forked_at: int | None) -> LogHead:
    return LogHead(log=log, is_control=True, height=height, tip=tip, forked_at=forked_at)


def past_of(state: SpaceState, acts: Iterable[bytes]) -> set[bytes]:
    """Return these control entries with all that their authors had seen."""
    found: set[bytes] = set()
    stack = list(acts)
    while stack:
        entry = stack.pop()
        if entry not in found and entry in state.records:
            found.add(entry)
            stack += getattr(state.records[entry].body, "seen", ())
    return found
