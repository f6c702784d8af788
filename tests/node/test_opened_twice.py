"""A log that its owner opened in two ways: what others built on either holds, whoever hears of it when."""

from __future__ import annotations

import random

import pytest

from crdt import acts
from crdt.entry import EntryClass, Position
from crdt.membership import Role
from crdt.ops import Create, DataBody, Write
from crdt.run import Run
from identity.encoding import encode
from node.replica.replica import Replica
from sync import limits
from tests.node.removals import circle
from tests.node.twins import add, everywhere, titles, twin, write
from tests.sim.meeting import NOW
from tests.sim.raw_log import RawLog, new_log


class Cheat:
    """Three groups; the last opens a log of its own in two ways and lets one of the others build on what it says."""

    def __init__(self, *, is_control: bool) -> None:
        made = circle("ABC", (Role.STEWARD, Role.CONTRIBUTOR))
        self.space = made.space
        self.first, self.second, self.cheat = made.all
        add(self.first, self.space, "Begun")
        made.gather()
        self.raw = new_log(random.Random(1), self.space, self.cheat.me, is_control=is_control)
        self.opening = self._run(self.first, [self.raw.opening(0)], self.raw.kind())
        self.again = self._run(self.first, [self.raw.opening(1)], self.raw.kind())
        self.other_class = self._run(
            self.first, [self.raw.opening(1, is_control=not is_control)], self.raw.kind(not is_control)
        )

    def say(self, replica: Replica, body: bytes) -> None:
        """Have a replica take in the first opening and what follows it."""
        replica.ingest(self.space, self.opening, NOW)
        replica.ingest(self.space, self._run(replica, [body], self.raw.kind()), NOW)

    def act(self) -> bytes:
        """Return an act that all members may do."""
        state = self.first.state(self.space)
        standing = state.members()[self.cheat.me.group].standing
        act = acts.Profile("Somebody", ())
        return encode(acts.Control(0, False, None, state.heads, standing, act))

    def record(self, title: str = "Theirs") -> bytes:
        """Return what makes a record that everybody may write in."""
        writes = (Write("title", title), Write("start", "2026-12-01"))
        create = Create("event", True, "", None, "", writes)
        return encode(DataBody(0, False, None, self.first.state(self.space).heads, (), create, None))

    def _run(self, replica: Replica, bodies: list[bytes], kind: EntryClass) -> Run:
        raw: RawLog = self.raw
        state = replica.state(self.space)
        key = state.data_key() if kind is EntryClass.DATA else None
        if key is None or not raw.ends(replica)[0].seq:
            key = state.control_key()
        return raw.run(raw.ends(replica)[0], bodies, kind, key)


@pytest.mark.parametrize("second", ["again", "other_class"])
def test_what_was_written_by_who_had_seen_its_acts_is_not_lost(second: str):
    cheat = Cheat(is_control=True)
    cheat.say(cheat.first, cheat.act())
    title = "After it"
    kept = add(cheat.first, cheat.space, title)
    act, _ = cheat.first.append_control(cheat.space, acts.Profile("First", ()), NOW)
    cheat.first.ingest(cheat.space, getattr(cheat, second), NOW)
    everywhere(cheat.space, cheat.first, cheat.second)
    for replica in (cheat.first, cheat.second, twin(cheat.first), twin(cheat.second)):
        replica.rebuild()
        replica.catch_up()
        assert title in titles(replica, cheat.space) and replica.projection.is_whole(cheat.space)
        assert act in replica.state(cheat.space).records
        assert replica.projection.is_understood(cheat.space, kept)
    assert cheat.first.view_hash(cheat.space, NOW.ms) == cheat.second.view_hash(cheat.space, NOW.ms)


@pytest.mark.parametrize("second", ["again", "other_class"])
def test_what_was_written_in_its_records_is_not_lost(second: str):
    cheat = Cheat(is_control=False)
    cheat.say(cheat.first, cheat.record())
    rows = cheat.first.db.execute("SELECT record FROM records WHERE title = 'Theirs'").fetchall()
    edited = write(cheat.first, cheat.space, bytes(rows[0][0]), place="ours")
    kept = add(cheat.first, cheat.space, "After it")
    cheat.first.ingest(cheat.space, getattr(cheat, second), NOW)
    everywhere(cheat.space, cheat.first, cheat.second)
    for replica in (cheat.first, cheat.second, twin(cheat.first), twin(cheat.second)):
        replica.rebuild()
        replica.catch_up()
        assert replica.projection.is_whole(cheat.space)
        assert all(replica.projection.is_understood(cheat.space, one) for one in (edited, kept))
    assert cheat.first.view_hash(cheat.space, NOW.ms) == cheat.second.view_hash(cheat.space, NOW.ms)


def test_a_fork_in_the_midst_of_what_one_seal_vouches_for_reaches_who_has_nothing_of_the_log():
    cheat = Cheat(is_control=False)
    cheat.first.ingest(cheat.space, cheat.opening, NOW)
    raw, key = cheat.raw, cheat.first.state(cheat.space).data_key()
    assert key is not None
    at = raw.ends(cheat.first)[0]
    one, same, here, there = (cheat.record(place) for place in ("one", "same", "here", "there"))
    for branch in ([one, same, here], [one, same, there]):
        cheat.first.ingest(cheat.space, raw.run(at, branch, EntryClass.DATA, key), NOW)
    for head in cheat.first.heads(cheat.space):
        height = next((mine.height for mine in cheat.second.heads(cheat.space) if mine.log == head.log), 0)
        while height < head.height:
            run, _ = cheat.first.load_run(
                cheat.space, head.log, height, b"", limits.RUN_BYTES_MAX, head.height
            )
            assert run is not None and run.first + len(run.items) > height
            cheat.second.ingest(cheat.space, run, NOW)
            height = run.first + len(run.items)
    assert cheat.first.view_hash(cheat.space, NOW.ms) == cheat.second.view_hash(cheat.space, NOW.ms)
    assert {head.log: head.height for head in cheat.first.heads(cheat.space)} == {
        head.log: head.height for head in cheat.second.heads(cheat.space)
    }


@pytest.mark.parametrize("is_control", [False, True])
def test_only_what_opens_it_once_more_has_all_of_the_space_read_anew(is_control: bool):
    cheat = Cheat(is_control=is_control)
    first, space, raw = cheat.first, cheat.space, cheat.raw
    body = cheat.act() if is_control else cheat.record()
    cheat.say(first, body)
    first.ingest(space, cheat.again, NOW)
    row, state = first.ledger.logs[space, raw.log], first.state(space)
    key = state.control_key() if is_control else state.data_key()
    assert row.forked_at == 0 and key is not None
    for _ in range(3):
        for chain in first.ledger.branches.chains(row):
            end = Position(space=space, log=raw.log, seq=chain.height, backlink=chain.tip)
            first.ingest(space, raw.run(end, [body], raw.kind(), key), NOW)
            assert first.state(space) is state
    assert {chain.height for chain in first.ledger.branches.chains(row)} == {4, 5}
    everywhere(space, first, cheat.second)
    for replica in (twin(first), first, cheat.second):
        assert replica.view_hash(space, NOW.ms) == cheat.second.view_hash(space, NOW.ms)
        assert replica.state(space).records.keys() == state.records.keys()


def test_who_opens_a_log_in_the_name_of_another_says_nothing():
    cheat = Cheat(is_control=True)
    forged = cheat.raw.opening(1, device=cheat.second.me)
    cheat.say(cheat.first, cheat.act())
    run = cheat.raw.run(
        cheat.raw.ends(cheat.second)[0],
        [forged],
        EntryClass.CONTROL,
        cheat.first.state(cheat.space).control_key(),
    )
    cheat.first.ingest(cheat.space, run, NOW)
    author = cheat.first.state(cheat.space).authors[cheat.raw.log]
    assert author.group == cheat.cheat.me.group
