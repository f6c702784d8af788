"""Peers through the desk: inviting, pairing, confirming, addresses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import at_rest, neighbours, shared_space, until_async

WRONG: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("invite", {"space": "Nowhere", "role": "reader"}, "space-unknown"),
    ("invite", {"space": "Joint", "role": "king"}, "role-unknown"),
    ("invite", {"space": "Joint", "role": "courier"}, "share-courier-by-code"),
    ("invite", {"space": "home", "role": "reader"}, "space-not-to-share"),
    ("invite", {"space": 3}, "command-argument-broken"),
    ("invite", {"to": "a\nb"}, "peer-name-broken"),
    ("invite", {"addresses": ["nowhere"]}, "address-broken"),
    ("invite", {"addresses": ["127.0.0.1:99999"]}, "address-broken"),
    ("invite", {"addresses": "127.0.0.1:9"}, "command-argument-broken"),
    ("pair", {}, "command-argument-missing"),
    ("pair", {"code": "hello"}, "code-broken"),
    ("pair", {"code": "HG1-" + "A" * 5_000}, "code-broken"),
    ("peer confirm", {}, "command-argument-missing"),
    ("peer confirm", {"peer": "Nobody"}, "peer-unknown"),
    ("peer confirm", {"peer": ["x"]}, "command-argument-broken"),
    ("peer address", {"peer": "Nobody", "address": "127.0.0.1:9"}, "peer-unknown"),
    ("peer remove", {"peer": "Nobody"}, "peer-unknown"),
)


async def test_wrong_input_is_refused_in_words_and_changes_nothing(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        found = {}
        for command, args, message in WRONG:
            said = await refused(desk, command, args)
            if said != message:
                found[command, str(args)[:60]] = said
        assert found == {}


async def test_ones_own_code_and_a_used_one_are_refused(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, c = [await street.node(name) for name in "ABC"]
        code = (await a.call("invite", addresses=[str(a.address)]))["code"]
        assert await refused(a.desk, "pair", {"code": code}) == "pairing-with-oneself"
        told = await b.call("pair", code=code)
        assert not told["waiting"] and not told["confirmed"]
        (peer,) = await a.call("peer list")
        assert peer["check"] == told["check"] and peer["name"] == "B"
        assert await refused(c.desk, "pair", {"code": code}) == "code-used"
        assert [one["name"] for one in await a.call("peer list")] == ["B"]


async def test_what_an_invitation_promised_is_shared_once_the_numbers_were_compared(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B")
        kept = (await a.call("space create", name="Kept"))["space"]
        left = (await a.call("space create", name="Left"))["space"]
        for space in (kept, left):
            asked = {"space": space, "role": "contributor", "addresses": [str(a.address)]}
            code = (await a.call("invite", **asked))["code"]
            await b.call("pair", code=code)
            if space == left:
                await a.call("space leave", space=left)
            told = await a.call("peer confirm", peer="B")
            assert told["confirmed"] and told["not_shared"] == ([left] if space == left else [])
        await b.call("peer confirm", peer="A")

        async def arrived() -> bool:
            return any(one["space"] == kept for one in await b.call("space list"))

        await until_async(arrived)
        assert all(one["space"] != left for one in await b.call("space list"))


async def test_addresses_and_forgetting(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        told = await a.call("peer address", peer="B", address="127.0.0.1:9999")
        assert told["addresses"][0] == "127.0.0.1:9999" and str(b.address) in told["addresses"]
        wrong = {"peer": "B", "address": "127.0.0.1"}
        assert await refused(a.desk, "peer address", wrong) == "address-broken"
        assert (await a.call("peer remove", peer="B"))["still_shared"] == []
        assert await a.call("peer list") == []
        assert await refused(a.desk, "peer confirm", {"peer": "B"}) == "peer-unknown"


async def test_the_list_tells_what_waits_for_a_peer_and_what_it_sees(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await at_rest(a, b)
        (told,) = await a.call("peer list")
        assert (told["entries_to_send"], told["waiting_since"], told["waiting_what"]) == (0, None, [])
        assert told["sees"] == [{"space": space, "name": "Joint", "role": "contributor", "records": 0}]
        await b.stop()
        event = await a.call("add", kind="event", space=space, fields={"title": "Vigil"})
        await a.call("edit", id=event["id"], fields={"place": "mill"})
        await a.call("add", kind="need", space=space, fields={"title": "Blankets"})
        (told,) = await a.call("peer list")
        assert told["waiting_what"] == [
            {"kind": "event", "title": "Vigil", "count": 2},
            {"kind": "need", "title": "Blankets", "count": 1},
        ]
        assert told["waiting_since"] and told["bytes_waiting"] > 0 and told["sees"][0]["records"] == 2
        assert (told["ways"], told["last_way"]) == (["this machine"], "this machine")
