"""Overlays, turns, pledges of one thing and rhythms through the commands: stored rows follow what they depend on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from node.desk.desk import Desk
from tests.node.desk_world import one_desk
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, shared_space


async def add(desk: Desk, kind: str, **fields: str) -> str:
    """Make a record of the own group; return its id."""
    given = {name.rstrip("_"): text for name, text in fields.items()}
    made: str = (await desk.call("add", {"kind": kind, "space": "home", "fields": given}))["id"]
    return made


async def states(desk: Desk, kind: str) -> list[str]:
    """Return the states of the listed records of a kind."""
    return [view["state"] for view in await desk.call("list", {"kind": kind})]


async def show(desk: Desk, record: str) -> dict[str, Any]:
    """Return one record."""
    found: dict[str, Any] = await desk.call("show", {"id": record})
    return found


async def in_step(*all_: Neighbour) -> None:
    """Sync until nothing is missing anywhere."""
    for one in all_:
        assert all(row["in_sync"] for row in await one.call("sync", wait=PATIENCE_S))


async def test_a_translation_tells_what_moved_and_is_signed_off_by_one_command(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        action = await add(desk, "action", title="Vigil", start="2026-12-01", notes="One.\nTwo.")
        made = await add(
            desk, "overlay", base=action[:12], language="de", title="Wache", notes="Eins.\nZwei."
        )
        assert (await show(desk, action))["overlays"][0]["fields"]["notes"]["text"] == "Eins.\nZwei."
        await desk.call("edit", {"id": action, "fields": {"notes": "One.\nTwo!\nThree."}})
        shown = await show(desk, made)
        assert shown["state"] == "moved" and shown["over"]["notes"]["moved"] == [
            {"old": "Two.", "new": "Two!"},
            {"old": "", "new": "Three."},
        ]
        assert (await desk.call("say", {"id": made, "statement": "sign-off"}))["state"] == "signed"
        await desk.call("edit", {"id": made, "fields": {"notes": "Eins.\nZwei!\nDrei."}})
        assert (await show(desk, made))["over"]["notes"] == {"text": "Eins.\nZwei!\nDrei.", "moved": []}


async def test_a_translation_made_offline_shows_on_every_node_what_moved_under_it(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "Vigil", "start": "2026-12-01", "notes": "One.\nTwo.\nThree."}
        action = (await a.call("add", kind="action", space=space, fields=fields))["id"]
        await in_step(a, b)
        await b.stop()
        await a.call("edit", id=action, fields={"notes": "One.\nTwo!\nThree."})
        await b.start(listen=(), calls=False)
        over = {"base": action, "language": "de", "notes": "Eins.\nZwei.\nDrei."}
        made = (await b.call("add", kind="overlay", space=space, fields=over))["id"]
        assert (await b.call("say", id=made, statement="sign-off"))["state"] == "signed"
        await b.stop()
        await b.start()
        await in_step(b, a)
        for one in (a, b):
            [shown] = (await one.call("show", id=action))["overlays"]
            assert shown["state"] == "moved"
            assert shown["fields"]["notes"]["moved"] == [{"old": "Two.", "new": "Two!"}]
            assert shown["fields"]["notes"]["text"] == "Eins.\nZwei.\nDrei."
        # Whoever reads both languages may say that the old rendering still holds.
        assert (await a.call("say", id=made, statement="sign-off"))["state"] == "signed"
        await in_step(a, b)
        for one in (a, b):
            [shown] = (await one.call("show", id=action))["overlays"]
            assert shown["state"] == "signed" and shown["fields"]["notes"]["moved"] == []
            assert {signed["group"] for signed in shown["signed"]} == {a.group.hex(), b.group.hex()}


async def test_two_pledges_of_one_van_are_contested_in_every_list_until_one_word(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        van = await add(desk, "resource", title="Van")
        day = {"resource": van, "from_": "2026-12-01", "to": "2026-12-01"}
        first = await add(desk, "pledge", title="We drive", **day)
        await add(desk, "pledge", title="We drive too", **day)
        assert await states(desk, "pledge") == ["contested", "contested"]
        assert await states(desk, "resource") == ["contested"]
        await desk.call("say", {"id": first, "statement": "withdraw"})
        assert sorted(await states(desk, "pledge")) == ["offered", "withdrawn"]
        assert await states(desk, "resource") == ["free"]


async def test_a_turn_names_groups_by_their_names_and_needs_no_date_for_the_present_period(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        role = await add(desk, "role", title="Keys", order="A; Nadia", start="2026-01-01", every="P99Y")
        assert (await desk.call("say", {"id": role, "statement": "take-over"}))["state"] == "held"
        [period, *_] = (await show(desk, role))["blocks"]["turn"]["periods"]
        assert period["taken"] and period["holder"] == desk.hub.home.identity.group.hex()


async def test_sums_are_computed_when_somebody_looks(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        fund = await add(desk, "fund", title="Winter")
        for amount in ("EUR 100", "EUR 20", "EUR 30"):
            await desk.call("say", {"id": fund, "statement": "enter", "args": {"amount": amount}})
        assert (await show(desk, fund))["blocks"]["ledger"]["totals"] == {"EUR": "150.00"}
