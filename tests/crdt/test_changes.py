"""What is written: only what differs, superseding what stands, and refusals that say what would be right."""

from __future__ import annotations

import pytest

from crdt import limits
from crdt.changes import PlannedWrite, check_complete, plan_say, sort_values, withdrawal_writes, writes_for
from crdt.kind import item_id, kinds
from crdt.states import Facts
from identity.errors import LocalFault, Refused
from tests.crdt.record_world import Device, meet, some


def planned(device, record, **values):
    fold = device.shelf.find(record)
    return writes_for(
        kinds()[fold.kind], {name.replace("__", "."): text for name, text in values.items()}, fold
    )


def test_what_stands_already_is_not_written_again():
    device = Device(1)
    record = device.add("action", title="March", hosts="a; b", start="2026-12-01")
    assert planned(device, record, title=" March ", hosts="b;a", start="2026-12-01", aim="") == []


def test_a_change_supersedes_what_stands_and_settles_what_is_contested():
    one, two = Device(1), Device(1, 1)
    record = one.add("need", title="Blankets")
    assert planned(one, record, title="x") == [PlannedWrite(path="title", value="x", supersedes=(record,))]
    meet(one, two)
    one.edit(record, title="one")
    two.edit(record, title="two")
    meet(one, two)
    [write] = planned(one, record, title="one")
    assert len(write.supersedes) == 2
    one.edit(record, title="one")
    assert one.view(record)["fields"]["title"] == "one"


def test_an_optional_field_is_cleared_and_a_required_one_never():
    device = Device(1)
    record = device.add("need", title="Blankets", quantity="20 blankets")
    device.edit(record, quantity="")
    assert "quantity" not in device.view(record)["fields"]
    with pytest.raises(Refused, match="value-missing"):
        planned(device, record, title=" ")


def test_lists_are_changed_by_item_and_what_two_add_is_all_there():
    one, two = Device(1), Device(1, 1)
    record = one.add("action", title="March", hosts="a; b")
    meet(one, two)
    one.edit(record, hosts="a; b; c")
    two.edit(record, hosts="b; d")
    meet(one, two)
    assert one.view(record)["fields"]["hosts"] == two.view(record)["fields"]["hosts"] == ["b", "c", "d"]
    assert [write.path for write in planned(one, record, hosts="b; c")] == [f"hosts/{item_id('d')}"]
    one.edit(record, hosts="a")
    assert one.view(record)["fields"]["hosts"] == ["a"]


def test_an_item_removed_here_and_added_there_again_stays():
    one, two = Device(1), Device(1, 1)
    record = one.add("action", title="March", hosts="a")
    one.edit(record, hosts="")
    meet(one, two)
    one.edit(record, hosts="a")
    two.edit(record, hosts="a")
    one.edit(record, hosts="")
    meet(one, two)
    assert one.view(record)["fields"]["hosts"] == ["a"]
    one.edit(record, hosts="")
    assert "hosts" not in one.view(record)["fields"]


def test_a_checklist_keeps_its_items_through_order_and_marks():
    device = Device(1)
    record = device.add("case", title="Case", body__tasks="call; [x] write; meet")
    first = device.view(record)["fields"]["body.tasks"]
    assert [(task["title"], task["done"]) for task in first] == [
        ("call", False),
        ("write", True),
        ("meet", False),
    ]
    assert planned(device, record, body__tasks="call; [x] write; meet") == []
    device.edit(record, body__tasks="meet; [ ] call; [x] write; [x] rest")
    second = device.view(record)["fields"]["body.tasks"]
    assert [task["title"] for task in second] == ["meet", "call", "write", "rest"]
    assert {task["title"]: task["id"] for task in first}.items() <= {
        task["title"]: task["id"] for task in second
    }.items()
    assert len(planned(device, record, body__tasks="meet; call; new; [x] write; [x] rest")) == 2


def test_long_machine_text_lies_in_pieces():
    device = Device(1)
    text = "\n".join(f"X-LINE:{number}" for number in range(4_000))
    record = device.add("event", title="Meeting", ics=text)
    assert device.view(record)["fields"]["ics"] == text
    assert planned(device, record, ics=text) == []
    device.edit(record, ics=text[: limits.VALUE_CHARS_MAX + 5])
    assert device.view(record)["fields"]["ics"] == text[: limits.VALUE_CHARS_MAX + 5]


def test_a_zone_completes_moments():
    [write] = writes_for(kinds()["event"], {"start": "2026-12-01T18:00"}, zone="Europe/Berlin")
    assert write.value == "2026-12-01T18:00[Europe/Berlin]"
    with pytest.raises(Refused, match="value-moment-zone"):
        writes_for(kinds()["event"], {"start": "2026-12-01T18:00"})


def test_values_are_sorted_by_where_they_live():
    case = kinds()["case"]
    found = sort_values(case, {"title": "a", "body.notes": "b", "identity.names": "c", "margin.notes": "d"})
    assert found[""].registers == {"title": "a"} and found[""].notes == {"body.notes": "b"}
    assert found["identity"].registers == {"identity.names": "c"} and found["margin"].notes == {
        "margin.notes": "d"
    }
    with pytest.raises(Refused) as refused:
        sort_values(case, {"__proto__": "x"})
    assert refused.value.message == "kinds-field-unknown" and "body.notes" in str(
        refused.value.fields["known"]
    )
    with pytest.raises(LocalFault):
        writes_for(case, {"body.notes": "x"})


@pytest.mark.parametrize(
    ("name", "meant"), [("titel", "title"), ("quantty", "quantity"), ("x" * 9_999, "title")]
)
def test_a_misspelt_field_is_told_as_unknown_and_what_may_be_meant_comes_first(name: str, meant: str):
    with pytest.raises(Refused, match="kinds-field-unknown") as refused:
        check_complete(kinds()["need"], {name: "Blankets"})
    known = str(refused.value.fields["known"]).split(", ")
    assert known[0] == meant and sorted(known) == sorted(field.path for field in kinds()["need"].fields)


def test_a_new_record_must_be_complete():
    check_complete(kinds()["need"], {"title": "x"})
    with pytest.raises(Refused, match="value-missing"):
        check_complete(kinds()["need"], {"title": "  "})


def test_too_much_at_once_is_refused():
    with pytest.raises(Refused, match="value-too-many"):
        writes_for(kinds()["action"], {"hosts": ";".join(str(number) for number in range(600))})


def test_withdrawing_twice_writes_once():
    device = Device(1)
    record = device.add("need", title="x")
    facts = Facts(some(device.shelf.find(record)), device.shelf)
    assert withdrawal_writes(facts, withdrawn=False) == []
    device.withdraw(record)
    facts = Facts(some(device.shelf.find(record)), device.shelf)
    assert withdrawal_writes(facts, withdrawn=True) == []
    assert [write.value for write in withdrawal_writes(facts, withdrawn=False)] == [""]


@pytest.mark.parametrize(
    ("statement", "args", "message"),
    [
        ("dance", {}, "kinds-statement-unknown"),
        ("refer", {"wher": "x"}, "kinds-argument-unknown"),
        ("refer", {}, "value-missing"),
        ("refer", {"to": "nobody"}, "value-id"),
        ("accept-referral", {}, "statement-others-only"),
    ],
)
def test_a_statement_that_can_not_be_made_is_refused(statement, args, message):
    device = Device(1)
    record = device.add("case", title="Case")
    facts = Facts(some(device.shelf.find(record)), device.shelf)
    with pytest.raises(Refused) as refused:
        plan_say(facts, statement, args, device.group)
    assert refused.value.message == message
