"""The tidy tests and the test session's own rules catch what they are there for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tidy import test_shape, test_words
from tests.tidy.sources import ROOT

BARE = '''
"""A module."""

class Manager:
    """Something."""

    def run(self, util):
        return util
'''
PROBES = """
import os, socket
import pytest

def test_the_network_is_ours(own_home):
    assert os.environ["HOME"] == str(own_home) and not any(own_home.iterdir())
    with pytest.raises(OSError):
        socket.create_connection(("192.0.2.1", 80), timeout=1)

def test_left_out():
    if "LEAVE_OUT" in os.environ:
        pytest.skip("not today")

def test_luck(chance):
    assert chance.random() < 2 - 2 * ("UNLUCKY" in os.environ)
"""


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """Return a folder with this project's test session rules and a few tests to run under them."""
    (tmp_path / "tests").mkdir()
    for name in ("conftest.py", "in_memory.py", "isolation.py"):
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "tests" / "test_probes.py").write_text(PROBES)
    return tmp_path


def test_missing_docstrings_and_empty_names_are_caught(tmp_path: Path):
    planted = tmp_path / "planted.py"
    planted.write_text(BARE)
    assert [name.rsplit(".", 1)[-1] for name in test_shape._undocumented(planted)] == ["run"]
    assert [name for name in test_shape._names(planted) if test_shape._says_nothing(name)] == ["util"]
    assert [n for n in test_shape._places(planted) if test_shape._words(n) & test_shape.BANNED_WORDS] == [
        "Manager"
    ]


def test_words_of_names_are_told_apart():
    assert test_shape._words("HTTPBase_of2impl") == {"http", "base", "of", "impl"}
    assert not test_shape._words("database_commonly") & test_shape.BANNED_WORDS


def test_message_ids_are_read_from_choices():
    import ast

    choice = ast.parse('"a-b" if x else ("c-d" if y else z)', mode="eval").body
    assert list(test_words._literals(choice)) == ["a-b", "c-d"]


def test_a_session_without_skips_passes_in_ci(session: Path):
    done = _session(session, CI="true")
    assert done.returncode == 0, done.stdout


def test_a_skip_fails_in_ci_and_only_there(session: Path):
    assert _session(session, LEAVE_OUT="1").returncode == 0
    done = _session(session, CI="true", LEAVE_OUT="1")
    assert done.returncode == 1
    assert "SKIPPED IN CI" in done.stdout


def test_a_failing_seed_is_printed_with_its_command(session: Path):
    done = _session(session, UNLUCKY="1", HEDGEROW_SEED="7")
    assert done.returncode == 1
    assert "HEDGEROW_SEED=7 python -m pytest" in done.stdout


def test_a_step_that_failed_before_is_told_beside_the_result(session: Path):
    assert "FAILED BEFORE THE TESTS: types" in _session(session, HEDGEROW_FAILED_STEPS="types").stdout


def _session(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"CI", "HEDGEROW_FAILED_STEPS"}}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]
    return subprocess.run(
        command, cwd=folder, env=kept | environment, capture_output=True, text=True, check=False, timeout=120
    )
