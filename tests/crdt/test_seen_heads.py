from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from crdt.seen_heads import replaced


@given(st.integers(0, 2**32))
def test_what_does_not_matter_is_replaced_by_what_it_had_seen(seed: int):
    chance = Random(seed)
    names = [bytes([number]) for number in range(12)]
    past = {
        name: tuple(chance.sample(names[:number], chance.randint(0, min(3, number))))
        for number, name in enumerate(names)
    }
    matters = {name for name in names if chance.random() < 0.4}
    known: dict[bytes, frozenset[bytes]] = {}
    for name in chance.sample(names, len(names)):
        wanted, stack = set(), [name]
        while stack:
            one = stack.pop()
            if one in matters:
                wanted.add(one)
            else:
                stack.extend(past[one])
        assert replaced(name, lambda one: None if one in matters else past[one], known) == wanted


def test_a_long_chain_is_walked_once():
    asked: list[int] = []

    def below(head: bytes) -> tuple[bytes, ...] | None:
        number = int.from_bytes(head, "big")
        asked.append(number)
        return (int.to_bytes(number - 1, 4, "big"),) if number else None

    known: dict[bytes, frozenset[bytes]] = {}
    for number in (5_000, 5_000, 5_001):
        assert replaced(number.to_bytes(4, "big"), below, known) == {bytes(4)}
    assert len(asked) < 3 * 5_001
