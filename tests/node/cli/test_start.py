"""Making a home, and running a node until it is told to stop."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from identity.words import from_words
from node.cli import start
from node.cli.parse import parse
from node.home import is_home
from node.words import languages
from tests.node.cli.conftest import Run
from tests.tidy.sources import ROOT


def test_a_new_home_tells_its_ids_and_words_once(run: Run, tmp_path: Path):
    home = str(tmp_path / "home")
    made = run(
        "--home", home, "init", "--json", "--name", " Orchard ", "--language", "es-MX", "--no-passphrase"
    ).json
    assert {len(made[name]) for name in ("group", "device", "home_space")} == {64}
    assert len(from_words(" ".join(made["recovery_words"]))) == 16
    status = run("--home", home, "status", "--json").json
    assert (status["group"], status["device"], status["name"]) == (made["group"], made["device"], "Orchard")
    assert (status["language"], status["open_lock"]) == ("es-MX", True)


def test_people_get_the_words_numbered_and_the_open_lock_named(run: Run, tmp_path: Path):
    done = run("--home", str(tmp_path / "home"), "init", "--name", "Orchard", "--no-passphrase")
    assert "\n  12. " in done.out and "Open lock" in done.out and "Not audited" in done.out
    assert "Open lock" in run("--home", str(tmp_path / "home"), "status").out


def test_a_home_is_none_before_its_words_were_shown(run: Run, tmp_path: Path):
    home = tmp_path / "home"
    asked = parse(["init", "--name", "Orchard", "--no-passphrase"])

    def killed(made: dict[str, object]) -> None:
        assert len(made["recovery_words"]) == 12 and not is_home(home)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        start.init(asked, home, killed)
    assert not is_home(home) and run("--home", str(home), "status").code == 1
    assert run("--home", str(home), "init", "--name", "Orchard", "--no-passphrase").code == 0
    assert run("--home", str(home), "status").code == 0


def test_a_home_whose_words_found_no_room_is_none(tmp_path: Path):
    command = [sys.executable, str(ROOT / "hedgerow.py"), "--home", str(tmp_path / "home"), "init"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*command, "--name", "Orchard", "--no-passphrase", "--json"],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=dict(os.environ, XDG_STATE_HOME=str(tmp_path)),
        )
    assert done.returncode == 1 and "Traceback" not in done.stderr and not is_home(tmp_path / "home")


@pytest.mark.parametrize("name", ["", " ", "x" * 81, "a\x1bb", "a\nb", "a\u202eb"])
def test_a_name_that_can_not_be_shown_makes_no_home(run: Run, tmp_path: Path, name: str):
    assert run("--home", str(tmp_path / "home"), "init", f"--name={name}", "--no-passphrase").code == 1
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("language", ["de", "english", "e", "e1", "en_GB", "en-", "é", "en" + "-abc" * 20])
def test_a_language_without_words_makes_no_home_and_those_with_words_are_named(
    run: Run, tmp_path: Path, language: str
):
    line = ("init", "--name", "Orchard", f"--language={language}", "--no-passphrase")
    done = run("--home", str(tmp_path / "home"), *line)
    assert (done.code, ", ".join(languages()) in done.err) == (1, True)
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


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a browser that writes down what it is to show; return where."""
    file, script = tmp_path / "shown", tmp_path / "browser"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {file}\n')
    script.chmod(0o700)
    monkeypatch.setenv("BROWSER", f"{script} %s")
    return file


def _started(home: Path, *more: str) -> subprocess.Popen[str]:
    command = [
        sys.executable,
        str(ROOT / "hedgerow.py"),
        "run",
        "--json",
        "--lan",
        "off",
        "--home",
        str(home),
    ]
    addresses = ["--sync", "127.0.0.1:0", "--ui", "127.0.0.1:0"]
    return subprocess.Popen(
        [*command, *addresses, *more],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _post(url: str, path: str, body: dict[str, object]) -> dict[str, object]:
    origin = url.partition("/#")[0]
    request = urllib.request.Request(
        f"{origin}{path}",
        json.dumps(body).encode(),
        {"Content-Type": "application/json", "Origin": origin},
    )
    with urllib.request.urlopen(request, timeout=20) as reply:
        told: dict[str, object] = json.loads(reply.read())
        return told


def _until_shown(shown: Path) -> list[str]:
    last = time.monotonic() + 60
    while not (shown.exists() and shown.read_text().endswith("\n")):
        assert time.monotonic() < last
        time.sleep(0.02)
    return shown.read_text().split()


def test_where_nobody_says_the_passphrase_the_node_waits_for_its_page(run: Run, tmp_path: Path):
    home, file = tmp_path / "home", tmp_path / "passphrase"
    file.write_text("six words that nobody knows")
    assert run("init", "--name", "Orchard", "--home", str(home), "--passphrase-file", str(file)).code == 0
    node = _started(home)
    try:
        ready = _ready(node)
        assert (ready["event"], ready["locked"], ready["sync"]) == ("ready", True, [])
        assert not (home / "api").exists()
        assert run("page", "--home", str(home)).code == 1
        assert run("status", "--home", str(home), "--passphrase-file", str(file)).code == 0
        door = _post(str(ready["ui"]), "/api/unlock", {"passphrase": file.read_text()})
        assert (door["state"], door["signed_in"]) == ("open", True)
        assert run("status", "--json", "--home", str(home)).json["running"] is True
        assert (
            run("page", "--json", "--home", str(home))
            .json["url"]
            .startswith(str(ready["ui"]).partition("#")[0])
        )
    finally:
        node.terminate()
        _, said = node.communicate(timeout=10)
    assert (node.returncode, said) == (0, "")


def test_a_missing_home_is_made_at_the_page_where_that_is_to_be_opened(
    run: Run, tmp_path: Path, shown: Path, monkeypatch: pytest.MonkeyPatch
):
    home = tmp_path / "home"
    assert run("run", "--home", str(home)).code == 1
    node = _started(home, "--open")
    try:
        ready = _ready(node)
        assert (ready["new"], ready["locked"]) == (True, False) and not home.exists()
        [opened] = _until_shown(shown)
        assert (
            opened.partition("#enter=")[0] == str(ready["ui"]).partition("#enter=")[0]
            and opened != ready["ui"]
        )
        for url in (opened, str(ready["ui"])):
            assert _post(url, "/api/enter", {"link": url.partition("=")[2]})["state"] == "new"
    finally:
        node.terminate()
        _, said = node.communicate(timeout=10)
    assert (node.returncode, said) == (0, "") and not home.exists()


def test_a_link_to_the_page_is_made_and_opened_on_demand(
    node: subprocess.Popen[str], home: Path, run: Run, shown: Path
):
    ready = _ready(node)
    told = run("page")
    assert "/#enter=" in told.out and not shown.exists()
    made = run("page", "--json", "--open").json
    assert _until_shown(shown) == [made["url"]] and made["url"] != ready["ui"]
    door = _post(made["url"], "/api/enter", {"link": made["url"].partition("=")[2]})
    assert door["signed_in"] is True and door["open_lock"] is True


def test_without_a_node_or_a_home_there_is_no_page(home: Path, run: Run, tmp_path: Path):
    assert run("page").code == 1
    assert run("page", "--home", str(tmp_path / "nowhere")).code == 1


def test_no_link_that_lets_in_is_written_to_a_log(home: Path):
    command = [sys.executable, str(ROOT / "hedgerow.py"), "run", "--lan", "off", "--sync", "127.0.0.1:0"]
    node = subprocess.Popen([*command, "--ui", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    try:
        assert node.stdout is not None
        said = node.stdout.readline()
        assert "http://127.0.0.1:" in said and "#" not in said
    finally:
        node.terminate()
        node.communicate(timeout=10)
