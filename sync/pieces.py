"""What a session does about very many logs, piece by piece, so that who shares its thread never waits for all of it.

Promise: work yields effects as it goes and says how many logs it looked at; after ``limits.HEADS_AT_ONCE`` of them it
rests until the node has carried out what came so far and gave others a turn. Nothing is left out and the order stays.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crdt.run import LogHead
from sync import limits
from sync.effects import Effect, GoOn

Work = Iterator[list[Effect]]


def in_pieces(heads: Sequence[LogHead]) -> Iterator[list[LogHead]]:
    """Yield as many heads at a time as one piece may look at."""
    step = limits.HEADS_AT_ONCE
    for start in range(0, len(heads), step):
        yield list(heads[start : start + step])


@dataclass(slots=True)
class Pieces:
    """The work of one session that is under way; ``looked``: at how many logs, since somebody last asked."""

    looked: int = 0
    _work: Work | None = None
    _at_once: int = 0

    @property
    def is_done(self) -> bool:
        """Whether nothing is under way."""
        return self._work is None

    def look(self, logs: int) -> None:
        """The work looked at so many logs."""
        self.looked += logs
        self._at_once += logs

    def begin(self, work: Work) -> list[Effect]:
        """Return the effects of the first piece; behind other work that is under way it waits for its turn."""
        if self._work is not None:
            self._work = itertools.chain(self._work, work)
            return []
        self._work = work
        return self.go_on()

    def go_on(self) -> list[Effect]:
        """Return the effects of the next piece, with a GoOn at the end where there is more to do."""
        effects: list[Effect] = []
        self._at_once = 0
        for some in self._work or ():
            effects += some
            if self._at_once >= limits.HEADS_AT_ONCE:
                return [*effects, GoOn()]
        self._work = None
        return effects

    def billed(self) -> int:
        """Return how many bytes the looking since the last bill counts for."""
        looked, self.looked = self.looked, 0
        return looked * limits.HEAD_COST_BYTES
