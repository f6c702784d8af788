"""A courier's own commands, and a courier that runs as a process of its own."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

from node.cli.couriers import list_shown
from tests.node.cli.conftest import Run
from tests.tidy.sources import ROOT


def test_a_courier_is_made_once_and_says_what_it_is(run: Run, tmp_path: Path):
    home = str(tmp_path / "box")
    made = run("--home", home, "courier", "init", "--json").json
    assert {len(made[name]) for name in ("group", "device")} == {64} and made["home"] == home
    assert run("--home", home, "courier", "init").code == 1
    assert run("--home", home, "init", "--name", "Orchard", "--no-passphrase").code == 1
    assert run("--home", str(tmp_path / "none"), "courier", "status").code == 1
    status = run("--home", home, "courier", "status", "--json").json
    assert (status["spaces"], status["entries"], status["bytes"], status["devices"]) == (0, 0, 0, 0)
    assert status["quota_bytes"] > 0 and "GiB" in run("--home", home, "courier", "status").out


def test_a_code_is_made_whether_it_runs_or_not(run: Run, tmp_path: Path):
    home = str(tmp_path / "box")
    run("--home", home, "courier", "init")
    line = ("courier", "invite", "--address", "192.0.2.9:7465")
    codes = {run("--home", home, *line, "--json").json["code"] for _ in range(2)}
    assert len(codes) == 2 and all(code.startswith("HC1-") for code in codes)
    assert "HC1-" in run("--home", home, *line).out
    assert run("--home", home, "courier", "invite", "--address", "nonsense").code == 1


def test_a_running_courier_tells_where_it_listens_and_its_code(run: Run, tmp_path: Path):
    home = str(tmp_path / "box")
    run("--home", home, "courier", "init")
    command = [
        sys.executable,
        "-m",
        "hedgerow",
        "--home",
        home,
        "--json",
        "courier",
        "run",
        "--sync",
        "127.0.0.1:0",
    ]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            ready = json.loads(process.stdout.readline())
            assert ready["event"] == "ready" and ready["code"].startswith("HC1-")
            assert ready["sync"][0].startswith("127.0.0.1:")
            assert run("--home", home, "courier", "status", "--json").json["listening"] == ready["sync"]
        finally:
            process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


def test_at_debug_level_a_courier_logs_what_it_does_and_nothing_that_it_keeps(run: Run, tmp_path: Path):
    home = tmp_path / "box"
    run("--home", str(home), "courier", "init")
    (home / "config.toml").write_text('log_level = "debug"\n')
    line = (sys.executable, "-m", "hedgerow", "--home", str(home), "--json", "courier", "run")
    command = [*line, "--sync", "127.0.0.1:0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        try:
            assert json.loads(process.stdout.readline())["event"] == "ready"
        finally:
            process.send_signal(signal.SIGTERM)
        logged = process.stderr.read()
        assert process.wait(60) == 0
    # A library logs what it is called with: statements, keys, what is kept.
    assert not any(word in logged for word in ("aiosqlite", "INSERT", "executing", "secret"))


def test_what_was_made_a_courier_runs_as_one(run: Run, tmp_path: Path):
    home = str(tmp_path / "box")
    run("--home", home, "courier", "init")
    command = [sys.executable, "-m", "hedgerow", "--home", home, "--json", "run", "--sync", "127.0.0.1:0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert json.loads(process.stdout.readline())["code"].startswith("HC1-")
        finally:
            process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


def test_couriers_are_shown_with_what_they_were_told():
    space = {"space": "ab", "name": "Joint", "told": False, "full": True, "gate_version": 0}
    row = {"name": "Attic", "reachable": True, "holds_all": False, "last_met": None, "spaces": [space]}
    text = list_shown([row])
    assert "Attic" in text and "Joint (not told yet, full)" in text
    assert "courier init" in list_shown([])
