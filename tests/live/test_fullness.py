"""A few full disks; ``python -m tests.live.fullness --runs 200`` fills as many as wanted."""

from __future__ import annotations

import subprocess
import sys

from tests.tidy.sources import ROOT

RUNS = 4


def test_nothing_is_acknowledged_that_a_full_disk_does_not_keep(seed: int):
    command = [sys.executable, "-m", "tests.live.fullness", "--runs", str(RUNS), "--seed", str(seed % 10**6)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{RUNS} runs") and "store-disk-f" in done.stdout


def test_a_planted_false_acknowledgement_is_noticed():
    planted = (
        "import sys\n"
        "from tests.live import fullness\n"
        "kept = fullness.Trial.said\n"
        "def said(self, refused):\n"
        "    kept(self, refused)\n"
        "    self.kept['00'] = 'never kept'\n"
        "fullness.Trial.said = said\n"
        "fullness._apart = lambda: False\n"
        "sys.argv = ['fullness', '--runs', '1']\n"
        "sys.exit(fullness.main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", planted], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1 and "lost" in done.stdout, done.stdout + done.stderr
