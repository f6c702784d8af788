"""What an own edit of one field costs: in the core, in the replica alone and 64 at once, and through a node's API.

python -m tests.bench.edits [--count 2000]

The core writes, seals, hashes and signs the entry, and folds it into its record. The replica also stores it, encrypted
and committed with FULL, and writes the rows that lists read. The API is that of the running node, asked over HTTP as
the page asks; its processor time is that of the whole node and of whoever asks. Medians; alone, FULL means a flush of
the disk an edit.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from crdt.entry import EntryClass, Position, make_entry, make_seal
from crdt.ops import Create, DataBody, Edit, Write
from crdt.record import Item, RecordFold
from crdt.registers import Author
from identity.aead import key_id, subkeys
from identity.encoding import encode
from identity.keys import public_of_seed, signer
from node.cli.remote import Remote, find_remote
from node.config import Config
from node.home import Home, open_home
from node.links.lan import LanMode
from node.links.streams import Address
from node.replica.outcome import Written
from node.runner import running
from tests.bench.homes import BATCH, new_home, records

RECORDS = 200
ROUNDS = 10
_KEY = bytes(range(32))
_LOOPBACK = Address(host="127.0.0.1", port=0)


def core(count: int) -> float:
    """Return the microseconds of processor time for an edit where nothing is stored: the median of rounds."""
    seed = bytes(32)
    log, key, name, sign_key = public_of_seed(seed), subkeys(_KEY), key_id(_KEY), signer(seed)
    position = Position(space=_KEY, log=log, seq=1, backlink=_KEY)
    author = Author(group=_KEY, device=_KEY)
    took = []
    for _ in range(ROUNDS):
        folds = [_fold(author, bytes([number]) * 32, log) for number in range(RECORDS)]
        last = [fold.id for fold in folds]
        began = time.process_time()
        for number in range(count // ROUNDS):
            fold = folds[number % RECORDS]
            op = Edit(fold.id, (Write("place", _text(number), (0,)),))
            deps = (last[number % RECORDS],)
            body = encode(DataBody(number, False, None, None, deps, op, None))
            entry = make_entry(position, EntryClass.DATA, body, key=key, key_id=name)
            make_seal(sign_key, entry.hash)
            fold.add(
                Item(
                    hash=entry.hash,
                    author=author,
                    claimed_ms=number,
                    deps=deps,
                    op=op,
                    log=log,
                    seq=position.seq,
                )
            )
            last[number % RECORDS] = entry.hash
            position = Position(space=_KEY, log=log, seq=position.seq + 1, backlink=entry.hash)
        took.append((time.process_time() - began) / (count // ROUNDS) * 1e6)
    return statistics.median(took)


def stored(home: Home, space: bytes, made: list[bytes], count: int, together: int) -> float:
    """Return the microseconds of processor time for an edit in the replica, ``together`` appended at once."""
    last, took = list(made), []
    for start in range(0, count, together):
        places = [number % RECORDS for number in range(start, start + together)]
        ops = [
            Written(op=Edit(made[at], (Write("place", _text(start + more), (0,)),)), deps=(last[at],))
            for more, at in enumerate(places)
        ]
        began = time.thread_time()
        hashes, _ = home.replica.append(space, ops, home.clock.now())
        took.append((time.thread_time() - began) / together * 1e6)
        for at, hash_ in zip(places, hashes, strict=True):
            last[at] = hash_
    return statistics.median(took)


def asked(remote: Remote, made: list[bytes], count: int) -> tuple[list[float], float]:
    """Return the milliseconds that each edit took whoever asked, in order, and the processor time of one."""
    took, began = [], time.process_time()
    for number in range(count):
        at = time.perf_counter()
        told = {"id": made[number % RECORDS].hex(), "fields": {"place": f"asked {_text(number)}"}}
        if not remote.call("edit", told)["changed"]:
            raise AssertionError("the node changed nothing")
        took.append((time.perf_counter() - at) * 1e3)
    return sorted(took), (time.process_time() - began) / count * 1e3


async def measure(count: int, folder: Path) -> None:
    """Measure and print."""
    print(f"core: {core(count * 5):.0f} us of processor time an edit", flush=True)
    home = await new_home(folder, "A")
    space = next(iter(home.replica.spaces))
    made = await home.run(records, home.replica, home, space, RECORDS)
    for together in (1, BATCH, 1, BATCH):
        took = await home.run(stored, home, space, made, count // 4, together)
        print(f"replica, {together} at once: {took:.0f} us of processor time an edit", flush=True)
    await home.close()
    config = Config(sync=(_LOOPBACK,), ui=_LOOPBACK, lan=LanMode.OFF)
    async with running(await open_home(folder / "A", lambda: None), config):
        remote = await asyncio.to_thread(find_remote, folder / "A")
        assert remote is not None
        times, cpu_ms = await asyncio.to_thread(asked, remote, made, count // 4)
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    print(f"API: {p50:.2f} ms an edit, 99 % below {p99:.2f} ms, {cpu_ms:.2f} ms of processor time")


def _fold(author: Author, record: bytes, log: bytes) -> RecordFold:
    fold = RecordFold(record)
    create = Create("event", False, "", None, "", (Write("title", "Vigil"), Write("place", "nowhere yet")))
    fold.add(Item(hash=record, author=author, claimed_ms=0, op=create, log=log, seq=0))
    return fold


def _text(number: int) -> str:
    return f"value {number:08} {number * 2_654_435_761 % 10**12:012}"


def main() -> None:
    """Measure in a new home."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=2_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(given.count, Path(folder)))


if __name__ == "__main__":
    main()
