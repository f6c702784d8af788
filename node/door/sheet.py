"""Recovery words of a home that was made from afar just now, for a line that broke before they arrived.

They exist nowhere else, and without them backups open nothing. So who asks for the same home once more, soon, is told
them again. They are in memory only, for TOLD_AGAIN_S, until the home is locked, or until somebody asks for another.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Sequence
from hashlib import sha256

from node.home import NewHome

TOLD_AGAIN_S = 600.0


class Sheet:
    """The words of at most one home."""

    def __init__(self) -> None:
        self._asked, self._words = b"", tuple[str, ...]()
        self._ends: asyncio.TimerHandle | None = None

    def keep(self, asked: NewHome, words: Sequence[str]) -> None:
        """Keep the words of a home for who asks for it again."""
        self.forget()
        self._asked, self._words = _hash(asked), tuple(words)
        self._ends = asyncio.get_running_loop().call_later(TOLD_AGAIN_S, self.forget)

    def again(self, asked: NewHome) -> list[str]:
        """Return the words for who asks for the same home, with its passphrase; else none, and they are forgotten."""
        if not hmac.compare_digest(_hash(asked), self._asked):
            self.forget()
        return list(self._words)

    def forget(self) -> None:
        """Keep nothing any more."""
        self._asked, self._words = b"", ()
        if self._ends is not None:
            self._ends.cancel()
            self._ends = None


def _hash(asked: NewHome) -> bytes:
    return sha256(
        repr((asked.name, asked.language, asked.passphrase)).encode("utf-8", "surrogateescape")
    ).digest()
