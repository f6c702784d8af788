"""The board: what is needed and open, promises, offers, claims, and who carried how much."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from node.desk.desk import Desk
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import in_step, neighbours, shared_space


async def _add(desk: Desk, kind: str, space: str = "home", **fields: str) -> str:
    return str((await desk.call("add", {"kind": kind, "space": space, "fields": fields}))["id"])


async def _say(desk: Desk, record: str, statement: str, **args: str) -> None:
    await desk.call("say", {"id": record, "statement": statement, "args": args})


async def test_what_is_open_of_a_need_follows_from_its_promises(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        need = await _add(desk, "need", title="Blankets", quantity="40 blankets")
        some = await _add(desk, "pledge", title="Twenty", need=need, quantity="20 blankets")
        await _add(desk, "pledge", title="Others", need=need, quantity="5 blankets")
        (told,) = (await desk.call("board", {}))["needs"]
        assert (told["open"], len(told["pledges"])) == ("40 blankets", 2)
        await _say(desk, some, "accept")
        (told,) = (await desk.call("board", {}))["needs"]
        assert (told["open"], told["state"], told["own"]) == ("20 blankets", "matched", True)
        boxes = await _add(desk, "pledge", title="Boxes", need=need, quantity="2 boxes")
        await _say(desk, boxes, "accept")
        assert (await desk.call("board", {}))["needs"][0]["open"] is None


async def test_the_most_urgent_stands_first_and_what_is_closed_only_where_asked_for(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for title, urgency, by in (
            ("later", "normal", "2030-12-09"),
            ("low", "low", "2030-12-01"),
            ("soon", "normal", "2030-12-02"),
            ("now", "now", "2030-12-20"),
        ):
            await _add(desk, "need", title=title, urgency=urgency, by=by)
        closed = await _add(desk, "need", title="closed")
        await _say(desk, closed, "close")
        board = await desk.call("board", {})
        assert [one["title"] for one in board["needs"]] == ["now", "soon", "later", "low"]
        assert (board["counts"]["open"], board["counts"]["closed"], board["more"]["needs"]) == (4, 1, 0)
        assert len((await desk.call("board", {"closed": True}))["needs"]) == 5


async def test_offers_are_promises_to_nobody_in_particular(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        van = await _add(desk, "resource", title="Van")
        await _add(desk, "pledge", title="Translation", quantity="3 hours")
        await _add(desk, "pledge", title="The van on Friday", resource=van)
        gone = await _add(desk, "pledge", title="Gone")
        await _say(desk, gone, "withdraw")
        board = await desk.call("board", {})
        assert [one["title"] for one in board["offers"]] == ["Translation"]
        (resource,) = board["resources"]
        assert [one["title"] for one in resource["pledges"]] == ["The van on Friday"]


async def test_claims_stand_until_they_are_released_or_over(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        van = await _add(a.desk, "resource", space, title="Van")
        await in_step(a, b)
        day = {"from": "2030-12-01", "to": "2030-12-02"}
        await _say(a.desk, van, "claim", **day, note="Chairs")
        await _say(a.desk, van, "claim", **{"from": "2020-01-01", "to": "2020-01-02"})
        await _say(b.desk, van, "claim", **day, note="Coats")
        await in_step(a, b)
        board = await b.call("board")
        (told,) = board["resources"]
        assert told["contested"] and board["contested"] == [van]
        assert [(one["who"]["name"], one["own"], one["note"]) for one in told["claims"]] in (
            [("A", False, "Chairs"), ("B", True, "Coats")],
            [("B", True, "Coats"), ("A", False, "Chairs")],
        )
        await _say(b.desk, van, "release")
        (told,) = (await b.call("board"))["resources"]
        assert [one["note"] for one in told["claims"]] == ["Chairs"] and not told["contested"]


async def test_only_what_both_sides_confirmed_counts_as_carried(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        hours = await _add(a.desk, "pledge", space, title="Driving", quantity="9.5 hours")
        coats = await _add(a.desk, "pledge", space, title="Coats", quantity="7 coats")
        half = await _add(a.desk, "pledge", space, title="Half", quantity="4 hours")
        await in_step(a, b)
        for pledge in (hours, coats, half):
            await _say(b.desk, pledge, "accept")
        await in_step(a, b)
        for pledge in (hours, coats, half):
            await _say(a.desk, pledge, "deliver")
        await in_step(a, b)
        for pledge in (hours, coats):
            await _say(b.desk, pledge, "confirm")
        (row,) = (await b.call("board"))["fairness"]["rows"]
        assert (row["name"], row["hours"], row["hours_number"]) == ("A", "9.5", 9.5)
        assert sorted(line["quantity"] for line in row["lines"]) == ["7 coats", "9.5 hours"]


async def test_nothing_of_other_spaces_is_told(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        await _add(desk, "need", title="Private")
        await _add(desk, "need", space, title="Joint")
        told: dict[str, Any] = await desk.call("board", {"only": [space]})
        assert [one["title"] for one in told["needs"]] == ["Joint"] and told["counts"]["open"] == 1
        assert await refused(desk, "board", {"space": "Nowhere"}) == "space-unknown"
        assert await refused(desk, "board", {"closed": "yes"}) == "command-argument-broken"


async def test_a_short_board_says_the_same_without_what_is_not_so(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        need = await _add(desk, "need", title="Blankets", quantity="40 blankets")
        some = await _add(desk, "pledge", title="Twenty", need=need, quantity="20 blankets")
        van = await _add(desk, "resource", title="Van")
        await _add(desk, "pledge", title="Translation", quantity="3 hours")
        await _say(desk, some, "accept")
        await _say(desk, van, "claim", note="Chairs")
        whole, short = await desk.call("board", {}), await desk.call("board", {"short": True})
        for told in (whole, short):
            # Both count back from the moment they were asked, which need not be one second.
            assert told["fairness"].pop("since")
        assert _without_unsaid(whole) == short
        (told,) = short["needs"]
        assert (told["open"], told["own"], told["fields"]) == (
            "20 blankets",
            True,
            whole["needs"][0]["fields"],
        )
        assert "contested" not in told and "device" not in told["author"]
        assert short["resources"][0]["claims"][0]["note"] == "Chairs"


def _without_unsaid(board: dict[str, Any]) -> dict[str, Any]:
    """Return a board as it is told short, written out by hand."""
    gone = {"changed", "created", "device", "key", "overlays", "problems"}

    def short(one: dict[str, Any]) -> dict[str, Any]:
        left = {name: value for name, value in one.items() if value and name not in gone}
        for name in ("author", "who"):
            left |= {name: short(left[name])} if name in left else {}
        for name in ("statements", "pledges", "claims"):
            left |= {name: [short(inner) for inner in left[name]]} if name in left else {}
        return left

    return board | {name: [short(one) for one in board[name]] for name in ("needs", "resources", "offers")}
