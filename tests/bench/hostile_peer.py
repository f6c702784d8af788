"""What a hostile member says over an admitted link: the largest and the costliest messages that the limits allow.

Started by ``tests/bench/blocking.py`` in a process of its own as ``python -m tests.bench.hostile_peer HOME SPACE
RECORD CASE COUNT``:
it calls the node that HOME is paired with, says what the case names, waits until the node has dealt with all of it, and
prints how many messages and bytes that were.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crdt import limits as entry_limits
from crdt.entry import NO_HASH, SEAL_BYTES, Entry, EntryClass, Position, make_entry, make_seal
from crdt.note import client_id
from crdt.ops import Create, DataBody, DataOp, Edit, NoteEdit, Write
from crdt.run import ITEM_BYTES, ForkProof, Run, make_run
from identity.channel import Channel
from identity.encoding import encode
from identity.errors import Unavailable
from identity.keys import public_of_seed
from node.clock import draw
from node.hub import Hub
from node.links.link import Opened, call
from node.links.peers import Peer
from node.links.streams import dial, parse_address
from sync import limits
from sync.messages import (
    AskView,
    Entries,
    Fork,
    Height,
    Held,
    HeldHeight,
    Hello,
    Message,
    Ping,
    Pong,
    SpaceStatus,
    Status,
    WantBranch,
    log_alias,
    read_message,
    space_alias,
)
from tests.fuzz.yjs_bytes import section, update, written
from tests.node.neighbours import PATIENCE_S, Neighbour

LAST = 77
_ENTRY_ROOM = entry_limits.RUN_BYTES_MAX - SEAL_BYTES
_SMALL_HEAD = 8
_NOTE = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Who talks: an open home, the space that it shares with the node, a record there, the handshake's transcript."""

    hub: Hub
    space: bytes
    record: bytes
    transcript: bytes

    @property
    def alias(self) -> bytes:
        """The name of the space in this session."""
        return space_alias(self.space, self.transcript)

    def log(self, bodies: Sequence[bytes], *, cut_at: int = entry_limits.RUN_ENTRIES_MAX) -> Iterator[Run]:
        """Yield a new data log of this member with entries of these bodies, in the largest runs."""
        replica = self.hub.replica
        state, seed = replica.state(self.space), draw(32)
        serving = state.data_key()
        assert serving is not None
        name = public_of_seed(seed)
        opening = encode(replica._writer._opening(self.space, name, EntryClass.DATA))
        batch: list[Entry] = []
        size, backlink = 0, NO_HASH
        for seq, body in enumerate((opening, *bodies)):
            key_id, key = serving if seq else state.control_key()
            place = Position(space=self.space, log=name, seq=seq, backlink=backlink)
            entry = make_entry(place, EntryClass.DATA, body, key=key, key_id=key_id)
            backlink = entry.hash
            grown = size + len(entry.payload or b"") + ITEM_BYTES
            if batch and (grown > _ENTRY_ROOM or len(batch) >= cut_at or seq == 1):
                yield make_run(batch, make_seal(seed, batch[-1].hash))
                batch, grown = [], len(entry.payload or b"") + ITEM_BYTES
            batch.append(entry)
            size = grown
        yield make_run(batch, make_seal(seed, batch[-1].hash))

    def entries(self, ops: Sequence[DataOp], deps: tuple[bytes, ...] = ()) -> list[Message]:
        """Return the messages that bring these operations in a new log."""
        bodies = [encode(DataBody(0, False, None, (), deps, op, None)) for op in ops]
        return [Entries(self.alias, run) for run in self.log(bodies)]


def records(who: Member, count: int) -> list[Message]:
    """As many records in a run as it holds."""
    wide = Create(kind="event", shared=False, key="", part_of=None, part="", writes=(Write("title", "x"),))
    return who.entries([wide] * (count * 2_048))


def edits(who: Member, count: int) -> list[Message]:
    """As many edits of one record in a run as it holds, all beside each other."""
    record = who.record
    ops = [Edit(record, (Write("title", f"{number}"),)) for number in range(count * 2_048)]
    return who.entries(ops, (record,))


def nonsense(who: Member, count: int) -> list[Message]:
    """Runs of the most entries that there may be, none of which means anything."""
    bodies = [b"\xc0"] * (count * 4_096)
    return [Entries(who.alias, run) for run in who.log(bodies)]


def unsealed(who: Member, count: int) -> list[Message]:
    """A run of the most entries, whose seal is broken; it ends the session, so there is one."""
    *_, run = who.log([b"\xc0"] * (entry_limits.RUN_ENTRIES_MAX - 1))
    broken = bytes([run.seals[0][0] ^ 1]) + run.seals[0][1:]
    return [Entries(who.alias, Run(run.log, run.first, run.backlink, run.keys, run.items, (broken,)))]


def texts(who: Member, count: int) -> list[Message]:
    """Note updates as large as they may be: half of them of the most pieces, half of the most letters."""
    record, path, session = who.record, _NOTE, 4_000
    found: list[Message] = []
    for _ in range(count):
        session += 2
        many = [written("a") for _ in range(entry_limits.NOTE_STRUCTS_MAX)]
        long = [written(base64.b85encode(draw(entry_limits.UPDATE_BYTES_MAX * 4 // 5 - 1_000)).decode())]
        for step, items in enumerate((many, long)):
            found += _text_entries(who, record, path, session + step, items)
    return found


def _text_entries(who: Member, record: bytes, path: str, session: int, items: list[bytes]) -> list[Message]:
    replica = who.hub.replica
    state, seed = replica.state(who.space), draw(32)
    serving, name = state.data_key(), public_of_seed(seed)
    assert serving is not None
    me = client_id(name, record, path, session)
    op = NoteEdit(record, path, session, update(section(me, 0, *items)))
    opening = encode(replica._writer._opening(who.space, name, EntryClass.DATA))
    body = encode(DataBody(0, False, None, (), (record,), op, None))
    first = Position(space=who.space, log=name, seq=0, backlink=NO_HASH)
    control = state.control_key()
    opened = make_entry(first, EntryClass.DATA, opening, key=control[1], key_id=control[0])
    second = Position(space=who.space, log=name, seq=1, backlink=opened.hash)
    said = make_entry(second, EntryClass.DATA, body, key=serving[1], key_id=serving[0])
    return [Entries(who.alias, make_run([opened, said], make_seal(seed, said.hash)))]


def logs(who: Member, count: int) -> list[Message]:
    """So many new logs, each of which holds nothing but its opening."""
    return [Entries(who.alias, run) for _ in range(count) for run in who.log([])]


def heights(who: Member, count: int) -> list[Message]:
    """Whole statuses of the most logs that a message names, that nobody has; each asks for one."""
    names = iter(range(2**62))

    def status() -> Status:
        told = tuple(
            Height(next(names).to_bytes(8, "big"), 1, bytes(8), 0, False) for _ in range(limits.HEIGHTS_MAX)
        )
        return Status((SpaceStatus(who.alias, draw(16), draw(16), True, told),), 0, True)

    return [status() for _ in range(min(count, limits.LOGS_MAX // limits.HEIGHTS_MAX))]


def states(who: Member, count: int) -> list[Message]:
    """Statuses that say that all is different, and ask for one, over and over."""
    one = SpaceStatus(who.alias, bytes(16), bytes(16), True, ())
    return [Status((one,), 0, True) for _ in range(count * 16)]


def spaces(who: Member, count: int) -> list[Message]:
    """Statuses of one space as often as a message may name any, each of which is whole."""
    one = SpaceStatus(who.alias, bytes(16), bytes(16), True, ())
    return [Status((one,) * limits.SPACES_MAX, 0, True) for _ in range(count)]


def holdings(who: Member, count: int) -> list[Message]:
    """What a third group is said to hold, of the most logs that a message names."""
    heads = [head.log for head in who.hub.inventory.heads(who.space).values()]
    told = tuple(HeldHeight(log_alias(log, who.transcript), 1) for log in heads)[: limits.HELD_HEIGHTS_MAX]
    unknown = tuple(HeldHeight(draw(8), 1) for _ in range(limits.HELD_HEIGHTS_MAX - len(told)))
    return [Held(who.alias, who.hub.home.identity.group, told + unknown) for _ in range(count * 4)]


def branches(who: Member, count: int) -> list[Message]:
    """Every log is wanted again from its beginning, over and over."""
    heads = [head.log for head in who.hub.inventory.heads(who.space).values()][:_SMALL_HEAD]
    return [WantBranch(who.alias, log, 0) for _ in range(count) for log in heads]


def views(who: Member, count: int) -> list[Message]:
    """The node is asked what it shows, at ever other times."""
    return [AskView(who.alias, at_ms) for at_ms in range(count * 4)]


def pings(who: Member, count: int) -> list[Message]:
    """Many of the smallest messages at once."""
    return [Ping(1) for _ in range(count * 10_000)]


def forks(who: Member, count: int) -> list[Message]:
    """Proofs of forks as large as they may be, each of another log."""
    replica = who.hub.replica
    state = replica.state(who.space)
    serving = state.data_key()
    assert serving is not None

    def side(seed: bytes, first: Entry, body: bytes) -> Run:
        entries: list[Entry] = []
        last, room = first, _ENTRY_ROOM
        while len(entries) < entry_limits.RUN_ENTRIES_MAX:
            place = Position(
                space=who.space, log=first.header.log, seq=last.header.seq + 1, backlink=last.hash
            )
            last = make_entry(place, EntryClass.DATA, body, key=serving[1], key_id=serving[0])
            room -= len(last.payload or b"") + ITEM_BYTES
            if room < 0:
                break
            entries.append(last)
        return make_run(entries, make_seal(seed, entries[-1].hash))

    found: list[Message] = []
    for _ in range(count):
        seed = draw(32)
        name = public_of_seed(seed)
        opening = encode(replica._writer._opening(who.space, name, EntryClass.DATA))
        control = state.control_key()
        place = Position(space=who.space, log=name, seq=0, backlink=NO_HASH)
        first = make_entry(place, EntryClass.DATA, opening, key=control[1], key_id=control[0])
        found.append(Entries(who.alias, make_run([first], make_seal(seed, first.hash))))
        sides = sorted((side(seed, first, body) for body in (b"\xc0", b"\xc3")), key=encode)
        found.append(Fork(who.alias, ForkProof(*sides)))
    return found


CASES: dict[str, Callable[[Member, int], list[Message]]] = {
    made.__name__: made
    for made in (
        records,
        edits,
        nonsense,
        unsealed,
        texts,
        heights,
        states,
        spaces,
        holdings,
        branches,
        views,
        pings,
        forks,
        logs,
    )
}


@contextlib.asynccontextmanager
async def linked(node: Neighbour, peer: Peer) -> AsyncIterator[tuple[Opened, bytes]]:
    """Call a peer as an honest node would and give the bare channel, and the transcript that names rest on."""
    psk = peer.psk(node.hub.home.identity.writer().keys.public.id)
    stream = await dial(parse_address(peer.addresses[0]), PATIENCE_S)
    transcripts: list[bytes] = []

    def hello(transcript: bytes) -> bytes:
        transcripts.append(transcript)
        return encode(Hello(draw(16), 0, ()))

    try:
        opened = await call(stream, node.network.initiator(peer.static, psk), hello, peer.static)
        yield opened, transcripts[0]
    finally:
        stream.abort()


async def talk(path: Path, space: bytes, record: bytes, case: str, count: int) -> None:
    """Say what a case names, and print what came of it."""
    node = Neighbour(path, "B")
    await node.start((), calls=False)
    try:
        (peer,) = await node.hub.run(node.hub.peers.all)
        async with linked(node, peer) as (opened, transcript):
            who = Member(hub=node.hub, space=space, record=record, transcript=transcript)
            said = CASES[case](who, count)
            print(json.dumps(await _say(opened, [encode(one) for one in said])), flush=True)
    finally:
        await node.stop()


async def _say(opened: Opened, messages: list[bytes]) -> dict[str, object]:
    """Say everything, then wait until the last ping is answered; return what was said and how long that took."""
    channel: Channel = opened.channel
    data = b"".join(channel.seal_message(one, pad=False) for one in [*messages, encode(Ping(LAST))])
    began = time.monotonic()
    writing = asyncio.create_task(opened.stream.write(data, PATIENCE_S))
    why = "dealt with"
    try:
        while True:
            got = await opened.stream.read_some(PATIENCE_S)
            if not got:
                why = "ended"
                break
            if any(read_message(one) == Pong(LAST) for one in channel.feed(got)):
                break
    except Unavailable as fault:
        why = fault.message
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    largest = max(map(len, messages), default=0)
    return {
        "messages": len(messages),
        "bytes": len(data),
        "largest": largest,
        "seconds": round(time.monotonic() - began, 2),
        "end": why,
    }


if __name__ == "__main__":
    home, space, record, case, count = sys.argv[1:]
    asyncio.run(talk(Path(home), bytes.fromhex(space), bytes.fromhex(record), case, int(count)))
