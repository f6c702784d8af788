"""Sealed files on disk: in their place only when whole, gone on with where torn, cut into parts, never over others."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from identity.errors import PeerFault, Refused
from identity.keys import public_of_secret
from identity.sealed_file import FileSort, Sealer, Sealing, begin
from node import words
from node.copies.sealed_files import Reading, Writing, checked_name, part_name

ANNA = b"\1" * 32
ITEMS = [bytes([number]) * 40_000 for number in range(12)]
PART_BYTES = 140_000


def sealing(seed: int = 0) -> Sealing:
    return begin(FileSort.BUNDLE, [public_of_secret(ANNA)], random.Random(seed).randbytes)


def write(
    path: Path, seal: Sealing, items: list[bytes], *, parts: int = 2**31, stop: int | None = None
) -> int:
    """Write a file; ``stop``: give up after so many items, as when a stick is pulled out. Return its parts."""
    sealer = Sealer(seal)
    with Writing(path, seal, part_bytes_max=parts) as writing:
        for item in items[:stop]:
            writing.write(sealer.add(item))
        if stop is None:
            writing.write([sealer.finish()])
            writing.finish()
    return writing.parts


def read(path: Path) -> tuple[list[bytes], bool]:
    reading = Reading(path, FileSort.BUNDLE, [ANNA])
    return list(reading.items()), reading.is_whole


def test_a_file_is_in_its_place_only_when_it_is_whole(tmp_path: Path):
    path = tmp_path / "stick"
    write(path, sealing(), ITEMS, stop=6)
    assert not path.exists()
    found, is_whole = read(path)
    assert found == ITEMS[: len(found)] and len(found) >= 3 and not is_whole
    write(path, sealing(), ITEMS)
    assert read(path) == (ITEMS, True) and os.listdir(tmp_path) == ["stick"]
    assert path.stat().st_mode & 0o077 == 0


def test_an_older_file_stays_until_the_new_one_is_whole(tmp_path: Path):
    path = tmp_path / "stick"
    write(path, sealing(), ITEMS)
    write(path, sealing(1), ITEMS[:2], stop=2)
    assert read(path) == (ITEMS, True)
    write(path, sealing(1), ITEMS[:2])
    assert read(path) == (ITEMS[:2], True)


@pytest.mark.parametrize("stop", [0, 1, 5, 11])
def test_writing_goes_on_where_it_was_torn(tmp_path: Path, stop: int):
    torn, whole = tmp_path / "torn", tmp_path / "whole"
    write(whole, sealing(), ITEMS, parts=PART_BYTES)
    write(torn, sealing(), ITEMS, parts=PART_BYTES, stop=stop)
    first = part_name(torn.with_name("torn.unfinished"), 1)
    inode = first.stat().st_ino
    with first.open("r+b") as file:
        file.truncate(max(0, first.stat().st_size - 7))
    write(torn, sealing(), ITEMS, parts=PART_BYTES)
    assert torn.stat().st_ino == inode and torn.read_bytes() == whole.read_bytes()
    assert read(torn) == (ITEMS, True)


def test_a_large_file_is_cut_into_parts_that_a_stick_takes(tmp_path: Path):
    path = tmp_path / "stick"
    assert write(path, sealing(), ITEMS, parts=PART_BYTES) == 4
    assert sorted(os.listdir(tmp_path)) == ["stick", *(f"stick.part{number}" for number in range(2, 5))]
    assert all(file.stat().st_size <= PART_BYTES for file in tmp_path.iterdir())
    assert read(path) == (ITEMS, True)
    write(path, sealing(1), ITEMS[:1], parts=PART_BYTES)
    assert os.listdir(tmp_path) == ["stick"]


def test_a_part_that_is_missing_or_of_another_file_is_where_it_ends(tmp_path: Path):
    path, other = tmp_path / "stick", tmp_path / "other"
    write(path, sealing(), ITEMS, parts=PART_BYTES)
    write(other, sealing(1), ITEMS, parts=PART_BYTES)
    part_name(path, 3).write_bytes(part_name(other, 3).read_bytes())
    found, is_whole = read(path)
    assert found == ITEMS[: len(found)] and 3 <= len(found) < len(ITEMS) and not is_whole
    part_name(path, 3).write_bytes(part_name(path, 2).read_bytes())
    assert read(path) == (found, False)
    part_name(path, 3).unlink()
    assert read(path) == (found, False)


def test_what_a_power_cut_left_without_its_beginning_is_written_anew(tmp_path: Path):
    path = tmp_path / "stick"
    write(path, sealing(), ITEMS, parts=PART_BYTES, stop=8)
    for number in (1, 2):
        torn = part_name(path.with_name("stick.unfinished"), number)
        torn.write_bytes(bytes(512) + torn.read_bytes()[512:])
    write(path, sealing(), ITEMS, parts=PART_BYTES)
    assert read(path) == (ITEMS, True)
    path.write_bytes(bytes(512))
    with pytest.raises(Refused, match="copy-file-in-the-way"):
        write(path, sealing(), ITEMS)


@pytest.mark.parametrize("place", ["stick", "stick.unfinished"])
def test_what_is_not_ours_is_never_written_over(tmp_path: Path, place: str):
    (tmp_path / place).write_bytes(b"somebody's letters")
    with pytest.raises(Refused) as caught:
        write(tmp_path / "stick", sealing(), ITEMS)
    assert caught.value.message == "copy-file-in-the-way" and words.known(caught.value.message)
    assert (tmp_path / place).read_bytes() == b"somebody's letters"


@pytest.mark.parametrize(
    "name", ["a:b", "what?", "end.", "end ", 'quo"te', "tab\t", "x" * 201, "a.unfinished"]
)
def test_names_that_sticks_do_not_take_are_refused(name: str):
    with pytest.raises(Refused) as caught:
        checked_name(Path(name))
    assert words.known(caught.value.message)
    assert checked_name(Path("Moss 2026-11-28.hedgerow")).name == "Moss 2026-11-28.hedgerow"


def test_what_is_no_file_is_refused(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    for name, message in (
        ("nothing", "copy-file-missing"),
        (".", "copy-file-unreadable"),
        ("pipe", "copy-file-unreadable"),
    ):
        with pytest.raises(Refused) as caught:
            Reading(tmp_path / name, FileSort.BUNDLE, [ANNA])
        assert caught.value.message == message and words.known(message)
    (tmp_path / "text").write_bytes(b"x" * 100)
    with pytest.raises(PeerFault, match="sealed-file-foreign"):
        Reading(tmp_path / "text", FileSort.BUNDLE, [ANNA])


def test_a_full_or_missing_disk_is_said(tmp_path: Path):
    with pytest.raises(Refused) as caught:
        write(tmp_path / "gone" / "stick", sealing(), ITEMS)
    assert caught.value.message == "copy-file-unwritable"
    with pytest.raises(Refused) as full, Writing(tmp_path / "stick", sealing()) as writing:
        assert writing._file is not None
        writing._file.close()
        writing._file, writing._is_there = open("/dev/full", "r+b", buffering=0), False
        writing.write([b"x" * 100])
    assert full.value.message == "copy-disk-full" and words.known("copy-disk-full")


def test_what_was_given_up_is_taken_away(tmp_path: Path):
    path, sealer = tmp_path / "stick", Sealer(sealing())
    with Writing(path, sealing(), part_bytes_max=PART_BYTES) as writing:
        for item in ITEMS:
            writing.write(sealer.add(item))
    writing.discard()
    assert os.listdir(tmp_path) == []


def test_a_pipe_that_lies_where_a_part_should_be_ends_the_file(tmp_path: Path):
    path = tmp_path / "stick"
    assert write(path, sealing(), ITEMS, parts=PART_BYTES) > 1
    part_name(path, 2).unlink()
    os.mkfifo(part_name(path, 2))
    found, is_whole = read(path)
    assert found == ITEMS[: len(found)] and not is_whole
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused, match="copy-file-in-the-way"):
        write(tmp_path / "pipe", sealing(), ITEMS)
