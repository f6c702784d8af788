"""Checkpoints that somebody made up: whatever they say, a node reads them within bounds and loses nothing by it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from crdt import acts
from crdt.generation_content import KeptItem, KeptRecord
from crdt.ops import Create, Edit, Write
from identity.encoding import domain_hash
from node.hub import Hub, open_hub
from node.replica.contents import Found
from tests.bench.homes import new_home, records
from tests.node.generations.forging import (
    Content,
    carry,
    content_of,
    let_in,
    opening_by,
    with_log,
    write_content,
)
from tests.node.generations.test_floors import floors_of


@contextlib.asynccontextmanager
async def hubs(folder: Path, *names: str) -> AsyncIterator[list[Hub]]:
    """Give open nodes without a network."""
    found: list[Hub] = []
    try:
        for name in names:
            found.append(await open_hub(await new_home(folder, name)))
        yield found
    finally:
        for hub in found:
            await hub.close()


async def founded(forger: Hub, count: int = 3) -> tuple[bytes, Content]:
    """Found a space in which nobody else is, and return what an honest checkpoint of it says."""
    space = await forger.found(acts.SpaceSort.SHARED, "Joint")
    await forger.run(records, forger.replica, forger.home, space, count)
    made = await forger.checkpoints.make(space)
    return space, replace(
        await content_of(forger, space, made.generation), replaces=made.generation, after=None
    )


def made_up(number: int, *texts: str) -> KeptRecord:
    """Return a record that nobody made, with these texts in it."""
    name = domain_hash(b"test", number.to_bytes(4, "big"))
    made = KeptItem(
        name,
        0,
        1,
        1,
        False,
        None,
        (),
        "",
        Create("event", True, "", None, "", (Write("title", f"{number}"),)),
    )
    edits = [
        KeptItem(
            domain_hash(b"test", name, bytes([at])),
            0,
            at,
            1,
            False,
            None,
            (),
            "",
            Edit(0, (Write("place", text),)),
        )
        for at, text in enumerate(texts, 2)
    ]
    return KeptRecord(0, 1, (made, *edits), ())


def with_room(content: Content, count: int = 1_000_000) -> Content:
    """Return a content whose floors lie so high."""
    floors = tuple(msgspec.structs.replace(floor, seq=count) for floor in content.floors)
    return replace(content, floors=floors)


async def test_heavy_records_that_are_kept_do_not_stay_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with hubs(tmp_path, "Forger", "Victim") as (forger, victim):
        space, honest = await founded(forger)
        heavy = tuple(made_up(number, *(["mill " * 3_000] * 9)) for number in range(40))
        forged = await write_content(forger, space, with_room(replace(honest, records=heavy)))
        monkeypatch.setattr("node.replica.record_folds._HEAVY_BYTES", 400_000)
        monkeypatch.setattr("node.replica.record_folds._ITEMS_MAX", 2_000)
        monkeypatch.setattr("node.replica.record_folds._ITEMS_LEFT", 1_000)
        await let_in(forger, victim, space)
        await carry(forger, victim, space)
        projection = victim.replica.projection
        assert projection.contents.found(forged) is Found.ADOPTED
        held = await victim.run(lambda: sum(projection.held(one.id) is not None for one in heavy))
        assert held < 10
        await victim.run(victim.replica.rebuild)
        shown = await victim.run(lambda: [projection.listing.view(one.id) for one in heavy])
        assert [one["fields"]["title"] for one in shown] == [f"{number}" for number in range(40)]
        assert len(projection.folds) < 10


async def test_what_is_said_in_one_space_erases_nothing_in_another(tmp_path: Path):
    """Who lacks the history of a space can't prove where its records were made; what other spaces say is no proof."""
    async with hubs(tmp_path, "Host", "Forger", "Victim") as (host, forger, victim):
        space = await host.found(acts.SpaceSort.SHARED, "Joint")
        (record, *_) = await host.run(records, host.replica, host.home, space, 2)
        await host.checkpoints.make(space)
        await let_in(host, forger, space)
        await carry(host, forger, space)
        await forger.run(records, forger.replica, forger.home, space, 1)
        (own,) = (row.log for row in forger.replica.ledger.logs_of(space) if row.seed and not row.is_control)
        # A space of the forger alone, of which a checkpoint claims the record: made in a log that is its own here, too.
        other, content = await founded(forger)
        claimed = made_up(1)
        (item,) = claimed.items
        claim = KeptRecord(0, 1, (msgspec.structs.replace(item, hash=record, seq=99),), ())
        (there,) = (floor.log for floor in content.floors)
        lie = with_room(replace(content, records=(claim,)))
        lie = with_log(lie, acts.Floor(own, 1_000, bytes(32)), opening_by(forger, other, own))
        at = [floor.log for floor in lie.floors].index(own)
        claim = msgspec.structs.replace(claim, items=(msgspec.structs.replace(claim.items[0], log=at),))
        forged = await write_content(forger, other, replace(lie, records=(claim,)))
        await let_in(forger, victim, other)
        await carry(forger, victim, other)
        assert victim.replica.projection.contents.found(forged) is Found.ADOPTED
        await let_in(host, victim, space)
        await carry(host, victim, space)
        contents = victim.replica.projection.contents
        for where, log in ((space, own), (other, own)):
            listed = acts.ErasedOf(log, ((99, record[:8]),), ())
            await forger.append_control(
                where, acts.Erase(record, "event", (listed,), acts.EraseReason.ASKED, "")
            )
            await carry(forger, victim, where)
        assert there != own
        assert not await victim.run(victim.replica.erasing.is_gone, space, record)
        assert await victim.run(contents.beginning, space, record) is not None
        assert await victim.run(victim.replica.erasing.is_gone, other, record)


async def test_of_very_many_that_one_group_makes_up_few_are_computed_again(tmp_path: Path):
    """Each takes a few bytes to say, and as long to compute as the space is large."""
    async with hubs(tmp_path, "Forger", "Holder") as (forger, holder):
        space = await forger.found(acts.SpaceSort.SHARED, "Joint")
        await forger.run(records, forger.replica, forger.home, space, 3)
        await let_in(forger, holder, space)
        floors = await forger.run(floors_of, forger.replica, space)
        lies = []
        for number in range(20):
            act = acts.Generation(
                b"l" * 32,
                2,
                bytes(32),
                tuple(floors),
                number.to_bytes(32),
                acts.GenerationReason.CHECKPOINT,
                None,
                None,
            )
            lies.append(await forger.append_control(space, act))
        await carry(forger, holder, space)
        await holder.checkpoints.look(space)
        contents = holder.replica.projection.contents
        assert [contents.found(lie) for lie in lies].count(Found.DIFFERS) <= 2
        assert contents.found(lies[-1]) is Found.DIFFERS
        await holder.run(records, holder.replica, holder.home, space, 1)
        await carry(holder, forger, space)
        honest = await forger.checkpoints.make(space)
        await carry(forger, holder, space)
        assert contents.found(honest.generation) in (Found.REVIEWED, Found.ADOPTED)
