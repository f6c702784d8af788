"""A few kills while a home begins from a checkpoint; ``python -m tests.live.killing_checkpoints`` does many."""

from __future__ import annotations

import subprocess
import sys

from tests.tidy.sources import ROOT

CYCLES = 6
PLANTED = """
import sys
from node.replica.contents import Contents, Found
from tests.live import killing_checkpoints
note = Contents.note
# What is only being read in counts as if all of it were here.
SAID = {Found.TAKING: Found.ADOPTED}
Contents.note = lambda self, space, one, found, *rest: note(self, space, one, SAID.get(found, found), *rest)
killing_checkpoints.NEWCOMERS = ("without",)
killing_checkpoints.STAGES = ("opened",)
sys.argv = ["killing", "--cycles", "30"]
sys.exit(killing_checkpoints.main())
"""


def test_kills_leave_nothing_half_begun(seed: int):
    command = [sys.executable, "-m", "tests.live.killing_checkpoints", "--cycles", str(CYCLES)]
    done = subprocess.run(
        [*command, "--seed", str(seed)], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{CYCLES} kills")


def test_a_planted_half_beginning_is_noticed():
    done = subprocess.run(
        [sys.executable, "-c", PLANTED], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 1, done.stderr
    assert "shows something else" in done.stdout and "again: python -m" in done.stdout
