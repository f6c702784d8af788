"""Homes on machines of their own: copied with or without the marks that a machine keeps of them, and made to meet."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crdt import acts
from crdt.membership import Role
from identity.keys import DevicePublic
from identity.pairing import Paired
from identity.recovery import recovery
from identity.words import from_words
from node.desk.desk import Desk, open_desk
from node.home import Home, NewHome, create, open_home
from node.hub import Hub
from node.marks import Mark

_RUN_BYTES = 400_000


@dataclass(slots=True, kw_only=True)
class Place:
    """A home on a machine: its folder, and the machine's own folder for marks."""

    path: Path
    state: Path
    desk: Desk | None = None

    @property
    def hub(self) -> Hub:
        """What the open home knows."""
        assert self.desk is not None
        return self.desk.hub

    async def open(self) -> None:
        """Open the home as this machine would."""
        with machine(self.state):
            home = await open_home(self.path, lambda: None)
        await self.take(home)

    async def take(self, home: Home) -> None:
        """Use a home that was opened otherwise."""
        self.desk = await open_desk(home)
        await self.hub.idle()

    async def close(self) -> None:
        """Close the home."""
        if self.desk is not None:
            await self.desk.close()
            self.desk = None


class Ground:
    """Two homes that share a space, made once and copied for each trial."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.space = b""
        self.words = recovery(bytes(16))

    async def make(self) -> None:
        """Make the two homes."""
        state = self.folder / "state"
        with machine(state):
            a, a_words = await create(self.folder / "A", NewHome(name="A", language="en", passphrase=None))
            b, _ = await create(self.folder / "B", NewHome(name="B", language="en", passphrase=None))
        self.words = recovery(from_words(" ".join(a_words)))
        one, other = Place(path=a.path, state=state), Place(path=b.path, state=state)
        await one.take(a)
        await other.take(b)
        pair = await _paired(one.hub, other.hub)
        self.space = await one.hub.found(acts.SpaceSort.SHARED, "Joint")
        invite = await one.hub.run(
            one.hub.replica.invitation_act,
            self.space,
            other.hub.home.identity.group,
            other.hub.home.identity.acts,
            int(Role.CONTRIBUTOR),
        )
        for outcome in await one.hub.run(
            one.hub.replica.share, self.space, invite, pair, one.hub.home.clock.now()
        ):
            await one.hub.settle(outcome)
        for _ in range(2):
            await meet(one.hub, other.hub)
        await one.close()
        await other.close()


def copied(place: Place, to: Path, *, with_marks: bool = True) -> Place:
    """Copy a closed home to another machine, with the marks that its first machine has of it or without."""
    shutil.copytree(place.path, to)
    made = Place(path=to, state=to.parent / f"{to.name}-state")
    if with_marks:
        _mark_alike(place, made)
    return made


async def meet(one: Hub, other: Hub) -> None:
    """Both hold afterwards what either held of the spaces that both know and may exchange, forks too."""
    for giver, taker in ((one, other), (other, one)):
        group = taker.home.identity.group
        for space in [
            space for space, groups in giver.access.items() if group in groups or _same(giver, taker)
        ]:
            if space in taker.replica.spaces:
                await _tell(giver, taker, space)
    for hub in (one, other):
        await hub.idle()


async def _tell(giver: Hub, taker: Hub, space: bytes) -> None:
    for head in await giver.run(giver.replica.heads, space):
        first = 0
        while True:
            run, _ = await giver.run(giver.replica.load_run, space, head.log, first, b"", _RUN_BYTES)
            if run is None or run.first + len(run.items) <= first:
                break
            await taker.ingest(space, run)
            first = run.first + len(run.items)
        proof = await giver.run(giver.replica.load_fork, space, head.log)
        if proof is not None:
            await taker.ingest_fork(space, proof)


@contextlib.contextmanager
def machine(state: Path) -> Iterator[None]:
    """Be on the machine that keeps its marks there."""
    before = os.environ.get("XDG_STATE_HOME")
    os.environ["XDG_STATE_HOME"] = str(state)
    try:
        yield
    finally:
        if before is None:
            del os.environ["XDG_STATE_HOME"]
        else:
            os.environ["XDG_STATE_HOME"] = before


def _mark_alike(old: Place, new: Place) -> None:
    """Give the new machine the mark that the old one has: as if the whole machine had been copied."""
    store = old.path / "store.db"
    place = store.stat()
    for mark in (old.state / "hedgerow" / "homes").glob(f"*-{place.st_dev:x}-{place.st_ino:x}"):
        home_id = bytes.fromhex(mark.name.split("-")[0])
        with machine(new.state):
            there = Mark(home_id, new.path / "store.db").path
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(mark, there)


async def _paired(one: Hub, other: Hub) -> bytes:
    """Pair two homes without a line between them; return the space of the two."""
    space = await one.found(acts.SpaceSort.PAIR, "pair")
    theirs = other.home.identity
    invite = await one.run(
        one.replica.invitation_act, space, theirs.group, theirs.acts, int(Role.CONTRIBUTOR)
    )
    await one.append_control(space, invite)
    control = tuple(one.replica.state(space).keyring.control.values())
    await other.run(other.replica.adopt, space, one.home.identity.group, control)
    for hub, peer in ((one, other), (other, one)):
        device: DevicePublic = peer.replica.me.keys.public
        paired = Paired(
            name=peer.home.identity.name,
            roster=peer.home.identity.roster(),
            acts=peer.home.identity.acts,
            device=device,
            addresses=(),
            pair_secret=b"p" * 32,
            psk=b"s" * 32,
            check="",
        )
        await hub.run(hub.peers.store, paired, space, ())
        await hub.run(hub.devices.paired, paired, hub.home.clock.wall_ms())
        known = await hub.run(hub.peers.by_group, peer.home.identity.group)
        await hub.run(hub.peers.confirm, known)
        await hub.look_at_rights()
    await meet(one, other)
    return space


def _same(one: Hub, other: Hub) -> bool:
    return one.home.identity.group == other.home.identity.group
