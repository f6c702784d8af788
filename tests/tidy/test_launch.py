"""The set-up script on machines that lack something: one plain sentence, no traceback, nothing half made."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tidy.sources import ROOT

# Runs the script as if modules of this Python were missing, as on a Debian without python3-venv.
WITHOUT = """
import runpy, sys
for name in sys.argv[1].split(","):
    sys.modules[name] = None
sys.argv = sys.argv[2:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder with the parts of a checkout that the script reads."""
    folder = tmp_path / "checkout"
    (folder / "deploy").mkdir(parents=True)
    for name in ("try.py", "check.py", "run.lock", "check.lock"):
        shutil.copy(ROOT / "deploy" / name, folder / "deploy" / name)
    shutil.copy(ROOT / "hedgerow.py", folder)
    return folder


def test_a_missing_venv_module_is_named(checkout: Path):
    for missing in ("venv", "ensurepip,pip"):
        done = _try(checkout, "setup", without=missing)
        assert done.returncode == 1
        assert done.stderr.count("\n") <= 2 and "Traceback" not in done.stderr
        assert "venv" in done.stderr.splitlines()[-1]
        assert not (checkout / ".venv").exists()


def test_half_a_venv_module_is_enough_where_pip_is_present(checkout: Path):
    for lock in ("run.lock", "check.lock"):
        (checkout / "deploy" / lock).write_text("")
    done = _try(checkout, "run", "--version", without="ensurepip")
    assert (done.returncode, done.stdout.split()[0]) == (0, "hedgerow"), done.stderr


def test_without_a_package_index_it_says_so_and_tries_again_next_time(checkout: Path):
    done = _try(checkout, "setup", index="http://127.0.0.1:9/simple")
    assert done.returncode == 1
    assert "could not be fetched" in done.stderr.splitlines()[-1] and "Traceback" not in done.stderr
    assert not (checkout / ".venv" / "hedgerow-stamp").exists()


def test_an_environment_that_is_up_to_date_is_used_again(checkout: Path):
    for lock in ("run.lock", "check.lock"):
        (checkout / "deploy" / lock).write_text("")
    first = _try(checkout, "run", "--version")
    assert (first.returncode, first.stdout.split()[0]) == (0, "hedgerow"), first.stderr
    assert "Setting up" in first.stderr
    assert _try(checkout, "run", "--version").stderr == ""
    (checkout / "deploy" / "run.lock").write_text("# changed\n")
    (checkout / "deploy" / "check.lock").write_text("# changed\n")
    assert "Setting up" in _try(checkout, "run", "--version").stderr
    command = checkout / ".venv" / "bin" / "hedgerow"
    assert (
        subprocess.run([command, "--version"], capture_output=True, check=True).stdout
        == first.stdout.encode()
    )


def test_an_unknown_word_shows_the_usage(checkout: Path):
    done = _try(checkout, "dance")
    assert done.returncode == 2
    assert "demo" in done.stderr and "test" in done.stderr


def _try(
    checkout: Path, *arguments: str, without: str = "", index: str = ""
) -> subprocess.CompletedProcess[str]:
    script = str(checkout / "deploy" / "try.py")
    command = [sys.executable, script, *arguments]
    if without:
        command = [sys.executable, "-c", WITHOUT, without, script, *arguments]
    environment = {
        "PATH": "/usr/bin:/bin",
        "PIP_CONFIG_FILE": "/dev/null",
        "PIP_RETRIES": "0",
        "PIP_NO_CACHE_DIR": "1",
    }
    if index:
        environment["PIP_INDEX_URL"] = index
    return subprocess.run(
        command, cwd=checkout, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
