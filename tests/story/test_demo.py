"""The demonstration as people start it: three groups come up, a change shows up live, it stops cleanly."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.story.groups import PROGRAM, PROJECT, Running, children_of, is_running, until

START_S = 40.0


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Running]:
    """Give a demonstration that starts."""
    running = Running(["--home", str(tmp_path / "demo"), "--json", "demo", "--no-open"])
    yield running
    running.kill()


def test_the_demonstration_shows_changes_live_and_stops(demo: Running):
    ready = demo.expect("ready", START_S)
    first, second, third = ready["groups"]
    assert ready["ui"] == first["page"]
    assert {"http://127.0.0.1:"} == {group["page"][:17] for group in (first, second, third)}
    assert len({group["page"].partition("#enter=")[2] for group in (first, second, third)}) == 3
    assert len(ready["sync"]) == 3
    assert [event["event"] for event in demo.seen][:3] == ["demo-starting"] * 3
    for group in (first, second, third):
        assert len(do(group["home"], "peer", "list")) == 2
        assert {one["confirmed"] for one in do(group["home"], "peer", "list")} == {True}
    pledges = [{one["id"] for one in do(group["home"], "list", "pledge")} for group in (first, second, third)]
    assert pledges[0] and pledges[0] == pledges[1] == pledges[2]
    # A change by one of them, from another process, shows up at the others.
    lesson = do(first["home"], "list", "lesson")[0]
    do(first["home"], "edit", lesson["id"], "again=Yes")
    demo.expect("demo-change", group=second["name"], kind="lesson")
    until(
        lambda: do(third["home"], "show", lesson["id"])["fields"].get("again"), lambda found: found == "Yes"
    )
    against = do(first["home"], "verify", "--against", second["name"])["against"]
    assert against and set(against.values()) == {"equal"}
    started = children_of(demo.process.pid)
    assert demo.stop(signal.SIGINT) < 5
    assert [process for process in started if is_running(process)] == []


def test_a_demonstration_without_a_folder_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    running = Running(["--json", "demo", "--no-open"])
    try:
        running.expect("ready", START_S)
        running.stop(signal.SIGINT)
    finally:
        running.kill()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def do(home: str, *words: str) -> Any:
    """Do a command in another process and return what it prints."""
    done = subprocess.run(
        [*PROGRAM, "--home", home, "--json", *words],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
