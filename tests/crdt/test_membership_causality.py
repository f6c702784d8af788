"""Causal order: pasts, futures, views, waiting, one genesis."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crdt.membership import Act, ActKind
from crdt.membership_causality import Causality, positions

GENESIS = Act(id=b"g", kind=ActKind.GENESIS, group=b"A")


def _act(name: str, seen: str) -> Act:
    return Act(id=name.encode(), kind=ActKind.EPOCH, group=b"A", seen=tuple(h.encode() for h in seen.split()))


def test_pasts_futures_and_concurrency():
    order = Causality([GENESIS, _act("a", "g"), _act("b", "g"), _act("c", "a b")])
    a, b, c = (order.at[name] for name in (b"a", b"b", b"c"))
    assert order.saw(c, a) and order.saw(c, 0) and not order.saw(a, b)
    assert list(positions(order.concurrent(a))) == [b]
    assert order.future[a] == 1 << c
    assert order.heads() == (b"c",)
    assert order.view([b"a"]) == 1 | 1 << a


def test_acts_wait_for_their_past_and_for_nothing_else():
    order = Causality([_act("b", "a"), GENESIS, _act("lost", "gone"), _act("after", "lost g")])
    assert order.waiting == {b"b", b"lost", b"after"}
    assert order.has([b"g"]) and not order.has([b"b"])
    assert Causality([_act("b", "a"), GENESIS, _act("a", "g")]).waiting == frozenset()


def test_a_space_is_one_genesis():
    other = Act(id=b"f", kind=ActKind.GENESIS, group=b"B")
    assert Causality([GENESIS, other], b"g").waiting == {b"f"}
    assert Causality([GENESIS, other], b"x").acts == []
    assert Causality([GENESIS, other]).at == Causality([other, GENESIS]).at == {b"f": 0}


@given(st.lists(st.sets(st.integers(0, 20), max_size=3), max_size=20), st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_the_same(seen, chance):
    acts = [
        GENESIS,
        *(
            _act(f"a{n}", " ".join(f"a{h % n}" for h in sorted(s)) if n and s else "g")
            for n, s in enumerate(seen)
        ),
    ]
    shuffled = chance.sample(acts, len(acts)) + chance.choices(acts, k=3)
    one, other = Causality(acts), Causality(shuffled)
    assert (one.acts, one.past, one.future) == (other.acts, other.past, other.future)
    for position, past in enumerate(one.past):
        assert all(earlier < position for earlier in positions(past))


def test_a_part_is_what_its_author_had():
    order = Causality([GENESIS, _act("a", "g"), _act("b", "g"), _act("c", "a b")])
    assert set(order.part(order.view([b"a"])).at) == {b"g", b"a"}
