"""Generations on real nodes: made, confirmed, begun from, and all that comes after."""

from __future__ import annotations

from pathlib import Path

from node.contents import Found
from tests.node.neighbours import Neighbour, neighbours, pair, shared_space, until
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
    return await node.hub.run(contents.found, bytes.fromhex(generation))


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
