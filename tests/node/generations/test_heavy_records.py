"""Whoever writes more about a record than any checkpoint may keep of one keeps nobody from making checkpoints."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from crdt import limits
from crdt.limits import KEPT_PROBLEMS_MAX
from crdt.ops import Create
from identity.errors import Refused
from node.generations import checkpoints, choosing
from node.generations.choosing import ENTRIES_DUE
from node.generations.heavy_records import HeavySearch
from node.hub import Hub
from node.replica.contents import Found
from node.replica.outcome import Written
from tests.node.generations.forging import carry, let_in
from tests.node.generations.test_forged import hubs
from tests.node.generations.test_honest import meet, shared, shown
from tests.node.twins import edit, event

COUNT = max(ENTRIES_DUE, KEPT_PROBLEMS_MAX) + 1


async def flood(hub: Hub, space: bytes, record: bytes) -> bytes:
    """Let a group change what isn't its own, each time for a member that it made up; return the log."""
    one = await hub.run(lambda: edit(hub.replica, record, place="Yard"))
    for first in range(0, COUNT, 64):
        members = (number.to_bytes(16) for number in range(first, first + 64))
        await hub.append(space, [replace(one, member=member) for member in members])
    return next(row.log for row in hub.replica.ledger.own if row.space == space and not row.is_control)


async def test_what_is_too_much_of_a_record_is_left_to_follow_the_checkpoint(tmp_path: Path):
    async with hubs(tmp_path, "Host", "Near", "Far", "New") as (host, near, far, new):
        space = await shared(host, near, far)
        op = event("Meal").op
        assert isinstance(op, Create)
        own = Written(op=msgspec.structs.replace(op, shared=False))
        record, other = await host.append(space, [own, event("Walk")])
        await meet(space, host, near, far)
        log = await flood(near, space, record)
        await far.append(space, [await far.run(lambda: edit(far.replica, other, place="Hall"))])
        for giver in (near, far):
            await carry(giver, host, space)
        search = HeavySearch(host.replica, space)
        while not await host.run(search.go_on):
            pass
        assert search.found == [record]
        logs = len(host.replica.ledger.logs)
        done = await host.checkpoints.make(space)
        assert len(host.replica.ledger.logs) == logs + 1, "nothing was written in vain"
        assert done.records == 2
        await meet(space, host, far)
        for hub in (host, far):
            assert hub.replica.projection.contents.found(done.generation) is Found.ADOPTED
        (one,) = (one for one in host.replica.generations(space) if one.hash == done.generation)
        assert one.floors[log].seq == 1 and len(one.floors) > 2, "what opens it is all that is covered"
        await host.checkpoints.tidy(space)
        assert len(host.replica.generations(space)) == 1, "and nothing more can be covered"
        await let_in(host, new, space)
        await meet(space, host, far, new, near)
        assert await shown(space, host, near, far, new) == 1


async def test_a_record_that_fits_no_checkpoint_is_told_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for module in (checkpoints, choosing):
        monkeypatch.setattr(module, "ENTRIES_DUE", 0)
    monkeypatch.setattr(choosing, "TIMES_DUE", 0)
    monkeypatch.setattr(limits, "KEPT_RECORD_WRITES_MAX", 0)
    async with hubs(tmp_path, "Host", "Near") as (host, near):
        space = await shared(host, near)
        (record,) = await host.append(space, [event("Meal")])
        with pytest.raises(Refused, match="generation-record-too-large"):
            await host.checkpoints.make(space)
        await host.checkpoints.tidy(space)
        rows = await host.run(
            lambda: host.replica.db.execute("SELECT message, fields FROM notices").fetchall()
        )
        ((message, fields),) = rows
        assert message == "generation-record-too-large"
        assert space.hex() in fields and record.hex()[:10] in fields
        assert not host.replica.generations(space), "nothing was written in vain"
