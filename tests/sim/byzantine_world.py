"""A seeded world of four groups in one space, of which one is Byzantine: it has its keys, its replica, and bad faith.

The honest ones write, meet, lose their power, find their disks failing and their clocks years off; lines break, go
one way, flap. The rogue (``tests.sim.rogue``, ``tests.sim.twisting``) does whatever its tricks allow, at any time. Then
the honest meet among themselves until nothing is new, each writes once more, the rogue comes back, and they meet again.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from crdt.membership import Membership, Role
from crdt.run import LogHead
from identity.encoding import domain_hash
from sync.budget import Budget
from tests.sim.acting import People
from tests.sim.cast import GROUPS, cast
from tests.sim.clock import Timeline
from tests.sim.conversation import Conversation
from tests.sim.disk import Disk
from tests.sim.honest import Honest, HonestTalk
from tests.sim.network import Line, Wire
from tests.sim.rogue import ENTRY_TRICKS, Mind, Self
from tests.sim.site import Site
from tests.sim.twisting import TALK_TRICKS, RogueTalk

YEAR_MS = 31_557_600_000
ROUNDS_MAX = 8
STEPS_MAX = 30_000
TRICKS = (*ENTRY_TRICKS, *TALK_TRICKS)
ROLES = (Role.CONTRIBUTOR, Role.STEWARD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """What a seed decided. ``rogue`` (-1: none), ``double``: numbers of groups; ``edges``: lines between honest groups.

    ``burst``, ``rate``: how many bytes an honest node takes of a link at once and in a second; None: as it does anyway.
    """

    rogue: int
    double: int | None
    roles: tuple[Role, ...]
    selves: int
    tricks: tuple[str, ...]
    edges: tuple[tuple[int, int], ...]
    steps: int
    breaks: float
    one_way: float
    crash: float
    flaw: float
    lie: float
    skew: float
    partition: float = 0.0
    burst: int | None = None
    rate: int = 150_000
    pace_ms: int = 60_000


def plot_of(chance: random.Random) -> Plot:
    """Return what happens in the world of one Byzantine group of four."""
    rogue = chance.choice((0, 1, 2, 3, 3, 3))
    roles = tuple(chance.choice(ROLES) for _ in range(GROUPS - 1))
    faulty = chance.random() < 0.4
    honest = [number for number in range(GROUPS) if number != rogue]
    return Plot(
        rogue=rogue,
        double=rogue if chance.random() < 0.15 else None,
        roles=roles,
        selves=chance.choice((1, 2, 2)),
        tricks=tuple(sorted(chance.sample(TRICKS, chance.randint(3, 7)))),
        edges=chance.choice((_chain(honest), tuple(itertools.combinations(honest, 2)))),
        steps=chance.randint(8, 18),
        breaks=chance.choice((0.0, 0.3)),
        one_way=chance.choice((0.0, 0.1)),
        crash=chance.choice((0.05, 0.15)) if faulty else 0.0,
        flaw=chance.choice((0.0, 0.15)) if faulty else 0.0,
        lie=0.3 if faulty and chance.random() < 0.5 else 0.0,
        skew=chance.choice((0.0, 0.0, 0.15)),
        burst=chance.choice((None, None, 12_000)),
    )


class Hands(People):
    """People who only write, on what counts."""

    def _govern(self) -> bool:
        return False

    def _records(self, space: bytes) -> list[bytes]:
        return [record for record in super()._records(space) if self._fold(record).owner is not None]


@dataclass(slots=True)
class Meeting:
    """A link that is open."""

    wire: Wire
    talks: tuple[Conversation, ...]


@dataclass(slots=True)
class Told:
    """What is to be said of a world afterwards. ``rounds``: how many each healing took until nothing was new."""

    rounds: list[int] = field(default_factory=list)
    unrest: list[str] = field(default_factory=list)
    troubles: dict[str, int] = field(default_factory=dict)

    def count(self, what: str) -> None:
        """Count a trouble."""
        self.troubles[what] = self.troubles.get(what, 0) + 1


class ByzantineWorld:
    """All sites of one seed. ``honest`` are those whose promises count, ``minds`` those who cheat."""

    def __init__(self, seed: int, plot: Plot | None = None, name: str = "byzantine") -> None:
        self.seed = f"{name} {seed}"
        self.chance = random.Random(self.seed)
        self.plot = plot or plot_of(self.chance)
        self.timeline = Timeline()
        self.told = Told()
        self.pairs: dict[frozenset[bytes], bytes] = {}
        self.highest: dict[tuple[bytes, bytes, bytes], int] = {}
        self.honest: list[Honest] = []
        self.minds: list[Mind] = []
        self.edges: list[tuple[Honest, Honest]] = []
        self.open: list[Meeting] = []
        self._wires = 0
        self._words = itertools.count()
        self._older: dict[str, Disk] = {}
        self._parted: set[str] = set()
        made = cast(self.plot.roles, self.plot.double)
        self.space = made.space
        self._settle_in(made.players)

    @property
    def sites(self) -> list[Site]:
        """All sites, the honest ones first."""
        return [*self.honest, *(one for mind in self.minds for one in mind.selves)]

    # The course of a world

    def run(self) -> ByzantineWorld:
        """Live through the troubles, heal, write once more, suffer the rogue again, and heal."""
        for _ in range(self.plot.steps):
            self.step()
        self.heal()
        for site in self.honest:
            self.speak(site)
        for mind in self.minds:
            mind.misbehave()
        self.visit()
        self.heal()
        return self

    def step(self) -> None:
        """Let one thing happen."""
        chance = self.chance
        self.timeline.run_until(self.timeline.now_ms + chance.randint(1, self.plot.pace_ms))
        self._trouble()
        what = chance.random()
        if what < 0.25:
            self._act(chance.choice(self.honest))
        elif what < 0.5:
            self._misbehave()
        elif what < 0.75:
            self._meet_honest()
        else:
            self._meet_rogue(chance.choice(self.honest))

    def heal(self) -> None:
        """Let the honest meet among themselves, all at once, until nothing is new."""
        self._end_all()
        self._parted = set()
        for site in self.honest:
            site.disk.fuse = site.disk.flaw = None
            if not site.is_up:
                site.begin()
            site.write_notes()
        before = self._known()
        for number in range(ROUNDS_MAX):
            for one, other in self.edges:
                self.link(one, other)
            self._quiet(STEPS_MAX)
            self._end_all()
            now = self._known()
            if now == before:
                self.told.rounds.append(number)
                return
            before = now
        self.told.unrest.append(f"the honest still learn something new after {ROUNDS_MAX} rounds")

    def visit(self) -> None:
        """Let the rogue meet every honest site once, while they have links among themselves."""
        for one, other in self.edges:
            self.link(one, other)
        for mind in self.minds:
            for site in self.honest:
                self._meet_rogue(site, mind)
        self._quiet(STEPS_MAX)
        self._end_all()

    def speak(self, site: Honest) -> None:
        """Have a site make a record, if it may."""
        role = site.replica.state(self.space).role(site.me.group)
        if role is not None and role >= Role.CONTRIBUTOR:
            site.live(lambda: site.people.create(self.space))

    # What sites ask of their world

    def holds(self, group: bytes, space: bytes, head: LogHead) -> None:
        """A device of ``group`` has a log that far."""
        key = (group, space, head.log)
        self.highest[key] = max(head.height, self.highest.get(key, 0))

    def crashed(self, site: Site) -> None:
        """Start a site that lost its power after a while."""
        self.told.count("power cut in the middle of something")
        self.timeline.after(self.chance.randint(10, 5_000), lambda: self._start(site))

    def fresh(self) -> str:
        """Return a word that was never used before."""
        return f"w{next(self._words):05d}"

    def is_rogue(self, group: bytes) -> bool:
        """Tell whether somebody cheats in the name of a group."""
        return any(one.me.group == group for mind in self.minds for one in mind.selves)

    def is_rogue_device(self, device: bytes) -> bool:
        """Tell whether somebody who cheats has the keys of a device."""
        return any(one.me.keys.public.id == device for mind in self.minds for one in mind.selves)

    def membership_at(self, site: Site) -> Membership:
        """Return the membership of the space as a site sees it."""
        return site.replica.state(self.space).membership()

    # Links

    def link(self, one: Honest, other: Site, mind: Mind | None = None) -> Meeting | None:
        """Open a link between two sites, if both are up; ``mind``: whose self the other is."""
        if not (one.is_up and other.is_up) or len({one.name, other.name} & self._parted) == 1:
            return None
        self._wires += 1
        line = Line(
            latency_ms=self.chance.choice(((1, 5), (5, 600))),
            bytes_per_ms=self.chance.choice((10_000, 100)),
            break_after_ms=None,
            notice_ms=10,
        )
        wire = Wire(self.timeline, random.Random(f"{self.seed} wire {self._wires}"), line)
        transcript = domain_hash(b"hedgerow simwire", self._wires.to_bytes(4, "big"))
        calls = self.chance.randrange(2)
        talk: Conversation = HonestTalk(one, other.me.group, wire, calls, transcript, self._budget())
        if mind is None:
            assert isinstance(other, Honest)
            far: Conversation = HonestTalk(other, one.me.group, wire, 1 - calls, transcript, self._budget())
        else:
            assert isinstance(other, Self)
            far = RogueTalk(mind, other, one, wire, 1 - calls, transcript)
        for site, end in ((one, talk), (other, far)):
            site.talks.append(end)
        caller, called = (talk, far) if calls == 0 else (far, talk)
        called.answer()
        caller.begin()
        meeting = Meeting(wire=wire, talks=(talk, far))
        self.open.append(meeting)
        return meeting

    # Inside

    def _settle_in(self, players: Sequence[Any]) -> None:
        honest: dict[int, list[Honest]] = {}
        rogues: list[Self] = []
        for player in players:
            if player.number == self.plot.rogue:
                for copy in range(self.plot.selves if not rogues else 1):
                    name = f"rogue {len(rogues)}"
                    rogues.append(Self(self, name, player.me, self._disk(player.disk, copy)))  # type: ignore[arg-type]
                continue
            known = honest.setdefault(player.number, [])
            name = f"site {player.number}" + ("b" if known else "")
            site = Honest(self, name, player.me, self._disk(player.disk))  # type: ignore[arg-type]
            site.people = Hands(site, random.Random(f"{self.seed} people {site.name}"), self.fresh)
            known.append(site)
            self.honest.append(site)
        lines = [itertools.product(honest[one], honest[other]) for one, other in self.plot.edges]
        kin = [itertools.combinations(sites, 2) for sites in honest.values()]
        self.edges = [*itertools.chain(*lines, *kin)]
        if rogues:
            self.minds.append(Mind(self, rogues, self.plot.tricks, "first"))

    def _disk(self, made: Disk, copy: int = 0) -> Disk:
        disk = made.copied()
        disk.keeps_unsynced = not (self.plot.crash and copy == 0)
        return disk

    def _budget(self) -> Budget:
        now_ms = self.timeline.now_ms
        if self.plot.burst is None:
            return Budget(now_ms)
        return Budget(now_ms, burst_bytes=self.plot.burst, bytes_per_s=self.plot.rate)

    def _act(self, site: Honest) -> None:
        if site.is_up:
            site.live(site.people.act)

    def _misbehave(self) -> None:
        for mind in self.minds:
            if self.chance.random() < 0.2:
                mind.remember()
            mind.misbehave()

    def _meet_honest(self) -> None:
        """Open one link or several, let them live on, or break them in the middle."""
        for one, other in self.chance.sample(self.edges, self.chance.randint(1, len(self.edges))):
            meeting = self.link(one, other)
            if meeting is not None and self.chance.random() < self.plot.one_way:
                meeting.wire.mute = self.chance.randrange(2)
                self.told.count("line that goes one way")
        self._pass_time()

    def _meet_rogue(self, site: Honest, mind: Mind | None = None) -> None:
        for one in [mind] if mind else self.minds:
            self.link(site, one.face(site), one)
        self._pass_time()

    def _pass_time(self) -> None:
        if self.chance.random() < self.plot.breaks:
            self._quiet(self.chance.randint(1, 60))
            self._end_all()
        elif self.chance.random() < 0.7:
            self._quiet(STEPS_MAX)
            self._end_all()
        else:
            self._quiet(self.chance.randint(10, 200))

    def _end_all(self) -> None:
        for meeting in self.open:
            for talk in meeting.talks:
                talk.over()
        self.open.clear()
        self._quiet(STEPS_MAX)

    def _quiet(self, steps: int) -> None:
        """Run until nothing but timers is left, or for so many steps."""
        for _ in range(steps):
            if not self.timeline.busy:
                return
            self.timeline.step()
        if steps == STEPS_MAX:
            self.told.unrest.append("the world doesn't come to rest")

    def _known(self) -> list[str]:
        return [
            repr((space.hex()[:8], site.replica.heads(space)))
            for site in self.honest
            for space in site.replica.spaces
        ]

    # Troubles

    def _trouble(self) -> None:
        chance, plot = self.chance, self.plot
        if chance.random() < plot.partition:
            self.told.count("partition")
            self._parted = {site.name for site in self.sites if chance.random() < 0.5}
        site = chance.choice(self.honest)
        if not site.is_up:
            return
        if chance.random() < plot.crash:
            if chance.random() < 0.5:
                self.told.count("power cut")
                site.crash(lose_unsynced=chance.random() < 0.5)
                self.timeline.after(chance.randint(10, 5_000), lambda: self._start(site))
            else:
                site.disk.fuse = chance.randint(1, 200)
        elif chance.random() < plot.flaw:
            site.disk.flaw = chance.randint(1, 200)
        if chance.random() < plot.lie:
            self._lie(site)
        if chance.random() < plot.skew:
            site.clock.offset_ms = chance.randint(-10 * YEAR_MS, 30 * YEAR_MS)
            self.told.count("clock years off")

    def _lie(self, site: Honest) -> None:
        """Remember a disk, or lose all that was written since: it had said that it was on it."""
        older = self._older.pop(site.name, None)
        if older is None:
            self._older[site.name] = site.disk.copied()
            return
        self.told.count("disk that lost what it had synced")
        site.crash()
        knows = self.chance.random() < 0.7
        site.disk = older
        site.disk_lost()
        site.begin(in_doubt=knows)

    def _start(self, site: Site) -> None:
        if not site.is_up:
            site.begin()


def _chain(numbers: Sequence[int]) -> tuple[tuple[int, int], ...]:
    return tuple(itertools.pairwise(numbers))
