"""However much a group says of a record, it fills its own share of it: on all nodes alike, whatever came first."""

from __future__ import annotations

import random
from itertools import permutations

import pytest

from crdt import limits
from crdt.document import Document
from crdt.note import client_id
from crdt.ops import NoteEdit, Say
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.node.removals import Circle, circle, remove
from tests.node.replica.test_due_rows import pour
from tests.node.twins import add, edit, read, say, tell, twin, write
from tests.sim.meeting import NOW


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> Circle:
    """Three groups, and records in which there is room for some twenty statements of each."""
    monkeypatch.setattr("crdt.limits.RECORD_OWNER_BYTES_MAX", 60_000)
    monkeypatch.setattr("crdt.limits.RECORD_SHARE_BYTES_MAX", 50_000)
    monkeypatch.setattr("crdt.limits.RECORD_OTHERS_BYTES_MAX", 100_000)
    return circle("ABC")


def flood(replica: Replica, space: bytes, record: bytes, count: int = 60) -> None:
    """Say very much about a record, as no node does of its own accord."""
    fold = replica.projection.fold(record)
    deps = fold.frontier if fold is not None else (record,)
    said = Written(op=Say(record, "object", (("note", "no"),), bytes(16)), deps=deps)
    replica.append(space, [said] * count, NOW)


def beyond(replica: Replica, record: bytes) -> list[str]:
    """Return the groups that say more than their share, as the record's problems tell."""
    problems = replica.projection.listing.view(record, NOW.ms)["problems"]
    return [one["by"]["group"] for one in problems if one["id"] == "record-beyond-share"]


def said_by(replica: Replica, record: bytes, *, group: bytes) -> int:
    fold = replica.projection.fold(record)
    assert fold is not None
    return sum(one.author.group == group for one in fold.said())


def same(made: Circle, *readers: Replica) -> None:
    """All show the same, and still do after everything was made anew."""
    views = {one.view_hash(made.space, NOW.ms) for one in (*made.all, *readers)}
    for one in (*made.all, *readers):
        one.rebuild()
        views.add(one.view_hash(made.space, NOW.ms))
    assert len(views) == 1


@pytest.mark.parametrize("is_removed", [False, True], ids=["member", "removed"])
def test_who_floods_a_record_keeps_nobody_from_writing_in_it(three: Circle, is_removed: bool):
    a, b, c = three.all
    record = add(a, three.space, "Plan")
    three.gather()
    flood(b, three.space, record)
    three.gather()
    if is_removed:
        remove(a, three.space, b.me.group)
        three.all.remove(b)
    three.gather()
    write(a, three.space, record, place="mill")
    say(c, three.space, record, "agree")
    three.gather()
    for one in three.all:
        assert read(one, record, "place") == "mill"
        assert said_by(one, record, group=c.me.group) == 1
        assert 15 < said_by(one, record, group=b.me.group) < 25, "no more than its share"
        assert beyond(one, record) == [b.me.group.hex()]
        for writer in (a, c):
            assert one.projection.to_write_in(record, writer.me.group) is not None
    same(three)


def test_what_is_read_does_not_depend_on_what_came_first(three: Circle, chance: random.Random):
    a, _, c = three.all
    for _ in range(12):
        record = add(a, three.space, "Plan")
        three.gather()
        for _ in range(chance.randrange(3, 9)):
            writer = chance.choice(three.all)
            if chance.random() < 0.4:
                writer.reopen_logs()
            if chance.random() < 0.5:
                flood(writer, three.space, record, chance.randrange(1, 40))
            else:
                place = "mill " * chance.choice((1, 900, 3_000))
                writer.append(three.space, [edit(writer, record, place=place)], NOW)
            if chance.random() < 0.3:
                tell(writer, chance.choice([one for one in three.all if one is not writer]), three.space)
        if chance.random() < 0.3:
            write(c, three.space, record, title="Vigil")
    readers = [twin(one) for one in three.all]
    for reader in readers:
        others = list(three.all)
        chance.shuffle(others)
        for giver in others:
            pour(giver, reader, three.space, chance.choice((700, 3_000, limits.RUN_BYTES_MAX)))
            if chance.random() < 0.5:
                reader.catch_up()
        for giver in others:
            tell(giver, reader, three.space)
        reader.catch_up()
    three.gather()
    same(three, *readers)


def test_several_logs_of_a_group_share_its_share(three: Circle):
    a, b, _ = three.all
    record = add(a, three.space, "Plan")
    three.gather()
    logs = []
    for _ in range(3):
        b.reopen_logs()
        flood(b, three.space, record, 15)
        logs.append(b.own_data_log(three.space))
    assert len(set(logs)) == 3
    shown = set()
    for order in permutations(logs):
        reader = twin(a)
        for head in b.heads(three.space):
            if head.log not in logs:
                tell_log(b, reader, three.space, head.log)
        for log in order:
            assert log is not None
            tell_log(b, reader, three.space, log)
            reader.projection.fold(record)
        assert 15 < said_by(reader, record, group=b.me.group) < 25
        shown.add(reader.view_hash(three.space, NOW.ms))
    assert len(shown) == 1


def tell_log(giver: Replica, taker: Replica, space: bytes, log: bytes) -> None:
    first = 0
    while True:
        run, _ = giver.load_run(space, log, first, b"", limits.RUN_BYTES_MAX)
        if run is None or run.first + len(run.items) <= first:
            return
        taker.ingest(space, run, NOW)
        first = run.first + len(run.items)


def test_groups_that_flood_together_leave_each_other_group_an_even_part(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("crdt.limits.RECORD_SHARE_BYTES_MAX", 50_000)
    monkeypatch.setattr("crdt.limits.RECORD_OTHERS_BYTES_MAX", 100_000)
    made = circle("ABCDEF")
    a, *others, honest = made.all
    record = add(a, made.space, "Plan")
    made.gather()
    for _ in range(4):
        say(honest, made.space, record, "agree")
    for one in others:
        flood(one, made.space, record)
    made.gather()
    for one in made.all:
        fold = one.projection.fold(record)
        assert fold is not None
        assert said_by(one, record, group=honest.me.group) == 4
        assert sum(fold.shares.taken.values()) - fold.shares.taken[a.me.group] <= 100_000
        counts = {said_by(one, record, group=other.me.group) for other in others}
        assert len(counts) == 1 and counts.pop() > 5, "all of them to one level"
    same(made)


def test_what_begins_a_record_is_read_before_all_else(three: Circle):
    a, b, _ = three.all
    for _ in range(6):
        record = add(a, three.space, "Plan")
        a.reopen_logs()
        flood(a, three.space, record)
        three.gather()
        fold = b.projection.fold(record)
        assert fold is not None and fold.create is not None and beyond(b, record) == [a.me.group.hex()]


def test_what_does_not_count_takes_no_room_from_what_does(three: Circle):
    """A group's device was stolen, say: what it wrote after its group was out is void, and last in the share."""
    a, b, c = three.all
    record = add(a, three.space, "Plan")
    three.gather()
    for number in range(6):
        say(b, three.space, record, "agree" if number % 2 else "object")
    three.gather()
    before = said_by(c, record, group=b.me.group)
    remove(a, three.space, b.me.group)
    for _ in range(4):
        b.reopen_logs()
        flood(b, three.space, record, 30)
    three.gather()
    for one in three.all:
        assert said_by(one, record, group=b.me.group) == before == 6
    same(three)


def test_texts_are_those_of_what_is_read(three: Circle):
    a, b, _ = three.all
    record = add(a, three.space, "Plan")
    three.gather()
    for session, replica in enumerate((a, b)):
        note(replica, three.space, record, "Bring bread. " * 400, session + 1)
        replica.reopen_logs()
    for _ in range(3):
        flood(b, three.space, record, 15)
        b.reopen_logs()
    readers = [twin(a), twin(a)]
    for reader, step in zip(readers, (900, limits.RUN_BYTES_MAX), strict=True):
        for giver in (b, a) if step == 900 else (a, b):
            pour(giver, reader, three.space, step)
            reader.projection.note_state(record, "notes")
        tell(b, reader, three.space)
        reader.catch_up()
    three.gather()
    texts = {one.projection.note_state(record, "notes").updates for one in (*three.all, *readers)}
    assert len(texts) == 1


def note(replica: Replica, space: bytes, record: bytes, text: str, session: int) -> None:
    log = replica.data_log(space, NOW)
    update = Document(client_id(log, record, "notes", session)).replace(0, 0, text)
    fold = replica.projection.fold(record)
    assert fold is not None
    replica.append(space, [Written(op=NoteEdit(record, "notes", session, update), deps=fold.frontier)], NOW)
