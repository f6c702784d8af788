"""Wrong tries cost time, more with each, also after a restart; the right one is never lost for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Unavailable
from node.door import tries
from node.door.tries import Tries, check, wait_s


class Time:
    """A clock that is moved by hand."""

    s = 100.0

    def __call__(self) -> float:
        """Return the time."""
        return self.s


def test_the_wait_doubles_up_to_a_minute():
    assert [wait_s(wrong) for wrong in range(10)] == [0, 0, 0, 2, 4, 8, 16, 32, 60, 60]
    assert wait_s(10**9) == 60


def test_it_is_told_how_long():
    check(4, 4.0)
    with pytest.raises(Unavailable) as caught:
        check(4, 0.5)
    assert caught.value.fields == {"seconds": 4}


def test_a_restart_forgives_nothing(tmp_path: Path):
    now = Time()
    first = Tries(tmp_path / "tries", now)
    for _ in range(4):
        now.s += 60
        first.check()
        first.wrong()
    again = Tries(tmp_path / "tries", now)
    with pytest.raises(Unavailable):
        again.check()
    now.s += 4
    again.check()
    again.right()
    Tries(tmp_path / "tries", now).check()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("held", [b"", b"many", b"-5", b"\xff" * 100, b"9" * 100])
def test_a_file_that_says_nothing_sensible_shuts_nobody_out(tmp_path: Path, held: bytes):
    (tmp_path / "tries").write_bytes(held)
    now = Time()
    found = Tries(tmp_path / "tries", now)
    now.s += tries.WAIT_S_MAX
    found.check()
    found.wrong()


def test_a_place_that_can_not_be_written_keeps_nobody_out(tmp_path: Path):
    found = Tries(tmp_path / "missing" / "tries", Time())
    found.wrong()
    found.right()
    found.check()
