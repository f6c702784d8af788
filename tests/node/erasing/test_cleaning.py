"""After an erasure nothing of what was erased is in any file of the home, whoever holds its key."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from node.erasing import cleaning
from node.erasing.cleaning import clean_store
from node.store.spare import read_spare
from tests.node.decrypted import dump, store_key, words_in
from tests.node.desk_world import one_desk

WORDS = ("Zephyrquay", "Quillwharf", "Brambleknot", "Osierfen")


async def test_nothing_erased_is_left_in_any_page(tmp_path: Path):
    home = tmp_path / "A"
    async with one_desk(tmp_path) as desk:
        long = " ".join(f"{WORDS[2]}{number}" for number in range(3_000))
        fields = {"title": WORDS[0], "place": WORDS[1], "notes": f"{WORDS[3]} {long}"}
        records = [
            (await desk.call("add", {"kind": "action", "fields": fields | {"aim": f"{WORDS[1]}{number}"}}))[
                "id"
            ]
            for number in range(5)
        ]
        await desk.call("edit", {"id": records[0], "fields": {"notes": f"{WORDS[3]} again"}, "read": {}})
        kept = (await desk.call("add", {"kind": "action", "fields": {"title": "Market"}}))["id"]
        await desk.hub.idle()
        before = dump(home)
        assert words_in(home, *WORDS) == list(WORDS), "the dump shows what there is"
        payloads = await desk.hub.run(
            lambda: [
                bytes(payload)
                for (payload,) in desk.hub.replica.db.execute(
                    "SELECT payload FROM entries e JOIN records r ON r.id = e.record WHERE r.record != ?",
                    (bytes.fromhex(kept),),
                )
            ]
        )
        unseen = [payload for payload in payloads if payload[:60] not in before]
        assert len(payloads) > 5 and unseen == []
        for record in records:
            await desk.call("erase", {"id": record})
        await desk.hub.idle()
        after = dump(home)
        assert after.count(b"Market") > 0
        assert words_in(home, *WORDS) == []
        left = [payload for payload in payloads if payload[:60] in after or payload[-60:] in after]
        assert left == []
        assert (await desk.call("verify", {}))["bad"] == 0
        assert [one["fields"]["title"] for one in await desk.call("list", {"kind": "action"})] == ["Market"]
    assert words_in(home, *WORDS) == []


async def test_an_erasure_leaves_a_spare_of_what_is_now(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        store = desk.hub.home.store
        space = (await desk.call("space create", {"name": "Harvest"}))["space"]
        assert not any(row["space"].hex() == space for row in read_spare(store.path, store.key)["spaces"])
        record = (await desk.call("add", {"kind": "action", "fields": {"title": WORDS[0]}}))["id"]
        await desk.call("erase", {"id": record})
        await desk.hub.idle()
        # A store whose pages are lost before the home is opened again is made anew with it.
        spare = read_spare(store.path, store.key)
        assert any(row["name"] == "identity" for row in spare["meta"])
        assert any(row["space"].hex() == space for row in spare["spaces"])


async def test_without_cleaning_the_words_would_still_be_there(tmp_path: Path):
    """The search has to see what lies in free space, or finding nothing would say nothing."""
    async with one_desk(tmp_path) as desk:
        fields = {"title": WORDS[0], "notes": " ".join(f"{WORDS[2]}{number}" for number in range(3_000))}
        await desk.call("add", {"kind": "action", "fields": fields})
        await desk.hub.idle()

        def deleted() -> None:
            db = desk.hub.replica.db
            db.execute("PRAGMA secure_delete = OFF")
            for table in ("views", "notes", "search"):
                db.execute(f"DELETE FROM {table}")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        await desk.hub.run(deleted)
        assert words_in(tmp_path / "A", WORDS[2])
        await desk.hub.run(clean_store, desk.hub.replica.db)
        assert store_key(tmp_path / "A")
        (pages,) = await desk.hub.run(desk.hub.replica.db.execute("PRAGMA freelist_count").fetchone)
        assert pages == 0


async def test_what_could_not_be_cleaned_is_told_and_not_confirmed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with one_desk(tmp_path) as desk:
        record = (await desk.call("add", {"kind": "action", "fields": {"title": WORDS[0]}}))["id"]

        def full(db: object) -> None:
            raise Refused("store-disk-full")

        monkeypatch.setattr(cleaning, "clean_store", full)
        await desk.call("erase", {"id": record})
        await desk.hub.idle()
        told = await desk.call("receipts", {"id": record})
        assert told["confirmed"] == [] and len(told["waiting"]) == 1
        notices = [one["message"] for one in (await desk.call("status", {}))["notices"]]
        assert notices[0] == "erasure-not-cleaned"
        monkeypatch.undo()
        await desk.hub.cleaner.clean()
        told = await desk.call("receipts", {"id": record})
        assert len(told["confirmed"]) == 1 and told["waiting"] == []
        assert (await desk.call("status", {}))["notices"] == []
