"""The collector of cycles rests while many things are made that stay: it would walk through all of them over and over.

Whatever thread asks first lets it go on at the end; what became garbage meanwhile is found then.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


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
