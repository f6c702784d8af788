"""Whoever is let in and turns hostile: a peer, a device of the own group, a device at a courier; what they may say.

A ``Guest`` is a link of the real node or courier, made as after a handshake, over a line in memory. What it says is
drawn from honest messages of every tag, changed in their bytes or in the tree that they encode, at any place of the
conversation.
"""

from __future__ import annotations

import contextlib
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from crdt.entry import EntryClass, make_entry, make_seal
from crdt.run import ForkProof, Run, make_run
from identity.encoding import encode
from identity.errors import Fault, LocalFault, Refused
from node.courier.gatehouse import Caller
from node.courier.post import CallerWorks
from node.devices.kin import told_items
from node.links.grounds import ground
from node.links.link import Link, Opened, Traffic
from node.links.peers import Peer
from node.links.works import Counterpart, PeerWorks, Works
from sync.gate import sign_gate
from sync.ground import Ground
from sync.messages import (
    AskKit,
    AskView,
    Bye,
    Entries,
    Fork,
    Gate,
    GateTold,
    Held,
    HeldHeight,
    Hello,
    KeepKit,
    Kin,
    Kit,
    Message,
    PairSpace,
    Ping,
    Pong,
    Status,
    View,
    WantBranch,
    log_alias,
    space_alias,
)
from sync.session import Session
from tests.fuzz.lines import TRANSCRIPT, Mouth, Turns, ear
from tests.fuzz.trees import damaged, mutated
from tests.node.courier.boxes import Box, box, take_up
from tests.node.neighbours import Neighbour, Neighbours, neighbours, pair, shared_space
from tests.node.stick_world import apart, event

_FRAMES_MAX = 40
_NOISE_MAX = 600
_FRAME_BYTES = 66_000
_SORTS = {"honest": 15, "damaged": 30, "mutated": 45, "chunk": 5, "raw": 5}
_SHORT_HELLO = encode(Hello(bytes(16), 0, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Who is let in: the link's works, whom they stand for, the session's ground, and the honest messages by tag."""

    name: str
    works: Callable[[], Works]
    peer: Counterpart
    ground: Callable[[], Ground]
    now_ms: Callable[[], int]
    hello: bytes
    messages: dict[str, list[bytes]]


@dataclass(slots=True, kw_only=True)
class Company:
    """A node and a courier with all their guests; ``a`` is the node that has to bear them, ``b`` the hostile peer's."""

    a: Neighbour
    b: Neighbour
    street: Neighbours
    courier: Box
    space: str
    guests: list[Guest] = field(default_factory=list)


@contextlib.asynccontextmanager
async def company(folder: Path) -> AsyncIterator[Company]:
    """Give a node with a shared space, a removed record, a generation and a courier, and hostile guests."""
    async with neighbours(folder) as street, box(folder / "courier") as courier:
        a, b = await street.node("A"), await street.node("B")
        await pair(a, b)
        space = await shared_space(a, b)
        await take_up(a, courier, space)
        for number in range(4):
            await event(a, space, f"Event {number}", notes=f"words {number} " * 20)
        gone = await event(a, space, "To be erased")
        await a.call("erase", id=gone, reason="asked")
        await a.call("space checkpoint", space=space)
        await a.call("sync", wait=30.0)
        await apart(a, b)
        for number in range(3):
            await event(b, space, f"Of B {number}", notes="пусто " * 30)
        made = Company(a=a, b=b, street=street, courier=courier, space=space)
        made.guests = await _guests(made)
        yield made


async def converse(guest: Guest, chance: random.Random, seen: Counter[str]) -> int:
    """Let a guest talk until the link ends or it has no more to say; return how many hostile frames that were.

    Raises whatever the node did not foresee; a fault of the node's own counts as that.
    """
    before = _hostile(seen)
    line = Turns(_said(guest, chance, seen))
    opened = Opened(
        stream=line, channel=ear(), calls=False, payload=b"", remote_static=bytes(32), traffic=Traffic()
    )
    link = Link(
        works=guest.works(),
        peer=guest.peer,
        session=Session(guest.ground(), guest.now_ms()),
        opened=opened,
        began_ms=guest.now_ms(),
    )
    line.link = link
    try:
        ended = await link.run(None)
    except Fault as fault:
        if isinstance(fault, LocalFault) and not isinstance(fault, Refused):
            raise
        seen[fault.message] += 1
    else:
        seen[ended.value] += 1
    return _hostile(seen) - before


def _hostile(seen: Counter[str]) -> int:
    return sum(seen[sort] for sort in _SORTS if sort != "honest")


def _said(guest: Guest, chance: random.Random, seen: Counter[str]) -> Iterator[tuple[bytes, bool]]:
    """Yield the frames of one conversation, most of which begin as they should, and whether they are whole."""
    mouth = Mouth()
    if chance.random() < 0.95:
        yield mouth.say(guest.hello if chance.random() < 0.1 else _SHORT_HELLO), True
    everything = [message for messages in guest.messages.values() for message in messages]
    for _ in range(_FRAMES_MAX):
        tag = chance.choice(list(guest.messages))
        message = chance.choice(guest.messages[tag])
        sort = chance.choices(list(_SORTS), list(_SORTS.values()))[0]
        seen[sort] += 1
        match sort:
            case "honest":
                yield mouth.say(message, pad=chance.random() < 0.5), True
            case "damaged":
                yield mouth.say(damaged(message, chance)), True
            case "mutated":
                yield mouth.say(mutated(message, everything, chance)[: 2**20]), True
            case "chunk":
                yield mouth.chunk(_flags(chance) + chance.randbytes(chance.randrange(_NOISE_MAX))), False
                break
            case _:
                yield chance.randbytes(chance.randrange(1, _NOISE_MAX)), False
                break
    # Whatever is unfinished by now is filled up, so that it is judged.
    yield chance.randbytes(_FRAME_BYTES), False


def _flags(chance: random.Random) -> bytes:
    return bytes([chance.choice((0, 1, 2, 3, chance.randrange(256)))])


async def _guests(made: Company) -> list[Guest]:
    a, b = made.a.hub, made.b.hub
    peer: Peer = await a.run(a.peers.by_group, made.b.group)
    back: Peer = await b.run(b.peers.by_group, made.a.group)
    sibling = Sibling(group=made.a.group, device=peer.device, pair_secret=bytes(32))
    said = await _spoken(made, Session(ground(b, back, TRANSCRIPT, calls=True), 0))
    hello = said["Hello"][0]

    def of(name: str, who: Counterpart, rests: Callable[[], Ground]) -> Guest:
        return Guest(
            name=name,
            works=lambda: PeerWorks(a, who),
            peer=who,
            ground=rests,
            now_ms=a.home.clock.ticks_ms,
            hello=hello,
            messages=said,
        )

    post = made.courier.post
    caller = next(one for one in post.gatehouse.callers() if one.is_owner)
    own = ground(a, peer, TRANSCRIPT, calls=False)
    return [
        of("peer", peer, lambda: own),
        of("own device", sibling, lambda: own),
        _caller(made, caller, hello, said),
    ]


def _caller(made: Company, caller: Caller, hello: bytes, said: dict[str, list[bytes]]) -> Guest:
    post = made.courier.post
    return Guest(
        name="caller at a courier",
        works=lambda: CallerWorks(post, caller),
        peer=caller,
        # A budget for all its links would only make the trials wait: ``tests/node/links/test_fairness.py`` has that.
        ground=lambda: replace(post._ground(caller, TRANSCRIPT), budget=None),
        now_ms=post.home.clock.ticks_ms,
        hello=hello,
        messages=said,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling:
    """Another device of the node's own group."""

    group: bytes
    device: bytes
    pair_secret: bytes
    name: str = "own"


async def _spoken(made: Company, session: Session) -> dict[str, list[bytes]]:
    """Return honest messages of every tag, as the hostile peer would say them, by the names of their types."""
    b = made.b.hub
    space = bytes.fromhex(made.space)
    alias = space_alias(space, TRANSCRIPT)
    hello = session.hello()
    runs: list[Run] = await b.run(runs_of, made.b)
    proofs = [ForkProof(runs[0], runs[0]), await b.run(_fork, made.b, space)]
    logs = [run.log for run in runs]
    heights = tuple(HeldHeight(log_alias(log, TRANSCRIPT), 1) for log in logs)
    gates = [gate for gate in made.courier.post.gatehouse.gates.values()]
    signed = [sign_gate(gate.statement, made.a.hub.replica.me.keys.sign_seed) for gate in gates]
    told: list[bytes] = await b.run(lambda: [encode(item) for item in told_items(b)])
    statuses = [Status(hello.spaces, 0, ask) for ask in (True, False)]
    aliases = {one: space_alias(one, TRANSCRIPT) for one in b.access}
    views = [AskView(alias, at_ms) for at_ms in (0, 2**60)]
    everything: list[Message] = [
        hello,
        *statuses,
        Status((), 1, False),
        *(Entries(alias, run) for run in runs),
        *(Entries(other, run) for other in aliases.values() for run in runs[:2]),
        *(Fork(alias, proof) for proof in proofs),
        *(WantBranch(alias, log, 0) for log in logs),
        *views,
        View(alias, 0, bytes(32), True, bytes(16), bytes(16)),
        Held(alias, made.a.group, heights),
        Held(alias, made.b.group, heights),
        *(Gate(one) for one in signed),
        GateTold(space, 1, bytes(32), 0),
        KeepKit(bytes(32), bytes(32), None, 0, 1, b"k" * 400),
        KeepKit(bytes(32), bytes(32), bytes(32), 1, 2, b"k" * 400),
        AskKit(bytes(32)),
        Kit(bytes(32), 1, 1, b""),
        Kin((b"item", encode((1, b"x")))),
        *(Kin((item,)) for item in told),
        PairSpace(space, (bytes(32),)),
        Ping(7),
        Pong(7),
        Bye(),
    ]
    found: dict[str, list[bytes]] = {}
    for message in everything:
        found.setdefault(type(message).__name__, []).append(encode(message))
    assert isinstance(hello, Hello)
    return found


def _fork(node: Neighbour, space: bytes) -> ForkProof:
    """Return the proof that the end of a node's own data log went another way; store's thread."""
    replica = node.hub.replica
    row = next(one for one in replica.ledger.logs_of(space) if one.seed and not one.is_control)
    key = replica.state(space).data_key()
    assert key is not None and row.seed is not None
    sides = []
    for body in (b"one way", b"the other way"):
        entry = make_entry(row.position, EntryClass.DATA, body, key=key[1], key_id=key[0])
        sides.append(make_run([entry], make_seal(row.seed, entry.hash)))
    return ForkProof(*sorted(sides, key=encode))


def runs_of(node: Neighbour) -> list[Run]:
    """Return runs of all that a node holds of its spaces; store's thread."""
    replica = node.hub.replica
    found = []
    for space in replica.spaces:
        for head in replica.heads(space):
            first = 0
            while first < head.height:
                run, _ = replica.load_run(space, head.log, first, b"", 4_000)
                if run is None:
                    break
                found.append(run)
                first = run.first + len(run.items)
    return found
