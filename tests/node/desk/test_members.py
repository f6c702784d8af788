"""The people of a group: adding, changing, removing; what needs the running node is in test_front and test_phones."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Unavailable
from tests.node.desk_world import one_desk, refused


async def test_people_are_changed_in_part(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Harvest"}))["space"]
        made = await desk.call("member add", {"name": "Nadia"})
        assert (made["role"], made["spaces"]) == ("edit", [])
        changed = await desk.call("member change", {"member": "Nadia", "spaces": ["Harvest"]})
        assert changed == made | {"spaces": [space]}
        changed = await desk.call(
            "member change", {"member": made["member"], "name": "Nadia K", "role": "see"}
        )
        assert changed == made | {"spaces": [space], "name": "Nadia K", "role": "see"}
        assert await desk.call("member list", {}) == [changed]
        assert await desk.call("member change", {"member": "Nadia K", "spaces": []}) == changed | {
            "spaces": []
        }


async def test_what_can_not_be_is_refused(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("member add", {"name": "Nadia"})
        await desk.call("member add", {"name": "Ilse"})
        for args, why in (
            ({"member": "Nadia", "name": "Ilse"}, "member-name-taken"),
            ({"member": "Nadia", "name": " "}, "member-name-broken"),
            ({"member": "Nadia", "name": "a\nb"}, "member-name-broken"),
            ({"member": "Nadia", "role": "keeper"}, "member-role-unknown"),
            ({"member": "Nadia", "spaces": ["nowhere"]}, "space-unknown"),
            ({"member": "Nadia", "spaces": "home"}, "command-argument-broken"),
            ({"member": "Olena"}, "member-unknown"),
            ({}, "command-argument-missing"),
        ):
            assert await refused(desk, "member change", args) == why
        assert await refused(desk, "member sign-out", {"id": "00"}) == "sign-in-unknown"
        assert await refused(desk, "member remove", {"member": "Olena"}) == "member-unknown"


async def test_without_a_node_nobody_is_invited(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("member add", {"name": "Nadia"})
        assert await desk.call("member sign-ins", {}) == []
        for command in ("member invite", "page link", "lan-page"):
            with pytest.raises(Unavailable, match="page-no-node"):
                await desk.call(command, {"member": "Nadia"})
