"""Some flipped bits; ``python -m tests.live.rot --flips 10000`` flips as many as wanted."""

from __future__ import annotations

import subprocess
import sys

from tests.tidy.sources import ROOT

FLIPS = 60


def test_no_flipped_bit_shows_anything_wrong(seed: int):
    command = [sys.executable, "-m", "tests.live.rot", "--flips", str(FLIPS), "--seed", str(seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{FLIPS} flips") and "put back to the byte" in done.stdout


def test_a_planted_change_is_noticed():
    planted = (
        "import sys\n"
        "from tests.live import rot\n"
        "kept = rot.killing._words\n"
        "times = iter([False] * 2 + [True] * 100)\n"
        "rot.killing._words = lambda hub, space: set(list(kept(hub, space))[next(times):])\n"
        "sys.argv = ['rot', '--flips', '3', '--seed', '1']\n"
        "sys.exit(rot.main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", planted], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1 and "other words" in done.stdout, done.stdout + done.stderr
