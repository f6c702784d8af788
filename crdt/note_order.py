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

Where words that an entry was typed beside count no more, its items are *mended* (``crdt.note_aside`` says when): left
and right are then two units that touch in the document of all that its entry knows, so 1 to 3 hold again.

A refused update may leave its leading items in the order. They are never known to anybody, because the author's
client id is closed by the refusal, and being well made they don't move others.

What one note may cost a device has an end, in steps and in memory. Beyond it TooHeavy is raised and the order must not
be used any more: the note can't be read *here*. That is no verdict; nothing of it reaches other devices.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field

from crdt import limits
from crdt.knowledge import NOTHING, Knowledge
from crdt.update_reader import Deletion, Item, Unit, Update
from identity.errors import LocalFault, Malformed

_LABEL_APART = 1 << 192
_LABEL_STEP = 1 << 96
_LABEL_ROOM = 1 << 32
_ITEMS_A_STEP = 128
_PASSED_A_STEP = 8_000
# About what a run, and what an author learned at one unit, take in memory.
_RUN_BYTES = 450
_LEARNED_BYTES = 450
MENDED = ("note-unknown-neighbour", "note-wrong-order")


class TooHeavy(LocalFault):
    """This device can't put the note in order; its entries are kept, and no verdict is given on them."""

    def __init__(self) -> None:
        super().__init__("note-unreadable")


@dataclass(slots=True)
class Mending:
    """How an update is mended, and then what became of it: its ``items``, and those of its ``deletions`` that hold.

    ``left_of`` says after which unit one was put that counts no more; KeyError for one of which it knows nothing.
    """

    left_of: Callable[[Unit], Unit | None]
    items: list[Item] = field(default_factory=list)
    deletions: list[Deletion] = field(default_factory=list)

    def has_changed(self, update: Update) -> bool:
        """Say whether anything of ``update`` is otherwise now."""
        return self.items != update.items or self.deletions != update.deletions


class NoteOrder:
    """The units that all admitted updates of one note have made, in document order.

    ``weight`` is about how many bytes of memory it takes.
    """

    __slots__ = ("_authors", "_changes", "_first", "_passed", "weight")

    def __init__(self) -> None:
        self._authors: dict[int, _Author] = {}
        self._first: _Run | None = None
        self._passed = 0
        # How often runs were put in: what lies between two runs is as it was while this is.
        self._changes = 0
        self.weight = 0

    def next_clock(self, client: int, past: Knowledge) -> int:
        """Return the clock at which ``client`` goes on after ``past``."""
        author = self._authors.get(client)
        return past.of(author.number) if author else 0

    def admit(self, update: Update, past: Knowledge, mending: Mending | None = None) -> Knowledge:
        """Place the items of ``update`` and return what is known after it; raise Malformed if it can't be honest."""
        steps = self.admitting(update, past, mending)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                known: Knowledge = done.value
                return known

    def admitting(
        self, update: Update, past: Knowledge, mending: Mending | None = None
    ) -> Generator[None, None, Knowledge]:
        """Do as ``admit`` does, in steps between which others may admit and be served."""
        if past.total + update.end - update.clock > limits.NOTE_CHARS_MAX or update.end > limits.CLOCK_MAX:
            raise Malformed("note-full")
        if not update.items:
            self._check_deletions(update, past, mending)
            return past
        author = self._author(update.client)
        clock = update.clock
        passed = self._passed
        for count, item in enumerate(update.items, 1):
            if mending is None:
                self._check_neighbours(item, author, clock, past)
                self._place(item, author, clock)
            else:
                mending.items.append(self._place_mended(item, author, clock, past, mending))
            for offset in item.halves:
                author.halves.append(clock + offset)
            clock += item.length
            if not count % _ITEMS_A_STEP or self._passed > passed + _PASSED_A_STEP:
                passed = self._passed
                yield
        past = past.raised(author.number, clock)
        self._check_deletions(update, past, mending)
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

    def _check_deletions(self, update: Update, known: Knowledge, mending: Mending | None) -> None:
        for client, start, end in update.deletions:
            author = self._authors.get(client)
            most = known.of(author.number) if author is not None else 0
            if mending is not None:
                # What counts no more is as good as deleted.
                end = min(end, most)
                if end <= start:
                    continue
                mending.deletions.append(Deletion(client, start, end))
            if author is None or end > most:
                raise Malformed("note-unknown-deletion")
            if author.cuts(start) or author.cuts(end):
                raise Malformed("note-cut-character")

    def _place_mended(
        self, item: Item, author: _Author, clock: int, past: Knowledge, mending: Mending
    ) -> Item:
        """Place an item where it says or, where that doesn't stand, at the nearest place that does; return it so."""
        learned = len(author.learned)
        try:
            self._check_neighbours(item, author, clock, past)
            self._place(item, author, clock)
        except Malformed as error:
            if error.message not in MENDED:
                raise
            del author.learned[learned:], author.learned_at[learned:]
            left, right = self._nearest(item, _Seen(author, clock, past), mending)
            item = item._replace(left=left, right=right)
            self._check_neighbours(item, author, clock, past)
            self._place(item, author, clock)
        return item

    def _nearest(self, item: Item, seen: _Seen, mending: Mending) -> tuple[Unit | None, Unit | None]:
        """Return two units that touch in what an author has seen, as near to the item's place as can be told."""
        left, right = item.left, item.right
        if right is not None and left is not None and self._has(seen, right) and not self._has(seen, left):
            return self._seen_before(right, seen), right
        passed: set[Unit] = set()
        while left is not None and not self._has(seen, left):
            self._step()
            try:
                if left in passed:
                    raise KeyError(left)  # a circle, which nobody typed
                passed.add(left)
                left = mending.left_of(left)
            except KeyError:
                raise Malformed("note-unknown-neighbour") from None
        return left, self._seen_after(left, seen)

    def _has(self, seen: _Seen, unit: Unit) -> bool:
        author = self._authors.get(unit[0])
        return author is not None and unit[1] < seen.of(author)

    def _seen_after(self, left: Unit | None, seen: _Seen) -> Unit | None:
        run = self._first
        if left is not None:
            held = self._holding(left)
            if left[1] + 1 < min(held.end, seen.of(held.author)):
                return left[0], left[1] + 1
            run = held.after
        for following in self._passing(run, None):
            if following.start < seen.of(following.author):
                return following.first
        return None

    def _seen_before(self, right: Unit, seen: _Seen) -> Unit | None:
        run: _Run | None = self._holding(right)
        assert run is not None
        if run.start < right[1]:
            return right[0], right[1] - 1
        run = run.before
        while run is not None and run.start >= seen.of(run.author):
            self._step()
            run = run.before
        return (run.author.client, min(run.end, seen.of(run.author)) - 1) if run is not None else None

    def _place(self, item: Item, author: _Author, clock: int) -> None:
        # Right first: where the two stand in one run, in whatever order, each is then still at the edge it names.
        right = self._starting_at(item.right) if item.right else None
        left = self._ending_at(item.left) if item.left else None
        self._learn(author, clock, item)
        following = left.after if left else self._first
        is_beside_others = following is not right
        if is_beside_others:
            left = self._among_others(item, author, left, right)
            following = left.after if left else self._first
        if left and left.author is author and left.end == clock and _continues(left, item, clock):
            left.end += item.length
        else:
            run = _Run(author, clock, clock + item.length, item.left, item.right)
            author.append(run)
            self._insert(run, left, following)
        if is_beside_others:
            self._remember_gap(item, author, clock, left)

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
            self._take_room(_LEARNED_BYTES + 8 * len(known.rows))

    def _among_others(
        self, item: Item, author: _Author, left: _Run | None, right: _Run | None
    ) -> _Run | None:
        """Return the run after which ``item`` goes, where others stand between its neighbours (YATA)."""
        if left and right and left.label >= right.label:
            raise Malformed("note-wrong-order")
        following = left.after if left else self._first
        known, gap = author.learned[-1], author.gap
        if gap is None or not gap.has(item, known):
            for run in self._passing(following, right):
                if run.author is author or run.start < known.of(run.author.number):
                    raise Malformed("note-wrong-order")
        elif item.left == gap.left and gap.changes == self._changes:
            # Before what the author put there last: whatever that one passed, this one passes.
            return gap.after
        return self._beside(item, author, left, self._passing(following, right))

    def _beside(self, item: Item, author: _Author, place: _Run | None, others: Iterator[_Run]) -> _Run | None:
        passed: set[Unit] = set()
        conflicting: set[Unit] = set()
        for run in others:
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

    def _passing(self, run: _Run | None, right: _Run | None) -> Iterator[_Run]:
        """Yield the runs up to ``right``; raise TooHeavy where this note took too many steps by now."""
        while run is not None and run is not right:
            self._step()
            yield run
            run = run.after

    def _step(self) -> None:
        self._passed += 1
        if self._passed > limits.NOTE_STEPS_MAX:
            raise TooHeavy

    def _remember_gap(self, item: Item, author: _Author, clock: int, after: _Run | None) -> None:
        first, last = (author.client, clock), (author.client, clock + item.length - 1)
        author.gap = _Gap(
            left=item.left,
            right=item.right,
            first=first,
            last=last,
            known=author.learned[-1],
            after=after,
            changes=self._changes,
        )

    def _take_room(self, size: int) -> None:
        self.weight += size
        if self.weight > limits.NOTE_WEIGHT_BYTES_MAX:
            raise TooHeavy

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
        self._changes += 1
        self._take_room(_RUN_BYTES)
        if after is None:
            run.label = before.label + _LABEL_APART if before else 0
        else:
            low = before.label if before else after.label - _LABEL_APART
            if before and after.label - low < 2:
                _make_room_after(before)
            run.label = low + min((after.label - low) // 2, _LABEL_STEP)
            after.before = run
        if before is None:
            self._first = run
        else:
            before.after = run
        run.before, run.after = before, after


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gap:
    """Where an author last put something among units that it didn't know: what may follow without a second look.

    Between ``left`` and ``right`` stood nothing of ``known`` and nothing of the author's own. It put the units from
    ``first`` to ``last`` there, after the run ``after``, when ``changes`` runs had been put in.
    """

    left: Unit | None
    right: Unit | None
    first: Unit
    last: Unit
    known: Knowledge
    after: _Run | None
    changes: int

    def has(self, item: Item, known: Knowledge) -> bool:
        """Say whether ``item`` goes on next to the units put there, by an author who learned nothing since."""
        if known is not self.known:
            return False
        return (item.left, item.right) in ((self.left, self.first), (self.last, self.right))


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the author of an item has before it: its past, and its own units up to ``clock``."""

    author: _Author
    clock: int
    past: Knowledge

    def of(self, author: _Author) -> int:
        """Return how many units of ``author`` these are."""
        return self.clock if author is self.author else self.past.of(author.number)


class _Author:
    """One client id: its runs by clock, and what it must have had from which clock on."""

    __slots__ = ("client", "gap", "halves", "learned", "learned_at", "number", "runs", "starts")

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
        self.gap: _Gap | None = None

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


def _make_room_after(before: _Run) -> None:
    """Label the runs after ``before`` afresh, as few as make room for many more (Dietz and Sleator, 1987)."""
    count, run = 1, before.after
    while run is not None and run.label - before.label < count * count * _LABEL_ROOM:
        count, run = count + 1, run.after
    apart = (run.label - before.label) // count if run is not None else _LABEL_APART
    label, run = before.label, before.after
    for _ in range(count - 1):
        assert run is not None
        label += apart
        run.label = label
        run = run.after
