from __future__ import annotations

import random
import time

import pytest
from msgspec.structs import replace

from crdt import acts
from crdt.entry import payload_hash
from crdt.membership import Role
from crdt.run import Dropped, ForkProof, Present, Run
from node.erasing.erase_acts import plan
from node.replica import intake
from node.replica.replica import Replica
from node.sharing.keying import Draw
from sync import limits
from tests.node.erasing_world import WHY, erase, same, tell_control, texts
from tests.node.twins import add, everywhere, joint, tell, titles, twin, write
from tests.sim.meeting import NOW


def dropped(replica: Replica) -> int:
    """Return how many entries are here without what they held."""
    return int(replica.db.execute("SELECT count(*) FROM entries WHERE payload IS NULL").fetchone()[0])


def test_an_erased_record_is_gone_everywhere():
    made = joint()
    record = add(made.b, made.space, "Ferry", place="Zephyrquay")
    write(made.b, made.space, record, place="Quillwharf")
    kept = add(made.b, made.space, "Market")
    made.meet()
    (outcome,) = erase(made.b, record)
    assert outcome.erased == {record}
    made.meet()
    for replica in (made.a, made.b):
        assert titles(replica, made.space) == {"Market"}
        assert replica.projection.row(record) is None
        assert not any(word in texts(replica) for word in ("Ferry", "Zephyrquay", "Quillwharf"))
        assert replica.projection.row(kept) is not None
    assert dropped(made.a) == dropped(made.b) == 2
    same(made)
    for replica in (made.a, made.b):
        replica.rebuild()
    same(made)


def test_headers_and_seals_still_hold_and_others_get_the_log_without_it():
    made = joint(Role.STEWARD)
    record = add(made.a, made.space, "Ferry")
    add(made.a, made.space, "Market")
    erase(made.a, record)
    made.meet()
    assert titles(made.b, made.space) == {"Market"}
    assert "Ferry" not in texts(made.b)
    same(made)


def test_what_comes_after_an_erased_entry_counts_as_before():
    """The first entry of a log declares the control heads for all that follow."""
    made = joint()
    record = add(made.b, made.space, "Ferry")
    other = add(made.b, made.space, "Market")
    write(made.b, made.space, other, place="Hill")
    erase(made.b, record)
    wanted = [one.want for one in tell(made.b, made.a, made.space) if one.want]
    assert wanted == [(own_log(made.b, made.space), 0)], (
        "the act came after the data, which is asked for again"
    )
    made.meet()
    for replica in (made.a, made.b):
        replica.rebuild()
        fold = replica.projection.fold(other)
        assert fold is not None and not any(fold.flaw_of(item) for item in fold.items)
    same(made)


def test_an_old_copy_of_a_home_brings_nothing_back():
    made = joint()
    record = add(made.b, made.space, "Ferry")
    made.meet()
    old = twin(made.b)
    erase(made.b, record)
    made.meet()
    tell(old, made.a, made.space)
    assert titles(made.a, made.space) == set() and "Ferry" not in texts(made.a)
    everywhere(made.space, made.a, made.b, old)
    assert titles(old, made.space) == set() and "Ferry" not in texts(old)
    same(made, old)


def test_the_data_comes_before_the_act_or_after_it():
    made = joint(Role.STEWARD)
    record = add(made.b, made.space, "Ferry")
    before = twin(made.a)
    made.meet()
    erase(made.a, record)
    tell_control(made.a, before, made.space)
    tell(made.b, before, made.space)
    assert "Ferry" not in texts(before)
    assert titles(before, made.space) == set()


def test_a_payload_that_nobody_erased_is_not_taken_as_missing():
    fresh = joint()
    record = add(fresh.b, fresh.space, "Ferry")
    log = next(row for row in fresh.b.ledger.logs_of(fresh.space) if row.seed and not row.is_control)
    run = fresh.b.ledger.load_run(log, 0, limits.RUN_BYTES_MAX)
    assert run is not None
    items = tuple(
        Dropped(item.key, item.kind, payload_hash(item.payload), len(item.payload))
        if isinstance(item, Present) and number == 1
        else item
        for number, item in enumerate(run.items)
    )
    withheld = Run(run.log, run.first, run.backlink, run.keys, items, run.seals)
    outcome = fresh.a.ingest(fresh.space, withheld, NOW)
    assert not outcome.heads and outcome.want is None
    assert fresh.a.ledger.logs.get((fresh.space, run.log)) is None
    write(fresh.b, fresh.space, record, place="Hill")
    later = fresh.b.ledger.load_run(log, len(items), limits.RUN_BYTES_MAX)
    assert later is not None
    assert fresh.a.ingest(fresh.space, later, NOW).want is None, "asking again brought the same for ever"
    fresh.meet()
    assert titles(fresh.a, fresh.space) == {"Ferry"}
    same(fresh)


def test_who_passes_on_the_first_entry_of_a_log_without_what_it_holds_leaves_nothing_behind():
    fresh = joint()
    add(fresh.b, fresh.space, "Ferry")
    log = next(row for row in fresh.b.ledger.logs_of(fresh.space) if row.seed and not row.is_control)
    run = fresh.b.ledger.load_run(log, 0, limits.RUN_BYTES_MAX)
    assert run is not None
    assert not fresh.a.ingest(fresh.space, bare(run), NOW).heads
    assert not fresh.a.state(fresh.space).waiting
    assert fresh.a.view_hash(fresh.space, NOW.ms)[1]


def test_an_act_is_never_taken_without_what_it_says_whoever_asks_to_erase_it():
    fresh = joint()
    fresh.b.reopen_logs()
    act, _ = fresh.b.append_control(fresh.space, acts.Profile("Anew", ()), NOW)
    log = next(row for row in fresh.b.ledger.logs_of(fresh.space) if row.seed and not row.is_closed)
    named = acts.ErasedOf(log.log, ((1, act[:8]),), ())
    asks = acts.Erase(bytes(32), "event", (named,), acts.EraseReason.ASKED, "")
    fresh.a.append_control(fresh.space, asks, NOW)
    run = fresh.b.ledger.load_run(log, 0, limits.RUN_BYTES_MAX)
    assert run is not None
    assert not fresh.a.ingest(fresh.space, bare(run), NOW).heads
    fresh.meet()
    assert act in fresh.a.state(fresh.space).records


def test_what_is_remembered_of_logs_that_came_without_what_they_hold_is_bounded(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(intake, "WITHHELD_MAX", 5)
    fresh = joint()
    for number in range(9):
        fresh.b.reopen_logs()
        add(fresh.b, fresh.space, f"Ferry {number}")
    for row in fresh.b.ledger.logs_of(fresh.space):
        run = fresh.b.ledger.load_run(row, 0, limits.RUN_BYTES_MAX) if row.seed else None
        if run is not None and not row.is_control:
            fresh.a.ingest(fresh.space, bare(run), NOW)
    assert len(fresh.a._intake._withheld) == 5


def test_what_an_act_erases_under_the_name_of_another_record_is_gone_at_once_as_after_a_restart():
    made = joint()
    named, hidden, edited = (add(made.a, made.space, title) for title in ("Named", "Hidden", "Edited"))
    later = write(made.a, made.space, edited, place="Hill")
    made.meet()
    log = next(row for row in made.a.ledger.logs_of(made.space) if row.seed and not row.is_control)
    places = [made.a.ledger.branches.place(one) for one in (named, hidden, later)]
    entries = tuple(
        sorted(
            (place.seq, one[:8]) for place, one in zip(places, (named, hidden, later), strict=True) if place
        )
    )
    of = acts.ErasedOf(log.log, entries, ((1, made.a.state(made.space).heads),))
    act = acts.Erase(named, "event", (of,), acts.EraseReason.ASKED, "")
    made.a.append_control(made.space, act, NOW)
    made.meet()
    for replica in (made.a, made.b):
        shown = replica.view_hash(made.space, NOW.ms)
        assert titles(replica, made.space) == {"Edited"}
        replica.rebuild()
        assert replica.view_hash(made.space, NOW.ms) == shown


def bare(run: Run) -> Run:
    """Return a run without what its entries hold."""
    items = tuple(
        Dropped(item.key, item.kind, payload_hash(item.payload), len(item.payload))
        for item in run.items
        if isinstance(item, Present)
    )
    return Run(run.log, run.first, run.backlink, run.keys, items, run.seals)


def test_an_erasure_that_no_longer_counts_gives_back_what_others_still_have():
    made = joint(Role.STEWARD)
    record = add(made.b, made.space, "Ferry")
    add(made.b, made.space, "Market")
    made.meet()
    away = twin(made.a, 3)
    erase(made.b, record)
    away.append_control(made.space, removal(made.b, made.space), NOW)
    tell(made.b, made.a, made.space)
    assert titles(made.a, made.space) == {"Market"}
    outcomes = tell_control(away, made.a, made.space)
    log = next(row for row in made.b.ledger.logs_of(made.space) if row.seed and not row.is_control).log
    assert [one.want for one in outcomes if one.want] == [(log, 1)], "what is missing is asked for"
    assert not made.a.view_hash(made.space, 0)[1]
    tell(away, made.a, made.space)
    assert titles(made.a, made.space) == {"Ferry", "Market"}
    assert made.a.view_hash(made.space, 0)[1]


def removal(replica: Replica, space: bytes) -> acts.Remove:
    """Return the removal of a replica's group that honours all its data."""
    cut = tuple(
        (row.log, row.height - 1)
        for row in replica.ledger.logs_of(space)
        if row.seed and not row.is_control and row.height
    )
    return acts.Remove(replica.me.group, cut, None, ())


def test_a_forked_log_and_its_proof_lose_what_was_erased():
    made = joint()
    record = add(made.b, made.space, "Ferry")
    made.meet()
    copy = twin(made.b)
    write(made.b, made.space, record, place="Zephyrquay")
    write(copy, made.space, record, place="Quillwharf")
    everywhere(made.space, made.a, made.b, copy)
    assert made.a.ledger.fork_proof(made.a.ledger.logs[made.space, own_log(made.b, made.space)]) is not None
    erase(made.a, record)
    everywhere(made.space, made.a, made.b, copy)
    for replica in (made.a, made.b, copy):
        assert not any(word in texts(replica) for word in ("Ferry", "Zephyrquay", "Quillwharf"))
        assert titles(replica, made.space) == set()
    same(made, copy)


def own_log(replica: Replica, space: bytes) -> bytes:
    """Return the data log that a replica opened first."""
    return next(row.log for row in replica.ledger.logs_of(space) if row.seed and not row.is_control)


def test_a_restart_forgets_nothing_of_it():
    made = joint()
    record = add(made.b, made.space, "Ferry")
    made.meet()
    erase(made.b, record)
    made.meet()
    again = twin(made.a)
    assert titles(again, made.space) == set()
    tell(made.b, again, made.space)
    same(made, again)


def test_an_act_that_lies_about_heads_is_believed_by_all_alike():
    """Who may erase a log's entries may as well spoil what rests on them; but nobody sees it otherwise than others."""
    made = joint()
    record, other = add(made.b, made.space, "Ferry"), add(made.b, made.space, "Market")
    made.meet()
    ((_, act),), _ = plan(made.a, record, WHY, "")
    (listed,) = act.logs
    lie = replace(act, logs=(replace(listed, told=((listed.entries[0][0], ()),)),))
    made.a.append_control(made.space, lie, NOW)
    made.meet()
    same(made)
    before = made.a.view_hash(made.space, 0)
    for replica in (made.a, made.b):
        fold = replica.projection.fold(other)
        assert fold is not None and fold.owner is None
        replica.rebuild()
        assert replica.view_hash(made.space, 0) == before


def test_what_follows_an_erased_entry_with_which_a_log_ended_counts_as_if_it_had_never_been_read():
    made = joint()
    first, ends = add(made.b, made.space, "Ferry"), add(made.b, made.space, "Market")
    made.a.append_control(made.space, acts.Profile("A, again", ()), NOW)
    made.meet()
    later = add(made.b, made.space, "Bridge")
    made.meet()
    owners = []
    for gone in (first, ends):
        ((_, act),), _ = plan(made.a, gone, WHY, "")
        # Nothing is told of the heads that "Market" rests on, and "Bridge" tells its own.
        lie = replace(act, logs=tuple(replace(listed, told=()) for listed in act.logs))
        made.a.append_control(made.space, lie, NOW)
        made.meet()
        fold = made.b.projection.fold(later)
        owners.append(fold.owner if fold is not None else b"")
    assert owners == [None, made.b.me.group]
    same(made)
    before = made.a.view_hash(made.space, 0)
    for replica in (made.a, made.b):
        replica.rebuild()
        assert replica.view_hash(made.space, 0) == before


@pytest.mark.parametrize("opened_twice", [False, True])
def test_heads_that_an_act_tells_of_count_as_soon_as_they_are_here(opened_twice: bool):
    made = joint()
    record, other = add(made.b, made.space, "Ferry"), add(made.b, made.space, "Market")
    made.meet()
    copies = [Replica(made.a.db.copied(), made.a.me, one_log(number)) for number in range(2)]
    for number, copy in enumerate(copies):
        copy.reopen_logs()
        copy.append_control(made.space, acts.Profile(f"Name {number}", ()), NOW)
    known = {row.log for row in made.b.ledger.logs_of(made.space)}
    told = copies[opened_twice].state(made.space).heads
    ((_, act),), _ = plan(made.a, record, WHY, "")
    (listed,) = act.logs
    act = replace(act, logs=(replace(listed, told=((listed.entries[0][0], told),)),))
    made.a.append_control(made.space, act, NOW)
    tell(made.a, made.b, made.space)
    fold = made.b.projection.fold(other)
    assert fold is not None and fold.owner is None, "the act's heads are not here yet"
    for copy in copies[: 1 + opened_twice]:
        everywhere(made.space, copy, made.b)
    made.meet()
    same(made)
    fold = made.b.projection.fold(other)
    assert fold is not None and fold.owner == made.b.me.group
    (heads_log,) = {row.log for row in made.b.ledger.logs_of(made.space)} - known
    assert (made.b.ledger.logs[made.space, heads_log].forked_at == 0) is opened_twice
    made.b.rebuild()
    same(made)


def one_log(number: int) -> Draw:
    """Return a source of bytes by which a log gets the same key as by others, and is opened in another way."""
    chance = random.Random(number)
    return lambda size: bytes([7]) * size if size == 32 else chance.randbytes(size)


def test_a_fork_proof_without_what_it_holds_is_not_taken():
    made = joint()
    record = add(made.b, made.space, "Ferry")
    made.meet()
    copy = twin(made.b)
    write(made.b, made.space, record, place="Zephyrquay")
    write(copy, made.space, record, place="Quillwharf")
    tell(copy, made.b, made.space)
    log = own_log(made.b, made.space)
    proof = made.b.load_fork(made.space, log)
    assert proof is not None
    (item,) = proof.left.items
    assert isinstance(item, Present)
    dropped_item = Dropped(item.key, item.kind, payload_hash(item.payload), len(item.payload))
    withheld = ForkProof(replace(proof.left, items=(dropped_item,)), proof.right)
    outcome = made.a.ingest_fork(made.space, withheld, NOW)
    assert not outcome.forked and made.a.load_fork(made.space, log) is None
    assert made.a.ingest_fork(made.space, proof, NOW).forked == [log]


def test_what_acts_name_is_put_together_anew_only_where_an_act_says_so():
    """Acts may name very many entries that were never written; whoever wrote them says little things afterwards."""
    world, count = joint(), 20
    for number in range(count):
        listed = tuple(
            acts.ErasedOf(
                bytes([log, number]) + bytes(30), tuple((seq + 1, bytes(8)) for seq in range(1_000)), ()
            )
            for log in range(14)
        )
        act = acts.Erase(bytes(32), "event", listed, acts.EraseReason.ASKED, "")
        world.b.append_control(world.space, act, NOW)
    tell(world.b, world.a, world.space)
    for number in range(60):
        world.b.append_control(world.space, acts.Profile(f"B {number}", ()), NOW)
    began, mine = time.thread_time(), world.a.ledger.logs
    for head in world.b.heads(world.space):
        first = mine[world.space, head.log].height
        while first < head.height:
            run, _ = world.b.load_run(world.space, head.log, first, b"", 1)
            assert run is not None
            world.a.ingest(world.space, run, NOW)
            first += len(run.items)
    assert time.thread_time() - began < 0.6
