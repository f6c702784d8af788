from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from crdt.seen_heads import SeenHeads


@given(st.integers(0, 2**32))
def test_what_does_not_matter_is_replaced_by_what_it_had_seen(seed: int):
    chance = Random(seed)
    names = [bytes([number]) for number in range(12)]
    past = {
        name: tuple(chance.sample(names[:number], chance.randint(0, min(3, number))))
        for number, name in enumerate(names)
    }
    matters = {name for name in names if chance.random() < 0.4}
    seen = SeenHeads(names, lambda one: None if one in matters else past[one])
    for name in chance.sample(names, len(names)):
        wanted, stack = set(), [name]
        while stack:
            one = stack.pop()
            if one in matters:
                wanted.add(one)
            else:
                stack.extend(past[one])
        assert seen.of([name]) == tuple(sorted(wanted))


def test_a_long_chain_is_walked_once():
    asked: list[int] = []

    def below(head: bytes) -> tuple[bytes, ...] | None:
        number = int.from_bytes(head, "big")
        asked.append(number)
        return (int.to_bytes(number - 1, 4, "big"),) if number else None

    seen = SeenHeads({number.to_bytes(4, "big") for number in range(5_002)}, below)
    for number in (5_000, 5_000, 5_001):
        assert seen.of([number.to_bytes(4, "big")]) == (bytes(4),)
    assert len(asked) < 3 * 5_001


def test_what_is_not_here_stands_for_itself_until_it_comes():
    here: set[bytes] = {b"a"}
    seen = SeenHeads(here, lambda one: (b"a",) if one == b"b" else None)
    assert seen.of([b"b", b"a"]) == (b"a", b"b")
    here.add(b"b")
    assert seen.of([b"b", b"a"]) == (b"a",)
    seen.clear()
    assert seen.of([b"a"]) == (b"a",)
