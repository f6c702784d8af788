"""The fold of a record: the six situations in which shared maps lose group data, entitlement, order independence."""

from __future__ import annotations

import random

import msgspec
import pytest

from crdt.ops import Create, Edit, NoteEdit, Say, Write
from crdt.record import NOBODY, Item, RecordFold
from crdt.registers import Author
from crdt.view import record_view
from tests.crdt.record_world import SPACE, Device, meet, some


def contested(view, path):
    return sorted(found["value"] for found in view["fields"][path]["contested"])


def test_two_who_open_the_same_page_keep_both_contents():
    one, two = Device(1), Device(1, 1)
    record = one.add("action", title="Weekly report")
    meet(one, two)
    one.edit(record, aim="ours")
    two.edit(record, aim="theirs", pace="slow")
    meet(one, two)
    view = one.view(record)
    assert contested(view, "aim") == ["ours", "theirs"]
    assert view["fields"]["pace"] == "slow"
    assert view == two.view(record)


def test_two_notes_made_apart_under_one_path_are_one_note():
    one, two = Device(1), Device(1, 1)
    record = one.add("action", title="Plan")
    meet(one, two)
    one.note(record, "notes")
    two.note(record, "notes")
    meet(one, two)
    fold = some(one.shelf.find(record))
    assert fold.note_paths() == ("notes",)
    assert len(fold.items) == 3


def test_two_claims_on_one_thing_are_both_there_and_contested():
    owner, one, two = Device(1), Device(2), Device(3)
    record = owner.add("resource", title="Van")
    meet(owner, one, two)
    one.say(record, "claim")
    two.say(record, "claim")
    meet(owner, one, two)
    assert owner.state(record) == "contested"
    assert len(owner.view(record)["statements"]) == 2
    one.say(record, "release")
    meet(owner, one, two)
    assert {device.state(record) for device in (owner, one, two)} == {"claimed"}


def test_a_withdrawal_never_eats_what_somebody_wrote_meanwhile():
    one, two = Device(1), Device(1, 1)
    record = one.add("need", title="Blankets")
    meet(one, two)
    one.withdraw(record)
    two.edit(record, quantity="20 blankets")
    meet(one, two)
    view = one.view(record)
    assert (view["withdrawn"], view["state"]) == (False, "contested")
    assert view["fields"]["quantity"] == "20 blankets"
    assert "record-withdrawn-while-edited" in [problem["id"] for problem in view["problems"]]
    one.withdraw(record)
    meet(one, two)
    assert two.view(record)["withdrawn"]
    two.withdraw(record, withdrawn=False)
    meet(one, two)
    assert (one.view(record)["withdrawn"], one.state(record)) == (False, "open")


def test_an_item_moved_by_two_is_one_item():
    one, two = Device(1), Device(1, 1)
    record = one.add("case", title="Case", body__tasks="a; b; c")
    meet(one, two)
    one.edit(record, body__tasks="c; a; b")
    two.edit(record, body__tasks="b; a; c")
    meet(one, two)
    for device in (one, two):
        titles = [task["title"] for task in device.view(record)["fields"]["body.tasks"]]
        assert sorted(titles) == ["a", "b", "c"]


def test_two_additions_are_two_lines_and_never_a_lost_total():
    owner, one, two = Device(1), Device(2), Device(3)
    need = owner.add("need", title="Blankets", quantity="50 blankets")
    meet(owner, one, two)
    pledges = [
        device.add("pledge", title="Some", need=need.hex(), quantity=quantity)
        for device, quantity in ((one, "20 blankets"), (two, "30 blankets"))
    ]
    meet(owner, one, two)
    for pledge, giver in zip(pledges, (one, two), strict=True):
        owner.say(pledge, "accept")
        meet(owner, one, two)
        giver.say(pledge, "deliver")
        meet(owner, one, two)
        assert owner.state(need) == ("matched" if giver is one else "delivered")
        owner.say(pledge, "confirm")
        meet(owner, one, two)
    assert {device.state(need) for device in (owner, one, two)} == {"confirmed"}


def test_only_the_owners_write_and_others_are_shown_without_effect():
    owner, other = Device(1), Device(2)
    record = owner.add("need", title="Blankets")
    other.learn(owner)
    other.edit(record, title="Mine now")
    owner.learn(other)
    view = owner.view(record)
    assert view["fields"]["title"] == "Blankets"
    assert [(problem["id"], problem["by"]["group"]) for problem in view["problems"]] == [
        ("write-not-entitled", other.group.hex())
    ]


def test_a_void_write_supersedes_nothing():
    owner, other = Device(1), Device(2)
    record = owner.add("need", title="Blankets")
    other.learn(owner)
    other.edit(record, title="x")
    owner.learn(other)
    owner.edit(record, title="Warm blankets")
    assert owner.view(record)["fields"]["title"] == "Warm blankets"


def test_a_shared_record_takes_every_contributor():
    owner, other = Device(1), Device(2)
    record = owner.add("need", shared=True, title="Blankets")
    other.learn(owner)
    other.edit(record, title="Warm blankets")
    owner.learn(other)
    assert owner.view(record)["fields"]["title"] == "Warm blankets"
    assert owner.view(record)["problems"] == []


def test_what_the_space_sets_aside_has_no_effect_and_is_shown():
    owner = Device(1)
    record = owner.add("need", title="Blankets")
    op = Edit(record=record, writes=(Write(path="title", value="after the cut"),))
    owner.write(record, op, owner.deps(record), void="role-removed")
    assert owner.view(record)["fields"]["title"] == "Blankets"
    assert [problem["id"] for problem in owner.view(record)["problems"]] == ["role-removed"]


def test_of_two_entries_with_one_operation_the_honoured_one_counts():
    device = Device(1)
    record = device.add("need", title="Blankets")
    fold = some(device.shelf.find(record))
    op = Edit(record=record, writes=(Write(path="title", value="again", supersedes=(0,)),))
    lost = Item(
        hash=b"x" * 32,
        author=device.author,
        claimed_ms=1,
        deps=(record,),
        op=op,
        log=b"a",
        seq=3,
        void="fork",
    )
    again = msgspec.structs.replace(lost, log=b"b", seq=0, void="")
    for order in ((lost, again), (again, lost), (lost, again, lost)):
        copy = RecordFold(record)
        for item in (*fold.items, *order):
            copy.add(item)
        assert copy.registers.values("title") == ("again",)


def test_items_before_the_creation_wait_for_it():
    device = Device(1)
    record = device.add("need", title="Blankets")
    device.edit(record, title="Warm blankets")
    fold = RecordFold(record)
    for item in reversed(some(device.shelf.find(record)).items):
        assert fold.add(item)
    assert fold.registers.values("title") == ("Warm blankets",)
    assert not fold.add(some(device.shelf.find(record)).items[0])


def test_a_record_without_creation_is_shown_as_such():
    device = Device(1)
    record = device.add("need", title="Blankets")
    device.edit(record, title="x")
    fold = RecordFold(record)
    fold.add(some(device.shelf.find(record)).items[1])
    view = record_view(fold, device.shelf, space=SPACE, notes={})
    assert (view["kind"], view["state"], view["fields"], fold.author) == ("", "", {}, NOBODY)
    assert [problem["id"] for problem in view["problems"]] == ["record-creation-missing"]


def test_a_second_creation_and_wild_indexes_do_nothing():
    device = Device(1)
    record = device.add("need", title="Blankets")
    create = Create(
        kind="case", shared=True, key="", part_of=None, part="", writes=(Write(path="title", value="x"),)
    )
    device.write(record, create, device.deps(record))
    wild = Edit(record=record, writes=(Write(path="title", value="y", supersedes=(7, 200)),))
    device.write(record, wild, ())
    view = device.view(record)
    assert (view["kind"], contested(view, "title")) == ("need", ["Blankets", "y"])


def test_the_frontier_is_one_item_per_log_at_most():
    one, two = Device(1), Device(1, 1)
    record = one.add("need", title="a")
    two.learn(one)
    for number in range(5):
        one.edit(record, title=f"one {number}")
        two.edit(record, title=f"two {number}")
    meet(one, two)
    assert len(some(one.shelf.find(record)).frontier) == 2
    one.edit(record, title="settled")
    assert len(some(one.shelf.find(record)).frontier) == 1
    assert one.view(record)["fields"]["title"] == "settled"


def test_knowing_follows_dependencies_and_logs():
    one, two = Device(1), Device(2)
    record = one.add("need", title="a", quantity="1")
    two.learn(one)
    two.say(record, "match")
    one.say(record, "close")
    fold = some(one.shelf.find(record))
    first = fold.items[-1].hash
    one.learn(two)
    one.say(record, "thank")
    last = next(i.hash for i in fold.items if isinstance(i.op, Say) and i.op.statement == "thank")
    match = next(i.hash for i in fold.items if isinstance(i.op, Say) and i.op.statement == "match")
    assert fold.knew(last, match) and fold.knew(last, first) and fold.knew(last, record)
    assert not fold.knew(first, match) and not fold.knew(match, first) and not fold.knew(match, last)
    assert not fold.knew(match, match) and not fold.knew(b"?", match) and not fold.knew(match, b"?")


def test_circular_dependencies_neither_hang_nor_vanish():
    author = Author(group=b"g", device=b"d")
    edit = Edit(record=b"r" * 32, writes=())
    fold = RecordFold(b"r" * 32)
    for own, other in ((b"a", b"b"), (b"b", b"a")):
        fold.add(Item(hash=own, author=author, claimed_ms=0, deps=(other, own), op=edit))
    assert [item.hash for item in fold.items] == [b"a", b"b"]
    assert not fold.knew(b"a", b"c")


RECORD = b"R" * 32


def wild_items(chance: random.Random) -> list[Item]:
    """Return items of a record by three writers, one of them a stranger to it, with gaps, forks and void ones."""
    authors = [Author(group=bytes([number]) * 32, device=b"d" * 32) for number in (1, 1, 2)]
    made = Create("event", chance.random() < 0.5, "", None, "", (Write("title", "T"),))
    items = [Item(hash=RECORD, author=authors[0], claimed_ms=1, op=made, log=b"0", seq=1)]
    for number in range(chance.randint(1, 12)):
        writer = chance.randrange(3)
        known = [item.hash for item in items]
        deps = (
            chance.sample(known, min(len(known), chance.randint(0, 3)))
            if chance.random() < 0.5
            else known[-1:]
        )
        op = chance.choice(
            (
                Edit(RECORD, (Write("place", str(number), (0,)),)),
                NoteEdit(RECORD, f"notes{writer}", 1, b"u"),
                Say(RECORD, "agree", (), bytes(16)),
            )
        )
        items.append(
            Item(
                hash=bytes([chance.randrange(256)]) * 31 + bytes([number]),
                author=authors[writer],
                claimed_ms=chance.randrange(100),
                deps=tuple(deps),
                op=op,
                log=str(writer).encode(),
                seq=chance.choice((number + 2, chance.randrange(6))),
                void=chance.choice(("", "", "", "after-removal")),
            )
        )
    if chance.random() < 0.3:
        items.append(msgspec.structs.replace(items[-1], log=b"9", void=""))
        chance.shuffle(items)
    return items


class Unread:
    """An operation that is read when somebody looks."""

    def __init__(self, item: Item) -> None:
        self._item = item
        self.is_read = False

    def item(self) -> Item:
        self.is_read = True
        return self._item


def test_what_comes_in_is_read_once_somebody_looks():
    items = wild_items(random.Random(1))
    fold, unread = RecordFold(RECORD), [Unread(item) for item in items if item.hash != RECORD]
    for one in unread:
        fold.add_unread(one)
    assert fold.size == len(unread) and not any(one.is_read for one in unread)
    assert len(fold.items) == len({one.item().hash for one in unread})


def told(fold: RecordFold) -> tuple[object, ...]:
    flawed = sorted((flaw, item.hash) for flaw, item in fold.flawed)
    return [item.hash for item in fold.items], fold.changed_ms, fold.claimed_ms, flawed, fold.note_paths()


@pytest.mark.parametrize("seed", range(60))
def test_what_is_asked_after_each_item_is_what_a_fold_made_at_once_says(seed: int):
    chance = random.Random(seed)
    items = wild_items(chance)
    growing = RecordFold(RECORD)
    for count, item in enumerate(items, 1):
        if chance.random() < 0.5 and item.hash != RECORD and not isinstance(item.op, Say):
            growing.add_unread(Unread(item))
        else:
            growing.add(item)
        assert growing.size >= len({one.hash for one in items[:count]})
        if chance.random() < 0.8:
            whole = RecordFold(RECORD)
            for one in chance.sample(items[:count], count):
                whole.add(one)
            assert told(growing) == told(whole)
