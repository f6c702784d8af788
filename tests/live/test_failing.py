"""A few disks that fail while a node runs; ``python -m tests.live.failing`` does many."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.live.recording import has_strace
from tests.tidy.sources import ROOT

PLANTED = """
import sys
from node.store.reopening import Reopening
# Whoever met damage stays as it is.
Reopening.begin = lambda self: None
from tests.live import failing
failing.KINDS = {"reads fail": failing.KINDS["reads fail"]}
failing.PATIENCE_S = 3.0
sys.argv = ["failing", "--runs", "6"]
sys.exit(failing.main())
"""


def ran(*command: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    if "can't be followed here" in done.stderr:
        pytest.skip("a process of its own can't be followed here")
    return done


pytestmark = pytest.mark.skipif(not has_strace(), reason="no disk can be made to fail here")


def test_a_node_gets_over_a_disk_that_fails_for_a_while(seed: int):
    done = ran("-m", "tests.live.failing", "--runs", "3", "--seed", str(seed % 1_000_000))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("3 runs: ")


def test_a_planted_node_that_never_recovers_is_noticed():
    done = ran("-c", PLANTED)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "it doesn't write after it" in done.stdout
