"""The acts of one space in causal order: who had seen what, as bit sets over positions.

Guarantee: an act is placed after everything in its past, acts whose past is incomplete are left waiting, and
nothing here depends on the order or number of times in which acts came.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator

from crdt.membership_acts import Act, ActKind


class Causality:
    """Acts by position, with their pasts and futures. A set of acts is an integer: bit p stands for the act at p."""

    def __init__(self, acts: Iterable[Act], space: bytes | None = None) -> None:
        by_id = {act.id: act for act in acts}
        self.acts: list[Act] = []
        self.at: dict[bytes, int] = {}
        self.past: list[int] = []
        self._place(by_id, space)
        self.future = self._futures()
        self.waiting = frozenset(by_id).difference(self.at)
        self.everything = (1 << len(self.acts)) - 1

    def saw(self, position: int, other: int) -> bool:
        """Return whether the author of the act at ``position`` had seen the act at ``other``."""
        return bool(self.past[position] >> other & 1)

    def concurrent(self, position: int) -> int:
        """Return the acts that are neither before nor after the act at ``position``, nor itself."""
        return self.everything & ~(self.past[position] | self.future[position] | 1 << position)

    def has(self, heads: Iterable[bytes]) -> bool:
        """Return whether all ``heads`` are here with their whole past."""
        return all(head in self.at for head in heads)

    def view(self, heads: Iterable[bytes]) -> int:
        """Return the acts that are ``heads`` or before them; a KeyError unless all are here."""
        mask = 0
        for head in heads:
            position = self.at[head]
            mask |= self.past[position] | 1 << position
        return mask

    def heads(self) -> tuple[bytes, ...]:
        """Return the ids of the acts that nothing follows, sorted."""
        return tuple(sorted(act.id for act, future in zip(self.acts, self.future, strict=True) if not future))

    def part(self, view: int) -> Causality:
        """Return the acts of a view, which must hold the past of each of them, as an order of their own."""
        return Causality((self.acts[position] for position in positions(view)), self.acts[0].id)

    def _place(self, by_id: dict[bytes, Act], space: bytes | None) -> None:
        missing = {act.id: len(set(act.seen)) for act in by_id.values()}
        followers: dict[bytes, list[bytes]] = {}
        for act in by_id.values():
            for head in set(act.seen):
                followers.setdefault(head, []).append(act.id)
        ready = _first_act(by_id, space)
        while ready:
            act = by_id[heapq.heappop(ready)]
            self.at[act.id] = len(self.acts)
            self.acts.append(act)
            self.past.append(self.view(act.seen))
            for follower in followers.get(act.id, ()):
                missing[follower] -= 1
                if not missing[follower]:
                    heapq.heappush(ready, follower)

    def _futures(self) -> list[int]:
        future = [0] * len(self.acts)
        for position in range(len(self.acts) - 1, -1, -1):
            for head in self.acts[position].seen:
                future[self.at[head]] |= future[position] | 1 << position
        return future


def positions(mask: int) -> Iterator[int]:
    """Yield the positions in a set of acts, lowest first: nothing comes before what is in its past."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def _first_act(by_id: dict[bytes, Act], space: bytes | None) -> list[bytes]:
    """Return the one genesis that a space is: the named one, else that with the lowest id."""
    return sorted(
        act.id
        for act in by_id.values()
        if act.kind is ActKind.GENESIS and not act.seen and space in (None, act.id)
    )[:1]
