"""The layering rules hold, and each catches a fault that is planted in a copy of the sources."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tidy.sources import PACKAGES, ROOT, modules, tree

TOOLS = Path(sys.executable).parent
UPWARD = "from node import store\n"
CLOCK = "import time\n"
EDITOR = "import pycrdt\n"
NOW = "from datetime import datetime\n\nNOW = datetime.now()\n"
FILE = 'TEXT = open("somewhere").read()\n'
PURE = ("identity", "crdt", "sync")
# Linters don't know these by import, for they need none.
WORLDLY = {"open", "print", "input", "eval", "exec", "breakpoint", "__import__"}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a skeleton of the packages and the project's own rules."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", folder)
    for package in PACKAGES:
        (folder / package).mkdir()
        (folder / package / "__init__.py").write_text('"""One layer."""\n')
    (folder / "node" / "store.py").write_text('"""Something above."""\n')
    return folder


def test_the_contracts_hold():
    assert _layers(ROOT).returncode == 0, _layers(ROOT).stdout


def test_a_clean_house_passes(house: Path):
    assert _layers(house).returncode == 0
    assert _lint(house).returncode == 0


@pytest.mark.parametrize(
    ("package", "fault"),
    [
        ("web", UPWARD),
        ("sync", UPWARD),
        ("identity", "import crdt\n"),
        ("sync", CLOCK),
        ("crdt", EDITOR),
        ("node", EDITOR),
    ],
)
def test_a_forbidden_import_is_caught(house: Path, package: str, fault: str):
    planted = house / package / "planted.py"
    planted.write_text(fault)
    try:
        assert _layers(house).returncode == 1
    finally:
        planted.unlink()


@pytest.mark.parametrize("package", PURE)
@pytest.mark.parametrize("fault", [CLOCK, NOW, "import random\n", "import os\n"])
def test_impure_code_is_caught(house: Path, package: str, fault: str):
    planted = house / package / "planted.py"
    planted.write_text(fault)
    try:
        done = _lint(house)
        assert done.returncode == 1 and "TID251" in done.stdout
    finally:
        planted.unlink()


def test_pure_code_calls_no_builtin_that_touches_the_world():
    found = [f"{path}: {name}" for path in modules() if path.parts[0] in PURE for name in _worldly(path)]
    assert found == []


def test_a_builtin_that_touches_the_world_is_caught(tmp_path: Path):
    planted = tmp_path / "planted.py"
    planted.write_text(FILE)
    assert list(_worldly(planted)) == ["open"]


def _worldly(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in WORLDLY:
            yield node.func.id


def _layers(folder: Path) -> subprocess.CompletedProcess[str]:
    return _run([str(TOOLS / "lint-imports"), "--no-logo", "--no-cache"], folder)


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return _run([str(TOOLS / "ruff"), "check", "--no-cache", "--output-format", "concise", "."], folder)


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
