"""What is put away comes back in order, and lies readable nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from node.exchange import limits
from node.exchange.spool import Spool

VALUES = [["secret words", {"n": number, "text": "سلام\n" * (number % 7)}] for number in range(500)]


def _lying() -> list[bytes]:
    """Return what is in the files without a name that this process has open."""
    found = []
    for one in Path("/proc/self/fd").iterdir():
        try:
            if "(deleted)" in str(one.readlink()) and one.stat().st_size:
                found.append(one.read_bytes())
        except OSError:
            continue
    return found


@pytest.mark.parametrize("block_bytes", [1, 1_000, 10_000_000])
@pytest.mark.parametrize("memory_bytes", [1, 10_000_000])
def test_values_come_back_in_order_as_often_as_they_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block_bytes: int, memory_bytes: int
):
    monkeypatch.setattr(limits, "SPOOL_BLOCK_BYTES", block_bytes)
    monkeypatch.setattr(limits, "SPOOL_MEMORY_BYTES_MAX", memory_bytes)
    with Spool(tmp_path) as spool:
        assert list(spool) == []
        for value in VALUES:
            spool.add(value)
        assert list(spool) == VALUES and list(spool) == VALUES
        spool.add("more")
        assert list(spool) == [*VALUES, "more"]


def test_what_lies_on_the_disk_is_sealed_and_has_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "SPOOL_BLOCK_BYTES", 1)
    monkeypatch.setattr(limits, "SPOOL_MEMORY_BYTES_MAX", 1)
    before = len(_lying())
    with Spool(tmp_path) as spool:
        for value in VALUES:
            spool.add(value)
        assert list(spool) == VALUES
        files = _lying()
        assert len(files) == before + 1 and sum(map(len, files)) > len(VALUES) * 40
        assert not any(b"secret" in data or b"words" in data for data in files)
        assert list(tmp_path.iterdir()) == []
    assert len(_lying()) == before
