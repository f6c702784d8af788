"""Passphrases come from files and terminals, never from pipes, and never show."""

from __future__ import annotations

import contextlib
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from identity.errors import Refused
from identity.limits import PASSPHRASE_CHARS_MIN
from node.cli import limits
from node.cli.passphrase import for_new_home, known_passphrase, to_unlock
from tests.node.cli.conftest import Run
from tests.tidy.sources import ROOT


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """Return a file with a passphrase in two scripts."""
    path = tmp_path / "secret"
    path.write_bytes("  six wörter \u062e  \r\n".encode())
    return path


def test_only_line_ends_are_cut(secret: Path, monkeypatch: pytest.MonkeyPatch):
    assert known_passphrase(str(secret)) == "  six wörter \u062e  "
    monkeypatch.setenv("HEDGEROW_PASSPHRASE_FILE", str(secret))
    assert known_passphrase(None) == "  six wörter \u062e  "


def test_what_is_given_goes_before_what_the_environment_says(
    secret: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HEDGEROW_PASSPHRASE_FILE", str(tmp_path / "missing"))
    assert known_passphrase(str(secret)) == "  six wörter \u062e  "
    monkeypatch.setenv("HEDGEROW_PASSPHRASE_FILE", "")
    assert known_passphrase(None) is None


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (None, "cli-file-missing"),
        (b"\n", "cli-passphrase-file-empty"),
        (b"\xff", "cli-passphrase-file-not-utf8"),
        (b"x" * (limits.PASSPHRASE_FILE_BYTES_MAX + 1), "cli-passphrase-file-large"),
    ],
)
def test_a_file_without_a_passphrase_is_named(tmp_path: Path, data: bytes | None, message: str):
    if data is not None:
        (tmp_path / "file").write_bytes(data)
    with pytest.raises(Refused) as caught:
        known_passphrase(str(tmp_path / "file"))
    assert (caught.value.message, caught.value.fields) == (message, {"file": str(tmp_path / "file")})


def test_where_nobody_is_there_nobody_is_asked():
    with pytest.raises(Refused, match="cli-passphrase-not-given"):
        to_unlock(None, str)
    with pytest.raises(Refused, match="cli-passphrase-to-choose"):
        for_new_home(None, str, str)


def test_a_locked_home_opens_with_its_passphrase_only(run: Run, secret: Path, tmp_path: Path):
    home = str(tmp_path / "home")
    assert run("init", "--name", "Orchard", "--home", home).code == 1
    assert run("init", "--name", "Orchard", "--home", home, "--passphrase-file", str(secret)).code == 0
    assert run("space", "list", "--home", home).code == 1
    (tmp_path / "wrong").write_text("wrong")
    wrong = run("space", "list", "--home", home, "--passphrase-file", str(tmp_path / "wrong"))
    assert wrong.code == 1 and "passphrase" in wrong.err
    assert run("--passphrase-file", str(secret), "space", "list", "--home", home).code == 0


def test_a_person_at_a_terminal_is_asked_twice_and_sees_no_passphrase(tmp_path: Path):
    said, code = _at_a_terminal(tmp_path / "home", [b"one two three\n", b"one two three\n"])
    assert code == 0 and b"12. " in said and b"one two three" not in said


def test_two_different_passphrases_make_no_home(tmp_path: Path):
    said, code = _at_a_terminal(tmp_path / "home", [b"one two three\n", b"one two four\n"])
    assert code == 1 and b"differ" in said and not (tmp_path / "home").exists()


def test_a_passphrase_that_is_guessed_at_once_makes_no_home(run: Run, tmp_path: Path):
    home, file = tmp_path / "home", tmp_path / "short"
    file.write_text(" pears  \n")
    refused = run("init", "--name", "Orchard", "--home", str(home), "--passphrase-file", str(file))
    assert refused.code == 1 and f"fewer than {PASSPHRASE_CHARS_MIN} characters" in refused.err
    said, code = _at_a_terminal(home, [b"pears\n"])
    assert code == 1 and b"fewer than" in said and not home.exists()


def test_an_empty_answer_gets_a_suggestion_of_six_words(tmp_path: Path):
    said, code = _at_a_terminal(tmp_path / "home", [b"\n", b"guess\n"])
    assert code == 1
    assert [line for line in said.decode().splitlines() if len(line.split()) == 6 and line.startswith("    ")]


def _at_a_terminal(home: Path, answers: list[bytes]) -> tuple[bytes, int]:
    """Run ``init`` with a terminal of its own; answer each question, recognised by its colon, in turn."""
    command = [sys.executable, str(ROOT / "hedgerow.py"), "init", "--name", "Orchard", "--home", str(home)]
    terminal, theirs = pty.openpty()
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    said, waiting = b"", list(answers)
    # Reading fails when the last one at the other end of the terminal is gone.
    with contextlib.suppress(OSError):
        while more := os.read(terminal, 4096):
            said += more
            if waiting and said.rstrip(b" ").endswith(b":"):
                os.write(terminal, waiting.pop(0))
    os.close(terminal)
    return said, process.wait(30)
