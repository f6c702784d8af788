"""Removing a home: its keys are overwritten first, and what isn't its own stays."""

from __future__ import annotations

import os
from pathlib import Path

from node.copies.leaving import remove_home


def test_key_files_are_overwritten_before_they_go(tmp_path: Path):
    home, mark = tmp_path / "home", tmp_path / "marks" / "one"
    home.mkdir()
    mark.parent.mkdir()
    mark.write_bytes(b"mark")
    (home / "key").write_bytes(b"secret key material")
    (home / "store.db").write_bytes(b"sealed")
    # A second name for the same file shows what is in its blocks when the first name is gone.
    os.link(home / "key", tmp_path / "witness")
    remove_home(home, ("key", "key.copy"), ("store.db", "lock"), mark)
    assert not home.exists() and not mark.exists()
    assert (tmp_path / "witness").read_bytes() == bytes(len(b"secret key material"))


def test_what_is_not_ours_stays(tmp_path: Path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "key").write_bytes(b"k")
    (home / "letter.txt").write_text("mine")
    remove_home(home, ("key",), ("store.db",), tmp_path / "none" / "mark")
    assert [path.name for path in home.iterdir()] == ["letter.txt"]
