"""Homes with much in them, for measuring."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from crdt import acts
from crdt.limits import RUN_BYTES_MAX
from crdt.membership import Role
from crdt.ops import Create, Edit, Say, Write
from node.home import Home, NewHome, create
from node.replica.outcome import Written
from node.replica.replica import Replica

BATCH = 64
MIB = 1_048_576


async def new_home(folder: Path, name: str) -> Home:
    """Make a home without a passphrase and open it."""
    home, _ = await create(folder / name, NewHome(name=name, language="en", passphrase=None))
    return home


async def shared(a: Home, b: Home) -> bytes:
    """Found a space at ``a`` and give it to ``b`` as a contributor, as pairing and sharing do."""
    now = a.clock.now()
    space = (await a.run(a.replica.found, acts.SpaceSort.SHARED, "Joint", now)).space
    me = b.identity.writer()
    act = await a.run(a.replica.invitation_act, space, me.group, me.roster, int(Role.CONTRIBUTOR))
    await a.run(a.replica.append_control, space, act, now)
    control = tuple(a.replica.state(space).keyring.control.values())
    await b.run(b.replica.adopt, space, a.identity.group, control)
    await send(a, b, space)
    return bytes(space)


async def send(a: Home, b: Home, space: bytes) -> int:
    """Let ``b`` ingest all entries of ``a`` that it lacks; return how many."""
    heights = {head.log: head.height for head in await b.run(b.replica.heads, space)}
    count = 0
    heads = sorted(await a.run(a.replica.heads, space), key=lambda head: not head.is_control)
    for head in heads:
        first = heights.get(head.log, 0)
        while first < head.height:
            run, _ = await a.run(a.replica.load_run, space, head.log, first, b"", RUN_BYTES_MAX)
            await b.run(b.replica.ingest, space, run, b.clock.now())
            first += len(run.items)
            count += len(run.items)
    return count


def records(replica: Replica, home: Home, space: bytes, count: int) -> list[bytes]:
    """Append records; return their ids."""
    made: list[bytes] = []
    for start in range(0, count, BATCH):
        ops = [Written(op=_record(number)) for number in range(start, min(start + BATCH, count))]
        made += replica.append(space, ops, home.clock.now())[0]
    return made


def edits(replica: Replica, home: Home, space: bytes, record: bytes, count: int) -> None:
    """Append edits of one record, each of which supersedes the one before, with a statement now and then."""
    last = record
    for start in range(0, count, BATCH):
        ops = list(_edits(record, last, range(start, min(start + BATCH, count))))
        hashes = replica.append(space, ops[:1], home.clock.now())[0]
        for one in ops[1:]:
            again = Written(op=one.op, deps=(hashes[-1],))
            hashes += replica.append(space, [again], home.clock.now())[0]
        last = hashes[-1]


def some_edits(replica: Replica, home: Home, space: bytes, made: Sequence[bytes], rounds: int) -> None:
    """Append ``rounds`` edits of every record."""
    last = list(made)
    for number in range(rounds):
        for start in range(0, len(made), BATCH):
            part = range(start, min(start + BATCH, len(made)))
            ops = [
                Written(op=Edit(made[at], (Write("place", f"Place {number}", (0,)),)), deps=(last[at],))
                for at in part
            ]
            for at, hash_ in zip(part, replica.append(space, ops, home.clock.now())[0], strict=True):
                last[at] = hash_


def _record(number: int) -> Create:
    day = f"2027-{number % 12 + 1:02}-{number % 28 + 1:02}T{number % 24:02}:00[Europe/Berlin]"
    writes = (
        Write("title", f"Meeting {number}: whom we ask, and what we bring"),
        Write("start", day),
        Write("place", f"Hall {number % 40}, second floor"),
    )
    return Create("event", False, f"key-{number}", None, "", writes)


def _edits(record: bytes, last: bytes, numbers: range) -> Iterator[Written]:
    for number in numbers:
        if number % 50 == 49:
            yield Written(op=Say(record, "confirm", (), bytes(16)), deps=(last,))
        else:
            yield Written(op=Edit(record, (Write("place", f"Place {number}", (0,)),)), deps=(last,))
