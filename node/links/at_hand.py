"""The run that was written here or came in last, so that it goes out to others without being read from the store.

Promise: what is found is exactly what the store would give for the same question; whatever may differ is asked there.
"""

from __future__ import annotations

from crdt.run import Present, Run
from node.replica.outcome import Outcome
from sync.effects import Load


class AtHand:
    """One run at most, of one space."""

    def __init__(self) -> None:
        self._kept: tuple[bytes, Run] | None = None

    def settled(self, outcome: Outcome) -> None:
        """Something changed: keep what was added, and nothing that may have been erased or parted since."""
        if outcome.run is not None:
            self._kept = outcome.space, outcome.run
        elif outcome.erased or outcome.forked or outcome.control:
            self._kept = None

    def find(self, asked: Load) -> Run | None:
        """Return the run that a session asks for, None where it isn't at hand."""
        if self._kept is None:
            return None
        space, run = self._kept
        place = asked.space, asked.log, asked.first, asked.before
        if place != (space, run.log, run.first, run.first + len(run.items)):
            return None
        size = sum(len(item.payload) for item in run.items if isinstance(item, Present))
        return run if run.backlink.startswith(asked.tip) and size <= asked.bytes_max else None
