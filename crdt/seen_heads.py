"""What somebody had seen, told by fewer entries: those that don't matter replaced by what their authors had seen.

Walking back through all of them for every question would cost the square of their number, so each answer is kept.
"""

from __future__ import annotations

from collections.abc import Callable

Below = Callable[[bytes], tuple[bytes, ...] | None]
"""What an entry that doesn't matter had seen, None for one that does."""


def replaced(head: bytes, below: Below, known: dict[bytes, frozenset[bytes]]) -> frozenset[bytes]:
    """Return the entries that matter and stand for ``head``; ``known`` keeps the answers and must begin empty.

    What ``below`` names must be there for good.
    """
    stack = [head]
    while stack:
        seen = below(stack[-1])
        missing = [one for one in seen or () if one not in known]
        if not missing:
            of = frozenset((stack[-1],)) if seen is None else frozenset[bytes]()
            known[stack.pop()] = of.union(*(known[one] for one in seen or ()))
        stack += missing
    return known[head]
