"""New records are put on disk together, each once, and none takes the place of one that is there."""

from __future__ import annotations

from crdt.ops import Create
from node.replica.new_records import NewRecords
from tests.node.twins import add, joint

CREATE = Create(kind="event", shared=False, key="spring", part_of=None, part="", writes=())


def test_rows_follow_those_that_are_there_and_show_nothing():
    world = joint()
    add(world.a, world.space, "Vigil")
    new, db, space = NewRecords(world.a.db), world.a.db, world.a.ledger.space_rows[world.space]
    (last,) = db.execute("SELECT max(id) FROM records").fetchone()
    ids = [new.add(space, bytes([number]) * 32, CREATE) for number in range(3)]
    assert ids == [last + 1, last + 2, last + 3]
    assert db.execute("SELECT max(id) FROM records").fetchone() == (last,)
    new.write()
    new.write()
    kept = db.execute(
        "SELECT id, kind, key, is_withdrawn, brief FROM records WHERE id > ?", (last,)
    ).fetchall()
    assert kept == [(row, "event", "spring", 1, "") for row in ids]
    new.reload()
    assert new.add(space, b"\x09" * 32, CREATE) == last + 4


def test_what_is_on_disk_or_was_not_expected_counts_as_there():
    world = joint()
    there, stranger, unexpected = add(world.a, world.space, "Vigil"), b"s" * 32, b"u" * 32
    new = NewRecords(world.a.db)
    new.expect([stranger, there])
    assert new.is_absent(stranger) and not new.is_absent(there) and not new.is_absent(unexpected)
    assert not new.is_absent(stranger), "by then it may be there"
    new.expect(())
    assert not new.is_absent(stranger)
