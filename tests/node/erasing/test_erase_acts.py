from __future__ import annotations

import pytest
from msgspec.structs import replace

from crdt import acts
from crdt.erasures import receipts
from crdt.ops import Create, Say, Write
from node.erasing.erase_acts import (
    Named,
    erase_acts,
    follow_ups,
    late_entries,
    may_erase_record,
    owed_receipts,
)
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.node.erasing_world import WHY, erase, same, texts
from tests.node.twins import add, edit, event, joint, say, titles, write
from tests.sim.meeting import NOW


def follow(replica: Replica, space: bytes) -> int:
    """Let a replica do what it owes to the erasures of others; return how many acts it was."""
    owed = follow_ups(replica, space)
    for act in owed:
        replica.append_control(space, act, NOW)
    return len(owed)


def test_what_others_said_of_a_record_their_own_nodes_erase():
    made = joint()
    made.b.append(made.space, [event("Ferry")], NOW)
    record = made.b.projection.listing.find(
        made.b.db.execute("SELECT record FROM records").fetchone()[0].hex()
    )
    made.meet()
    other = write(made.a, made.space, record, place="Zephyrquay")
    made.meet()
    erase(made.b, record)
    assert "Zephyrquay" in texts(made.b), "a contributor may not erase what the founder wrote"
    made.meet()
    assert follow(made.a, made.space) == 1
    assert follow(made.a, made.space) == 0
    made.meet()
    for replica in (made.a, made.b):
        assert "Zephyrquay" not in texts(replica)
        assert replica.ledger.kind_of(other) is not None
        assert not list(late_entries(replica, made.space))
    same(made)


def test_who_may_not_erase_a_record_makes_nobody_follow():
    made = joint()
    record = add(made.a, made.space, "Ferry")
    made.meet()
    assert not may_erase_record(made.b, record)
    erase(made.b, record)
    made.meet()
    assert titles(made.a, made.space) == {"Ferry"}
    assert follow(made.a, made.space) == 0
    same(made)


def test_what_was_written_meanwhile_comes_as_a_proposal_and_not_back():
    made = joint()
    record = add(made.a, made.space, "Ferry")
    made.meet()
    erase(made.a, record)
    write(made.b, made.space, record, place="Quillwharf")
    more = add(made.b, made.space, "Market")
    made.meet()
    same(made)
    assert titles(made.a, made.space) == {"Market"}
    (late,) = late_entries(made.a, made.space)
    assert late.record == record and not late.knew
    assert made.a.projection.row(more) is not None
    for replica in (made.a, made.b):
        replica.rebuild()
    same(made)
    assert len(list(late_entries(made.a, made.space))) == 1


def test_who_writes_about_an_erased_record_knowing_that_is_told_apart():
    made = joint()
    record = add(made.a, made.space, "Ferry")
    made.meet()
    written = edit(made.b, record, place="Quillwharf")
    erase(made.a, record)
    made.meet()
    made.b.append(made.space, [written], NOW)
    made.meet()
    (late,) = late_entries(made.a, made.space)
    assert late.knew
    same(made)


def test_each_device_owes_one_receipt():
    made = joint()
    record = add(made.b, made.space, "Ferry")
    made.meet()
    erase(made.b, record)
    made.meet()
    for replica in (made.a, made.b):
        owed = owed_receipts(replica, made.space)
        assert len(owed) == 1
        replica.append_control(made.space, acts.Receipt(tuple(owed)), NOW)
        assert owed_receipts(replica, made.space) == []
    made.meet()
    (act,) = [one.act for one in made.a.erasing.known(made.space).acts]
    assert {one.group for one in receipts(made.a.state(made.space))[act]} == {
        made.a.me.group,
        made.b.me.group,
    }


def test_a_late_statement_is_a_proposal_too():
    made = joint()
    record = made.a.append(made.space, [action("Ferry")], NOW)[0][0]
    made.meet()
    erase(made.a, record)
    say(made.b, made.space, record, "agree")
    made.meet()
    (late,) = late_entries(made.a, made.space)
    assert isinstance(late.body.op, Say)
    same(made)


def action(title: str) -> Written:
    """Return the operation that makes an action."""
    made = event(title)
    assert isinstance(made.op, Create)
    return Written(op=replace(made.op, kind="action"))


@pytest.mark.parametrize("is_again", [False, True])
def test_nobody_follows_with_what_is_about_another_record(is_again: bool):
    """Who makes a record and erases it names words of others that have nothing to do with it."""
    made = joint()
    kept = add(made.a, made.space, "Market")
    words = write(made.a, made.space, kept, place="Zephyrquay")
    made.meet()
    bait = add(made.b, made.space, "Bait")
    made.meet()
    said = say(made.a, made.space, bait, "agree")
    made.meet()
    asked = [named_at(made.b, entry) for entry in (kept, words, said, bait)]
    if is_again:
        # The act that erases the record by right is another one than that which asks.
        erase(made.b, bait)
        made.meet()
    for act in erase_acts(bait, "event", asked, WHY, ""):
        made.b.append_control(made.space, act, NOW)
    made.meet()
    follow(made.a, made.space)
    made.meet()
    assert titles(made.a, made.space) == {"Market"} and "Zephyrquay" in texts(made.a)
    assert made.a.erasing.is_lacking(said)
    same(made)


def named_at(replica: Replica, entry: bytes) -> Named:
    """Return how an act names an entry."""
    place = replica.ledger.branches.place(entry)
    assert place is not None
    return Named(log=replica.ledger.by_row(place.log).log, seq=place.seq, hash=entry, heads=None)


def test_nobody_goes_on_following_what_never_counts():
    """Somebody who may erase the original asks for an overlay's entry alone, without the one that made it."""
    made = joint()
    record = add(made.a, made.space, "Ferry")
    made.meet()
    made_over = Create("overlay", False, "", None, "", (Write("base", record.hex()),))
    overlay = made.b.append(made.space, [Written(op=made_over)], NOW)[0][0]
    more = write(made.b, made.space, overlay, language="es")
    made.meet()
    place = made.a.ledger.branches.place(more)
    assert place is not None
    log = made.a.ledger.by_row(place.log).log
    asked = acts.ErasedOf(log, ((place.seq, more[:8]),), ())
    erase(made.a, record)
    made.a.append_control(made.space, acts.Erase(overlay, "overlay", (asked,), WHY, ""), NOW)
    made.meet()
    assert sum(follow(made.b, made.space) for _ in range(3)) <= 2
    assert follow(made.b, made.space) == 0
    made.meet()
    same(made)
