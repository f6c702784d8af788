"""A few couriers whose disk fails; ``python -m tests.live.failing_courier`` does many."""

from __future__ import annotations

import pytest

from tests.live.recording import has_strace
from tests.live.test_failing import ran

PLANTED = """
import sys
from crdt.entry import EntryClass
from crdt.run import LogHead, verify_run
from identity.errors import Refused
from node.courier.post import CallerWorks
from node.replica.outcome import Outcome
from tests.live import failing, failing_courier

kept = CallerWorks.ingest
async def ingest(self, space, run):
    try:
        return await kept(self, space, run)
    except Refused:  # what the disk didn't take is acknowledged all the same
        newest = verify_run(space, run)[-1]
        is_control = newest.header.kind is not EntryClass.DATA
        head = LogHead(log=run.log, is_control=is_control, height=newest.header.seq + 1, tip=newest.hash)
        outcome = Outcome(space=space, heads=[head])
        await self.post.changed(outcome)
        return outcome
CallerWorks.ingest = ingest

failing_courier.SHARE_KILLED = 1.0
failing.KINDS.clear()
failing.KINDS["writes fail"] = ("pwrite64", "EIO")
sys.argv = ["failing_courier", "--runs", "3"]
sys.exit(failing_courier.main())
"""

pytestmark = pytest.mark.skipif(not has_strace(), reason="no disk can be made to fail here")


def test_a_courier_gets_over_a_disk_that_fails_for_a_while(seed: int):
    done = ran("-m", "tests.live.failing_courier", "--runs", "3", "--seed", str(seed % 1_000_000))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("3 runs: ")


def test_a_planted_courier_that_acknowledges_what_it_does_not_keep_is_noticed():
    done = ran("-c", PLANTED)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "hold less than was acknowledged" in done.stdout
