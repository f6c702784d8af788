"""Travelling light: others hold everything, then nothing is left; with the words the group comes back."""

from __future__ import annotations

from pathlib import Path

from tests.node.copies.test_kits import with_words
from tests.node.courier.boxes import box, take_up
from tests.node.devices.test_joining import add
from tests.node.neighbours import at_rest, neighbours, pair, shared_space, until


async def test_it_is_ready_only_when_two_others_acknowledged_everything(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, c = await street.node("A"), await street.node("C")
        b, _ = await with_words(street, "B")
        await pair(a, b)
        await pair(c, b)
        # Whom one shares with has to be here first: what it says of its devices comes by the first sync.
        await at_rest(a, b)
        space = (await b.call("space create", name="Joint"))["space"]
        await b.call("space share", space=space, peer=a.group.hex(), role="contributor")
        await add(b, "Shared", space=space)
        for other in (a, c):
            await at_rest(b, other)
        told = await b.call("travel check")
        assert not told["ready"] and told["missing"] > 0
        only = told["records_only_here"]
        await add(b, "At home")
        assert (await b.call("travel check"))["records_only_here"] == only + 1
        assert {one["name"]: one["all"] for one in told["holders"]} == {"A": True, "C": True}


async def test_who_travelled_light_itself_holds_nothing_any_more(tmp_path: Path):
    """Else of three groups that leave one after the other the last one would leave nothing anywhere."""
    async with neighbours(tmp_path) as street:
        a, c = await street.node("A"), await street.node("C")
        b, _ = await with_words(street, "B")
        space = (await b.call("space create", name="Joint"))["space"]
        for other in (a, c):
            await pair(other, b)
            await at_rest(other, b)
            await b.call("space share", space=space, peer=other.group.hex(), role="contributor")
        await add(b, "Shared", space=space)
        # What C says as it comes in is A's to hold as well.
        for other in (a, c, a):
            await at_rest(b, other)
        logs = b.hub.replica.ledger.logs_of(bytes.fromhex(space))
        before, joint = (await b.call("travel check"))["missing"], sum(row.height for row in logs)
        device = a.network.known.own_device
        await a.call("travel leave", confirm=True, anyway=True)
        await until(lambda: b.network.known.device(device) is None)
        await at_rest(b, c)
        # Nor does a record's page count it among those who hold the record.
        (listed,) = await b.call("list", kind="event", space=space)
        shown = await b.call("show", id=listed["id"])
        assert [one["name"] for one in shown["held_by"]] == ["C"]
        assert [one["name"] for one in shown["not_known"]] == ["A"]
        assert (await b.call("travel check"))["missing"] >= before + joint
        told = await b.call("travel check")
        assert {one["name"]: one["all"] for one in told["holders"]} == {"A": False, "C": True}


async def test_a_courier_counts_only_for_what_it_has_not_let_go(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node("A")
        b, _ = await with_words(street, "B")
        await pair(a, b)
        space = await shared_space(b, a)
        await add(b, "Shared", space=space)
        await take_up(b, courier, space)
        await at_rest(a, b)
        before, db = (await b.call("travel check"))["missing"], b.hub.replica.db
        await b.hub.run(db.execute, "UPDATE entries SET arrived_ms = 1")
        data = [
            row.height for row in b.hub.replica.ledger.logs_of(bytes.fromhex(space)) if not row.is_control
        ]
        assert (await b.call("travel check"))["missing"] == before + sum(data) > before
