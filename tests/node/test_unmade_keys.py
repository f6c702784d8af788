"""Keys that a member gives to some alone, by an act that never counts: nobody builds on what others can't read."""

from __future__ import annotations

import random

import pytest

from crdt import acts
from crdt.entry import EntryClass
from crdt.membership import Role
from crdt.ops import Create, DataBody, Write
from identity.aead import key_id
from identity.encoding import encode
from node.replica.replica import Replica
from tests.node.removals import circle
from tests.node.twins import add, everywhere, titles, twin
from tests.sim.meeting import NOW
from tests.sim.raw_log import new_log

CONTROL, DATA = bytes(31) + b"c", bytes(31) + b"d"
NAMED = (key_id(CONTROL), CONTROL), (key_id(DATA), DATA)


class Cheat:
    """Three groups; the last has a log for acts and one for data, and gives keys to the first alone."""

    def __init__(self) -> None:
        made = circle("ABC", (Role.STEWARD, Role.CONTRIBUTOR))
        self.space = made.space
        self.first, self.second, self.cheat = made.all
        add(self.first, self.space, "Begun")
        made.gather()
        chance = random.Random(1)
        self.acts = new_log(chance, self.space, self.cheat.me, is_control=True)
        self.data = new_log(chance, self.space, self.cheat.me, is_control=False)
        self.hidden = new_log(chance, self.space, self.cheat.me, is_control=True)
        self.before = self.first.state(self.space).heads

    def mint(self, *seen: bytes) -> bytes:
        """Return an act that makes the keys, with a box for the first alone."""
        keys = self.first.me.keys.public
        boxes = self.first.boxes([(keys.id, keys.agree)], acts.KeyBundle((CONTROL,), (DATA,)))
        readers = tuple(sorted((self.first.me.group, self.cheat.me.group)))
        return self._control(acts.MintKey(acts.Mint(NAMED[1][0], NAMED[0][0], readers, boxes)), *seen)

    def profile(self) -> bytes:
        """Return an act that all members may do, which rests on what is known."""
        return self._control(acts.Profile("Somebody", ()), *self.before)

    def record(self, title: str) -> bytes:
        """Return what makes a record that everybody may write in."""
        writes = (Write("title", title), Write("start", "2026-12-01"))
        create = Create("event", True, "", None, "", writes)
        return encode(DataBody(0, False, None, self.before, (), create, None))

    def give(self, *seen: bytes) -> None:
        """Tell the first of the keys, and what lies under them: a log of acts, and a record in a log of data."""
        known = self.first.state(self.space).control_key()
        for log, bodies, kind, key in (
            (self.acts, [self.acts.opening()], EntryClass.CONTROL, known),
            (self.acts, [self.mint(*seen)], EntryClass.KEYS, known),
            (self.hidden, [self.hidden.opening(), self.profile()], EntryClass.CONTROL, NAMED[0]),
            (self.data, [self.data.opening()], EntryClass.DATA, known),
            (self.data, [self.record("Theirs")], EntryClass.DATA, NAMED[1]),
        ):
            self.first.ingest(self.space, log.run(log.ends(self.first)[0], bodies, kind, key), NOW)

    def _control(self, act: acts.Act, *seen: bytes) -> bytes:
        standing = self.first.state(self.space).members()[self.cheat.me.group].standing
        return encode(acts.Control(0, False, None, tuple(sorted(seen)), standing, act))


def all_forms(*replicas: Replica) -> list[Replica]:
    """Return replicas as they are, and as they are after a start from disk, made anew."""
    twins = [twin(one) for one in replicas]
    for one in twins:
        one.rebuild()
        one.catch_up()
    return [*replicas, *twins]


def test_what_some_alone_can_open_is_not_built_on():
    cheat = Cheat()
    cheat.give(*cheat.before, bytes(31) + b"x")
    assert cheat.first.state(cheat.space).keyring.find(NAMED[0][0]) == CONTROL
    assert cheat.first.state(cheat.space).heads == cheat.before
    kept = add(cheat.first, cheat.space, "After it")
    everywhere(cheat.space, cheat.first, cheat.second)
    for replica in all_forms(cheat.first, cheat.second):
        assert "After it" in titles(replica, cheat.space) and "Theirs" not in titles(replica, cheat.space)
        assert replica.projection.is_understood(cheat.space, kept)
        assert not replica.view_hash(cheat.space, NOW.ms)[1], "it says that something can't be read"
    assert cheat.first.view_hash(cheat.space, NOW.ms) == cheat.second.view_hash(cheat.space, NOW.ms)


@pytest.mark.parametrize("is_late", [False, True])
def test_with_an_act_that_counts_all_of_it_is_read(is_late: bool):
    cheat = Cheat()
    if is_late:
        cheat.give(*cheat.before, bytes(31) + b"x")
        state = cheat.first.state(cheat.space)
        at, key = cheat.acts.ends(cheat.first)[0], state.control_key()
        again = cheat.acts.run(at, [cheat.mint(*cheat.before)], EntryClass.KEYS, key)
        cheat.first.ingest(cheat.space, again, NOW)
    else:
        cheat.give(*cheat.before)
    assert "Theirs" in titles(cheat.first, cheat.space)
    keys = cheat.second.me.keys.public
    boxes = cheat.first.boxes([(keys.id, keys.agree)], acts.KeyBundle((CONTROL,), (DATA,)))
    cheat.first.append_control(cheat.space, acts.Grant(boxes, None), NOW)
    everywhere(cheat.space, cheat.first, cheat.second)
    for replica in all_forms(cheat.first, cheat.second):
        assert "Theirs" in titles(replica, cheat.space)
        assert cheat.hidden.log in replica.state(cheat.space).authors
    assert cheat.first.state(cheat.space).heads == cheat.second.state(cheat.space).heads
    assert cheat.first.view_hash(cheat.space, NOW.ms) == cheat.second.view_hash(cheat.space, NOW.ms)
