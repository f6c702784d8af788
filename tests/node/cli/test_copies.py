"""A backup to a file and back, by the command line alone, as somebody does who lost their machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from node.cli import copies
from tests.node.cli.conftest import Run


@pytest.fixture
def sheet(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a home and keep its recovery words in a file."""
    monkeypatch.setenv("HEDGEROW_HOME", str(tmp_path / "home"))
    made = run("init", "--name", "Orchard", "--no-passphrase", "--json").json
    file = tmp_path / "sheet"
    file.write_text("\n".join(f"{n}. {word}" for n, word in enumerate(made["recovery_words"], 1)))
    return file


def test_a_backup_and_back_as_a_new_device(run: Run, sheet: Path, tmp_path: Path):
    record = run("add", "event", "title=Vigil", "start=2026-12-01", "notes=bring candles", "--json").json[
        "id"
    ]
    assert "no backup yet" in run("backup", "status").out
    done = run("backup", str(tmp_path / "stick"))
    assert done.code == 0 and "read back" in done.out
    assert "nothing is new" in run("backup", "status").out
    assert run("backup", str(tmp_path / "stick"), "--test", "--json").json["tested"]
    new, words = str(tmp_path / "new"), str(sheet)
    line = (
        "--home",
        new,
        "restore",
        str(tmp_path / "stick"),
        "--recovery-words-file",
        words,
        "--no-passphrase",
    )
    assert run(*line, "--name", "a\nb").code == 1
    back = run(*line, "--name", "New laptop")
    assert back.code == 0 and "Orchard is back" in back.out and "only reads" in back.out
    status = run("--home", new, "status", "--json").json
    assert status["reading_only"] and status["group"] == run("status", "--json").json["group"]
    assert status["device"] != run("status", "--json").json["device"]
    [here] = [one for one in run("--home", new, "device", "list", "--json").json if one["here"]]
    assert here["label"] == "New laptop"
    assert run("--home", new, "show", record, "--json").json["fields"]["notes"] == "bring candles"
    refused = run("--home", new, "edit", record, "title=No")
    assert refused.code == 1 and "only reads" in refused.err
    assert run("--home", new, "restore", "settle", "--alone").code == 0
    assert run("--home", new, "edit", record, "title=Yes").code == 0


def test_what_goes_wrong_is_one_sentence_and_leaves_nothing(run: Run, sheet: Path, tmp_path: Path):
    run("backup", str(tmp_path / "stick"))
    new = tmp_path / "new"
    line = (
        "--home",
        str(new),
        "restore",
        str(tmp_path / "stick"),
        "--no-passphrase",
        "--recovery-words-file",
    )
    other = tmp_path / "other"
    other.write_text("zoo " * 11 + "wrong")
    assert "don't open this file" in run(*line, str(other)).err
    other.write_text("zoo")
    assert run(*line, str(other)).code == 1
    other.write_bytes(b"\xff\xfe")
    assert "plain text" in run(*line, str(other)).err
    assert "already" in run("restore", str(tmp_path / "stick"), "--recovery-words-file", str(sheet)).err
    (tmp_path / "stick").write_bytes(b"letters")
    assert "not a file of Hedgerow" in run(*line, str(sheet)).err
    assert not new.exists()


def test_one_space_back_into_the_home(run: Run, sheet: Path, tmp_path: Path):
    run("backup", str(tmp_path / "stick"))
    back = run("restore", str(tmp_path / "stick"), "--recovery-words-file", str(sheet), "--space", "Orchard")
    assert back.code == 0 and "is back" in back.out


def test_people_read_what_a_stick_holds_and_brought():
    made = {
        "file": "f",
        "to_name": "Kiln",
        "entries": 3,
        "spaces": 1,
        "bytes": 2_000,
        "parts": 2,
        "written": True,
    }
    assert "Kiln is missing" in copies.bundle_written_shown(made)
    assert "2 files" in copies.bundle_written_shown(made)
    assert "Nothing was written" in copies.bundle_written_shown(made | {"written": False})
    read = {"from_name": "Kiln", "entries": 1, "partial": True, "gaps": 1, "refused": 2, "reply": True}
    told = copies.bundle_read_shown(read)
    assert "one new entry" in told and "torn" in told and "not taken" in told and "Write one back" in told
