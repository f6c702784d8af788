"""Ordinary situations in which groups lose words elsewhere: two replicas of every kind, apart, then together.

Each situation is one that shared maps, arrays and counters get wrong: one side's page, text, claim, edit, place in a
list or sum is silently gone. Here every kind is put into each of them.
"""

from __future__ import annotations

import pytest

from crdt.document import Document
from crdt.kind import FieldType, Kind, kinds
from crdt.shape import tasks
from crdt.view import record_digest
from tests.crdt.kind_races import AT, SAMPLES
from tests.crdt.record_world import Device, meet, some

NAMES = list(kinds())
Apart = tuple[Device, Device, bytes]
_NOT_TYPED = (FieldType.LONG_TEXT, FieldType.LINES, FieldType.PIECES)


def apart(name: str, **values: str) -> Apart:
    """Return two devices of two groups with one shared record of a kind."""
    one, two = Device(1), Device(2)
    title = {kinds()[name].title: "first words"}
    record = one.add(name, shared=True, **(required(kinds()[name]) | title | values))
    meet(one, two)
    return one, two, record


def required(kind: Kind) -> dict[str, str]:
    return {field.path: "ab" * 32 for field in kind.fields if field.required and field.type is FieldType.LINK}


def sample(sort: FieldType, which: int) -> str:
    if sort is FieldType.LINK:
        return ("cd" * 32, "ef" * 32)[which]
    return SAMPLES[sort][which % len(SAMPLES[sort])].replace("\n", " ")


def same(one: Device, two: Device, record: bytes) -> dict:
    """Meet, and return the view that both have."""
    meet(one, two)
    views = [device.view(record, at=AT) for device in (one, two)]
    assert record_digest(views[0]) == record_digest(views[1])
    return views[0]


@pytest.mark.parametrize("name", NAMES)
def test_both_fill_the_same_empty_page_and_neither_page_vanishes(name):
    one, two, record = apart(name)
    fields = [field for field in kinds()[name].fields if field.type not in _NOT_TYPED and not field.choices]
    for field in fields:
        for device, which in ((one, 0), (two, 1)):
            device.edit(record, **{field.path.replace(".", "__"): sample(field.type, which)})
    registers = (same(one, two, record), some(one.shelf.find(record)).registers)[1]
    for field in fields:
        wrote = {sample(field.type, which) for which in (0, 1)}
        if field.type is FieldType.CHECKLIST:
            assert {task.title for task in tasks(registers, field)} == {"first", "second"}
            continue
        below = registers.below(field.path) if field.many else (field.path,)
        assert {value for path in below for value in registers.values(path)} >= wrote, field.path


@pytest.mark.parametrize("name", [name for name in NAMES if kinds()[name].field("notes")])
def test_both_begin_the_same_text_and_both_texts_stay(name):
    one, two, record = apart(name)
    for device in (one, two):
        device.note(record, "notes")
    same(one, two, record)
    assert len([item for item in some(one.shelf.find(record)).items if item.hash != record]) == 2
    updates = []
    for client, text in ((7, "our report"), (8, "your report")):
        updates.append(Document(client).replace(0, 0, text))
    texts = set()
    for order in (updates, updates[::-1]):
        document = Document(9)
        document.apply(order)
        texts.add(document.text)
    assert texts in ({"our reportyour report"}, {"your reportour report"})


@pytest.mark.parametrize("name", NAMES)
def test_two_say_the_same_thing_at_once_and_neither_word_vanishes(name):
    for statement in kinds()[name].statements:
        one, two, record = apart(name)
        for device in (one, two):
            device.say_anyway(record, statement.name, {"reason": device.group.hex()})
        said = same(one, two, record)["statements"]
        assert {entry["author"]["group"] for entry in said} == {one.group.hex(), two.group.hex()}
        assert {entry["name"] for entry in said} == {statement.name}


@pytest.mark.parametrize("name", NAMES)
def test_one_deletes_what_the_other_edited_all_week_and_the_edit_stays(name):
    one, two, record = apart(name)
    title = kinds()[name].title
    one.withdraw(record)
    for words in ("monday", "tuesday", "wednesday"):
        two.edit(record, **{title: words})
    view = same(one, two, record)
    assert (view["state"], view["withdrawn"], view["fields"][title]) == ("contested", False, "wednesday")
    assert "record-withdrawn-while-edited" in {problem["id"] for problem in view["problems"]}
    two.withdraw(record, withdrawn=False)
    view = same(one, two, record)
    assert view["state"] != "withdrawn" and view["fields"][title] == "wednesday"


@pytest.mark.parametrize("name", NAMES)
def test_both_move_or_add_the_same_thing_and_it_is_there_once(name):
    one, two, record = apart(name)
    for field in kinds()[name].fields:
        path = field.path.replace(".", "__")
        if field.type is FieldType.CHECKLIST:
            one.edit(record, **{path: "first; second; third"})
            meet(one, two)
            one.edit(record, **{path: "third; first; second"})
            two.edit(record, **{path: "third; first; [x] second"})
            shown = same(one, two, record)["fields"][field.path]
            assert sorted(task["title"] for task in shown) == ["first", "second", "third"]
        elif field.many:
            value = field.choices[0] if field.choices else sample(field.type, 0)
            for device in (one, two):
                device.edit(record, **{path: value})
            assert same(one, two, record)["fields"][field.path] == [value]


@pytest.mark.parametrize("name", NAMES)
def test_both_add_to_a_number_and_no_sum_is_lost(name):
    kind = kinds()[name]
    for field in kind.fields:
        if field.type in (FieldType.AMOUNT, FieldType.QUANTITY) and not field.many:
            unit = "EUR {}" if field.type is FieldType.AMOUNT else "{} blankets"
            one, two, record = apart(name, **{field.path: unit.format(100)})
            one.edit(record, **{field.path: unit.format(120)})
            two.edit(record, **{field.path: unit.format(130)})
            shown = same(one, two, record)["fields"][field.path]["contested"]
            assert {entry["value"] for entry in shown} == {unit.format(120), unit.format(130)}
    if kind.ledger is not None:
        one, two, record = apart(name)
        one.say(record, "enter", amount="EUR 100")
        meet(one, two)
        one.say(record, "enter", amount="EUR 20")
        two.say(record, "enter", amount="EUR 30")
        assert same(one, two, record)["blocks"]["ledger"]["totals"] == {"EUR": "150.00"}
