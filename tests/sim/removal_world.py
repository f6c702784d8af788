"""A seeded world of nodes that share one space and quarrel: they invite, promote, remove, ask, confirm, leave, write.

All of it happens on real replicas, and what one knows reaches another by real sessions, one meeting at a time, of which
some break off. Some groups cheat (``tests.sim.puppets``). ``run`` lives through the troubles, lets everybody meet until
nothing is new, and has everybody write once more; ``attack`` lets those cheat who are out, or a junior.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass

from crdt import acts
from crdt.membership import Membership, Role, evaluate
from crdt.run import LogHead
from identity.encoding import domain_hash
from tests.sim.acting import People
from tests.sim.clock import Timeline
from tests.sim.conversation import Conversation
from tests.sim.disk import Disk
from tests.sim.governing import Governing
from tests.sim.network import Line, Wire
from tests.sim.puppets import Puppets
from tests.sim.removal_scenes import Scenes
from tests.sim.site import Site, Word
from tests.sim.world import new_group

_LINE = Line(latency_ms=(1, 5), bytes_per_ms=10_000, break_after_ms=None, notice_ms=10)
_EMPTY = evaluate(())
STEPS_MAX = 20_000
ROUNDS_MAX = 14
ATTACKS = 6  # of one gang
SCENES = 0.4


class Hands(People):
    """People who only write: who belongs to the space is decided elsewhere."""

    def _govern(self) -> bool:
        return False

    def _records(self, space: bytes) -> list[bytes]:
        """Return the records that count: what is set aside nobody goes on with."""
        return [record for record in super()._records(space) if self._fold(record).owner is not None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An acknowledged change of data, with what its author knew of the membership by then.

    ``healings``: how often the world had healed before.
    """

    site: Site
    word: Word
    known: Membership
    healings: int


def _now(one: Site, other: Site) -> list[object]:
    """Return what two sites hold and may tell: where both are as they parted last, a meeting brings nothing."""
    return [
        ([site.inventory.digests(space) for space in site.replica.spaces], site.access, site.windows)
        for site in (one, other)
    ]


class RemovalWorld:
    """All sites of one seed; ``rogues`` cheat. ``said``: what was written, ``is_calm``: whether all healed in the end.

    ``readers``: by healing, the groups that could read the space by right when it was over.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed
        chance = self.chance = random.Random(f"removals {seed}")
        self.timeline = Timeline()
        self.pairs: dict[frozenset[bytes], bytes] = {}
        self.highest: dict[tuple[bytes, bytes, bytes], int] = {}
        self.said: list[Said] = []
        self.gang: list[Site] = []
        self.is_calm = True
        self.readers: list[frozenset[bytes]] = []
        self._wires = 0
        self._words = itertools.count()
        self.steps = chance.randint(20, 50)
        self.breaks = chance.choice((0.0, 0.2))
        quarrel = chance.choice((0.05, 0.15, 0.3))
        self.sites = [self._site(number) for number in range(chance.randint(3, 8))]
        quarrelsome = chance.random() < 0.6
        self.rogues = (
            chance.sample(self.sites[1:], chance.randint(1, len(self.sites) // 2)) if quarrelsome else []
        )
        self.space = self.sites[0].found(acts.SpaceSort.SHARED, "space")
        self.governing = Governing(self, quarrel)
        self.puppets = Puppets(self)
        self.scenes = Scenes(self)
        self._settle_in()

    # The course of a world

    def run(self) -> RemovalWorld:
        """Live through the troubles, heal, and have everybody who may write say one thing more."""
        scene = self.chance.randrange(self.steps) if self.chance.random() < SCENES else None
        for number in range(self.steps):
            if number == scene:
                self.scenes.lean_on_who_is_gone()
            self._step()
        self.puppets.come_out()
        self.heal()
        for site in self.sites:
            self.speak(site)
        self.heal()
        return self

    def attack(self, gang: list[Site]) -> None:
        """Let some who know everything write under any heads, with stand-ins, and heal again."""
        self.gang += gang
        view = self.membership_at(self.sites[0])
        self.puppets.resting = {one.me.group for one in self.puppets.stand_ins} & set(view.members)
        for _ in range(ATTACKS):
            self.puppets.misbehave(self.chance.choice(gang))
        self.heal()

    def heal(self) -> None:
        """Let everybody meet everybody until nothing is new."""
        pairs = list(itertools.combinations(self.sites, 2))
        met: dict[tuple[str, str], list[object]] = {}
        for _ in range(ROUNDS_MAX):
            self.chance.shuffle(pairs)
            moved = [
                (one, other) for one, other in pairs if met.get((one.name, other.name)) != _now(one, other)
            ]
            for one, other in moved:
                self.meet(one, other)
                met[one.name, other.name] = _now(one, other)
            if not moved:
                break
        else:
            self.is_calm = False
        self.readers.append(self.membership_at(self.sites[0]).readers)

    def speak(self, site: Site) -> None:
        """Have a site write a new record, if it may."""
        member = self.membership_at(site).members.get(site.me.group)
        if member is not None and member.role >= Role.CONTRIBUTOR:
            self.note(site, lambda: self.people[site.name].create(self.space))

    # Who is where

    def present(self) -> list[Site]:
        """Return the sites that read the space by their own view, the founder's first."""
        return [site for site in self.sites if site.me.group in self.membership_at(site).readers]

    def membership_at(self, site: Site) -> Membership:
        """Return the membership of the space as a site sees it; of nobody where it has not heard of the space."""
        return site.replica.state(self.space).membership() if self.space in site.replica.spaces else _EMPTY

    # Meetings

    def meet(self, one: Site, other: Site, *, breaks: bool = False) -> None:
        """Link two sites and let them say all that they have to say, or break the link before that."""
        self._wires += 1
        wire = Wire(self.timeline, random.Random(f"{self.seed} wire {self._wires}"), _LINE)
        transcript = domain_hash(b"hedgerow simwire", self._wires.to_bytes(4, "big"))
        talks = [
            Conversation(one, other.me.group, wire, 0, transcript),
            Conversation(other, one.me.group, wire, 1, transcript),
        ]
        for site, talk in zip((one, other), talks, strict=True):
            site.talks.append(talk)
        talks[1].answer()
        talks[0].begin()
        self._quiet(self.chance.randint(1, 60) if breaks else STEPS_MAX)
        for talk in talks:
            talk.over()
        self._quiet(STEPS_MAX)

    def pair(self, one: Site, other: Site) -> bytes:
        """Return the space of two groups; made, as pairing does, where there is none yet."""
        both = frozenset((one.me.group, other.me.group))
        if both not in self.pairs:
            space = self.pairs[both] = one.found(acts.SpaceSort.PAIR, "pair")
            act = one.replica.invitation_act(space, other.me.group, other.me.roster, int(Role.CONTRIBUTOR))
            one.append_control(space, act)
            other.replica.adopt(space, one.me.group, tuple(one.replica.state(space).keyring.control.values()))
            other.look_at_rights()
            self.meet(one, other)
        return self.pairs[both]

    # What sites ask of their world

    def holds(self, group: bytes, space: bytes, head: LogHead) -> None:
        """A device of ``group`` has a log that far."""
        key = (group, space, head.log)
        self.highest[key] = max(head.height, self.highest.get(key, 0))

    def crashed(self, site: Site) -> None:
        """No site of this world may lose its power."""
        raise AssertionError(f"{site.name} crashed")

    def fresh(self) -> str:
        """Return a word that was never used before."""
        return f"w{next(self._words):05d}"

    # Inside

    def _site(self, number: int) -> Site:
        (me,) = new_group(self.chance, f"group {number}", 1)
        return Site(self, f"{number}:{me.name}", me, Disk())  # type: ignore[arg-type]

    def _settle_in(self) -> None:
        self.people = {
            site.name: Hands(site, random.Random(f"{self.seed} {site.name}"), self.fresh)
            for site in self.sites
        }
        founder = self.sites[0]
        for site in self.sites[1 : self.chance.randint(3, 6)]:
            self.governing.invite(founder, site)
            self.meet(founder, site)
            self.behave(site)
            if self.chance.random() < 0.7:
                self.meet(founder, site)

    def _step(self) -> None:
        self.timeline.run_until(self.timeline.now_ms + self.chance.randint(1, 60_000))
        here = [site for site in self.sites if self.space in site.replica.spaces]
        site = self.chance.choice(here)
        if self.chance.random() < 0.45:
            other = self.chance.choice([one for one in self.sites if one is not site])
            self.meet(site, other, breaks=self.chance.random() < self.breaks)
        elif site in self.rogues and self.chance.random() < 0.5:
            self.puppets.misbehave(site)
        else:
            self.behave(site)
        if self.chance.random() < 0.1:
            self.puppets.remember(self.chance.choice(here))

    def behave(self, site: Site) -> None:
        """Do something that the site's own view allows."""
        if not self.governing.act(site):
            self.note(site, self.people[site.name].act)

    def note(self, site: Site, work: Callable[[], object]) -> None:
        """Do ``work``, and keep what was said to the site's people in it."""
        before = len(site.promises.words)
        work()
        known = self.membership_at(site)
        self.said += [
            Said(site=site, word=word, known=known, healings=len(self.readers))
            for word in site.promises.words[before:]
            if word.space == self.space and word.record
        ]

    def _quiet(self, steps: int) -> None:
        """Run until nothing but timers is left, or for so many steps."""
        for _ in range(steps):
            if not self.timeline.busy:
                return
            self.timeline.step()
