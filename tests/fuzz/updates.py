"""Hostile updates in the midst of honest ones: what is admitted must be harmless, and alike for everybody.

``python -m tests.fuzz.updates --seeds 0:3400 --mutants 300`` sends so many mutants into each of so many notes
(``tests.fuzz.storm``), each through the reader and, where it is admitted, through the note process of a node. Blocks of
seeds run in processes of their own, so that a death or a hang counts as a fault as any other. It prints what was tried
and, of each fault, the command that repeats it; it ends with 1 if there was one.

``trial`` is the smaller kind: in each a hostile device takes part in a history of whole replicas, inventing items
between neighbours of its choice and damaging honest bytes. Whatever the fold admits goes into every document. Then all
replicas, a rebuild in canonical order, a reload of its snapshot and the fold's own order must show the same text.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import resource
import subprocess
import sys
from collections import Counter

from crdt.document import Document
from crdt.note import NoteEntry
from node.notes.note_worker import NoteWorker
from tests.fuzz.histories import WORDS, Replica, play, shown_by_order
from tests.fuzz.storm import Storm, Wrong
from tests.fuzz.yjs_bytes import (
    DELETED,
    FORMAT,
    Unit,
    deletions,
    item,
    section,
    string,
    update,
    varint,
    written,
)

_PATIENCE_S = 120
_VALUES: dict[str, list[str | int | None]] = {
    "bold": [True, None],
    "header": [2, 3, None],
    "list": ["bullet", None],
    "link": ["tel:1", None],
}


class Hostile(Replica):
    """A device that writes whatever might do harm, under a session of its own."""

    def write(self) -> NoteEntry | None:
        """Make an update that may be refused; return its entry."""
        self.stale = [*getattr(self, "stale", [()]), self.fold.frontier]
        data = self._invented() if self.chance.random() < 0.7 else self._damaged()
        entry = self.sign(
            data, self.fold.frontier if self.chance.random() < 0.8 else self.chance.choice(self.stale)
        )
        if self.fold.verdict(entry.hash).accepted:
            self.document.apply([data])
        else:
            self.begin_session()
        return entry

    def _invented(self) -> bytes:
        chance = self.chance
        clock = start = self.fold.next_clock(self.client)
        order = [(run.author.client, at) for run in self.runs() for at in range(run.start, run.end)]
        items: list[bytes] = []
        for _ in range(chance.choice([0, 1, 1, 1, 2, 3])):
            left, right = self._neighbours(order)
            content, length, kind = self._content()
            items.append(
                written(content, left=left, right=right)
                if kind == "text"
                else item(int(kind), content, left=left, right=right)
            )
            # The new units stand somewhere; next to their left neighbour is near enough to aim at.
            place = order.index(left) + 1 if left in order else 0
            order[place:place] = [(self.client, clock + at) for at in range(length)]
            clock += length
        ranges: dict[int, list[tuple[int, int]]] = {}
        for _ in range(chance.choice([0, 0, 1, 2]) if order else 0):
            client, at = chance.choice(order)
            ranges.setdefault(client, []).append((at, chance.choice([1, 1, 2, 5])))
        deleted = deletions(*[(client, sorted(found)[:1]) for client, found in ranges.items()])
        return update(*([section(self.client, start, *items)] if items else []), deleted=deleted)

    def _neighbours(self, order: list[Unit]) -> tuple[Unit | None, Unit | None]:
        chance = self.chance
        if not order or chance.random() < 0.05:
            return None, None
        place = chance.randint(-1, len(order) - 1)
        beyond = place + chance.choice([1, 1, 1, 1, 2, 3, 8, -1, 0])
        left = order[place] if place >= 0 else None
        return left, order[beyond] if 0 <= beyond < len(order) else None

    def _content(self) -> tuple[bytes, int, str]:
        chance = self.chance
        act = chance.random()
        if act < 0.7:
            text = chance.choice(WORDS[chance.choice(list(WORDS))])
            return text.encode(), len(text.encode("utf-16-le")) // 2, "text"
        if act < 0.85:
            name = chance.choice(list(_VALUES))
            return string(name) + string(json.dumps(chance.choice(_VALUES[name]))), 1, str(FORMAT)
        length = chance.choice([1, 2, 5, 1_000])
        return varint(length), length, str(DELETED)

    def _damaged(self) -> bytes:
        data = bytearray(self.edit() or b"\x00\x00")
        # The honest edit is in the document by now; it must not stay there.
        for _ in range(self.chance.choice([1, 1, 2, 3])):
            place = self.chance.randrange(len(data))
            match self.chance.randrange(4):
                case 0:
                    data[place] ^= 1 << self.chance.randrange(8)
                case 1:
                    data[place] = self.chance.choice(
                        [0, 1, 2, 4, 6, 0x44, 0x84, 0xC4, self.chance.randrange(256)]
                    )
                case 2:
                    data.insert(place, self.chance.randrange(256))
                case _ if len(data) > 1:
                    del data[place]
        self.document = Document(self.client)
        self.document.apply(self.fold.accepted)
        return bytes(data)


def people_of(seed: int) -> list[Replica]:
    """Return the replicas of one trial, all of them holding all entries."""
    chance = random.Random(seed)
    scripts = list(WORDS)
    people = [
        *(Replica(name, chance, chance.choice(scripts)) for name in range(2)),
        Hostile(2, chance, chance.choice(scripts)),
        *(Hostile(name, chance, chance.choice(scripts)) for name in range(3, chance.choice([3, 4]))),
    ]
    play(people, chance, rounds=chance.choice([20, 60]))
    return people


def trial(seed: int) -> Counter[str]:
    """Run one trial and return how often what happened; raise AssertionError if the replicas differ."""
    people = people_of(seed)
    fold = people[0].fold
    orders = {tuple(each.fold.accepted_in_order) for each in people}
    assert len(orders) == 1, f"verdicts differ, seed {seed}"
    rebuilt = Document(1)
    rebuilt.apply(list(orders.pop()))
    reloaded = Document.load(rebuilt.snapshot(), 2)
    documents = [rebuilt, reloaded, *(each.document for each in people)]
    assert len({document.content_hash for document in documents}) == 1, f"contents differ, seed {seed}"
    assert shown_by_order(fold) == rebuilt.text, f"orders differ, seed {seed}"
    hostile = {each.log for each in people if isinstance(each, Hostile)}
    seen: Counter[str] = Counter()
    for entry in people[0].entries():
        reason = fold.verdict(entry.hash).reason or "accepted"
        if entry.log in hostile:
            seen[reason] += 1
        else:
            assert reason == "accepted", f"an honest entry is void: {reason}, seed {seed}"
    return seen


async def storms(first: int, end: int, mutants: int) -> Counter[str]:
    """Run the storms of some seeds and return what became of the mutants; raise Wrong where something doesn't hold."""
    tried: Counter[str] = Counter()
    worker = NoteWorker()
    try:
        await worker.apply(bytes(32), [])
        process = worker.process_id
        for seed in range(first, end):
            storm = Storm(seed, mutants)
            try:
                storm.rage()
                await storm.check(worker)
                if worker.process_id != process:
                    raise Wrong("the note process died")
            except Exception as error:
                error.add_note(
                    f"python -m tests.fuzz.updates --seeds {seed}:{seed + 1} --mutants {mutants} --here"
                )
                raise
            tried += storm.tried
    finally:
        await worker.close()
    return tried


def _block(first: int, end: int, mutants: int) -> Counter[str] | None:
    """Run a block in a process of its own and return what became of its mutants; None where it failed, died or hung."""
    name = f"--seeds {first}:{end} --mutants {mutants}"
    command = [sys.executable, "-m", "tests.fuzz.updates", *name.split(), "--here"]
    try:
        done = subprocess.run(
            command, stdout=subprocess.PIPE, text=True, check=True, timeout=_PATIENCE_S * (end - first)
        )
    except subprocess.SubprocessError as error:
        print(f"FAULT {type(error).__name__}: python -m tests.fuzz.updates {name} --here", file=sys.stderr)
        return None
    return Counter(json.loads(done.stdout))


def main(arguments: list[str] | None = None) -> int:
    """Run storms from the command line; return 1 if one of them brought a fault to light."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", default="0:10", help="FIRST:END")
    parser.add_argument("--mutants", type=int, default=300, help="in each note")
    parser.add_argument("--block", type=int, default=100, help="seeds in one process")
    parser.add_argument("--here", action="store_true", help="all in this process")
    given = parser.parse_args(arguments)
    first, end = map(int, given.seeds.split(":"))
    if given.here:
        print(json.dumps(asyncio.run(storms(first, end, given.mutants))))
        return 0
    tried: Counter[str] = Counter()
    faults = 0
    for start in range(first, end, given.block):
        stop = min(end, start + given.block)
        found = _block(start, stop, given.mutants)
        tried += found or Counter()
        faults += found is None
        used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        seconds = sum(one.ru_utime + one.ru_stime for one in used)
        print(
            f"seeds {first}:{stop}: {tried.total()} mutants, {tried['accepted']} accepted, {faults} faults, "
            f"{seconds:.0f} s of processor time, largest process {used[1].ru_maxrss // 1024} MiB",
            flush=True,
        )
    print(dict(tried.most_common()))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
