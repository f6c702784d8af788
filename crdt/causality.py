"""Who had seen what: the canonical order of items and their causal pasts.

An item rests on its declared dependencies and on the item before it in its own log. The canonical order puts what an
item rests on before it and is otherwise by hash, so it is the same for the same set on every node. A past is a
version vector: per log the highest sequence number that the item's author had seen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import accumulate, pairwise
from operator import or_

import msgspec

Past = Mapping[bytes, int]
_NEVER = 2**63
# So many questions are answered in one pass over all nodes, each by one bit.
_AT_ONCE = 2_048


class Node(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One item: its hash, its place (log, sequence number) and the hashes of what it declares to rest on."""

    hash: bytes
    log: bytes
    seq: int
    deps: tuple[bytes, ...]


def canonical_order(nodes: Sequence[Node]) -> tuple[bytes, ...]:
    """Return all hashes, each after what it rests on, ties by hash; dependencies that aren't here are passed over."""
    if len(nodes) < 2:
        return tuple([node.hash for node in nodes])
    return _ordered(_rests_on(nodes))


def _ordered(rests: Mapping[bytes, set[bytes]]) -> tuple[bytes, ...]:
    waiting = {found: len(below) for found, below in rests.items()}
    above: dict[bytes, list[bytes]] = {found: [] for found in rests}
    for found, below in rests.items():
        for dep in below:
            above[dep].append(found)
    ready = [found for found, count in waiting.items() if count == 0]
    heapify(ready)
    order: list[bytes] = []
    while ready:
        found = heappop(ready)
        order.append(found)
        for dependent in above[found]:
            waiting[dependent] -= 1
            if waiting[dependent] == 0:
                heappush(ready, dependent)
    circular = rests.keys() - set(
        order
    )  # hashes can't depend on each other; forged ones must not vanish either
    return (*order, *sorted(circular))


class Order:
    """The canonical order of nodes, kept up to date at little cost while each new one rests on all that are here."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        rests = _rests_on(nodes)
        self.hashes = list(_ordered(rests))
        place = {found: at for at, found in enumerate(self.hashes)}
        # What rests on itself by some way round comes behind everything: nothing is ever put behind that.
        self._is_circular = any(place[dep] > place[found] for found, below in rests.items() for dep in below)
        self._ends = set(place).difference(*rests.values())
        self._named = {dep for node in nodes for dep in node.deps}
        self._tops: dict[bytes, Node] = {}
        for node in nodes:
            top = self._tops.get(node.log)
            if top is None or (top.seq, top.hash) < (node.seq, node.hash):
                self._tops[node.log] = node

    def add(self, node: Node) -> bool:
        """Put a new node at the end; return False where it may belong elsewhere: all has to be ordered anew then."""
        top = self._tops.get(node.log)
        rests = {*node.deps, top.hash} if top is not None else set(node.deps)
        is_named = node.hash in self._named or node.hash in node.deps
        if self._is_circular or is_named or not self._ends <= rests or (top and top.seq >= node.seq):
            return False
        self.hashes.append(node.hash)
        self._named.update(node.deps)
        self._tops[node.log] = node
        self._ends = {node.hash}
        return True


def pasts(ordered: Iterable[Node]) -> dict[bytes, Past]:
    """Return the past of every node; ``ordered`` must be in canonical order."""
    found: dict[bytes, Past] = {}
    for node, below in _resting(ordered):
        seen: dict[bytes, int] = {}
        for dep in below:
            _join(seen, found[dep.hash])
            _join(seen, {dep.log: dep.seq})
        found[node.hash] = seen
    return found


class Ancestry:
    """What the authors of nodes had seen, looked for anew with each question.

    It takes room for each node, however many logs there are: a member may write in one record in very many.
    """

    def __init__(self, ordered: Iterable[Node]) -> None:
        self._below: dict[bytes, list[Node]] = {}
        self._nodes: dict[bytes, Node] = {}
        for node, below in _resting(ordered):
            self._below[node.hash], self._nodes[node.hash] = below, node

    def together(self, hashes: Iterable[bytes]) -> Past:
        """Return what the authors of the nodes with these hashes had seen together."""
        seen: dict[bytes, int] = {}
        looked: set[bytes] = set()
        waiting = [one for one in hashes if one in self._below]
        while waiting:
            for dep in self._below[waiting.pop()]:
                if dep.hash not in looked:
                    looked.add(dep.hash)
                    waiting.append(dep.hash)
                    _join(seen, {dep.log: dep.seq})
        return seen

    def knowing(self, first: Past) -> Callable[[bytes], bool]:
        """Return what tells of a node whether its author had seen anything of these logs from these places on."""
        found: set[bytes] = set()
        for hash_, below in self._below.items():
            if any([dep.hash in found or dep.seq >= first.get(dep.log, _NEVER) for dep in below]):
                found.add(hash_)
        return found.__contains__

    def heads(self, sets: Sequence[Sequence[Node]]) -> Iterator[list[Node]]:
        """Yield of each set the nodes that the author of no node of that set had seen."""
        for start in range(0, len(sets), _AT_ONCE):
            some = sets[start : start + _AT_ONCE]
            seen = self._seen(some)
            for place, nodes in enumerate(some):
                yield [node for node in nodes if not seen.at(node.log, -node.seq) >> place & 1]

    def seeing(self, firsts: Sequence[Past], asked: Sequence[Iterable[bytes]]) -> Iterator[set[bytes]]:
        """Yield for each of ``firsts`` the nodes, of those asked for, that ``knowing`` tells of."""
        for start in range(0, len(firsts), _AT_ONCE):
            known = self._knowing(firsts[start : start + _AT_ONCE])
            for place, hashes in enumerate(asked[start : start + _AT_ONCE]):
                yield {one for one in hashes if known.get(one, 0) >> place & 1}

    def seeing_all(self, places: Iterable[tuple[bytes, int]]) -> Callable[[bytes], bool]:
        """Return what tells of a node whether its author had seen each of these logs at least up to these places."""
        firsts = [{log: seq} for log, seq in places]
        found = set(self._below)
        for start in range(0, len(firsts), _AT_ONCE):
            some = firsts[start : start + _AT_ONCE]
            known = self._knowing(some)
            found = {one for one in found if known[one] == (1 << len(some)) - 1}
        return found.__contains__

    def _seen(self, sets: Sequence[Sequence[Node]]) -> _From:
        """Return which of these sets have a node whose author had seen a place, one bit for each set."""
        own: defaultdict[bytes, int] = defaultdict(int)
        for place, nodes in enumerate(sets):
            for node in nodes:
                own[node.hash] |= 1 << place
        above: dict[bytes, int] = {}
        for hash_ in reversed(self._below):
            bits = above.get(hash_, 0) | own.get(hash_, 0)
            for dep in self._below[hash_] if bits else ():
                above[dep.hash] = above.get(dep.hash, 0) | bits
        # What was seen of a log was so with all before it: places are counted from its end.
        there = ((self._nodes[one], bits) for one, bits in above.items())
        return _From((node.log, -node.seq, bits) for node, bits in there)

    def _knowing(self, firsts: Sequence[Past]) -> dict[bytes, int]:
        """Return of each node which of ``firsts`` its author had seen anything of, one bit for each."""
        starts = _From(
            (log, seq, 1 << place) for place, first in enumerate(firsts) for log, seq in first.items()
        )
        known: dict[bytes, int] = {}
        with_own: dict[bytes, int] = {}
        for hash_, below in self._below.items():
            bits = 0
            for dep in below:
                bits |= with_own[dep.hash]
            node = self._nodes[hash_]
            known[hash_], with_own[hash_] = bits, bits | starts.at(node.log, node.seq)
        return known


class _From:
    """Bits that hold in a log from some place on; given as log, place and bits."""

    def __init__(self, given: Iterable[tuple[bytes, int, int]]) -> None:
        self._logs = _by_place(given)

    def at(self, log: bytes, place: int) -> int:
        """Return the bits that hold at a place."""
        places, bits = self._logs.get(log, ((), ()))
        found = bisect_right(places, place)
        return bits[found - 1] if found else 0


def _by_place(given: Iterable[tuple[bytes, int, int]]) -> Mapping[bytes, tuple[list[int], list[int]]]:
    """Return by log the places in order, and what holds there: all bits of this place and those before it."""
    found: defaultdict[bytes, list[tuple[int, int]]] = defaultdict(list)
    for log, place, bits in given:
        found[log].append((place, bits))
    return {
        log: ([place for place, _ in sorted(told)], list(accumulate((bits for _, bits in sorted(told)), or_)))
        for log, told in found.items()
    }


def _resting(ordered: Iterable[Node]) -> Iterator[tuple[Node, list[Node]]]:
    """Yield every node with what it rests on."""
    last: dict[bytes, Node] = {}
    places: dict[bytes, Node] = {}
    for node in ordered:
        before = last.get(node.log)
        below = [places[dep] for dep in node.deps if dep in places]
        yield node, below if before is None or before.seq >= node.seq else [before, *below]
        places[node.hash] = last[node.log] = node


def _rests_on(nodes: Sequence[Node]) -> dict[bytes, set[bytes]]:
    known = {node.hash for node in nodes}
    rests = {node.hash: {dep for dep in node.deps if dep in known and dep != node.hash} for node in nodes}
    by_place = sorted(nodes, key=lambda node: (node.log, node.seq, node.hash))
    for before, after in pairwise(by_place):
        if before.log == after.log and before.seq < after.seq:
            rests[after.hash].add(before.hash)
    return rests


def _join(seen: dict[bytes, int], other: Past) -> None:
    for log, seq in other.items():
        if seen.get(log, -1) < seq:
            seen[log] = seq
