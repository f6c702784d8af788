"""A space of more groups than an entry can name heads: what they did at once is joined first, and nothing is lost."""

from __future__ import annotations

import importlib.resources
import random

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from crdt import acts, limits
from crdt.membership import Role
from crdt.ops import Create, Write
from identity.errors import LocalFault
from node.replica.outcome import Moment, Self, Written
from node.replica.replica import Replica
from node.store.store import SCHEMA_STEPS
from tests.vectors.world import AT_MS, ORCHARD, Group, group

NOW = Moment(ms=AT_MS, unsure=False)
GUESTS = [group(f"guest {number}") for number in range(limits.HEADS_MAX + 2)]


@pytest.fixture
def host() -> Replica:
    """Return the replica of a founder who has heard all guests tell their names at the same time."""
    founder = _replica(ORCHARD)
    space = founder.found(acts.SpaceSort.SHARED, "Everybody", NOW).space
    for guest in GUESTS:
        invite = founder.invitation_act(space, guest.id, guest.acts, int(Role.CONTRIBUTOR))
        founder.append_control(space, invite, NOW)
    others = [_replica(guest) for guest in GUESTS]
    for other in others:
        other.adopt(space, ORCHARD.id, tuple(founder.state(space).keyring.control.values()))
        _bring(founder, other, space)
        other.append_control(space, acts.Profile(other.me.name, ()), NOW)
    for other in others:
        _bring(other, founder, space)
    return founder


def test_data_counts_when_many_wrote_control_entries_at_once(host: Replica):
    space = _shared(host)
    (entry,), _ = host.append(space, [_need()], NOW)
    assert len(host.state(space).heads) <= limits.HEADS_MAX
    assert host.projection.fold(entry) is not None and host.state(space).faults == {}


def test_control_entries_count_when_many_wrote_at_once(host: Replica):
    space = _shared(host)
    host.append_control(space, acts.ChangeRole(GUESTS[0].id, int(Role.READER), (), None, ()), NOW)
    assert host.state(space).role(GUESTS[0].id) is Role.READER and host.state(space).faults == {}


def test_hashes_are_foreseen_when_many_wrote_at_once(host: Replica):
    space = _shared(host)
    host.prepare(space, NOW)
    foreseen = host.foresee(space, [_need()], NOW)
    assert host.append(space, [_need()], NOW)[0] == foreseen


def test_what_nobody_could_read_is_never_written(host: Replica):
    space = _shared(host)
    broken = Create("need", False, "", None, "", (Write("p" * (limits.PATH_CHARS_MAX + 1), "x"),))
    with pytest.raises(LocalFault, match="entry-unreadable"):
        host.append(space, [Written(op=broken)], NOW)


def _need() -> Written:
    return Written(op=Create("need", False, "", None, "", (Write("title", "Blankets"),)))


def _shared(replica: Replica) -> bytes:
    (space,) = (id_ for id_, state in replica.spaces.items() if state.sort is acts.SpaceSort.SHARED)
    return space


def _replica(owner: Group) -> Replica:
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    for step in SCHEMA_STEPS:
        connection.executescript(
            importlib.resources.files("node.store.schema").joinpath(step).read_text("utf-8")
        )
    me = Self(keys=owner.keys, group=owner.id, roster=owner.acts, name=owner.name)
    return Replica(connection, me, random.Random(owner.name).randbytes)


def _bring(source: Replica, target: Replica, space: bytes) -> None:
    for head in source.heads(space):
        known = target.ledger.logs.get((space, head.log))
        first = known.height if known else 0
        run, _ = source.load_run(space, head.log, first, b"", limits.RUN_BYTES_MAX)
        if run is not None:
            target.ingest(space, run, NOW)
