"""Which data entries count: the rights of their authors, cuts, forks, and those who built on them in good faith.

An entry of group g *stands alone* if

    (a) g's most senior live standing in the entry's view lets it write; or, where none does, g was invited
    elsewhere
        (a standing that counts is outside the view) and could write by the acts of the view alone
    (b) no removal, leave or demotion below contributor of such a standing or a more senior one is outside the
        view, or one of them lists the log with a cut that covers the entry; the cut of an own leave holds only
        if all those acts of others had seen the leave
    (c) no second entry exists at this or an earlier sequence of its log

It is *honoured* if the one before it is honoured and it stands alone; or if an honoured one is after it in
its log; or if an honoured one of another group builds on it directly in good faith: this same rule, applied
to nothing but what that one's author had, honours it. The least set that fulfils this is the answer. Entries
that are not in it are set aside and shown.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass

from crdt.limits import SEQ_MAX
from crdt.membership_acts import DataEntry, Role
from crdt.membership_answer import members_of
from crdt.membership_causality import positions
from crdt.membership_roll import Standing
from crdt.membership_settling import Settlement

Trial = Generator[bytes, frozenset[bytes], frozenset[bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """A group's right to write in a view: whether it has one, whether acts outside the view end it, whose cuts hold."""

    writes: bool
    ends: bool = False
    cuts: tuple[int, ...] = ()


class Rights:
    """The rights to write under one settlement, remembered by view and group."""

    def __init__(self, settled: Settlement) -> None:
        self._settled = settled
        self._known: dict[tuple[tuple[bytes, ...], bytes], Right] = {}
        self._roles: dict[int, Mapping[bytes, Role]] = {}
        self.plain: set[bytes] = set()

    def covers(self, entry: DataEntry) -> bool:
        """Return whether (a) and (b) hold for an entry; not while a control act that it has seen is missing."""
        return entry.seq < self.until(entry.seen, entry.group, entry.log)

    def until(self, heads: tuple[bytes, ...], group: bytes, log: bytes) -> int:
        """Return the first sequence of a log for which (a) and (b) don't hold, its author having seen ``heads``."""
        if (heads, group) not in self._known:
            here = self._settled.order.has(heads)
            self._known[heads, group] = self._right(heads, group) if here else Right(writes=False)
        right = self._known[heads, group]
        if not right.writes:
            return 0
        return self._cut(right.cuts, log) + 1 if right.ends else SEQ_MAX + 1

    def _cut(self, acts: Iterable[int], log: bytes) -> int:
        return max((self._settled.order.acts[position].cut.get(log, -1) for position in acts), default=-1)

    def _right(self, heads: Iterable[bytes], group: bytes) -> Right:
        roll, view = self._settled.roll, self._settled.order.view(heads)
        counted = [standing for standing in roll.of_group.get(group, ()) if standing.counts]
        awake = roll.awake(group, view)
        if any(roll.role(standing, view)[0] >= Role.CONTRIBUTOR for standing in awake):
            return self._until([standing for standing in counted if standing.rank <= awake[0].rank], view)
        elsewhere = any(not view >> standing.at & 1 for standing in counted)
        if elsewhere and self._role_alone(view, group) >= Role.CONTRIBUTOR:
            return self._until(counted, view)
        return Right(writes=False)

    def _until(self, standings: Iterable[Standing], view: int) -> Right:
        ends = leaves = 0
        for standing in standings:
            ends |= standing.ends | standing.given[Role.COURIER] | standing.given[Role.READER]
            leaves |= standing.leaves
        by_others = tuple(positions(ends & ~view))
        heard = leaves & ~view
        for position in by_others:
            heard &= self._settled.order.past[position]
        return Right(writes=True, ends=bool((ends | leaves) & ~view), cuts=(*by_others, *positions(heard)))

    def _role_alone(self, view: int, group: bytes) -> Role:
        said = view & ~self._settled.inert
        if said not in self._roles:
            alone = members_of(Settlement(self._settled.order.part(view)))
            self._roles[said] = {name: member.role for name, member in alone.items()}
        return self._roles[said].get(group, Role.COURIER)


class Court:
    """Decides over data entries under one settlement."""

    def __init__(self, settled: Settlement) -> None:
        self._settled = settled
        self._rights: dict[int, Rights] = {settled.order.everything: Rights(settled)}
        self._entries: dict[bytes, DataEntry] = {}
        self._after: dict[bytes, list[DataEntry]] = {}

    def honoured(self, entries: Iterable[DataEntry]) -> frozenset[bytes]:
        """Return the ids of the entries that count, ``entries`` being all there are."""
        self._entries = {entry.id: entry for entry in entries}
        self._after = {}
        for entry in self._entries.values():
            if entry.prev is not None:
                self._after.setdefault(entry.prev, []).append(entry)
        self._forks = forks(self._entries.values())
        return self._run(self._try(self._rights[self._settled.order.everything], self._entries))

    def _run(self, trial: Trial) -> frozenset[bytes]:
        """Run a trial and those it asks for, without recursion: good faith may rest on good faith at any depth."""
        known: dict[bytes, frozenset[bytes]] = {}
        stack: list[tuple[bytes, Trial]] = [(b"", trial)]
        answer: frozenset[bytes] | None = None
        while stack:
            name, running = stack[-1]
            try:
                wanted = running.send(answer) if answer is not None else next(running)
            except StopIteration as done:
                answer = known[name] = done.value
                stack.pop()
                continue
            answer = known.get(wanted)
            if answer is None:
                voucher = self._entries[wanted]
                stack.append((wanted, self._try(self._rights_of(voucher), self._before(voucher))))
        return known[b""]

    def _try(self, rights: Rights, entries: Mapping[bytes, DataEntry]) -> Trial:
        """Return the honoured among ``entries``; asks for the good faith of a voucher by yielding its id."""
        forked = self._forks if entries is self._entries else forks(entries.values())

        def stands(entry: DataEntry) -> bool:
            return entry.seq < forked.get(entry.log, entry.seq + 1) and rights.covers(entry)

        work = [entry for entry in entries.values() if entry.prev is None and stands(entry)]
        held = {entry.id for entry in work}
        while work:
            entry = work.pop()
            found = [
                a for a in self._after.get(entry.id, ()) if a.id in entries and a.id not in held and stands(a)
            ]
            if entry.prev is not None and entry.prev in entries:
                found.append(entries[entry.prev])
            for name in entry.builds_on:
                below = entries.get(name)
                if below is None or name in held or below.group == entry.group:
                    continue
                if self._is_plain(below, self._rights_of(entry)) or name in (yield entry.id):
                    found.append(below)
            work += [below for below in found if below.id not in held]
            held.update(below.id for below in found)
        return frozenset(held)

    def _rights_of(self, voucher: DataEntry) -> Rights:
        """Return the rights by the acts that the author of an entry had; none where they are not all here."""
        order = self._settled.order
        view = order.view(voucher.seen) if order.has(voucher.seen) else 0
        if view not in self._rights:
            self._rights[view] = Rights(Settlement(order.part(view)))
        return self._rights[view]

    def _is_plain(self, entry: DataEntry, rights: Rights) -> bool:
        """Return whether an entry and all before it in its unforked log stand alone: the usual case, and fast."""
        chain: list[bytes] = []
        below: DataEntry | None = entry
        while below is not None and below.id not in rights.plain:
            if below.seq >= self._forks.get(below.log, below.seq + 1) or not rights.covers(below):
                return False
            chain.append(below.id)
            if below.prev is None:
                break
            below = self._entries.get(below.prev)
        if below is None:
            return False
        rights.plain.update(chain)
        return True

    def _before(self, voucher: DataEntry) -> dict[bytes, DataEntry]:
        found: dict[bytes, DataEntry] = {}
        work = list(_below(voucher))
        while work:
            entry = self._entries.get(work.pop())
            if entry is not None and entry.id not in found:
                found[entry.id] = entry
                work += _below(entry)
        return found


def forks(entries: Iterable[DataEntry]) -> dict[bytes, int]:
    """Return, for each log that has two entries at one place, the first such sequence."""
    places: set[tuple[bytes, int]] = set()
    found: dict[bytes, int] = {}
    for entry in entries:
        place = (entry.log, entry.seq)
        if place in places:
            found[entry.log] = min(entry.seq, found.get(entry.log, entry.seq))
        places.add(place)
    return found


def _below(entry: DataEntry) -> tuple[bytes, ...]:
    return entry.builds_on if entry.prev is None else (entry.prev, *entry.builds_on)
