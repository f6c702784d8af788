"""The order of all units of a note, kept without their text, to judge whether an update could be honest.

Yjs (YATA) puts a new item between two neighbours. Its algorithm makes all replicas agree if every item was made by
an editor in whose document the two neighbours stood next to each other. An update that claims other neighbours
makes replicas, and a replica and its own reload, disagree for ever. So each item is admitted only if:

1. its neighbours, and all units it deletes, are known to its entry (its declared past, or earlier in the update);
2. no edge of it falls inside a surrogate pair;
3. left stands before right, and no unit between them is one that its author must have had: the author's own units,
   the neighbours, and whatever was known when those were made, and so on (``learned`` below keeps that set).

By 3 there is a causally closed document, the one of exactly those units, in which the neighbours touch. So every
admitted history could have been made by honest editors, and the relative order of two units is the same in every
causally complete part of it. That is why one order of everything admitted so far serves to judge each entry against
its own past, and why the verdict does not depend on what else is here.

A refused update may leave its leading items in the order. They are never known to anybody, because the author's
client id is closed by the refusal, and being well made they don't move others.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

from crdt import limits
from crdt.knowledge import NOTHING, Knowledge
from crdt.update_reader import Item, Unit, Update
from identity.errors import Malformed

_LABEL_APART = 1 << 192
_LABEL_STEP = 1 << 96


class NoteOrder:
    """The units that all admitted updates of one note have made, in document order."""

    __slots__ = ("_authors", "_first")

    def __init__(self) -> None:
        self._authors: dict[int, _Author] = {}
        self._first: _Run | None = None

    def next_clock(self, client: int, past: Knowledge) -> int:
        """Return the clock at which ``client`` goes on after ``past``."""
        author = self._authors.get(client)
        return past.of(author.number) if author else 0

    def admit(self, update: Update, past: Knowledge) -> Knowledge:
        """Place the items of ``update`` and return what is known after it; raise Malformed if it can't be honest."""
        if past.total + update.end - update.clock > limits.NOTE_CHARS_MAX or update.end > limits.CLOCK_MAX:
            raise Malformed("note-full")
        if not update.items:
            self._check_deletions(update, past)
            return past
        author = self._author(update.client)
        clock = update.clock
        for item in update.items:
            self._check_neighbours(item, author, clock, past)
            for offset in item.halves:
                author.halves.append(clock + offset)
            self._place(item, author, clock)
            clock += item.length
        past = past.raised(author.number, clock)
        self._check_deletions(update, past)
        return past

    def _author(self, client: int) -> _Author:
        author = self._authors.get(client)
        if author is None:
            author = self._authors[client] = _Author(client, len(self._authors))
        return author

    def _check_neighbours(self, item: Item, author: _Author, clock: int, past: Knowledge) -> None:
        if item.left is not None:
            left = self._authors.get(item.left[0])
            if left is None or item.left[1] >= (clock if left is author else past.of(left.number)):
                raise Malformed("note-unknown-neighbour")
            if left.cuts(item.left[1] + 1):
                raise Malformed("note-cut-character")
        if item.right is not None:
            right = self._authors.get(item.right[0])
            if right is None or item.right[1] >= (clock if right is author else past.of(right.number)):
                raise Malformed("note-unknown-neighbour")
            if right.cuts(item.right[1]):
                raise Malformed("note-cut-character")

    def _check_deletions(self, update: Update, known: Knowledge) -> None:
        for client, start, end in update.deletions:
            author = self._authors.get(client)
            if author is None or end > known.of(author.number):
                raise Malformed("note-unknown-deletion")
            if author.cuts(start) or author.cuts(end):
                raise Malformed("note-cut-character")

    def _place(self, item: Item, author: _Author, clock: int) -> None:
        # Right first: where the two stand in one run, in whatever order, each is then still at the edge it names.
        right = self._starting_at(item.right) if item.right else None
        left = self._ending_at(item.left) if item.left else None
        self._learn(author, clock, item)
        following = left.after if left else self._first
        if following is not right:
            left = self._among_others(item, author, left, right)
            following = left.after if left else self._first
        if left and left.author is author and left.end == clock and _continues(left, item, clock):
            left.end += item.length
            return
        run = _Run(author, clock, clock + item.length, item.left, item.right)
        author.append(run)
        self._insert(run, left, following)

    def _learn(self, author: _Author, clock: int, item: Item) -> None:
        """Add to what ``author`` must have had: the neighbours, and what their authors must have had before them."""
        known = before = author.learned[-1] if author.learned else NOTHING
        for unit in (item.left, item.right):
            if unit is None:
                continue
            other = self._authors[unit[0]]
            if other is not author and known.of(other.number) <= unit[1]:
                known = known.joined(other.learned_until(unit[1])).raised(other.number, unit[1] + 1)
        if known is not before or not author.learned:
            author.learned_at.append(clock)
            author.learned.append(known)

    def _among_others(
        self, item: Item, author: _Author, left: _Run | None, right: _Run | None
    ) -> _Run | None:
        """Return the run after which ``item`` goes, where others stand between its neighbours (YATA)."""
        if left and right and left.label >= right.label:
            raise Malformed("note-wrong-order")
        known = author.learned[-1]
        between: list[_Run] = []
        run = left.after if left else self._first
        while run is not None and run is not right:
            if run.author is author or run.start < known.of(run.author.number):
                raise Malformed("note-wrong-order")
            between.append(run)
            run = run.after
        passed: set[Unit] = set()
        conflicting: set[Unit] = set()
        place = left
        for run in between:
            passed.add(run.first)
            conflicting.add(run.first)
            if run.left == item.left:
                if run.author.client < author.client:
                    place = run
                    conflicting.clear()
                elif run.right == item.right:
                    break
            elif run.left is not None and (origin := self._holding(run.left).first) in passed:
                if origin not in conflicting:
                    place = run
                    conflicting.clear()
            else:
                break
        return place

    def _holding(self, unit: Unit) -> _Run:
        author = self._authors[unit[0]]
        return author.runs[bisect_right(author.starts, unit[1]) - 1]

    def _ending_at(self, unit: Unit) -> _Run:
        """Return the run whose last unit is ``unit``, cutting one where needed."""
        run = self._holding(unit)
        if run.end > unit[1] + 1:
            self._cut(run, unit[1] + 1)
        return run

    def _starting_at(self, unit: Unit) -> _Run:
        """Return the run whose first unit is ``unit``, cutting one where needed."""
        run = self._holding(unit)
        return run if run.start == unit[1] else self._cut(run, unit[1])

    def _cut(self, run: _Run, clock: int) -> _Run:
        author = run.author
        rest = _Run(author, clock, run.end, (author.client, clock - 1), run.right)
        run.end = clock
        place = bisect_left(author.starts, clock)
        author.starts.insert(place, clock)
        author.runs.insert(place, rest)
        self._insert(rest, run, run.after)
        return rest

    def _insert(self, run: _Run, before: _Run | None, after: _Run | None) -> None:
        if after is None:
            run.label = before.label + _LABEL_APART if before else 0
        else:
            low = before.label if before else after.label - _LABEL_APART
            if after.label - low < 2:
                self._label_afresh()
                low = before.label if before else after.label - _LABEL_APART
            run.label = low + min((after.label - low) // 2, _LABEL_STEP)
            after.before = run
        if before is None:
            self._first = run
        else:
            before.after = run
        run.before, run.after = before, after

    def _label_afresh(self) -> None:
        run, label = self._first, 0
        while run is not None:
            run.label = label
            label += _LABEL_APART
            run = run.after


class _Author:
    """One client id: its runs by clock, and what it must have had from which clock on."""

    __slots__ = ("client", "halves", "learned", "learned_at", "number", "runs", "starts")

    def __init__(self, client: int, number: int) -> None:
        self.client = client
        self.number = number
        self.starts: list[int] = []
        self.runs: list[_Run] = []
        # The clocks of second halves of surrogate pairs, ascending; an array, as a note may be all emoji.
        self.halves = array("I")
        # Other authors' units only; its own up to a clock go without saying.
        self.learned_at: list[int] = []
        self.learned: list[Knowledge] = []

    def append(self, run: _Run) -> None:
        """Take the run with the highest clock."""
        self.starts.append(run.start)
        self.runs.append(run)

    def cuts(self, clock: int) -> bool:
        """Say whether an edge before ``clock`` falls inside a surrogate pair."""
        halves = self.halves
        if not halves:
            return False
        place = bisect_left(halves, clock)
        return place < len(halves) and halves[place] == clock

    def learned_until(self, clock: int) -> Knowledge:
        """Return what this author must have had of others when it made the unit at ``clock``."""
        return self.learned[bisect_right(self.learned_at, clock) - 1]


class _Run:
    """Units of one author that follow each other in the document and were put there together."""

    __slots__ = ("after", "author", "before", "end", "label", "left", "right", "start")

    def __init__(self, author: _Author, start: int, end: int, left: Unit | None, right: Unit | None) -> None:
        self.author = author
        self.start = start
        self.end = end
        self.left = left
        self.right = right
        self.label = 0
        self.before: _Run | None = None
        self.after: _Run | None = None

    @property
    def first(self) -> Unit:
        """The run's first unit, which names it."""
        return self.author.client, self.start


def _continues(run: _Run, item: Item, clock: int) -> bool:
    """Say whether ``item`` is the plain continuation of ``run``, which ends where it starts."""
    return item.left == (run.author.client, clock - 1) and item.right == run.right
