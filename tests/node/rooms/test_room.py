from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from node.rooms import limits
from node.rooms.room import Seat
from node.rooms.rooms import NoteRooms
from tests.node.desk_world import one_desk
from tests.node.rooms.browsers import Browser, new_note
from web.local.sessions import Viewer


async def test_a_browser_that_does_not_keep_up_has_to_come_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "OUTBOX_BYTES_MAX", 1_000)
    seat = Seat(0, "Ann", None, None)
    for _ in range(5):
        seat.tell(b"x" * 400)
    heard = []
    while (told := await seat.next()) is not None:
        heard.append(told)
    assert len(heard) == 3 and seat.is_gone


async def test_the_text_itself_may_be_larger_than_what_may_wait(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "OUTBOX_BYTES_MAX", 1_000)
    seat = Seat(0, "Ann", None, None)
    seat.begin([{"hello": {}}, b"x" * 5_000])
    assert not seat.is_gone
    assert [await seat.next(), await seat.next()] == [{"hello": {}}, b"x" * 5_000]
    seat.tell(b"x" * 400)
    assert await seat.next() == b"x" * 400


async def test_who_may_only_read_hears_everything_and_is_sent_away_for_writing(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        record = await new_note(desk, space, "to read")
        made = await desk.call("member add", {"name": "See", "role": "see", "spaces": [space]})
        reader = await Browser.come(rooms, record, "notes", Viewer(member=bytes.fromhex(made["member"])))
        assert not reader.hello["may_write"] and reader.hello["why"].message == "member-may-only-see"
        writer = await Browser.come(rooms, record, "notes")
        writer.type(0, 2, "not to")
        await reader.until("not to read")
        reader.guest.write(1, b"anything")
        await reader.hear_all()
        assert reader.is_over and reader.heard[-1]["reset"].message == "note-read-only"
        await writer.stored()
        await rooms.close()


async def test_what_a_member_types_is_signed_for_them(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        record = await new_note(desk, space)
        made = await desk.call("member add", {"name": "Rosa", "role": "edit", "spaces": [space]})
        rosa = await Browser.come(rooms, record, "notes", Viewer(member=bytes.fromhex(made["member"])))
        rosa.type(0, 0, "by Rosa")
        await rosa.stored()
        fold = await desk.hub.run(desk.hub.replica.projection.fold, bytes.fromhex(record))
        assert fold.items[-1].author.member == rosa.guest._place.member is not None
        await rooms.close()


async def test_when_the_right_to_write_is_lost_nothing_is_stored_and_the_browser_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk, text="before")
        ann = await Browser.come(rooms, record, "notes")

        def lost(*_: object) -> None:
            raise Refused("space-read-only", space="Joint")

        monkeypatch.setattr("node.rooms.room.check_owner", lost)
        ann.type(0, 0, "x")
        while not ann.heard or "trouble" not in ann.heard[-1]:
            await ann.hear()
        assert ann.heard[-1]["trouble"].message == "space-read-only" and ann.acknowledged == 0
        fold = await desk.hub.run(desk.hub.replica.projection.note, bytes.fromhex(record), "notes")
        assert len(fold.accepted) == 1 and not fold.void
        await rooms.close()
