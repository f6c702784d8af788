"""How long a courier has been at work: the clock by which what it keeps grows old.

Promise: it moves on with the time in which the program runs, over restarts, and with nothing else. A box may start
without knowing the year, and whoever is in its network may tell it any: then it must not let go of what nobody fetched
yet. Nor could anybody fetch something while it was off. A crash takes back what came since it was kept last.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from node.store import meta

_NAME, _BYTES = "age", 8


class Age:
    """The clock of one courier; ``ticks_ms`` only moves forward. Made in the store's thread, like ``keep``."""

    def __init__(self, db: Any, wall_ms: int, ticks_ms: Callable[[], int]) -> None:
        self._ticks_ms = ticks_ms
        kept = meta.read(db, _NAME)
        self._began_ms = int.from_bytes(kept, "big") if kept else _first(db, wall_ms)
        self._began_ticks_ms = ticks_ms()

    def now_ms(self) -> int:
        """Return the time by this clock."""
        return self._began_ms + self._ticks_ms() - self._began_ticks_ms

    def keep(self, db: Any) -> None:
        """Let the next start go on from here."""
        meta.write(db, _NAME, self.now_ms().to_bytes(_BYTES, "big"))


def _first(db: Any, wall_ms: int) -> int:
    """Return where a clock begins: not before what is kept came."""
    (newest_ms,) = db.execute("SELECT coalesce(max(arrived_ms), 0) FROM entries").fetchone()
    return max(0, wall_ms, int(newest_ms))
