"""Who opened the logs of a space, and who of them still speaks.

Every entry goes on from the one that opened its branch of its log, and its author is who opened that. Mostly a log was
opened once. Where its owner opened it in two ways both stay what they are: else whoever did so could take back, with
one more entry, all acts that others have built on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crdt import acts
from crdt.entry import Entry, EntryClass
from identity import roster
from identity.encoding import domain_hash
from identity.errors import PeerFault
from identity.keys import verify

OPEN_DOMAIN = b"hedgerow open 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who stands behind a log: a device and the group whose roster names it."""

    group: bytes
    device: bytes


class Openings:
    """The openings that were fed. ``authors``: by log, who opened it, of several who was fed first.

    ``outcasts``: the logs of those who don't speak. The *root* of an entry is the one that opens its branch, by hash.
    """

    def __init__(self) -> None:
        self.authors: dict[bytes, Author] = {}
        self.outcasts: frozenset[bytes] = frozenset()
        self._roots: dict[bytes, bytes] = {}
        self._opened: dict[bytes, tuple[Author, tuple[bytes, ...]]] = {}
        self._unproven: set[bytes] = set()
        self._mute: frozenset[Author] = frozenset()

    def root(self, entry: Entry) -> bytes:
        """Return the root of an entry that comes after those before it in its log; empty where those didn't come."""
        found = entry.hash if entry.header.seq == 0 else self._roots.get(entry.header.backlink, b"")
        self._roots[entry.hash] = found
        return found

    def is_placed(self, entry: Entry) -> bool:
        """Return whether the root of an entry that was fed is known."""
        return bool(self._roots.get(entry.hash))

    def author(self, root: bytes) -> Author | None:
        """Return who opened a branch, None where nobody did yet."""
        found = self._opened.get(root)
        return found[0] if found is not None else None

    def carried(self, root: bytes) -> tuple[bytes, ...]:
        """Return the roster acts that the opening of a branch carried."""
        return self._opened[root][1]

    def keep(self, log: bytes, root: bytes, opening: acts.Open) -> Author:
        """Take in a proven opening; ``root`` is empty where the entry itself isn't here."""
        author = Author(group=opening.group, device=opening.device)
        self.authors.setdefault(log, author)
        if root:
            self._opened[root] = author, opening.roster
        return author

    def disprove(self, root: bytes) -> None:
        """What opens a branch proves nothing: nothing of it counts."""
        self._unproven.add(root)

    def is_disproved(self, root: bytes) -> bool:
        """Return whether nothing of a branch counts."""
        return root in self._unproven

    def judge(self, group: bytes, ever: Iterable[bytes]) -> bool:
        """Hear which devices ever were a group's; return whether somebody else speaks now."""
        devices = frozenset(ever)
        known = {*self.authors.values(), *(author for author, _ in self._opened.values())}
        own = {author for author in known if author.group == group and author.device not in devices}
        mute = frozenset({author for author in self._mute if author.group != group} | own)
        outcasts = frozenset(log for log, author in self.authors.items() if author in mute)
        changed = (mute, outcasts) != (self._mute, self.outcasts)
        self._mute, self.outcasts = mute, outcasts
        return changed

    def speaks(self, author: Author) -> bool:
        """Return whether a device ever was its group's, by all that is known of the group."""
        return author not in self._mute


def prove(space: bytes, log: bytes, kind: EntryClass, opening: acts.Open) -> None:
    """Raise PeerFault unless an opening proves whose log it is."""
    device = roster.fold(opening.roster).ever.get(opening.device)
    message = opening_message(space, log, kind, opening.incarnation)
    if device is None or not verify(OPEN_DOMAIN, device.sign, message, opening.proof):
        raise PeerFault("log-not-proven")


def opening_message(space: bytes, log: bytes, kind: EntryClass, incarnation: bytes) -> bytes:
    """Return what a device signs to prove that a log is its own."""
    family = b"data" if kind is EntryClass.DATA else b"control"
    return domain_hash(OPEN_DOMAIN, space, log, incarnation, family)
