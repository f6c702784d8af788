"""The history of a record: who did what, from what to what, what has no effect included."""

from __future__ import annotations

from crdt.history import Did, history
from tests.crdt.record_world import Device, meet


def told(device, record):
    return history(device.shelf.find(record), device.shelf)


def test_everything_is_told_in_order():
    device = Device(1)
    record = device.add("need", title="Blankets")
    device.edit(record, title="Warm blankets")
    device.note(record, "notes")
    device.say(record, "match", note="soon")
    device.withdraw(record)
    device.withdraw(record, withdrawn=False)
    found = told(device, record)
    assert [(happened.did, happened.subject) for happened in found] == [
        (Did.CREATED, "need"),
        (Did.WROTE, "title"),
        (Did.WROTE, "title"),
        (Did.WROTE_NOTE, "notes"),
        (Did.SAID, "match"),
        (Did.WITHDREW, "@withdrawn"),
        (Did.BROUGHT_BACK, "@withdrawn"),
    ]
    assert (found[2].before, found[2].after) == (("Blankets",), "Warm blankets")
    assert found[4].args == (("note", "soon"),) and not any(happened.flaw for happened in found)


def test_what_has_no_effect_says_why():
    owner, other = Device(1), Device(2)
    record = owner.add("need", title="Blankets")
    meet(owner, other)
    other.edit(record, title="mine")
    other.say_anyway(record, "close")
    meet(owner, other)
    assert [happened.flaw for happened in told(owner, record)][-2:] == [
        "write-not-entitled",
        "statement-owner-only",
    ]
    assert told(owner, record)[-2].author == other.author


def test_a_settled_clash_names_all_values_it_replaced():
    one, two = Device(1), Device(1, 1)
    record = one.add("need", title="x")
    meet(one, two)
    one.edit(record, title="one")
    two.edit(record, title="two")
    meet(one, two)
    one.edit(record, title="both")
    assert sorted(told(one, record)[-1].before) == ["one", "two"]


def test_a_statement_on_an_earlier_wording_says_so():
    owner, other = Device(1), Device(2)
    record = owner.add("action", title="x", start="2026-12-01")
    meet(owner, other)
    other.say(record, "agree")
    owner.edit(record, start="2026-12-02")
    owner.learn(other)
    [agreed] = [happened for happened in told(owner, record) if happened.did is Did.SAID]
    assert agreed.earlier_wording
