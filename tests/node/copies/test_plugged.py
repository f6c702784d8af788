from __future__ import annotations

from pathlib import Path

import pytest

from node.copies import plugged as module
from node.copies.plugged import PLUGGED_MAX, mounted, plugged

TABLE = """\
/dev/sda2 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw 0 0
/dev/sdb1 /media/ada/WHITE\\040STICK vfat rw 0 0
/dev/sdc1 /run/media/ada/كتاب vfat rw 0 0
/dev/sdd1 /mnt/disk ext4 ro 0 0
/dev/sde1 /medial vfat rw 0 0
broken
"""


def test_only_where_sticks_are_mounted_and_as_they_are_called():
    found = [str(path) for path in mounted(TABLE.splitlines())]
    assert found == ["/media/ada/WHITE STICK", "/run/media/ada/كتاب", "/mnt/disk"]


def test_what_can_be_written_to_is_told_with_its_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "mnt" / "stick").mkdir(parents=True)
    table = tmp_path / "mounts"
    table.write_text(f"x {tmp_path}/mnt/stick vfat rw 0 0\nx {tmp_path}/mnt/gone vfat rw 0 0\n")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(module, "MOUNTS", table)
    monkeypatch.setattr(module, "_PLACES", (f"{tmp_path}/mnt/",))
    [stick] = plugged()
    assert (stick.name, stick.path) == ("stick", str(tmp_path / "mnt" / "stick"))
    assert stick.free_bytes > 0


def test_there_is_an_end_to_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    lines = []
    for number in range(PLUGGED_MAX + 3):
        (tmp_path / f"stick{number}").mkdir()
        lines.append(f"x {tmp_path}/stick{number} vfat rw 0 0")
    table = tmp_path / "mounts"
    table.write_text("\n".join(lines))
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(module, "MOUNTS", table)
    monkeypatch.setattr(module, "_PLACES", (f"{tmp_path}/",))
    assert len(plugged()) == PLUGGED_MAX
