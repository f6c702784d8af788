"""The page is built when its sources changed and only then, and without Node.js somebody is told what to do."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from deploy import page
from identity.limits import PASSPHRASE_CHARS_MIN
from tests.tidy.sources import ROOT

EMPTY = "/nowhere"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder with a page that counts as built."""
    folder = tmp_path / "checkout"
    for part in (page.PAGE / "src", page.WORDS / "en", page.STATIC):
        (folder / part).mkdir(parents=True)
    (folder / page.PAGE / "src" / "main.ts").write_text("mount();\n")
    (folder / page.WORDS / "en" / "page.ftl").write_text("hello = Hello\n")
    (folder / page.STATIC / page.STAMP).write_text(page.sources_hash(folder))
    return folder


def test_a_page_that_was_built_is_fresh(checkout: Path):
    assert page.is_fresh(checkout)
    assert not page.needs_node(checkout)


@pytest.mark.parametrize("changed", ["web/page/src/main.ts", "web/words/en/page.ftl", "web/page/src/new.ts"])
def test_whatever_changes_makes_it_old(checkout: Path, changed: str):
    with (checkout / changed).open("a") as file:
        file.write("more")
    assert not page.is_fresh(checkout)


@pytest.mark.parametrize("other", ["web/page/node_modules/x/index.js", "web/page/tests/a.test.ts"])
def test_what_is_not_built_in_changes_nothing(checkout: Path, other: str):
    (checkout / other).parent.mkdir(parents=True)
    (checkout / other).write_text("x")
    assert page.is_fresh(checkout)


def test_of_several_at_once_one_builds_and_the_others_wait(checkout: Path, tmp_path: Path):
    """Building empties the folder first: a wheel that was packed just then had no page in it."""
    (checkout / page.STATIC / page.STAMP).unlink()
    lock = checkout / page.PAGE / "package-lock.json"
    lock.write_text("{}")
    (checkout / page.PAGE / "node_modules").mkdir()
    installed = checkout / page.PAGE / "node_modules" / ".installed"
    installed.write_text(hashlib.sha256(lock.read_bytes()).hexdigest())
    begun, done = tmp_path / "begun", tmp_path / "done"
    programs = {
        "node": "echo v99.0.0",
        "npm": f"echo begun >> {begun}; while [ ! -e {done} ]; do sleep 0.01; done",
    }
    for name, what in programs.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{what}\n")
        (tmp_path / name).chmod(0o755)
    code = "import sys; from pathlib import Path; from deploy import page; page.bring_up_to_date(Path(sys.argv[1]))"
    command = [sys.executable, "-c", code, str(checkout)]
    environment = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    both = [subprocess.Popen(command, cwd=ROOT, env=environment) for _ in range(2)]
    while not begun.exists():
        assert [one.poll() for one in both] == [None, None]
    with contextlib.suppress(subprocess.TimeoutExpired):
        both[0].wait(timeout=1)  # time in which the other would begin, too
    done.touch()
    assert [one.wait(timeout=60) for one in both] == [0, 0]
    assert begun.read_text() == "begun\n" and page.is_fresh(checkout)


def test_without_node_it_says_what_to_do(checkout: Path, tmp_path: Path):
    (checkout / "deploy").mkdir()
    shutil.copy(ROOT / "deploy" / "page.py", checkout / "deploy")
    (checkout / "web/page/package-lock.json").write_text("{}")
    (checkout / "web/page/src/main.ts").write_text("changed")
    command = [sys.executable, "-S", str(checkout / "deploy" / "page.py")]
    done = subprocess.run(command, env={"PATH": EMPTY}, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "Node.js" in done.stderr.splitlines()[-1]


def test_an_sdist_carries_the_built_page_and_needs_no_node(tmp_path: Path):
    build = [sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path, filter="data")
    (unpacked,) = (path for path in tmp_path.iterdir() if path.is_dir())
    assert page.is_fresh(unpacked)
    wheel = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run(wheel, cwd=unpacked, env=os.environ | {"PATH": EMPTY}, check=True, capture_output=True)
    assert list((unpacked / "dist").glob("*.whl"))


def test_the_page_asks_for_passphrases_that_the_node_takes():
    source = (ROOT / page.PAGE / "src" / "pages" / "door" / "start.svelte.ts").read_text(encoding="utf-8")
    assert f"PASSPHRASE_CHARS_MIN = {PASSPHRASE_CHARS_MIN};" in source
