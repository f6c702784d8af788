from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crdt.knowledge import NOTHING, Knowledge

vectors = st.dictionaries(st.integers(0, 100), st.integers(1, 1_000), max_size=12)


def knowing(vector: dict[int, int]) -> Knowledge:
    knowledge = NOTHING
    for author, units in vector.items():
        knowledge = knowledge.raised(author, units)
    return knowledge


@given(vectors)
def test_it_knows_what_it_was_raised_to(vector: dict[int, int]):
    knowledge = knowing(vector)
    assert {author: knowledge.of(author) for author in range(130)} == {
        author: vector.get(author, 0) for author in range(130)
    }
    assert knowledge.total == sum(vector.values())


@given(vectors, vectors)
def test_a_join_knows_the_most_of_both(one: dict[int, int], two: dict[int, int]):
    joined = knowing(one).joined(knowing(two))
    expected = {author: max(one.get(author, 0), two.get(author, 0)) for author in one | two}
    assert {author: joined.of(author) for author in expected} == expected
    assert joined.total == sum(expected.values())


@given(vectors, vectors)
def test_a_join_that_adds_nothing_is_the_same_object(one: dict[int, int], two: dict[int, int]):
    more = knowing(one).joined(knowing(two))
    assert more.joined(knowing(one)) is more
    assert more.raised(3, 0) is more


def test_raising_shares_the_other_rows():
    knowledge = knowing({author: 1 for author in range(96)})
    raised = knowledge.raised(40, 9)
    assert [one is two for one, two in zip(knowledge.rows, raised.rows, strict=True)] == [True, False, True]
