"""A device that a retired root adds: what it writes has no effect on any node, whatever comes first."""

from __future__ import annotations

import random

from crdt import acts
from crdt.membership import Role
from crdt.ops import Create, Write
from identity import roster
from identity.keys import DeviceKeys
from node.replica.outcome import Self, Written
from node.replica.replica import Replica
from tests.sim.disk import Disk
from tests.sim.meeting import NOW, meet, pair, share


def replica_of(me: Self, seed: int) -> Replica:
    return Replica(Disk(), me, random.Random(seed).randbytes)


def record(title: str) -> Written:
    writes = (Write("title", title), Write("start", "2026-12-01"))
    return Written(op=Create("event", False, "", None, "", writes))


def test_what_a_retired_roots_device_wrote_has_no_effect_whatever_comes_first():
    draw = random.Random(1).randbytes
    host_keys, own_keys, thief_keys = (DeviceKeys.from_draw(draw) for _ in range(3))
    host_act = roster.found(draw(32), host_keys, draw(16))
    old_root, new_root = draw(32), draw(32)
    founding = roster.found(old_root, own_keys, draw(16))
    group = roster.act_hash(founding)
    replaced = roster.replace_root(old_root, group, new_root, (group,), own_keys.sign_seed)
    proof = roster.device_proof(thief_keys, group)
    added = roster.add_device(old_root, group, thief_keys.public, proof, (group,))
    host = replica_of(Self(keys=host_keys, group=roster.act_hash(host_act), roster=(host_act,), name="H"), 2)
    own = replica_of(Self(keys=own_keys, group=group, roster=(founding,), name="O"), 3)
    thief = replica_of(Self(keys=thief_keys, group=group, roster=(founding, added), name="T"), 4)
    space = host.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    share(space, host, own, pair(host, own), Role.CONTRIBUTOR)
    # The thief knows the keys of the space, as whoever has the old sheet and an old device does.
    keys = host.state(space).keyring
    thief.adopt(space, host.me.group, tuple(keys.control.values()))
    meet(host, own, space)
    meet(host, thief, space)
    thief.state(space).grant(acts.KeyBundle((), tuple(keys.data.values())))
    own.append(space, [record("Ours")], NOW)
    thief.append(space, [record("Stolen")], NOW)
    own.append_control(space, acts.CarryRoster((replaced,)), NOW)

    first = replica_of(host.me, 5)
    later = replica_of(host.me, 6)
    for reader, order in ((first, (own, thief)), (later, (thief, own))):
        reader.adopt(space, host.me.group, tuple(keys.control.values()))
        meet(host, reader, space)
        for writer in order:
            meet(writer, reader, space)
        assert len(reader.state(space).outcasts) == 1
    assert first.view_hash(space, NOW.ms) == later.view_hash(space, NOW.ms)
    before = later.view_hash(space, NOW.ms)
    later.rebuild()
    assert later.view_hash(space, NOW.ms) == before
    voids = [
        {
            title: void
            for title, void in reader.db.execute(
                "SELECT r.title, e.void FROM records r JOIN entries e ON e.record = r.id"
            )
        }
        for reader in (first, later)
    ]
    assert voids[0] == voids[1]
    assert sorted(void or "" for void in voids[0].values()) == ["", "author-not-contributor"]
