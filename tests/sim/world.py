"""A seeded world: groups with their devices, lines between them, people at work, and everything that goes wrong.

The seed draws the whole: how many sites in which topology, how slow and how brittle the lines are, who crashes, whose
clock jumps, which home is copied. ``live`` runs the troubled time, ``heal`` lets all sites meet undisturbed until
nothing is under way any more.
"""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass

from crdt import acts
from crdt.membership import Role
from crdt.run import LogHead
from identity import roster
from identity.encoding import domain_hash
from identity.keys import DeviceKeys
from node.replica.outcome import Self
from tests.sim.acting import People
from tests.sim.clock import Timeline
from tests.sim.conversation import Conversation
from tests.sim.disk import Disk
from tests.sim.network import Line, Wire
from tests.sim.site import Site
from tests.sim.site_checks import reads

HEAL_MS = 3_600_000
STEPS_MAX = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What the seed decided about a world."""

    sites: int
    shape: str
    two_devices: bool
    line: Line
    acts: int
    pace_ms: int
    spaces: int
    crash: float
    lose_unsynced: bool
    jump: float
    partition: float
    twice: float
    copies: int
    copies_know: bool
    restores: int
    leave: float


def drawn_from(chance: random.Random) -> Drawn:
    """Return a world's features."""
    calm = chance.random() < 0.2
    return Drawn(
        sites=chance.randint(2, 5),
        shape=chance.choice(("line", "star", "ring", "mesh")),
        two_devices=chance.random() < 0.3,
        line=Line(
            latency_ms=chance.choice(((1, 5), (20, 80), (5, 600))),
            bytes_per_ms=chance.choice((10_000, 100, 8)),
            break_after_ms=None if calm else chance.choice(((500, 3_000), (2_000, 20_000), (10_000, 90_000))),
            notice_ms=chance.choice((10, 3_000, 160_000)),
        ),
        acts=chance.randint(15, 40),
        pace_ms=chance.choice((50, 400, 2_000)),
        spaces=chance.randint(1, 2),
        crash=0.0 if calm else chance.choice((0.0, 0.05, 0.2)),
        lose_unsynced=chance.random() < 0.5,
        jump=chance.choice((0.0, 0.1)),
        partition=chance.choice((0.0, 0.0, 0.1)),
        twice=chance.choice((0.0, 0.3)),
        copies=chance.choice((0, 0, 0, 1, 2)),
        copies_know=chance.random() < 0.4,
        restores=chance.choice((0, 0, 1)),
        leave=chance.choice((0.0, 0.0, 0.03)),
    )


class World:
    """All sites of one seed."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.chance = random.Random(seed)
        self.drawn = drawn_from(self.chance)
        self.timeline = Timeline()
        self.sites: list[Site] = []
        self.pairs: dict[frozenset[bytes], bytes] = {}
        self.edges: set[tuple[int, int]] = set()
        self.wires: list[Wire] = []
        self.parted: set[int] = set()
        self.is_healing = False
        self.highest: dict[tuple[bytes, bytes, bytes], int] = {}
        self._words = itertools.count()
        self._people: dict[str, People] = {}
        self._dialling: set[tuple[int, int]] = set()
        self._settle_in()

    # The course of a world

    def run(self) -> World:
        """Live through the troubles, then heal."""
        self.live()
        self.heal()
        return self

    def live(self) -> None:
        """Let the people act while links break, nodes crash, clocks jump and homes are copied."""
        copy_at = set(self.chance.sample(range(4, self.drawn.acts), self.drawn.copies))
        save_at, restore_at = sorted(self.chance.sample(range(2, self.drawn.acts), 2))
        saved = self.chance.choice(self.sites)
        for turn in range(self.drawn.acts):
            self.timeline.run_until(self.timeline.now_ms + self.chance.randint(1, 2 * self.drawn.pace_ms))
            if turn in copy_at:
                self._copy(self.chance.choice(self.sites))
            if self.drawn.restores and turn == save_at:
                backup = saved.disk.copied()
            if self.drawn.restores and turn == restore_at:
                self._restore(saved, backup)
            self._trouble()
            up = [site for site in self.sites if site.is_up]
            if up:
                site = self.chance.choice(up)
                site.live(self._people[site.name].act)

    def heal(self) -> None:
        """Undo all that is broken and let everybody meet until nothing happens any more."""
        self.is_healing = True
        self.parted = set()
        for site in self.sites:
            site.disk.fuse = None
            site.clock.offset_ms = 0
            if not site.is_up:
                site.begin()
        for wire in self.wires:
            wire.cut(at_once=True)
        self._quiet(self.timeline.now_ms + 2_000)
        for edge in sorted(self.edges):
            self._dial(edge)
        self._quiet(self.timeline.now_ms + HEAL_MS)

    def crashed(self, site: Site) -> None:
        """Have a site that lost its power started again after a while."""
        self.timeline.after(self.chance.randint(10, 5_000), lambda: self._start(site))

    # Who knows whom

    def neighbours(self, site: Site) -> list[bytes]:
        """Return the groups with which a site has a line."""
        place = self.sites.index(site)
        found = {self.sites[sum(edge) - place].me.group for edge in self.edges if place in edge}
        return sorted(found)

    def circle(self, space: bytes, start: Site) -> list[Site]:
        """Return the readers of a space whom lines between readers connect with a site, itself among them."""
        if not reads(start, space):
            return []
        found, queue = [start], [start]
        while queue:
            place = self.sites.index(queue.pop())
            for edge in sorted(self.edges):
                if place in edge:
                    other = self.sites[sum(edge) - place]
                    if other not in found and reads(other, space):
                        found.append(other)
                        queue.append(other)
        return found

    def holds(self, group: bytes, space: bytes, head: LogHead) -> None:
        """A device of ``group`` has a log that far."""
        key = (group, space, head.log)
        self.highest[key] = max(head.height, self.highest.get(key, 0))

    def fresh(self) -> str:
        """Return a word that was never used before."""
        return f"w{next(self._words):05d}"

    def _settle_in(self) -> None:
        groups = self._groups()
        for number, me in enumerate(groups):
            self._add(Site(self, f"{number}:{me.name}", me, self._disk()))
        self.edges = set(_edges(self.drawn.shape, len(self.sites), self.chance))
        if len(groups) > 1 and groups[0].group == groups[1].group:
            self.edges.add((0, 1))
        for left, right in sorted(self.edges):
            if self.sites[left].me.group != self.sites[right].me.group:
                self._pair(self.sites[left], self.sites[right])
        for number in range(self.drawn.spaces):
            founder = self.chance.choice(self.sites)
            space = founder.found(acts.SpaceSort.SHARED, f"space {number}")
            self._tell_own_devices(founder, space)
        for edge in sorted(self.edges):
            self._dial(edge)

    def _disk(self) -> Disk:
        disk = Disk()
        disk.keeps_unsynced = not self.drawn.lose_unsynced
        return disk

    def _add(self, site: Site) -> None:
        self.sites.append(site)
        self._people[site.name] = People(site, random.Random(f"{self.seed} people {site.name}"), self.fresh)

    def _groups(self) -> list[Self]:
        found: list[Self] = []
        while len(found) < self.drawn.sites:
            name = f"group {len(found)}"
            twice = self.drawn.two_devices and not found and self.drawn.sites > 2
            found += new_group(self.chance, name, 2 if twice else 1)
        return found[: self.drawn.sites]

    def _pair(self, inviter: Site, invited: Site) -> None:
        """Make the space of two groups, as pairing does, and give it to all their devices."""
        both = frozenset((inviter.me.group, invited.me.group))
        if both in self.pairs:
            return
        space = inviter.found(acts.SpaceSort.PAIR, "pair")
        act = inviter.replica.invitation_act(
            space, invited.me.group, invited.me.roster, int(Role.CONTRIBUTOR)
        )
        inviter.append_control(space, act)
        self.pairs[both] = space
        self._tell_own_devices(inviter, space)
        control = tuple(inviter.replica.state(space).keyring.control.values())
        for site in self.sites:
            if site.me.group == invited.me.group:
                site.replica.adopt(space, inviter.me.group, control)
                site.access = site.replica.access()

    def _tell_own_devices(self, founder: Site, space: bytes) -> None:
        control = tuple(founder.replica.state(space).keyring.control.values())
        for site in self.sites:
            if site is not founder and site.me.group == founder.me.group:
                site.replica.adopt(space, founder.me.group, control)
                site.access = site.replica.access()

    # Troubles

    def _trouble(self) -> None:
        chance, drawn = self.chance, self.drawn
        site = chance.choice(self.sites)
        if chance.random() < drawn.crash and site.is_up:
            # Now, or in the middle of something that the node does later.
            if chance.random() < 0.5:
                site.crash(lose_unsynced=chance.random() < 0.5)
                self.crashed(site)
            else:
                site.disk.fuse = chance.randint(1, 400)
        if chance.random() < drawn.jump:
            site.clock.offset_ms += chance.choice((-86_400_000, -3_600_000, 90_000, 40_000_000))
        if chance.random() < drawn.partition:
            self.parted = {n for n in range(len(self.sites)) if chance.random() < 0.5}
            for edge in self.edges:
                self._cut_parted(edge)
        elif self.parted and chance.random() < 0.2:
            self.parted = set()
        if chance.random() < drawn.twice:
            self._dial(chance.choice(sorted(self.edges)))
        if chance.random() < drawn.leave and site.is_up and self._may_leave(site):
            site.live(self._people[site.name].leave)

    def _may_leave(self, site: Site) -> bool:
        """Whether all others still hear of everything: nobody speaks with a group that left, or hears through it."""
        alone = sum(other.me.group == site.me.group for other in self.sites) == 1
        place = self.sites.index(site)
        return alone and len(self._reached({0 if place else 1}, without=place)) == len(self.sites) - 1

    def _reached(self, places: set[int], without: int) -> set[int]:
        """Return the places to which lines lead from others, none of them by way of ``without``."""
        fresh = {
            n for edge in self.edges if without not in edge and places & set(edge) for n in edge
        } - places
        return self._reached(places | fresh, without) if fresh else places

    def _copy(self, site: Site) -> None:
        """Copy a home while its node runs or not; the copy goes on beside it, knowing that it is one or not."""
        place = self.sites.index(site)
        disk = site.disk.copied()
        copy = Site(self, f"{len(self.sites)}:copy of {site.name}", site.me, disk)
        if self.drawn.copies_know:
            copy.replica.reopen_logs()
        self._add(copy)
        new = len(self.sites) - 1
        for left, right in sorted(self.edges):
            if place in (left, right):
                edge = (min(new, left + right - place), max(new, left + right - place))
                self.edges.add(edge)
                self._dial(edge)

    def _restore(self, site: Site, backup: Disk) -> None:
        """Put an earlier state of a home in place of it; only what nobody has who could send it may be gone with it."""
        if site.is_up:
            site.crash()
        left = {space for space in site.replica.spaces if not reads(site, space)}
        others = {word.space: self.circle(word.space, site) for word in site.promises.words}
        site.disk = backup
        site.forget_words(others)
        site.forgotten = left
        site.begin(in_doubt=self.drawn.copies_know)
        self._dial_all(site)

    def _start(self, site: Site) -> None:
        if not site.is_up:
            site.begin()
            self._dial_all(site)

    def _dial_all(self, site: Site) -> None:
        place = self.sites.index(site)
        for edge in sorted(self.edges):
            if place in edge:
                self._dial(edge)

    # Links

    def _dial(self, edge: tuple[int, int]) -> None:
        """Make a link, if the line and both nodes are up; else try again later."""
        left, right = self.sites[edge[0]], self.sites[edge[1]]
        blocked = len(self.parted & set(edge)) == 1
        if blocked or not (left.is_up and right.is_up):
            self._redial(edge)
            return
        caller, called = (left, right) if self.chance.random() < 0.5 else (right, left)
        wire = Wire(self.timeline, random.Random(f"{self.seed} wire {len(self.wires)}"), self.drawn.line)
        self.wires.append(wire)
        transcript = domain_hash(b"hedgerow simwire", len(self.wires).to_bytes(4, "big"))
        one = Conversation(caller, called.me.group, wire, 0, transcript)
        other = Conversation(called, caller.me.group, wire, 1, transcript)
        for site, talk in ((caller, one), (called, other)):
            site.talks.append(talk)
        other.answer()
        one.begin()
        if self.drawn.line.break_after_ms is not None and not self.is_healing:
            after_ms = self.chance.randint(*self.drawn.line.break_after_ms)
            self.timeline.after(after_ms, lambda: self._break(wire, edge), is_timer=True)

    def _break(self, wire: Wire, edge: tuple[int, int]) -> None:
        if not self.is_healing:
            wire.cut()
            self._redial(edge)

    def _redial(self, edge: tuple[int, int]) -> None:
        if not self.is_healing and edge not in self._dialling:
            self._dialling.add(edge)
            self.timeline.after(self.chance.randint(20, 4_000), lambda: self._dial_again(edge), is_timer=True)

    def _dial_again(self, edge: tuple[int, int]) -> None:
        self._dialling.discard(edge)
        if not self.is_healing:
            self._dial(edge)

    def _cut_parted(self, edge: tuple[int, int]) -> None:
        if len(self.parted & set(edge)) == 1:
            ends = {self.sites[place].name for place in edge}
            for site in self.sites:
                for talk in list(site.talks):
                    if site.name in ends:
                        talk.wire.cut()
            self._redial(edge)

    def _quiet(self, end_ms: int) -> None:
        """Run until nothing but timers is left, or ``end_ms``."""
        steps = self.timeline.steps
        while self.timeline.busy and self.timeline.now_ms < end_ms:
            self.timeline.step()
            if self.timeline.steps - steps > STEPS_MAX:
                return


def new_group(chance: random.Random, name: str, devices: int) -> list[Self]:
    keys = [DeviceKeys.from_draw(chance.randbytes) for _ in range(devices)]
    group_acts = [roster.found(chance.randbytes(32), keys[0], chance.randbytes(16))]
    folded = roster.fold(group_acts)
    for other in keys[1:]:
        proof = roster.device_proof(other, folded.group)
        seen = roster.fold(group_acts).seen_for(keys[0].public.id)
        group_acts.append(roster.add_device(keys[0].sign_seed, folded.group, other.public, proof, seen))
    return [Self(keys=key, group=folded.group, roster=tuple(group_acts), name=name) for key in keys]


def _edges(shape: str, count: int, chance: random.Random) -> list[tuple[int, int]]:
    match shape:
        case "line":
            return [(n, n + 1) for n in range(count - 1)]
        case "star":
            hub = chance.randrange(count)
            return [(min(hub, n), max(hub, n)) for n in range(count) if n != hub]
        case "ring":
            return sorted({(min(n, (n + 1) % count), max(n, (n + 1) % count)) for n in range(count)})
        case _:
            return [(a, b) for a in range(count) for b in range(a + 1, count)]
