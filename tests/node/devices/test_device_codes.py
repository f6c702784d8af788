"""Codes for new devices: each for one, for a while."""

from __future__ import annotations

from node.devices import device_codes
from tests.sim.disk import Disk


def test_a_code_belongs_to_whoever_used_it_first_and_ends():
    db = Disk()
    device_codes.add(db, b"s" * 16, 1_000)
    assert [code.used_by for code in device_codes.still_open(db, 999)] == [None]
    assert device_codes.use(db, b"s" * 16, b"a" * 32, 999)
    assert device_codes.use(db, b"s" * 16, b"a" * 32, 999)
    assert not device_codes.use(db, b"s" * 16, b"b" * 32, 999)
    assert not device_codes.use(db, b"t" * 16, b"a" * 32, 999)
    assert [code.used_by for code in device_codes.still_open(db, 1_000)] == [b"a" * 32]
    assert device_codes.still_open(db, 1_001) == []
    assert not device_codes.use(db, b"s" * 16, b"a" * 32, 1_001)


def test_an_expired_code_is_not_used():
    db = Disk()
    device_codes.add(db, b"s" * 16, 1_000)
    assert not device_codes.use(db, b"s" * 16, b"a" * 32, 1_001)


def test_a_code_shows_no_secret():
    db = Disk()
    device_codes.add(db, b"secret of a code", 1_000)
    (code,) = device_codes.still_open(db, 0)
    assert "secret of a code" not in repr(code)
