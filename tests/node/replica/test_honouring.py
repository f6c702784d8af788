"""What a removal sets aside is a function of the set of entries, and nobody who remains loses a word."""

from __future__ import annotations

import random

import pytest

from crdt.document import Document
from crdt.membership import Role
from crdt.note import client_id
from crdt.ops import NoteEdit
from node.replica.honouring import NOT_CONTRIBUTOR, VOID
from node.replica.outcome import Written
from node.replica.replica import Replica
from tests.node.erasing_world import erase
from tests.node.removals import Circle, circle, invite, remove, void
from tests.node.twins import add, edit, event, everywhere, read, tell, titles, twin, write
from tests.sim.meeting import NOW


@pytest.fixture
def three() -> Circle:
    return circle("ABC")


def same(made: Circle, *some: Replica) -> None:
    """All show the same, and still do after everything was made anew."""
    views = {one.view_hash(made.space, NOW.ms) for one in some or made.all}
    for one in some or made.all:
        one.rebuild()
        views.add(one.view_hash(made.space, NOW.ms))
    assert len(views) == 1
    assert views.pop()[1], "everything could be read"


def test_what_came_too_late_is_set_aside_and_kept(three: Circle):
    a, b, _ = three.all
    record = add(a, three.space, "Vigil")
    three.gather()
    early = write(b, three.space, record, title="Vigil at six")
    three.gather()
    remove(a, three.space, b.me.group)
    late = write(b, three.space, record, title="Cancelled")
    three.gather()
    for one in three.all:
        assert read(one, record) == "Vigil at six"
        assert (void(one, early), void(one, late)) == ("", VOID)
        fold = one.projection.fold(record)
        assert fold is not None and fold.item(late) is not None
    same(three)


def test_what_a_remaining_group_built_on_stays(three: Circle):
    a, b, c = three.all
    record = add(b, three.space, "Soup")
    three.gather()
    remove(a, three.space, b.me.group)
    first = write(b, three.space, record, place="yard")
    second = write(b, three.space, record, title="Soup for all")
    everywhere(three.space, b, c)
    third = write(b, three.space, record, place="hall")
    mine = write(c, three.space, record, start="2026-12-02")
    three.gather()
    for one in three.all:
        assert [void(one, entry) for entry in (first, second, mine, third)] == ["", "", "", VOID]
        assert read(one, record, "place") == "yard" and read(one, record, "start") == "2026-12-02"
    same(three)


def test_who_knew_of_the_removal_can_not_vouch(three: Circle):
    a, b, c = three.all
    record = add(b, three.space, "Soup")
    three.gather()
    remove(a, three.space, b.me.group)
    everywhere(three.space, a, c)
    late = write(b, three.space, record, title="Mine alone")
    forged = Written(op=edit(c, record, place="yard").op, deps=(late,))
    run, _ = b.load_run(three.space, b.own_data_log(three.space) or b"", 0, b"", 100_000)
    assert run is not None
    for one in (a, c):
        one.ingest(three.space, run, NOW)
    c.append(three.space, [forged], NOW)
    three.gather()
    assert [void(one, late) for one in three.all] == [VOID] * 3
    same(three, a, c)


def test_what_was_erased_vouches_for_nothing_any_more(three: Circle):
    a, b, c = three.all
    record = add(b, three.space, "Soup")
    three.gather()
    remove(a, three.space, b.me.group)
    late = write(b, three.space, record, place="yard")
    everywhere(three.space, b, c)
    op = event("Bread").op
    (built_on,), _ = c.append(three.space, [Written(op=op, deps=(late,))], NOW)
    three.gather()
    assert [void(one, late) for one in three.all] == [""] * 3
    erase(c, built_on)
    three.gather()
    assert [void(one, late) for one in (a, c)] == [VOID] * 2
    same(three, a, c)


def test_a_more_generous_cut_that_comes_later_brings_words_back():
    made = circle("ACD", (Role.STEWARD, Role.CONTRIBUTOR))
    a, c, d = made.all
    (b,) = circle("XB").all[1:]
    invite(c, made.space, b)
    b.adopt(made.space, c.me.group, tuple(c.state(made.space).keyring.control.values()))
    made.all.append(b)
    made.gather()
    record = add(b, made.space, "Soup")
    made.gather()
    late = write(b, made.space, record, title="Soup at noon")
    everywhere(made.space, b, c)
    remove(a, made.space, b.me.group)
    remove(c, made.space, b.me.group)
    everywhere(made.space, a, d)
    tell(b, d, made.space)
    assert void(d, late) == VOID and read(d, record) == "Soup"
    made.gather()
    assert [void(one, late) for one in made.all] == [""] * 4
    assert read(d, record) == "Soup at noon"
    same(made)


def test_the_order_of_arrival_changes_nothing():
    made = circle("ABCD", (Role.CONTRIBUTOR, Role.STEWARD))
    a, b, c, d = made.all
    record = add(b, made.space, "Soup")
    made.gather()
    late = [write(b, made.space, record, title=f"Soup {number}") for number in range(4)]
    everywhere(made.space, b, c)
    write(c, made.space, record, place="yard")
    remove(a, made.space, b.me.group, behind=2)
    write(b, made.space, record, title="Soup for none")
    remove(d, made.space, c.me.group)
    fresh = twin(d)
    for one in (a, b, c):
        everywhere(made.space, one, d)
    expected = d.view_hash(made.space, NOW.ms)
    runs = []
    for giver in (a, b, c, d):
        for head in giver.heads(made.space):
            first = 0
            while first < head.height:
                run, _ = giver.load_run(made.space, head.log, first, b"", 1)
                assert run is not None
                runs.append(run)
                first = run.first + len(run.items)
    for seed in range(6):
        other = twin(fresh, seed)
        for _ in range(6):
            for run in random.Random(seed).sample(runs, len(runs)):
                other.ingest(made.space, run, NOW)
        assert other.view_hash(made.space, NOW.ms) == expected
    assert void(d, late[3]) == "", "C had built on it unknowingly"


def test_a_note_loses_what_came_too_late_and_keeps_what_rests_on_nothing_void(three: Circle):
    a, b, c = three.all
    record = add(a, three.space, "Vigil")
    three.gather()
    type_in(b, three.space, record, "We meet. ")
    three.gather()
    remove(a, three.space, b.me.group)
    type_in(b, three.space, record, "We meet. Nobody comes.")
    type_in(c, three.space, record, "We meet. Bring candles.")
    three.gather()
    for one in three.all:
        text = text_of(one, record)
        assert "Bring candles." in text and "Nobody comes." not in text
    same(three)


def test_who_comes_back_goes_on_in_a_new_log_and_its_new_words_count(three: Circle):
    a, b, _ = three.all
    record = add(b, three.space, "Soup")
    three.gather()
    before = b.own_data_log(three.space)
    remove(a, three.space, b.me.group)
    late = write(b, three.space, record, title="Too late")
    three.gather()
    invite(a, three.space, b)
    three.gather()
    new = write(b, three.space, record, title="Back again")
    three.gather()
    assert b.own_data_log(three.space) != before
    for one in three.all:
        assert read(one, record) == "Back again" and (void(one, late), void(one, new)) == (VOID, "")
    same(three)


def test_who_rests_on_vouched_words_vouches_when_the_voucher_is_removed():
    made = circle("ABCD")
    a, b, c, d = made.all
    record, other = add(b, made.space, "Soup"), add(b, made.space, "Bread")
    made.gather()
    remove(a, made.space, b.me.group)
    late = write(b, made.space, record, title="Soup at noon")
    later = write(b, made.space, other, title="Bread at noon")
    everywhere(made.space, b, c)
    write(c, made.space, other, place="hall")
    everywhere(made.space, a, c, d)
    assert void(d, late) == "", "an entry after it was built on"
    write(d, made.space, record, place="yard")
    everywhere(made.space, a, d)
    remove(a, made.space, c.me.group, behind=9)
    made.gather()
    for one in (a, d):
        assert [void(one, entry) for entry in (late, later)] == ["", ""]
        assert read(one, record, "place") == "yard"
    same(made, a, d)


def test_a_lowered_role_sets_aside_what_came_too_late(three: Circle):
    a, b, _ = three.all
    record = add(a, three.space, "Vigil")
    three.gather()
    remove(a, three.space, b.me.group, role=Role.READER)
    late = write(b, three.space, record, title="Cancelled")
    three.gather()
    assert [void(one, late) for one in three.all] == [VOID] * 3
    blind = write(b, three.space, record, title="As a reader")
    three.gather()
    assert [void(one, blind) for one in three.all] == [NOT_CONTRIBUTOR] * 3
    same(three)


def test_words_of_a_group_whose_inviter_was_removed_at_that_moment_are_set_aside_as_a_whole():
    made = circle("AB", (Role.STEWARD,))
    a, b = made.all
    (guest,) = [one for one in circle("XG").all[1:]]
    remove(a, made.space, b.me.group)
    invite(b, made.space, guest)
    guest.adopt(made.space, b.me.group, tuple(b.state(made.space).keyring.control.values()))
    everywhere(made.space, b, guest)
    word = add(guest, made.space, "Hello")
    assert titles(guest, made.space) == {"Hello"}
    everywhere(made.space, a, b, guest)
    assert [void(one, word) for one in (a, b, guest)] == [VOID] * 3
    same(made, a, b, guest)


def test_a_space_in_which_no_right_ended_looks_nothing_up(three: Circle, monkeypatch: pytest.MonkeyPatch):
    a, b, _ = three.all
    monkeypatch.setattr(type(a.projection.honouring), "_judge", None)
    record = add(a, three.space, "Vigil")
    three.gather()
    write(b, three.space, record, title="Vigil at six")
    three.gather()
    assert {read(one, record) for one in three.all} == {"Vigil at six"}


def test_it_is_known_after_a_start(three: Circle):
    a, b, _ = three.all
    record = add(b, three.space, "Soup")
    three.gather()
    remove(a, three.space, b.me.group)
    write(b, three.space, record, title="Too late")
    tell(b, a, three.space)
    again = twin(a)
    later = write(b, three.space, record, title="Later still")
    everywhere(three.space, again, b)
    assert void(again, later) == VOID and read(again, record) == "Soup"


def type_in(replica: Replica, space: bytes, record: bytes, text: str) -> bytes:
    """Bring a text into the notes of a record."""
    fold = replica.projection.note(record, "notes")
    log = replica.data_log(space, NOW)
    document = Document(client_id(log, record, "notes", 1))
    document.apply(fold.accepted_in_order)
    update = document.edit_to(text, document.text)
    written = Written(op=NoteEdit(record, "notes", 1, update), deps=fold.frontier or (record,))
    return replica.append(space, [written], NOW)[0][0]


def text_of(replica: Replica, record: bytes) -> str:
    """Return what the notes of a record say."""
    document = Document(1)
    document.apply(replica.projection.note_state(record, "notes").updates)
    return document.text
