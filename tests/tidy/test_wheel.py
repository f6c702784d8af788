"""What an installation looks like: one module, one private folder, everything that the program needs in it."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import hedgerow
from tests.tidy.sources import PACKAGES, ROOT, files, modules


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel once, with what is installed and nothing fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)], ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def target(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an empty folder."""
    folder = tmp_path_factory.mktemp("target")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-compile"]
    _run([*pip, "--disable-pip-version-check", "--target", str(folder), str(wheel)], folder)
    return folder


def test_the_wheel_claims_no_other_name(wheel: Path):
    assert {name.split("/")[0] for name in _names(wheel)} == {
        "hedgerow.py",
        "_hedgerow",
        f"hedgerow-{hedgerow.__version__}.dist-info",
    }


def test_the_wheel_holds_every_module_and_every_word(wheel: Path):
    wanted = {f"_hedgerow/{path.as_posix()}" for path in (*modules(), *_data())}
    assert wanted - set(_names(wheel)) == set()


def test_the_wheel_holds_nothing_of_the_workshop(wheel: Path):
    loud = (".ts", ".svelte", ".pyc", ".map", "package.json")
    assert [name for name in _names(wheel) if name.endswith(loud) or "node_modules" in name] == []


def test_the_installed_command_runs(target: Path, tmp_path: Path):
    # A file of the same name in the working folder must not be run in place of ours.
    (tmp_path / "identity.py").write_text("raise SystemExit('a stranger was imported')")
    environment = os.environ | {"PYTHONPATH": str(target)}
    for command in ([sys.executable, "-m", "hedgerow"], [str(target / "bin" / "hedgerow")]):
        assert _run([*command, "--version"], tmp_path, environment) == f"hedgerow {hedgerow.__version__}\n"
        assert "demo" in _run([*command, "help"], tmp_path, environment)


def test_the_command_starts_from_a_checkout():
    launcher = [sys.executable, str(ROOT / "hedgerow.py")]
    assert _run([*launcher, "--version"], ROOT) == f"hedgerow {hedgerow.__version__}\n"


def test_no_dependency_claims_our_names():
    assert set(PACKAGES) & set(packages_distributions()) == set()


def _data() -> Iterator[Path]:
    """Yield what the program reads besides its modules: words, schema."""
    return (path for path in files() if path.parts[0] in PACKAGES and path.suffix in {".ftl", ".sql"})


def _names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def _run(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
