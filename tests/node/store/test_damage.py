"""What is damaged counts as back once it is here, and runs wait until what they follow on is."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from node.store.damage import damages, has_damage, is_torn, keep_torn, settled, take_in_torn
from tests.node.damaged_home import written
from tests.node.neighbours import Neighbour, neighbours


def data_log(node: Neighbour, space: str) -> Any:
    (row,) = [
        row
        for row in node.hub.replica.ledger.logs_of(bytes.fromhex(space))
        if row.seed and not row.is_control
    ]
    return row


async def test_what_is_missing_is_counted_and_named_until_it_is_back(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, _, space = await written(street, random.Random(seed), calls=False)
        db, row = a.hub.replica.db, data_log(a, space)

        def looked() -> None:
            assert not damages(db) and not has_damage(db)
            here, later = row.height - 1, row.height
            db.execute(
                "INSERT INTO damaged (space, log, branch, seq, record, title) VALUES (?, ?, 0, ?, NULL, '')",
                (row.space, row.log, here),
            )
            db.execute(
                "INSERT INTO damaged (space, log, branch, seq, record, title) VALUES (?, ?, 0, ?, x'aa', 'Tea')",
                (row.space, row.log, later),
            )
            (told,) = damages(db)
            assert (told.entries, told.back, told.gone, told.records) == (2, 1, 1, ((b"\xaa", "Tea"),))
            assert settled(db) == (0, {}) and has_damage(db)

        await a.hub.run(looked)
        await a.call("add", kind="action", space=space, fields={"title": "More"})
        assert await a.hub.run(settled, db) == (2, {}) and not await a.hub.run(has_damage, db)


async def test_a_torn_run_waits_for_what_it_follows_on(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, random.Random(seed), calls=False)
        for link in list(a.network.links.values()):
            link.end()
        row = data_log(a, space)
        first = row.height
        for title in ("One", "Two"):
            await a.call("add", kind="action", space=space, fields={"title": title})
        middle = row.height - (row.height - first) // 2
        ledger = a.hub.replica.ledger
        early = await a.hub.run(lambda: ledger.load_run(row, first, 1_000_000, before=middle))
        late = await a.hub.run(lambda: ledger.load_run(row, middle, 1_000_000))
        assert early is not None and late is not None
        db, now = b.hub.replica.db, b.hub.home.clock.now()

        def titles() -> set[str]:
            return {title for (title,) in db.execute("SELECT title FROM records")}

        def taken() -> None:
            keep_torn(db, [(row.space, late)])
            assert not take_in_torn(b.hub.replica, now) and is_torn(db)
            keep_torn(db, [(row.space, early)])
            assert len(take_in_torn(b.hub.replica, now)) == 2 and not is_torn(db)

        await b.hub.run(taken)
        assert {"One", "Two"} <= await b.hub.run(titles)
