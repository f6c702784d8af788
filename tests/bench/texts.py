"""What each check of a text costs, for one entry: from the message in which it comes to the text that is shown.

python -m tests.bench.texts [--count 10000] [--lines 50]

COUNT lines at the ends of texts of LINES lines, each an entry of its own, as somebody's node sends them to another.
Each check runs over all of them by itself; the least of several rounds counts. Seals are told for each, since one
vouches for a whole run.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from crdt import limits
from crdt.document import Document
from crdt.entry import Entry, open_entry, seal_holds
from crdt.note import NoteEntry, NoteFold, client_id
from crdt.ops import DataBody, NoteEdit
from crdt.run import Run, verify_run
from crdt.update_merge import author_of
from crdt.update_reader import read_update
from identity.aead import Subkeys, subkeys
from identity.encoding import decode, encode
from node.home import Home
from node.notes.note_worker import NoteWorker
from node.replica.outcome import Written
from sync.messages import Entries, read_message
from tests.bench.homes import new_home, records, shared

NOTE = "notes"
ROUNDS = 5
SESSION = 1
_TOGETHER = 32
T = TypeVar("T")


Keys = dict[bytes, Subkeys]


class Costs:
    """The least processor time that each check took, in seconds, in the order in which they are made."""

    def __init__(self) -> None:
        self.found: dict[str, float] = {}

    def of(self, name: str, work: Callable[[], T]) -> T:
        """Do a check over all entries, note what it took, and return its result."""
        began = time.process_time()
        result = work()
        self.note(name, time.process_time() - began)
        return result

    def note(self, name: str, took_s: float) -> None:
        """Note what a check took, once more."""
        self.found[name] = min(took_s, self.found.get(name, took_s))


async def sent(folder: Path, count: int, lines: int) -> tuple[bytes, Keys, list[Run]]:
    """Return a space, its keys and the runs in which the lines of its texts travel."""
    a, b = await new_home(folder, "A"), await new_home(folder, "B")
    space = await shared(a, b)
    made = await a.run(records, a.replica, a, space, -(-count // lines))
    log = await a.run(a.replica.data_log, space, a.clock.now())
    for record in made:
        await a.run(_append, a, space, record, list(_typed(log, record, lines)))
    keys = {name: subkeys(key) for name, key in a.replica.state(space).keyring.data.items()}
    runs = await a.run(lambda: list(_runs(a, space, log)))
    await a.close()
    await b.close()
    return space, keys, runs


def _append(home: Home, space: bytes, record: bytes, ops: Sequence[NoteEdit]) -> None:
    for op in ops:
        home.replica.append(space, [Written(op=op, deps=(record,))], home.clock.now())


def _typed(log: bytes, record: bytes, lines: int) -> Iterator[NoteEdit]:
    document, length = Document(client_id(log, record, NOTE, SESSION)), 0
    for number in range(lines):
        line = f"value {number:08} {number * 2_654_435_761 % 10**12:012}\n"
        yield NoteEdit(record, NOTE, SESSION, document.replace(length, length, line))
        length += len(line)


def _runs(home: Home, space: bytes, log: bytes) -> Iterator[Run]:
    head = next(one for one in home.replica.heads(space) if one.log == log)
    first = 0
    while first < head.height:
        run, _ = home.replica.load_run(space, log, first, b"", limits.RUN_BYTES_MAX)
        assert run is not None
        yield run
        first += len(run.items)


def check(costs: Costs, space: bytes, keys: Keys, runs: Sequence[Run]) -> list[list[bytes]]:
    """Make all checks but the engine's own, each over all entries, and return the updates of each text."""
    messages = [encode(Entries(space[:16], run)) for run in runs]
    costs.of("the message, read strictly", lambda: [read_message(one) for one in messages])
    entries = costs.of(
        "hashes, chain and seals of the runs", lambda: [e for run in runs for e in verify_run(space, run)]
    )
    ends = [(run, verify_run(space, run)[-1].hash) for run in runs]
    costs.of("of these the seals", lambda: [seal_holds(run.log, end, run.seals[-1]) for run, end in ends])
    sealed = [one for one in entries if one.header.key in keys]
    opened = costs.of(
        "the payload, opened", lambda: [open_entry(one, keys[one.header.key]) for one in sealed]
    )
    bodies = costs.of(
        "the entry, read strictly",
        lambda: [decode(one, DataBody, bytes_max=limits.BODY_BYTES_MAX) for one in opened],
    )
    texts = _by_text(zip(sealed, bodies, strict=True))
    costs.of(
        "the update, read byte by byte",
        lambda: [read_update(one.update, client=one.client_id, clock=None) for text in texts for one in text],
    )
    folds = costs.of("that again, and its place in its past", lambda: [_folded(text) for text in texts])
    assert not any(fold.void for fold in folds)
    return [fold.accepted_in_order for fold in folds]


def _by_text(given: Iterable[tuple[Entry, DataBody]]) -> list[list[NoteEntry]]:
    texts: dict[int | bytes, list[NoteEntry]] = defaultdict(list)
    for entry, body in given:
        if isinstance(op := body.op, NoteEdit):
            author = author_of(op.update)
            assert author is not None
            one = NoteEntry(
                hash=entry.hash,
                log=entry.header.log,
                seq=entry.header.seq,
                deps=(),
                session=op.session,
                client_id=author[0],
                update=op.update,
            )
            texts[op.record].append(one)
    return list(texts.values())


def _folded(text: Sequence[NoteEntry]) -> NoteFold:
    fold = NoteFold()
    for one in text:
        fold.add(one)
    return fold


async def engine_s(texts: Sequence[Sequence[bytes]]) -> float:
    """Return the processor time of node and note process for putting texts together, with starting the process."""
    worker, began = NoteWorker(), _cpu_s()
    for start in range(0, len(texts), _TOGETHER):
        part = enumerate(texts[start : start + _TOGETHER], start)
        assert await worker.apply_all([(b"%d" % number, text) for number, text in part]) is not None
    await worker.close()
    return _cpu_s() - began


def _cpu_s() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


async def measure(count: int, lines: int) -> Costs:
    """Return what each check took for all entries together."""
    costs = Costs()
    with tempfile.TemporaryDirectory() as folder:
        space, keys, runs = await sent(Path(folder), count, lines)
    texts: list[list[bytes]] = []
    for _ in range(ROUNDS):
        texts = check(costs, space, keys, runs)
    for _ in range(ROUNDS):
        start_s = await engine_s(texts[:1])
        costs.note("put together in the note process", await engine_s(texts) - start_s)
    return costs


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--lines", type=int, default=50)
    given = parser.parse_args()
    for name, took_s in asyncio.run(measure(given.count, given.lines)).found.items():
        print(f"{took_s / given.count * 1e6:8.2f} us  {name}")


if __name__ == "__main__":
    main()
