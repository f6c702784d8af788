"""Starting a group at the page: the words of its recovery sheet come first, the group once they are on paper.

    nothing ──propose──▶ words, on the page alone ──two typed back──▶ make ──▶ a group, and its words on paper

Before ``make`` nothing of the group exists, on disk or in this process; afterwards its words are on paper. So whatever
breaks off in between, no group is left behind whose words nobody has. Words that never came back stand for nothing.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from pathlib import Path

from identity.words import ENTROPY_BYTES, from_words, to_words
from node.clock import draw
from node.home import Home, NewHome, checked_home, create
from web.local.house import NewGroup


class Founding:
    """Makes at most one group. It knows that one again, so that who never heard that it was made may ask once more."""

    def __init__(self) -> None:
        self._made = b""

    def propose(self, asked: NewGroup) -> list[str]:
        """Return fresh words for a group that could be made so; raises Refused."""
        checked_home(asked.name, asked.language, asked.passphrase)
        return list(to_words(draw(ENTROPY_BYTES)))

    def is_made(self, asked: NewGroup) -> bool:
        """Tell whether it is this group that was made here, with these words; raises Refused."""
        return hmac.compare_digest(_hash(_wanted(asked)), self._made)

    async def make(self, path: Path, asked: NewGroup) -> Home:
        """Make the group's home at ``path`` and return it open; raises Refused, and leaves nothing then."""
        wanted = _wanted(asked)
        home, _ = await create(path, wanted)
        self._made = _hash(wanted)
        return home

    def forget(self) -> None:
        """Know no group any more."""
        self._made = b""


def _wanted(asked: NewGroup) -> NewHome:
    return checked_home(asked.name, asked.language, asked.passphrase, from_words(asked.words))


def _hash(new: NewHome) -> bytes:
    """Return what tells two groups apart. Nobody finds the passphrase by it who doesn't know the words."""
    told = repr((new.name, new.language, new.passphrase)).encode("utf-8", "surrogateescape")
    return sha256(new.entropy + told).digest()
