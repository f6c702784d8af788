"""Reading records: lists, one record with its authors by name, history, search."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from crdt.kind import kinds
from node.desk.reading import with_names
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import PATIENCE_S, at_rest, neighbours, pair, shared_space, until_async

EVENT = {"title": "Vigil", "start": "2026-12-01T18:00[Europe/Berlin]"}

WRONG: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("kinds", {"kind": "thing"}, "kind-not-declared"),
    ("list", {}, "command-argument-missing"),
    ("list", {"kind": "thing"}, "kind-not-declared"),
    ("list", {"kind": "event", "space": "Nowhere"}, "space-unknown"),
    ("list", {"kind": "event", "state": "odd"}, "list-state-unknown"),
    ("list", {"kind": "event", "from": "soon"}, "list-date-broken"),
    ("list", {"kind": "event", "to": "2026-13-45"}, "list-date-broken"),
    ("list", {"kind": "event", "from": "2026-12-02", "to": "2026-12-01"}, "calendar-days-turned"),
    ("list", {"kind": "event", "search": 3}, "command-argument-broken"),
    ("show", {}, "command-argument-missing"),
    ("show", {"id": "0000"}, "record-unknown"),
    ("show", {"id": "0 0"}, "record-id-broken"),
    ("show", {"id": "٣٣"}, "record-id-broken"),
    ("show", {"id": "0" * 70}, "record-unknown"),
    ("history", {"id": "0000"}, "record-unknown"),
    ("history", {"id": {}}, "command-argument-broken"),
    ("search", {}, "search-empty"),
    ("search", {"text": "  "}, "search-empty"),
    ("search", {"text": "\udfff"}, "command-text-broken"),
    ("dance", {}, "command-unknown"),
)


async def test_wrong_input_is_refused_in_words(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("add", {"kind": "event", "fields": EVENT})
        for command, args, message in WRONG:
            assert await refused(desk, command, args) == message, (command, args)


async def test_odd_searches_find_nothing_and_break_nothing(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("add", {"kind": "event", "fields": EVENT})
        for text in (
            '"',
            "* OR",
            "NEAR(",
            "a" * 5_000,
            "-",
            "x:y",
            "(",
            "\x00",
            "٪",
            "'; DROP TABLE records",
        ):
            await desk.call("search", {"text": text})
            await desk.call("list", {"kind": "event", "search": text})
        assert len(await desk.call("search", {"text": "vigil"})) == 1


async def test_lists_by_date_state_and_words(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for day in (1, 2, 3):
            fields = {"title": f"Day {day}", "start": f"2099-01-0{day}", "notes": "tea" if day == 2 else ""}
            await desk.call("add", {"kind": "event", "fields": fields})

        async def titles(**args: Any) -> list[str]:
            found = await desk.call("list", {"kind": "event", **args})
            return [one["fields"]["title"] for one in found]

        assert await titles() == ["Day 1", "Day 2", "Day 3"]
        assert await titles(**{"from": "2099-01-02"}) == ["Day 2", "Day 3"]
        assert await titles(to="2099-01-02") == ["Day 1", "Day 2"]
        assert await titles(search="tea") == ["Day 2"]
        assert await titles(state="planned") == ["Day 1", "Day 2", "Day 3"]
        assert await titles(state="withdrawn") == []


async def test_every_kind_can_be_shown(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        told = await desk.call("kinds", {})
        assert [one["kind"] for one in told] == list(kinds())
        for one in told:
            assert await desk.call("kinds", {"kind": one["kind"]}) == one
            assert set(one) >= {"fields", "parts", "statements", "states"}


async def test_a_contested_value_names_its_authors_and_who_holds_it(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        record = (await a.call("add", kind="event", space=space, fields=EVENT, shared=True))["id"]
        await a.call("sync", wait=PATIENCE_S)
        await b.network.close()
        await a.call("edit", id=record, fields={"title": "From A"})
        await b.call("edit", id=record, fields={"title": "From B"})
        await b.stop()
        await b.start()
        assert (await b.call("sync", wait=PATIENCE_S))[0]["in_sync"]
        shown = await b.call("show", id=record)
        standing = shown["fields"]["title"]["contested"]
        assert {(one["value"], one["by"]["name"]) for one in standing} == {("From A", "A"), ("From B", "B")}
        assert shown["author"]["name"] == "A"

        async def held() -> bool:
            told = await a.call("show", id=record)
            return [one["name"] for one in told["held_by"]] == ["B"]

        await until_async(held)
        assert [one["name"] for one in (await b.call("show", id=record))["held_by"]] == ["A"]
        await b.call("edit", id=record, fields={"title": "Both"})
        assert (await b.call("show", id=record))["fields"]["title"] == "Both"
        told = await b.call("history", id=record)
        wrote = [(one["who"]["name"], one["after"]) for one in told if one["what"] == "title"]
        assert wrote[0] == ("A", "Vigil") and wrote[-1] == ("B", "Both")
        assert set(wrote[1:3]) == {("A", "From A"), ("B", "From B")}


async def test_in_a_line_the_first_is_told_by_the_second_that_the_third_holds_a_record(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        c = await street.node("C")
        await pair(b, c)
        await at_rest(a, b)
        space = await shared_space(b, a)
        await b.call("space share", space=space, peer=c.group.hex(), role="contributor")
        await b.call("sync", wait=PATIENCE_S)
        await c.network.close()
        record = (await a.call("add", kind="event", space=space, fields=EVENT))["id"]
        assert (await a.call("sync", wait=PATIENCE_S))[0]["in_sync"]

        async def known() -> bool:
            return {one["name"] for one in (await a.call("show", id=record))["not_known"]} == {"C"}

        await until_async(known)
        await c.stop()
        await c.start()

        async def told() -> bool:
            return len((await a.call("show", id=record))["held_by"]) == 2

        await until_async(told)
        shown = await a.call("show", id=record)
        assert [
            (one["name"], one["how"]) for one in sorted(shown["held_by"], key=lambda one: one["name"])
        ] == [
            ("B", "acknowledged"),
            ("C", "told by B"),
        ]
        assert shown["not_known"] == [] and all(one["when"].endswith("Z") for one in shown["held_by"])


def test_names_are_told_wherever_an_author_is():
    author = {"group": "ab" * 32, "device": "cd" * 32, "member": None}
    view = {
        "author": author,
        "fields": {"title": {"contested": [{"value": "x", "by": author}]}},
        "n": [1, "y"],
    }
    told = with_names({bytes.fromhex("ab" * 32): "A"}, view)
    assert told["author"]["name"] == told["fields"]["title"]["contested"][0]["by"]["name"] == "A"
    assert "name" not in author
    assert with_names({}, author)["name"] == "ab" * 5


async def test_kinds_tell_a_form_all_that_it_needs(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        case = await desk.call("kinds", {"kind": "case"})
        fields = {one["name"]: one for one in case["fields"]}
        assert (
            fields["body.notes"]["long"],
            fields["body.notes"]["multiline"],
            fields["body.notes"]["part"],
        ) == (
            True,
            True,
            "body",
        )
        assert fields["identity.names"]["sensitive"] and not fields["title"]["sensitive"]
        assert (fields["summary"]["multiline"], fields["summary"]["chars_max"]) == (True, 8_000)
        assert (case["title"], case["when"], case["home_parts"]) == (
            "title",
            ["opened"],
            ["identity", "margin"],
        )
        assert case["blocks"] == ["clocks", "referrals"] and [one["name"] for one in case["clocks"]]
        refer = next(one for one in case["statements"] if one["name"] == "refer")
        given = {one["name"]: one for one in refer["arguments"]}
        assert set(given) == set(refer["args"]) and given["to"]["required"] and given["to"]["type"] == "group"
        assert given["reason"]["multiline"] and refer["fills"] and refer["hidden_until"] is None
        extend = next(one for one in case["statements"] if one["name"] == "extend")
        assert next(one for one in extend["arguments"] if one["name"] == "clock")["choices"]
        action = await desk.call("kinds", {"kind": "action"})
        assert "pace" in action["carried"] and "safety" not in action["carried"]
        role = await desk.call("kinds", {"kind": "role"})
        assert role["blocks"] == ["turn"]
