"""A folder is written whole and in its place, or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from identity.errors import Refused
from node.cli.folders import check_free, write_folder
from tests.node.cli.conftest import Run

FILES = (("a.txt", (b"a",)), ("b.txt", (b"b", b"c")))


def test_a_folder_takes_an_empty_place(tmp_path: Path):
    (tmp_path / "empty").mkdir()
    for name in ("new", "empty"):
        assert write_folder(tmp_path / name, FILES) == 2
        assert {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} == {
            file: b"".join(pieces) for file, pieces in FILES
        }
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o700
        assert all(file.stat().st_mode & 0o777 == 0o600 for file in (tmp_path / name).iterdir())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "new"]


@pytest.mark.parametrize("name", ["full", "file", "link", "missing/below", "file/below", "nul\0"])
def test_what_is_there_stays(tmp_path: Path, name: str):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept").write_text("kept")
    (tmp_path / "file").write_text("kept")
    (tmp_path / "target").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "target")
    before = sorted(tmp_path.rglob("*"))
    for work in (check_free, lambda path: write_folder(path, FILES)):
        with pytest.raises(Refused, match="cli-folder-"):
            work(tmp_path / name)
    assert sorted(tmp_path.rglob("*")) == before and (tmp_path / "full" / "kept").read_text() == "kept"


@pytest.mark.parametrize("error", [KeyboardInterrupt, Refused("search-empty"), OSError])
def test_what_was_cut_off_leaves_nothing(tmp_path: Path, error: type[BaseException]):
    def files() -> Iterator[tuple[str, Iterable[bytes]]]:
        yield FILES[0]
        raise error

    with pytest.raises((KeyboardInterrupt, Refused)):
        write_folder(tmp_path / "out", files())
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_was_taken_meanwhile_is_left_alone(tmp_path: Path):
    def files() -> Iterator[tuple[str, Iterable[bytes]]]:
        yield FILES[0]
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "theirs").write_text("theirs")

    with pytest.raises(Refused, match="cli-folder-unwritable"):
        write_folder(tmp_path / "out", files())
    assert [path.name for path in tmp_path.rglob("*")] == ["out", "theirs"]


def test_everything_can_be_read_from_the_folder(home: Path, run: Run, tmp_path: Path):
    assert run("add", "event", "title=Vigil", "start=2026-12-01").code == 0
    assert run("add", "need", "title=Tea").code == 0
    assert run("add", "case", "title=C-1", "identity.names=Mina").code == 0
    done = run("export-folder", str(tmp_path / "out"), "--json")
    assert done.json == {"records": 3, "files": 15, "folder": str(tmp_path / "out")}
    texts = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir()}
    assert {"index.html", "README.txt", "event.ics", "event.html", "need.csv", "case.md", "case.json"} <= set(
        texts
    )
    assert "need.ics" not in texts and not any("Mina" in text for text in texts.values())
    assert "hedgerow import" in texts["README.txt"]
    assert "3 records" in run("export-folder", str(tmp_path / "more"), "--parts").out
    assert "Mina" in (tmp_path / "more" / "case.html").read_text(encoding="utf-8")
    assert run("export-folder", str(tmp_path / "out")).code == 1
