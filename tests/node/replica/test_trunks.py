"""A checkpoint that ends a log beyond a fork of which its author had not heard: all go on from it, no word is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import pytest

from crdt import acts
from crdt.generation_content import KeptItem, KeptRecord
from crdt.ops import Edit, Write
from identity.encoding import domain_hash
from node.hub import Hub, open_hub
from node.replica.contents import Found
from node.store.checking import check_entries
from tests.bench.homes import new_home
from tests.node.generations.forging import carry, let_in, true_content, write_content
from tests.node.generations.test_forged import hubs
from tests.node.generations.test_honest import meet, opened, shared
from tests.node.test_restarts import clone
from tests.node.twins import edit, event, say

TIP = domain_hash(b"test", b"what nobody has")


@dataclass(frozen=True, slots=True)
class World:
    """A host, a member and a newcomer, and two homes of one device, which write on in the same log."""

    host: Hub
    far: Hub
    new: Hub
    near: Hub
    copy: Hub
    space: bytes
    record: bytes
    log: bytes

    @property
    def everybody(self) -> tuple[Hub, ...]:
        return self.host, self.far, self.new, self.near, self.copy


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Give a world in which near's home was copied once all had heard of a record."""
    async with hubs(folder, "Host", "Far", "New") as (host, far, new):
        near = await open_hub(await new_home(folder, "Near"))
        space = await shared(host, near, far)
        (record,) = await near.append(space, [event("Meal", place="Hall")])
        await near.append(space, [await near.run(lambda: edit(near.replica, record, title="Feast"))])
        await meet(space, host, near, far)
        (log,) = (row.log for row in near.replica.ledger.own if row.space == space and not row.is_control)
        await near.close()
        clone(folder, "Near", "copy")
        async with opened(folder / "Near") as near, opened(folder / "copy") as copy:
            yield World(host, far, new, near, copy, space, record, log)


async def write(made: World, hub: Hub, *titles: str) -> None:
    for title in titles:
        await hub.append(
            made.space, [await hub.run(lambda to=title: edit(hub.replica, made.record, title=to))]
        )


async def end(made: World) -> None:
    """Let all hear all, and see that they show the same, with the last word of both homes."""
    everybody = made.everybody
    for _ in range(3):
        await meet(made.space, *everybody)
    hashes = [await hub.view_hash(made.space, 0) for hub in everybody]
    assert all(one.is_whole for one in hashes)
    assert len({one.hash for one in hashes}) == 1
    for hub in everybody:
        await hub.run(hub.replica.rebuild)
        hub.notes_changed(await hub.run(hub.replica.stale_notes))
    assert {(await hub.view_hash(made.space, 0)).hash for hub in everybody} == {hashes[0].hash}


def titles(hub: Hub, record: bytes) -> str:
    return str(hub.replica.projection.listing.view(record)["fields"]["title"])


async def welcome(made: World, *, by: Hub) -> None:
    """Let the newcomer in, and bring it what a member holds."""
    await let_in(made.host, made.new, made.space)
    await carry(made.host, by, made.space)
    for _ in range(2):
        await carry(by, made.new, made.space)


@pytest.mark.parametrize("drops", [False, True])
@pytest.mark.parametrize("counts", [False, True])
async def test_what_was_written_beside_a_checkpoint_counts_once_more_for_all(
    tmp_path: Path, drops: bool, counts: bool
):
    async with world(tmp_path) as made:
        await write(made, made.near, "Here", "Here now")
        await write(made, made.copy, "There", "There now", "There then")
        await meet(made.space, made.host, made.near, made.far)
        done = await made.host.checkpoints.make(made.space)
        if counts:
            await meet(made.space, made.host, made.far)
        if drops:
            await meet(made.space, made.host, made.far, made.near)
            for hub in (made.host, made.far, made.near):
                await hub.checkpoints.drop_history(made.space)
        await welcome(made, by=made.host)
        await end(made)
        assert "Here now" in titles(made.new, made.record) and "There then" in titles(made.new, made.record)
        for hub in made.everybody:
            assert hub.replica.projection.contents.found(done.generation) is Found.ADOPTED


@pytest.mark.parametrize("words", [("Here",), ("Here", "Here now", "Here then", "Here still")])
async def test_who_heard_of_the_other_branch_first_goes_over_to_the_one_that_is_covered(
    tmp_path: Path, words: Sequence[str]
):
    async with world(tmp_path) as made:
        await write(made, made.near, *words)
        await write(made, made.copy, "There", "There now")
        await carry(made.copy, made.far, made.space)
        await meet(made.space, made.host, made.near)
        done = await made.host.checkpoints.make(made.space)
        await write(made, made.near, "Here at last")
        await welcome(made, by=made.host)
        await end(made)
        assert "Here at last" in titles(made.far, made.record) and "There now" in titles(
            made.far, made.record
        )
        assert made.far.replica.projection.contents.found(done.generation) is Found.ADOPTED
        row = made.far.replica.ledger.logs[made.space, made.log]
        assert row.forked_at is None, "the covered branch is the log"


async def test_a_newcomer_that_hears_of_the_other_branch_before_the_checkpoint_has_it_after(tmp_path: Path):
    async with world(tmp_path) as made:
        await write(made, made.near, "Here", "Here now")
        await write(made, made.copy, "There", "There now")
        await meet(made.space, made.host, made.near, made.far)
        await made.host.checkpoints.make(made.space)
        await meet(made.space, made.host, made.far)
        await let_in(made.host, made.new, made.space)
        await meet(made.space, made.host, made.far, made.near, made.copy)
        await carry(made.far, made.new, made.space)
        await carry(made.far, made.new, made.space)
        assert "There now" in titles(made.new, made.record)
        await end(made)


async def test_who_holds_nothing_below_a_floor_at_which_a_log_forks_knows_what_both_branches_rest_on(
    tmp_path: Path,
):
    async with world(tmp_path) as made:
        await made.host.checkpoints.make(made.space)
        await meet(made.space, made.host, made.far)
        await welcome(made, by=made.host)
        await write(made, made.near, "Here")
        await write(made, made.copy, "There")
        await end(made)
        assert "Feast" not in titles(made.new, made.record)


async def test_words_beyond_a_fork_are_entered_again_though_what_they_rest_on_was_let_go_of(tmp_path: Path):
    """What an entry names by its place in the log is named by its hash, as far as anything is kept of it."""
    async with world(tmp_path) as made:
        await made.host.checkpoints.make(made.space)
        for _ in range(2):
            await meet(made.space, made.host, made.far, made.near, made.copy)
        for hub in made.everybody:
            if hub is not made.new:
                await hub.checkpoints.drop_history(made.space)
        await write(made, made.near, "Here")
        await write(made, made.copy, "There")
        await welcome(made, by=made.host)
        await end(made)
        assert "Here" in titles(made.new, made.record) and "There" in titles(made.new, made.record)


async def test_a_later_checkpoint_covers_more_of_the_branch_that_is_the_log(tmp_path: Path):
    async with world(tmp_path) as made:
        await write(made, made.near, "Here", "Here now")
        await write(made, made.copy, "There")
        await meet(made.space, made.host, made.near, made.far)
        await made.host.checkpoints.make(made.space)
        await meet(made.space, made.host, made.far)
        await write(made, made.near, "Here then")
        await end_before_newcomer(made)
        await made.far.append(made.space, [event("Walk")])
        await meet(made.space, made.host, made.far)
        await made.host.checkpoints.make(made.space)
        await welcome(made, by=made.host)
        await end(made)
        (used,) = {hub.replica.projection.contents.adopted(made.space) for hub in made.everybody}
        (one,) = (one for one in made.host.replica.generations(made.space) if one.hash == used)
        assert one.act.after is not None and one.floors[made.log].seq > 4


async def end_before_newcomer(made: World) -> None:
    for _ in range(3):
        await meet(made.space, made.host, made.far, made.near, made.copy)


@pytest.mark.parametrize("drops", [False, True])
@pytest.mark.parametrize("turned", [False, True])
async def test_who_holds_only_the_beginning_of_the_covered_branch_tells_what_the_others_tell(
    tmp_path: Path, drops: bool, turned: bool
):
    """It told of a branch of which the others hold nothing any more: they never were in sync again.

    Where that one was its first one, what is stored had a hole in it.
    """
    async with world(tmp_path) as made:
        await write(made, made.near, "Here", "Here now")
        await write(made, made.copy, "There")
        for hub in (made.copy, made.near) if turned else (made.near, made.copy):
            await carry(hub, made.far, made.space)
        await write(made, made.copy, "There now", "There then")
        await carry(made.copy, made.host, made.space)
        await welcome(made, by=made.host)
        done = await made.host.checkpoints.make(made.space)
        for _ in range(2):
            await meet(made.space, made.host, made.new)
        for hub in (made.host, made.new) if drops else ():
            assert await hub.checkpoints.drop_history(made.space)
        people = made.host, made.far, made.new
        for _ in range(3):
            await meet(made.space, *people)
        assert made.far.replica.projection.contents.found(done.generation) is Found.ADOPTED
        await same(made, *people)
        await end(made)
        assert "Here now" in titles(made.new, made.record) and "There then" in titles(made.new, made.record)


async def write_much(made: World) -> bytes:
    """Have near write a record of its own and two more titles, and its copy a title; return the record."""
    (record,) = await made.near.append(made.space, [event("Walk")])
    await made.near.edit_note(record, "notes", "", "Bring bread.", None)
    await made.near.run(lambda: say(made.near.replica, made.space, record, "agree"))
    await write(made, made.near, "Here", "Here now")
    await write(made, made.copy, "There")
    return record


def beyond(hub: Hub, made: World, first: int) -> list[bytes]:
    """Return the hashes of what a home holds of the log from ``first`` on, before it hears of a fork."""
    row = hub.replica.ledger.logs[made.space, made.log]
    return [hub.replica.ledger.hash_at(row, seq) or b"" for seq in range(first, row.height)]


async def test_who_knows_what_was_entered_again_takes_an_honest_checkpoint_of_somebody_who_does_not(
    tmp_path: Path,
):
    async with world(tmp_path) as made:
        await let_in(made.host, made.new, made.space)
        for _ in range(2):
            await meet(made.space, *made.everybody)
        record = await write_much(made)
        await carry(made.near, made.host, made.space)
        await carry(made.host, made.new, made.space)
        for _ in range(3):
            await meet(made.space, made.near, made.copy, made.far)
        assert "There" in titles(made.far, made.record)
        done = await made.host.checkpoints.make(made.space)
        for _ in range(2):
            await meet(made.space, made.host, made.new)
        await carry(made.host, made.far, made.space)
        assert made.far.replica.projection.contents.found(done.generation) is Found.ADOPTED
        await end(made)
        assert "Here now" in titles(made.new, made.record) and "There" in titles(made.new, made.record)
        assert made.far.replica.projection.listing.view(record)["fields"]["notes"] == "Bring bread."


@pytest.mark.parametrize("named", ["here", "there", "both"])
async def test_nothing_that_was_entered_again_goes_missing_because_two_groups_say_it_is_covered(
    tmp_path: Path, named: str
):
    """What enters again what is covered adds nothing: it would be gone, for its author, too."""
    async with world(tmp_path) as made:
        await let_in(made.host, made.new, made.space)
        for _ in range(2):
            await meet(made.space, *made.everybody)
        first = heights(made)[0]
        record = await write_much(made)
        here, there = (beyond(hub, made, first) for hub in (made.near, made.copy))
        for _ in range(3):
            await meet(made.space, *made.everybody)
        before = (await made.new.view_hash(made.space, 0)).hash
        honest = await true_content(made.host, made.space)
        floors = tuple(acts.Floor(made.log, 99, TIP) if one.log == made.log else one for one in honest.floors)
        names = {"here": here, "there": there, "both": here + there}[named]
        covered = sorted({*honest.covered, TIP[:8], *(name[:8] for name in names)})
        forged = await write_content(
            made.host, made.space, replace(honest, floors=floors, covered=tuple(covered))
        )
        await carry(made.host, made.far, made.space)
        await made.far.append_control(made.space, acts.ConfirmGeneration(forged))
        for hub in (made.new, made.near, made.copy):
            for giver in (made.far, made.host):
                await carry(giver, hub, made.space)
            assert hub.replica.projection.contents.found(forged) is Found.DIFFERS
            assert (await hub.view_hash(made.space, 0)).hash == before
            assert "Here now" in titles(hub, made.record) and "There" in titles(hub, made.record)
            assert hub.replica.projection.row(record) is not None


@pytest.mark.parametrize("named", [(1, 2, 4, 5), (2, 3), (1, 3, 4), (1,), (5,)])
async def test_of_a_branch_of_which_a_checkpoint_names_pieces_all_make_the_same(
    tmp_path: Path, named: Sequence[int]
):
    """Two groups together may cover a branch that nobody gets, and name of another whatever they like."""
    async with world(tmp_path) as made:
        await let_in(made.host, made.new, made.space)
        for _ in range(2):
            await meet(made.space, *made.everybody)
        (first, *_), log = heights(made), made.log
        await write(made, made.near, "A", "B", "C")
        await carry(made.near, made.far, made.space)
        await write(made, made.near, "D", "E", "F")
        await carry(made.near, made.new, made.space)
        await write(made, made.copy, "There")
        for hub in (made.far, made.new, made.host):
            await carry(made.copy, hub, made.space)
        honest, row = (
            await true_content(made.host, made.space),
            made.near.replica.ledger.logs[made.space, log],
        )
        written = [made.near.replica.ledger.hash_at(row, first + at) or b"" for at in range(6)]
        floors = tuple(acts.Floor(log, first + 10, TIP) if one.log == log else one for one in honest.floors)
        names = {*honest.covered, TIP[:8], *(written[at][:8] for at in named)}
        lie = replace(honest, floors=floors, covered=tuple(sorted(names)))
        last = made_last(made, first + 9, [floor.log for floor in floors].index(log))
        lie = replace(lie, records=tuple(last(one) for one in lie.records))
        forged = await write_content(made.host, made.space, lie)
        await carry(made.host, made.near, made.space)
        await made.near.append_control(made.space, acts.ConfirmGeneration(forged))
        for hub in (made.far, made.new):
            for giver in (made.near, made.host):
                await carry(giver, hub, made.space, without=[log])
            assert hub.replica.projection.contents.found(forged) is Found.ADOPTED
        people = made.far, made.new
        for _ in range(4):
            await meet(made.space, *people)
        await same(made, *people)


def made_last(made: World, seq: int, at: int) -> Callable[[KeptRecord], KeptRecord]:
    """Return what has the title of the record be written last by the entry that nobody has."""

    def add(one: KeptRecord) -> KeptRecord:
        item = KeptItem(TIP, at, seq, 1, False, None, (), "", Edit(0, (Write("title", "Last"),)))
        return msgspec.structs.replace(one, items=(*one.items, item)) if one.id == made.record else one

    return add


async def same(made: World, *people: Hub) -> None:
    """See that all tell and show the same, and that what they stored is sound."""
    told = [await hub.run(hub.replica.heads, made.space) for hub in people]
    assert len({frozenset((one.log, one.height, one.tip) for one in heads) for heads in told}) == 1
    assert len({(await hub.view_hash(made.space, 0)).hash for hub in people}) == 1
    assert not [bad for hub in people for bad in (await check_entries(hub.run, hub.replica))[1]]


def heights(made: World) -> list[int]:
    return [hub.replica.ledger.logs[made.space, made.log].height for hub in made.everybody]
