"""Recordings played again, reflections, swapped roles, talk of one protocol under another's secret, substituted keys.

    python -m tests.fuzz.replays SEED COUNT

Two paired nodes talk while somebody records every byte and keeps every run of entries. Then each trial plays one trick:
recordings at whom they were for, at who made them and at a third group; an answer as a greeting and the like; old
third messages after fresh greetings; the talk of every protocol under every other one's secret; runs under another
space, log, place or seal; calls in a peer's name by who holds the other's device key (key compromise impersonation).
At the end there is no session, no row and no entry more, the view is the same, and the honest peer is still heard.

    python -m tests.fuzz.replays --pairings SEED COUNT

Somebody who stands between two pairing devices with keys of its own, one guess each: the check numbers must differ.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from crdt.entry import NO_HASH
from crdt.run import ForkProof, Run
from crdt.view import EARLY_MS
from identity import introduction, joining, pairing
from identity.channel import Channel
from identity.encoding import encode
from identity.errors import Fault, PeerFault
from identity.handshake import FIRST_BYTES, SECOND_BYTES, Candidate, Initiator, ReplayWindow, Responder
from identity.invitation import Invitation, invitation_psk, read_code
from identity.keys import DeviceKeys, agree
from identity.padding import pad
from identity.pairing import Card, Paired, Side
from identity.recovery import kit_slot, rescue_psk
from identity.roster import fold, found
from node.clock import draw
from node.copies.kits import store_part
from node.store import meta
from sync.messages import AskKit, Entries, Hello, KeepKit, PairSpace, Status, space_alias
from tests.fuzz.guests import runs_of
from tests.fuzz.lines import Scripted, unforeseen
from tests.node.neighbours import Neighbour, neighbours, pair, shared_space, until
from tests.node.stick_world import event

_HELLO = Hello(bytes(16), 0, ())


@dataclass(slots=True, kw_only=True)
class Recording:
    """One whole conversation under one secret, as it went over the wire to the answering side, and what came back."""

    way: str
    sent: list[bytes] = field(default_factory=list)
    heard: bytes = b""


@dataclass(slots=True, kw_only=True)
class Wire:
    """Who talks, what was recorded, and every secret with what is honestly said under it."""

    a: Neighbour
    b: Neighbour
    c: Neighbour
    space: bytes
    secrets: dict[str, bytes]
    recordings: list[Recording] = field(default_factory=list)
    talk: dict[str, list[bytes]] = field(default_factory=dict)
    runs: list[tuple[bytes, Run]] = field(default_factory=list)
    calls: int = 0

    @property
    def target(self) -> bytes:
        """The public static key of the node under attack."""
        return self.a.hub.home.identity.writer().keys.public.agree

    def initiator(self, way: str, *, own: bytes | None = None, to: bytes | None = None) -> Initiator:
        """Return the calling end of a fresh handshake under one of the secrets."""
        self.calls += 1
        return Initiator(
            static_secret=own or self.b.hub.home.identity.agree_secret,
            remote_static=to or self.target,
            psk=self.secrets[way],
            ephemeral=draw(32),
            instance=bytes(16),
            counter=self.calls,
        )


@contextlib.asynccontextmanager
async def wire(folder: Path) -> AsyncIterator[Wire]:
    """Give two paired nodes that talked while somebody listened, and a third group."""
    async with neighbours(folder) as street:
        a, b = await street.two(calls=False)
        c = await street.node("C", calls=False)
        await pair(a, c)
        space = await shared_space(a, b)
        for number in range(3):
            await event(a, space, f"Of A {number}")
            await event(b, space, f"Of B {number}")
        await a.call("sync", wait=60.0)
        await b.call("sync", wait=60.0)
        await _parted(a, b, c)
        made = Wire(a=a, b=b, c=c, space=bytes.fromhex(space), secrets=await _secrets(a, b))
        made.runs = await _kept_runs(made)
        made.talk = await _talk(made)
        # What is recorded is as honest as it can be: the right key, the right secret, its own protocol.
        for way in ("peer", "introduction"):
            for _ in range(8):
                made.recordings.append(await record(made, way, made.talk[way]))
        yield made


async def _parted(*nodes: Neighbour) -> None:
    """End all links; nobody calls by itself."""
    for node in nodes:
        for link in list(node.network.links.values()):
            link.end()
    await until(lambda: not any(node.network.links for node in nodes))


async def _secrets(a: Neighbour, b: Neighbour) -> dict[str, bytes]:
    now_ms = a.hub.home.clock.wall_ms()
    peer = await b.peer(a)
    code = read_code((await a.call("invite"))["code"], now_ms=now_ms)
    device = joining.read_device_code((await a.call("device invite"))["code"], now_ms=now_ms)
    sheet = await b.hub.run(meta.read_sheet, b.hub.replica.db)
    rescue = sheet.rescue if sheet is not None else draw(32)
    own = a.hub.home.identity.writer().keys.public.id
    psk = rescue_psk(rescue, own)
    kit = KeepKit(kit_slot(rescue, own), psk, None, 0, 1, b"a kit " * 50)
    await a.hub.run(_keep_kit, a, b.group, kit)
    await a.network.refresh()
    return {
        "peer": peer.psk(b.hub.home.identity.writer().keys.public.id),
        "introduction": introduction.introduction_psk(peer.pair_secret, own),
        "invitation": invitation_psk(code.secret),
        "device": joining.joining_psk(device.secret),
        "kit": psk,
    }


def _keep_kit(a: Neighbour, group: bytes, kit: KeepKit) -> None:
    store_part(a.hub.replica.db, group, kit, 0)


async def _kept_runs(made: Wire) -> list[tuple[bytes, Run]]:
    runs: list[Run] = await made.a.hub.run(runs_of, made.a)
    spaces = {log: space for space, log in made.a.hub.replica.ledger.logs}
    return [(spaces[run.log], run) for run in runs]


async def _talk(made: Wire) -> dict[str, list[bytes]]:
    """Return by way what is said under its secret after the handshake; of a session its Hello goes in the handshake."""
    b, alias = made.b, space_alias(made.space, b"another transcript")
    card = encode(b.network.card())
    keys = DeviceKeys.from_draw(draw)
    arrival = encode(joining.Arrival(keys.public, "x"))
    sheet = await b.hub.run(meta.read_sheet, b.hub.replica.db)
    slot = kit_slot(sheet.rescue, made.a.hub.home.identity.writer().keys.public.id) if sheet else bytes(32)
    return {
        "peer": [encode(_HELLO), encode(Status((), 0, True)), encode(Entries(alias, made.runs[0][1]))],
        "introduction": [card],
        "invitation": [card, encode(PairSpace(made.space, ()))],
        "device": [arrival, encode(joining.Consent(bytes(64)))],
        "kit": [encode(AskKit(slot))],
    }


async def record(made: Wire, way: str, talk: list[bytes], own: bytes | None = None) -> Recording:
    """Call under the secret of ``way``, say ``talk``, and return all of it as it went over the wire."""
    initiator, found = made.initiator(way, own=own), Recording(way=way)

    def answers(heard: bytes) -> bytes:
        found.heard += heard
        if len(found.sent) > 1:
            return b""
        hello = talk[0] if way == "peer" else b""
        found.sent.append(initiator.second(heard, hello))
        channel = Channel(initiator.transport)
        rest = talk[1:] if way == "peer" else talk
        found.sent += [channel.seal_message(message) for message in rest]
        return b"".join(found.sent[1:])

    found.sent.append(initiator.first())
    await made.a.network.answering.accept(Scripted(found.sent[0], answers))
    return found


# Tricks. Each returns what it was; it raises AssertionError where somebody was let in or answered.


async def replayed(made: Wire, chance: random.Random) -> str:
    """Play a recording again, at whom it was for, at who made it, or at a third group."""
    found = chance.choice(made.recordings)
    at = chance.choice((made.a, made.a, made.b, made.c))
    await _unanswered(at, b"".join(found.sent))
    return "recording"


async def reflected(made: Wire, chance: random.Random) -> str:
    """Send a node its own greeting, its own answers, an answer as a greeting, or pieces of all of these."""
    own = Initiator(
        static_secret=made.a.hub.home.identity.agree_secret,
        remote_static=made.b.hub.home.identity.writer().keys.public.agree,
        psk=made.secrets["peer"],
        ephemeral=draw(32),
        instance=bytes(16),
        counter=1,
    ).first()
    found = chance.choice(made.recordings)
    heard = found.heard + found.sent[1]
    said = chance.choice((own, own + heard, heard, heard[:FIRST_BYTES], heard[32:], found.sent[1], own[::-1]))
    await _unanswered(made.a, said.ljust(FIRST_BYTES, b"\0"))
    return "reflection"


async def swapped(made: Wire, chance: random.Random) -> str:
    """Answer a node's own call with what it said itself, with an old answer, or as if it had been the one called."""
    found = chance.choice(made.recordings)
    initiator = made.initiator(found.way)
    first = initiator.first()
    other = made.initiator(found.way).first()
    for answer in (first[:SECOND_BYTES], other[:SECOND_BYTES], found.heard[:SECOND_BYTES]):
        caller = made.initiator(found.way)
        caller.first()
        try:
            caller.second(answer, b"")
        except PeerFault:
            continue
        raise AssertionError("a call was answered by an echo")
    return "swapped role"


async def spliced(made: Wire, chance: random.Random) -> str:
    """Greet afresh, and go on with the third message and the frames of an old recording."""
    found = chance.choice(made.recordings)
    way = chance.choice(list(made.secrets))
    rest = b"".join(found.sent[1:])
    line = Scripted(made.initiator(way, own=draw(32)).first(), lambda heard: rest)
    await made.a.network.answering.accept(line)
    assert len(line.heard) == SECOND_BYTES, "an old third message opened a session"
    return "spliced"


async def crossed(made: Wire, chance: random.Random) -> str:
    """Say under one protocol's secret what belongs to another, with a key that nobody expects there."""
    way, other = chance.sample(list(made.secrets), 2)
    talk = made.talk[other]
    if way == "peer":
        talk = [chance.choice(talk), *talk]
    found = await record(made, way, talk, own=None if way == "peer" else draw(32))
    assert len(found.heard) <= SECOND_BYTES + 4 * 80, f"{other} under {way} was answered"
    return "crossed"


async def impersonated(made: Wire, chance: random.Random) -> str:
    """Call a node in its peer's name with the node's own device key and the pair's secret, without the peer's key."""
    peers = made.b.hub.home.identity.writer().keys.public.agree
    own_secret = made.a.hub.home.identity.agree_secret
    guesses: list[Callable[[bytes, bytes], bytes]] = [
        lambda ephemeral, theirs: agree(own_secret, peers),
        lambda ephemeral, theirs: agree(own_secret, theirs),
        agree,
        lambda ephemeral, theirs: agree(ephemeral, peers),
        lambda ephemeral, theirs: bytes(32),
    ]
    heard = await call_as(made, peers, chance.choice(guesses))
    assert len(heard) == SECOND_BYTES, "who holds its key came in as its peer"
    return "impersonation"


async def call_as(made: Wire, claimed: bytes, shared: Callable[[bytes, bytes], bytes]) -> bytes:
    """Call under the peer's secret, naming the static key ``claimed``; return all that was answered.

    ``shared`` gives, of the caller's ephemeral secret and the answerer's ephemeral key, what the holder of the static
    key would compute.
    """
    initiator = made.initiator("peer")
    noise: Any = initiator._noise
    first, third = initiator.first(), [False]

    def forged(heard: bytes) -> bytes:
        if third[0]:
            return b""
        third[0] = True
        noise.read(heard)
        out = noise._state.encrypt(claimed)
        noise._state.mix_key(shared(noise._ephemeral, noise._remote_ephemeral))
        noise._state.mix_key_and_hash(made.secrets["peer"])
        out += noise._state.encrypt(pad(encode(_HELLO)))
        return len(out).to_bytes(2, "big") + bytes(out)

    line = Scripted(first, forged)
    await made.a.network.answering.accept(line)
    return bytes(line.heard)


async def moved(made: Wire, chance: random.Random) -> str:
    """Bring a recorded run again, as it is or under another space, log, place or seal."""
    space, run = chance.choice(made.runs)
    other_space, other = chance.choice(made.runs)
    change = chance.randrange(7)
    match change:
        case 0:
            pass
        case 1:
            space = other_space
        case 2:
            run = msgspec.structs.replace(run, log=other.log)
        case 3:
            run = msgspec.structs.replace(run, first=chance.choice((0, run.first + 1, other.first)))
        case 4:
            run = msgspec.structs.replace(
                run, backlink=chance.choice((NO_HASH, other.backlink, other.seals[0][:32]))
            )
        case 5:
            run = msgspec.structs.replace(run, seals=other.seals)
        case _:
            run = msgspec.structs.replace(run, items=run.items[::-1] if len(run.items) > 1 else other.items)
    with contextlib.suppress(PeerFault):
        outcome = await made.a.hub.ingest(space, run)
        assert not outcome.forked, "a moved run counts as a fork"
    with contextlib.suppress(PeerFault):
        await made.a.hub.ingest_fork(space, ForkProof(run, chance.choice((run, other))))
    return "moved run"


TRICKS = (replayed, reflected, swapped, spliced, crossed, impersonated, moved)


async def _unanswered(at: Neighbour, said: bytes) -> None:
    line = Scripted(said)
    await at.network.answering.accept(line)
    assert not line.heard, f"{len(line.heard)} bytes came back"


async def state_of(node: Neighbour, space: bytes) -> tuple[Any, ...]:
    """Return all that no trick may change."""

    def counted() -> dict[str, int]:
        db = node.hub.replica.db
        tables = (
            "entries",
            "logs",
            "forks",
            "records",
            "spaces",
            "peers",
            "members",
            "devices",
            "kits",
            "keys",
        )
        return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}

    told = await node.hub.view_hash(space, EARLY_MS)
    return await node.hub.run(counted), told.hash, told.is_whole, len(node.network.links)


async def trials(seed: int, count: int, *, told: bool = False) -> Counter[str]:
    """Play ``count`` tricks; raise AssertionError when one worked."""
    seen: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name, unforeseen() as errors:
        async with wire(Path(name)) as made:
            before = [await state_of(node, made.space) for node in (made.a, made.b)]
            for number in range(seed, seed + count):
                chance = random.Random(number)
                try:
                    seen[await chance.choice(TRICKS)(made, chance)] += 1
                    assert not errors, errors[0]
                except (AssertionError, Fault) as fault:
                    raise AssertionError(f"seed {number}: {fault}") from fault
                if told and number % 1_000 == 999:
                    print(f"seed {number}", flush=True)
            await made.a.hub.idle()
            after = [await state_of(node, made.space) for node in (made.a, made.b)]
            assert before == after, f"something changed: {before} {after}"
            # The wire itself works: the same call with the real key is a session.
            secret = made.b.hub.home.identity.agree_secret
            claimed = made.b.hub.home.identity.writer().keys.public.agree
            heard = await call_as(made, claimed, lambda ephemeral, theirs: agree(secret, theirs))
            assert len(heard) > SECOND_BYTES, "not even the peer is heard"
    return seen


# Pairing with somebody in between


def between(chance: random.Random) -> tuple[str, str]:
    """Let somebody pair with both sides in place of each; return the check numbers that the two people compare.

    The worst case: it replaced the code that the invited got by one of its own, and has the real one.
    """
    randbytes = chance.randbytes
    real, false = randbytes(16), randbytes(16)
    a, b, middle_a, middle_b = (_group(randbytes, name) for name in ("A", "B", "B", "A"))
    to_a = _paired(a, middle_a, real, randbytes)
    to_b = _paired(middle_b, b, false, randbytes)
    return to_a[0].check, to_b[1].check


def honest(chance: random.Random) -> tuple[str, str]:
    """Let two pair with nobody in between; return the check numbers of both."""
    a, b = (_group(chance.randbytes, name) for name in ("A", "B"))
    one, other = _paired(a, b, chance.randbytes(16), chance.randbytes)
    return one.check, other.check


def _group(randbytes: Callable[[int], bytes], name: str) -> tuple[DeviceKeys, Card]:
    keys, root = DeviceKeys.from_draw(randbytes), randbytes(32)
    act = found(root, keys, randbytes(16))
    return keys, Card(name, (act,), keys.public.id, ())


def _paired(
    inviter: tuple[DeviceKeys, Card],
    invited: tuple[DeviceKeys, Card],
    secret: bytes,
    randbytes: Callable[[int], bytes],
) -> tuple[Paired, Paired]:
    (host, host_card), (guest, guest_card) = inviter, invited
    psk = invitation_psk(secret)
    caller = Initiator(
        static_secret=guest.agree_secret,
        remote_static=host.public.agree,
        psk=psk,
        ephemeral=randbytes(32),
        instance=randbytes(16),
        counter=1,
    )
    answerer = Responder(
        static_secret=host.agree_secret, candidates=[Candidate(psk=psk)], replay=ReplayWindow()
    )
    answerer.third(caller.second(answerer.first(caller.first(), randbytes(32)), b""))
    group = fold(host_card.acts).group
    code = Invitation(agree=host.public.agree, group=group[:16], secret=secret, expires_ms=2**41)
    sides = []
    for side, card, noise, static, message in (
        (Side.INVITER, host_card, answerer.transport, guest.public.agree, guest_card),
        (Side.INVITED, guest_card, caller.transport, host.public.agree, host_card),
    ):
        state, _ = pairing.start(
            side, invitation=code, card=card, handshake_hash=noise.handshake_hash, remote_static=static
        )
        _, effects = pairing.receive(state, encode(message))
        sides.append(next(effect for effect in effects if isinstance(effect, Paired)))
    return sides[0], sides[1]


def pairings(seed: int, count: int) -> None:
    """Raise AssertionError where somebody in between isn't seen, or where nobody is there and the numbers differ."""
    for number in range(seed, seed + count):
        one, other = between(random.Random(number))
        assert one != other, f"seed {number}: somebody in between has the same numbers"
        one, other = honest(random.Random(number))
        assert one == other, f"seed {number}: numbers differ though nobody is in between"


def main() -> int:
    """Run from the command line."""
    *options, seed, count = sys.argv[1:]
    try:
        if options:
            pairings(int(seed), int(count))
            print(f"{count} pairings with somebody in between: every one showed in the check numbers")
        else:
            seen = asyncio.run(trials(int(seed), int(count), told=True))
            print(f"{seen.total()} tricks, no session and no change: {dict(seen.most_common())}")
    except AssertionError as fault:
        print(f"{fault}\nreplay: python -m tests.fuzz.replays {' '.join([*options, seed, count])}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
