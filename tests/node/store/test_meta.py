"""Facts of the home are kept as they were written, and a home that was never finished knows none."""

from __future__ import annotations

import random

import pytest

from identity import roster
from identity.errors import PeerFault
from identity.keys import DeviceKeys
from node.store import meta
from tests.sim.disk import Disk


def identity() -> meta.Identity:
    draw = random.Random(1).randbytes
    keys = DeviceKeys.from_draw(draw)
    act = roster.found(draw(32), keys, draw(16))
    group = roster.act_hash(act)
    return meta.Identity(draw(16), keys.sign_seed, keys.agree_secret, group, (act,), "Kiln", "en", 5)


def test_a_new_store_holds_no_facts():
    db = Disk()
    assert meta.read(db, "tag") is None and meta.read_identity(db) is None


def test_the_last_value_stays_and_an_empty_one_is_a_value():
    db = Disk()
    for value in (b"one", b"two", b""):
        meta.write(db, "tag", value)
        assert meta.read(db, "tag") == value
    assert meta.read(db, "other") is None


def test_who_this_home_is_comes_back_as_it_was():
    db, told = Disk(), identity()
    meta.write_identity(db, told)
    assert meta.read_identity(db) == told
    me = told.writer()
    assert (me.group, me.name, me.roster) == (told.group, "Kiln", told.acts)
    assert me.keys.public.id in told.roster().devices and told.roster().group == told.group


def test_a_damaged_identity_is_refused():
    db = Disk()
    meta.write_identity(db, identity())
    whole = meta.read(db, "identity") or b""
    for broken in (whole[:-1], whole + b"\x00", b"\xc0"):
        meta.write(db, "identity", broken)
        with pytest.raises(PeerFault):
            meta.read_identity(db)
