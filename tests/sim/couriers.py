"""Seeded worlds of groups of which no two are ever online together, and couriers that drop, reorder, replay and forget.

    python -m tests.sim.couriers --seeds 0:200
    python -m tests.sim.couriers --seeds 17

Replicas, sessions, gates and the couriers' shelf are the real ones. In the end all replicas must hold and show the
same although the couriers never became honest; nothing that a replica acknowledged may be missing; who comes first
must notice what a courier forgot that it had acknowledged.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from crdt import acts
from crdt.membership import Role
from identity import roster
from identity.encoding import encode
from identity.errors import PeerFault
from identity.keys import DeviceKeys
from node.courier.gatehouse import Gatehouse
from node.courier.shelf import Shelf
from node.couriers import gates
from node.couriers.couriers import Couriers
from node.links.peers import Peers
from node.replica.outcome import Outcome
from node.replica.outgoing import load_fork, load_run
from node.replica.replica import Replica
from sync import effects as do
from sync.gate import sign_gate
from sync.inventory import Inventory
from sync.messages import read_message
from sync.session import Ground, Session, State
from tests.node.twins import add, edit, titles
from tests.sim.disk import Disk
from tests.sim.meeting import NOW, group, pair, share

ROUNDS_MAX = 600
STEPS_MAX = 600
SHARE = 0.3


class Party:
    """One group's node."""

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        self.peers = Peers(replica.db)
        self.couriers = Couriers(replica.db)
        self.inventory = Inventory()
        self.entries: set[bytes] = set()
        self.reported = 0

    @property
    def device(self) -> bytes:
        """The id of its device."""
        return self.replica.me.keys.public.id

    def refresh(self, space: bytes) -> None:
        """Let sessions see what is on disk."""
        self.inventory.update(space, self.replica.heads(space))


class Box:
    """One courier, on a disk that can be set back; ``withholds``: a log that it never passes on."""

    def __init__(self, number: int, owner: DeviceKeys, folder: Path) -> None:
        draw = random.Random(f"courier {number}").randbytes
        self.keys = DeviceKeys.from_draw(draw)
        self.acts = (roster.found(draw(32), self.keys, draw(16)),)
        self.group = roster.act_hash(self.acts[0])
        self.withholds = b""
        self._folder = folder
        self._open(Disk())
        self.gatehouse.own(owner.public, draw(32))

    def _open(self, disk: Disk) -> None:
        self.disk = disk
        self.gatehouse = Gatehouse(disk, self.keys.public.id)
        self.shelf = Shelf(disk, self.gatehouse, self._folder)
        self.inventory = Inventory()
        for space in self.gatehouse.spaces():
            self.refresh(space)

    def refresh(self, space: bytes) -> None:
        """Let sessions see what is on disk."""
        self.inventory.update(space, self.shelf.heads(space))

    def saved(self) -> Disk:
        """Return a copy of its disk."""
        return self.disk.copied()

    def set_back(self, disk: Disk) -> None:
        """Go on from an older disk."""
        self._open(disk)


@dataclass(slots=True)
class World:
    """Three or more groups with one space, and one or two couriers."""

    seed: int
    count: int
    chance: random.Random = field(init=False)
    parties: list[Party] = field(init=False)
    boxes: list[Box] = field(init=False)
    space: bytes = field(init=False)
    faults: list[str] = field(default_factory=list)
    tricks: int = 0
    visits: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def settle_in(self, folder: Path) -> None:
        """Found the space, invite everybody, and let couriers carry it."""
        replicas = [group(f"{self.seed} {number}")[0] for number in range(self.count)]
        first = replicas[0]
        self.space = first.found(acts.SpaceSort.SHARED, "Joint", NOW).space
        for other in replicas[1:]:
            share(self.space, first, other, pair(first, other), Role.CONTRIBUTOR)
        self.boxes = [Box(number, first.me.keys, folder) for number in range(self.chance.choice((1, 1, 2)))]
        for box in self.boxes:
            first.append_control(
                self.space, first.invitation_act(self.space, box.group, box.acts, int(Role.COURIER)), NOW
            )
            at = acts.CourierAt(box.group, box.keys.public.id, ("192.0.2.9:7465",), self.chance.randbytes(32))
            first.append_control(self.space, at, NOW)
        self.parties = [Party(replica) for replica in replicas]
        for party in self.parties:
            party.refresh(self.space)
        for box in self.boxes:
            self.tell_gate(box)

    def tell_gate(self, box: Box) -> None:
        """Let the founder tell a courier who may come."""
        keys = self.parties[0].replica.me.keys
        wanted = gates.statement(self.parties[0].replica.state(self.space), box.group)
        assert wanted is not None
        held = box.gatehouse.gates.get(self.space)
        version = held.statement.version + 1 if held is not None else 1
        box.shelf.take_gate(sign_gate(msgspec.structs.replace(wanted, version=version), keys.sign_seed))
        box.refresh(self.space)

    # Life

    def live(self) -> None:
        """Let groups come one at a time, write, and talk with a courier that mistreats them."""
        saved = {id(box): box.saved() for box in self.boxes}
        for _ in range(self.chance.randint(12, 30)):
            party, box = self.chance.choice(self.parties), self.chance.choice(self.boxes)
            self.write(party)
            self.visit(party, box)
            luck = self.chance.random()
            if luck < 0.1:
                saved[id(box)] = box.saved()
            elif luck < 0.2:
                box.set_back(saved[id(box)].copied())

    def write(self, party: Party) -> None:
        """Let a group write a record or two, or change one of somebody's."""
        replica, space = party.replica, self.space
        if replica.state(space).data_key() is None and not replica.state(space).role(replica.me.group):
            return
        for _ in range(self.chance.randint(0, 2)):
            party.entries.add(add(replica, space, f"{self.seed} {self.chance.random()}"))
        known = [bytes(row) for (row,) in replica.db.execute("SELECT record FROM records ORDER BY record")]
        if known:
            record = self.chance.choice(known)
            written = edit(replica, record, title=f"again {self.chance.random()}")
            party.entries.add(replica.append(space, [written], NOW)[0][0])
        party.refresh(space)

    def heal(self) -> int:
        """Let groups come and go until all hold the same; return how many visits that took, ROUNDS_MAX for too many."""
        for number in range(ROUNDS_MAX):
            party = self.parties[number % self.count]
            self.visit(party, self.boxes[number // self.count % len(self.boxes)])
            if number % self.count == self.count - 1 and self.is_one():
                return number + 1
        return ROUNDS_MAX

    def is_one(self) -> bool:
        """Return whether all groups hold the same entries."""
        return len({self._digest(party.inventory) for party in self.parties}) == 1

    def _digest(self, inventory: Inventory) -> bytes:
        digests = inventory.digests(self.space)
        return digests.control + digests.data

    # One talk

    def visit(self, party: Party, box: Box, *, honest: bool = False) -> None:
        """Let a group's node talk with a courier until nothing more is said, or somebody breaks a rule."""
        if party.device not in box.gatehouse.devices_of(self.space):
            return
        self.visits += 1
        talk = Talk(self, party, box, honest=honest)
        try:
            talk.run()
        except PeerFault as fault:
            self.faults.append(fault.message)


class Talk:
    """One link between a node and a courier, message by message."""

    def __init__(self, world: World, party: Party, box: Box, *, honest: bool) -> None:
        self.world, self.party, self.box, self.honest = world, party, box, honest
        transcript = world.chance.randbytes(160)
        self.caller = Session(self._ground(party.inventory, transcript, calls=True), 0)
        self.answerer = Session(self._ground(box.inventory, transcript, calls=False), 0)
        self.to_box: deque[bytes] = deque()
        self.to_party: deque[bytes] = deque()
        self.said: list[bytes] = []

    def _ground(self, inventory: Inventory, transcript: bytes, *, calls: bool) -> Ground:
        return Ground(
            transcript=transcript,
            instance=self.world.chance.randbytes(16),
            inventory=inventory,
            allowed=lambda: [self.world.space],
            others=lambda space: {},
            calls=calls,
        )

    def run(self) -> None:
        """Talk until nothing is under way."""
        self.to_box.append(encode(self.caller.hello()))
        for _ in range(STEPS_MAX):
            if self.to_box:
                data = self.to_box.popleft()
                effects = self.answerer.receive(read_message(data), len(data), 0)
                self._perform(effects, self.answerer, at_box=True)
            elif self.to_party:
                data = self.to_party.popleft()
                effects = self.caller.receive(read_message(data), len(data), 0)
                self._perform(effects, self.caller, at_box=False)
            else:
                return

    def _perform(self, effects: list[do.Effect], session: Session, *, at_box: bool) -> None:
        pending, space = deque(effects), self.world.space
        while pending:
            effect = pending.popleft()
            match effect:
                case do.Send(message=message):
                    self._send(encode(message), at_box=at_box)
                case do.GoOn():
                    pending += session.go_on(0)
                case do.Load(log=log):
                    ledger = self.box.shelf.ledger if at_box else self.party.replica.ledger
                    run, parted = load_run(
                        ledger, space, log, effect.first, effect.tip, effect.bytes_max, effect.before
                    )
                    if at_box and log == self.box.withholds:
                        run = None
                    pending += session.loaded(space, log, run, parted, 0)
                case do.LoadFork(log=log):
                    ledger = self.box.shelf.ledger if at_box else self.party.replica.ledger
                    pending += session.fork_loaded(space, load_fork(ledger, space, log), 0)
                case do.Ingest(run=run):
                    outcome = (
                        self.box.shelf.ingest(self.party.device, space, run, NOW)
                        if at_box
                        else self.party.replica.ingest(space, run, NOW)
                    )
                    pending += self._ingested(outcome, session, at_box=at_box)
                case do.IngestFork(proof=proof):
                    outcome = (
                        self.box.shelf.ingest_fork(self.party.device, space, proof, NOW)
                        if at_box
                        else self.party.replica.ingest_fork(space, proof, NOW)
                    )
                    pending += self._ingested(outcome, session, at_box=at_box)
                case do.Holds(heights=heights) if not at_box:
                    self.party.peers.holds(self.box.group, space, heights, NOW.ms)
                case do.Holds(heights=heights):
                    self.box.shelf.fetched(self.party.device, space, heights)
                case do.Tells(heights=heights) if not at_box:
                    self.party.reported += self.party.couriers.lost(self.box.group, space, heights)
                case do.Close():
                    self.to_box.clear()
                    self.to_party.clear()

    def _ingested(self, outcome: Outcome, session: Session, *, at_box: bool) -> list[do.Effect]:
        side = self.box if at_box else self.party
        side.refresh(outcome.space)
        return session.ingested(outcome.space, [head.log for head in outcome.heads], outcome.want, 0)

    def _send(self, data: bytes, *, at_box: bool) -> None:
        """Pass a message on; the courier mistreats what comes to it and what it says."""
        chance, queue = self.world.chance, self.to_party if at_box else self.to_box
        greeted = self.caller.state is State.OPEN and self.answerer.state is State.OPEN
        luck = 1.0 if self.honest or not greeted else chance.random()
        if luck >= SHARE:
            queue.append(data)
        elif luck < SHARE / 3:
            pass
        elif luck < 2 * SHARE / 3:
            queue.append(data)
            queue.append(chance.choice([*self.said, data]) if at_box else data)
        else:
            queue.insert(chance.randint(0, len(queue)), data)
        self.world.tricks += luck < SHARE
        if at_box:
            self.said.append(data)


def failures(seed: int, *, withhold: bool = False) -> list[str]:
    """Return what is wrong in the world of ``seed``; ``withhold``: its couriers never pass on one group's words."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(seed, 3 + seed % 3)
        world.settle_in(Path(folder))
        if withhold:
            replica = world.parties[1].replica
            for party in world.parties[:2]:
                world.visit(party, world.boxes[0], honest=True)
            add(replica, world.space, "never passed on")
            world.parties[1].refresh(world.space)
            for box in world.boxes:
                box.withholds = replica.own_data_log(world.space) or b""
        world.live()
        rounds = world.heal()
        found = list(_findings(world, rounds))
        return found or list(_forgets(world))


def _findings(world: World, rounds: int) -> Sequence[str]:
    found = []
    if rounds == ROUNDS_MAX:
        found.append(f"not the same everywhere after {rounds} visits")
    views = {party.replica.view_hash(world.space, NOW.ms) for party in world.parties}
    if len(views) != 1:
        found.append("different views")
    shown = {frozenset(titles(party.replica, world.space)) for party in world.parties}
    if len(shown) != 1:
        found.append("different titles")
    for party in world.parties:
        for other in world.parties:
            missing = [entry for entry in party.entries if other.replica.ledger.branches.place(entry) is None]
            if missing:
                found.append(f"{len(missing)} acknowledged entries never arrived")
    if world.tricks == 0:
        found.append("the couriers were honest")
    return found


def _forgets(world: World) -> Sequence[str]:
    """Have a courier forget what it acknowledged, and see that the first who comes notices, by the entry."""
    box, party = world.boxes[0], world.parties[0]
    for _ in range(3):
        for one in world.parties:
            world.visit(one, box, honest=True)
    before = box.saved()
    for _ in range(3):
        add(party.replica, world.space, "soon forgotten")
    party.refresh(world.space)
    world.visit(party, box, honest=True)
    held = sum(head.height for head in box.inventory.heads(world.space).values())
    box.set_back(before)
    lost = held - sum(head.height for head in box.inventory.heads(world.space).values())
    noticed = party.reported
    world.visit(party, box, honest=True)
    if party.reported - noticed != lost or not lost:
        return [f"{lost} entries were forgotten, {party.reported - noticed} noticed"]
    after = sum(head.height for head in box.inventory.heads(world.space).values())
    return [] if after == held else ["what was forgotten was not sent again"]


def run(seeds: Sequence[int]) -> int:
    """Run the worlds of ``seeds``; print the failing ones; return how many failed."""
    began_s, failed = time.process_time(), 0
    for seed in seeds:
        try:
            found = failures(seed)
        except Exception as error:  # whatever breaks is the finding
            place = traceback.extract_tb(error.__traceback__)[-1]
            found = [f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"]
        if found:
            failed += 1
            replay = f"python -m tests.sim.couriers --seeds {seed}"
            print(
                "\n".join([f"seed {seed} fails; replay: {replay}", *(f"  {line}" for line in found)]),
                flush=True,
            )
    print(f"{len(seeds)} worlds, {failed} failed, {time.process_time() - began_s:.1f} s of processor time")
    return failed


def _seeds(text: str) -> range:
    first, _, end = text.partition(":")
    return range(int(first), int(end) if end else int(first) + 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.sim.couriers", description="Hostile couriers.")
    parser.add_argument("--seeds", type=_seeds, default=range(20), help="FIRST:END, or one seed")
    return 1 if run(parser.parse_args(arguments).seeds) else 0


if __name__ == "__main__":
    sys.exit(main())
