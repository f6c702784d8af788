"""Spaces and people through the desk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Unavailable
from node.desk import space as desk_space
from node.desk.desk import Desk
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import at_rest, neighbours, shared_space, until_async

WRONG: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("space create", {}, "space-name-broken"),
    ("space create", {"name": " "}, "space-name-broken"),
    ("space create", {"name": "a\nb"}, "space-name-broken"),
    ("space create", {"name": "x" * 1_000}, "space-name-broken"),
    ("space create", {"name": ["x"]}, "command-argument-broken"),
    ("space create", {"name": "\ud800"}, "command-text-broken"),
    ("space members", {"space": "Nowhere"}, "space-unknown"),
    ("space members", {"space": "Twice"}, "space-ambiguous"),
    ("space share", {"space": "Joint", "peer": "Nobody", "role": "reader"}, "peer-unknown"),
    ("space share", {"space": "Joint"}, "command-argument-missing"),
    ("space share", {"space": "Nowhere", "peer": "Nobody", "role": "reader"}, "space-unknown"),
    ("space accept", {"space": "Joint"}, "space-nothing-offered"),
    ("space leave", {"space": "home"}, "space-not-to-leave"),
    ("space leave", {"space": "Nowhere"}, "space-unknown"),
    ("member add", {"name": ""}, "member-name-broken"),
    ("member add", {"name": "Mina"}, "member-name-taken"),
    ("member add", {"name": "Ana", "role": "boss"}, "member-role-unknown"),
    ("member add", {"name": "Ana", "spaces": ["Nowhere"]}, "space-unknown"),
    ("member add", {"name": "Ana", "spaces": "Joint"}, "command-argument-broken"),
    ("member remove", {"member": "Nobody"}, "member-unknown"),
    ("member remove", {}, "command-argument-missing"),
)


async def test_wrong_input_is_refused_in_words_and_changes_nothing(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for name in ("Joint", "Twice", "Twice"):
            await desk.call("space create", {"name": name})
        await desk.call("member add", {"name": "Mina"})
        for command, args, message in WRONG:
            assert await refused(desk, command, args) == message, (command, args)


async def test_a_space_is_named_by_id_prefix_or_name(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint Kitchen"}))["space"]
        for text in (space, space[:8], space[:8].upper(), "Joint Kitchen", "joint kitchen"):
            assert (await desk.hub.run(desk_space.find_space, desk.hub, text)).hex() == space
        told = await desk.call("space list", {})
        assert {one["name"] for one in told} == {"A", "Joint Kitchen"}
        assert all(one["role"] == "steward" for one in told)


async def test_a_space_that_was_left_keeps_its_name_from_no_other(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        left, kept = [(await desk.call("space create", {"name": "Joint"}))["space"] for _ in range(2)]
        await desk.call("space leave", {"space": left})
        assert (await desk.hub.run(desk_space.find_space, desk.hub, "Joint")).hex() == kept
        assert (await desk.hub.run(desk_space.find_space, desk.hub, left)).hex() == left
        await desk.call("space leave", {"space": kept})
        assert await refused(desk, "space members", {"space": "Joint"}) == "space-ambiguous"


async def test_who_may_share_and_with_whom(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, c = [await street.node(name) for name in "ABC"]
        for inviter, guest in ((a, b), (b, c)):
            code = (await inviter.call("invite", addresses=[str(inviter.address)]))["code"]
            await guest.call("pair", code=code)
        space = (await a.call("space create", name="Joint"))["space"]
        ask = {"space": space, "peer": "B", "role": "contributor"}
        await at_rest(a, b)
        assert await refused(a.desk, "space share", ask) == "share-unconfirmed"
        await a.call("peer confirm", peer="B")
        for wrong, message in (
            ({"role": "king"}, "role-unknown"),
            ({"role": "courier"}, "share-not-a-courier"),
            ({"space": "home"}, "space-not-to-share"),
        ):
            assert await refused(a.desk, "space share", ask | wrong) == message
        await a.call("space share", **ask)

        async def arrived() -> bool:
            return any(one["space"] == space and one["role"] for one in await b.call("space list"))

        await until_async(arrived)
        await b.call("peer confirm", peer="C")
        for other in (a, c):
            await at_rest(b, other)
        again = {"space": space, "peer": "C", "role": "reader"}
        assert await refused(b.desk, "space share", again) == "share-not-steward"
        members = await b.call("space members", space="Joint")
        assert [(one["name"], one["role"]) for one in members] == [("A", "steward"), ("B", "contributor")]
        assert all(one["name"] != "A" for one in await c.call("peer list"))
        lowered = await a.call("space share", **ask | {"role": "reader"})
        assert lowered["outcome"] == "shared" and lowered["members"][1]["role"] == "reader"


async def test_who_left_writes_no_more_and_keeps_what_was_said(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        add = {"kind": "event", "space": space, "fields": {"title": "Farewell"}}
        record = (await b.desk.call("add", add))["id"]
        await at_rest(a, b)
        await b.hang_up()
        await b.call("space leave", space=space)
        assert await refused(b.desk, "add", add) == "space-not-member"
        assert (await b.call("show", id=record))["fields"]["title"] == "Farewell"
        assert await refused(b.desk, "space leave", {"space": space}) == "space-left-already"
        await b.listen()

        async def told() -> bool:
            members = await a.call("space members", space=space)
            return [one["name"] for one in members] == ["A"]

        await until_async(told)
        assert (await a.call("show", id=record))["author"]["name"] == "B"


async def test_people_come_and_go(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        mina = await desk.call("member add", {"name": "Mina", "role": "add"})
        assert [one["name"] for one in await desk.call("member list", {})] == ["Mina"]
        assert (await desk.call("member remove", {"member": mina["member"][:8]}))["name"] == "Mina"
        assert await desk.call("member list", {}) == []
        one, other = bytes(32), bytes(31) + b"\1"
        member = bytes.fromhex(mina["member"])
        assert desk_space.member_in(member, one) != desk_space.member_in(member, other)


async def test_the_name_of_a_pair_space_is_that_of_the_other_group(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        peer = await a.peer(b)
        assert await a.hub.run(desk_space.told_name, a.hub, peer.pair_space) == "B"
        space = (await a.call("space create", name="Joint"))["space"]
        assert await a.hub.run(desk_space.told_name, a.hub, bytes.fromhex(space)) == "Joint"


async def test_a_peer_that_was_only_just_paired_is_shared_with_later(tmp_path: Path):
    group, pair = b"g" * 32, b"p" * 32

    def paired(desk: Desk) -> None:
        desk.hub.replica.adopt(pair, group, ())
        desk.hub.replica.db.execute(
            "INSERT INTO peers (grp, name, device, static, pair_secret, check_numbers, is_confirmed, pair_space)"
            " VALUES (?, 'B', ?, ?, ?, '', 1, ?)",
            (group, bytes(32), bytes(32), bytes(32), pair),
        )

    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        await desk.hub.run(paired, desk)
        wanted = {"space": "Joint", "peer": "B", "role": "reader"}
        with pytest.raises(Unavailable, match="share-peer-not-here-yet"):
            await desk.call("space share", wanted)
