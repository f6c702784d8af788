from __future__ import annotations

import asyncio
from pathlib import Path

from node.desk import Desk
from node.rooms.rooms import NoteRooms
from tests.node.desk_world import one_desk
from tests.node.rooms.browsers import Browser, new_note

PATH = "notes"


async def entries(desk: Desk, record: str) -> int:
    """Return how many entries the record has."""
    query = "SELECT count(*) FROM entries e JOIN records r ON r.id = e.record WHERE r.record = ?"
    rows = await desk.hub.run(lambda: desk.hub.replica.db.execute(query, (bytes.fromhex(record),)).fetchone())
    return int(rows[0])


async def test_two_browsers_write_into_one_text_and_it_is_stored_as_few_signed_entries(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk, text="Agenda\n")
        ann = await Browser.come(rooms, record, PATH)
        ben = await Browser.come(rooms, record, PATH)
        assert ann.text == ben.text == "Agenda\n"
        for place, letter in enumerate("Bread 🍞 "):
            ann.type(place, place, letter)
        await ben.until("Bread 🍞 Agenda\n")
        ben.type(0, 5, "Rye")
        await ann.until("Rye 🍞 Agenda\n")
        await asyncio.gather(ann.stored(), ben.stored())
        await desk.hub.idle()
        shown = await desk.call("show", {"id": record})
        assert shown["fields"]["notes"] == "Rye 🍞 Agenda\n"
        assert await entries(desk, record) <= 4
        await rooms.close()
