"""What groups were by the acts up to some heads alone, asked for very many heads, without settling each view anew.

A view is settled within a larger one that is settled already where no act outside of it *sways* what is inside: each
removal and role act outside that has a good signer, or that equals sign, had seen the whole view. What is good, holds
and counts in the view then rests on the same acts. Only the weights of a *ring* of equals count what anybody signed
afterwards (``membership_equals``), so where there was one every view is settled by itself.
Guarantee: equal to settling the view by itself (tested over seeded scripts).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from crdt.membership_acts import Member
from crdt.membership_answer import member_in
from crdt.membership_roll import CHANGES
from crdt.membership_settling import Settlement

PARTS_MAX = 4
"""As many views settled by themselves are kept: each takes as much room as all acts do at most."""

Answers = dict[tuple[frozenset[bytes], bytes], Member | None]
"""By heads and group: what a view says never changes."""


class Hindsight:
    """Answers for one settlement and views of it. Ask for the largest view first: smaller ones are found in it."""

    def __init__(self, settled: Settlement, known: Answers) -> None:
        self.known = known
        self._whole = settled
        self._parts: deque[Settlement] = deque(maxlen=PARTS_MAX)
        self._swaying: dict[Settlement, int] = {}

    def member(self, heads: frozenset[bytes], group: bytes) -> Member | None:
        """Return what a group was by the acts up to ``heads`` alone; all of them must be here."""
        place = heads, group
        if place not in self.known:
            settled = next(self._holding(heads), None) or self._settle(heads)
            self.known[place] = member_in(settled, group, settled.order.view(heads))
        return self.known[place]

    def _holding(self, heads: frozenset[bytes]) -> Iterator[Settlement]:
        """Yield the settlements in which a view is as it is by itself."""
        for settled in (self._whole, *self._parts):
            if settled.order.has(heads) and not self._is_swayed(settled, heads):
                yield settled

    def _is_swayed(self, settled: Settlement, heads: frozenset[bytes]) -> bool:
        order = settled.order
        outside = order.everything & ~order.view(heads)
        if settled.had_ring:
            return bool(outside)
        outside &= self._swaying_in(settled)
        for head in heads if outside else ():
            if outside & ~order.future[order.at[head]]:
                return True
        return False

    def _swaying_in(self, settled: Settlement) -> int:
        if settled not in self._swaying:
            self._swaying = {one: self._swaying[one] for one in self._parts if one in self._swaying}
            self._swaying[settled] = swaying(settled)
        return self._swaying[settled]

    def _settle(self, heads: frozenset[bytes]) -> Settlement:
        order = self._whole.order
        self._parts.appendleft(Settlement(order.part(order.view(heads))))
        return self._parts[0]


def swaying(settled: Settlement) -> int:
    """Return the removals and role acts that could change what becomes of acts that they had not seen."""
    found = settled.contested
    for position, act in enumerate(settled.order.acts):
        if (
            act.kind in CHANGES
            and position not in settled.roll.faults
            and any(settled.roll.good_signers(position))
        ):
            found |= 1 << position
    return found
