"""The links of a rogue: a real session whose messages are withheld, bent, repeated, reordered and drowned in others.

What goes wrong in the rogue's own session because of that is its own affair; only what the honest end makes of it
counts.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import msgspec

from crdt.entry import payload_hash
from crdt.run import Dropped, ForkProof, Present, Run
from identity.encoding import encode
from sync import effects as do
from sync import messages
from sync.messages import Entries, Hello, Message, Status, read_message
from tests.sim.conversation import Conversation, Event
from tests.sim.network import Wire
from tests.sim.rogue import Mind, Self

if TYPE_CHECKING:
    from tests.sim.site import Site

FLOOD = 40
BENT = 0.35
INSERTED = 0.12


class RogueTalk(Conversation):
    """One end of a link, with the group of ``site``; its mind's tricks bend what it says."""

    def __init__(self, mind: Mind, me: Self, site: Site, wire: Wire, end: int, transcript: bytes) -> None:
        self.mind = mind
        self.chance: random.Random = random.Random(f"{mind.world.seed} talk {transcript.hex()}")
        self.transcript = transcript
        tricks = sorted(mind.talk & TALK_TRICKS.keys())
        self.tricks = [name for name in tricks if self.chance.random() < 0.6]
        self._late: list[bytes] = []
        self._heard: list[Status] = []
        self._silent_after = self.chance.choice((3, 8, 20)) if "fall silent" in self.tricks else None
        self._said = 0
        super().__init__(me, site.me.group, wire, end, transcript)

    def begin(self) -> None:
        """Say Hello, or something else."""
        self._utter(self.session.hello())
        self._watch()

    def _take(self, what: Event, data: bytes) -> None:
        if data:
            self.mind.record(data)
            if "lie" in self.tricks and isinstance(message := read_message(data), Status):
                self._heard.append(message)
        super()._take(what, data)
        while self.tricks and self.chance.random() < INSERTED:
            self._insert()

    def _perform(self, effect: do.Effect) -> int:
        if not isinstance(effect, do.Send):
            return super()._perform(effect)
        self._utter(effect.message)
        return 0

    def _utter(self, message: Message) -> None:
        said: list[bytes] = [encode(message)]
        if self.tricks and self.chance.random() < BENT:
            name = self.chance.choice(self.tricks)
            self.mind.done[name] += 1
            said = list(TALK_TRICKS[name](self, message))
        late, self._late = self._late, []
        for data in (*said, *late):
            self._send(data)

    def _insert(self) -> None:
        name = self.chance.choice(self.tricks)
        message = self.chance.choice(_INSERTED)(self)
        self.mind.done[name] += 1
        for data in TALK_TRICKS[name](self, message):
            self._send(data)

    def _send(self, data: bytes) -> None:
        self._said += 1
        if self._silent_after is not None and self._said > self._silent_after:
            return
        self.mind.record(data)
        self.wire.send(self._end, data)

    # Tricks; each yields what is said instead of a message

    def withhold(self, message: Message) -> Iterator[bytes]:
        """Keep entries to itself, its own or others'."""
        if not isinstance(message, Entries | messages.Fork):
            yield encode(message)

    def claim(self, message: Message) -> Iterator[bytes]:
        """Say that it holds more than it does, or less."""
        if isinstance(message, Status | Hello):
            message = msgspec.structs.replace(
                message, spaces=tuple(self._claimed(status) for status in message.spaces)
            )
        yield encode(message)

    def lie(self, message: Message) -> Iterator[bytes]:
        """Say other digests, those of the peer's own perhaps, or count acknowledgements otherwise."""
        if isinstance(message, Status | Hello):
            spaces = tuple(
                msgspec.structs.replace(status, data=self._digest(), control=self._digest())
                for status in message.spaces
            )
            message = msgspec.structs.replace(message, spaces=spaces)
        if isinstance(message, Status) and self.chance.random() < 0.3:
            message = msgspec.structs.replace(message, acks=self.chance.choice((0, 1, 2, 2**32 - 1)))
        yield encode(message)

    def garble(self, message: Message) -> Iterator[bytes]:
        """Say what can't be read."""
        data = bytearray(encode(message))
        for _ in range(self.chance.choice((1, 1, 4))):
            data[self.chance.randrange(len(data))] ^= 1 << self.chance.randrange(8)
        yield bytes(data[: self.chance.choice((len(data), self.chance.randint(0, len(data))))])

    def strip(self, message: Message) -> Iterator[bytes]:
        """Pass entries on without what they hold."""
        if isinstance(message, Entries):
            items = tuple(
                self._dropped(item) if self.chance.random() < 0.6 else item for item in message.run.items
            )
            message = Entries(message.space, msgspec.structs.replace(message.run, items=items))
        yield encode(message)

    def forge(self, message: Message) -> Iterator[bytes]:
        """Put entries of its own into others' logs, change theirs, or prove forks that are none."""
        if isinstance(message, Entries):
            run = self._forged(message.run)
            if self.chance.random() < 0.3:
                pair = self.chance.choice(((run, message.run), (message.run, message.run), (run, run)))
                yield encode(messages.Fork(message.space, ForkProof(*pair)))
            else:
                yield encode(Entries(message.space, run))
        yield encode(message)

    def disorder(self, message: Message) -> Iterator[bytes]:
        """Say it twice, or only after the next."""
        data = encode(message)
        if self.chance.random() < 0.5:
            self._late.append(data)
        else:
            yield from (data, data)

    def replay(self, message: Message) -> Iterator[bytes]:
        """Say something that was said before, here or elsewhere, by whoever."""
        recorded = self.mind.recorded
        yield from self.chance.sample(recorded, min(len(recorded), self.chance.choice((1, 1, 5))))
        yield encode(message)

    def flood(self, message: Message) -> Iterator[bytes]:
        """Say it very often, or ask for much."""
        data = encode(self.chance.choice((message, self.chance.choice(_INSERTED)(self))))
        yield from [data] * self.chance.choice((4, FLOOD))
        yield encode(message)

    def interject(self, message: Message) -> Iterator[bytes]:
        """Say something else that is allowed at another time, or never."""
        yield encode(self.chance.choice(_INSERTED)(self))
        yield encode(message)

    def fall_silent(self, message: Message) -> Iterator[bytes]:
        """Stop speaking somewhere; until then speak."""
        yield encode(message)

    # Bending

    def _claimed(self, status: messages.SpaceStatus) -> messages.SpaceStatus:
        chance = self.chance
        heights = tuple(
            msgspec.structs.replace(
                one,
                height=chance.choice((one.height, 0, one.height + 1, max(0, one.height - 1), 2**32 - 2)),
                tip=one.tip if chance.random() < 0.6 else chance.randbytes(8),
                floor=chance.choice((one.floor, one.floor, 1, 2**31)),
                forked=one.forked ^ (chance.random() < 0.2),
            )
            for one in status.heights
            if chance.random() < 0.9
        )
        if chance.random() < 0.2:
            unknown = messages.Height(
                chance.randbytes(8), chance.randrange(2**32 - 1), chance.randbytes(8), 0, False
            )
            heights = (*heights, unknown)
        return msgspec.structs.replace(status, heights=heights, whole=status.whole ^ (chance.random() < 0.2))

    def _digest(self) -> bytes:
        heard = [space for status in self._heard for space in status.spaces]
        if heard and self.chance.random() < 0.5:
            return self.chance.choice(heard).data
        mine = self.site.inventory.digests(self.mind.world.space)
        return self.chance.choice((mine.data, mine.control, self.chance.randbytes(16)))

    def _dropped(self, item: Present | Dropped) -> Present | Dropped:
        if isinstance(item, Dropped):
            return item
        return Dropped(item.key, item.kind, payload_hash(item.payload), len(item.payload))

    def _forged(self, run: Run) -> Run:
        chance = self.chance
        item = chance.choice(run.items)
        other = chance.choice(self._known_logs() or [run.log])
        return chance.choice(
            (
                msgspec.structs.replace(run, log=other),
                msgspec.structs.replace(run, first=run.first + 1),
                msgspec.structs.replace(run, items=(*run.items, item)),
                msgspec.structs.replace(run, items=run.items[:-1] or run.items),
                msgspec.structs.replace(run, backlink=chance.randbytes(32)),
                msgspec.structs.replace(run, seals=(*run.seals[:-1], chance.randbytes(64))),
                msgspec.structs.replace(run, seals=run.seals[1:]),
                msgspec.structs.replace(run, keys=run.keys[:-1]),
            )
        )

    def _known_logs(self) -> list[bytes]:
        return [row.log for row in self.site.replica.ledger.logs_of(self.mind.world.space)]

    def alias(self) -> bytes:
        """Return the name of a space in this session, or in another, or of none."""
        spaces = sorted(self.site.replica.spaces)
        known = messages.space_alias(self.chance.choice([self.mind.world.space, *spaces]), self.transcript)
        return known if self.chance.random() < 0.85 else self.chance.randbytes(16)

    def log(self) -> bytes:
        """Return a log of the space, or none."""
        return self.chance.choice([*self._known_logs(), self.chance.randbytes(32)])

    def group_of_somebody(self) -> bytes:
        """Return a group of the world, or none."""
        return self.chance.choice(
            [*(one.me.group for one in self.mind.world.sites), self.chance.randbytes(32)]
        )


def _held(talk: RogueTalk) -> Message:
    heights = tuple(
        messages.HeldHeight(
            messages.log_alias(talk.log(), talk.transcript), talk.chance.choice((0, 1, 9, 2**32 - 2))
        )
        for _ in range(talk.chance.randrange(5))
    )
    return messages.Held(talk.alias(), talk.group_of_somebody(), heights)


def _status(talk: RogueTalk) -> Message:
    heights = tuple(
        messages.Height(
            messages.log_alias(talk.log(), talk.transcript),
            talk.chance.choice((0, 1, 3, 2**32 - 2)),
            talk.chance.randbytes(8),
            talk.chance.choice((0, 0, 2)),
            talk.chance.random() < 0.3,
        )
        for _ in range(talk.chance.randrange(6))
    )
    status = messages.SpaceStatus(
        talk.alias(),
        talk.chance.randbytes(16),
        talk.chance.randbytes(16),
        talk.chance.random() < 0.5,
        heights,
    )
    return Status((status,), talk.chance.choice((0, 0, 1)), talk.chance.random() < 0.5)


def _foreign_run(talk: RogueTalk) -> Message:
    """Entries of another space, under the name of this one or its own."""
    replica = talk.site.replica
    rows = [row for space in replica.spaces for row in replica.ledger.logs_of(space) if row.height]
    row = talk.chance.choice(rows)
    run = replica.ledger.load_run(row, talk.chance.randrange(row.height), 60_000)
    return messages.Ping(1) if run is None else Entries(talk.alias(), run)


def _view(talk: RogueTalk) -> Message:
    return messages.View(
        talk.alias(), 0, talk.chance.randbytes(32), True, talk.chance.randbytes(16), talk.chance.randbytes(16)
    )


_INSERTED: tuple[Callable[[RogueTalk], Message], ...] = (
    _held,
    _status,
    _status,
    _foreign_run,
    _foreign_run,
    _view,
    lambda talk: messages.WantBranch(talk.alias(), talk.log(), talk.chance.choice((0, 0, 1, 5, 2**32 - 2))),
    lambda talk: messages.WantBranch(talk.alias(), talk.log(), 0),
    lambda talk: messages.AskView(talk.alias(), talk.chance.choice((0, -(2**62), 2**62, 1_800_000_000_000))),
    lambda talk: messages.Ping(talk.chance.getrandbits(32)),
    lambda talk: messages.Pong(0),
    lambda talk: messages.Hello(talk.chance.randbytes(16), talk.chance.getrandbits(32), ()),
    lambda talk: messages.PairSpace(talk.chance.randbytes(32), (talk.chance.randbytes(32),)),
    lambda talk: messages.Kin((talk.chance.randbytes(40),)),
    lambda talk: messages.Gate(talk.chance.randbytes(90)),
    lambda talk: messages.AskKit(talk.chance.randbytes(32)),
    lambda talk: messages.Status((), talk.chance.choice((1, 40)), True),
    lambda talk: messages.Bye(),
)

Trick = Callable[[RogueTalk, Message], Iterator[bytes]]
TALK_TRICKS: dict[str, Trick] = {
    "withhold": RogueTalk.withhold,
    "claim": RogueTalk.claim,
    "lie": RogueTalk.lie,
    "garble": RogueTalk.garble,
    "strip": RogueTalk.strip,
    "forge": RogueTalk.forge,
    "disorder": RogueTalk.disorder,
    "replay": RogueTalk.replay,
    "flood": RogueTalk.flood,
    "interject": RogueTalk.interject,
    "fall silent": RogueTalk.fall_silent,
}
