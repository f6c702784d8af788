"""What people suffer from in other programs, each as they say it, on two whole nodes that were apart.

What a complaint needs in depth is tested beside its module: lost words for every kind in tests/crdt/test_situations.py,
undo and the bin in tests/node/desk/test_history.py, imports in tests/node/desk/test_exchange.py, calendars of fifty
programs in tests/node/test_calendars_between_nodes.py. Here is the short way from end to end.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from crdt.ops import Create, Write
from identity.errors import Refused
from node.replica.outcome import Written
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, shared_space, until_async

DAY = {"from": "2099-12-01", "to": "2099-12-01"}


async def test_sync_silently_ate_what_i_wrote(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        record = await add_for_both(
            a, space, "event", title="Vigil", start="2099-12-01", notes="Bring bread."
        )
        await met(a, b)
        async with apart(a, b):
            await a.call("edit", id=record, fields={"notes": "Bring bread and candles.", "place": "Mill"})
            await b.call("edit", id=record, fields={"notes": "Please bring bread.", "place": "Bridge"})
        for one in (a, b):
            fields = (await shown(one, record))["fields"]
            assert fields["notes"] == "Please bring bread and candles."
            assert {said["value"] for said in fields["place"]["contested"]} == {"Mill", "Bridge"}
            past = await one.call("history", id=record)
            assert {"Mill", "Bridge"} <= {change["after"] for change in past if change["what"] == "place"}


async def test_rows_doubled_after_offline(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        record = await add_for_both(a, space, "action", title="Market", start="2099-12-01", hosts="Aurora")
        await met(a, b)
        async with apart(a, b):
            for one in (a, b):
                await one.call("edit", id=record, fields={"hosts": "Aurora; Bramble"})
        await met(b, a)
        for one in (a, b):
            (row,) = await one.call("list", kind="action")
            assert row["id"] == record and sorted(row["fields"]["hosts"]) == ["Aurora", "Bramble"]


async def test_conflict_copies_which_device_and_who(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        record = await add_for_both(a, space, "event", title="Vigil", start="2099-12-01")
        await met(a, b)
        async with apart(a, b):
            await a.call("edit", id=record, fields={"title": "Vigil at the mill"})
            await b.call("edit", id=record, fields={"title": "Vigil by the river"})
        for one in (a, b):
            assert len(await one.call("list", kind="event")) == 1
            standing = (await shown(one, record))["fields"]["title"]["contested"]
            assert {said["by"]["name"] for said in standing} == {"A", "B"}
            assert all(said["by"]["device"] for said in standing)
            wrote = [change for change in await one.call("history", id=record) if change["what"] == "title"]
            assert len(wrote) == 3 and all(change["claimed"] and change["arrived"] for change in wrote)
        await b.call("edit", id=record, fields={"title": "Vigil, mill then river"})
        await met(a, b)
        for one in (a, b):
            assert (await shown(one, record))["fields"]["title"] == "Vigil, mill then river"


async def test_i_need_it_offline(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        async with apart(a, b):
            record = await add(b, space, "need", title="Blankets", quantity="20 blankets")
            await b.call("edit", id=record, fields={"urgency": "high"})
            assert [one["id"] for one in await b.call("search", text="blank")] == [record]
            assert (await b.call("export", space=space, format="csv"))["records"] == 1
            await b.call("withdraw", id=record)
            await b.call("restore-record", id=record)
        assert (await shown(a, record))["fields"]["urgency"] == "high"


async def test_did_it_reach_the_others(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        async with apart(a, b):
            record = await add(a, space, "event", title="Vigil", start="2099-12-01")
            assert (await shown(a, record))["held_by"] == []

        async def is_held() -> bool:
            return [one["name"] for one in (await shown(a, record))["held_by"]] == ["B"]

        await until_async(is_held)
        async with apart(a, b):
            await a.call("edit", id=record, fields={"title": "Vigil, later"})
            assert (await shown(a, record))["held_by"] == []
        await until_async(is_held)


async def test_a_wrong_paste_is_taken_back_and_nobody_is_promised_more(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        record = await add(a, space, "event", title="Vigil", start="2099-12-01", place="Mill")
        await a.call("edit", id=record, fields={"place": "a phone number by mistake"})
        await met(a, b)
        entry = (await a.call("history", id=record))[-1]["entry"]
        await a.call("undo", entry=entry)
        await met(a, b)
        for one in (a, b):
            assert (await shown(one, record))["fields"]["place"] == "Mill"
            assert await one.call("search", text="mistake") == []
            # The past stays in the signed chain, and history says so.
            assert "a phone number by mistake" in str(await one.call("history", id=record))


async def test_deletion_by_anyone_was_final(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        record = await add(a, space, "event", title="Vigil", start="2099-12-01", notes="A week of work.")
        await met(a, b)
        with pytest.raises(Refused):
            await b.call("withdraw", id=record)
        await a.call("withdraw", id=record)
        await met(a, b)
        for one in (a, b):
            assert await one.call("list", kind="event") == []
            (thrown,) = await one.call("bin", space=space)
            assert thrown["id"] == record and 0 < thrown["days_left"] <= 30
        await a.call("restore-record", id=record)
        await met(a, b)
        for one in (a, b):
            assert await one.call("bin", space=space) == []
            assert (await shown(one, record))["fields"]["notes"] == "A week of work."


async def test_who_changed_the_event_when_and_from_what(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        record = await add(a, space, "event", title="Vigil", start="2099-12-01T18:00[Europe/Berlin]")
        await met(a, b)
        await b.call("since", seen=True)
        await a.call("edit", id=record, fields={"start": "2099-12-01T19:00[Europe/Berlin]"})
        await met(a, b)
        change = (await b.call("history", id=record))[-1]
        assert (change["who"]["name"], change["what"]) == ("A", "start")
        assert change["before"] == ["2099-12-01T18:00[Europe/Berlin]"]
        assert change["after"] == "2099-12-01T19:00[Europe/Berlin]"
        assert change["claimed"] and change["arrived"]
        (news,) = (await b.call("since"))["changes"]
        assert news["id"] == record and news["happened"][0]["after"] == change["after"]


async def test_share_one_item_and_not_the_whole_space(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        at_home = await add(a, "home", "event", title="Our own evening", start="2099-12-01")
        fields = {"summary": "Needs a room.", "identity.names": "Mina", "margin.notes": "Careful."}
        case = await add(a, space, "case", title="C-1", **fields)
        await met(a, b)
        there = (await shown(b, case))["fields"]
        assert there["summary"] == "Needs a room." and not any("identity" in name for name in there)
        for text in ("Mina", "Careful", "evening"):
            assert await b.call("search", text=text) == [] != await a.call("search", text=text), text
        with pytest.raises(Refused):
            await b.call("show", id=at_home)


async def test_calendar_export_was_broken(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        series = (
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:w\r\nDTSTART:20990105T180000Z\r\n"
            "RRULE:FREQ=WEEKLY;COUNT=9\r\nEXDATE:20990112T180000Z\r\nX-OURS:1\r\nSUMMARY:Circle\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:w\r\nRECURRENCE-ID:20990119T180000Z\r\nDTSTART:20990120T180000Z\r\n"
            "SUMMARY:Circle on Tuesday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
        await a.call("import", space=space, name="x.ics", content=series)
        await met(a, b)
        out = (await b.call("export", space=space, format="ics"))["content"]
        assert set(series.split("\r\n")) <= set(out.split("\r\n"))


async def test_import_adds_instead_of_updates_and_says_done_when_wrong(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        table = "title,start\nTea,2099-03-01\nTalk,tomorrow\n"
        args = {"space": space, "name": "t.csv", "kind": "event", "content": table}
        told = await a.call("import", dry_run=True, **args)
        assert (told["added"], [error["line"] for error in told["errors"]]) == (1, [3])
        assert await a.call("list", kind="event") == []
        brought = await a.call("import", **args)
        await a.call("undo-import", **{"import": brought["import"]})
        assert await a.call("list", kind="event") == []
        (thrown,) = await a.call("bin", space=space)
        await a.call("restore-record", id=thrown["id"])
        (record,) = brought["ids"]
        out = (await a.call("export", space=space, format="csv"))["content"].replace("Tea", "Coffee")
        again = await a.call("import", **(args | {"content": out}))
        assert (again["added"], again["updated"], again["ids"]) == (0, 1, [record])
        await met(a, b)
        assert [one["fields"]["title"] for one in await b.call("list", kind="event")] == ["Coffee"]


async def test_a_value_of_a_strange_program_broke_the_whole_list(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        writes = (Write("title", "Blankets"), Write("quantity", "NaN"), Write("__proto__/x", "1"))
        made = Create("need", True, "", None, "", writes)
        await b.hub.append(bytes.fromhex(space), [Written(op=made)])
        await met(a, b)
        for one in (a, b):
            (row,) = await one.call("list", kind="need")
            found = await shown(one, row["id"])
            told = {
                problem["field"]: problem["by"]["name"] for problem in found["problems"] if "by" in problem
            }
            assert told["quantity"] == "B"
            assert (found["fields"]["title"], found["state"]) == ("Blankets", "open")
        await a.call("edit", id=row["id"], fields={"quantity": "20 blankets", "urgency": "high"})
        await met(a, b)
        found = await shown(b, row["id"])
        assert (found["fields"]["quantity"], found["fields"]["urgency"]) == ("20 blankets", "high")
        assert not [problem for problem in found["problems"] if problem.get("field") == "quantity"]


async def test_one_van_was_promised_twice_while_both_were_offline(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        van = await add(a, space, "resource", title="Van")
        need = await add(a, space, "need", title="Somebody drives the beds")
        await met(a, b)
        async with apart(a, b):
            ours = await add(a, space, "pledge", title="We drive", resource=van, **DAY)
            theirs = await add(b, space, "pledge", title="We drive too", resource=van, need=need, **DAY)
        for one in (a, b):
            assert await states(one, van, ours, theirs) == ["contested", "contested", "contested"]
        await a.call("say", id=ours, statement="withdraw", args={"reason": "They came first."})
        await met(a, b)
        for one in (a, b):
            assert await states(one, van, ours, theirs) == ["free", "withdrawn", "offered"]
            # Nobody's pledge vanished, and both nodes tell all of it in the same words.
            assert (await shown(one, ours))["fields"]["title"] == "We drive"
        for record in (van, ours, theirs):
            assert wording(await shown(a, record)) == wording(await shown(b, record))


async def test_one_van_was_claimed_twice_while_both_were_offline(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        van = await add(a, space, "resource", title="Van")
        await met(a, b)
        async with apart(a, b):
            for one in (a, b):
                await one.call("say", id=van, statement="claim", args=DAY | {"note": f"For {one.name}"})
        for one in (a, b):
            found = await shown(one, van)
            assert found["state"] == "contested"
            assert {"For A", "For B"} <= set(str(found).replace("'", "\n").split("\n"))
        assert wording(await shown(a, van)) == wording(await shown(b, van))
        await b.call("say", id=van, statement="release")
        await met(a, b)
        assert await states(a, van) == await states(b, van) == ["claimed"]
        assert len([one for one in await a.call("history", id=van) if one["what"] == "claim"]) == 2


async def test_a_need_was_called_delivered_by_who_delivered(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        need = await add(a, space, "need", title="Blankets", quantity="20 blankets")
        await met(a, b)
        async with apart(a, b):
            pledge = await add(b, space, "pledge", title="All", need=need, quantity="20 blankets")
            await b.call("say", id=pledge, statement="deliver")
            assert await states(b, need, pledge) == ["open", "offered"]
        assert await states(a, need, pledge) == await states(b, need, pledge) == ["open", "offered"]
        await a.call("say", id=pledge, statement="accept")
        await met(a, b)
        assert await states(a, need, pledge) == await states(b, need, pledge) == ["matched", "accepted"]
        await b.call("say", id=pledge, statement="deliver")
        await met(a, b)
        assert await states(a, need, pledge) == await states(b, need, pledge) == ["delivered", "delivered"]
        await a.call("say", id=pledge, statement="confirm")
        await met(a, b)
        assert await states(a, need, pledge) == await states(b, need, pledge) == ["confirmed", "confirmed"]


async def test_a_sum_was_lost_when_two_added_to_it(tmp_path: Path):
    async with two_groups(tmp_path) as (a, b, space):
        fund = await add(a, space, "fund", title="Winter")
        await a.call("say", id=fund, statement="enter", args={"amount": "EUR 100"})
        await met(a, b)
        async with apart(a, b):
            await a.call("say", id=fund, statement="enter", args={"amount": "EUR 20"})
            await b.call("say", id=fund, statement="enter", args={"amount": "EUR 30"})
        for one in (a, b):
            assert (await shown(one, fund))["blocks"]["ledger"]["totals"] == {"EUR": "150.00"}


@contextlib.asynccontextmanager
async def two_groups(folder: Path) -> AsyncIterator[tuple[Neighbour, Neighbour, str]]:
    """Give A, B and the space that they share."""
    async with neighbours(folder) as street:
        a, b = await street.two()
        yield a, b, await shared_space(a, b)


@contextlib.asynccontextmanager
async def apart(a: Neighbour, b: Neighbour) -> AsyncIterator[None]:
    """Let both work without a network; afterwards they meet."""
    await a.network.close()
    await b.network.close()
    yield
    for one in (a, b):
        await one.stop()
        await one.start()
    await a.call("peer address", peer=b.group.hex(), address=str(b.address))
    await met(a, b)


async def met(a: Neighbour, b: Neighbour) -> None:
    """Exchange until both hold the same."""
    for one in (a, b):
        assert all(row["in_sync"] for row in await one.call("sync", wait=PATIENCE_S))


async def add(node: Neighbour, space: str, kind: str, **fields: str) -> str:
    """Make a record of the own group; return its id."""
    return str((await node.call("add", kind=kind, space=space, fields=fields))["id"])


async def add_for_both(node: Neighbour, space: str, kind: str, **fields: str) -> str:
    """Make a record that every contributor may edit; return its id."""
    return str((await node.call("add", kind=kind, space=space, fields=fields, shared=True))["id"])


async def shown(node: Neighbour, record: str) -> dict[str, Any]:
    """Return a record as the node shows it."""
    found: dict[str, Any] = await node.call("show", id=record)
    return found


async def states(node: Neighbour, *records: str) -> list[str]:
    """Return the states of records."""
    return [(await shown(node, record))["state"] for record in records]


def wording(view: dict[str, Any]) -> dict[str, Any]:
    """Return what a view says about the record itself, without who else holds it."""
    return {name: view[name] for name in ("title", "fields", "state", "statements", "blocks") if name in view}
