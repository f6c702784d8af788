"""What of a record a copy takes along."""

from __future__ import annotations

from pathlib import Path

import pytest

from crdt.kind import kinds
from identity.errors import Refused
from node.desk.copying import copied_text, copied_values
from tests.node.desk_world import one_desk
from tests.node.twins import add, joint, write


async def test_lists_values_and_texts_are_copied_as_they_stand(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        fields = {"title": "Host", "duties": "[x] Call; [ ] Write", "notes": "Long\ntext"}
        record = bytes.fromhex((await desk.call("add", {"kind": "role", "fields": fields}))["id"])
        await desk.hub.write_notes()
        role = kinds()["role"]

        def told() -> None:
            fold = desk.hub.replica.projection.fold(record)
            assert fold is not None
            copied = {
                path: list(copied_values(field, fold.registers, "share-record-contested"))
                for path in ("title", "duties")
                if (field := role.field(path)) is not None
            }
            assert [one.value for one in copied["title"]] == ["Host"]
            # Two items, each with its words and its place, and that one of them is done.
            assert len(copied["duties"]) == 5
            assert copied_text(desk.hub, record, "notes", "share-record-unreadable") == "Long\ntext"
            assert copied_text(desk.hub, record, "other", "share-record-unreadable") == ""

        await desk.hub.run(told)


def test_contested_values_are_not_copied():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    world.meet()
    write(world.a, world.space, record, place="mill")
    write(world.b, world.space, record, place="bridge")
    world.meet()
    fold, field = world.a.projection.fold(record), kinds()["event"].field("place")
    assert fold is not None and field is not None
    with pytest.raises(Refused, match="share-record-contested"):
        list(copied_values(field, fold.registers, "share-record-contested"))
