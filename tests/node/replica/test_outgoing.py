"""Runs and proofs to send, straight from the entries on disk."""

from __future__ import annotations

from pathlib import Path

from node.replica.outgoing import load_fork, load_run
from tests.node.neighbours import neighbours


async def test_a_run_starts_where_it_is_asked_to_and_tells_when_the_logs_parted(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        space = bytes.fromhex((await a.call("space create", name="Joint"))["space"])
        ledger = a.hub.replica.ledger

        def loaded() -> None:
            row = next(row for row in ledger.logs_of(space) if row.is_control)
            run, parted = load_run(ledger, space, row.log, 1, b"", 10_000)
            assert run is not None and run.first == 1 and not parted
            tip = ledger.hash_at(row, 0) or b""
            assert load_run(ledger, space, row.log, 1, tip[:8], 10_000) == (run, False)
            assert load_run(ledger, space, row.log, 1, bytes(8), 10_000) == (None, True)
            assert load_run(ledger, space, row.log, row.height, b"", 10_000) == (None, False)
            assert load_run(ledger, space, bytes(32), 0, b"", 10_000) == (None, False)
            assert load_fork(ledger, space, row.log) is None and load_fork(ledger, space, bytes(32)) is None

        await a.hub.run(loaded)
