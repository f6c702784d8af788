"""Homes and the command line, run in this process as a person would run it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from node.cli import main


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs the command line and checks what holds for every command."""

    def run(*arguments: str) -> Done:
        capsys.readouterr()
        code = main(list(arguments))
        out, err = capsys.readouterr()
        assert code in (0, 1, 2)
        assert "Traceback" not in err and 'File "' not in err
        if code == 1:
            assert err.count("\n") == 1 and err.strip().endswith((".", "?"))
        return Done(code=code, out=out, err=err)

    return run


@pytest.fixture
def home(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home with an open lock that the command line works on by default."""
    folder = tmp_path / "home"
    monkeypatch.setenv("HEDGEROW_HOME", str(folder))
    assert run("init", "--name", "Orchard", "--no-passphrase").code == 0
    return folder
