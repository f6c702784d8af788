from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from node.desk.desk import Desk
from node.rooms.entrance import Place, place_for
from tests.node.desk_world import one_desk
from tests.node.rooms.browsers import new_note
from web.local.sessions import KEEPER, KEEPER_AFAR, Viewer


async def place(desk: Desk, viewer: Viewer, record: str, path: str = "notes", writes_as: str = "") -> Place:
    found: Place = await desk.hub.run(place_for, desk.hub, viewer, record, path, writes_as)
    return found


async def member(desk: Desk, role: str, spaces: list[str]) -> Viewer:
    made = await desk.call("member add", {"name": role.title(), "role": role, "spaces": spaces})
    return Viewer(member=bytes.fromhex(made["member"]))


async def refused(work: Any) -> str:
    with pytest.raises(Refused) as caught:
        await work
    return caught.value.message


async def test_the_keeper_may_write_in_every_text_of_the_own_group(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await new_note(desk)
        found = await place(desk, KEEPER, record[:12])
        assert found.record == bytes.fromhex(record) and found.refusal is None
        assert (found.member, found.name) == (None, "A")


async def test_there_must_be_such_a_record_and_such_a_text(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await new_note(desk)
        assert await refused(place(desk, KEEPER, "ff" * 32)) == "record-unknown"
        assert await refused(place(desk, KEEPER, "no id")) == "record-id-broken"
        assert await refused(place(desk, KEEPER, record, "title")) == "kinds-field-unknown"
        assert await refused(place(desk, KEEPER, record, "")) == "kinds-field-unknown"


async def test_a_part_at_home_is_found_by_the_record_and_by_itself(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        fields = {"title": "A case", "margin.notes": "mine"}
        case = await desk.call("add", {"kind": "case", "space": space, "fields": fields})
        by_record = await place(desk, KEEPER, case["id"], "margin.notes")
        assert by_record.record not in (None, bytes.fromhex(case["id"])) and by_record.part == "margin"
        assert by_record.record is not None
        by_itself = await place(desk, KEEPER, by_record.record.hex(), "margin.notes")
        assert by_itself.record == by_record.record and by_itself.space == by_record.space
        bare = await desk.call("add", {"kind": "case", "space": space, "fields": {"title": "Bare"}})
        assert (await place(desk, KEEPER, bare["id"], "margin.notes")).record is None


async def test_a_member_sees_what_is_on_their_list_and_writes_as_their_role_allows(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        record, own = await new_note(desk, space), await new_note(desk)
        seer, adder = await member(desk, "see", [space]), await member(desk, "add", [space])
        editor = await member(desk, "edit", [space])
        found = await place(desk, editor, record)
        assert found.refusal is None and found.name == "Edit" and found.member is not None
        assert (await place(desk, seer, record)).refusal.message == "member-may-only-see"  # type: ignore[union-attr]
        assert (await place(desk, adder, record)).refusal.message == "note-not-your-own"  # type: ignore[union-attr]
        fields = {"title": "Theirs"}
        theirs = await desk.call("add", {"kind": "need", "space": space, "fields": fields, "as": "Add"})
        assert (await place(desk, adder, theirs["id"])).refusal is None
        assert await refused(place(desk, editor, own)) == "record-not-for-you"
        assert await refused(place(desk, Viewer(member=b"?" * 16), record)) == "viewer-gone"


async def test_what_lives_at_home_is_not_for_phones(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        home = (await desk.call("space list", {}))[0]["space"]
        phone = Viewer(member=(await member(desk, "edit", [space, home])).member, is_lan=True)
        fields = {"title": "A case", "margin.notes": "mine"}
        case = await desk.call("add", {"kind": "case", "space": space, "fields": fields})
        assert await refused(place(desk, phone, case["id"], "margin.notes")) == "record-not-for-you"
        assert await refused(place(desk, phone, await new_note(desk))) == "record-not-for-you"
        assert (await place(desk, phone, await new_note(desk, space))).refusal is None
        assert (
            await refused(place(desk, Viewer(is_lan=True), await new_note(desk, space)))
            == "record-not-for-you"
        )


async def test_the_keeper_from_afar_writes_all_but_the_parts_at_home(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        fields = {"title": "A case", "margin.notes": "mine"}
        case = await desk.call("add", {"kind": "case", "space": space, "fields": fields})
        assert await refused(place(desk, KEEPER_AFAR, case["id"], "margin.notes")) == "record-not-for-you"
        for note in (await new_note(desk), await new_note(desk, space)):
            found = await place(desk, KEEPER_AFAR, note)
            assert found.refusal is None and found.member is None


async def test_the_keeper_may_write_for_a_member(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        await member(desk, "edit", [space])
        found = await place(desk, KEEPER, await new_note(desk, space), writes_as="Edit")
        assert found.name == "Edit" and found.member is not None and found.refusal is None
        assert (
            await refused(place(desk, KEEPER, await new_note(desk), writes_as="Edit"))
            == "member-not-in-space"
        )
