"""Heights of logs say what ``Court`` says of entries; plain spaces need neither."""

from __future__ import annotations

import time
import tracemalloc
from collections import defaultdict
from collections.abc import Iterable

import pytest

from crdt.membership import ActKind, DataEntry, Membership, Role, evaluate
from crdt.membership_data import forks
from crdt.membership_heights import Bench, Line, is_plain, rights_name
from tests.crdt.membership_script import Script
from tests.crdt.membership_script import entry as wrote
from tests.sim.membership_world import World

SEEDS = range(60)


class Shelf:
    """The data entries of a world as lines."""

    def __init__(self, entries: Iterable[DataEntry]) -> None:
        entries = list(entries)
        self._place: dict[bytes, tuple[int, int]] = {}
        self._named: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        self._names: defaultdict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        self._lines: dict[int, Line] = {}
        logs: dict[bytes, list[DataEntry]] = {}
        for entry in sorted(entries, key=lambda entry: (entry.log, entry.seq)):
            logs.setdefault(entry.log, []).append(entry)
        for number, (log, line) in enumerate(logs.items()):
            told = tuple(
                (entry.seq, entry.seen)
                for at, entry in enumerate(line)
                if not at or entry.seen != line[at - 1].seen
            )
            self._lines[number] = Line(log=log, group=line[0].group, height=len(line), told=told)
            self._place |= {entry.id: (number, entry.seq) for entry in line}
        for entry in entries:
            number, seq = self._place[entry.id]
            for name in entry.builds_on:
                other, below = self._place[name]
                if other != number:
                    self._named[other].append((below, number, seq))
                    self._names[number, seq].append((other, below))

    def all(self):
        return self._lines

    def naming(self, number):
        return self._named[number]

    def below(self, number, first, end):
        return [one for seq in range(first, end) for one in self._names[number, seq]]

    def height(self, held: Iterable[bytes]) -> dict[int, int]:
        found = dict.fromkeys(self._lines, 0)
        for name in held:
            number, seq = self._place[name]
            found[number] = max(found[number], seq + 1)
        return found


def unforked(entries: Iterable[DataEntry]) -> list[DataEntry]:
    """Return the entries before the first fork of their log, without what they say of others."""
    entries = list(entries)
    parted = forks(entries)
    kept = {e.id: e for e in entries if e.seq < parted.get(e.log, e.seq + 1)}
    return [
        DataEntry(
            id=e.id,
            group=e.group,
            log=e.log,
            seq=e.seq,
            prev=e.prev,
            seen=e.seen,
            builds_on=tuple(name for name in e.builds_on if name in kept),
        )
        for e in kept.values()
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_heights_say_what_the_court_says(seed: int):
    world = World(seed).run()
    entries = unforked(world.entries.values())
    membership = evaluate(world.acts.values())
    shelf = Shelf(entries)
    assert Bench(membership.settled, shelf).heights() == shelf.height(membership.honoured(entries))


def _differing(seed: int) -> int:
    """Return how many logs of a world are cut but for those who vouch for what lies beyond."""
    world = World(seed).run()
    bench = Bench(evaluate(world.acts.values()).settled, Shelf(unforked(world.entries.values())))
    heights = bench.heights()
    return sum(bench.alone(number) < height for number, height in heights.items())


def test_some_worlds_have_vouchers():
    assert sum(map(_differing, SEEDS)) > 3


@pytest.mark.parametrize("seed", SEEDS)
def test_in_a_plain_space_a_right_is_what_its_own_view_says(seed: int):
    world = World(seed).run()
    acts = [act for act in world.acts.values()]
    while not is_plain(acts):
        acts = _without_the_last(acts)
    membership = evaluate(acts)
    known = {act.id for act in acts}
    for entry in unforked(world.entries.values()):
        if known.issuperset(entry.seen) and membership.has(entry.seen):
            right = membership.right_of(entry.seen, entry.group)
            alone = right is not None and right >= Role.CONTRIBUTOR
            assert alone == (membership.rights.until(entry.seen, entry.group, entry.log) > entry.seq)


def _without_the_last(acts):
    heads = evaluate(acts).heads
    return [act for act in acts if act.id != heads[-1]]


def test_what_may_change_rights_changes_their_name():
    script = Script()
    script.stewards("C")
    script.invite("iB", "A", "g", "yC", "B", Role.CONTRIBUTOR)
    before = rights_name(_settled(script))
    script.remove("r", "C", "iC", "iB", "A")
    assert rights_name(_settled(script)) == before
    script.remove("s", "A", "g", "iB", "B", cut={"b": 1})
    assert rights_name(_settled(script)) != before


def _settled(script: Script):
    membership: Membership = evaluate(script.acts.values())
    return membership.settled


class Patience(Shelf):
    """A shelf that is looked at only so often: what never ends is seen by that."""

    left = 10_000

    def below(self, number, first, end):
        self.left -= 1
        assert self.left, "asked without end"
        return super().below(number, first, end)


@pytest.mark.parametrize("others", ["C", "CD"])
def test_who_names_the_removed_and_goes_on_keeps_nobody_busy(others: str):
    """Both knew of the removal, and name each other, too: no good faith, and an end."""
    script = Script()
    script.stewards("BCD")
    script.remove("r", "A", "g", "yD", "B")
    data = [wrote("b0", "B", 0, "yD"), wrote("b1", "B", 1, "yD", prev="b0")]
    for by, other in zip(others, reversed(others), strict=True):
        low = by.lower()
        data.append(wrote(f"{low}0", by, 0, "r", on="b1"))
        data.append(wrote(f"{low}1", by, 1, "r", prev=f"{low}0"))
        on = f"{other.lower()}1" if other != by else ""
        data += [wrote(f"{low}{at}", by, at, "r", prev=f"{low}{at - 1}", on=on) for at in (2, 3)]
    membership = evaluate(script.acts.values())
    shelf = Patience(data)
    heights = Bench(membership.settled, shelf).heights()
    assert heights == shelf.height(membership.honoured(data))
    assert sorted(heights.values()) == [0, *[4] * len(others)]


@pytest.mark.parametrize("saw", ["r", "iD"])
def test_a_view_of_its_own_for_each_voucher_takes_little_time_and_room(saw: str):
    """Who names each entry of somebody removed having minted a key just before; of one more removal it never heard."""
    script, count = Script(), 1_000
    last = script.stewards("C")
    for group in "BDE":
        script.invite(f"i{group}", "A", "g", last, group, Role.CONTRIBUTOR)
        last = f"i{group}"
    script.remove("r", "A", "g", "iE", "B")
    script.remove("s", "A", "g", "r", "E")
    data, seen = [], "r"
    for at in range(count):
        before = at - 1
        script.add(f"m{at}", ActKind.EPOCH, "D", "iD", seen, mints=("D",))
        seen = f"m{at}"
        data.append(wrote(f"b{at}", "B", at, "iE", prev=f"b{before}" if at else ""))
        heads = seen if saw == "r" or at else "iE"
        data.append(wrote(f"d{at}", "D", at, heads, prev=f"d{before}" if at else "", on=f"b{at}"))
    bench = Bench(_settled(script), Shelf(data))
    tracemalloc.start()
    begun = time.thread_time()
    heights = bench.heights()
    took_s, (_, most) = time.thread_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sorted(heights.values()) == [0 if saw == "r" else 1, count]
    assert took_s < 2 and most < 16 * 1_048_576
