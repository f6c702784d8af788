"""Taking back whole imports: all that they brought, and nothing that anybody wrote since."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from node.desk import drafts
from node.desk.desk import Desk, open_desk
from node.desk.undoing import DAY_MS, UNDO_DAYS
from node.home import open_home
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import PATIENCE_S, neighbours, shared_space

TABLE = "title,start,notes\nTea,2026-03-01,Bring cups.\nTalk,2026-03-02,\nWalk,2026-03-03,\n"


async def _bring(
    desk: Desk, content: str = TABLE, space: str = "home", kind: str = "event"
) -> dict[str, Any]:
    args = {"name": "t.csv", "content": content, "space": space, "kind": kind}
    told: dict[str, Any] = await desk.call("import", args)
    return told


async def _undo(desk: Desk, import_: str) -> dict[str, Any]:
    told: dict[str, Any] = await desk.call("undo-import", {"import": import_})
    return told


async def _fields(desk: Desk) -> list[dict[str, Any]]:
    shown = [await desk.call("show", {"id": one["id"]}) for one in await desk.call("list", {"kind": "event"})]
    return [one["fields"] for one in shown]


async def test_what_was_added_goes_into_the_bin_and_comes_back(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        told = await _bring(desk)
        (row,) = await desk.call("imports", {})
        assert (row["import"], row["records"], row["days_left"], row["name"]) == (
            told["import"],
            3,
            30,
            "t.csv",
        )
        undone = await _undo(desk, told["import"][:6])
        assert (undone["withdrawn"], undone["set_back"], undone["left"]) == (3, 0, [])
        assert await _fields(desk) == [] and len(await desk.call("bin", {})) == 3
        assert await desk.call("imports", {}) == []
        assert await refused(desk, "undo-import", {"import": told["import"]}) == "import-unknown"
        await desk.call("restore-record", {"id": told["ids"][0]})
        assert len(await _fields(desk)) == 1


async def test_what_was_changed_is_set_back(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _bring(desk)
        before = await _fields(desk)
        out = (await desk.call("export", {"format": "csv"}))["content"]
        changed = out.replace("Bring cups.", "Bring cups and plates.").replace("Talk", "Long talk")
        told = await _bring(desk, changed)
        assert (told["updated"], told["unchanged"]) == (2, 1)
        undone = await _undo(desk, told["import"])
        assert (undone["withdrawn"], undone["set_back"], undone["left"]) == (0, 2, [])
        assert await _fields(desk) == before


async def test_what_somebody_wrote_since_stays_and_is_told(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _bring(desk)
        out = (await desk.call("export", {"format": "csv"}))["content"]
        told = await _bring(
            desk, out.replace("Talk,2026-03-02,", "Long talk,2026-03-09,").replace("Walk", "Run")
        )
        talk = next(
            one for one in await desk.call("list", {"kind": "event"}) if one["fields"]["title"] == "Long talk"
        )
        await desk.call("edit", {"id": talk["id"], "fields": {"title": "Short talk", "notes": "Ours."}})
        undone = await _undo(desk, told["import"])
        assert undone["set_back"] == 2
        assert [(one["id"], one["message"]) for one in undone["left"]] == [(talk["id"], "undo-written-since")]
        assert "title" in undone["left"][0]["sentence"]
        fields = (await desk.call("show", {"id": talk["id"]}))["fields"]
        assert (fields["title"], fields["start"], fields["notes"]) == ("Short talk", "2026-03-02", "Ours.")
        assert {one["title"] for one in await _fields(desk)} == {"Tea", "Walk", "Short talk"}


async def test_words_of_others_in_a_long_text_stay(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = (await _bring(desk))["ids"][0]
        out = (await desk.call("export", {"format": "csv"}))["content"]
        told = await _bring(desk, out.replace("Bring cups.", "Bring cups and plates."))
        await desk.call("edit", {"id": record, "fields": {"notes": "Bring cups and plates. Be early."}})
        assert (await _undo(desk, told["import"]))["set_back"] == 1
        assert (await desk.call("show", {"id": record}))["fields"]["notes"] == "Bring cups. Be early."


async def test_added_records_that_somebody_worked_on_or_linked_to_stay(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rows = "title,quantity\nTea,5 cups\nBread,5 loaves\nSalt,5 g\nOil,5 l\n"
        told = await _bring(desk, rows, kind="need")
        tea, bread, salt, oil = told["ids"]
        await desk.call("edit", {"id": tea, "fields": {"quantity": "6 cups"}})
        pledge = {"title": "Two", "need": bread, "quantity": "2 loaves"}
        pledged = await desk.call("add", {"kind": "pledge", "fields": pledge})
        await desk.call("withdraw", {"id": salt})
        undone = await _undo(desk, told["import"])
        assert undone["withdrawn"] == 1
        assert {one["id"]: one["message"] for one in undone["left"]} == {
            tea: "undo-import-worked-on",
            bread: "undo-import-linked",
        }
        assert {one["id"] for one in await desk.call("list", {"kind": "need"})} == {tea, bread}
        # What stayed can be taken back when nothing stands in its way any more.
        await desk.call("withdraw", {"id": pledged["id"]})
        again = await _undo(desk, told["import"])
        assert (again["withdrawn"], [one["id"] for one in again["left"]]) == (1, [tea])
        assert oil in {one["id"] for one in await desk.call("bin", {})}


async def test_parts_follow_their_record(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        rows = "title,identity.names\nC-1,Mina\n"
        told = await _bring(desk, rows, space="Joint", kind="case")
        undone = await _undo(desk, told["import"])
        assert (undone["withdrawn"], undone["left"]) == (1, [])
        await desk.call("restore-record", {"id": told["ids"][0]})
        assert (await desk.call("show", {"id": told["ids"][0]}))["fields"]["identity.names"] == ["Mina"]


async def test_a_record_in_the_bin_is_not_set_back(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _bring(desk)
        out = (await desk.call("export", {"format": "csv"}))["content"]
        told = await _bring(desk, out.replace("Talk", "Long talk"))
        await desk.call("withdraw", {"id": told["ids"][0]})
        undone = await _undo(desk, told["import"])
        assert [one["message"] for one in undone["left"]] == ["undo-import-withdrawn"]


async def test_it_can_be_taken_back_after_a_restart_but_not_for_ever(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        told = await _bring(desk)
    desk = await open_desk(await open_home(tmp_path / "A", lambda: None))
    try:
        aged = "UPDATE imports SET at_ms = at_ms - ?"
        await desk.hub.run(lambda: desk.hub.replica.db.execute(aged, ((UNDO_DAYS + 1) * DAY_MS,)))
        assert await refused(desk, "undo-import", {"import": told["import"]}) == "import-unknown"
        await desk.hub.run(lambda: desk.hub.replica.db.execute(aged, (-(UNDO_DAYS + 1) * DAY_MS,)))
        assert (await _undo(desk, told["import"]))["withdrawn"] == 3
    finally:
        await desk.close()


async def test_what_brought_nothing_needs_no_undo(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        dry = {"name": "t.csv", "content": TABLE, "space": "home", "kind": "event", "dry_run": True}
        assert (await desk.call("import", dry))["import"] is None
        assert (await _bring(desk))["import"]
        assert (await _bring(desk))["import"] is None
        assert len(await desk.call("imports", {})) == 1


async def test_one_record_that_cannot_be_set_back_costs_that_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with one_desk(tmp_path) as desk:
        told = await _bring(desk)
        whole = drafts.write

        async def write(hub: Any, wanted: Any, *more: Any) -> Any:
            if any(draft.main.record.hex() == told["ids"][1] for draft in wanted):
                raise Refused("note-change-too-large")
            return await whole(hub, wanted, *more)

        monkeypatch.setattr(drafts, "write", write)
        undone = await _undo(desk, told["import"])
        assert undone["withdrawn"] == 2
        assert [(one["id"], one["message"]) for one in undone["left"]] == [
            (told["ids"][1], "note-change-too-large")
        ]
        monkeypatch.undo()
        assert (await _undo(desk, told["import"]))["withdrawn"] == 1


async def test_the_peer_sees_it_taken_back_and_its_words_stay(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        told = await _bring(a.desk, "title,quantity\nTea,5 cups\nSalt,5 g\n", space=space, kind="need")
        await a.call("sync", wait=PATIENCE_S)
        pledge = {"title": "Two", "need": told["ids"][0], "quantity": "2 cups"}
        await b.call("add", kind="pledge", space=space, fields=pledge)
        await b.call("sync", wait=PATIENCE_S)
        undone = await _undo(a.desk, told["import"])
        assert (undone["withdrawn"], [one["id"] for one in undone["left"]]) == (1, [told["ids"][0]])
        await a.call("sync", wait=PATIENCE_S)
        assert [one["id"] for one in await b.call("list", kind="need")] == [told["ids"][0]]
        assert (await a.call("verify", against="B"))["against"][space] == "equal"


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({}, "command-argument-missing"),
        ({"import": 5}, "command-argument-broken"),
        ({"import": "zz"}, "import-unknown"),
        ({"import": "%"}, "import-unknown"),
    ],
)
async def test_what_names_no_import_is_refused(tmp_path: Path, args: dict[str, Any], message: str):
    async with one_desk(tmp_path) as desk:
        await _bring(desk)
        assert await refused(desk, "undo-import", args) == message
