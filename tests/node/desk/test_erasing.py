"""Erasing by command between real nodes: who is asked, who confirmed, what came too late, what is due."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from crdt.entry import payload_hash
from identity.errors import Refused
from node.replica.outcome import Outcome
from node.rooms.rooms import NoteRooms
from tests.node.decrypted import words_in
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import PATIENCE_S, Neighbour, at_rest, neighbours, shared_space, until_async
from web.local.sessions import KEEPER

WORD = "Zephyrquay"


async def is_gone(node: Neighbour, record: str) -> bool:
    """Tell whether a node knows that a record was erased."""
    return record in [one["record"] for one in await node.call("erased")]


async def test_every_holder_drops_it_and_says_so(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": WORD, "notes": f"{WORD} in the harbour"}
        record = (await b.call("add", kind="action", space=space, fields=fields))["id"]
        other = (await a.call("add", kind="action", space=space, fields={"title": "Market"}))["id"]

        async def here() -> bool:
            return len(await a.call("list", kind="action")) == len(await b.call("list", kind="action")) == 2

        await until_async(here)
        await a.call("say", id=record, statement="agree")
        await a.call("sync", wait=PATIENCE_S)
        assert [one["id"] for one in await a.call("search", text=WORD)] == [record]
        done = await b.call("erase", id=record, reason="they asked")
        assert done["record"] == record and done["records"] == 1 and done["entries"] >= 3
        assert {one["name"] for one in done["confirmed"] + done["waiting"]} == {"A", "B"}

        async def confirmed() -> bool:
            told = await b.call("receipts", id=record)
            return {one["name"] for one in told["confirmed"]} == {"A", "B"} and not told["waiting"]

        await until_async(confirmed)
        for node in (a, b):
            await node.hub.idle()
            assert await node.call("search", text=WORD) == []
            assert [one["id"] for one in await node.call("list", kind="action")] == [other]
            told = await node.call("receipts", id=record[:8])
            assert (told["why"], told["kind"], told["by_name"]) == ("they asked", "action", "B")
            with pytest.raises(Refused) as caught:
                await node.call("show", id=record)
            assert caught.value.message == "record-erased-then" and caught.value.fields["by"] == "B"
            assert words_in(node.path, WORD) == []
            assert (await node.call("verify"))["bad"] == 0
            assert await node.call("proposals") == []
        spaces = (await b.call("verify", against="A"))["against"]
        assert spaces[space] == "equal"
        (notice,) = [one for one in (await a.call("status"))["notices"] if one["message"] == "erasure-heard"]
        assert (notice["fields"]["by"], notice["fields"]["kind"]) == ("B", "action")
        assert not [one for one in (await b.call("status"))["notices"] if one["message"] == "erasure-heard"]
        (row,) = await a.call("erased")
        assert (row["record"], row["confirmed"], row["waiting"]) == (record, 2, 0)


async def test_who_is_away_is_waited_for_and_brings_proposals(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        made = await a.call(
            "add", kind="action", space=space, shared=True, fields={"title": WORD, "notes": "old text"}
        )
        record = made["id"]

        async def here() -> bool:
            await b.hub.idle()
            return len(await b.call("list", kind="action")) == 1

        await until_async(here)
        await a.stop()
        await b.call("edit", id=record, fields={"place": "Quillwharf", "notes": "old text, more"}, read={})
        await b.stop()
        await a.start()
        await a.call("erase", id=record)
        await a.hub.idle()  # it has cleaned its own store, and says so
        (waiting,) = (await a.call("receipts", id=record))["waiting"]
        assert waiting["name"] == "B" and waiting["device"]
        await b.start()
        await b.call("peer address", peer="A", address=str(a.address))
        await b.call("sync", wait=PATIENCE_S)

        async def proposed() -> bool:
            return len(await a.call("proposals")) == 1

        await until_async(proposed)
        (one,) = await a.call("proposals")
        assert (one["record"], one["by_name"], one["why"]) == (record, "B", "proposal-late")
        assert "Quillwharf" in one["words"] and any("more" in text for text in one["words"])
        assert await a.call("list", kind="action") == []
        kept = await a.call("proposal keep", proposal=one["proposal"])
        shown = await a.call("show", id=kept["id"])
        assert shown["fields"]["place"] == "Quillwharf"
        assert "more" in shown["fields"]["notes"]

        async def settled() -> bool:
            await b.hub.idle()
            told = await a.call("receipts", id=record)
            return not told["waiting"] and not told["proposals"] and not await b.call("proposals")

        await until_async(settled)
        assert [one["id"] for one in await b.call("list", kind="action")] == [kept["id"]]
        spaces = (await b.call("verify", against="A"))["against"]
        assert spaces[space] == "equal"


async def test_what_lives_at_home_goes_with_its_record(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "Room", "identity.names": WORD, "body.notes": f"about {WORD}"}
        record = (await a.call("add", kind="case", space=space, fields=fields))["id"]
        await a.hub.idle()
        done = await a.call("erase", id=record)
        assert done["records"] == 2
        await a.hub.idle()
        assert words_in(a.path, WORD) == []
        assert {one["space"] for one in await a.call("erased")} > {space}


async def test_only_who_may_erases(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        record = (
            await a.call("add", kind="event", space=space, fields={"title": "Fair", "start": "2026-12-01"})
        )["id"]

        async def here() -> bool:
            return bool(await b.call("list", kind="event"))

        await until_async(here)
        await at_rest(a, b)
        assert await refused(b.desk, "erase", {"id": record}) == "erase-not-yours"
        assert await refused(a.desk, "erase", {"id": record, "reason": "x" * 201}) == "erase-reason-long"
        assert await refused(a.desk, "receipts", {"id": record}) == "erasure-unknown"
        assert await refused(a.desk, "proposal keep", {"proposal": record}) == "proposal-unknown"


async def test_what_is_past_its_time_is_told_and_stays_until_somebody_erases_it(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        fields = {"title": "Room", "retention": "P1D"}
        record = (await desk.call("add", {"kind": "case", "fields": fields}))["id"]
        assert await desk.call("retention", {}) == []
        await desk.call("say", {"id": record, "statement": "close"})
        clock = desk.hub.home.clock
        day = 86_400_000

        class Later:
            """The clock of two days later."""

            def __getattr__(self, name: str) -> object:
                return getattr(clock, name)

            def wall_ms(self) -> int:
                return clock.wall_ms() + 2 * day

        desk.hub.home.clock = Later()  # type: ignore[assignment]
        (due,) = await desk.call("retention", {})
        assert (due["record"], due["kind"], due["title"]) == (record, "case", "Room")
        assert [one["id"] for one in await desk.call("list", {"kind": "case"})] == [record]
        await desk.call("erase", {"id": record})
        assert await desk.call("retention", {}) == []
        (told,) = await desk.call("erased", {})
        assert told["reason"] == "retention"


@pytest.mark.parametrize("is_linked", [True, False])
async def test_what_an_erasure_took_that_no_longer_counts_is_asked_for(tmp_path: Path, is_linked: bool):
    """By whoever is linked when the act that ends it comes, and of everybody who calls later."""
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        record = (await a.call("add", kind="need", space=space, fields={"title": WORD}))["id"]

        async def here() -> bool:
            return bool(await b.call("list", kind="need"))

        await until_async(here)
        await b.hub.idle()

        def lose() -> None:
            """Drop a payload as an erasure does that is void later."""
            db, entry = b.hub.replica.db, bytes.fromhex(record)
            (payload,) = db.execute("SELECT payload FROM entries WHERE hash = ?", (entry,)).fetchone()
            db.execute(
                "UPDATE entries SET payload = NULL, payload_hash = ? WHERE hash = ?",
                (payload_hash(payload), entry),
            )
            b.hub.replica.rebuild()

        await b.hub.run(lose)
        assert await b.call("list", kind="need") == []
        assert not (await b.hub.view_hash(bytes.fromhex(space), 0)).is_whole
        if is_linked:
            place = b.hub.replica.ledger.branches.place(bytes.fromhex(record))
            assert place is not None
            want = (b.hub.replica.ledger.by_row(place.log).log, place.seq)
            await b.hub.settle(Outcome(space=bytes.fromhex(space), control=True, want=want))
        else:
            await b.stop()
            await b.start()
            await b.call("sync", wait=PATIENCE_S)
        await until_async(here)
        assert (await b.hub.view_hash(bytes.fromhex(space), 0)).is_whole


async def test_who_writes_in_a_record_that_is_erased_meanwhile_is_sent_away(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = (await desk.call("add", {"kind": "action", "fields": {"title": WORD, "notes": "text"}}))[
            "id"
        ]
        await desk.hub.idle()
        rooms = NoteRooms(desk.hub)
        guest = await rooms.enter(KEEPER, record, "notes", token="token")
        await desk.call("erase", {"id": record})
        async with asyncio.timeout(PATIENCE_S):
            while await guest.next() is not None:
                pass
        await rooms.close()
