"""An admitted group that cheats: its real keys, real replicas, and a mind that writes what does harm.

A rogue has one or more *selves*, replicas on copies of its home; it shows one to some peers and another to others. What
it writes into its raw logs goes into one self or into several. What the links of its selves say is bent by
``tests.sim.twisting``.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt.entry import EntryClass
from crdt.run import Run, verify_run
from identity.errors import Fault, PeerFault
from node.replica.outcome import Written
from node.replica.replica import Replica
from sync import limits
from tests.node.twins import event
from tests.sim.conversation import Conversation
from tests.sim.disk import Disk
from tests.sim.overreach import any_act, control_body, heads_of, is_key_act, sound_act
from tests.sim.poison import body_of, hostile_op, new_ink, sound_op
from tests.sim.raw_log import RawLog, new_log
from tests.sim.site import Site

if TYPE_CHECKING:
    from tests.sim.byzantine_world import ByzantineWorld

KEPT_MAX = 3
LOGS_MAX = 4
RECORDED_MAX = 300


class Self(Site):
    """One self of a rogue; it enters nothing again, and what others think of it is nobody's concern."""

    def enter_again(self, space: bytes) -> None:
        """Leave what a fork set aside where it is."""

    def blamed(self, talk: Conversation, fault: PeerFault) -> None:
        """Take no offence."""

    def _check(self, group: bytes, space: bytes, heights: Sequence[tuple[bytes, int]]) -> None:
        pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivocation:
    """A log that was continued in two ways at ``seq``, or opened in two."""

    space: bytes
    log: bytes
    seq: int
    branches: frozenset[bytes]


class Mind:
    """What a rogue does. ``tricks``: the names of those that it knows, ``done`` how often it used each.

    ``may_fork``: whether it goes on in logs of an earlier self.
    """

    def __init__(self, world: ByzantineWorld, selves: list[Self], tricks: Sequence[str], name: str) -> None:
        self.world = world
        self.selves = selves
        self.tricks = [name for name in tricks if name in ENTRY_TRICKS] or ["speak"]
        self.talk = frozenset(tricks)
        self.may_fork = True
        self.chance = random.Random(f"{world.seed} mind {name}")
        self.done: Counter[str] = Counter()
        self.forks: list[Equivocation] = []
        self.recorded: list[bytes] = []
        self._logs: list[RawLog] = []
        self._kept: list[Disk] = []
        self._faces: dict[str, Self] = {}

    def face(self, site: Site) -> Self:
        """Return the self that it shows to a site."""
        if site.name not in self._faces:
            self._faces[site.name] = self.selves[len(self._faces) % len(self.selves)]
        return self._faces[site.name]

    def misbehave(self) -> None:
        """Use one of its tricks."""
        name = self.chance.choice(self.tricks)
        self.done[name] += 1
        ENTRY_TRICKS[name](self)

    def remember(self) -> None:
        """Keep what it knows now, to act from it later."""
        self._kept = [*self._kept, self.selves[0].disk.copied()][-KEPT_MAX:]

    def record(self, data: bytes) -> None:
        """Keep a message that it heard or said, to say it again elsewhere."""
        if len(self.recorded) < RECORDED_MAX:
            self.recorded.append(data)
        else:
            self.recorded[self.chance.randrange(RECORDED_MAX)] = data

    # Tricks with entries

    def speak(self) -> None:
        """Write as an honest group does, at one self."""
        one = self.chance.choice(self.selves)
        self._honestly(one, [event(self._word())])

    def equivocate(self) -> None:
        """Say one thing to some and another to others at one place of a log, and go on from both."""
        raw = self._log(is_control=self.chance.random() < 0.25)
        self._level(raw)
        at = [self.selves[0], *self.chance.sample(self.selves[1:], min(1, len(self.selves) - 1))]
        runs = [self._sound_run(raw, one) for one in at]
        if len(at) == 1 and runs[0] is not None:
            # With one self both stories meet in it; peers hear of them as it sends them.
            runs.append(self._sound_run(raw, at[0]))
        told = [run for run in runs if run is not None]
        for one, run in zip([*at, at[0]], told, strict=False):
            self.give(one, run)
        self._note_fork(raw, told)

    def open_twice(self) -> None:
        """Open one log in two ways, to some as of data and to others as of acts perhaps."""
        is_control = self.chance.random() < 0.5
        raw = new_log(self.chance, self.world.space, self.selves[0].me, is_control=is_control)
        told = []
        for which, one in enumerate((self.selves[0], self.selves[-1])):
            key, control = self._key(one, is_control=True), is_control ^ (self.chance.random() < 0.3)
            body = raw.opening(which, is_control=control)
            run = raw.run(raw.ends(one.replica)[0], [body], raw.kind(control), key)
            told.append(run)
            self.give(one, run)
            for _ in range(self.chance.randrange(3)):
                more = self._sound_run(raw, one)
                if more is not None:
                    self.give(one, more)
        self._note_fork(raw, told)

    def poison(self) -> None:
        """Write data that can't be read, says nonsense or rests on nothing."""
        raw = self._log(is_control=False)
        for one in self._some():
            ink = new_ink(self.chance, one.replica, self.world.space, raw.log)
            bodies = [
                body_of(ink, hostile_op(ink), heads_of(ink)) for _ in range(self.chance.choice((1, 1, 2, 5)))
            ]
            self._write(raw, one, bodies, EntryClass.DATA)

    def back_date(self) -> None:
        """Write something sound as somebody would who had seen other acts, at another time."""
        raw = self._log(is_control=False)
        one = self.chance.choice(self.selves)
        ink = new_ink(self.chance, one.replica, self.world.space, raw.log)
        body = body_of(ink, sound_op(ink), heads_of(ink), ms=self.chance.choice((0, 1, 2**53 - 1)))
        self._write(raw, one, [body], EntryClass.DATA)

    def overreach(self) -> None:
        """Act as if it had every right."""
        raw = self._log(is_control=True)
        one = self.chance.choice(self.selves)
        ink = new_ink(self.chance, one.replica, self.world.space, raw.log)
        try:
            act = any_act(ink)
        except Fault:
            return
        kind = EntryClass.KEYS if is_key_act(act) else EntryClass.CONTROL
        self._write(raw, one, [control_body(ink, act, honest=self.chance.random() < 0.6)], kind)

    def impersonate(self) -> None:
        """Open a log in the name of somebody else's device, and write in it."""
        victim = self.chance.choice([site.me for site in self.world.honest])
        raw = new_log(self.chance, self.world.space, self.selves[0].me, is_control=self.chance.random() < 0.4)
        one = self.chance.choice(self.selves)
        self._write(raw, one, [raw.opening(device=victim)], raw.kind())
        ink = new_ink(self.chance, one.replica, self.world.space, raw.log)
        if raw.is_control:
            self._write(raw, one, [control_body(ink, sound_act(ink), honest=True)], raw.kind())
        else:
            self._write(raw, one, [body_of(ink, sound_op(ink), heads_of(ink))], raw.kind())

    def act_from_the_past(self) -> None:
        """Write as the one it was some time ago, in new logs or in the old ones once more."""
        if not self._kept:
            self.remember()
        puppet = Replica(self.chance.choice(self._kept).copied(), self.selves[0].me, self.chance.randbytes)
        if not self.may_fork or self.chance.random() < 0.6:
            puppet.reopen_logs()
        now = self.selves[0].clock.now()
        try:
            puppet.append(self.world.space, [event(self._word())], now)
            ink = new_ink(self.chance, puppet, self.world.space, b"")
            act = any_act(ink) if self.chance.random() < 0.4 else sound_act(ink)
            if not isinstance(act, bytes):
                puppet.append_control(self.world.space, act, now)
        except Fault:
            pass
        self.pass_on(puppet, self.chance.choice(self.selves))

    # Passing on

    def pass_on(self, giver: Replica, taker: Site) -> None:
        """Give a site all that a replica holds of the space, as far as it takes it."""
        space = self.world.space
        for head in giver.heads(space):
            first = next((one.height for one in taker.replica.heads(space) if one.log == head.log), 0)
            while True:
                run, _ = giver.load_run(space, head.log, first, b"", limits.RUN_BYTES_MAX)
                if run is None or run.first + len(run.items) <= first or not self.give(taker, run):
                    break
                first = run.first + len(run.items)

    def give(self, taker: Site, run: Run) -> bool:
        """Give a site a run; return whether it had a use for it."""
        try:
            return taker.ingest(self.world.space, run).want is None
        except Fault:
            return False

    # Inside

    def _some(self) -> list[Self]:
        return self.selves if self.chance.random() < 0.4 else [self.chance.choice(self.selves)]

    def _word(self) -> str:
        return f"rogue {self.chance.getrandbits(32):08x}"

    def _honestly(self, one: Self, ops: list[Written]) -> None:
        try:
            one.append(self.world.space, ops)
        except Fault:
            self.done["refused by its own node"] += 1

    def _log(self, *, is_control: bool) -> RawLog:
        """Return an open raw log of its own: one that is there, mostly."""
        fitting = [raw for raw in self._logs if raw.is_control is is_control]
        if fitting and (len(fitting) >= LOGS_MAX or self.chance.random() < 0.7):
            return self.chance.choice(fitting)
        me = self.chance.choice(self.selves).me
        raw = new_log(self.chance, self.world.space, me, is_control=is_control)
        self._logs.append(raw)
        run = raw.run(
            raw.ends(self.selves[0].replica)[0], [raw.opening()], raw.kind(), self._key(self.selves[0])
        )
        for one in self.selves:
            self.give(one, run)
        return raw

    def _level(self, raw: RawLog) -> None:
        """Bring all selves to the same end of a log, if they can still be."""
        for one in self.selves[1:]:
            head = self.selves[0].replica.ledger.logs.get((raw.space, raw.log))
            theirs = one.replica.ledger.logs.get((raw.space, raw.log))
            if head is not None and theirs is not None and theirs.height < head.height:
                run, _ = self.selves[0].replica.load_run(
                    raw.space, raw.log, theirs.height, b"", limits.RUN_BYTES_MAX
                )
                if run is not None:
                    self.give(one, run)

    def _sound_run(self, raw: RawLog, one: Self) -> Run | None:
        ink = new_ink(self.chance, one.replica, raw.space, raw.log)
        at = self.chance.choice(raw.ends(one.replica)[:2])
        if at.seq == 0:
            return None
        state, count = one.replica.state(raw.space), self.chance.choice((1, 1, 2, 3))
        if raw.is_control:
            bodies = [control_body(ink, sound_act(ink), honest=True) for _ in range(count)]
        else:
            bodies = [body_of(ink, sound_op(ink), state.heads) for _ in range(count)]
        return raw.run(at, bodies, raw.kind(), self._key(one, is_control=raw.is_control))

    def _write(self, raw: RawLog, one: Self, bodies: list[bytes], kind: EntryClass) -> None:
        at = self.chance.choice(raw.ends(one.replica))
        is_control = kind is not EntryClass.DATA or at.seq == 0
        self.give(one, raw.run(at, bodies, kind, self._key(one, is_control=is_control)))

    def _key(self, one: Self, *, is_control: bool = True) -> tuple[bytes, bytes]:
        """Return a key to seal with: the one that serves, sometimes an older one, or one that nobody has."""
        ring = one.replica.state(self.world.space).keyring
        known = ring.control if is_control or not ring.data else ring.data
        serving = one.replica.state(self.world.space).data_key()
        if not is_control and serving is not None and self.chance.random() < 0.8:
            return serving
        if self.chance.random() < 0.02:
            return self.chance.randbytes(32), self.chance.randbytes(32)
        return self.chance.choice(sorted(known.items())[:2])

    def _note_fork(self, raw: RawLog, told: list[Run]) -> None:
        if len(told) == 2 and told[0].first == told[1].first and told[0].backlink == told[1].backlink:
            names = frozenset(_first_hash(raw.space, run) for run in told)
            if len(names) == 2:
                self.forks.append(
                    Equivocation(space=raw.space, log=raw.log, seq=told[0].first, branches=names)
                )


def _first_hash(space: bytes, run: Run) -> bytes:
    return verify_run(space, run)[0].hash


ENTRY_TRICKS: dict[str, Callable[[Mind], None]] = {
    "speak": Mind.speak,
    "equivocate": Mind.equivocate,
    "open twice": Mind.open_twice,
    "poison": Mind.poison,
    "back-date": Mind.back_date,
    "overreach": Mind.overreach,
    "impersonate": Mind.impersonate,
    "act from the past": Mind.act_from_the_past,
}
