"""Whole nodes on hosts of a lab: real processes with real homes that share one space, asked over their local API.

Homes are made and paired over loopback before the lab has hosts; then each runs as people run it, with its log at the
level of what changed. What a node says of its records as they come is how the lab knows that a change arrived.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from node.cli.remote import Remote, find_remote
from tests.live.netlab import Child, Lab
from tests.node.neighbours import neighbours, pair, shared_space

PORT = 7470
START_S = 60.0
_STATE_LINE = re.compile(r"INFO node[.\w]+: p\d+ (linked|gone)\b")
_COUNTED = re.compile(r"INFO node[.\w]+: p\d+ gone\b.* (\d+) bytes of entries came, (\d+) of them again")
_POLL_S = 0.02
_LOOK_S = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Homes:
    """The homes of paired groups, by name, and the space that they share."""

    paths: dict[str, Path]
    groups: dict[str, str]
    space: str


def make_homes(folder: Path, addresses: Mapping[str, Sequence[str]]) -> Homes:
    """Make a home for each name; the first pairs with all others and shares a space with them.

    ``addresses``: what the others are told of where each one can be called; they know no other address.
    """
    return asyncio.run(_make_homes(folder, addresses))


async def _make_homes(folder: Path, addresses: Mapping[str, Sequence[str]]) -> Homes:
    async with neighbours(folder) as street:
        first, *others = [await street.node(name, calls=False) for name in addresses]
        space = ""
        for other in others:
            await pair(first, other)
            if not space:
                space = await shared_space(first, other)
            else:
                await first.call("space share", space=space, peer=other.group.hex(), role="contributor")
                await first.call("sync", wait=START_S)
                await other.call("sync", wait=START_S)
        for one in (first, *others):
            for known in await one.hub.run(one.hub.peers.all):
                where = list(addresses[known.name])
                await one.hub.run(one.hub.peers.set_addresses, known, where)
        made = (first, *others)
        return Homes(
            paths={one.name: one.path for one in made},
            groups={one.name: one.group.hex() for one in made},
            space=space,
        )


@dataclass(slots=True)
class LabNode:
    """A node of the lab: its home, the host it is on, and the process while it runs."""

    lab: Lab
    host: str
    home: Path
    space: str
    child: Child | None = None
    _numbers: itertools.count[int] = field(default_factory=itertools.count)
    _api: Remote | None = None
    _listed: set[str] = field(default_factory=set)

    @property
    def log(self) -> Path:
        """What it logged."""
        return self.home.with_name(f"{self.home.name}.log")

    def start(self, *, lan: str = "off", sync: str = f"[::]:{PORT}") -> None:
        """Run the node and wait until it is ready."""
        (self.home / "config.toml").write_text('log_level = "info"\n')
        where = ["--sync", sync, "--ui", "127.0.0.1:0", "--lan", lan]
        words = ["--home", str(self.home), "--json", "run", *where]
        self.child = self.lab.start(self.host, "hedgerow", *words, complaints=self.log)
        self.child.expect("ready", START_S)
        found = self.lab.within(self.host, lambda: find_remote(self.home))
        assert found is not None
        self._api = found

    def stop(self) -> None:
        """Stop it as the system does."""
        if self.child is not None:
            self.child.terminate()
            self.child.end()
            self.child, self._api = None, None

    def call(self, command: str, **args: Any) -> Any:
        """Have the node carry out a command."""
        api = self._api
        assert api is not None
        return self.lab.within(self.host, lambda: api.call(command, args))

    def write(self, count: int = 1, *, filler: str = "") -> list[str]:
        """Add records to the shared space, their titles ending on ``filler``; return their ids."""
        api = self._api
        assert api is not None

        def add() -> list[str]:
            made = []
            for _ in range(count):
                title = f"{self.host} {next(self._numbers)}{filler}"
                fields = {"title": title, "start": "2026-12-01"}
                told = api.call("add", {"kind": "event", "space": self.space, "fields": fields})
                made.append(str(told["id"]))
            return made

        return self.lab.within(self.host, add)

    def shown(self) -> set[str]:
        """Return the ids of the records that it told of since it runs, or listed when it was last asked."""
        assert self.child is not None
        told = {str(event["id"]) for event in list(self.child.seen) if event.get("event") == "record"}
        return told | self._listed

    def look(self) -> None:
        """Ask which records it shows: of very many that come at once it doesn't tell of each."""
        self._listed = {str(one["id"]) for one in self.call("list", kind="event")}

    def is_linked(self) -> bool:
        """Whether it said last that it is linked with its peer."""
        assert self.child is not None
        told = [
            event for event in list(self.child.seen) if event.get("event") == "peer" and "linked" in event
        ]
        return bool(told) and bool(told[-1]["linked"])

    def changes_of_state(self) -> int:
        """Return how often it said that a peer came or went."""
        assert self.child is not None
        told = [
            event for event in list(self.child.seen) if event.get("event") == "peer" and "linked" in event
        ]
        return len(told)

    def page_s(self) -> float:
        """Return how long the page's server takes to answer."""
        api = self._api
        assert api is not None

        def ask() -> float:
            began = time.monotonic()
            assert api.greets()
            return time.monotonic() - began

        return self.lab.within(self.host, ask)

    def traffic(self) -> tuple[int, int]:
        """Return the bytes that its host sent and received over its interfaces."""
        told = json.loads(self.lab.shell(self.host, "ip -j -s link"))
        counts = [one["stats64"] for one in told if one["ifname"] != "lo"]
        return sum(one["tx"]["bytes"] for one in counts), sum(one["rx"]["bytes"] for one in counts)

    def state_lines(self) -> list[str]:
        """Return the lines of its log that say that a peer came or went."""
        return [line for line in self.log.read_text().splitlines() if _STATE_LINE.match(line)]

    def other_lines(self) -> list[str]:
        """Return the lines of its log that say something else."""
        return [line for line in self.log.read_text().splitlines() if not _STATE_LINE.match(line)]

    def entry_bytes(self) -> tuple[int, int]:
        """Return the bytes of entries that it received, and how many of them it had; to be asked after its end."""
        found = [_COUNTED.match(line) for line in self.state_lines()]
        pairs = [(int(one[1]), int(one[2])) for one in found if one is not None]
        return sum(came for came, _ in pairs), sum(again for _, again in pairs)


def arrive(nodes: Sequence[LabNode], ids: Sequence[str], patience_s: float) -> float:
    """Wait until every node told of all ``ids``; return the seconds; fails after ``patience_s``."""
    began, wanted, look_at = time.monotonic(), set(ids), time.monotonic() + _LOOK_S
    while time.monotonic() - began < patience_s:
        if all(wanted <= node.shown() for node in nodes):
            return time.monotonic() - began
        time.sleep(_POLL_S)
        if time.monotonic() > look_at:
            for node in nodes:
                node.look()
            look_at = time.monotonic() + _LOOK_S
    lacking = {node.host: len(wanted - node.shown()) for node in nodes}
    raise AssertionError(f"of {len(wanted)} changes not there after {patience_s:.0f} s: {lacking}")


def link_again(nodes: Sequence[LabNode], patience_s: float) -> None:
    """Wait until every node said last that it is linked; fails after ``patience_s``."""
    began = time.monotonic()
    while not all(node.is_linked() for node in nodes):
        assert time.monotonic() - began < patience_s, "not linked again"
        time.sleep(_POLL_S)


def equal_views(nodes: Sequence[LabNode]) -> bool:
    """Whether all nodes hold the same entries of the space and show the same of it, and nothing is broken."""
    told = [node.call("verify") for node in nodes]
    spaces = [one["spaces"][nodes[0].space] for one in told]
    views = {(space["entries_digest"], space["view_hash"]) for space in spaces}
    return len(views) == 1 and not any(one["bad"] for one in told)


@contextlib.contextmanager
def running(nodes: Sequence[LabNode], **how: str) -> Iterator[None]:
    """Run nodes for as long as the context lasts."""
    try:
        for node in nodes:
            node.start(**how)
        yield
    finally:
        for node in nodes:
            node.stop()
