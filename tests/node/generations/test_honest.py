"""Honest checkpoints are taken, whatever came before they were heard of, and all show the same afterwards."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from crdt import acts
from crdt.membership import Role
from crdt.ops import Create
from node.erasing.erase_acts import plan
from node.home import open_home
from node.hub import Hub, open_hub
from node.replica.contents import Found
from node.replica.outcome import Written
from tests.bench.homes import new_home
from tests.fuzz.honest_checkpoints import stories
from tests.node.generations.forging import carry, let_in
from tests.node.generations.test_forged import hubs
from tests.node.test_restarts import clone
from tests.node.twins import edit, event


async def shared(host: Hub, *guests: Hub, steward: Hub | None = None) -> bytes:
    """Found a space with these guests."""
    space = await host.found(acts.SpaceSort.SHARED, "Joint")
    for guest in guests:
        await let_in(host, guest, space, Role.STEWARD if guest is steward else Role.CONTRIBUTOR)
    await meet(space, host, *guests)
    if steward is not None:
        offered = steward.replica.state(space).members()[steward.replica.me.group].offered
        assert offered is not None
        await steward.append_control(space, acts.Accept(offered))
        await meet(space, host, *guests)
    return space


async def meet(space: bytes, *people: Hub) -> None:
    """Bring all to the same entries."""
    for giver in (*people, *people):
        for taker in people:
            if giver is not taker:
                await carry(giver, taker, space)


async def shown(space: bytes, *people: Hub) -> int:
    """Return how many different views there are."""
    return len({(await one.view_hash(space, 0)).hash for one in people})


async def test_who_hears_of_one_that_replaces_another_and_of_what_was_erased_since_takes_it(tmp_path: Path):
    """What the other held is erased, too; what its log had seen of the acts is known still."""
    async with hubs(tmp_path, "Host", "Near", "Away") as (host, near, away):
        space = await shared(host, near, away)
        made = await host.append(space, [event("Meal"), event("Walk")])
        first = await host.checkpoints.make(space)
        await meet(space, host, near, away)
        assert away.replica.projection.contents.adopted(space) == first.generation
        acts_, _ = await host.run(plan, host.replica, made[0], acts.EraseReason.ASKED, "")
        for of, act in acts_:
            await host.append_control(of, act)
        await meet(space, host, near)
        newest = host.replica.generation(space)
        assert newest is not None and newest.hash != first.generation
        log = next(one.act.log for one in host.replica.generations(space) if one.hash == first.generation)
        row = host.replica.ledger.logs[space, log]
        assert host.replica.erasing.wants(row, 1, row.height), "what the first one held is gone"
        await meet(space, host, near, away)
        assert away.replica.projection.contents.found(newest.hash) is Found.ADOPTED
        assert await shown(space, host, near, away) == 1


@pytest.mark.parametrize("is_all_here", [True, False])
async def test_one_of_a_steward_who_had_not_heard_of_a_removal_is_taken_once_it_counts(
    tmp_path: Path, is_all_here: bool
):
    """It honours what the removal sets aside, since its author stays; nobody confirms it who knows better."""
    names = ("Host", "Near", "Far", "Gone", "Last")
    async with hubs(tmp_path, *names) as (host, near, far, gone, last):
        space = await shared(host, near, far, gone, last, steward=near)
        (record,) = await far.append(space, [event("Meal", place="Hall")])
        await meet(space, far, gone, near)
        await gone.append(space, [await gone.run(lambda: edit(gone.replica, record, place="Yard"))])
        await gone.edit_note(record, "notes", "", "Bring bread.", None)
        await meet(space, gone, near, far)
        await host.append_control(space, acts.Remove(gone.replica.me.group, (), None, ()))
        await carry(gone, host, space)
        assert host.replica.projection.listing.view(record)["fields"]["place"] == "Hall"
        await near.append(space, [event("Walk")])
        done = await near.checkpoints.make(space)
        await carry(near, last, space)
        await carry(host, last, space)
        assert last.replica.projection.contents.found(done.generation) is not Found.DIFFERS
        await meet(space, near, far)
        own = {row.log for row in near.replica.ledger.logs_of(space) if row.seed and not row.is_control}
        hidden = set() if is_all_here else own
        await carry(host, last, space)
        await carry(far, last, space, without=hidden)
        await last.checkpoints.miss(space, hidden)
        assert last.replica.projection.contents.found(done.generation) is Found.ADOPTED
        await meet(space, host, near, far, last)
        assert await shown(space, host, near, far, last) == 1
        assert host.replica.projection.listing.view(record)["fields"]["place"] == "Yard"


async def test_who_has_all_that_two_cover_begins_from_the_second(tmp_path: Path):
    """That one was computed from what the first keeps: from the first one it begins on the way."""
    async with hubs(tmp_path, "Host", "Near", "Away") as (host, near, away):
        space = await shared(host, near, away)
        (record,) = await host.append(space, [event("Meal")])
        await meet(space, host, near, away)
        await host.checkpoints.make(space)
        await meet(space, host, near)
        await host.edit_note(record, "notes", "", "Bring bread.", None)
        second = await host.checkpoints.make(space)
        (parts,) = (one.act.log for one in host.replica.generations(space) if one.hash == second.generation)
        await carry(host, near, space, without=[parts])
        await carry(near, away, space)
        await carry(host, away, space)
        await meet(space, host, near)
        await carry(host, away, space)
        assert away.replica.projection.contents.adopted(space) == second.generation
        assert await shown(space, host, near, away) == 1


async def test_who_withdrew_unaware_of_what_an_earlier_one_keeps_of_a_note_stays_unaware(tmp_path: Path):
    """All that is kept of a note is known to who writes in it next, but a withdrawal of that one may still clash."""
    async with hubs(tmp_path, "Host", "Near", "Away") as (host, near, away):
        space = await shared(host, near, away)
        op = event("Meal").op
        assert isinstance(op, Create)
        made = [Written(op=msgspec.structs.replace(op, shared=True))]
        (record,) = await host.append(space, made)
        await meet(space, host, near, away)
        await host.edit_note(record, "notes", "", "Bring bread.", None)
        await near.edit_note(record, "notes", "", "Bring salt.", None)
        await host.checkpoints.make(space)
        await meet(space, host, away)
        gone = await near.run(lambda: edit(near.replica, record, **{"@withdrawn": "yes"}))
        await near.append(space, [gone])
        everybody = (host, near, away)
        await meet(space, *everybody)
        assert host.replica.projection.listing.view(record)["state"] == "contested"
        second = await host.checkpoints.make(space)
        await meet(space, *everybody)
        assert near.replica.projection.contents.adopted(space) == second.generation
        assert {one.replica.projection.listing.view(record)["state"] for one in everybody} == {"contested"}
        assert await shown(space, *everybody) == 1
        text = near.replica.projection.listing.view(record)["fields"]["notes"]
        await near.edit_note(record, "notes", text, f"{text} And more.", None)
        await meet(space, *everybody)
        assert await shown(space, *everybody) == 1


async def test_a_slice_of_the_stories_ends_well():
    seen, failed = await stories((*range(3), 4723, 4809, 4897))
    assert not failed
    assert seen["adopted"] > 6


async def test_who_let_history_go_begins_from_no_checkpoint_that_ends_before_that(tmp_path: Path):
    """A copy of a steward's home makes one, not having heard of what that home has confirmed; a third unites both."""
    async with hubs(tmp_path, "Host", "Near", "Away", "New") as (host, near, away, new):
        space = await shared(host, near, away, steward=near)
        written = await away.append(space, [event("First")])
        await meet(space, host, near, away)
        shutil.copytree(near.home.path, tmp_path / "copy")
        written += await away.append(space, [event("Second"), event("Third")])
        await meet(space, host, near, away)
        first = await host.checkpoints.make(space)
        await meet(space, host, near, away)
        for hub in (host, away):
            assert await hub.checkpoints.drop_history(space) > 0
        async with opened(tmp_path / "copy") as copy:
            written += await copy.append(space, [event(f"Copy {number}") for number in range(20)])
            second = await copy.checkpoints.make(space)
            await let_in(copy, new, space)
            await meet(space, copy, new)
            # Whoever lacks what was let go begins from what covers it, though the other one is newer.
            await meet(space, copy, host, away)
            behind = {
                row.log for row in copy.replica.ledger.logs_of(space) if row.log in _let_go(host, space)
            }
            await copy.checkpoints.miss(space, behind)
            await meet(space, copy, host, away)
            assert host.replica.projection.contents.adopted(space) == first.generation
            assert copy.replica.projection.contents.adopted(space) == first.generation
            assert all(copy.replica.projection.fold(record) is not None for record in written)
            everybody = (host, near, away, copy, new)
            await meet(space, *everybody)
            assert second.generation in {one.hash for one in host.replica.generations(space) if one.counts}
            await host.checkpoints.tidy(space)
            await meet(space, *everybody)
            for hub in everybody:
                assert all(hub.replica.projection.fold(record) is not None for record in written)
            assert await shown(space, *everybody) == 1


@asynccontextmanager
async def opened(home: Path) -> AsyncIterator[Hub]:
    """Give the node of a home that is there."""
    hub = await open_hub(await open_home(home, lambda: None))
    try:
        yield hub
    finally:
        await hub.close()


def _let_go(hub: Hub, space: bytes) -> set[bytes]:
    return {row.log for row in hub.replica.ledger.logs_of(space) if row.floor}


async def test_two_stewards_who_make_one_apart_leave_nothing_out_for_who_joins_later(tmp_path: Path):
    """Nobody lets history go before the other steward has heard of what covers it."""
    names = ("Host", "Near", "Away", "New", "Last")
    async with hubs(tmp_path, *names) as (host, near, away, new, last):
        space = await shared(host, near, away, steward=near)
        written = await away.append(space, [event("First")])
        await meet(space, host, near, away)
        await let_in(host, last, space)
        await carry(host, away, space)
        written += await away.append(space, [event("Second"), event("Third")])
        await meet(space, host, away)
        await host.checkpoints.make(space)
        await meet(space, host, away)
        assert [await one.checkpoints.drop_history(space) for one in (host, away)] == [0, 0]
        written += await near.append(space, [event(f"Near {number}") for number in range(20)])
        await near.checkpoints.make(space)
        await let_in(near, new, space)
        await meet(space, near, new)
        await meet(space, host, near, away, new)
        for hub in (host, near, away, new):
            assert all(hub.replica.projection.fold(record) is not None for record in written)
        assert await shown(space, host, near, away, new) == 1
        assert len({one.replica.projection.contents.adopted(space) for one in (host, near, away, new)}) == 1
        for hub in (host, near, away, new):
            found = hub.replica.projection.contents.found
            assert Found.DIFFERS not in {found(one.hash) for one in hub.replica.generations(space)}
        assert await host.checkpoints.drop_history(space) > 0


async def test_who_joined_by_one_of_two_that_were_made_apart_goes_on_by_a_third(tmp_path: Path):
    """It has nothing below the one that it joined by, and the other one ends a log there: a steward makes the third."""
    async with hubs(tmp_path, "Host", "Near", "Away", "New") as (host, near, away, new):
        space = await shared(host, near, away, steward=near)
        written = await away.append(space, [event("First")])
        await meet(space, host, near, away)
        written += await away.append(space, [event("Second"), event("Third")])
        await meet(space, host, away)
        first = await host.checkpoints.make(space)
        await meet(space, host, away)
        await let_in(host, new, space)
        await meet(space, host, new)
        written += await near.append(space, [event(f"Near {number}") for number in range(20)])
        second = await near.checkpoints.make(space)
        everybody = (host, near, away, new)
        await meet(space, host, near, away)
        await meet(space, *everybody)
        assert near.replica.projection.contents.adopted(space) == second.generation
        assert new.replica.projection.contents.adopted(space) == first.generation
        assert all(new.replica.projection.fold(record) is not None for record in written)
        for steward in (near, host):
            await steward.checkpoints.tidy(space)
            await meet(space, *everybody)
        used = {one.replica.projection.contents.adopted(space) for one in everybody}
        assert len(used) == 1 and not used & {first.generation, second.generation}
        assert len(near.replica.generations(space)) == 3, "one third is enough"
        assert await shown(space, *everybody) == 1


async def test_one_made_before_an_erasure_was_heard_of_is_taken_by_who_has_heard_of_it(tmp_path: Path):
    """Such a node can't compute again what it would keep, and begins from it without what is erased."""
    async with hubs(tmp_path, "Host", "Near", "Far") as (host, near, far):
        space = await shared(host, near, far)
        (gone,) = await near.append(space, [event("Meal")])
        (stays,) = await near.append(space, [event("Walk")])
        await meet(space, host, near, far)
        found, _ = await near.run(plan, near.replica, gone, acts.EraseReason.ASKED, "")
        for of, act in found:
            await near.append_control(of, act)
        done = await host.checkpoints.make(space)
        await carry(host, far, space)
        for giver in (host, far):
            await carry(giver, near, space)
        assert near.replica.projection.contents.found(done.generation) is Found.ADOPTED
        assert near.replica.projection.fold(gone) is None and near.replica.projection.fold(stays) is not None
        await meet(space, host, near, far)
        for hub in (host, near, far):
            assert (
                hub.replica.projection.fold(gone) is None and hub.replica.projection.fold(stays) is not None
            )
            assert hub.replica.projection.contents.adopted(space) != done.generation
        assert await shown(space, host, near, far) == 1


async def test_what_the_first_entry_above_a_floor_vouches_for_counts_when_all_is_made_anew(tmp_path: Path):
    """What its author had seen is what that entry says, not what is known of the floor."""
    names = ("Host", "Near", "Far", "Gone", "Last")
    async with hubs(tmp_path, *names) as (host, near, far, gone, last):
        space = await shared(host, near, far, gone)
        op = event("Meal", place="Hall").op
        assert isinstance(op, Create)
        (record,) = await far.append(space, [Written(op=msgspec.structs.replace(op, shared=True))])
        await meet(space, host, near, far, gone)
        await let_in(host, last, space)
        await meet(space, host, gone)
        await gone.append(space, [await gone.run(lambda: edit(gone.replica, record, title="Feast"))])
        await host.checkpoints.make(space)
        await meet(space, host, near, far)
        await carry(gone, far, space)
        await far.append(space, [await far.run(lambda: edit(far.replica, record, place="Yard"))])
        await host.append_control(space, acts.Remove(gone.replica.me.group, (), None, ()))
        people = (host, near, far)
        await meet(space, *people)
        for hub in people:
            await hub.run(hub.replica.rebuild)
            fields = hub.replica.projection.listing.view(record)["fields"]
            assert (fields["title"], fields["place"]) == ("Feast", "Yard")
        assert await shown(space, *people) == 1


async def test_what_came_between_two_checkpoints_is_read_though_more_is_missing_before_the_second(
    tmp_path: Path,
):
    """A log that goes on at a later floor keeps what it went on with at the floor before."""
    async with hubs(tmp_path, "Host", "Far", "New") as (host, far, new):
        space = await shared(host, far)
        (record,) = await far.append(space, [event("Meal", place="Hall")])
        await meet(space, host, far)
        await host.checkpoints.make(space)
        await meet(space, host, far)
        for hub in (host, far):
            await hub.checkpoints.drop_history(space)
        await let_in(host, new, space)
        await far.append(space, [await far.run(lambda: edit(far.replica, record, title="Feast"))])
        await meet(space, host, far, new)
        for title in ("Lunch", "Dinner"):
            await far.append(space, [await far.run(lambda to=title: edit(far.replica, record, title=to))])
            await meet(space, host, far)
        await host.checkpoints.make(space)
        await meet(space, host, far)
        for hub in (host, far):
            await hub.checkpoints.drop_history(space)
        await host.checkpoints.drop_history(space)
        await far.append(space, [await far.run(lambda: edit(far.replica, record, title="Tea"))])
        await carry(far, host, space)
        newest = host.replica.generation(space)
        assert newest is not None
        await carry(host, new, space, without={newest.act.log})
        await new.run(lambda: new.replica.projection.forget(record))
        view = await new.run(new.replica.projection.listing.view, record)
        assert view["fields"]["title"] == "Feast"
        await meet(space, host, far, new)
        assert new.replica.projection.listing.view(record)["fields"]["title"] == "Tea"
        assert await shown(space, host, far, new) == 1


async def test_one_that_covers_more_of_an_own_log_than_is_here_is_taken_once_that_came_back(tmp_path: Path):
    """A disk lost what was written last; the checkpoint that covers it comes before that does."""
    async with hubs(tmp_path, "Host", "Far") as (host, far):
        near = await open_hub(await new_home(tmp_path, "Near"))
        space = await shared(host, far, near)
        (record,) = await near.append(space, [event("Meal", place="Hall")])
        await meet(space, host, far, near)
        await near.close()
        clone(tmp_path, "Near", "lying")
        async with opened(tmp_path / "Near") as near:
            await near.append(space, [await near.run(lambda: edit(near.replica, record, title="Feast"))])
            (log,) = (row.log for row in near.replica.ledger.own if row.space == space and not row.is_control)
            await meet(space, host, far, near)
        await host.append(space, [event("Walk")])
        (other,) = (row.log for row in host.replica.ledger.own if row.space == space and not row.is_control)
        done = await host.checkpoints.make(space)
        await meet(space, host, far)
        async with opened(tmp_path / "lying") as near:
            await carry(host, near, space, without={log, other})
            await near.checkpoints.miss(space, {log, other})
            assert near.replica.projection.contents.found(done.generation) is Found.DIFFERS
            await carry(host, near, space, without={other})
            assert near.replica.projection.contents.found(done.generation) is Found.ADOPTED
            await meet(space, host, far, near)
            assert await shown(space, host, far, near) == 1


async def test_what_lies_between_two_floors_is_shown_until_the_second_checkpoint_is_whole(tmp_path: Path):
    """It was, until all was made anew."""
    async with hubs(tmp_path, "Host", "Far", "New") as (host, far, new):
        space = await shared(host, far)
        (record,) = await host.append(space, [event("Meal")])
        await host.checkpoints.make(space)
        await meet(space, host, far)
        await let_in(host, new, space)
        await meet(space, host, new)

        async def rename(title: str) -> None:
            await host.append(space, [await host.run(lambda: edit(host.replica, record, title=title))])

        await rename("Feast")
        await meet(space, host, far, new)
        await rename("Feast for all")
        second = (await host.checkpoints.make(space)).generation
        for _ in range(2):
            await meet(space, host, far)
        assert await host.checkpoints.drop_history(space)
        await rename("Feast for everybody")
        (log,) = (one.act.log for one in host.replica.generations(space) if one.hash == second)
        for _ in range(2):
            await carry(host, new, space, without=[log])
        assert any(row.floor > row.covered for row in new.replica.ledger.logs_of(space))
        await new.run(new.replica.rebuild)
        assert new.replica.projection.listing.view(record)["fields"]["title"] == "Feast"
        await meet(space, host, far, new)
        assert new.replica.projection.listing.view(record)["fields"]["title"] == "Feast for everybody"
        assert await shown(space, host, far, new) == 1
