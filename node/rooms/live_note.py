"""A note while people write it: what is admitted from each writing session, and in which entries it is to be stored.

Nothing that a browser sends is relayed or kept before it passed the strict reader and the order of all units known
here, with exactly what its entry will rest on: what other nodes would void is refused at the door, and closes the
session that sent it, as a void entry would. Whatever is admitted may go to any browser at once.

What sessions write is gathered into *batches*, one for each entry to come, in the order in which they must be
stored. An update joins the last batch of its session as long as it rests on nothing in a later batch of somebody
else; the merged update stays within what an entry holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import dataclass

from crdt.knowledge import NOTHING
from crdt.note_order import NoteOrder
from crdt.update_merge import author_of, fits, merge_updates
from crdt.update_reader import Update, read_update
from identity.errors import Malformed


@dataclass(slots=True, kw_only=True)
class Writing:
    """A writing session: its ``number`` in the log, its client id, and how many updates it got taken and stored."""

    number: int
    client: int
    member: bytes | None = None
    is_closed: bool = False
    taken: int = 0
    stored: int = 0


@dataclass(slots=True, kw_only=True)
class Batch:
    """What one entry will hold: the merged ``update`` of ``writing``, up to its update number ``upto``.

    ``first``: the clock of its first own unit, None where it only deletes.
    """

    writing: Writing
    update: bytes
    upto: int
    first: int | None


def read_of(update: bytes) -> Update:
    """Return what an update that counts says."""
    client, clock = author_of(update) or (0, 0)
    return read_update(update, client=client, clock=clock)


class LiveNote:
    """All units of a note that are known here, and what of them is not stored yet."""

    def __init__(self, accepted: Iterable[bytes] = ()) -> None:
        self._order = NoteOrder()
        self._known = NOTHING
        self._stored: Counter[bytes] = Counter()
        self.pending: list[Batch] = []
        for update in accepted:
            self.learn(update)

    def learn(self, update: bytes) -> bool:
        """Take an update that counts; return whether it is news here.

        Raise Malformed where it can't stand beside what is here, TooHeavy where the note costs this device too much.
        """
        steps = self.learning(update)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                return bool(done.value)

    def learning(self, update: bytes, read: Update | None = None) -> Generator[None, None, bool]:
        """Do as ``learn`` does, in steps between which sessions may write; ``read`` is what ``read_of`` returned."""
        self._stored[update] += 1
        client, clock = author_of(update) or (0, 0)
        if client and clock < self._order.next_clock(client, self._known):
            return False
        after = yield from self._order.admitting(read or read_of(update), self._known)
        # With what was written since the first step.
        self._known = self._known.joined(after)
        return True

    def write(self, writing: Writing, update: bytes) -> None:
        """Admit what a session wrote; raise Malformed, and close the session, where it can't be."""
        if writing.is_closed:
            raise Malformed("note-session-closed")
        client = writing.client
        try:
            read = read_update(update, client=client, clock=self._order.next_clock(client, self._known))
            self._known = self._order.admit(read, self._known)
        except Malformed:
            writing.is_closed = True
            raise
        writing.taken += 1
        self._gather(writing, update, read)

    def take(self) -> list[Batch]:
        """Return what is to be stored now, in this order; it is pending no more."""
        taken, self.pending = self.pending, []
        self._stored.update(batch.update for batch in taken)
        return taken

    def give_back(self, batches: list[Batch]) -> None:
        """Have batches stored later after all: they could not be now."""
        self._stored.subtract(batch.update for batch in batches)
        self.pending[:0] = batches

    def missing(self, accepted: Iterable[bytes]) -> list[bytes] | None:
        """Return those of all ``accepted`` updates that are not here; None where something here counts no more."""
        counted = Counter(accepted)
        if self._stored - counted:
            return None
        return list((counted - self._stored).elements())

    def _gather(self, writing: Writing, update: bytes, read: Update) -> None:
        first = read.clock if read.items else None
        for place in range(len(self.pending) - 1, -1, -1):
            batch = self.pending[place]
            if batch.writing is writing:
                merged = merge_updates([batch.update, update])
                if not fits(merged):
                    break
                batch.update, batch.upto = merged, writing.taken
                batch.first = first if batch.first is None else batch.first
                return
            if _rests_on(read, batch):
                break
        self.pending.append(Batch(writing=writing, update=update, upto=writing.taken, first=first))


def _rests_on(read: Update, batch: Batch) -> bool:
    """Say whether an update names a unit that ``batch`` brings."""
    if batch.first is None:
        return False
    client, first = batch.writing.client, batch.first
    named = (unit for item in read.items for unit in (item.left, item.right) if unit is not None)
    return any(unit[0] == client and unit[1] >= first for unit in named) or any(
        one.client == client and one.end > first for one in read.deletions
    )
