"""Sorts of worlds with cheats or bad lines, each played from a seed, and what is counted in them.

``byzantine``      one Byzantine group of four that knows some of all tricks, with faults of disks, lines and clocks
``equivocations``  one of four that tells two stories in one log, to some this one and to others that one
``compromises``    stolen keys, used beside the honest device, and on after it was given up or its group removed
``partitions``     honest groups alone: parted nets, lines that go one way or flap every ten seconds
``clocks``         clocks from ten years ago to thirty years ahead, beside a rogue that dates its entries as it likes
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.sim.byzantine_checkers import findings, known_forks
from tests.sim.byzantine_world import ByzantineWorld, Plot, plot_of
from tests.sim.cast import GROUPS
from tests.sim.compromise_world import CompromiseWorld
from tests.sim.twisting import TALK_TRICKS

FLAPS_MS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What is wrong in the world of a seed, and what happened there how often."""

    found: list[str]
    counts: Counter[str] = field(default_factory=Counter)


def play_byzantine(seed: int) -> Played:
    """Play a world with one Byzantine group of four."""
    return _played(ByzantineWorld(seed))


def play_equivocation(seed: int) -> Played:
    """Play a world in which one of four tells two stories."""
    chance = random.Random(f"equivocation plot {seed}")
    talk = chance.sample(sorted(TALK_TRICKS), 2)
    tricks = ("equivocate", "open twice", "speak", *talk)
    plot = replace(plot_of(chance), selves=2, tricks=tricks, crash=0.0, flaw=0.0, lie=0.0, skew=0.0)
    return _played(ByzantineWorld(seed, plot, "equivocation"))


def play_compromise(seed: int) -> Played:
    """Play a theft of keys."""
    world = CompromiseWorld(seed)
    found = world.play()
    counts = _counted(world)
    counts["group removed" if world.is_removed else "device given up"] += 1
    return Played(found=found, counts=counts)


def play_partition(seed: int) -> Played:
    """Play a world of honest groups on bad lines."""
    chance = random.Random(f"partition plot {seed}")
    everybody = list(range(GROUPS))
    shapes = (tuple(itertools.pairwise(everybody)), tuple(itertools.combinations(everybody, 2)))
    plot = replace(
        _faultless(chance),
        rogue=-1,
        edges=chance.choice(shapes),
        breaks=0.5,
        one_way=0.3,
        partition=0.2,
        pace_ms=chance.choice((FLAPS_MS, 60_000)),
    )
    return _played(ByzantineWorld(seed, plot, "partition"))


def play_clock(seed: int) -> Played:
    """Play a world in which clocks are years off."""
    chance = random.Random(f"clock plot {seed}")
    plot = replace(_faultless(chance), tricks=("back-date", "speak", "claim"), skew=0.7)
    return _played(ByzantineWorld(seed, plot, "clock"))


PLAYS: dict[str, Callable[[int], Played]] = {
    "byzantine": play_byzantine,
    "equivocations": play_equivocation,
    "compromises": play_compromise,
    "partitions": play_partition,
    "clocks": play_clock,
}
NIGHTLY = {
    "byzantine": 10_000,
    "equivocations": 1_000,
    "compromises": 1_000,
    "partitions": 1_000,
    "clocks": 500,
}


def _faultless(chance: random.Random) -> Plot:
    return replace(plot_of(chance), double=None, crash=0.0, flaw=0.0, lie=0.0, skew=0.0, burst=None)


def _played(world: ByzantineWorld) -> Played:
    found = findings(world.run())
    return Played(found=found, counts=_counted(world))


def _counted(world: ByzantineWorld) -> Counter[str]:
    counts = Counter(world.told.troubles)
    for mind in world.minds:
        counts += mind.done
    # Of those the honest have both stories between them; of the others they never heard one.
    counts["equivocation shown to all"] += len(known_forks(world, world.honest))
    counts["honest words"] += sum(len(site.promises.words) for site in world.honest)
    counts[f"healed in {max(world.told.rounds, default=0)} rounds"] += 1
    return +counts
