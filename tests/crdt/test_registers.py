"""Registers: the standing writes are the same in any order, and nothing is decided by a clock."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crdt.registers import Author, Registers, Written
from tests.crdt.record_world import some

AUTHOR = Author(group=b"g", device=b"d")


def written(name: str, value: str | None, claimed_ms: int = 0) -> Written:
    return Written(hash=name.encode(), value=value, author=AUTHOR, claimed_ms=claimed_ms)


def test_one_write_is_the_value_and_a_later_one_replaces_it():
    registers = Registers()
    registers.apply("title", written("a", "one"), ())
    registers.apply("title", written("b", "two"), (b"a",))
    assert registers.values("title") == ("two",)
    assert some(registers.write("title", b"a")).value == "one"


def test_two_apart_are_contested_until_one_settles_them():
    registers = Registers()
    registers.apply("title", written("a", "one", claimed_ms=5), ())
    registers.apply("title", written("b", "two", claimed_ms=900), ())
    assert registers.contested("title") and registers.values("title") == ("one", "two")
    registers.apply("title", written("c", "one"), (b"a", b"b"))
    assert not registers.contested("title")


def test_two_apart_with_one_value_are_not_contested():
    registers = Registers()
    registers.apply("title", written("a", "same"), ())
    registers.apply("title", written("b", "same"), ())
    assert not registers.contested("title") and len(registers.standing("title")) == 2


def test_cleared_here_and_written_there_is_contested():
    registers = Registers()
    registers.apply("title", written("a", None), ())
    registers.apply("title", written("b", "x"), ())
    assert registers.all_values("title") == (None, "x") and registers.values("title") == ("x",)


def test_paths_do_not_touch_each_other():
    registers = Registers()
    registers.apply("hosts/1", written("a", "x"), ())
    registers.apply("hosts", written("b", "y"), (b"a",))
    registers.apply("hostshow", written("c", "z"), ())
    assert registers.below("hosts") == ("hosts/1",)
    assert registers.values("hosts/1") == ("x",)
    assert registers.standing("unwritten") == () and registers.write("unwritten", b"a") is None


@given(st.data())
def test_any_order_and_repetition_gives_the_same_values(data):
    names = [chr(97 + number) for number in range(data.draw(st.integers(1, 8)))]
    writes = [
        (
            written(name, data.draw(st.sampled_from([None, "1", "2"]))),
            data.draw(st.lists(st.sampled_from(names[:at] or ["-"]))),
        )
        for at, name in enumerate(names)
    ]
    outcomes = set()
    for _ in range(3):
        registers = Registers()
        for found, supersedes in data.draw(st.permutations(writes)) + writes[:2]:
            registers.apply("p", found, [name.encode() for name in supersedes])
        outcomes.add(registers.standing("p"))
    assert len(outcomes) == 1 and len(outcomes.pop()) >= 1


def test_what_was_asked_before_a_write_is_not_told_after_it():
    registers = Registers()
    assert registers.standing("title") == ()
    registers.apply("title", written("a", "one"), ())
    assert registers.values("title") == ("one",)
    registers.apply("title", written("b", None), (b"a",))
    assert registers.all_values("title") == (None,) and registers.values("title") == ()
    registers.apply("place", written("c", "here"), (b"b",))
    assert registers.all_values("title") == (None,) and registers.values("place") == ("here",)
