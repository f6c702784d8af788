"""What the desk is asked: arguments by name, values from files and from standard input."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from identity.errors import Refused
from node.cli import limits
from node.cli.parse import parse
from node.cli.request import request, value_of, write_file


def _asked(*line: str):
    return request(parse(line))


def _stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def test_what_was_not_given_is_empty():
    assert _asked("status") == {}
    assert _asked("invite") == {"to": None, "space": None, "role": None, "addresses": []}
    assert _asked("list", "need") == {
        "kind": "need", "space": None, "state": None, "from": None, "to": None, "search": None,
    }  # fmt: skip
    assert _asked("say", "ab", "agree") == {"id": "ab", "statement": "agree", "args": {}, "as": None}
    assert _asked("kinds") == {"kind": None}
    assert _asked("member", "add", "N") == {"name": "N", "role": None, "spaces": []}
    assert _asked("verify") == {"against": None, "at": None}


def test_what_was_given_goes_by_the_names_of_the_desk():
    assert _asked("add", "need", "a=1", "--shared", "--as", "N", "--space", "s", "--json", "--home", "h") == {
        "kind": "need", "fields": {"a": "1"}, "shared": True, "as": "N", "space": "s",
    }  # fmt: skip
    assert _asked("peer", "address", "Kiln", "h:1") == {"peer": "Kiln", "address": "h:1"}
    assert _asked("export", "f", "--format", "md", "--parts") == {
        "format": "md", "space": None, "kind": None, "record": None, "parts": True, "withdrawn": False,
    }  # fmt: skip
    assert _asked("export-folder", "f") == {"space": None, "parts": False, "withdrawn": False}
    assert _asked("sync", "--wait", "3") == {"peer": None, "wait": 3.0}


def test_values_come_from_files_and_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "note").write_bytes("Zeile\r\n\u062e\n".encode())
    _stdin(monkeypatch, b"a\nb\n")
    asked = _asked(
        "edit", "ab", f"notes=@{tmp_path}/note", "title=@@home", "aim=-", "place=a@b", "by=@@", "x==-"
    )
    assert asked["fields"] == {
        "notes": "Zeile\r\n\u062e\n", "title": "@home", "aim": "a\nb\n", "place": "a@b", "by": "@", "x": "=-",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing", "cli-file-missing"),
        ("note/below", "cli-file-missing"),
        ("", "cli-file-is-folder"),
        ("nul\0", "cli-file-unreadable"),
        ("latin", "cli-value-not-utf8"),
        ("large", "cli-value-large"),
    ],
)
def test_files_that_are_no_values_are_named(tmp_path: Path, name: str, message: str):
    (tmp_path / "note").write_text("x")
    (tmp_path / "latin").write_bytes(b"one\ntwo \xe4")
    with (tmp_path / "large").open("wb") as file:
        file.truncate(limits.VALUE_FILE_BYTES_MAX + 1)
    with pytest.raises(Refused) as caught:
        value_of("notes", f"@{tmp_path}/{name}")
    assert caught.value.message == message
    if message == "cli-value-not-utf8":
        assert caught.value.fields["line"] == 2


def test_an_import_hands_over_name_and_text(tmp_path: Path):
    (tmp_path / "in.csv").write_text("a,ü\n", encoding="utf-8")
    asked = _asked("import", str(tmp_path / "in.csv"), "--space", "s", "--dry-run")
    assert asked == {
        "name": "in.csv",
        "content": "a,ü\n",
        "space": "s",
        "kind": None,
        "dry_run": True,
        "as": None,
    }


def test_an_import_whose_bytes_are_no_text_travels_as_bytes(tmp_path: Path):
    (tmp_path / "in.csv").write_bytes(b"a\nb\n\xff\n")
    asked = _asked("import", str(tmp_path / "in.csv"), "--space", "s")
    assert (asked["name"], base64.b64decode(asked["data"])) == ("in.csv", b"a\nb\n\xff\n")
    assert "content" not in asked


def test_a_file_is_written_whole_and_for_its_owner(tmp_path: Path):
    target = tmp_path / "out"
    target.write_text("before")
    write_file(target, (b"aft", b"er"))
    assert target.read_bytes() == b"after" and target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(Refused, match="cli-file-unwritable"):
        write_file(tmp_path / "missing" / "out", ())
    with pytest.raises(Refused, match="cli-file-unwritable"):
        write_file(tmp_path, ())

    def cut() -> Iterator[bytes]:
        yield b"half"
        raise Refused("search-empty")

    with pytest.raises(Refused, match="search-empty"):
        write_file(target, cut())
    assert target.read_bytes() == b"after"
    assert list(tmp_path.iterdir()) == [target]
