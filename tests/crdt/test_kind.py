"""The vocabulary of kinds, and that every declaration uses it soundly."""

from __future__ import annotations

import re

import pytest

from crdt import limits
from crdt.kind import By, Field, FieldType, Kind, fingerprint, item_id, kinds, message_ids, word_of

CONTRACT = {
    "event": ({"title", "start", "end", "place", "notes"}, {"agree", "object", "call-off"}),
    "action": ({"title", "start", "end", "place", "notes", "aim"}, {"agree", "object", "call-off"}),
    "resource": ({"title", "quantity", "conditions"}, {"claim", "release"}),
    "need": ({"title", "quantity", "by", "notes"}, {"match", "close"}),
    "pledge": (
        {"title", "need", "quantity", "from", "to", "conditions"},
        {"accept", "deliver", "confirm", "withdraw"},
    ),
    "case": (
        {"title", "summary", "body.notes", "identity.names", "margin.notes"},
        {"refer", "close", "reopen"},
    ),
    "lesson": ({"title", "tried", "happened", "again", "setting"}, {"thank", "retire"}),
}


@pytest.mark.parametrize("name", list(CONTRACT))
def test_a_kind_has_the_names_that_scripts_rely_on(name):
    fields, statements = CONTRACT[name]
    kind = kinds()[name]
    assert fields <= {field.path for field in kind.fields}
    assert statements <= {statement.name for statement in kind.statements}


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.name)
def test_a_declaration_is_sound(kind):
    paths = [field.path for field in kind.fields]
    assert len(set(paths)) == len(paths) and kind.title in paths
    assert len(set(message_ids(kind))) == len(message_ids(kind))
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", field.name) for field in kind.fields)
    assert all(not field.part or kind.part(field.part) for field in kind.fields)
    assert all(kind.field(path).type is FieldType.MOMENT for path in kind.when)
    long = (FieldType.LONG_TEXT, FieldType.PIECES)
    assert all(field.chars_max <= limits.VALUE_CHARS_MAX for field in kind.fields if field.type not in long)
    for field in kind.fields:
        assert (field.type is FieldType.CHOICE) == bool(field.choices)
    for statement in kind.statements:
        assert re.fullmatch(r"[a-z][a-z-]*", statement.name)
        named = {By.LINKED: FieldType.LINK, By.NAMED: FieldType.GROUP}.get(statement.by)
        assert (kind.field(statement.link).type if statement.link else None) is named
        asked = FieldType.ORDER if statement.by in (By.ASKED, By.INVOLVED) else None
        assert (kind.field(statement.asks).type if statement.asks else None) is asked
        bound = [kind.field(path) for path in statement.binds]
        assert all(field is not None and field.type is not FieldType.LONG_TEXT for field in bound)
        assert all(arg.type not in (*long, FieldType.CHECKLIST) and not arg.many for arg in statement.args)


def test_registers_belong_to_the_fields_that_declare_them():
    case = kinds()["case"]
    held = {
        "title": "title",
        "title/x": None,
        "identity.names": None,
        "identity.names/ab": "identity.names",
        "identity.names/ab/c": None,
        "names/ab": None,
        "body.tasks/1/done": "body.tasks",
        "body.tasks/1/else": None,
        "body.tasks": None,
        "body.notes": None,
        "@withdrawn": None,
        "": None,
        "/": None,
    }
    for path, expected in held.items():
        field = case.field_holding(path)
        assert (field.path if field else None) == expected, path


def test_what_is_not_declared_is_not_found():
    need = kinds()["need"]
    assert (need.field("nothing"), need.statement("nothing"), need.part("nothing")) == (None, None, None)
    assert need.all_states[-2:] == ("contested", "withdrawn")
    assert kinds()["pledge"].all_states.count("withdrawn") == 1


def test_a_fingerprint_is_of_the_wording_in_any_order():
    first = fingerprint({"a": ["1", "2"], "b": ["3"], "empty": []})
    assert first == fingerprint({"b": ("3",), "a": ("2", "1", "1")}) and len(first) == 16
    assert first != fingerprint({"a": ["1"], "b": ["2", "3"]})
    assert fingerprint({}) == fingerprint({"a": []})


def test_fingerprints_and_item_names_never_change():
    assert fingerprint({}).hex() == "4ddbd416de47b88a7a790bc6752832ed"
    assert (
        fingerprint({"title": ["Blankets"], "hosts/x": ["b", "a"]}).hex()
        == "28f12007da92e0f6e493ac5ee2306164"
    )
    assert item_id("Anna") == "71a129fdf6a03035d1c1"


def test_the_same_value_has_the_same_item_on_every_node():
    assert item_id("Anna") == item_id("Anna") != item_id("anna")
    assert re.fullmatch("[0-9a-f]{20}", item_id("\u0000__proto__"))


def test_words_are_named_by_path():
    assert word_of("identity.media_contact") == "identity-media-contact"
    kind = Kind(
        name="x", version=1, fields=(Field(name="title"),), states=("on",), derive=lambda facts, at: "on"
    )
    assert message_ids(kind) == (
        "kind-x",
        "field-x-title",
        "state-x-on",
        "state-x-contested",
        "state-x-withdrawn",
    )
