"""What a group says of a record beyond its share keeps nobody from making checkpoints, and makes none differ."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from crdt.ops import Create, Say
from node.hub import Hub
from node.replica.contents import Found
from node.replica.outcome import Written
from tests.fuzz.honest_checkpoints import stories
from tests.node.generations.forging import carry, let_in
from tests.node.generations.test_forged import hubs
from tests.node.generations.test_honest import meet, shared, shown
from tests.node.twins import edit, event


async def flood(hub: Hub, space: bytes, record: bytes, count: int) -> None:
    """Say so much about a record, in two logs."""
    said = Written(op=Say(record, "object", (("note", "no"),), bytes(16)), deps=(record,))
    for _ in range(2):
        await hub.append(space, [said] * count)
        await hub.run(hub.replica.reopen_logs)


@pytest.mark.parametrize("first", [5, 40], ids=["before", "after"])
async def test_checkpoints_hold_what_lies_within_the_shares(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: int
):
    """``first``: how much the hostile group had said in each log before the first checkpoint."""
    monkeypatch.setattr("crdt.limits.RECORD_SHARE_BYTES_MAX", 50_000)
    monkeypatch.setattr("crdt.limits.RECORD_OTHERS_BYTES_MAX", 100_000)
    async with hubs(tmp_path, "Host", "Near", "Far", "New") as (host, near, far, new):
        space = await shared(host, near, far)
        op = event("Plan").op
        assert isinstance(op, Create)
        (record,) = await host.append(space, [Written(op=msgspec.structs.replace(op, shared=True))])
        await meet(space, host, near, far)
        await flood(near, space, record, first)
        await far.append(space, [await far.run(lambda: edit(far.replica, record, place="Hall"))])
        await meet(space, host, near, far)
        assert await shown(space, host, near, far) == 1
        done = await host.checkpoints.make(space)
        await meet(space, host, near, far)
        for hub in (host, near, far):
            assert hub.replica.projection.contents.found(done.generation) is Found.ADOPTED
        assert await shown(space, host, near, far) == 1
        await flood(near, space, record, 40)
        await far.append(space, [await far.run(lambda: edit(far.replica, record, place="Yard"))])
        for giver, taker in ((near, far), (far, host), (near, host), (far, near), (host, near)):
            await carry(giver, taker, space)
        await meet(space, host, near, far)
        assert await shown(space, host, near, far) == 1
        again = (await host.checkpoints.make(space)).generation
        await let_in(host, new, space)
        await meet(space, host, near, far, new)
        for hub in (host, near, far, new):
            assert hub.replica.projection.contents.found(again) is Found.ADOPTED
            fields = (await hub.run(hub.replica.projection.listing.view, record))["fields"]
            assert fields["place"] == "Yard"
            taken = (await hub.run(hub.replica.projection.fold, record)).shares.taken
            assert taken[near.replica.me.group] <= 50_000
        assert await shown(space, host, near, far, new) == 1
        (one,) = (one for one in host.replica.generations(space) if one.hash == again)
        short = {
            log
            for log, floor in one.floors.items()
            if floor.seq < host.replica.ledger.logs[space, log].height
        }
        authors = {host.replica.state(space).authors[log].group for log in short}
        assert authors == {near.replica.me.group}, "its logs alone end before what lies beyond its share"
        for hub in (host, near, far, new):
            await hub.run(hub.replica.rebuild)
        assert await shown(space, host, near, far, new) == 1


@pytest.mark.parametrize("seed", [5, 9])
async def test_who_holds_a_part_alone_takes_a_checkpoint_of_records_that_hold_too_much(
    monkeypatch: pytest.MonkeyPatch, seed: int
):
    """All show the same in the end, their texts included."""
    monkeypatch.setattr("crdt.limits.RECORD_OWNER_BYTES_MAX", 9_000)
    monkeypatch.setattr("crdt.limits.RECORD_SHARE_BYTES_MAX", 5_000)
    monkeypatch.setattr("crdt.limits.RECORD_OTHERS_BYTES_MAX", 9_000)
    _, failed = await stories([seed])
    assert not failed
