"""Taking changes back, the bin, and what is new since somebody looked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from node.desk.desk import Desk
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import at_rest, in_step, neighbours, shared_space


async def _add(desk: Desk, **fields: str) -> str:
    added = await desk.call(
        "add", {"kind": "event", "fields": {"title": "Vigil", "start": "2026-12-01", **fields}}
    )
    return str(added["id"])


async def _history(desk: Desk, record: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = await desk.call("history", {"id": record})
    return found


async def _fields(desk: Desk, record: str) -> dict[str, Any]:
    shown = await desk.call("show", {"id": record})
    return dict(shown["fields"])


async def test_a_field_gets_back_what_it_held(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await _add(desk, place="mill")
        await desk.call("edit", {"id": record, "fields": {"place": "bridge", "title": "Walk"}})
        entry = (await _history(desk, record))[-1]["entry"]
        undone = await desk.call("undo", {"entry": entry[:12]})
        assert undone == {"id": record, "undone": entry, "kept": []}
        fields = await _fields(desk, record)
        assert (fields["place"], fields["title"]) == ("mill", "Vigil")
        # The undoing is a change like any other, and can be undone.
        again = (await _history(desk, record))[-1]["entry"]
        await desk.call("undo", {"entry": again})
        assert (await _fields(desk, record))["place"] == "bridge"


async def test_a_field_that_was_empty_is_empty_again(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await _add(desk)
        await desk.call("edit", {"id": record, "fields": {"place": "bridge"}})
        await desk.call("undo", {"entry": (await _history(desk, record))[-1]["entry"]})
        assert "place" not in await _fields(desk, record)


async def test_what_somebody_wrote_since_stays(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await _add(desk)
        await desk.call("edit", {"id": record, "fields": {"place": "bridge", "title": "Walk"}})
        entry = (await _history(desk, record))[-1]["entry"]
        await desk.call("edit", {"id": record, "fields": {"place": "shore"}})
        undone = await desk.call("undo", {"entry": entry})
        assert undone["kept"] == ["place"]
        fields = await _fields(desk, record)
        assert (fields["place"], fields["title"]) == ("shore", "Vigil")
        assert await refused(desk, "undo", {"entry": entry}) == "undo-written-since"


async def test_words_taken_out_of_a_long_text_come_back_among_later_ones(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await _add(desk, notes="Bring candles and bread.")
        await desk.call("edit", {"id": record, "fields": {"notes": "Bring bread."}})
        entry = (await _history(desk, record))[-1]["entry"]
        await desk.call("edit", {"id": record, "fields": {"notes": "Bring bread. Be quiet."}})
        await desk.call("undo", {"entry": entry})
        assert (await _fields(desk, record))["notes"] == "Bring candles and bread. Be quiet."


async def test_a_record_that_was_made_lies_in_the_bin_with_its_days(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await _add(desk)
        await desk.call("undo", {"entry": record})
        (thrown,) = await desk.call("bin", {})
        assert (thrown["id"], thrown["days_left"]) == (record, 30)
        assert await desk.call("list", {"kind": "event"}) == []
        await desk.call("restore-record", {"id": record})
        assert await desk.call("bin", {}) == []


async def test_statements_stand(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = await _add(desk)
        await desk.call("say", {"id": record, "statement": "call-off", "args": {}})
        entry = (await _history(desk, record))[-1]["entry"]
        assert await refused(desk, "undo", {"entry": entry}) == "undo-statement"


@pytest.mark.parametrize(
    ("entry", "message"),
    [("zz", "undo-entry-broken"), ("abc", "undo-entry-broken"), ("00000000", "undo-entry-unknown")],
)
async def test_what_names_no_change_is_refused(tmp_path: Path, entry: str, message: str):
    async with one_desk(tmp_path) as desk:
        await _add(desk)
        assert await refused(desk, "undo", {"entry": entry}) == message


async def test_news_are_what_others_did_since_this_reader_looked(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "Vigil", "start": "2026-12-01"}
        added = await a.desk.call("add", {"kind": "event", "space": space, "fields": fields})
        await in_step(a, b)
        assert (await a.desk.call("since", {}))["changes"] == []
        news = await b.desk.call("since", {"seen": True})
        assert [change["id"] for change in news["changes"]] == [added["id"]]
        assert news["changes"][0]["happened"][0]["who"]["name"] == a.name
        assert (await b.desk.call("since", {}))["changes"] == []
        await a.desk.call("say", {"id": added["id"], "statement": "call-off", "args": {}})
        await in_step(a, b)
        news = await b.desk.call("since", {})
        assert [one["did"] for one in news["changes"][0]["happened"]] == ["said"]
        (closed,) = news["closed"]
        assert (closed["id"], closed["last"]["what"], closed["last"]["who"]["name"]) == (
            added["id"],
            "call-off",
            a.name,
        )


async def test_what_waits_names_whose_turn_it_is(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        need = await a.desk.call(
            "add",
            {"kind": "need", "space": space, "fields": {"title": "Blankets", "quantity": "20 blankets"}},
        )
        await in_step(a, b)
        fields = {"title": "Ten", "need": need["id"], "quantity": "10 blankets"}
        pledge = await b.desk.call("add", {"kind": "pledge", "space": space, "fields": fields})
        await in_step(a, b)
        for desk, here in ((a.desk, True), (b.desk, False)):
            (waits,) = (await desk.call("since", {}))["waiting"]
            assert (waits["id"], waits["for"], waits["here"]) == (pledge["id"], "accept", here)


async def test_after_a_time_without_peers_it_is_told_what_came_since(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "Vigil", "start": "2026-12-01"}
        await a.desk.call("add", {"kind": "event", "space": space, "fields": fields})
        await in_step(a, b)
        met_ms = (await b.peer(a)).met_ms or 0
        await b.hub.run(b.hub.peers.met, a.group, met_ms + 8 * 24 * 3_600_000)
        assert (await b.desk.call("since", {"away": True}))["changes"] == []
        added = await a.desk.call("add", {"kind": "event", "space": space, "fields": fields})
        await in_step(a, b)
        news = await b.desk.call("since", {"away": True})
        assert [change["id"] for change in news["changes"]] == [added["id"]]
        # Meeting again soon is no return.
        await b.hub.run(b.hub.peers.met, a.group, met_ms + 8 * 24 * 3_600_000 + 60_000)
        assert len((await b.desk.call("since", {"away": True}))["changes"]) == 1


async def test_news_and_the_bin_keep_to_the_spaces_that_somebody_may_see(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        seen, other = await shared_space(a, b), await shared_space(a, b, "Other")
        for space, title in ((seen, "Seen"), (other, "Other")):
            await a.desk.call("add", {"kind": "event", "space": space, "fields": {"title": title}})
        await in_step(a, b)
        news = await b.desk.call("since", {"only": [seen]})
        assert [one["title"] for one in news["changes"]] == ["Seen"] and news["holders"] == []
        gone = (await a.desk.call("add", {"kind": "event", "space": other, "fields": {"title": "Gone"}}))[
            "id"
        ]
        await a.desk.call("withdraw", {"id": gone})
        assert await a.desk.call("bin", {"only": [seen]}) == []
        assert [one["id"] for one in await a.desk.call("bin", {"only": [other]})] == [gone]
        await at_rest(a, b)
        assert await refused(a.desk, "since", {"only": "all"}) == "command-argument-broken"
        assert await refused(a.desk, "since", {"as": "Nobody"}) == "member-unknown"
