"""Order and pasts: what an item rests on comes first, and a past holds exactly what its author had seen."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterable, Mapping

from hypothesis import given
from hypothesis import strategies as st

from crdt.causality import Ancestry, Node, Order, Past, canonical_order, pasts


def node(name: str, *deps: str, log: str = "", seq: int = 0) -> Node:
    return Node(
        hash=name.encode(), log=(log or name).encode(), seq=seq, deps=tuple(dep.encode() for dep in deps)
    )


def test_dependencies_come_first_then_the_hash_decides():
    order = canonical_order([node("a", "z"), node("z"), node("m"), node("b", "missing")])
    assert order == (b"b", b"m", b"z", b"a")


def test_a_log_is_a_dependency_of_its_own_later_items():
    order = canonical_order([node("a", log="l", seq=2), node("z", log="l", seq=1)])
    assert order == (b"z", b"a")


def test_a_past_is_what_was_seen_through_others_and_through_the_own_log():
    nodes = [
        node("a", log="1", seq=0),
        node("b", "a", log="2", seq=4),
        node("c", log="2", seq=5),
        node("d", log="3"),
    ]
    found = pasts(nodes)
    assert found[b"c"] == {b"1": 0, b"2": 4}
    assert found[b"d"] == {}


def test_forged_circles_stay_in_the_order():
    nodes = [node("a", "b"), node("b", "a"), node("c", "c")]
    assert canonical_order(nodes) == (b"c", b"a", b"b")
    assert set(pasts(nodes)) == {b"a", b"b", b"c"}


@given(st.data())
def test_the_order_depends_on_the_set_alone(data):
    names = [f"{number:02}" for number in data.draw(st.permutations(range(8)))]
    nodes = [
        node(name, *data.draw(st.lists(st.sampled_from(names[:at]), max_size=3)) if at else ())
        for at, name in enumerate(names)
    ]
    first = canonical_order(nodes)
    assert first == canonical_order(data.draw(st.permutations(nodes)))
    place = {name: at for at, name in enumerate(first)}
    assert all(place[dep] < place[found.hash] for found in nodes for dep in found.deps)


@given(st.data())
def test_an_order_that_grows_is_the_order_of_all(data):
    # Any graph: with what isn't here yet, places that two claim, and circles.
    names = [f"{number:02}" for number in range(9)]
    nodes: list[Node] = []
    order = Order(nodes)
    for name in data.draw(st.permutations(names)):
        deps = data.draw(st.lists(st.sampled_from(names), max_size=3))
        log, seq = data.draw(st.sampled_from(["", "1", "2"])), data.draw(st.integers(0, 4))
        nodes.append(node(name, *deps, log=log, seq=seq))
        if not order.add(nodes[-1]):
            order = Order(nodes)
        assert tuple(order.hashes) == canonical_order(nodes)


def test_what_rests_on_all_that_is_here_is_put_at_the_end():
    order = Order([node("m", log="1", seq=3), node("z", log="2")])
    assert not order.add(node("a", "z", log="3"))
    assert order.add(node("a", "z", log="1", seq=4))
    assert order.add(node("0", log="1", seq=5))
    assert tuple(order.hashes) == (b"m", b"z", b"a", b"0")


@given(st.data())
def test_what_authors_had_seen_is_what_their_pasts_hold(data):
    nodes: list[Node] = []
    for number in range(data.draw(st.integers(1, 14))):
        log = bytes([data.draw(st.integers(0, 3))])
        deps = tuple(node.hash for node in nodes if data.draw(st.booleans()))
        # In a fork two have one place, and what is forged names what never was.
        seq = data.draw(st.integers(0, 6))
        nodes.append(Node(hash=bytes([99 - number]), log=log, seq=seq, deps=(*deps, b"nobody")))
    order = canonical_order(nodes)
    ordered = sorted(nodes, key=lambda node: order.index(node.hash))
    ancestry, kept = Ancestry(ordered), pasts(ordered)
    every = [node.hash for node in nodes]
    asked = [one for one in (*every, b"nobody") if data.draw(st.booleans())]
    assert ancestry.together(asked) == together(kept, asked)
    first = {node.log: node.seq for node in nodes if data.draw(st.booleans())}
    assert set(filter(ancestry.knowing(first), [*every, b"nobody"])) == knowing(kept, first)
    # More than are answered in one pass.
    sets = [[node for node in nodes if data.draw(st.booleans())] for _ in range(3)] * 700
    seen = [together(kept, [node.hash for node in some]) for some in sets[:3]] * 700
    heads = [
        [node for node in some if at.get(node.log, -1) < node.seq]
        for some, at in zip(sets, seen, strict=True)
    ]
    assert list(ancestry.heads(sets)) == heads
    firsts = [{node.log: node.seq for node in some} for some in sets]
    known = [knowing(kept, first) for first in firsts[:3]] * 700
    assert list(ancestry.seeing(firsts, [every] * 2_100)) == known
    places = [(node.log, node.seq) for some in sets[:2] for node in some]
    knows_all = {one for one in every if all(kept[one].get(log, -1) >= seq for log, seq in places)}
    assert set(filter(ancestry.seeing_all(places * 160), every)) == knows_all


def together(kept: Mapping[bytes, Past], hashes: Iterable[bytes]) -> Past:
    """Return what is in any of these pasts, of each log the highest place."""
    found = sorted(place for one in hashes if one in kept for place in kept[one].items())
    return dict(found)


def knowing(kept: Mapping[bytes, Past], first: Past) -> set[bytes]:
    """Return the nodes whose pasts hold anything of these logs from these places on."""
    return {one for one, past in kept.items() if any(past.get(log, -1) >= seq for log, seq in first.items())}


def test_very_many_logs_take_no_more_room_than_their_items():
    logs = 2_500
    nodes = [
        Node(
            hash=number.to_bytes(4),
            log=(number % logs).to_bytes(4),
            seq=number // logs,
            deps=((number - 1).to_bytes(4),),
        )
        for number in range(1, 4 * logs)
    ]
    tracemalloc.start()
    known = Ancestry(nodes)
    knows = known.knowing({(7).to_bytes(4): 1})
    assert known.together([nodes[-1].hash])[(7).to_bytes(4)] == 3
    assert [knows(nodes[number].hash) for number in (0, logs + 6, logs + 7)] == [False, False, True]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000
