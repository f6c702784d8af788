"""How registers lie behind fields."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crdt.kind import Field, FieldType, kinds
from crdt.registers import Author, Registers, Written
from crdt.shape import many_values, order_between, order_readable, pieces, strangers, tasks

AUTHOR = Author(group=b"g", device=b"d")


def registers(**values: str | None) -> Registers:
    found = Registers()
    for name, value in values.items():
        path = name.replace("__", "/")
        found.apply(path, Written(hash=name.encode(), value=value, author=AUTHOR, claimed_ms=0), ())
    return found


def test_many_values_are_sorted_and_leave_out_removed_ones():
    field = Field(name="hosts", many=True)
    assert many_values(registers(hosts__1="b", hosts__2="a", hosts__3=None, hosts__4__5="x"), field) == (
        "a",
        "b",
    )


def test_pieces_join_in_the_order_of_their_numbers():
    field = Field(name="ics", type=FieldType.PIECES)
    found = registers(ics__10="c", ics__2="b", ics__0="a", ics__x="?", ics__99999="?")
    assert pieces(found, field) == "abc"


def test_tasks_without_a_title_are_gone_and_the_rest_is_in_order():
    field = Field(name="tasks", type=FieldType.CHECKLIST)
    found = registers(
        tasks__1__title="one",
        tasks__1__order="9",
        tasks__2__title="two",
        tasks__2__done="yes",
        tasks__3__done="yes",
    )
    assert [(task.title, task.done) for task in tasks(found, field)] == [("two", True), ("one", False)]


def test_strangers_are_the_paths_that_no_field_holds():
    found = registers(
        **{
            "title": "a",
            "__proto__": "b",
            "hosts__1__2": "c",
            "@withdrawn": "yes",
            "@other": "d",
            "notes": "e",
        }
    )
    assert strangers(found, kinds()["action"]) == ("/proto/", "@other", "hosts/1/2", "notes")
    assert "title" in strangers(found, None)


@given(st.lists(st.integers(0, 40), max_size=60))
def test_there_is_always_an_order_between(places):
    keys: list[str] = []
    for place in places:
        at = min(place, len(keys))
        low, high = (keys[at - 1] if at else ""), (keys[at] if at < len(keys) else "")
        keys.insert(at, order_between(low, high))
    assert keys == sorted(set(keys)) and all(key[-1] != "0" for key in keys)


def test_appending_keeps_keys_short():
    key = ""
    for _ in range(1_000):
        key = order_between(key, "")
    assert order_readable([key])


def test_what_is_no_order():
    assert not any(
        order_readable(keys) for keys in (["b", "a"], ["a", "a"], ["0"], ["A"], ["é"], ["", "a"], ["a" * 61])
    )
