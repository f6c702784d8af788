"""Making a home, and running a node until it is told to stop."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from identity.words import from_words
from tests.node.cli.conftest import Run
from tests.tidy.sources import ROOT


def test_a_new_home_tells_its_ids_and_words_once(run: Run, tmp_path: Path):
    home = str(tmp_path / "home")
    made = run(
        "--home", home, "init", "--json", "--name", " Orchard ", "--language", "pt-BR", "--no-passphrase"
    ).json
    assert {len(made[name]) for name in ("group", "device", "home_space")} == {64}
    assert len(from_words(" ".join(made["recovery_words"]))) == 16
    status = run("--home", home, "status", "--json").json
    assert (status["group"], status["device"], status["name"]) == (made["group"], made["device"], "Orchard")
    assert (status["language"], status["open_lock"]) == ("pt-BR", True)


def test_people_get_the_words_numbered_and_the_open_lock_named(run: Run, tmp_path: Path):
    done = run("--home", str(tmp_path / "home"), "init", "--name", "Orchard", "--no-passphrase")
    assert "\n  12. " in done.out and "Open lock" in done.out and "Not audited" in done.out
    assert "Open lock" in run("--home", str(tmp_path / "home"), "status").out


@pytest.mark.parametrize("name", ["", " ", "x" * 81, "a\x1bb", "a\nb", "a\u202eb"])
def test_a_name_that_can_not_be_shown_makes_no_home(run: Run, tmp_path: Path, name: str):
    assert run("--home", str(tmp_path / "home"), "init", f"--name={name}", "--no-passphrase").code == 1
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("language", ["english", "e", "e1", "en_GB", "en-", "é", "en" + "-abc" * 20])
def test_what_is_no_language_makes_no_home(run: Run, tmp_path: Path, language: str):
    line = ("init", "--name", "Orchard", "--language", language, "--no-passphrase")
    assert run("--home", str(tmp_path / "home"), *line).code == 1
    assert not (tmp_path / "home").exists()


def test_a_home_is_never_made_over_another(run: Run, home: Path):
    before = (home / "key").read_bytes()
    assert run("init", "--name", "Kiln", "--no-passphrase").code == 1
    assert (home / "key").read_bytes() == before


@pytest.fixture
def node(home: Path) -> Iterator[subprocess.Popen[str]]:
    """Run the home's node in a process of its own."""
    command = [sys.executable, str(ROOT / "hedgerow.py"), "run", "--json", "--lan", "off"]
    addresses = ["--sync", "127.0.0.1:0", "--ui", "127.0.0.1:0"]
    process = subprocess.Popen(
        [*command, *addresses],
        env=dict(os.environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def _ready(node: subprocess.Popen[str]) -> dict[str, object]:
    assert node.stdout is not None
    event: dict[str, object] = json.loads(node.stdout.readline())
    return event


def test_a_node_says_when_it_is_ready_and_serves_the_other_commands(
    node: subprocess.Popen[str], home: Path, run: Run
):
    ready = _ready(node)
    assert ready["event"] == "ready" and str(ready["ui"]).startswith("http://127.0.0.1:")
    assert ready["sync"] and (home / "api").stat().st_mode & 0o777 == 0o600
    assert run("status", "--json").json["running"] is True
    made = run("add", "need", "title=Blankets", "--json").json["id"]
    assert run("show", made[:8], "--json").json["fields"]["title"] == "Blankets"
    assert node.stdout is not None and json.loads(node.stdout.readline())["event"]
    assert run("show", "xyz").code == 1
    assert run("run").code == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_node_stops_cleanly_within_five_seconds(
    node: subprocess.Popen[str], home: Path, run: Run, number: signal.Signals
):
    _ready(node)
    started = time.monotonic()
    node.send_signal(number)
    _, said = node.communicate(timeout=10)
    assert (node.returncode, said) == (0, "") and time.monotonic() - started < 5
    assert not (home / "api").exists()
    assert run("status", "--json").json["running"] is False


def test_a_killed_node_leaves_nothing_that_stands_in_the_way(
    node: subprocess.Popen[str], home: Path, run: Run
):
    _ready(node)
    node.kill()
    node.wait()
    assert (home / "api").exists()
    assert run("status", "--json").json["running"] is False
