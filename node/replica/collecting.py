"""The collector of cycles rests while many things are made that stay: it would walk through all of them over and over.

Whatever thread asks first lets it go on at the end; what became garbage meanwhile is found then. What is there once a
home is open (the program, what the home holds) is left out of its rounds, each of which everybody has to wait for.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


def leave_out() -> None:
    """What is there now stays: the collector's rounds leave it out until ``collect_all``."""
    gc.freeze()


def collect_all() -> None:
    """Let go of all that nobody needs any more, also of what was left out."""
    gc.unfreeze()
    gc.collect()


@contextlib.contextmanager
def collecting_later() -> Iterator[None]:
    """Let the collector of cycles rest for as long as the context lasts."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
