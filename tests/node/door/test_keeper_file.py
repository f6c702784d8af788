"""What a node needs of its far keeper while it is locked: kept whole, for its owner alone, never believed blindly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from identity.errors import Refused
from node.door.keeper_file import KEEPER, KEEPER_FILES, Kept, read, write


def test_what_is_kept_is_read_again_and_nobody_else_may_read_it(tmp_path: Path):
    kept = Kept(code="7K2M-0000-0000", browsers=("ab" * 32,), chain="c", key="k", members=7467)
    write(tmp_path / "home", kept)
    assert read(tmp_path / "home") == kept
    assert (tmp_path / "home" / KEEPER).stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "home").stat().st_mode & 0o777 == 0o700
    write(tmp_path / "home", Kept())
    assert read(tmp_path / "home") == Kept()
    assert {one.name for one in (tmp_path / "home").iterdir()} <= set(KEEPER_FILES)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"7",
        b"[" * 100_000,
        json.dumps({"code": 7}).encode(),
        json.dumps({"code": None, "browsers": []}).encode(),
        json.dumps({"browsers": "ab" * 32}).encode(),
        json.dumps({"browsers": ["", "ab" * 32]}).encode(),
        json.dumps({"browsers": [["ab" * 32]]}).encode(),
        json.dumps({"code": "x" * 70_000}).encode(),
        json.dumps({"members": "7467"}).encode(),
        json.dumps({"members": -1}).encode(),
        json.dumps({"members": 65_536}).encode(),
    ],
)
def test_a_damaged_file_lets_nobody_in(tmp_path: Path, content: bytes):
    (tmp_path / KEEPER).write_bytes(content)
    assert read(tmp_path) == Kept()


def test_where_nothing_can_be_kept_that_is_said(tmp_path: Path):
    (tmp_path / "home").write_text("a file")
    with pytest.raises(Refused, match="home-unwritable"):
        write(tmp_path / "home", Kept(code="x"))
    assert read(tmp_path / "home") == Kept()
