"""Generations on real nodes: made, confirmed, begun from, and all that comes after."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import msgspec
import pytest

from crdt import acts
from crdt.entry import open_entry
from identity.errors import Refused
from node.replica.contents import Found
from tests.node.generations.test_floors import floors_of
from tests.node.neighbours import (
    Neighbour,
    Neighbours,
    neighbours,
    pair,
    shared_space,
    until,
    until_async,
)
from tests.node.twins import edit, event


async def fill(node: Neighbour, space: bytes, count: int, edits: int = 3) -> list[bytes]:
    """Write events and edit each; return their ids."""
    hub = node.hub
    made = [(await hub.append(space, [event(f"Meal {number}", place="Hall")]))[0] for number in range(count)]
    for record in made:
        for number in range(edits):
            written = await hub.run(lambda r=record, n=number: edit(hub.replica, r, place=f"Room {n}"))
            await hub.append(space, [written])
    return made


async def found(node: Neighbour, space: bytes, generation: str) -> Found | None:
    """Return what a node found out about a generation."""
    contents = node.hub.replica.projection.contents
    told: Found | None = await node.hub.run(contents.found, bytes.fromhex(generation))
    return told


async def shows(node: Neighbour, space: bytes) -> bytes:
    """Return the view hash."""
    told = await node.hub.view_hash(space, 0)
    assert told.is_whole
    return told.hash


def held(node: Neighbour, space: bytes) -> int:
    """Return how many data entries a node holds."""
    ledger = node.hub.replica.ledger
    rows = [row for row in ledger.logs_of(space) if not row.is_control]
    return sum(
        node.hub.replica.db.execute("SELECT count(*) FROM entries WHERE log = ?", (row.row,)).fetchone()[0]
        for row in rows
    )


async def test_a_newcomer_begins_from_what_a_generation_keeps(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        made = await fill(a, space, 6)
        record = made[0]
        await a.hub.edit_note(record, "notes", "", "Bring bread.", None)
        await a.hub.edit_note(record, "notes", "Bring bread.", "Bring bread and salt.", None)
        await a.hub.append(space, [await a.hub.run(lambda: edit(a.hub.replica, record, title="Feast"))])
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        before = await shows(a, space)
        done = await a.hub.checkpoints.make(space)
        generation = done.generation.hex()
        await until(lambda: a.hub.replica.projection.contents.adopted(space) is not None)
        await until(lambda: b.hub.replica.projection.contents.adopted(space) is not None)
        assert await found(b, space, generation) is Found.ADOPTED
        assert await shows(a, space) == before == await shows(b, space)
        c = await street.node("C")
        await pair(a, c)
        await a.call("space share", space=space.hex(), peer=c.group.hex(), role="contributor")
        await until(lambda: c.hub.replica.projection.contents.adopted(space) is not None)
        await until(lambda: a.hub.inventory.digests(space) == c.hub.inventory.digests(space))
        assert await shows(c, space) == before
        assert await c.hub.run(held, c, space) < 8 < await a.hub.run(held, a, space)
        # What comes later is the same for all, whoever writes it.
        for node, word in ((c, "and butter."), (b, "and jam.")):
            text = await node.hub.run(
                lambda n=node: n.hub.replica.db.execute("SELECT text FROM notes").fetchone()[0]
            )
            await node.hub.edit_note(record, "notes", text, f"{text} {word}", None)
            await node.hub.append(
                space, [await node.hub.run(lambda n=node: edit(n.hub.replica, record, place=n.name))]
            )
            await until(lambda: len({n.hub.inventory.digests(space).data for n in (a, b, c)}) == 1)
        assert len({await shows(node, space) for node in (a, b, c)}) == 1
        await c.hub.run(c.hub.replica.rebuild)
        c.hub.notes_changed(await c.hub.run(c.hub.replica.stale_notes))
        assert await shows(c, space) == await shows(a, space) != before


def readable(node: Neighbour, space: bytes) -> bytes:
    """Return all that a node can open of a space's data entries, with every key that it ever got."""
    replica = node.hub.replica
    state, found = replica.state(space), b""
    for row in replica.ledger.logs_of(space):
        for entry in replica.ledger.entries(row):
            key = state.keyring.find(entry.header.key)
            if key is not None and entry.payload is not None:
                found += open_entry(entry, key)
    return found


async def test_who_is_invited_into_closed_history_reads_nothing_older(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, c = await street.two()
        space = bytes.fromhex((await a.call("space create", name="Joint", closed_history=True))["space"])
        (record,) = await a.hub.append(space, [event("An old secret")])
        await a.hub.append(space, [await a.hub.run(lambda: edit(a.hub.replica, record, title="A plan"))])
        await a.hub.edit_note(record, "notes", "", "Unwise words.", None)
        await a.hub.edit_note(record, "notes", "Unwise words.", "Wise words.", None)
        await a.call("space share", space=space.hex(), peer=c.group.hex(), role="contributor")
        await until(lambda: c.hub.replica.projection.contents.adopted(space) is not None)
        await until(lambda: a.hub.inventory.digests(space) == c.hub.inventory.digests(space))
        assert await shows(a, space) == await shows(c, space)
        text = await c.hub.run(readable, c, space)
        assert b"A plan" in text and b"An old secret" not in text
        assert b"words." in text and b"Unwise" not in text
        assert b"An old secret" in await a.hub.run(readable, a, space)
        await c.hub.append(space, [await c.hub.run(lambda: edit(c.hub.replica, record, place="Hall"))])
        await until(lambda: a.hub.inventory.digests(space) == c.hub.inventory.digests(space))
        assert await shows(a, space) == await shows(c, space)


async def test_ciphertext_of_older_keys_does_not_keep_a_newcomer_out(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex((await a.call("space create", name="Joint", closed_history=True))["space"])
        await a.hub.append(space, [event("Vigil")])
        await a.call("space share", space=space.hex(), peer=b.group.hex(), role="contributor")
        await until(lambda: b.hub.replica.projection.contents.adopted(space) is not None)
        await a.hub.append(space, [event("Walk")])
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        c = await street.node("C")
        await pair(a, c)
        # Nobody confirms for now: what waits until then is closed to the newcomer.
        await b.stop()
        await a.call("space share", space=space.hex(), peer=c.group.hex(), role="reader")
        await until(lambda: a.hub.inventory.digests(space) == c.hub.inventory.digests(space))
        await b.start()
        await b.call("sync")
        newest = a.hub.replica.generation
        await until(lambda: c.hub.replica.projection.contents.adopted(space) is not None)
        await until(lambda: len({n.hub.inventory.digests(space).data for n in (a, b, c)}) == 1)
        assert newest(space) is not None
        assert await shows(a, space) == await shows(c, space)


async def test_a_home_without_history_starts_again_and_goes_on(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        made = await fill(a, space, 3)
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        await a.hub.checkpoints.make(space)
        await until(lambda: a.hub.replica.projection.contents.adopted(space) is not None)
        before = await shows(a, space)
        assert await a.hub.checkpoints.drop_history(space) > 8
        assert await shows(a, space) == before
        await a.stop()
        await a.start()
        assert await shows(a, space) == before
        await a.hub.append(space, [await a.hub.run(lambda: edit(a.hub.replica, made[0], place="Yard"))])
        c = await street.node("C")
        await pair(a, c)
        await a.call("space share", space=space.hex(), peer=c.group.hex(), role="contributor")
        await until(lambda: c.hub.replica.projection.contents.adopted(space) is not None)
        await until(lambda: a.hub.inventory.digests(space) == c.hub.inventory.digests(space))
        assert await shows(a, space) == await shows(c, space) != before
        # A second checkpoint rests on the first, wherever its history went.
        again = await a.hub.checkpoints.make(space)
        await until(lambda: c.hub.replica.projection.contents.adopted(space) == again.generation)
        assert await shows(a, space) == await shows(c, space)


async def test_who_was_away_writes_on_what_is_left_out_and_loses_no_word(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        c = await street.node("C")
        await pair(a, c)
        space = bytes.fromhex(await shared_space(a, b))
        await a.call("space share", space=space.hex(), peer=c.group.hex(), role="contributor")
        (record,) = await fill(a, space, 1)
        await a.hub.edit_note(record, "notes", "", "Bring bread.", None)
        await until(lambda: len({n.hub.inventory.digests(space).data for n in (a, b, c)}) == 1)
        await c.network.close()
        await c.hub.append(space, [await c.hub.run(lambda: edit(c.hub.replica, record, title="Late feast"))])
        await c.hub.edit_note(record, "notes", "Bring bread.", "Bring bread. Late words.", None)
        for number in range(4):
            written = await a.hub.run(lambda n=number: edit(a.hub.replica, record, title=f"Feast {n}"))
            await a.hub.append(space, [written])
        await a.hub.edit_note(record, "notes", "Bring bread.", "Bring bread. And salt.", None)
        await until(lambda: a.hub.inventory.digests(space).data == b.hub.inventory.digests(space).data)
        await a.hub.checkpoints.make(space)
        await until(lambda: b.hub.replica.projection.contents.adopted(space) is not None)
        await a.hub.checkpoints.drop_history(space)
        await c.stop()
        await c.start()
        await until(lambda: len({n.hub.inventory.digests(space).data for n in (a, b, c)}) == 1)
        await until(lambda: c.hub.replica.projection.contents.adopted(space) is not None)
        assert len({await shows(node, space) for node in (a, b, c)}) == 1
        shown = await b.call("show", id=record.hex())
        titles = {one["value"] for one in shown["fields"]["title"]["contested"]}
        assert titles == {"Late feast", "Feast 3"}
        assert "Late words." in shown["fields"]["notes"] and "And salt." in shown["fields"]["notes"]


async def test_a_generation_that_holds_something_else_is_neither_confirmed_nor_used(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        await fill(a, space, 2)
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        honest = await a.hub.run(floors_of, a.hub.replica, space)
        act = acts.Generation(
            b"l" * 32, 4, bytes(32), tuple(honest), b"c" * 32, acts.GenerationReason.CHECKPOINT, None, None
        )
        lie = await a.hub.append_control(space, act)
        contents = b.hub.replica.projection.contents
        await until(lambda: contents.found(lie) is Found.DIFFERS)
        await b.hub.idle()
        assert contents.adopted(space) is None and b.hub.replica.generation(space) is None
        notices = await b.hub.run(lambda: b.hub.replica.db.execute("SELECT message FROM notices").fetchall())
        assert ("generation-differs",) in notices


async def test_a_newcomer_does_not_begin_from_a_log_that_holds_something_else(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex((await a.call("space create", name="Joint"))["space"])
        await fill(a, space, 2)
        made = await a.hub.checkpoints.make(space)
        body = a.hub.replica.state(space).records[made.generation].body
        assert isinstance(body, acts.Control) and isinstance(body.act, acts.Generation)
        act = body.act
        more = [msgspec.structs.replace(floor, seq=floor.seq) for floor in act.floors]
        lie = msgspec.structs.replace(act, floors=tuple(more), content=b"c" * 32, replaces=made.generation)
        await a.hub.run(a.hub.replica.db.execute, "DELETE FROM generations")
        lied = await a.hub.append_control(space, lie)
        await a.call("space share", space=space.hex(), peer=b.group.hex(), role="reader")
        await until(lambda: b.hub.replica.projection.contents.found(lied) is Found.BROKEN)
        assert b.hub.replica.projection.contents.adopted(space) in (None, made.generation)


async def newcomer(street: Neighbours, by: Neighbour, space: bytes) -> Neighbour:
    """Return a node that was let in just now and began from a generation."""
    node = await street.node("C")
    await pair(by, node)
    await by.call("space share", space=space.hex(), peer=node.group.hex(), role="contributor")
    await until(lambda: node.hub.replica.projection.contents.adopted(space) is not None)
    await until(lambda: by.hub.inventory.digests(space) == node.hub.inventory.digests(space))
    return node


async def test_who_lies_where_a_record_was_made_erases_it_nowhere(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        first, second = await fill(a, space, 2)
        await fill(b, space, 1)
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        await a.hub.checkpoints.make(space)
        await until(lambda: a.hub.replica.projection.contents.adopted(space) is not None)
        before = await shows(a, space)
        mine = next(row.log for row in b.hub.replica.ledger.logs_of(space) if not row.is_control and row.seed)

        def lie(record: bytes) -> acts.Erase:
            listed = acts.ErasedOf(mine, ((99, record[:8]),), ())
            return acts.Erase(record, "event", (listed,), acts.EraseReason.ASKED, "")

        await b.hub.append_control(space, lie(first))
        c = await newcomer(street, a, space)
        assert await shows(c, space) == before
        await b.hub.append_control(space, lie(second))
        await until(lambda: len({one.hub.inventory.digests(space) for one in (a, b, c)}) == 1)
        for node in (a, c):
            await node.hub.run(node.hub.replica.erasing.reload)
            await node.hub.run(node.hub.replica.rebuild)
            node.hub.notes_changed(await node.hub.run(node.hub.replica.stale_notes))
        assert await shows(a, space) == await shows(c, space) == before


async def test_a_flaw_below_a_floor_means_the_same_with_history_and_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        (record,) = await fill(a, space, 1)
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        projection = b.hub.replica.projection
        # A hostile node: it writes once as if it had not been here yet, and goes on in the same log.
        lies, honest = [(space,)], projection.heads_to_tell
        monkeypatch.setattr(
            projection, "heads_to_tell", lambda row, heads: lies.pop() if lies else honest(row, heads)
        )
        monkeypatch.setattr(projection.honouring, "is_over", lambda row, group: False)
        for number in range(2):
            await b.hub.append(
                space, [await b.hub.run(lambda n=number: edit(b.hub.replica, record, place=f"Lie {n}"))]
            )
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        await a.hub.checkpoints.make(space)
        await until(lambda: a.hub.replica.projection.contents.adopted(space) is not None)
        c = await newcomer(street, a, space)
        assert await shows(a, space) == await shows(c, space)
        for node in (a, c):
            await node.hub.run(node.hub.replica.rebuild)
        assert await shows(a, space) == await shows(c, space)


async def accepted(node: Neighbour, space: bytes) -> bool:
    """Accept the offer to be steward, once it is here."""
    try:
        await node.call("space accept", space=space.hex())
    except Refused:
        return False
    return True


async def test_who_joined_by_one_of_two_made_apart_is_sent_what_the_other_covers_as_it_was_written(
    tmp_path: Path,
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        c, d = await street.node("C"), await street.node("D")
        await pair(a, c)
        await pair(a, d)
        space = bytes.fromhex(await shared_space(a, b))
        await a.call("space share", space=space.hex(), peer=b.group.hex(), role="steward")
        await a.call("space share", space=space.hex(), peer=c.group.hex(), role="contributor")
        await until_async(lambda: accepted(b, space))
        await fill(a, space, 1)
        await until(lambda: len({n.hub.inventory.digests(space) for n in (a, b, c)}) == 1)
        await b.hang_up()
        (late,) = await fill(a, space, 1)
        first = (await a.hub.checkpoints.make(space)).generation
        await until(lambda: c.hub.replica.projection.contents.adopted(space) == first)
        await a.call("space share", space=space.hex(), peer=d.group.hex(), role="contributor")
        await until(lambda: d.hub.replica.projection.contents.adopted(space) == first)
        await d.stop()
        theirs = await fill(b, space, 12)
        second = (await b.hub.checkpoints.make(space)).generation
        await b.listen()
        await until(lambda: b.hub.replica.projection.contents.adopted(space) == second)
        await until(lambda: len({n.hub.inventory.digests(space) for n in (a, b, c)}) == 1)
        await d.start()
        await until(lambda: len({n.hub.inventory.digests(space) for n in (a, b, c, d)}) == 1)
        assert d.hub.replica.projection.contents.adopted(space) == first
        assert all(d.hub.replica.projection.fold(record) is not None for record in (late, *theirs))
        await a.hub.checkpoints.tidy(space)

        def used() -> set[bytes | None]:
            return {node.hub.replica.projection.contents.adopted(space) for node in (a, b, c, d)}

        await until(lambda: len(used()) == 1 and not used() & {first, second})
        assert len({await shows(node, space) for node in (a, b, c, d)}) == 1


async def test_one_is_confirmed_whose_act_comes_before_what_it_covers(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        for _ in range(2):
            await b.stop()
            await fill(a, space, 2)
            made = await a.hub.checkpoints.make(space)
            await b.start()
            await until(partial(_uses, a, space, made.generation))


def _uses(node: Neighbour, space: bytes, generation: bytes) -> bool:
    return node.hub.replica.projection.contents.adopted(space) == generation
