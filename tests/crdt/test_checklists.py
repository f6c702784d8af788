"""One item of a checklist at a time: nothing else is written, and what two people do to one list is all there."""

from __future__ import annotations

import pytest

from crdt.checklists import plan_added, plan_done, plan_moved, plan_removed, plan_titled
from crdt.kind import kinds
from crdt.shape import tasks
from identity.errors import Refused
from tests.crdt.record_world import Device, meet

FIELD = next(field for field in kinds()["case"].fields if field.path == "body.tasks")


def _case(device: Device, items: str = "call; write") -> bytes:
    return device.add("case", title="C", body__tasks=items)


def _do(device: Device, record: bytes, plan, *args, **named) -> None:
    writes = plan(device.shelf.find(record), FIELD, *args, **named)
    device.edit_planned(record, writes)


def _shown(device: Device, record: bytes) -> list[str]:
    found = _tasks(device, record)
    return [f"{'x' if task.done else '-'} {task.title}" for task in found]


def _id(device: Device, record: bytes, title: str) -> str:
    return str(next(task.id for task in _tasks(device, record) if task.title == title))


def _tasks(device: Device, record: bytes):
    fold = device.shelf.find(record)
    assert fold is not None
    return tasks(fold.registers, FIELD)


def test_an_item_is_added_behind_the_others_and_ticked_alone():
    device = Device(1)
    record = _case(device)
    _do(device, record, plan_added, " visit ")
    _do(device, record, plan_done, _id(device, record, "write"), done=True)
    assert _shown(device, record) == ["- call", "x write", "- visit"]
    _do(device, record, plan_done, _id(device, record, "write"), done=False)
    assert _shown(device, record) == ["- call", "- write", "- visit"]
    assert plan_done(device.shelf.find(record), FIELD, _id(device, record, "call"), done=False) == []


def test_a_semicolon_is_a_letter_like_others():
    device = Device(1)
    record = device.add("case", title="C")
    _do(device, record, plan_added, "call; then write")
    assert _shown(device, record) == ["- call; then write"]


def test_a_new_wording_leaves_the_item_what_it_was():
    device = Device(1)
    record = _case(device)
    item = _id(device, record, "call")
    _do(device, record, plan_done, item, done=True)
    _do(device, record, plan_titled, item, "call the court")
    assert _shown(device, record) == ["x call the court", "- write"]
    _do(device, record, plan_added, "call")
    assert _shown(device, record) == ["x call the court", "- write", "- call"]


def test_an_item_is_moved_anywhere():
    device = Device(1)
    record = _case(device, "a; b; c; d")
    _do(device, record, plan_moved, _id(device, record, "d"), "")
    _do(device, record, plan_moved, _id(device, record, "a"), _id(device, record, "c"))
    assert _shown(device, record) == ["- d", "- b", "- c", "- a"]
    for _ in range(40):
        _do(device, record, plan_moved, _id(device, record, "b"), _id(device, record, "d"))
        _do(device, record, plan_moved, _id(device, record, "c"), _id(device, record, "d"))
    assert _shown(device, record) == ["- d", "- c", "- b", "- a"]


def test_what_was_taken_out_comes_back_without_its_tick():
    device = Device(1)
    record = _case(device)
    _do(device, record, plan_done, _id(device, record, "call"), done=True)
    _do(device, record, plan_removed, _id(device, record, "call"))
    assert _shown(device, record) == ["- write"]
    _do(device, record, plan_added, "call")
    assert _shown(device, record) == ["- write", "- call"]


def test_what_two_people_do_to_one_list_is_all_there():
    one, two = Device(1), Device(1, 1)
    record = _case(one)
    meet(one, two)
    _do(one, record, plan_added, "from one")
    _do(one, record, plan_done, _id(one, record, "write"), done=True)
    _do(two, record, plan_added, "from two")
    _do(two, record, plan_removed, _id(two, record, "call"))
    meet(one, two)
    shown = _shown(one, record)
    assert shown == _shown(two, record)
    assert sorted(shown) == ["- from one", "- from two", "x write"]
    # The two stand at one place; moving tells them apart.
    _do(one, record, plan_moved, _id(one, record, "from two"), _id(one, record, "write"))
    assert _shown(one, record) == ["x write", "- from two", "- from one"]


def test_refusals():
    device = Device(1)
    record = _case(device)
    fold, call = device.shelf.find(record), _id(device, record, "call")
    for plan, args, message in (
        (plan_added, ("write",), "checklist-there-already"),
        (plan_added, ("  ",), "checklist-no-title"),
        (plan_titled, (call, "write"), "checklist-there-already"),
        (plan_titled, (call, ""), "checklist-no-title"),
        (plan_titled, ("00", "x"), "checklist-item-unknown"),
        (plan_moved, (call, "00"), "checklist-item-unknown"),
        (plan_removed, ("00",), "checklist-item-unknown"),
    ):
        with pytest.raises(Refused, match=message):
            plan(fold, FIELD, *args)
