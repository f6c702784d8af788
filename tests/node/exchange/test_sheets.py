"""A record's view as a sheet: every value is there, contested ones too."""

from __future__ import annotations

from crdt.kind import FieldType, kinds
from node.exchange.sheets import sheet_of

AUTHOR = {"group": "aa", "device": "bb", "member": None}


def view(kind="event", **fields):
    statement = {
        "name": "agree",
        "args": [["note", "yes"]],
        "author": AUTHOR,
        "claimed": "2026-01-02T00:00:00Z",
    }
    return {
        "id": "ab" * 32,
        "kind": kind,
        "space": "cd" * 32,
        "author": AUTHOR,
        "created": "2027-01-15T08:00:00Z",
        "changed": "9999999999999999",
        "state": "planned",
        "fields": fields,
        "statements": [statement],
        "key": "ics:1",
        "others": [{"path": "colour", "values": []}],
        "problems": [],
    }


def sheet(kind="event", **fields):
    return sheet_of(view(kind, **fields), name_of=lambda author: f"group {author['group']}", space="Home")


def test_a_view_becomes_a_sheet():
    made = sheet(title="Assembly", start="2026-01-01")
    assert (made.author, made.space, made.created_ms, made.changed_ms) == (
        "group aa",
        "Home",
        1_800_000_000_000,
        0,
    )
    assert made.fields["title"] == "Assembly" and made.fields["place"] == "" and "ics" in made.fields
    assert made.said[0].args == {"note": "yes"} and made.said[0].author == "group aa"
    assert made.more == {"others": [{"path": "colour", "values": []}]}


def test_contested_values_are_all_there():
    made = sheet(title={"contested": [{"value": "A"}, {"value": "B"}, {"value": None}]})
    assert made.fields["title"] == "A" and made.contested == {"title": ("A", "B", "")}


def test_lists_and_checklists_are_written_as_people_type_them():
    checklists = [
        (kind.name, field.path)
        for kind in kinds().values()
        for field in kind.fields
        if field.type is FieldType.CHECKLIST
    ]
    tasks = [{"title": "a;b", "done": True}, {"title": {"contested": [{"value": "c"}]}, "done": False}]
    for kind, path in checklists:
        assert sheet(kind, **{path: tasks}).fields[path] == "[x] a\\;b; c"
    assert sheet(hosts=["Kiln", "Hearth; East"]).fields["hosts"] == "Kiln; Hearth\\; East"
    assert sheet("no-such-kind", anything="kept").fields == {"anything": "kept"}
