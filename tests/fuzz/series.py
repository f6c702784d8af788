"""Trials one seed after the other, and the command line that plays them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable


def played(trial: Callable[[int], str], first: int, count: int) -> Counter[str]:
    """Play the trials of ``count`` seeds; return what came of them, raise AssertionError naming the seed of a fault."""
    seen: Counter[str] = Counter()
    for seed in range(first, first + count):
        try:
            seen[trial(seed)] += 1
        except Exception as error:  # whatever breaks is the finding
            raise AssertionError(f"seed {seed}: {type(error).__name__}: {error}") from error
    return seen


def run(trial: Callable[[int], str], module: str, what: str) -> int:
    """Play the trials that the command line asks for; return 1 where one failed, told with how to replay it."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    try:
        seen = played(trial, first, count)
    except AssertionError as fault:
        print(f"{fault}\nreplay: python -m {module} SEED 1")
        return 1
    print(f"{count} {what}: {dict(seen.most_common())}")
    return 0
