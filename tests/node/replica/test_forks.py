"""What a device wrote on both sides of a fork of its log is entered again, once, as it was."""

from __future__ import annotations

from pathlib import Path

from crdt import acts
from crdt.entry import EntryClass, Position, make_entry
from crdt.membership import Role
from crdt.ops import DataBody
from crdt.run import Run
from identity.encoding import encode
from node.replica.forks import BATCH, enter_again, lost
from node.replica.replica import Replica
from tests.crdt.sealed_run import sealed_run
from tests.node.desk_world import one_desk
from tests.node.twins import Joint, add, event, everywhere, joint, read, titles, twin, write
from tests.sim.meeting import NOW


def forked() -> tuple[Joint, Replica, bytes]:
    """Return a world in which A's store was copied and both copies wrote: the fork is known to all three."""
    world = joint()
    record = add(world.a, world.space, "Vigil")
    world.meet()
    copy = twin(world.a)
    write(world.a, world.space, record, place="here")
    write(copy, world.space, record, place="there")
    everywhere(world.space, world.a, world.b, copy)
    return world, copy, record


def test_nothing_is_lost_where_nothing_forked():
    world = joint()
    add(world.a, world.space, "Vigil")
    assert lost(world.a, world.space) == []


def test_both_sides_of_a_fork_are_entered_again_and_count_as_they_were():
    world, copy, record = forked()
    assert read(world.b, record, "place") is None
    assert lost(world.b, world.space) == []
    found = lost(world.a, world.space)
    assert len(found) == 2 and all(one.again for one in found)
    world.a.append(world.space, found, NOW)
    assert lost(world.a, world.space) == []
    everywhere(world.space, world.a, world.b, copy)
    for replica in (world.a, world.b, copy):
        assert read(replica, record, "place") == {"here", "there"}
    assert len({replica.view_hash(world.space, NOW.ms) for replica in (world.a, world.b, copy)}) == 1


def test_entering_again_here_and_by_the_copy_counts_once():
    world, copy, record = forked()
    for replica in (world.a, copy):
        replica.append(world.space, lost(replica, world.space), NOW)
    everywhere(world.space, world.a, world.b, copy)
    for replica in (world.a, world.b, copy):
        assert read(replica, record, "place") == {"here", "there"}
        assert lost(replica, world.space) == []


def test_records_and_what_names_them_keep_their_ids():
    world = joint()
    add(world.a, world.space, "trunk")
    copy = twin(world.a)
    first = add(copy, world.space, "Of the copy")
    write(copy, world.space, first, place="mill")
    add(world.a, world.space, "Of the first")
    everywhere(world.space, world.a, world.b, copy)
    found = lost(world.a, world.space)
    assert len(found) == 3
    world.a.append(world.space, found, NOW)
    everywhere(world.space, world.a, world.b, copy)
    assert titles(world.b, world.space) == {"trunk", "Of the copy", "Of the first"}
    assert read(world.b, first, "place") == "mill"


def test_who_may_no_longer_write_enters_nothing_again():
    world = joint()
    add(world.b, world.space, "trunk")
    copy = twin(world.b)
    for replica, title in ((world.b, "here"), (copy, "there")):
        add(replica, world.space, title)
    everywhere(world.space, world.a, world.b, copy)
    assert len(lost(world.b, world.space)) == 2
    world.b.append_control(world.space, acts.Leave(()), NOW)
    assert world.b.state(world.space).role(world.b.me.group) is not Role.CONTRIBUTOR
    assert lost(world.b, world.space) == []


def rivals(replica: Replica, space: bytes, count: int) -> Run:
    """Return what a copy of this device would have written instead of the last entry of its data log."""
    row = next(row for row in replica.ledger.own if row.space == space and not row.is_control)
    name, key = replica.state(space).data_key() or (b"", b"")
    assert row.seed is not None
    entries, backlink = [], replica.ledger.hash_at(row, row.height - 2) or b""
    for seq in range(row.height - 1, row.height - 1 + count):
        position = Position(space=space, log=row.log, seq=seq, backlink=backlink)
        body = encode(DataBody(NOW.ms, False, None, None, (), event(f"rival {seq}").op, None))
        entries.append(make_entry(position, EntryClass.DATA, body, key=key, key_id=name))
        backlink = entries[-1].hash
    return sealed_run(entries, row.seed)


async def test_the_hub_enters_again_by_itself_and_says_so(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        hub = desk.hub
        space = bytes.fromhex((await desk.call("space create", {"name": "Joint"}))["space"])
        await hub.append(space, [event("trunk")])
        await hub.append(space, [event("here")])
        run = await hub.run(rivals, hub.replica, space, BATCH + 2)
        assert (await hub.ingest(space, run)).set_aside
        await hub.idle()
        assert await hub.run(lost, hub.replica, space) == []
        assert len(await hub.run(titles, hub.replica, space)) == 1 + 1 + BATCH + 2
        told = {one["message"]: one["fields"] for one in (await desk.call("status", {}))["notices"]}
        assert told["log-entered-again"] == {"count": BATCH + 3}
        assert await enter_again(hub, space) == 0
