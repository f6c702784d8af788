"""A home is in doubt exactly when its mark does not bear its tag or counts more than it holds."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from platformdirs import user_state_path

from node.marks import TAG_BYTES, Doubt, Mark

HOME_ID = b"h" * 16
TAG, OTHER = b"t" * TAG_BYTES, b"o" * TAG_BYTES


@pytest.fixture
def store(tmp_path: Path) -> Path:
    made = tmp_path / "store.db"
    made.touch()
    return made


@pytest.fixture
def mark(store: Path) -> Mark:
    return Mark(HOME_ID, store)


def again(store: Path) -> Mark:
    """Return the mark as the next start finds it."""
    return Mark(HOME_ID, store)


def test_without_a_mark_the_home_is_new_here(mark: Mark):
    assert mark.doubt(TAG, 0) is Doubt.FIRST_HERE and mark.tag() == b""


def test_after_a_clean_run_there_is_no_doubt(store: Path, mark: Mark):
    mark.begin(TAG, 3)
    mark.wrote(TAG, 7)
    mark.end()
    assert again(store).doubt(TAG, 7) is Doubt.NONE
    assert again(store).doubt(TAG, 8) is Doubt.NONE
    assert again(store).tag() == TAG


def test_a_count_that_was_noted_survives_a_kill(store: Path, mark: Mark):
    mark.begin(TAG, 3)
    mark.wrote(TAG, 7)
    assert again(store).doubt(TAG, 7) is Doubt.NONE
    assert again(store).doubt(TAG, 6) is Doubt.OLDER_COPY
    mark.end()


def test_a_home_that_holds_less_than_was_written_is_an_older_copy(store: Path, mark: Mark):
    mark.begin(TAG, 7)
    mark.end()
    assert again(store).doubt(TAG, 6) is Doubt.OLDER_COPY


def test_another_tag_tells_of_another_run(store: Path, mark: Mark):
    mark.begin(TAG, 7)
    mark.end()
    assert again(store).doubt(OTHER, 7) is Doubt.RAN_ELSEWHERE


def test_a_start_that_was_cut_off_leaves_no_doubt(store: Path, mark: Mark):
    mark.begin(TAG, 7)
    mark.end()
    assert again(store).doubt(TAG + OTHER, 7) is Doubt.NONE
    assert again(store).doubt(OTHER + TAG, 7) is Doubt.NONE
    assert again(store).doubt(OTHER, 7) is Doubt.RAN_ELSEWHERE


@pytest.mark.parametrize("data", [b"", b"hgm1", b"\x00" * 28, b"x" * 100])
def test_a_damaged_mark_is_a_doubt(store: Path, mark: Mark, data: bytes):
    mark.begin(TAG, 7)
    mark.end()
    mark.path.write_bytes(data)
    assert again(store).doubt(TAG, 7) is not Doubt.NONE


def test_a_copied_store_has_no_mark(store: Path, mark: Mark, tmp_path: Path):
    mark.begin(TAG, 7)
    mark.end()
    shutil.copy(store, tmp_path / "copy.db")
    assert again(tmp_path / "copy.db").doubt(TAG, 7) is Doubt.FIRST_HERE
    os.replace(store, tmp_path / "moved.db")
    assert again(tmp_path / "moved.db").doubt(TAG, 7) is Doubt.NONE


def test_homes_do_not_share_a_mark(store: Path, mark: Mark):
    mark.begin(TAG, 7)
    mark.end()
    assert Mark(b"i" * 16, store).doubt(TAG, 7) is Doubt.FIRST_HERE


def test_marks_lie_in_the_users_state_folder_for_nobody_else_to_read(mark: Mark):
    mark.begin(TAG, 7)
    mark.end()
    assert mark.path.parent == user_state_path("hedgerow") / "homes"
    assert mark.path.stat().st_mode & 0o077 == 0 and mark.path.parent.stat().st_mode & 0o077 == 0


def test_where_no_mark_can_be_left_nothing_is_noted(store: Path, tmp_path: Path):
    (tmp_path / "file").touch()
    blocked = Mark(HOME_ID, store, tmp_path / "file")
    with pytest.raises(OSError):
        blocked.begin(TAG, 1)
    blocked.wrote(TAG, 2)
    blocked.end()
    assert blocked.doubt(TAG, 1) is Doubt.FIRST_HERE
