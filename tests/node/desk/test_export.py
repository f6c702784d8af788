"""Files out of the desk: one page or a readable folder, and only what was asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from crdt.ops import Create, Write
from node import words
from node.desk import space as desk_space
from node.desk.desk import Desk
from node.replica.outcome import Written
from tests.node.desk_world import one_desk, refused


async def _add(desk: Desk, kind: str, space: str = "", **fields: str) -> str:
    added = await desk.call("add", {"kind": kind, "space": space, "fields": fields})
    return str(added["id"])


async def _page(desk: Desk, **args: Any) -> str:
    told = await desk.call("export", {"format": "html", **args})
    return str(told["content"])


async def test_a_page_speaks_in_words_and_links_records(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        need = await _add(desk, "need", title="Tea & cake")
        await _add(desk, "pledge", title="Ten", need=need, quantity="10 blankets")
        page = await _page(desk)
        assert words.sentence("kind-need") in page and "Tea &amp; cake" in page
        assert f'<a href="#record-{need[:32]}">' in page and need in page


async def test_one_record_is_exported_alone(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        need = await _add(desk, "need", title="Tea")
        await _add(desk, "need", title="Coffee")
        page = await _page(desk, record=need[:10])
        assert "<title>Tea</title>" in page and "Coffee" not in page
        await desk.call("withdraw", {"id": need})
        assert (await desk.call("export", {"format": "json", "record": need}))["records"] == 1
        assert await refused(desk, "export", {"format": "html", "record": "ffff"}) == "record-unknown"


async def test_a_page_of_one_space_names_no_record_of_another(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        need = await _add(desk, "need", title="Private plan")
        pledge = await _add(desk, "pledge", "Joint", title="Ten", need=need, quantity="10 blankets")
        for args in ({"space": "Joint"}, {"record": pledge}):
            assert "Private plan" not in await _page(desk, **args)
        assert "Private plan" in await _page(desk)


async def test_names_that_live_at_home_are_in_a_page_only_if_asked_for(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        case = {"title": "C-1", "identity.names": "Mina", "margin.notes": "Secret thought."}
        await desk.call("add", {"kind": "case", "fields": case})
        page = await _page(desk)
        assert "Mina" not in page and "Secret" not in page
        page = await _page(desk, parts=True)
        assert "Mina" in page and "Secret thought." in page


async def test_a_folder_names_its_files_and_gives_the_pages_around_them(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _add(desk, "event", title="Vigil", start="2026-12-01")
        need = await _add(desk, "need", title="Tea")
        await _add(desk, "pledge", title="Ten", need=need, quantity="10 blankets")
        told = await desk.call("export-folder", {})
        assert told["records"] == 3 and set(told["pages"]) == {"index.html", "README.txt"}
        assert "{" not in told["pages"]["README.txt"]
        files = {one["file"]: (await desk.call("export", one["ask"]))["content"] for one in told["files"]}
        assert {
            f"{kind}.{end}" for kind in ("event", "need", "pledge") for end in ("html", "md", "csv", "json")
        } == (set(files) - {"event.ics"})
        assert all(f'href="{name}"' in told["pages"]["index.html"] for name in files)
        assert f'href="need.html#record-{need[:32]}"' in files["pledge.html"]


async def test_what_a_version_says_stands_under_the_words_of_its_original(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        made = await _add(desk, "message", title="Water", language="en", text="For all.", do_not_say="Mine")
        said = {"title": "Eau", "text": "Pour tous.", "do_not_say": "À moi"}
        version = await _add(desk, "overlay", base=made, language="fr", **said)
        await desk.call("say", {"id": version, "statement": "do-not-use", "args": {"reason": "It rhymes."}})
        told = (await desk.call("export", {"format": "md"}))["content"]
        page = told[told.index("## Eau") :]
        assert "| Do not use |" in page and "| What we say | Pour tous. |" in page
        assert "do\\_not\\_say" not in told and "| text |" not in told
        assert "Do not use this version (Reason: It rhymes.)" in page
        html = await _page(desk)
        assert "do_not_say" not in html and html.count("What we do not say") == 2


async def test_markdown_says_each_word_as_its_own_kind_does_and_calls_groups_by_name(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        own = desk.hub.home.identity.group.hex()
        await _add(desk, "need", title="Tea", urgency="high")
        made = await _add(desk, "decision", title="Tea?", deciders=own, closes="2999-01-01", method="consent")
        await desk.call("say", {"id": made, "statement": "open"})
        incident = await _add(desk, "incident", title="Fire", severity="1", order=own)
        await desk.call("say", {"id": incident, "statement": "acknowledge"})
        told = (await desk.call("export", {"format": "md"}))["content"].split("\n")
        for line in (
            f"| Need | {words.sentence('state-need-open')} |",
            "| Decision | Open for voices |",
            f"| {words.sentence('field-decision-deciders')} | A |",
            f"| {words.sentence('field-decision-method')} | Consent: nobody objects |",
            f"| {words.sentence('field-incident-order')} | A |",
        ):
            assert line in told
        assert any(line.startswith("- A: We know of it, ") for line in told)


async def test_kinds_of_a_newer_version_are_in_the_folder_under_a_name_of_ours(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        home = await desk.hub.run(desk_space.find_space, desk.hub, "home")
        create = Create("../escape", False, "", None, "", (Write("title", "Odd words"),))
        await desk.hub.append(home, [Written(op=create)])
        told = await desk.call("export-folder", {})
        assert [one["file"] for one in told["files"]] == ["other-records.html", "other-records.json"]
        for one in told["files"]:
            assert "Odd words" in (await desk.call("export", one["ask"]))["content"]


async def test_withdrawn_records_are_in_the_folder_only_if_asked_for(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("withdraw", {"id": await _add(desk, "need", title="Tea")})
        assert (await desk.call("export-folder", {}))["files"] == []
        told = await desk.call("export-folder", {"withdrawn": True})
        page = await desk.call("export", told["files"][0]["ask"])
        assert "Tea" in page["content"]


async def test_a_calendar_of_a_kind_without_a_start_is_refused(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        need, event = await _add(desk, "need", title="Tea"), await _add(desk, "event", title="Some day")
        for args in ({"kind": "need"}, {"record": need}):
            assert await refused(desk, "export", {"format": "ics", **args}) == "exchange-kind-no-start"
        for args in ({}, {"kind": "event"}, {"record": event}):
            told = await desk.call("export", {"format": "ics", **args})
            assert told["records"] == 0 and event in told["left_out"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"space": "Nowhere"}, "space-unknown"),
        ({"parts": 1}, "command-argument-broken"),
        ({"withdrawn": "yes"}, "command-argument-broken"),
    ],
)
async def test_wrong_wishes_are_refused(tmp_path: Path, args: dict[str, Any], message: str):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, "export-folder", args) == message
