"""What somebody had seen, told by fewer entries: those that don't matter replaced by what their authors had seen.

Walking back through all of them for every question would cost the square of their number, so each answer is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable

Below = Callable[[bytes], tuple[bytes, ...] | None]
"""What an entry that doesn't matter had seen, None for one that does."""


class SeenHeads:
    """Answers for the entries in ``here``; what ``below`` names must be there for good, until ``clear``."""

    def __init__(self, here: Container[bytes], below: Below) -> None:
        self._here = here
        self._below = below
        self._of_one: dict[bytes, frozenset[bytes]] = {}
        self._of_all: dict[tuple[bytes, ...], tuple[bytes, ...]] = {}

    def of(self, seen: Iterable[bytes]) -> tuple[bytes, ...]:
        """Return the entries that matter and stand for ``seen``, in hash order; one that isn't here for itself."""
        told = tuple(seen)
        found = self._of_all.get(told)
        if found is None:
            absent = frozenset(head for head in told if head not in self._here)
            sets = (self._one(head) for head in told if head not in absent)
            found = tuple(sorted(absent.union(*sets)))
            if not absent:
                self._of_all[told] = found
        return found

    def clear(self) -> None:
        """Forget all answers: other entries matter now."""
        self._of_one.clear()
        self._of_all.clear()

    def _one(self, head: bytes) -> frozenset[bytes]:
        known, stack = self._of_one, [head]
        while stack:
            seen = self._below(stack[-1])
            missing = [one for one in seen or () if one not in known]
            if not missing:
                of = frozenset((stack[-1],)) if seen is None else frozenset[bytes]()
                known[stack.pop()] = of.union(*(known[one] for one in seen or ()))
            stack += missing
        return known[head]
