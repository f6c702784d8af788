"""The line to the desk: one at a time, and the one that starts is waited for."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from identity.errors import Refused
from node.cli import limits
from node.cli.line import connect
from tests.node.cli.conftest import Run


def _never() -> str:
    raise AssertionError("an open lock needs no passphrase")


def test_a_home_that_no_node_runs_is_opened(home: Path):
    line = connect(home, _never)
    try:
        assert line.call("space list", {})[0]["name"] == "Orchard"
        with pytest.raises(Refused):
            line.call("show", {"id": "zz"})
        assert line.call("peer list", {}) == []
    finally:
        line.close()
    connect(home, _never).close()


def test_a_home_in_use_is_waited_for_and_then_named(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "HOME_WAIT_S", 0.3)
    monkeypatch.setattr(limits, "HOME_POLL_S", 0.05)
    handle = os.open(home / "lock", os.O_RDWR)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        done = run("status")
        assert (done.code, str(home) in done.err) == (1, True)
    finally:
        os.close(handle)
    assert run("space", "list").code == 0


def test_without_a_home_it_says_how_to_make_one(run: Run, tmp_path: Path):
    done = run("status", "--home", str(tmp_path / "none"))
    assert done.code == 1 and "hedgerow init" in done.err
    assert not (tmp_path / "none").exists()
