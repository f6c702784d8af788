"""Making a home smaller, and what is kept of history."""

from __future__ import annotations

from pathlib import Path

from crdt import acts
from node.generations.compacting import compact, keeps_history, set_keeps_history
from node.store.packing import PACKED_OVER
from node.store.shrinking import size_of
from node.store.spare import SCHEMA, read_spare
from tests.node.desk_world import one_desk
from tests.node.neighbours import in_step, neighbours, shared_space
from tests.node.twins import edit, event


async def test_free_pages_are_given_back(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        db = desk.hub.replica.db

        def waste() -> None:
            db.execute("CREATE TABLE waste (data BLOB)")
            db.executemany("INSERT INTO waste VALUES (?)", [(bytes(4_000),) for _ in range(200)])
            db.execute("DROP TABLE waste")

        await desk.hub.run(waste)
        done = await compact(desk.hub, None, drop=False)
        assert done.before - done.after > 600_000 and done.entries == 0
        assert await desk.hub.run(size_of, db) == done.after


async def test_the_spare_knows_where_tables_begin_afterwards(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        store, db = desk.hub.home.store, desk.hub.replica.db

        def begin() -> dict[str, int]:
            return dict(db.execute("SELECT name, rootpage FROM sqlite_schema").fetchall())

        before = await desk.hub.run(begin)
        await desk.hub.run(db.execute, "CREATE TABLE later (data BLOB)")
        await compact(desk.hub, None, drop=False)
        told = {row["name"]: row["rootpage"] for row in read_spare(store.path, store.key)[SCHEMA]}
        assert told == await desk.hub.run(begin) != before


async def test_history_is_kept_until_somebody_says_otherwise(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        db = desk.hub.replica.db

        def ask() -> list[bool]:
            found = [keeps_history(db, 1)]
            set_keeps_history(db, 1, False)
            found.append(keeps_history(db, 1))
            set_keeps_history(db, 1, True)
            return [*found, keeps_history(db, 1)]

        assert await desk.hub.run(ask) == [True, False, True]


async def test_what_a_generation_keeps_is_packed_and_read_as_before(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        hub = desk.hub
        space = await hub.found(acts.SpaceSort.SHARED, "Joint")
        made = [(await hub.append(space, [event(f"Meal {number}", place="Hall")]))[0] for number in range(5)]
        for record in made:
            await hub.append(space, [await hub.run(lambda r=record: edit(hub.replica, r, place="Room"))])
        await hub.checkpoints.make(space)
        before = (await hub.view_hash(space, 0)).hash
        done = await compact(hub, space, drop=True)
        again = await compact(hub, space, drop=True)
        assert done.entries > 5 and again.entries == 0
        bodies = await hub.run(lambda: hub.replica.db.execute("SELECT body FROM kept").fetchall())
        assert len(bodies) == 5 and all(body[:1] == PACKED_OVER for (body,) in bodies)
        contents, logs = hub.replica.projection.contents, hub.replica.ledger.logs_of(space)
        places = [await hub.run(contents.creation, space, record) for record in made]
        assert {place[0] for place in places if place} <= {log.log for log in logs} and None not in places
        await hub.run(hub.replica.rebuild)
        assert (await hub.view_hash(space, 0)).hash == before
        await hub.append(space, [await hub.run(lambda: edit(hub.replica, made[0], place="Yard"))])
        assert hub.replica.projection.listing.view(made[0])["fields"]["place"] == "Yard"
        await hub.checkpoints.make(space)
        assert (await hub.view_hash(space, 0)).hash != before


async def test_voices_signatures_and_answers_stand_after_a_checkpoint_without_history(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        both, id_ = f"{a.group.hex()}; {b.group.hex()}", bytes.fromhex(space)
        made = {}
        for kind, fields in (
            ("decision", {"deciders": both, "closes": "2999-01-01"}),
            ("agreement", {"clauses": "1. We listen.", "parties": both}),
            ("incident", {"severity": "4", "order": both}),
            ("message", {"language": "en", "text": "For all."}),
            ("term", {"language": "en"}),
        ):
            given = {"title": "Together", **fields}
            made[kind] = (await a.call("add", kind=kind, space=space, fields=given))["id"]
        for kind in ("decision", "agreement"):
            await a.call("say", id=made[kind], statement="open")
        await in_step(a, b)
        for kind, name, args in (
            ("decision", "object", {"reason": "Too soon."}),
            ("agreement", "sign", {"reservation": "Not on Sundays."}),
            ("incident", "acknowledge", {}),
            ("message", "sign-off", {"reviewer": "Amal"}),
            ("message", "do-not-use", {"reason": "Once."}),
            ("message", "use-again", {"reason": "Over."}),
            ("term", "do-not-use", {"reason": "It is theirs."}),
        ):
            await b.call("say", id=made[kind], statement=name, args=args)
        await in_step(a, b)
        await a.call("say", id=made["message"], statement="use")
        await in_step(a, b)

        async def shown() -> list[object]:
            told = [await node.call("show", id=one) for node in (a, b) for one in made.values()]
            return [
                (one["state"], one["fields"], one["statements"], one["blocks"], one["clocks"]) for one in told
            ]

        before = await shown()
        await a.hub.checkpoints.make(id_)
        await in_step(a, b)
        for node in (a, b):
            assert (await compact(node.hub, id_, drop=True)).entries > 5
            await node.hub.run(node.hub.replica.rebuild)
        assert await shown() == before
        assert [(await b.call("show", id=made[one]))["state"] for one in ("message", "term")] == [
            "in-use",
            "do-not-use",
        ]
        await a.call("say", id=made["decision"], statement="agree")
        await in_step(a, b)
        standing = (await b.call("show", id=made["decision"]))["blocks"]["deciding"]
        assert {one["group"]: one["stance"] for one in standing["voices"]} == {
            a.group.hex(): "agree",
            b.group.hex(): "object",
        }
