"""Values that a stranger's program wrote: shown as unreadable with who wrote them, and the rest stays usable."""

from __future__ import annotations

import msgspec
import pytest

from crdt.kind import FieldType, kinds
from crdt.ops import DataBody, Edit, Say, Write
from crdt.values import Flaw, read
from crdt.view import canonical_json
from identity.encoding import decode
from identity.errors import Malformed
from tests.crdt.kind_races import AT
from tests.crdt.record_world import Device, meet
from tests.crdt.test_situations import apart

NAMES = list(kinds())
FOREIGN = (
    "NaN",
    "1e400",
    "__proto__",
    "\x00",
    "a\u202eb",
    "[object Object]",
    "{}",
    "9" * 20_000,
    "Infinity",
    "-0",
)


def flaws(view: dict, by: Device) -> set[str]:
    """Return the fields that are told as unreadable, by that device."""
    author = {"group": by.group.hex(), "device": by.author.device.hex(), "member": None}
    found = [problem for problem in view["problems"] if problem["id"] == "value-unreadable"]
    return {problem["field"] for problem in found if problem["by"] == author}


@pytest.mark.parametrize("name", NAMES)
def test_a_value_of_the_wrong_sort_is_told_with_its_author_and_the_rest_stays(name):
    kind = kinds()[name]
    for field in kind.fields:
        if field.type in (FieldType.LONG_TEXT, FieldType.LINES, FieldType.PIECES, FieldType.CHECKLIST):
            continue
        for value in FOREIGN:
            if field.path == kind.title or not isinstance(read(field, value), Flaw):
                continue
            one, two, record = apart(name)
            path = f"{field.path}/x" if field.many else field.path
            two.write(record, Edit(record=record, writes=(Write(path=path, value=value),)), two.deps(record))
            meet(one, two)
            view = one.view(record, at=AT)
            canonical_json(view)
            assert flaws(view, two) == {path}
            assert view["fields"][kind.title] == "first words" and view["state"] in kind.all_states
            one.edit(record, **{kind.title: "we go on"})
            one.say_anyway(record, kind.statements[0].name)
            assert one.view(record)["fields"][kind.title] == "we go on"


@pytest.mark.parametrize("name", NAMES)
def test_keys_that_mean_something_to_a_page_are_values_and_never_keys(name):
    one, two, record = apart(name)
    for path in ("__proto__", "constructor", "__proto__/toString", "title/__proto__", "fields"):
        two.write(record, Edit(record=record, writes=(Write(path=path, value="x"),)), two.deps(record))
    meet(one, two)
    view = one.view(record)
    assert {"__proto__", "constructor"} <= {other["path"] for other in view["others"]}
    assert not {"__proto__", "constructor", "fields"} & {*view["fields"], *view["sources"], *view["blocks"]}


@pytest.mark.parametrize("name", NAMES)
def test_a_note_where_text_is_expected_stands_apart(name):
    one, two, record = apart(name)
    title = kinds()[name].title
    two.note(record, title)
    meet(one, two)
    view = one.view(record, notes={title: "a whole document"})
    assert view["fields"][title] == "first words"
    assert view["others"] == [{"path": title, "text": "a whole document"}]


@pytest.mark.parametrize("name", NAMES)
def test_a_statement_with_foreign_arguments_is_kept_and_raises_nothing(name):
    kind = kinds()[name]
    for declared in kind.statements:
        one, two, record = apart(name)
        for value in FOREIGN[:7]:
            args = tuple((arg.name, value) for arg in declared.args) * 2
            two.write(
                record,
                Say(record=record, statement=declared.name, args=args, wording=b"w" * 16),
                two.deps(record),
            )
            two.say_anyway(record, declared.name, {arg.name: value for arg in declared.args})
        meet(one, two)
        view = one.view(record, at=AT)
        canonical_json(view)
        assert len(view["statements"]) == 14 and view["fields"][kind.title] == "first words"


@pytest.mark.parametrize("value", [1, 1.5, float("nan"), True, b"x", ["a"], {"a": 1}])
def test_a_value_that_is_no_text_is_no_write_at_all(value):
    good = msgspec.msgpack.encode((0, False, None, None, (), (1, b"r" * 32, (("title", "x", ()),)), None))
    assert isinstance(decode(good, DataBody, bytes_max=1_000), DataBody)
    bad = msgspec.msgpack.encode((0, False, None, None, (), (1, b"r" * 32, (("title", value, ()),)), None))
    with pytest.raises(Malformed):
        decode(bad, DataBody, bytes_max=1_000)
