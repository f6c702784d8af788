"""What happened everywhere, page by page; and the connections of the last days."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import PATIENCE_S, neighbours, shared_space, until_async


async def test_what_happened_is_told_newest_first_and_page_by_page(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("member add", {"name": "Wren"})
        event = await desk.call(
            "add", {"kind": "event", "fields": {"title": "Vigil", "place": "mill"}, "as": "Wren"}
        )
        await desk.call("edit", {"id": event["id"], "fields": {"place": "bridge"}})
        await desk.call("say", {"id": event["id"], "statement": "call-off", "args": {"reason": "Rain"}})
        first = await desk.call("activity", {"limit": 2})
        said, wrote = first["happened"]
        assert (said["did"], said["what"], said["args"], said["undo"]) == (
            "said",
            "call-off",
            [["reason", "Rain"]],
            False,
        )
        assert (wrote["did"], wrote["what"], wrote["before"], wrote["after"]) == (
            "wrote",
            "place",
            ["mill"],
            "bridge",
        )
        assert wrote["undo"] and wrote["record"]["title"] == "Vigil"
        rest = await desk.call("activity", {"before": first["next"]})
        (made,) = rest["happened"]
        assert (made["did"], made["for"], made["who"]["name"], rest["next"]) == ("created", "Wren", "A", None)
        assert made["entry"] == event["id"]


async def test_it_is_narrowed_by_kind_and_space(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        await desk.call("add", {"kind": "event", "fields": {"title": "Private"}})
        await desk.call("add", {"kind": "need", "space": space, "fields": {"title": "Joint"}})
        for args in ({"kind": "need"}, {"space": "Joint"}, {"only": [space]}):
            assert [one["record"]["title"] for one in (await desk.call("activity", args))["happened"]] == [
                "Joint"
            ]
        # What lives at home of a case is told by the case.
        fields = {"title": "A room", "identity.names": "Somebody"}
        await desk.call("add", {"kind": "case", "fields": fields})
        assert len((await desk.call("activity", {"kind": "case"}))["happened"]) == 1


@pytest.mark.parametrize(
    ("command", "args", "message"),
    [
        ("activity", {"before": "yesterday"}, "activity-cursor-broken"),
        ("activity", {"limit": 0}, "command-argument-broken"),
        ("activity", {"limit": 5_000}, "command-argument-broken"),
        ("activity", {"kind": "song"}, "kind-not-declared"),
        ("connections", {"days": 90}, "command-argument-broken"),
        ("connections", {"days": "all"}, "command-argument-broken"),
    ],
)
async def test_wrong_arguments_are_refused(tmp_path: Path, command: str, args: dict[str, Any], message: str):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, command, args) == message


async def test_both_ends_keep_that_they_were_connected(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        await shared_space(a, b)
        up = next(one for one in await b.call("connections") if one["ended"] is None)
        assert (up["ended"], up["peer"]["name"], up["way"]) == (None, "A", "this machine")
        assert up["bytes_sent"] > 0 and up["bytes_received"] > 0
        # Also that they paired, before they were peers.
        pairing = (await b.call("connections"))[-1]
        assert (pairing["peer"], pairing["called"]) == (None, True) and pairing["ended"]
        assert pairing["bytes_sent"] > 500 and pairing["bytes_received"] > 500
        called = {one["called"] for node in (a, b) for one in await node.call("connections")}
        assert called == {True, False}
        await a.stop()

        async def is_over() -> bool:
            return all(one["ended"] for one in await b.call("connections"))

        await until_async(is_over)
        ended = await b.call("connections")
        assert max(one["bytes_sent"] for one in ended if one["peer"]) >= up["bytes_sent"]
        assert await b.call("connections", days=1) == ended
        (peer,) = await b.call("peer list")
        assert (peer["ways"], peer["last_way"]) == (["this machine"], "this machine")


async def test_links_are_told_as_they_begin_and_end(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        with b.hub.subscribe() as events:
            await b.call("sync", wait=PATIENCE_S)
            await a.stop()
            seen: list[dict[str, Any]] = []

            async def both() -> bool:
                seen.extend(events.take())
                return [one["began"] for one in seen if one["event"] == "link"] == [True, False]

            await until_async(both)
