"""Wrong passphrases cost time: each after the first few doubles the wait for the next, also over restarts."""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Callable
from pathlib import Path

from identity.errors import Unavailable

TRIES = "tries"
# Of browsers in the LAN that are not known, at a node without a screen: nobody else waits for theirs.
OF_STRANGERS = "tries-of-strangers"
WRONG_FREE = 3
WAIT_S = 2.0
WAIT_S_MAX = 60.0
_FILE_BYTES_MAX = 16

Now = Callable[[], float]


def wait_s(wrong: int) -> float:
    """Return how many seconds must pass after that many wrong tries."""
    return min(WAIT_S * 2.0 ** min(wrong - WRONG_FREE, 16), WAIT_S_MAX) if wrong >= WRONG_FREE else 0.0


def check(wrong: int, since_s: float) -> None:
    """Raise Unavailable while it is too early for another try, ``since_s`` after the last wrong one."""
    left_s = wait_s(wrong) - since_s
    if left_s > 0:
        raise Unavailable("door-wait", seconds=math.ceil(left_s))


class Tries:
    """Wrong tries at one home. Their number is kept in a file; after a restart the wait begins anew."""

    def __init__(self, path: Path, now: Now) -> None:
        self._path, self._now = path, now
        self._wrong, self._last_s = _read(path), now()

    def check(self) -> None:
        """Raise Unavailable while it is too early for another try."""
        check(self._wrong, self._now() - self._last_s)

    def wrong(self) -> None:
        """Note a wrong try."""
        self._wrong, self._last_s = self._wrong + 1, self._now()
        # A disk that is full or can't be written to must not keep the right passphrase from being tried.
        with contextlib.suppress(OSError):
            beside = self._path.with_name(f"{self._path.name}.new")
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
                file.write(str(self._wrong))
            beside.replace(self._path)

    def right(self) -> None:
        """Forget the wrong tries."""
        self._wrong = 0
        with contextlib.suppress(OSError):
            self._path.unlink()


def _read(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return max(int(file.read(_FILE_BYTES_MAX)), 0)
    except (OSError, ValueError):
        return 0
