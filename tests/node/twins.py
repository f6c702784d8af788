"""Replicas of two groups with one space, and twins: a device that runs twice because its store was copied."""

from __future__ import annotations

import random
from dataclasses import dataclass

from crdt import acts
from crdt.changes import plan_say
from crdt.membership import Role
from crdt.ops import Create, Edit, Say, Write
from node.replica.outcome import Outcome, Written
from node.replica.replica import Replica
from sync import limits
from tests.sim.disk import Disk
from tests.sim.meeting import NOW, group, meet, pair, share


@dataclass(slots=True)
class Joint:
    """Two groups in one space, both of which write there."""

    a: Replica
    b: Replica
    pair: bytes
    space: bytes = b""

    def meet(self) -> None:
        """Bring both to the same entries of the space."""
        meet(self.a, self.b, self.space)


def joint(role: Role = Role.CONTRIBUTOR) -> Joint:
    """Return two groups with a space that the first founded and shared."""
    (a,), (b,) = group("A"), group("B")
    made = Joint(a, b, pair(a, b))
    made.space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    share(made.space, a, b, made.pair, role)
    made.meet()
    return made


def twin(replica: Replica, seed: int = 7) -> Replica:
    """Return a replica that runs on a copy of the store: the same device, the same logs."""
    disk = replica.db
    assert isinstance(disk, Disk)
    return Replica(disk.copied(), replica.me, random.Random(seed).randbytes)


def tell(giver: Replica, taker: Replica, space: bytes) -> list[Outcome]:
    """Send all that one replica holds of a space, forks too; return what that changed."""
    outcomes = []
    for head in giver.heads(space):
        first = 0
        while True:
            run, _ = giver.load_run(space, head.log, first, b"", limits.RUN_BYTES_MAX)
            if run is None or run.first + len(run.items) <= first:
                break
            outcomes.append(taker.ingest(space, run, NOW))
            first = run.first + len(run.items)
        proof = giver.load_fork(space, head.log)
        if proof is not None:
            outcomes.append(taker.ingest_fork(space, proof, NOW))
    return outcomes


def everywhere(space: bytes, *replicas: Replica) -> None:
    """Bring all replicas to the same entries of a space."""
    for _ in range(2):
        for giver in replicas:
            for taker in replicas:
                if giver is not taker:
                    tell(giver, taker, space)


def event(title: str, **fields: str) -> Written:
    """Return the operation that makes an event."""
    values = {"title": title, "start": "2026-12-01", **fields}
    writes = tuple(Write(path, value) for path, value in values.items())
    return Written(op=Create("event", True, "", None, "", writes))


def edit(replica: Replica, record: bytes, **fields: str) -> Written:
    """Return the operation that writes fields of a record over what ``replica`` knows of it."""
    fold = replica.projection.fold(record)
    deps = fold.frontier if fold is not None else ()
    standing = {path: fold.registers.standing(path) if fold else () for path in fields}
    deps = tuple(dict.fromkeys((*deps, *(one.hash for found in standing.values() for one in found))))
    writes = tuple(
        Write(path, value, tuple(deps.index(one.hash) for one in standing[path]))
        for path, value in fields.items()
    )
    return Written(op=Edit(record, writes), deps=deps)


def add(replica: Replica, space: bytes, title: str, **fields: str) -> bytes:
    """Append an event; return its id."""
    return replica.append(space, [event(title, **fields)], NOW)[0][0]


def write(replica: Replica, space: bytes, record: bytes, **fields: str) -> bytes:
    """Append an edit of a record; return the entry's hash."""
    return replica.append(space, [edit(replica, record, **fields)], NOW)[0][0]


def say(replica: Replica, space: bytes, record: bytes, statement: str, **args: str) -> bytes:
    """Append a statement about a record; return the entry's hash."""
    facts, fold = replica.projection.listing.facts(record), replica.projection.fold(record)
    assert fold is not None
    planned = plan_say(facts, statement, args, replica.me.group)
    op = Say(record, planned.statement, planned.args, planned.wording)
    return replica.append(space, [Written(op=op, deps=fold.frontier)], NOW)[0][0]


def read(replica: Replica, record: bytes, path: str = "title") -> object:
    """Return what a field shows: a text, or all texts where it is contested."""
    value = replica.projection.listing.view(record, NOW.ms)["fields"].get(path)
    return {one["value"] for one in value["contested"]} if isinstance(value, dict) else value


def titles(replica: Replica, space: bytes) -> set[str]:
    """Return the titles of all records of a space."""
    rows = replica.db.execute(
        "SELECT title FROM records WHERE space = ?", (replica.ledger.space_rows[space],)
    )
    return {str(title) for (title,) in rows}
