"""Who lacks a part of what a checkpoint covers takes an honest one, and none that says otherwise what is here."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from crdt import acts
from crdt.generation_content import KeptRecord
from crdt.membership import Role
from crdt.ops import Create, Edit, NoteEdit, Say, Write
from node.hub import Hub
from node.replica.contents import Found
from tests.node.generations.forging import (
    Content,
    carry,
    hidden_log,
    let_in,
    opening_by,
    true_content,
    with_log,
    write_content,
)
from tests.node.generations.test_forged import hubs
from tests.node.twins import edit, event, say


async def scene(forger: Hub, holder: Hub, puppet: Hub) -> bytes:
    """Found a space in which the holder wrote all sorts of things, alone in some records and with others in others."""
    space = await forger.found(acts.SpaceSort.SHARED, "Joint")
    await let_in(forger, holder, space)
    await let_in(forger, puppet, space, Role.READER)
    await carry(forger, holder, space)
    for number in range(3):
        made = event(f"Meal {number}", place="Hall")
        assert isinstance(made.op, Create)
        made = replace(made, op=msgspec.structs.replace(made.op, shared=number == 0))
        (record,) = await holder.append(space, [made])
        await holder.append(space, [await holder.run(lambda r=record: edit(holder.replica, r, place="Yard"))])
        await holder.edit_note(record, "notes", "", "Bring bread.", None)
        await holder.edit_note(record, "notes", "Bring bread.", "Bring bread and salt.", None)
        await holder.run(lambda r=record: say(holder.replica, space, r, "agree"))
    await carry(holder, forger, space)
    await forger.append(space, [event("Walk")])
    await carry(forger, holder, space)
    await carry(forger, puppet, space)
    return space


async def told(forger: Hub, holder: Hub, puppet: Hub, space: bytes, content: Content) -> Found | None:
    """Have a checkpoint confirmed by somebody who doesn't look, and return what the holder finds out."""
    forged = await write_content(forger, space, content)
    hidden = [floor.log for floor in content.floors if (space, floor.log) not in holder.replica.ledger.logs]
    await carry(forger, puppet, space, without=hidden)
    await puppet.append_control(space, acts.ConfirmGeneration(forged))
    await carry(puppet, holder, space, without=hidden)
    await carry(forger, holder, space, without=hidden)
    return holder.replica.projection.contents.found(forged)


Change = Callable[[KeptRecord], KeptRecord]


def items(op: type, **changed: object) -> Change:
    """Return what changes all items of a sort."""

    def change(record: KeptRecord) -> KeptRecord:
        return msgspec.structs.replace(
            record,
            items=tuple(
                msgspec.structs.replace(item, **changed) if isinstance(item.op, op) else item
                for item in record.items
            ),
        )

    return change


def without(op: type) -> Change:
    """Return what leaves all items of a sort out."""

    def change(record: KeptRecord) -> KeptRecord:
        left = [at for at, item in enumerate(record.items) if not isinstance(item.op, op)]
        places = {at: number for number, at in enumerate(left)}
        return msgspec.structs.replace(
            record,
            creation=places[record.creation],
            items=tuple(
                msgspec.structs.replace(
                    record.items[at],
                    rests=tuple(places[one] for one in record.items[at].rests if one in places),
                )
                for at in left
            ),
        )

    return change


def ops(op: type, **changed: object) -> Change:
    """Return what changes the operations of a sort."""

    def change(record: KeptRecord) -> KeptRecord:
        return msgspec.structs.replace(
            record,
            items=tuple(
                msgspec.structs.replace(item, op=msgspec.structs.replace(item.op, **changed))
                if isinstance(item.op, op)
                else item
                for item in record.items
            ),
        )

    return change


def elsewhere(record: KeptRecord) -> KeptRecord:
    """Move the last item of the record that came first to the next place of its log."""
    if record.items[record.creation].seq != 1 or len(record.items) == 1:
        return record
    last = record.items[-1]
    return msgspec.structs.replace(
        record, items=(*record.items[:-1], msgspec.structs.replace(last, seq=last.seq + 1))
    )


LIES: dict[str, Change] = {
    "an edit is left out": without(Edit),
    "a statement is left out": without(Say),
    "the words are left out": without(NoteEdit),
    "a field was never written": ops(Edit, writes=()),
    "a field says something else": ops(Edit, writes=(Write("place", "Street"),)),
    "it is of another kind": ops(Create, kind="need"),
    "others may write in it": ops(Create, shared=True),
    "a statement says something else": ops(Say, statement="object"),
    "the words are others": ops(NoteEdit, update=b"\x00\x00"),
    "somebody else wrote it": items(Edit, member=bytes(16)),
    "it was written at another time": items(Edit, claimed_ms=5),
    "it was written elsewhere": elsewhere,
    "it never counted": items(Create, void="author-not-contributor"),
    "one without words never counted": lambda record: (
        items(Create, void="author-not-contributor")(record) if len(record.items) == 1 else record
    ),
    "another entry is at that place": items(Edit, hash=b"x" * 32),
}


@pytest.mark.parametrize("about", [*LIES, "all is left out", "an entry has no name", "nothing at all"])
async def test_a_log_that_nobody_has_opens_no_door_to_a_lie(tmp_path: Path, about: str):
    async with hubs(tmp_path, "Forger", "Holder", "Puppet") as (forger, holder, puppet):
        space = await scene(forger, holder, puppet)
        before = (await holder.view_hash(space, 0)).hash
        honest = await true_content(forger, space)
        floor, log = await hidden_log(forger, space)
        content = with_log(honest, floor, log)
        if about == "all is left out":
            content = replace(content, records=())
        elif about == "an entry has no name":
            content = replace(content, covered=content.covered[:3] + content.covered[4:])
        elif about in LIES:
            lying = tuple(LIES[about](one) for one in content.records)
            assert lying != content.records
            content = replace(content, records=lying)
        found = await told(forger, holder, puppet, space, content)
        assert found is (Found.ADOPTED if about == "nothing at all" else Found.DIFFERS)
        assert (await holder.view_hash(space, 0)).hash == before
        rows = await holder.run(lambda: holder.replica.db.execute("SELECT message FROM notices").fetchall())
        assert (("generation-differs",) in rows) == (found is Found.DIFFERS)
        # Who has it sends unasked only what isn't covered: words that no checkpoint brings are asked for.
        lacking = await holder.run(holder.replica.lacking)
        assert ((space, floor.log, 0) in lacking) == (found is Found.DIFFERS)


async def test_nobody_takes_up_more_of_an_own_log_than_was_written(tmp_path: Path):
    async with hubs(tmp_path, "Forger", "Holder", "Puppet") as (forger, holder, puppet):
        space = await scene(forger, holder, puppet)
        honest = await true_content(forger, space)
        own = next(row.log for row in holder.replica.ledger.logs_of(space) if row.seed and not row.is_control)
        floors = tuple(
            msgspec.structs.replace(floor, seq=floor.seq + 9, tip=bytes(32)) if floor.log == own else floor
            for floor in honest.floors
        )
        lie = replace(honest, floors=floors)
        floor, log = await hidden_log(forger, space)
        assert await told(forger, holder, puppet, space, with_log(lie, floor, log)) is Found.DIFFERS
        await holder.append(space, [event("Later")])
        row = holder.replica.ledger.logs[space, own]
        assert not row.floor and row.height < next(one.seq for one in floors if one.log == own)


async def test_no_control_log_is_covered(tmp_path: Path):
    """Its entries would be dropped with the history, and with them who belongs to the space."""
    async with hubs(tmp_path, "Forger", "Newcomer") as (forger, newcomer):
        space = await forger.found(acts.SpaceSort.SHARED, "Joint")
        await forger.append(space, [event("Walk")])
        content = await true_content(forger, space)
        (row,) = (row for row in forger.replica.ledger.logs_of(space) if row.is_control)
        floor = acts.Floor(row.log, 1, await forger.run(forger.replica.ledger.hash_at, row, 0))
        lie = with_log(content, floor, opening_by(forger, space, row.log))
        forged = await write_content(forger, space, lie)
        await let_in(forger, newcomer, space)
        await carry(forger, newcomer, space, without=[one.log for one in content.floors])
        assert newcomer.replica.projection.contents.found(forged) is Found.DIFFERS
        assert not any(row.covered for row in newcomer.replica.ledger.logs_of(space))


async def test_none_covers_the_log_in_which_it_lies(tmp_path: Path):
    """Its parts would be dropped with the history, and whoever comes later could begin from nothing."""
    async with hubs(tmp_path, "Forger", "Newcomer") as (forger, newcomer):
        space = await forger.found(acts.SpaceSort.SHARED, "Joint")
        await forger.append(space, [event("Walk")])
        content = await true_content(forger, space)
        forged = await write_content(forger, space, content, covers_itself=True)
        await let_in(forger, newcomer, space)
        await carry(forger, newcomer, space, without=[one.log for one in content.floors])
        assert newcomer.replica.projection.contents.found(forged) is Found.BROKEN


@pytest.mark.parametrize("number", range(6))
async def test_honest_ones_are_taken_by_whoever_lacks_some_of_it(
    tmp_path: Path, chance: random.Random, number: int
):
    """However much of what others wrote is missing, of an honest checkpoint nothing contradicts what is here."""
    async with hubs(tmp_path, "Host", "Near", "Far", "Late") as (host, near, far, late):
        space = await host.found(acts.SpaceSort.SHARED, "Joint")
        for guest in (near, far, late):
            await let_in(host, guest, space)
            await carry(host, guest, space)
        made: list[bytes] = []
        await _story(chance, (host, near, far), space, made, 12)
        if number % 2:
            await host.checkpoints.make(space)
            await _meet(space, host, near, far, late)
        for one in (near, far, host):
            await carry(host, one, space)
        await _story(chance, (host, near, late), space, made, 12)
        await _something(chance, late, space, made, 98)
        await _story(chance, (far,), space, made, 2)
        await carry(far, host, space)
        await _meet(space, host, near, late)
        again = await host.checkpoints.make(space)
        await _meet(space, host, near)
        ledger = host.replica.ledger
        mine = {row.log for row in far.replica.ledger.logs_of(space)}
        missing = [row.log for row in ledger.logs_of(space) if row.covered and row.log not in mine]
        missing = [log for log in missing if log != _log_of(host, space, again.generation)]
        assert missing, "somebody wrote of whom the last one has nothing"
        await carry(near, far, space, without=missing)
        assert far.replica.projection.contents.found(again.generation) is Found.ADOPTED
        if all(ledger.logs[space, log].height == ledger.logs[space, log].covered for log in missing):
            shown = {(await one.view_hash(space, 0)).hash for one in (host, far)}
            assert len(shown) == 1


async def _story(
    chance: random.Random, people: Sequence[Hub], space: bytes, made: list[bytes], steps: int
) -> None:
    for step in range(steps):
        await _something(chance, chance.choice(people), space, made, step)
        if len(people) > 1 and chance.random() < 0.4:
            giver, taker = chance.sample(people, 2)
            await carry(giver, taker, space)


async def _meet(space: bytes, *people: Hub) -> None:
    for giver in (*people, *people):
        for taker in people:
            if giver is not taker:
                await carry(giver, taker, space)


def _log_of(hub: Hub, space: bytes, generation: bytes) -> bytes:
    body = hub.replica.state(space).records[generation].body
    assert isinstance(body, acts.Control) and isinstance(body.act, acts.Generation)
    return body.act.log


async def _something(chance: random.Random, one: Hub, space: bytes, made: list[bytes], step: int) -> None:
    known = [record for record in made if one.replica.projection.row(record) is not None]
    if not known or chance.random() < 0.2:
        new = event(f"Meal {step}")
        assert isinstance(new.op, Create)
        op = msgspec.structs.replace(new.op, shared=chance.random() < 0.7)
        made += await one.append(space, [replace(new, op=op)])
        return
    record = chance.choice(known)
    match chance.randrange(3):
        case 0:
            written = await one.run(lambda: edit(one.replica, record, place=f"Hall {step}"))
            await one.append(space, [written])
        case 1:
            await one.run(lambda: say(one.replica, space, record, "agree"))
        case _ if await one.run(_may_write, one, record):
            shown = await one.run(
                lambda: one.replica.projection.listing.view(record)["fields"].get("notes", "")
            )
            text = shown if isinstance(shown, str) else ""
            await one.edit_note(record, "notes", text, f"{text} word {step}", None)


def _may_write(one: Hub, record: bytes) -> bool:
    fold = one.replica.projection.fold(record)
    assert fold is not None and fold.create is not None
    return fold.create.shared or fold.owner == one.replica.me.group
