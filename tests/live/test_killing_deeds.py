"""A few kills and power cuts in the middle of long deeds; ``python -m tests.live.killing_deeds`` does many."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.live.recording import has_strace
from tests.tidy.sources import ROOT

PLANTED = """
import sys
import node.home
# What a kill leaves of a home counts as one.
node.home.is_unfinished = lambda path: False
from tests.live import deeds, killing_deeds
sys.argv = ["killing", "--deed", "restore", "--cycles", "30"]
sys.exit(killing_deeds.main())
"""


def ran(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.mark.parametrize("deed", ["restore", "backup"])
def test_kills_leave_the_old_or_the_new(seed: int, deed: str):
    done = ran("-m", "tests.live.killing_deeds", "--deed", deed, "--cycles", "2", "--seed", str(seed))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{deed}: 2 kills")


@pytest.mark.skipif(not has_strace(), reason="nothing can be recorded here")
def test_power_cuts_leave_the_old_or_the_new(seed: int):
    done = ran("-m", "tests.live.killing_deeds", "--deed", "restore", "--cuts", "2", "--seed", str(seed))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("restore: 2 power cuts")


def test_a_planted_half_home_is_noticed():
    done = ran("-c", PLANTED)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "again: python -m" in done.stdout
