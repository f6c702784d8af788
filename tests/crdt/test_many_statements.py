"""What somebody says very often, in very many logs, about very many things: judged in little time and room.

Each case is the worst that was found of one kind: statements that all know of each other, so that each question about
one of them leads through all.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crdt.kind import kinds
from crdt.ops import Create, DataOp, Edit, Say, Write
from crdt.record import Item
from crdt.registers import Author
from crdt.shelf import Shelf
from crdt.states import Facts
from crdt.view import record_view
from identity.encoding import domain_hash
from tests.crdt.record_world import SPACE, group, some

COUNT = 12_000
LOGS = 120
_SECONDS_MAX = 8
_MB_MAX = 400


class Talker:
    """One device of the group that made a record, in as many logs as it likes."""

    def __init__(self, kind: str, **fields: str) -> None:
        self.author = Author(group=group(1), device=bytes(32))
        self.shelf = Shelf()
        self.count = 0
        writes = tuple(Write(path, value) for path, value in {"title": "x", **fields}.items())
        self.id = self.last = domain_hash(b"test entry", b"record")
        self._take(self.id, Create(kind, False, "", None, "", writes), 0, ())
        facts = Facts(some(self.shelf.find(self.id)), self.shelf)
        declared = kinds()[kind].statements
        self._wordings = {one.name: facts.wording(one.binds) for one in declared}

    def say(
        self, statement: str, *, log: int = 1, deps: tuple[bytes, ...] | None = None, **args: str
    ) -> bytes:
        """Say something, knowing what was said last unless told what is known."""
        found = domain_hash(b"test entry", self.count.to_bytes(4))
        told = tuple((name.strip("_"), value) for name, value in args.items())
        op = Say(self.id, statement, told, self._wordings[statement])
        self._take(found, op, log, (self.last,) if deps is None else deps)
        self.last = found
        return found

    def write(self, path: str, value: str) -> None:
        """Let one more value stand beside those that stand."""
        found = domain_hash(b"test entry", self.count.to_bytes(4))
        self._take(found, Edit(self.id, (Write(path, value),)), 1, (self.last,))

    def _take(self, entry: bytes, op: DataOp, log: int, deps: tuple[bytes, ...]) -> None:
        name = domain_hash(b"test log", log.to_bytes(2))
        item = Item(hash=entry, author=self.author, claimed_ms=1, op=op, log=name, seq=self.count, deps=deps)
        self.shelf.add(self.id, item)
        self.count += 1


def steps() -> Talker:
    lines = [chr(0x4E00 + number) for number in range(COUNT // 2)]
    talker = Talker("contingency", first_hour="\n".join(lines))
    talker.say("activate")
    for number in range(COUNT):
        talker.say("did", log=1 + number % LOGS, list="first-hour", step=lines[number // 2])
    return talker


def scores() -> Talker:
    talker = Talker("round")
    for number in range(COUNT):
        name = f"c{number // 2}"
        talker.say("score", log=1 + number % LOGS, candidate=name, criterion="need", points="1")
    return talker


def swaps() -> Talker:
    talker = Talker("role", order=f"{group(1).hex()};b", start="2026-12-01", every="P1D")
    for number in range(COUNT):
        said = ("offer-swap", "accept-swap")[number % 2]
        talker.say(said, log=1 + number % LOGS, on=f"day {number // 2}", with_="2026-12-02")
    return talker


def releases() -> Talker:
    talker = Talker("resource", quantity="1 beds")
    for number in range(COUNT):
        talker.say("release", log=1 + number % LOGS, group=f"g{number}")
    return talker


def referrals() -> Talker:
    talker = Talker("case")
    for number in range(COUNT):
        talker.say("refer", log=1 + number % LOGS, to=f"g{number}", parts="summary")
    return talker


def renewals() -> Talker:
    talker = Talker("pledge", quantity="1 beds")
    made = [talker.say("renew", log=2 + number, deps=(talker.id,)) for number in range(3_000)]
    for start in range(0, len(made), 200):
        talker.say("accept", deps=tuple(made[start : start + 200]))
    for _ in range(COUNT):
        talker.say("accept")
    return talker


def wordings() -> Talker:
    talker = Talker("contingency")
    talker.say("activate")
    for number in range(700):
        lines = (f"{number}.{line}" for line in range(1_700))
        talker.write("first_hour", "\n".join(lines))
    return talker


CASES = {one.__name__: one for one in (wordings, steps, scores, swaps, releases, referrals, renewals)}


@pytest.mark.parametrize("case", CASES)
def test_it_is_judged_in_little_time_and_room(case: str):
    asked = [sys.executable, "-m", "tests.crdt.test_many_statements", case]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=600, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    assert seconds < _SECONDS_MAX and megabytes < _MB_MAX


def _main(case: str) -> None:
    talker = CASES[case]()
    began = time.process_time()
    record_view(some(talker.shelf.find(talker.id)), talker.shelf, space=SPACE, notes={}, at=1_800_000_000_000)
    took = time.process_time() - began
    # What getrusage tells counts what the process was before it began this program.
    (peak_kb,) = re.findall(r"^VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    print(took, int(peak_kb) / 1024)


if __name__ == "__main__":
    _main(sys.argv[1])
