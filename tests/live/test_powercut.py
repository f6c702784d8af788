"""A few power cuts; ``python -m tests.live.powercut --images 1000`` makes as many as wanted."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest

from tests.live.recording import Disk, Event, has_strace
from tests.tidy.sources import ROOT

IMAGES = 20
PATH = "/home/store.db"


def test_no_acknowledged_change_is_lost_by_power_cuts(seed: int):
    if not has_strace():
        pytest.skip("there is no strace here, so nothing can be recorded")
    command = [sys.executable, "-m", "tests.live.powercut", "--images", str(IMAGES), "--seed", str(seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{IMAGES} images, 2 of them of a lying disk")


def written(at: int, data: bytes) -> Event:
    return Event(what="write", path=PATH, at=at, data=data)


def images(disk: Disk, count: int = 200) -> set[bytes]:
    return {disk.image(random.Random(number)).get(PATH, b"") for number in range(count)}


def test_what_was_synced_is_in_every_image_and_the_rest_in_some():
    disk = Disk({PATH: b"old"})
    disk.happen(written(0, b"new"))
    assert images(disk) == {b"old", b"new"}
    disk.happen(Event(what="sync", path=PATH))
    disk.happen(written(3, bytes(1_024)))
    found = images(disk)
    assert all(image.startswith(b"new") for image in found) and {len(image) for image in found} == {3, 1_027}


def test_a_write_may_be_torn_between_sectors():
    disk = Disk({PATH: bytes(1_024)})
    disk.happen(written(0, b"x" * 1_024))
    assert bytes(512) + b"x" * 512 in images(disk)


def test_a_lying_disk_loses_what_it_said_was_synced():
    disk = Disk({PATH: b"old"})
    disk.happen(written(0, b"new"))
    disk.happen(Event(what="sync", path=PATH), lies=True)
    assert b"old" in images(disk)


def test_a_file_whose_name_was_not_synced_may_be_gone():
    disk = Disk({})
    disk.happen(Event(what="make", path=PATH))
    disk.happen(written(0, b"x"))
    assert b"" in images(disk) and b"x" in images(disk)
    disk.happen(Event(what="sync", path=PATH))
    assert images(disk) == {b"x"}
    disk.happen(Event(what="gone", path=PATH))
    assert images(disk) == {b"", b"x"}


def test_a_renamed_file_has_its_name_or_leaves_the_old_one():
    disk = Disk({PATH: b"old"})
    disk.happen(Event(what="make", path="/home/new"))
    disk.happen(Event(what="write", path="/home/new", data=b"new"))
    disk.happen(Event(what="sync", path="/home/new"))
    disk.happen(Event(what="rename", path="/home/new", data=PATH.encode()))
    assert images(disk) == {b"old", b"new"}
    disk.happen(Event(what="sync", path="/home"))
    assert images(disk) == {b"new"}


def test_what_was_told_is_remembered():
    disk = Disk({})
    disk.happen(Event(what="told", path="/told", data=b"w1\nw2\n"))
    assert disk.told == ["w1", "w2"]
