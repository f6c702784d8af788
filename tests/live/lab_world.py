"""Two nodes and the path between them, what is measured while something happens to it, and what must hold."""

from __future__ import annotations

import contextlib
import random
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.live.lab_nodes import Homes, LabNode, arrive, equal_views, link_again, make_homes, running
from tests.live.netlab import Child, Lab

PATIENCE_S = 900.0
_LOOK_S = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much happens: changes in all, and seconds for which the path is broken."""

    changes: int
    outage_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What must hold."""

    converge_s: float = 600.0
    resume_s: float = 10.0
    other_lines: int = 0
    again_share: float = 0.05
    page_s: float = 1.0


@dataclass(slots=True, kw_only=True)
class Figures:
    """What was measured."""

    changes: int = 0
    converge_s: float = 0.0
    resume_s: float = 0.0
    wire_bytes: int = 0
    entry_bytes: int = 0
    again_bytes: int = 0
    states: int = 0
    state_lines: int = 0
    other_lines: list[str] = field(default_factory=list)
    page_s: float = 0.0
    are_equal: bool = False
    note: str = ""

    def __str__(self) -> str:
        share = 100 * self.again_bytes / self.entry_bytes if self.entry_bytes else 0.0
        told = [
            f"{self.changes} changes on both sides after {self.converge_s:.1f} s",
            f"back {self.resume_s:.1f} s after the path",
            f"{self.wire_bytes:,} bytes on the wire",
            f"{self.entry_bytes:,} of entries came, {self.again_bytes:,} again ({share:.1f} %)",
            f"{self.states} changes of state, {self.state_lines} log lines for them, {len(self.other_lines)} others",
            f"page {1000 * self.page_s:.0f} ms at most",
        ]
        return "; ".join([*told, self.note] if self.note else told)

    def beyond(self, bounds: Bounds) -> list[str]:
        """Return what didn't hold."""
        share = self.again_bytes / self.entry_bytes if self.entry_bytes else 0.0
        found = {
            "the nodes don't hold or show the same": not self.are_equal,
            f"there after {self.converge_s:.1f} s, not {bounds.converge_s:.0f}": self.converge_s
            > bounds.converge_s,
            f"back after {self.resume_s:.1f} s, not {bounds.resume_s:.0f}": self.resume_s > bounds.resume_s,
            f"{100 * share:.1f} % came again": share >= bounds.again_share,
            f"{self.state_lines} lines for {self.states} changes of state": self.state_lines != self.states,
            f"the log says more: {self.other_lines[:3]}": len(self.other_lines) > bounds.other_lines,
            f"the page took {self.page_s:.2f} s": self.page_s > bounds.page_s,
        }
        return [text for text, holds in found.items() if holds]


@dataclass(slots=True, kw_only=True)
class World:
    """Two nodes and the path between them; ``cut`` breaks it, ``mend`` brings it back, ``worsen`` makes it bad."""

    lab: Lab
    a: LabNode
    b: LabNode
    chance: random.Random
    size: Size
    groups: dict[str, str]
    figures: Figures = field(default_factory=Figures)
    others: list[Child] = field(default_factory=list)
    cut: Callable[[], object] = lambda: None
    mend: Callable[[], object] = lambda: None
    worsen: Callable[[], object] = lambda: None

    @property
    def nodes(self) -> tuple[LabNode, LabNode]:
        """Both."""
        return self.a, self.b


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """How the hosts are joined, what happens, how much of it, and what must hold."""

    join: Callable[[World], None]
    happen: Callable[[World], None]
    size: Size
    addresses: Mapping[str, Sequence[str]]
    lan: str = "off"
    bounds: Bounds = Bounds()


def play(scenario: Scenario, folder: Path, seed: int, size: Size) -> Figures:
    """Run a scenario in ``folder`` and return what was measured; raises AssertionError when something never came."""
    homes = make_homes(folder, scenario.addresses)
    with Lab() as lab:
        a, b = (_node(lab, homes, one) for one in "ab")
        world = World(lab=lab, a=a, b=b, chance=random.Random(seed), size=size, groups=homes.groups)
        scenario.join(world)
        with running(world.nodes, lan=scenario.lan):
            _meet(world)
            with _page_watched(world):
                scenario.happen(world)
            world.figures.are_equal = equal_views(world.nodes)
            # What is counted as the last change of state is the end of the programs, not one that is just under way.
            link_again(world.nodes, PATIENCE_S)
            world.figures.wire_bytes += sum(world.a.traffic())
            states = [node.changes_of_state() for node in world.nodes]
        _count(world, states)
    return world.figures


def _node(lab: Lab, homes: Homes, name: str) -> LabNode:
    lab.host(name)
    return LabNode(lab=lab, host=name, home=homes.paths[name], space=homes.space)


def _meet(world: World) -> None:
    """Wait until both are linked and each has a change of the other."""
    arrive(world.nodes, [*world.a.write(), *world.b.write()], PATIENCE_S)


def _count(world: World, states: list[int]) -> None:
    figures = world.figures
    for node, changed in zip(world.nodes, states, strict=True):
        # The end of the program ends a link, if there is one.
        figures.states += changed + changed % 2
        figures.state_lines += len(node.state_lines())
        figures.other_lines += node.other_lines()
        came, again = node.entry_bytes()
        figures.entry_bytes += came
        figures.again_bytes += again


@contextlib.contextmanager
def _page_watched(world: World) -> Iterator[None]:
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_LOOK_S):
            world.figures.page_s = max(world.figures.page_s, world.b.page_s())

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
