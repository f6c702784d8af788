"""A few cycles of kill -9; ``python -m tests.live.killing --cycles 500`` runs as many as wanted."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from tests.tidy.sources import ROOT

CYCLES = 20


def test_no_acknowledged_change_is_lost_by_kills(seed: int):
    command = [sys.executable, "-m", "tests.live.killing", "--cycles", str(CYCLES), "--seed", str(seed)]
    done = subprocess.run(
        command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, timeout=180, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    acknowledged = re.search(r"(\d+) acknowledged", done.stdout)
    assert done.stdout.startswith(f"{CYCLES} kills") and acknowledged and int(acknowledged[1]) >= CYCLES


def test_a_planted_loss_is_noticed():
    planted = (
        "import sys\n"
        "from tests.live import killing\n"
        "kept = killing._words\n"
        "killing._words = lambda hub, space: {word for word in kept(hub, space) if not word.endswith('w3')}\n"
        "sys.argv = ['killing', '--cycles', '10']\n"
        "sys.exit(killing.main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", planted], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1, done.stderr
    assert "acknowledged changes are lost" in done.stdout
