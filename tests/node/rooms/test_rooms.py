from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from crdt.document import Document
from identity.errors import Refused, Unavailable
from node.desk.desk import Desk
from node.rooms import limits
from node.rooms.rooms import NoteRooms
from tests.fuzz.histories import MARKS, WORDS
from tests.fuzz.yjs_bytes import section, update, written
from tests.node.desk_world import one_desk
from tests.node.neighbours import PATIENCE_S, neighbours, shared_space, until_async
from tests.node.rooms.browsers import Browser, new_note
from web.local.sessions import KEEPER

PATH = "notes"


async def entries(desk: Desk, record: str) -> tuple[int, int]:
    """Return how many entries the record has, and how many of them don't count."""

    def counted() -> tuple[int, int]:
        fold = desk.hub.replica.projection.note(bytes.fromhex(record), PATH)
        return len(fold.accepted), len(fold.void)

    found: tuple[int, int] = await desk.hub.run(counted)
    return found


async def text_of(desk: Desk, record: str) -> str:
    """Return the text as the desk shows it."""
    await desk.hub.idle()
    return str((await desk.call("show", {"id": record}))["fields"].get(PATH) or "")


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
        assert await text_of(desk, record) == "Rye 🍞 Agenda\n"
        count, void = await entries(desk, record)
        assert count <= 4 and not void
        await rooms.close()


async def test_who_comes_late_gets_the_whole_text_and_hears_who_is_here(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        ann = await Browser.come(rooms, record, PATH)
        ann.type(0, 0, "not stored yet")
        ben = await Browser.come(rooms, record, PATH)
        assert ben.text == "not stored yet"
        assert [one["name"] for one in ben.hello["people"]] == ["A", "A"]
        ben.guest.point({"a": "x", "h": "x"})
        ben.guest.leave()
        await ann.stored()
        await ann.hear_all()
        told = [next(iter(one)) for one in ann.heard]
        assert told.count("joined") == told.count("cursor") == told.count("left") == 1
        await rooms.close()


async def test_a_long_history_is_sent_in_few_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "STATE_PARTS_MAX", 3)
    monkeypatch.setattr(limits, "STATE_SINCE_MAX", 3)
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        ann = await Browser.come(rooms, record, PATH)
        for place, letter in enumerate("many pieces"):
            ann.type(place, place, letter)
            if place % 2:
                await rooms.flush()
        ben = await Browser.come(rooms, record, PATH)
        assert ben.text == "many pieces" and ben.hello["parts"] <= 3
        ben.type(0, 4, "few")
        await ann.until("few pieces")
        await rooms.close()


async def test_a_browser_that_lost_its_line_takes_its_session_up_and_nothing_is_taken_twice(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        ann = await Browser.come(rooms, record, PATH)
        first = ann.document.replace(0, 0, "one ")
        ann.send(first)
        ann.guest.leave()
        again = await Browser.come(rooms, record, PATH, token=ann.hello["session"])
        assert again.hello["resumed"] and again.hello["client"] == ann.hello["client"]
        assert again.hello["taken"] == 1 and again.text == "one "
        again.guest.write(1, first)
        again.sent = 1
        again.send(ann.document.replace(4, 4, "two"))
        await again.stored()
        assert await text_of(desk, record) == "one two"
        stranger = await Browser.come(rooms, record, PATH, token="no such session")
        assert not stranger.hello["resumed"] and stranger.hello["client"] != ann.hello["client"]
        await rooms.close()


async def test_after_a_restart_of_the_rooms_all_that_was_sent_is_there(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        ann = await Browser.come(rooms, record, PATH)
        ann.type(0, 0, "kept")
        await rooms.close()
        await ann.hear_all()
        assert ann.is_over and ann.acknowledged == 1
        with pytest.raises(Unavailable, match="note-rooms-closed"):
            await rooms.enter(KEEPER, record, PATH)
        again = NoteRooms(desk.hub)
        ann = await Browser.come(again, record, PATH, token=ann.hello["session"])
        assert not ann.hello["resumed"] and ann.text == "kept"
        await again.close()


async def test_a_hostile_browser_harms_nobody_and_makes_no_void_entry(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        ann, eve = await Browser.come(rooms, record, PATH), await Browser.come(rooms, record, PATH)
        ann.type(0, 0, "safe")
        eve.send(update(section(ann.hello["client"], 4, written("forged"))))
        await eve.hear_all()
        assert eve.heard[-1]["reset"].message == "note-wrong-author" and eve.is_over
        eve.send(update(section(eve.hello["client"], 0, written("late"))))
        skipping = await Browser.come(rooms, record, PATH)
        skipping.guest.write(5, update(section(skipping.hello["client"], 0, written("x"))))
        await skipping.hear_all()
        assert skipping.heard[-1]["reset"].message == "note-wrong-clock"
        await ann.stored()
        assert await text_of(desk, record) == "safe"
        assert (await entries(desk, record))[1] == 0
        await rooms.close()


async def test_what_a_form_or_the_command_line_writes_reaches_the_browsers(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk, text="one two")
        ann = await Browser.come(rooms, record, PATH)
        ann.type(0, 0, "zero ")
        await ann.stored()
        await desk.call("edit", {"id": record, "fields": {PATH: "one three"}, "read": {PATH: "one two"}})
        await ann.until("zero one three")
        await rooms.close()


async def test_a_text_in_a_part_at_home_gets_its_place_when_somebody_begins(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        found = await desk.call("add", {"kind": "case", "space": "home", "fields": {"title": "A case"}})
        ann = await Browser.come(rooms, found["id"], "margin.notes")
        assert ann.hello["absent"] and ann.hello["may_write"]
        await ann.guest.begin()
        await ann.hear_all()
        assert ann.heard[-1]["reset"].message == "note-begins" and ann.is_over
        ann = await Browser.come(rooms, found["id"], "margin.notes")
        ann.type(0, 0, "only here")
        await ann.stored()
        await rooms.close()
        again = NoteRooms(desk.hub)
        ann = await Browser.come(again, found["id"], "margin.notes")
        assert ann.text == "only here"
        await again.close()


async def test_on_a_full_disk_the_browsers_are_told_and_it_is_stored_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        ann = await Browser.come(rooms, record, PATH)
        appended = desk.hub.replica.append

        def full(*_: object) -> None:
            raise Refused("store-full")

        monkeypatch.setattr(desk.hub.replica, "append", full)
        ann.type(0, 0, "patient")
        while not ann.heard or "trouble" not in ann.heard[-1]:
            await ann.hear()
        assert ann.heard[-1]["trouble"].message == "store-full" and ann.acknowledged == 0
        monkeypatch.setattr(desk.hub.replica, "append", appended)
        await rooms.flush()
        await ann.stored()
        assert {"trouble": None} in ann.heard
        assert await text_of(desk, record) == "patient"
        await rooms.close()


async def test_what_could_not_be_stored_for_a_reason_that_nobody_foresaw_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(limits, "RETRY_S", 0.0)
    typed = "patient"
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        ann = await Browser.come(rooms, record, PATH)
        appended = desk.hub.replica.append

        def broken(*_: object) -> None:
            raise ArithmeticError(typed)

        monkeypatch.setattr(desk.hub.replica, "append", broken)
        ann.type(0, 0, typed)
        while not ann.heard or "trouble" not in ann.heard[-1]:
            await ann.hear()
        assert ann.heard[-1]["trouble"].message == "note-not-stored" and ann.acknowledged == 0
        assert "ArithmeticError" in caplog.text and typed not in caplog.text
        monkeypatch.setattr(desk.hub.replica, "append", appended)
        await ann.stored()
        assert await text_of(desk, record) == typed
        await rooms.close()


async def test_too_many_browsers_are_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "SEATS_MAX", 2)
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        for _ in range(2):
            await Browser.come(rooms, record, PATH)
        with pytest.raises(Unavailable, match="note-rooms-full"):
            await Browser.come(rooms, record, PATH)
        await rooms.close()


async def test_when_the_log_was_closed_everybody_begins_anew_and_nothing_is_void(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk)
        ann = await Browser.come(rooms, record, PATH)
        ann.type(0, 0, "before ")
        await ann.stored()
        await desk.hub.run(desk.hub.replica.reopen_logs)
        ann.type(7, 7, "after")
        while not ann.is_over:
            await ann.hear()
        assert ann.heard[-1]["reset"].message == "note-log-closed" and ann.acknowledged == 1
        ann = await Browser.come(rooms, record, PATH)
        ann.type(7, 7, "again")
        await ann.stored()
        assert await text_of(desk, record) == "before again"
        assert (await entries(desk, record))[1] == 0
        await rooms.close()


async def test_two_nodes_show_the_same_text_while_both_are_written_at(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        record = await new_note(a.desk, space, "shared\n", shared=True)
        await a.call("sync", wait=PATIENCE_S)

        async def here() -> bool:
            return bool(await b.call("list", kind="need"))

        await until_async(here)
        rooms, others = NoteRooms(a.hub), NoteRooms(b.hub)
        ann, ben = await Browser.come(rooms, record, PATH), await Browser.come(others, record, PATH)
        await ben.until("shared\n")
        ann.type(0, 0, "سلام ")
        ben.type(7, 7, "мир\n")
        whole = "سلام shared\nмир\n"
        await asyncio.gather(ann.until(whole), ben.until(whole))
        await asyncio.gather(ann.stored(), ben.stored())
        await rooms.close()
        await others.close()


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_three_browsers_do_all_see_what_is_stored(tmp_path: Path, seed: int):
    """Random edits in six scripts, lines that drop, sessions taken up or not, hostile frames, stores in between."""
    chance = random.Random(seed)
    async with one_desk(tmp_path) as desk:
        rooms = NoteRooms(desk.hub)
        record = await new_note(desk, text="start\n")
        browsers = [await Browser.come(rooms, record, PATH) for _ in range(3)]
        for _ in range(150):
            place = chance.randrange(3)
            browser = browsers[place]
            await browser.hear_all()
            if browser.is_over or chance.random() < 0.05:
                browser.guest.leave()
                token = browser.hello["session"] if chance.random() < 0.5 else ""
                browsers[place] = await Browser.come(rooms, record, PATH, token=token)
            elif chance.random() < 0.03:
                browser.send(bytes(chance.randrange(256) for _ in range(chance.randrange(1, 40))))
            elif chance.random() < 0.05:
                await rooms.flush()
            else:
                edit(browser, chance)
        await rooms.flush()
        late = await Browser.come(rooms, record, PATH)
        for browser in browsers:
            await browser.hear_all()
            assert browser.is_over or browser.document.rich == late.document.rich
        stored = await desk.hub.run(
            lambda: list(desk.hub.replica.projection.note(bytes.fromhex(record), PATH).accepted_in_order)
        )
        rebuilt = Document(1)
        rebuilt.apply(stored)
        assert rebuilt.rich == late.document.rich
        assert await text_of(desk, record) == late.text
        assert (await entries(desk, record))[1] == 0
        await rooms.close()


def edit(browser: Browser, chance: random.Random) -> None:
    text = browser.text
    start = chance.randint(0, len(text))
    end = min(len(text), start + chance.choice([0, 0, 0, 1, 4]))
    if chance.random() < 0.2:
        name, values = chance.choice(MARKS)
        browser.mark(start, end, name, chance.choice(values))
    else:
        browser.type(start, end, chance.choice([*chance.choice(list(WORDS.values())), ""]))
