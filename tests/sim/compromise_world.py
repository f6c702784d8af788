"""A device's keys are stolen, used beside the honest device, and used on after it was given up or its group removed.

The thief has a copy of the whole home. While nobody knows, both write in the same logs. Then either the group's other
device gives the stolen one up, or a senior removes the group from the space. When all honest nodes have heard of it
the thief acts once more, in every way, with accomplices that pass on whatever it makes. Where the group was removed,
nothing of that counts; where the device was given up, new words are closed to it and the roster stays.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from crdt import acts
from identity import roster
from node.sharing.removing import remove
from tests.sim.byzantine_checkers import findings
from tests.sim.byzantine_world import ByzantineWorld, Plot, plot_of
from tests.sim.honest import Honest
from tests.sim.rogue import ENTRY_TRICKS, Mind, Self
from tests.sim.twisting import TALK_TRICKS

FORKING = frozenset({"equivocate", "open twice"})
LATE_TRICKS = 7
_COUNTING = (
    "SELECT e.hash, l.log FROM entries e JOIN logs l ON l.id = e.log"
    " WHERE e.branch = 0 AND e.seq > 0 AND e.seq < l.applied AND NOT l.is_control AND e.void IS NULL"
    " AND e.payload IS NOT NULL"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """What counts at a site: ``entries`` of the space with the groups that wrote them, and the ``members``."""

    entries: dict[bytes, bytes]
    members: list[Any]


class CompromiseWorld(ByzantineWorld):
    """The world of one theft. ``is_removed``: the group is removed; else the device is given up by the other one."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed, _plot(seed), "compromise")
        self.is_removed = self.chance.random() < 0.6
        owners = [site for site in self.honest if self._count(site) == 2]
        self.victim, self.other = owners

    def play(self) -> list[str]:
        """Live through the theft; return what is wrong afterwards."""
        for _ in range(self.chance.randint(2, 4)):
            self.step()
        thief = self._steal()
        for _ in range(self.plot.steps):
            self.step()
        self.heal()
        self._end_it()
        self.heal()
        found = findings(self)
        if not found and self.is_removed:
            found = list(self._unmoved(thief))
        elif not found:
            found = list(self._closed(thief))
        thief.may_fork = True
        thief.tricks = [*ENTRY_TRICKS]
        self._act_late(thief)
        return found or findings(self)

    def _steal(self) -> Mind:
        chance = self.chance
        thief = Self(self, "thief", self.victim.me, self.victim.disk.copied())  # type: ignore[arg-type]
        talk = chance.sample(sorted(TALK_TRICKS), 3)
        mind = Mind(self, [thief], (*ENTRY_TRICKS, *talk), "thief")
        self.minds.append(mind)
        return mind

    def _end_it(self) -> None:
        """Remove the group, or give the device up; its honest owner stops using it."""
        gone = [self.victim, self.other] if self.is_removed else [self.victim]
        self.honest = [site for site in self.honest if site not in gone]
        self.edges = [edge for edge in self.edges if not set(edge) & set(gone)]
        if self.is_removed:
            founder = self.honest[0]
            done = remove(founder.replica, self.space, self.victim.me.group, founder.clock.now())
            assert done.takes_effect
            founder.settle(done.outcome)
            return
        other, device = self.other, self.victim.me.keys.public.id
        known = roster.fold(other.me.roster)
        seen = known.seen_for(device, other.me.keys.public.id)
        act = roster.lose_device(other.me.keys.sign_seed, known.group, device, seen)
        other.me = replace(other.me, roster=(*other.me.roster, act))
        other.replica.speak_as(other.me)
        other._control_changed()
        other.append_control(self.space, acts.MintKey(other.replica.mint(self.space)))
        self._end_all()

    def _act_late(self, thief: Mind) -> None:
        """Let the thief do what it can, and accomplices pass it on to whoever they like."""
        for _ in range(LATE_TRICKS):
            thief.misbehave()
            thief.pass_on(thief.selves[0].replica, self.chance.choice(self.honest))
        self.visit()
        self.heal()

    def _counting(self) -> list[Counting]:
        """Return what counts at each site, and who belongs to the space."""
        return [
            Counting(
                entries={
                    bytes(name): authors[bytes(log)].group
                    for name, log in site.disk.execute(_COUNTING).fetchall()
                    if bytes(log) in authors
                },
                members=sorted(self.membership_at(site).members.items()),
            )
            for site in self.honest
            for authors in (site.replica.state(self.space).authors,)
        ]

    def _unmoved(self, thief: Mind) -> Iterator[str]:
        """Nothing that the thief does now counts, moves who belongs to the space, or takes back what others wrote.

        It may still show a second story that it told before, or tells now, below the cut: that takes back what the
        stolen keys themselves had signed there, as ever where a log turns out to have two stories.
        """
        before = self._counting()
        thief.may_fork = False
        thief.tricks = [name for name in ENTRY_TRICKS if name not in FORKING]
        thief.selves[0].replica.reopen_logs()
        self._act_late(thief)
        for site, was, now in zip(self.honest, before, self._counting(), strict=True):
            if was.members != now.members or not now.entries.keys() <= was.entries.keys():
                yield f"unmoved: at {site.name} something else counts than before the thief's late acts"
            if {was.entries[gone] for gone in was.entries.keys() - now.entries.keys()} - {
                self.victim.me.group
            }:
                yield f"unmoved: at {site.name} what others wrote counts no more"

    def _closed(self, thief: Mind) -> Iterator[str]:
        """Who has the stolen keys can't open what is written now; nor does the roster change whatever it does later."""
        written = []
        for site in self.honest:
            self.speak(site)
            written += [(site, word.entry) for word in site.promises.words[-1:]]
        self.heal()
        for site in self.honest:
            # An accomplice gives the thief everything.
            thief.pass_on(site.replica, thief.selves[0])
        for site, entry in written:
            if thief.selves[0].replica.state(self.space).keyring.find(self._key_of(site, entry)) is not None:
                yield f"closed: the thief can open {entry.hex()[:8]} of {site.name}"
        self._act_late(thief)
        for site in self.honest:
            folded = site.replica.state(self.space).roster_of(self.victim.me.group)
            # The thief, who had not seen its loss, may give the other device up: then the words on paper are left.
            if folded is None or not set(folded.devices) <= {self.other.me.keys.public.id}:
                yield f"closed: {site.name} takes others for devices of the group"

    def _key_of(self, site: Honest, entry: bytes) -> bytes:
        (name,) = site.disk.execute(
            "SELECT k.name FROM entries e JOIN key_names k ON k.id = e.key WHERE e.hash = ?", (entry,)
        ).fetchone()
        return bytes(name)

    def _count(self, site: Honest) -> int:
        return sum(other.me.group == site.me.group for other in self.honest)


def _plot(seed: int) -> Plot:
    chance = random.Random(f"compromise plot {seed}")
    plot = plot_of(chance)
    return replace(
        plot,
        rogue=-1,
        double=chance.choice((1, 2, 3)),
        edges=((0, 1), (0, 2), (0, 3), (1, 2)),
        steps=chance.randint(4, 9),
        tricks=(),
        crash=0.0,
        flaw=0.0,
        lie=0.0,
        skew=0.0,
        burst=None,
    )
