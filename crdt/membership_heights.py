"""Which data counts, as heights of logs: the answer of ``membership_data.Court``, without looking at every entry.

What is honoured of a log without forks is always its beginning, so one number per log says it all. A stretch of a log
whose author had seen the same control heads stands alone as a whole, or up to a cut. Only where a log has entries
beyond what stands alone are those looked up that name them, and only they are tried for their good faith.
Guarantee: equal to ``Court`` for the same entries (tested over seeded worlds), whatever the order of anything.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from crdt.membership_acts import Act, ActKind, Role
from crdt.membership_data import Rights
from crdt.membership_inert import with_inert
from crdt.membership_settling import Settlement
from identity.encoding import domain_hash, encode

_DOMAIN = b"hedgerow rights1"
_RIGHTS_MAX = 8

Heights = dict[int, int]
Place = tuple[int, int]
Asked = tuple[Place, int]
"""An entry, and by which view it is asked what its author's past honours."""
Trial = Generator[Asked, Heights, Heights]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A log: its key, its author's group, its height, and from which sequence on which control heads were seen."""

    log: bytes
    group: bytes
    height: int
    told: Sequence[tuple[int, tuple[bytes, ...]]]


class Lines(Protocol):
    """The data logs of a space, by any numbers. Beyond a fork a log has nothing."""

    def all(self) -> Mapping[int, Line]:
        """Return every log."""

    def naming(self, number: int) -> Sequence[tuple[int, int, int]]:
        """Return (sequence, log that names, its sequence) for every entry of a log that other logs name."""

    def below(self, number: int, first: int, end: int) -> Iterable[Place]:
        """Yield what the entries of a stretch name in other logs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """What brought a log from one height to another beyond what stands alone: an entry of another log."""

    since: int
    height: int
    by: Place


class Bench:
    """Decides over the data logs of a space under one settlement.

    What a view says of rights depends on its acts that aren't inert, its *key*; the *widest* view of a key has whatever
    else rests on them alone. So very many views that differ in inert acts take one settlement and one trial.
    """

    def __init__(self, settled: Settlement, lines: Lines) -> None:
        self._settled = settled
        self._order = settled.order
        self._source = lines
        self._lines = lines.all()
        self._telling = self._order.everything & ~settled.inert
        self._rights = OrderedDict({self._telling: Rights(settled)})
        self._widest: dict[int, int] = {self._telling: self._order.everything}
        self._stretches: dict[tuple[int, int], list[tuple[int, int]]] = {}
        self._under: dict[int, dict[int, list[tuple[int, int]]]] = {}
        self._naming: dict[int, Sequence[tuple[int, int, int]]] = {}
        self.vouched: dict[int, list[Vouched]] = {}

    def heights(self) -> Heights:
        """Return how many entries of each log count, all others being set aside."""
        alone = {number: self.alone(number) for number in self._lines}
        if all(height == self._lines[number].height for number, height in alone.items()):
            return alone
        whole = {number: line.height for number, line in self._lines.items()}
        return self._run(self._try(self._order.everything, whole, is_final=True))

    def alone(self, number: int) -> int:
        """Return how many entries of a log count without anybody vouching for them."""
        line = self._lines[number]
        return self._reach(self._order.everything, number, 0, line.height)

    # Trials

    def _run(self, trial: Trial) -> Heights:
        """Run a trial and those it asks for, without recursion: good faith may rest on good faith at any depth."""
        known: dict[Asked, Heights] = {}
        nobody = (-1, -1), 0
        stack: list[tuple[Asked, Trial]] = [(nobody, trial)]
        answer: Heights | None = None
        while stack:
            asked, running = stack[-1]
            try:
                wanted = running.send(answer) if answer is not None else next(running)
            except StopIteration as done:
                answer = known[asked] = done.value
                stack.pop()
                continue
            answer = known.get(wanted)
            if answer is None:
                place, view = wanted
                stack.append((wanted, self._try(view, self._past(place))))
        return known[nobody]

    def _try(self, view: int, limit: Heights, *, is_final: bool = False) -> Trial:
        """Return the honoured heights within ``limit``; asks for the good faith of an entry by yielding its place."""
        held = {number: self._reach(view, number, 0, height) for number, height in limit.items()}
        waiting: dict[int, list[tuple[int, int, int]]] = {}
        for number, height in limit.items():
            if held[number] < height:
                for seq, by, by_seq in self._named(number):
                    if held[number] <= seq < height and by_seq < limit.get(by, 0):
                        waiting.setdefault(by, []).append((seq, number, by_seq))
        grown = set(waiting)
        while grown:
            by = min(grown)
            grown.discard(by)
            ready = [one for one in waiting[by] if one[2] < held[by]]
            waiting[by] = [one for one in waiting[by] if one[2] >= held[by]]
            for seq, number, by_seq in sorted(ready, reverse=True):
                # Whose view says no more than this one has honoured nothing that isn't honoured here already.
                if seq < held[number] or self._says_no_more(self._view_of((by, by_seq)), view):
                    continue
                if not (yield from self._in_good_faith((by, by_seq), (number, seq), limit[by])):
                    continue
                since, held[number] = held[number], self._reach(view, number, seq + 1, limit[number])
                grown |= {number} & waiting.keys()
                if is_final:
                    vouched = Vouched(since=since, height=held[number], by=(by, by_seq))
                    self.vouched.setdefault(number, []).append(vouched)
        return held

    def _in_good_faith(self, by: Place, named: Place, end: int) -> Generator[Asked, Heights, bool]:
        """Return whether what the author of an entry had honours what the entry names.

        By the same rights more data never honours less, nor does a wider view: where not even the last entry before
        ``end`` that was written under the same key had enough, none before it had. So many in bad faith cost one trial.
        Nothing beyond the ``end`` of the trial that asks is ever asked for: each trial goes back in time, so they come
        to an end.
        """
        (number, seq), view = named, self._view_of(by)
        if self._reach(view, number, 0, seq + 1) > seq:
            return True
        most = self._last_under(view & self._telling, by[0], end), self._widest_of(view & self._telling)
        if most != (by, view) and (yield most).get(number, 0) <= seq:
            return False
        return (yield by, view).get(number, 0) > seq

    # What an author had

    def _view_of(self, place: Place) -> int:
        """Return the acts that the author of an entry had; none where they are not all here."""
        return self._view(self._heads_at(place))

    def _view(self, heads: tuple[bytes, ...]) -> int:
        return self._order.view(heads) if self._order.has(heads) else 0

    def _says_no_more(self, view: int, other: int) -> bool:
        """Return whether a view gives no right that another one doesn't: it has no more acts, and lacks inert ones."""
        return not view & ~other and not (view ^ other) & self._telling

    def _widest_of(self, key: int) -> int:
        if key not in self._widest:
            self._widest[key] = with_inert(self._order, key, self._settled.inert)
        return self._widest[key]

    def _last_under(self, key: int, number: int, end: int) -> Place:
        """Return the last entry of a log before ``end`` whose author's view has a key; there is one."""
        if number not in self._under:
            under = self._under[number] = {}
            for first, stops, heads in _stretches(self._lines[number]):
                under.setdefault(self._view(heads) & self._telling, []).append((first, stops))
        stretches = self._under[number][key]
        _, stops = stretches[bisect_left(stretches, (end,)) - 1]
        return number, min(stops, end) - 1

    def _heads_at(self, place: Place) -> tuple[bytes, ...]:
        told = self._lines[place[0]].told
        found = bisect_right(told, place[1], key=lambda one: one[0])
        return told[max(found - 1, 0)][1] if told else ()

    def _past(self, place: Place) -> Heights:
        """Return what lies below an entry."""
        found: Heights = {}
        work = [(place[0], place[1] - 1), *self._source.below(place[0], place[1], place[1] + 1)]
        while work:
            number, seq = work.pop()
            before = found.get(number, 0)
            if number in self._lines and seq >= before:
                found[number] = seq + 1
                work += self._source.below(number, before, seq + 1)
        return found

    def _named(self, number: int) -> Sequence[tuple[int, int, int]]:
        """Return who of other groups names entries of a log."""
        if number not in self._naming:
            group = self._lines[number].group
            self._naming[number] = [
                one
                for one in self._source.naming(number)
                if one[1] in self._lines and self._lines[one[1]].group != group
            ]
        return self._naming[number]

    # What stands alone

    def _reach(self, view: int, number: int, start: int, limit: int) -> int:
        """Return the first sequence from ``start`` on that doesn't stand alone by the acts of a view, or ``limit``."""
        key = view & self._telling
        for first, end in self._standing(key, number):
            if first <= start < end:
                reached = min(end, limit)
                is_whole = view == self._widest_of(key)
                return reached if is_whole else self._within(view, number, start, reached)
        return min(start, limit)

    def _within(self, view: int, number: int, start: int, limit: int) -> int:
        """Return the first sequence from ``start`` on whose author had seen more than a view, or ``limit``."""
        told = self._lines[number].told
        index = max(bisect_right(told, start, key=lambda one: one[0]) - 1, 0)
        for first, heads in islice(told, index, None):
            if first >= limit:
                break
            if not self._order.has(heads) or self._order.view(heads) & ~view:
                return max(first, start)
        return limit

    def _standing(self, key: int, number: int) -> list[tuple[int, int]]:
        if (key, number) not in self._stretches:
            self._stretches[key, number] = list(self._stretches_of(self._rights_by(key), self._lines[number]))
        return self._stretches[key, number]

    def _stretches_of(self, rights: Rights, line: Line) -> Iterable[tuple[int, int]]:
        begun = None
        reached = 0
        for first, end, heads in _stretches(line):
            stops = min(end, rights.until(heads, line.group, line.log))
            if stops > first:
                begun = first if begun is None else begun
                reached = stops
            if begun is not None and stops < end:
                yield begun, reached
                begun = None
        if begun is not None:
            yield begun, reached

    def _rights_by(self, key: int) -> Rights:
        """Return what the widest view of a key says; of those asked for last: each takes as much room as all acts."""
        if key not in self._rights:
            self._rights[key] = Rights(Settlement(self._order.part(self._widest_of(key))))
        self._rights.move_to_end(key)
        if len(self._rights) > _RIGHTS_MAX:
            self._rights.popitem(last=False)
        return self._rights[key]


def is_plain(acts: Iterable[Act]) -> bool:
    """Return whether no act could end a right that another one, or an author's own view, gave.

    Then every entry's right is what its own view says, and nobody has to vouch for anything.
    """
    raised: dict[bytes, Role] = {}
    stewards: set[bytes] = set()
    for act in acts:
        if act.kind in (ActKind.REMOVE, ActKind.LEAVE):
            return False
        if act.kind is ActKind.INVITE and act.role is Role.STEWARD:
            stewards.add(act.target)
        if act.kind is ActKind.ROLE:
            if act.target in raised or act.role is None or act.role < Role.CONTRIBUTOR:
                return False
            raised[act.target] = act.role
    return not any(role is Role.CONTRIBUTOR and group in stewards for group, role in raised.items())


def rights_name(settled: Settlement) -> bytes:
    """Return a hash of all that may change the rights of entries that are here already."""
    order = settled.order

    def names(bits: int) -> tuple[bytes, ...]:
        return tuple(sorted(act.id for position, act in enumerate(order.acts) if bits >> position & 1))

    told = []
    for name in sorted(settled.roll.standings):
        one = settled.roll.standings[name]
        told.append((name, one.counts, names(one.ends), names(one.leaves), tuple(map(names, one.given))))
    return domain_hash(_DOMAIN, encode(tuple(told)))


def _stretches(line: Line) -> Iterable[tuple[int, int, tuple[bytes, ...]]]:
    """Yield (first, end, heads); what comes before the first heads that were told belongs to them."""
    for index, (first, heads) in enumerate(line.told):
        end = line.told[index + 1][0] if index + 1 < len(line.told) else line.height
        yield (first if index else 0), min(end, line.height), heads
