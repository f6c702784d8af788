"""Every command with something wrong: the right exit code, one sentence, and nothing else on standard output."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from node.cli import entry, main
from node.cli.commands import COMMANDS
from tests.node.cli.conftest import Run
from tests.tidy.sources import ROOT

UNKNOWN = "deadbeef"
# One line for each command that a stranger to this home may type; the exit code that it gets.
WRONG = (
    ("init --name Second --no-passphrase", 1),
    ("invite --space nowhere --role reader", 1),
    ("invite --address nowhere", 1),
    ("pair HG1-AAAA", 1),
    ("peer confirm Kiln", 1),
    ("peer address Kiln h:1", 1),
    ("peer pause Kiln", 1),
    ("peer resume Kiln", 1),
    ("peer remove Kiln", 1),
    ("space create", 2),
    ("space share Orchard Kiln --role reader", 1),
    ("space accept Orchard", 1),
    ("space members nowhere", 1),
    ("space preview Orchard Kiln", 1),
    ("space remove Orchard Kiln", 1),
    ("space remove nowhere Kiln --urgent", 1),
    ("space requests nowhere", 1),
    ("space confirm Orchard ab", 1),
    ("space withdraw Orchard ab", 1),
    ("space rotate nowhere", 1),
    ("space copy Orchard Other", 1),
    ("space leave Orchard", 1),
    ("kinds dance", 1),
    ("member remove Nadia", 1),
    ("add dance title=x", 1),
    ("add need quantity=3", 1),
    ("add need title=x by=soon", 1),
    ("add need title=x --space nowhere", 1),
    ("add need title=x --as Nadia", 1),
    ("add need title=@/does/not/exist", 1),
    (f"edit {UNKNOWN} title=x", 1),
    (f"withdraw {UNKNOWN}", 1),
    (f"restore-record {UNKNOWN}", 1),
    (f"say {UNKNOWN} agree", 1),
    ("list dance", 1),
    ("list need --state dancing", 1),
    ("list need --from soon", 1),
    (f"show {UNKNOWN}", 1),
    ("show xyz", 1),
    (f"history {UNKNOWN}", 1),
    ("search", 2),
    ("import /does/not/exist.csv --space Orchard", 1),
    ("imports now", 2),
    ("undo-import", 2),
    ("undo-import ab", 1),
    ("feed create", 2),
    ("feed create nowhere", 1),
    ("feed list now", 2),
    ("feed remove ab", 1),
    ("export out.csv", 2),
    (f"export out.html --format html --record {UNKNOWN}", 1),
    ("export out.ics --format ics --kind need", 1),
    ("export-folder", 2),
    ("export-folder /does/not/exist", 1),
    ("export-folder out --space nowhere", 1),
    ("refer 00000000", 2),
    ("refer 00000000 Kiln --space home", 1),
    ("lesson 00000000", 1),
    ("lesson 00000000 --write --space nowhere", 1),
    (f"erase {UNKNOWN}", 1),
    (f"receipts {UNKNOWN}", 1),
    ("erased --space nowhere", 1),
    ("proposals --space nowhere", 1),
    (f"proposal keep {UNKNOWN}", 1),
    (f"proposal discard {UNKNOWN}", 1),
    ("retention now", 2),
    ("sync Kiln", 1),
    ("verify --against Kiln", 1),
    ("verify --at soon", 1),
    ("run --ui 0.0.0.0:1", 1),
    ("run --sync nowhere", 1),
    ("run --lan loud", 2),
    ("page", 1),
    ("status now", 2),
    ("peer list now", 2),
    ("space list now", 2),
    ("member list now", 2),
    ("member add", 2),
    ("device list now", 2),
    ("device invite now", 2),
    ("device join", 2),
    ("device join nonsense", 1),
    ("device label nowhere Shelf", 1),
    ("device lost nowhere", 1),
    ("device return --from nonsense", 2),
    ("kit keep Kiln", 1),
    ("kit stop Kiln", 1),
    ("kit list now", 2),
    ("travel check now", 2),
    ("travel leave", 1),
    ("set-aside --space nowhere", 1),
    ("backup", 2),
    ("backup /does/not/exist/file", 1),
    ("backup nowhere --test", 1),
    ("backup status now", 2),
    ("restore nowhere", 2),
    ("restore nowhere --recovery-words-file /does/not/exist", 1),
    ("restore nowhere --recovery-words-file /dev/null --space Orchard", 1),
    ("restore settle", 2),
    ("restore settle --alone", 1),
    ("bundle write out", 2),
    ("bundle write out --to Kiln", 1),
    ("bundle read /does/not/exist", 1),
    ("doctor now", 2),
    ("undo", 2),
    ("undo zzzz", 1),
    ("undo abcdef", 1),
    ("bin --space nowhere", 1),
    ("messages --space nowhere", 1),
    ("messages en --kind event", 1),
    ("since --as Nobody", 1),
    ("demo now", 2),
    ("courier init", 1),
    ("courier run", 1),
    ("courier invite", 1),
    ("courier status", 1),
    ("courier list now", 2),
    ("courier label Attic Cellar", 1),
    ("space checkpoint Nowhere", 1),
    ("space generations Nowhere", 1),
    ("space history Nowhere --keep perhaps", 2),
    ("compact --space Nowhere --drop-history", 1),
    ("help dance", 2),
    ("add event title=Walk recurrence=sometimes", 1),
    ("import /dev/null --space Orchard", 1),
    (f"status --home {'x' * 400}", 1),
)


def test_every_command_is_tried():
    tried = {name for name in COMMANDS for line, _ in WRONG if f"{line} ".startswith(f"{name} ")}
    assert set(COMMANDS) - tried == set()


@pytest.mark.parametrize(("line", "code"), WRONG, ids=[line for line, _ in WRONG])
def test_wrong_input_is_refused_in_a_sentence(home: Path, run: Run, line: str, code: int):
    for arguments in (line.split(), ["--json", *line.split()]):
        done = run(*arguments)
        assert (done.code, done.out) == (code, ""), done.err
        sentence = done.err.splitlines()[0]
        assert " " in sentence and sentence.endswith((".", "?")), sentence


def test_the_home_is_given_by_option_then_by_the_environment(run: Run, home: Path, tmp_path: Path):
    assert run("status", "--json").json["name"] == "Orchard"
    assert run("status", "--home", str(tmp_path / "other")).code == 1


def test_without_either_it_is_the_folder_of_the_platform(run: Run, own_home: Path):
    assert run("init", "--name", "Orchard", "--no-passphrase").code == 0
    found = [path for path in own_home.rglob("store.db") if path.parent.name == "hedgerow"]
    assert len(found) == 1


def test_a_relative_home_is_below_the_working_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    assert run("init", "--name", "Orchard", "--no-passphrase", "--home", "here").code == 0
    assert (tmp_path / "here" / "store.db").exists()


def test_what_nobody_foresaw_is_logged_without_what_somebody_wrote(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
):
    told = " ".join(["Nadia", "lives", "in", "the", "mill"])

    def fails(*_: object) -> None:
        raise ZeroDivisionError(told)

    monkeypatch.setattr(entry, "_ask_desk", fails)
    done = run("status")
    log = home / "log"
    assert (done.code, done.out) == (1, "") and str(log) in done.err
    text = log.read_text()
    assert "ZeroDivisionError" in text and "in fails" in text and told not in text + done.err
    assert log.stat().st_mode & 0o777 == 0o600


def test_outside_of_a_home_the_log_goes_to_the_state_folder(
    run: Run, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fails(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(entry, "_ask_desk", fails)
    assert run("status", "--home", str(tmp_path / "none")).code == 1
    assert [path.name for path in own_home.rglob("log")] == ["log"]
    assert not (tmp_path / "none").exists()


def test_an_interruption_is_said_plainly(run: Run, monkeypatch: pytest.MonkeyPatch):
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(entry, "_ask_desk", interrupted)
    assert run("status").err == "Stopped.\n"


def test_a_reader_that_has_seen_enough_causes_no_noise(home: Path):
    command = f"{sys.executable} {ROOT / 'hedgerow.py'} kinds | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], env=dict(os.environ), capture_output=True, check=False)
    assert done.returncode in (0, 1) and done.stderr == b""


def test_a_terminal_of_few_letters_shows_escapes(home: Path):
    assert main(["add", "need", "title=\u062e\U0001f33e"]) == 0
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    command = [sys.executable, str(ROOT / "hedgerow.py"), "list", "need"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode == 0 and rb"\u062e\U0001f33e" in done.stdout
