"""What it costs to know who belongs to a space with many groups and control entries, and to join it.

Half of the groups are stewards. They invite, remove, change roles, mint keys and name themselves over and over, each
having seen what a few others did last. Then a newcomer is invited, and takes in all of it in one exchange.

python -m tests.bench.membership [--groups 50] [--acts 2000]
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from crdt import acts
from crdt.entry import Entry, EntryClass
from crdt.membership import Role
from crdt.run import Run
from identity.aead import key_id
from node.replica.outcome import Self
from node.replica.replica import Replica
from tests.crdt.sealed_run import sealed_run
from tests.crdt.space_world import Ground, Party, Pen, profile
from tests.sim.disk import Disk
from tests.sim.meeting import NOW

_SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """Seconds of processor time; how many control entries and members there are, and bytes for a newcomer."""

    control: int
    members: int
    evaluate_s: float
    append_s: float
    load_s: float
    join_s: float
    join_bytes: int


class Crowd:
    """A space of many groups; everything in it can be read with the control key of its genesis."""

    def __init__(self, groups: int) -> None:
        self.chance = random.Random(_SEED)
        self.ground = Ground()
        self.parties = [self.ground.founder, *(Party(500 + number) for number in range(groups - 1))]
        self.standing = {self.ground.founder.group: self.ground.genesis.hash}
        self.pens: dict[bytes, Pen] = {self.ground.founder.group: self.ground.pen}
        self.entries: dict[bytes, list[Entry]] = {}
        self.heads = [self.ground.pen.tip]
        for entry in self.ground.entries:
            self.entries.setdefault(entry.header.log, []).append(entry)
        for number, party in enumerate(self.parties[1:]):
            self._bring(party, Role.STEWARD if number % 2 else Role.CONTRIBUTOR)

    def invite(self, party: Party, role: Role) -> bytes:
        """Let the founder invite a group; return the invitation."""
        bundle = acts.KeyBundle((self.ground.control_key,), (self.ground.data_key,))
        boxes, passes = (party.box(bundle),), (key_id(self.ground.data_key),)
        return self.write(
            self.ground.founder, acts.Invite(party.group, party.acts, int(role), passes, boxes, ())
        )

    def write(self, party: Party, act: acts.Act) -> bytes:
        """Write an act of a group that has seen the last ones."""
        pen = self.pens[party.group]
        seen = sorted({*self.heads[-3:], *([pen.tip] if pen.seq > 1 or pen is self.ground.pen else [])})
        entry = pen.act(act, seen, self.standing[party.group])
        self.entries[pen.log].append(entry)
        self.heads.append(entry.hash)
        return entry.hash

    def quarrel(self) -> None:
        """Let somebody do something about somebody."""
        chance = self.chance
        author, about = chance.choice(self.parties), chance.choice(self.parties[1:])
        mint = acts.Mint(chance.randbytes(32), chance.randbytes(32), tuple(self.standing), ())
        options: tuple[acts.Act, ...] = (
            acts.Remove(about.group, (), mint, ()),
            acts.ChangeRole(about.group, chance.choice((1, 2, 2, 3)), (), None, ()),
            acts.Invite(about.group, about.acts, 2, (key_id(self.ground.data_key),), (), ()),
            acts.MintKey(mint),
            profile(f"Name {chance.randrange(1_000)}"),
        )
        self.write(author, chance.choices(options, (1, 3, 2, 1, 3))[0])

    def runs(self) -> list[Run]:
        """Return all entries as they travel."""
        seeds = {pen.log: pen.seed for pen in (*self.pens.values(), *self.ground.pens)}
        return [sealed_run(entries, seeds[log]) for log, entries in self.entries.items()]

    def replica(self, party: Party) -> Replica:
        """Return the node of a group that was offered the space and holds nothing of it yet."""
        me = Self(keys=party.keys, group=party.group, roster=party.acts, name="Somebody")
        made = Replica(Disk(), me, random.Random(_SEED).randbytes)
        made.adopt(self.ground.space, self.ground.founder.group, (self.ground.control_key,))
        return made

    def _bring(self, party: Party, role: Role) -> None:
        invited = self.standing[party.group] = self.invite(party, role)
        pen = self.pens[party.group] = self.ground.log_of(party, EntryClass.CONTROL)
        self.entries[pen.log] = [pen.open()]
        if role is Role.STEWARD:
            self.write(party, acts.Accept(invited))


def crowd(groups: int, count: int) -> Crowd:
    """Return a space with so many groups and control entries."""
    made = Crowd(groups)
    while sum(map(len, made.entries.values())) < count:
        made.quarrel()
    return made


def measure(groups: int, count: int) -> Costs:
    """Return what such a space costs a newcomer and who is there already."""
    made, newcomer = crowd(groups, count), Party(9_000)
    made.invite(newcomer, Role.CONTRIBUTOR)
    replica, space, runs = made.replica(newcomer), made.ground.space, made.runs()
    join_s = _timed(lambda: [replica.ingest(space, run, NOW) for run in runs])
    state = replica.state(space)
    if state.waiting or state.early or state.role(newcomer.group) is not Role.CONTRIBUTOR:
        raise AssertionError("the newcomer did not understand everything")
    evaluate_s = _timed(lambda: _evaluate(replica, space))
    return Costs(
        control=len(state.records),
        members=len(state.members()),
        evaluate_s=evaluate_s,
        append_s=_timed(lambda: replica.append_control(space, profile(), NOW)),
        load_s=_timed(replica.rebuild),
        join_s=join_s,
        join_bytes=sum(len(getattr(item, "payload", b"")) for run in runs for item in run.items),
    )


def _evaluate(replica: Replica, space: bytes) -> None:
    state = replica.state(space)
    state._evaluation = state._earlier = None
    state.membership()


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--groups", type=int, default=50)
    parser.add_argument("--acts", type=int, default=2_000)
    given = parser.parse_args()
    found = measure(given.groups, given.acts)
    print(
        f"{found.control} control entries of {given.groups} groups, {found.members} of them members:"
        f" evaluated in {found.evaluate_s:.2f} s, one more entry {found.append_s:.2f} s,"
        f" loaded from disk in {found.load_s:.2f} s"
    )
    print(f"a newcomer joined with one exchange: {found.join_bytes / 1e6:.1f} MB, {found.join_s:.2f} s")


if __name__ == "__main__":
    main()
