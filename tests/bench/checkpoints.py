"""What it costs to join a space by its history and by a checkpoint, and how much a home shrinks without its history.

python -m tests.bench.checkpoints [--entries 100000] [--records 10000]

Seen with 100,000 entries and 10,000 records, on two quiet cores: by checkpoint 1.74 MiB and 2.3 s of CPU until all is
listed, by history 13.5 MiB and 10.8 s; the home shrank from 41.5 to 12.8 MiB.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from crdt import acts
from crdt.membership import Role
from crdt.run import LogHead
from identity.encoding import encode
from node.generations.checkpoints import Made
from node.generations.compacting import compact
from node.hub import Hub, open_hub
from node.store.checking import check_entries
from sync.limits import RUN_BYTES_MAX
from tests.bench.homes import MIB, new_home, records, some_edits


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What joining cost: bytes that travelled, the newcomer's and the sender's seconds of CPU until all is listed."""

    size: int
    cpu_s: float
    sender_cpu_s: float


async def fill(hub: Hub, count: int, entries: int) -> bytes:
    """Found a space with ``count`` records and ``entries`` entries; return its id."""
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    made = await hub.run(records, hub.replica, hub.home, space, count)
    rounds = max(0, (entries - count) // count)
    await hub.run(some_edits, hub.replica, hub.home, space, made, rounds)
    return space


async def invite(a: Hub, b: Hub, space: bytes) -> None:
    """Let ``b`` know of the space, as pairing and sharing do."""
    me = b.home.identity.writer()
    act = await a.run(a.replica.invitation_act, space, me.group, me.roster, int(Role.CONTRIBUTOR))
    await a.append_control(space, act)
    control = tuple(a.replica.state(space).keyring.control.values())
    await b.run(b.replica.adopt, space, a.home.identity.group, control)


async def join(a: Hub, b: Hub, space: bytes, *, by_history: bool) -> Joined:
    """Send ``b`` what it lacks, as a session would, and let it make use of it."""
    size, theirs, ours = 0, 0.0, 0.0
    heads = sorted(await a.run(a.replica.heads, space), key=lambda head: not head.is_control)
    for head in heads:
        first = await _begins(b, space, head, by_history=by_history)
        while first < head.height:
            began = time.process_time()
            run, _ = await a.run(a.replica.load_run, space, head.log, first, b"", RUN_BYTES_MAX)
            size += len(encode(run))
            read = time.process_time()
            await b.ingest(space, run)
            theirs, ours = theirs + time.process_time() - read, ours + read - began
            first += len(run.items)
    began = time.process_time()
    await b.checkpoints.look(space)
    await b.idle()
    listing = b.replica.projection.listing
    await b.run(listing.briefs, "space = ?", (b.replica.ledger.space_rows[space],))
    return Joined(size=size, cpu_s=theirs + time.process_time() - began, sender_cpu_s=ours)


async def _begins(b: Hub, space: bytes, head: LogHead, *, by_history: bool) -> int:
    held = {one.log: one.height for one in await b.run(b.replica.heads, space)}
    return held.get(head.log, 0) or (0 if by_history else head.covered)


async def measure(count: int, entries: int, folder: Path) -> None:
    """Fill, join both ways, compact; print what each cost."""
    a, b, c = [await open_hub(await new_home(folder, name)) for name in "ABC"]
    began = time.perf_counter()
    space = await fill(a, count, entries)
    print(
        f"filled: {entries} entries, {count} records in {time.perf_counter() - began:.0f} s,"
        f" {time.process_time():.0f} s of CPU",
        flush=True,
    )
    began, cpu = time.perf_counter(), time.process_time()
    made: Made = await a.checkpoints.make(space)
    print(
        f"checkpoint: {made.records} records of {made.entries} entries kept in {made.size / MIB:.2f} MiB,"
        f" {time.perf_counter() - began:.0f} s, {time.process_time() - cpu:.0f} s of CPU",
        flush=True,
    )
    seen = (await a.view_hash(space, 0)).hash
    for hub, by_history, name in ((b, True, "history"), (c, False, "checkpoint")):
        await invite(a, hub, space)
        cost = await join(a, hub, space, by_history=by_history)
        print(
            f"joined by {name}: {cost.size / MIB:.2f} MiB, {cost.cpu_s:.2f} s of CPU"
            f" ({cost.sender_cpu_s:.2f} s at the sender)",
            flush=True,
        )
        if (await hub.view_hash(space, 0)).hash != seen:
            raise AssertionError(f"who joined by {name} shows something else")
    await _compact(a, space)
    began = time.process_time()
    entries, bad = await check_entries(a.run, a.replica)
    await a.run(a.replica.rebuild)
    if bad or (await a.view_hash(space, 0)).hash != seen:
        raise AssertionError("after compaction something is bad, or something else is shown")
    print(f"verified: {entries} entries, none bad, {time.process_time() - began:.0f} s of CPU")
    for hub in (a, b, c):
        await hub.close()


async def _compact(hub: Hub, space: bytes) -> None:
    done = await compact(hub, space, drop=True)
    print(
        f"compacted: {done.before / MIB:.1f} MiB to {done.after / MIB:.1f} MiB,"
        f" {done.before / done.after:.1f} times, {done.entries} entries dropped"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--records", type=int, default=10_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(given.records, given.entries, Path(folder)))


if __name__ == "__main__":
    main()
