"""Malformed frames at a whole node: before anybody has proved anything, and in the session of an admitted peer.

    python -m tests.fuzz.frames before SEED COUNT
    python -m tests.fuzz.frames after SEED COUNT

``before`` plays noise, other protocols, changed, foreign and repeated greetings, changed third messages and changed
talk under open codes at what a listener runs for each stream. No stranger may get a byte, nobody a link or a row.
``after`` plays what a paired peer, a device of the own group and a device at a courier may say once they are let in:
messages of every tag, changed in their bytes or in the tree that they encode, in every order. Sessions may end; nothing
may be raised but a Fault of the peer, what is held stays verifiable, and an honest exchange afterwards ends alike.

Both print what came of it, the memory that it took and the command that replays a seed; a fault ends with status 1.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from crdt.view import EARLY_MS
from identity.channel import Channel
from identity.encoding import encode
from identity.handshake import FIRST_BYTES, SECOND_BYTES, Initiator
from identity.invitation import invitation_psk, read_code
from identity.joining import joining_psk, read_device_code
from node.clock import draw
from tests.fuzz.guests import Company, company, converse
from tests.fuzz.lines import Scripted, resident_bytes, unforeseen
from tests.fuzz.trees import damaged, mutated
from tests.node.neighbours import Neighbour, neighbours, pair

_BLOCK = 20_000
_NOISE_MAX = 4_000
_OTHERS = (
    b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    bytes.fromhex("16030100f0010000ec0303") + bytes(300),
    b"SSH-2.0-OpenSSH_9.9\r\n",
    b"\x00" * FIRST_BYTES,
    b"\xff" * FIRST_BYTES,
    b"EHLO x\r\n" * 40,
    b"\x05\x01\x00" + bytes(200),
)


@dataclass(slots=True, kw_only=True)
class Door:
    """A node that listens, and what somebody may know who has not proved anything: recordings and secrets of others."""

    node: Neighbour
    peer: Neighbour
    static: bytes
    psk: bytes
    codes: list[bytes]
    cards: list[bytes]
    greetings: list[bytes]
    foreign: list[bytes]
    used: list[bytes]
    calls: int = 0

    def initiator(self, psk: bytes, own: bytes | None = None) -> Initiator:
        """Return the calling end of a fresh handshake with the node under ``psk``."""
        self.calls += 1
        return Initiator(
            static_secret=own or self.peer.hub.home.identity.agree_secret,
            remote_static=self.static,
            psk=psk,
            ephemeral=draw(32),
            instance=bytes(16),
            counter=self.calls,
        )


@contextlib.asynccontextmanager
async def door(folder: Path) -> AsyncIterator[Door]:
    """Give a paired node with open codes."""
    async with neighbours(folder) as street:
        a, b = await street.node("A", calls=False), await street.node("B", calls=False)
        await pair(a, b)
        codes = [read_code((await a.call("invite"))["code"], now_ms=a.hub.home.clock.wall_ms())]
        joining = read_device_code((await a.call("device invite"))["code"], now_ms=a.hub.home.clock.wall_ms())
        psk = (await b.peer(a)).psk(b.hub.home.identity.writer().keys.public.id)
        made = Door(
            node=a,
            peer=b,
            static=a.hub.home.identity.writer().keys.public.agree,
            psk=psk,
            codes=[*(invitation_psk(one.secret) for one in codes), joining_psk(joining.secret)],
            cards=[encode(b.network.card()), encode(b.hub.home.identity.acts)],
            greetings=[],
            foreign=[],
            used=[],
        )
        made.greetings = [made.initiator(psk).first() for _ in range(64)]
        made.foreign = [made.initiator(draw(32)).first() for _ in range(64)]
        for _ in range(16):
            said = made.initiator(psk).first()
            await a.network.answering.accept(Scripted(said))
            made.used.append(said)
        yield made


async def stranger(at: Door, chance: random.Random) -> str:
    """Let somebody who knows no secret say something; raise AssertionError if a byte comes back."""
    sort = chance.choice(("noise", "other", "changed", "foreign", "repeated", "cut"))
    match sort:
        case "noise":
            said = chance.randbytes(chance.choice((0, 1, 95, 96, 97, 200, chance.randrange(_NOISE_MAX))))
        case "other":
            said = damaged(chance.choice(_OTHERS), chance)
        case "changed":
            said = _changed(chance.choice(at.greetings), chance)
        case "foreign":
            said = chance.choice(at.foreign) + chance.randbytes(chance.randrange(100))
        case "repeated":
            said = chance.choice(at.used) + chance.randbytes(chance.randrange(100))
        case _:
            said = chance.choice(at.greetings)[: chance.randrange(FIRST_BYTES)]
    line = Scripted(said)
    await at.node.network.answering.accept(line)
    assert not line.heard, f"{sort}: {len(line.heard)} bytes came back"
    return sort


async def impostor(at: Door, chance: random.Random) -> str:
    """Let somebody who knows one secret, but not the key behind it, go on after an honest greeting."""
    initiator = at.initiator(at.psk, own=chance.choice((None, draw(32))))
    noise = chance.randbytes(chance.randrange(600))

    def third(heard: bytes) -> bytes:
        if len(heard) != SECOND_BYTES or chance.random() < 0.3:
            return noise
        payload = chance.choice((b"", noise, at.cards[0]))
        said = initiator.second(heard, payload)
        return damaged(said, chance) if chance.random() < 0.8 else said[:2] + noise

    line = Scripted(initiator.first(), third)
    await at.node.network.answering.accept(line)
    assert len(line.heard) <= SECOND_BYTES, "an impostor was answered"
    return "third message"


async def codes(at: Door, chance: random.Random) -> str:
    """Let somebody who has an open code say anything but what the code is for."""
    initiator = at.initiator(chance.choice(at.codes), own=draw(32))
    spoken = [False]

    def talk(heard: bytes) -> bytes:
        if spoken[0]:
            return b""
        spoken[0] = True
        said = initiator.second(heard, b"")
        channel = _channel(initiator)
        card = chance.choice(at.cards)
        broken = damaged(card, chance) if chance.random() < 0.5 else mutated(card, at.cards, chance)
        return said + channel.seal_message(broken[: 2**20])

    line = Scripted(initiator.first(), talk)
    await at.node.network.answering.accept(line)
    return "talk under a code"


def _channel(initiator: Initiator) -> Channel:
    return Channel(initiator.transport)


def _changed(said: bytes, chance: random.Random) -> bytes:
    found = bytearray(said)
    for _ in range(chance.choice((1, 1, 2, 8))):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return said + b"x" if bytes(found) == said else bytes(found)


async def _rows(node: Neighbour) -> dict[str, int]:
    """Return how much a node holds of what only people and peers may add."""

    def counted() -> dict[str, int]:
        db = node.hub.replica.db
        tables = ("entries", "records", "spaces", "peers", "members", "devices", "kits")
        return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}

    found: dict[str, int] = await node.hub.run(counted)
    return found


@dataclass(slots=True, kw_only=True)
class Run:
    """What came of some trials."""

    frames: int = 0
    seen: Counter[str]
    grown_bytes: int = 0
    cpu_s: float = 0.0


Trial = Callable[[random.Random, Counter[str]], Awaitable[int]]


async def play(trial: Trial, seeds: range, frames_max: int, *, told: bool) -> Run:
    """Run trials until their seeds or frames are used up; memory is counted from the first hundredth on."""
    made, begun, start, block = Run(seen=Counter()), time.process_time(), 0, 0
    with unforeseen() as errors:
        for seed in seeds:
            try:
                made.frames += await trial(random.Random(seed), made.seen)
                assert not errors, errors[0]
            except Exception as error:
                where = "".join(traceback.format_tb(error.__traceback__)[-3:])
                raise AssertionError(f"seed {seed}: {type(error).__name__}: {error}\n{where}") from error
            if not start and made.frames >= frames_max // 100:
                start = resident_bytes()
            if told and made.frames // _BLOCK > block:
                block = made.frames // _BLOCK
                print(f"seed {seed}: {made.frames} frames, {resident_bytes() - start} bytes more", flush=True)
            if made.frames >= frames_max:
                break
    made.grown_bytes = resident_bytes() - start
    made.cpu_s = time.process_time() - begun
    return made


async def before(seed: int, count: int, *, told: bool = False) -> Run:
    """Play ``count`` attempts of strangers and impostors at one node; raise AssertionError when a promise is broken."""
    with tempfile.TemporaryDirectory() as name:
        async with door(Path(name)) as at:

            async def trial(chance: random.Random, seen: Counter[str]) -> int:
                draws = chance.random()
                what = stranger if draws < 0.98 else impostor if draws < 0.99 else codes
                seen[await what(at, chance)] += 1
                return 1

            held = await _rows(at.node)
            made = await play(trial, range(seed, seed + count), count, told=told)
            assert await _rows(at.node) == held, "a stranger changed something"
            assert not at.node.network.links, "a stranger has a link"
            await at.peer.network.refresh()
            results = await at.peer.call("sync", wait=60.0)
            assert all(result["in_sync"] for result in results), "an honest peer is shut out"
    return made


async def after(seed: int, count: int, *, told: bool = False) -> Run:
    """Play frames of guests until there were ``count``; raise AssertionError when a promise is broken."""
    with tempfile.TemporaryDirectory() as name:
        async with company(Path(name)) as made:

            async def trial(chance: random.Random, seen: Counter[str]) -> int:
                guest = chance.choices(made.guests, (70, 10, 20))[0]
                return await converse(guest, chance, seen)

            run = await play(trial, range(seed, seed + 2 * count), count, told=told)
            await _alike(made)
    return run


async def _alike(made: Company) -> None:
    """Raise AssertionError unless what both nodes hold holds, and an honest exchange brings them to the same."""
    for node in (made.a, made.b):
        await node.hub.idle()
        node.desk.network = None
        await node.listen(calls=False)
        await node.network.refresh()
        verified = await node.call("verify")
        assert verified["bad"] == 0, "entries that don't hold"
    peer = await made.a.peer(made.b)
    await made.a.hub.run(made.a.hub.peers.set_addresses, peer, [str(made.b.address)])
    await made.a.network.refresh()
    # What a device of the own group made up of spaces is believed, so it is with the peer that all has to agree.
    [result] = await made.a.call("sync", peer=made.b.group.hex(), wait=60.0)
    assert result["in_sync"], result
    told = [await node.hub.view_hash(bytes.fromhex(made.space), EARLY_MS) for node in (made.a, made.b)]
    assert told[0] == told[1] and told[0].is_whole, "views differ"


def main() -> int:
    """Run from the command line."""
    sort, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    try:
        run = asyncio.run({"before": before, "after": after}[sort](seed, count, told=True))
    except AssertionError as fault:
        print(
            f"{fault}\nreplay: python -m tests.fuzz.frames {sort} {seed} {count}, or from the seed that is named on"
        )
        return 1
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(f"{run.frames} frames {sort} authentication: {dict(run.seen.most_common())}")
    print(f"{run.cpu_s:.0f} s CPU, {run.grown_bytes / 1e6:.1f} MB more, peak {peak / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
