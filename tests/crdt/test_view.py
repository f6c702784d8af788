"""Views: the JSON of a record, hostile content in it, and hashes that nodes compare."""

from __future__ import annotations

import json

import pytest

from crdt.history import history
from crdt.ops import Create, Edit, Say, Write
from crdt.record import Item, RecordFold
from crdt.view import canonical_json, joined, record_digest, record_view, record_view_for_hash, view_hash
from identity.errors import LocalFault
from tests.crdt.record_world import SPACE, Device, meet, some

KEYS = {
    *(
        "id",
        "kind",
        "space",
        "author",
        "created",
        "changed",
        "state",
        "fields",
        "statements",
        "overlays",
        "problems",
    ),
}


def test_a_view_has_what_scripts_rely_on():
    device = Device(1)
    record = device.add("need", title="Blankets", quantity="20 blankets")
    device.say(record, "match", note="soon")
    view = device.view(record, notes={"notes": "in the hall"})
    assert KEYS <= set(view) and view["id"] == record.hex() and view["space"] == SPACE.hex()
    assert view["fields"] == {"title": "Blankets", "quantity": "20 blankets", "notes": "in the hall"}
    assert view["author"] == {
        "group": device.group.hex(),
        "device": device.author.device.hex(),
        "member": None,
    }
    assert (view["created"], view["state"]) == ("2023-11-14T22:13:20Z", "matched")
    [statement] = view["statements"]
    assert statement["name"] == "match" and statement["args"] == [["note", "soon"]] and statement["counts"]
    assert view["sources"]["title"][0]["by"] == view["author"]
    json.dumps(view)


def test_a_contested_field_shows_everybody_with_who_and_when():
    one, two = Device(1), Device(1, 1)
    record = one.add("need", title="Blankets")
    meet(one, two)
    one.edit(record, title="one")
    two.edit(record, title="two")
    meet(one, two)
    view = one.view(record)
    shown = view["fields"]["title"]["contested"]
    assert {(value["value"], value["by"]["device"]) for value in shown} == {
        ("one", one.author.device.hex()),
        ("two", two.author.device.hex()),
    }
    assert all(value["claimed"].endswith("Z") and value["entry"] for value in shown)
    assert {"id": "field-contested", "field": "title"} in view["problems"]


def test_foreign_names_are_values_and_never_keys():
    device = Device(1)
    record = device.add("need", title="x")
    writes = tuple(Write(path=path, value="v") for path in ("__proto__", "constructor/x", "notes", "@mine"))
    device.write(record, Edit(record=record, writes=writes), device.deps(record))
    view = device.view(record, notes={"__proto__": "note"})
    assert set(view["fields"]) == {"title"} and set(view["sources"]) == {"title"}
    assert [other["path"] for other in view["others"]] == [
        "@mine",
        "__proto__",
        "constructor/x",
        "notes",
        "__proto__",
    ]


def test_what_can_not_be_read_is_kept_and_named():
    device = Device(1)
    record = device.add("need", title="x")
    bad = (
        Write(path="quantity", value="\x00" * 9),
        Write(path="by", value="9" * 16_384),
        Write(path="title", value=None),
    )
    device.write(record, Edit(record=record, writes=bad), device.deps(record))
    view = device.view(record)
    unreadable = {
        problem["field"]: problem["why"]
        for problem in view["problems"]
        if problem["id"] == "value-unreadable"
    }
    assert unreadable == {"quantity": "value-hidden-characters", "by": "value-too-long"}
    assert view["fields"]["quantity"] == "\x00" * 9


def test_unknown_kinds_and_statements_are_shown_as_they_are():
    device = Device(1)
    create = Create(
        kind="décision", shared=False, key="k", part_of=None, part="", writes=(Write(path="q", value="?"),)
    )
    record = device.write(None, create, ())
    say = Say(record=record, statement="stand-aside", args=(("a", "1"), ("a", "2")), wording=b"0" * 16)
    device.write(record, say, device.deps(record))
    view = device.view(record)
    assert (view["kind"], view["state"], view["fields"], view["key"]) == ("décision", "", {}, "k")
    assert view["others"][0]["values"][0]["value"] == "?"
    assert view["statements"][0]["problem"] == "statement-unknown"
    assert [problem["id"] for problem in view["problems"]] == ["kind-unknown"]


def test_many_void_operations_are_one_problem_with_a_count():
    owner, other = Device(1), Device(2)
    record = owner.add("need", title="x")
    other.learn(owner)
    for number in range(50):
        other.edit(record, title=f"mine {number}") if number < 1 else other.write(
            record, Edit(record=record, writes=()), other.deps(record)
        )
    owner.learn(other)
    [problem] = owner.view(record)["problems"]
    assert (problem["id"], problem["count"]) == ("write-not-entitled", 50)


def test_a_missing_required_field_is_a_problem_of_records_but_not_of_parts():
    device = Device(1)
    case = device.add("case")
    part = device.add("case", part_of=case, part="identity", identity__names="Anna; Boris")
    assert device.view(case)["problems"] == [{"id": "field-missing", "field": "title"}]
    assert device.view(part)["problems"] == []


def test_parts_kept_at_home_join_their_record_if_its_owner_made_them():
    owner, other = Device(1), Device(2)
    case = owner.add("case", title="Case")
    meet(owner, other)
    mine = owner.add("case", part_of=case, part="identity", identity__names="Anna", title="not from a part")
    theirs = other.add("case", part_of=case, part="identity", identity__names="Mallory")
    body = owner.add("case", part_of=case, part="body", body__tasks="not a home part")
    views = [owner.view(mine), other.view(theirs), owner.view(body)]
    view = joined(owner.view(case), views)
    assert view["fields"] == {"title": "Case", "identity.names": ["Anna"]}
    assert view["parts"] == [{"part": "identity", "id": mine.hex(), "space": SPACE.hex()}]
    assert record_view_for_hash(view).keys() == record_view_for_hash(owner.view(case)).keys()


def test_hashes_are_equal_for_equal_content_and_cover_the_content():
    one, two = Device(1), Device(1, 1)
    record = one.add("need", title="x")
    two.learn(one)
    assert record_digest(one.view(record)) == record_digest({**two.view(record), "held_by": ["somebody"]})
    assert record_digest(one.view(record)) != record_digest(one.view(record, notes={"notes": "text"}))
    assert record_digest(one.view(record)) != record_digest(one.view(record, notes={"notes": None}))
    assert one.view(record, notes={"notes": None})["local_faults"] == [
        {"id": "note-unreadable-here", "field": "notes"}
    ]
    digests = {record.hex(): record_digest(one.view(record)), "ff" * 32: b"2" * 32}
    assert view_hash(digests) == view_hash(dict(reversed(digests.items()))) != view_hash({})
    assert len(view_hash({})) == 64


def test_arrival_is_no_part_of_a_view():
    device = Device(1)
    record = device.add("need", title="x")
    [item] = some(device.shelf.find(record)).items
    fold = RecordFold(record)
    fold.add(
        Item(
            hash=item.hash,
            author=item.author,
            claimed_ms=item.claimed_ms,
            arrived_ms=99,
            op=item.op,
            log=item.log,
        )
    )
    assert record_view(fold, device.shelf, space=SPACE, notes={}) == device.view(record)


def test_canonical_json_takes_plain_values_only():
    assert canonical_json({"b": [1, True, None], "a": "é"}) == b'{"a":"\\u00e9","b":[1,true,null]}'
    for value in (1.0, {1: "x"}, b"bytes", [object()]):
        with pytest.raises(LocalFault):
            canonical_json(value)


def test_an_argument_that_is_given_twice_is_told_once_as_it_counts():
    device = Device(1)
    record = device.add("need", title="x")
    args = (("note", "once"), ("note", "twice"), ("more", "y"))
    op = Say(record=record, statement="close", args=args, wording=bytes(16))
    device.write(record, op, device.deps(record))
    (said,) = device.view(record)["statements"]
    assert said["args"] == [["note", "once"], ["more", "y"]]
    happened = list(history(some(device.shelf.find(record)), device.shelf))
    assert happened[-1].args == (("note", "once"), ("more", "y"))
