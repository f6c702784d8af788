"""What is understood is a function of the set of entries, whatever their order of arrival and the caches."""

from __future__ import annotations

import random

import pytest

from crdt.document import Document
from crdt.entry import EntryClass, Position, make_entry
from crdt.membership import Role
from crdt.note import client_id
from crdt.ops import Create, DataBody, Edit, NoteEdit, Write
from crdt.run import Run
from identity.encoding import encode
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.crdt.sealed_run import sealed_run
from tests.node.twins import Joint, add, edit, event, everywhere, joint, read, tell, titles, twin, write
from tests.sim.meeting import NOW


@pytest.fixture
def world() -> Joint:
    return joint()


def runs(giver: Replica, space: bytes) -> list[Run]:
    """Return each entry of a space with its own seal where it has one, log by log."""
    found = []
    for head in giver.heads(space):
        first = 0
        while first < head.height:
            run, _ = giver.load_run(space, head.log, first, b"", 1)
            assert run is not None
            found.append(run)
            first = run.first + len(run.items)
    return found


def forged(replica: Replica, space: bytes, *bodies: bytes) -> Run:
    """Return entries at the end of the replica's own data log, whatever they say."""
    log = replica.own_data_log(space)
    assert log is not None
    row = replica.ledger.logs[space, log]
    name, key = replica.state(space).data_key() or (b"", b"")
    entries, position = [], row.position
    for body in bodies:
        entries.append(make_entry(position, EntryClass.DATA, body, key=key, key_id=name))
        position = Position(space=space, log=row.log, seq=position.seq + 1, backlink=entries[-1].hash)
    assert row.seed is not None
    return sealed_run(entries, row.seed)


def body_of(written: Written, *deps: int | bytes) -> bytes:
    return encode(DataBody(NOW.ms, False, None, None, deps, written.op, None))


def note(replica: Replica, space: bytes, record: bytes, text: str, session: int = 1) -> bytes:
    """Append an edit that begins the note of a record; return the entry's hash."""
    log = replica.data_log(space, NOW)
    update = Document(client_id(log, record, "notes", session)).replace(0, 0, text)
    fold = replica.projection.fold(record)
    assert fold is not None
    op = NoteEdit(record, "notes", session, update)
    return replica.append(space, [Written(op=op, deps=fold.frontier)], NOW)[0][0]


def test_any_order_of_arrival_shows_the_same(world: Joint, chance: random.Random):
    unaware = twin(world.b)
    record = add(world.a, world.space, "Vigil")
    for number in range(6):
        writer, other = (world.a, world.b) if number % 2 else (world.b, world.a)
        tell(other, writer, world.space)
        write(writer, world.space, record, place=f"place {number}", title=f"title {number}")
        if number % 3:
            write(other, world.space, record, place=f"meanwhile {number}")
    note(world.a, world.space, record, "Bring bread.")
    everywhere(world.space, world.a, world.b)
    wanted = world.a.view_hash(world.space, NOW.ms)
    assert wanted == world.b.view_hash(world.space, NOW.ms)
    pieces = runs(world.a, world.space)
    for _ in range(6):
        reader, left = twin(unaware), list(pieces)
        while left:
            chance.shuffle(left)
            left = [run for run in left if reader.ingest(world.space, run, NOW).want is not None]
        assert reader.view_hash(world.space, NOW.ms) == wanted
        assert reader.projection.is_whole(world.space)


def test_an_entry_whose_dependency_is_missing_waits_for_it(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    write(world.b, world.space, record, place="mill")
    tell(world.b, world.a, world.space)
    write(world.a, world.space, record, place="bridge")
    reader = twin(world.b)
    later = twin(joint().b)
    tell(world.a, reader, world.space)
    assert read(reader, record, "place") == "bridge"
    log = world.a.own_data_log(world.space)
    for run in runs(world.a, world.space):
        if run.log == log:
            later.ingest(world.space, run, NOW)
    assert not later.projection.is_whole(world.space)
    assert read(later, record, "place") is None
    tell(world.a, later, world.space)
    assert later.projection.is_whole(world.space) and read(later, record, "place") == "bridge"


def test_unreadable_entries_are_passed_over_and_others_follow(world: Joint):
    record = add(world.a, world.space, "Vigil")
    run = forged(world.a, world.space, b"no body", body_of(event("Walk")))
    tell(world.a, world.b, world.space)
    for replica in (world.a, world.b):
        replica.ingest(world.space, run, NOW)
        assert titles(replica, world.space) == {"Vigil", "Walk"}
        assert replica.projection.is_whole(world.space)
        voids = [void for (void,) in replica.db.execute("SELECT void FROM entries WHERE void IS NOT NULL")]
        assert len(voids) == 1 and voids[0]
    assert read(world.b, record) == "Vigil"


def test_what_names_later_or_unknown_entries_stops_its_log_alone(world: Joint):
    add(world.a, world.space, "Vigil")
    tell(world.a, world.b, world.space)
    row = world.a.ledger.logs[world.space, world.a.own_data_log(world.space) or b""]
    run = forged(world.a, world.space, body_of(event("Walk"), row.height + 1), body_of(event("Never")))
    world.b.ingest(world.space, run, NOW)
    add(world.b, world.space, "Of another log")
    assert titles(world.b, world.space) == {"Vigil", "Of another log"}
    assert not world.b.projection.is_whole(world.space)


def test_what_a_reader_writes_is_kept_without_effect():
    world = joint(Role.READER)
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    entry = write(world.b, world.space, record, place="mill")
    everywhere(world.space, world.a, world.b)
    for replica in (world.a, world.b):
        assert read(replica, record, "place") is None
        (void,) = replica.db.execute("SELECT void FROM entries WHERE hash = ?", (entry,)).fetchone()
        assert void == "author-not-contributor"
        assert replica.projection.is_whole(world.space)


def test_a_record_of_another_space_is_not_written_from_here(world: Joint):
    elsewhere = add(world.a, world.pair, "Elsewhere")
    op = Edit(elsewhere, (Write("title", "Taken"),))
    world.a.append(world.space, [Written(op=op)], NOW)
    assert read(world.a, elsewhere) == "Elsewhere"
    assert not world.a.projection.is_whole(world.space)


def test_what_was_in_memory_is_the_same_read_anew(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    write(world.b, world.space, record, place="there")
    write(world.a, world.space, record, place="here")
    everywhere(world.space, world.a, world.b)
    projection = world.a.projection
    kept = projection.fold(record)
    projection.forget(record)
    fresh = projection.fold(record)
    assert kept is not None and fresh is not None and kept is not fresh
    assert set(fresh.items) == set(kept.items) and fresh.frontier == kept.frontier
    assert [fresh.flaw_of(item) for item in fresh.items] == [kept.flaw_of(item) for item in fresh.items]
    before = projection.listing.view(record, NOW.ms)
    projection.reload()
    assert projection.listing.view(record, NOW.ms) == before


def test_more_records_than_stay_in_memory(world: Joint):
    made = world.a.append(world.space, [event(f"{number}") for number in range(700)], NOW)[0]
    edits = [edit(world.a, record, place="mill") for record in made]
    outcome = world.a.append(world.space, edits, NOW)[1]
    assert outcome.records == set(made)
    assert {read(world.a, record, "place") for record in made} == {"mill"}


def test_unknown_records_have_no_fold_and_no_row(world: Joint):
    assert world.a.projection.fold(bytes(32)) is None
    assert world.a.projection.row(bytes(32)) is None
    assert world.a.projection.note_state(bytes(32), "notes").updates == ()


def test_a_note_is_what_its_entries_make_whether_in_memory_or_not(world: Joint):
    record = add(world.a, world.space, "Vigil")
    first = note(world.a, world.space, record, "Bring bread.")
    everywhere(world.space, world.a, world.b)
    for replica in (world.a, world.b):
        assert (record, "notes") in replica.stale_notes()
        held = replica.projection.note_state(record, "notes")
        replica.projection.forget(record)
        assert replica.projection.note_state(record, "notes") == held
        assert held.frontier == (first,) and len(held.updates) == 1


def test_an_update_under_a_foreign_client_id_is_refused_by_all(world: Joint):
    record = add(world.a, world.space, "Vigil")
    update = Document(7).replace(0, 0, "word")
    op = NoteEdit(record, "notes", 1, update)
    (entry,) = world.a.append(world.space, [Written(op=op, deps=(record,))], NOW)[0]
    everywhere(world.space, world.a, world.b)
    for replica in (world.a, world.b):
        assert not replica.projection.note(record, "notes").verdict(entry).accepted
        assert replica.projection.note_state(record, "notes").updates == ()


def test_heads_and_sequences_that_a_new_entry_needs(world: Joint):
    record = add(world.a, world.space, "Vigil")
    row = world.a.ledger.logs[world.space, world.a.own_data_log(world.space) or b""]
    projection, heads = world.a.projection, world.a.state(world.space).heads
    assert projection.heads_to_tell(row, heads) is None
    assert projection.heads_to_tell(row, ()) == ()
    assert projection.seq_in(row, record) == 1
    assert projection.seq_in(row, bytes(32)) is None
    everywhere(world.space, world.a, world.b)
    assert projection.seq_in(row, add(world.b, world.space, "Walk")) is None


def test_creating_names_its_kind_even_if_nobody_knows_it(world: Joint):
    op = Create("later-kind", True, "", None, "", (Write("title", "Something"),))
    (record,) = world.a.append(world.space, [Written(op=op)], NOW)[0]
    everywhere(world.space, world.a, world.b)
    for replica in (world.a, world.b):
        fold = replica.projection.fold(record)
        assert fold is not None and fold.kind == "later-kind"
