"""Logs that went several ways, between two sessions: found, proven to both sides, and in sync after that."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crdt.run import Run
from identity.encoding import domain_hash
from sync import limits
from sync.messages import WantBranch, space_alias
from tests.crdt.sealed_run import sealed_run
from tests.sync.two_nodes import TRANSCRIPT, Node, Talk, forked, same, space_id

SPACE = space_id(1)
ALIAS = space_alias(SPACE, TRANSCRIPT)


def pair() -> tuple[Node, Node]:
    """Return two nodes that share a space and hold nothing."""
    nodes = Node("A"), Node("B")
    for node in nodes:
        node.share(SPACE)
    return nodes


@pytest.mark.parametrize("trunk", [0, 1, 5, 100])
@pytest.mark.parametrize("more", [(1, 1), (1, 9), (9, 1), (200, 200), (300, 5), (5, 300)])
def test_a_fork_is_found_and_proven_to_both(trunk: int, more: tuple[int, int]):
    a, b = pair()
    log = forked(SPACE, a, b, trunk, *more)
    talk = Talk(a, b)
    talk.settle()
    assert [node.logs[SPACE][log].head.forked_at for node in (a, b)] == [trunk, trunk]
    assert talk.in_sync


@pytest.mark.parametrize("held", [0, 2, 5])
def test_a_proof_reaches_who_has_one_branch_or_less(held: int):
    a, b, c = *pair(), Node("C")
    c.share(SPACE)
    log = forked(SPACE, a, b, 5, 4, 4)
    Talk(a, b).settle()
    if held:
        run = make_prefix(a, log, held)
        c.ingest(SPACE, run)
    talk = Talk(c, a)
    talk.settle()
    assert talk.in_sync and c.logs[SPACE][log].head.forked_at == 5
    talk = Talk(b, c)
    talk.settle()
    assert talk.in_sync


def test_an_earlier_fork_wins_over_a_later_one():
    a, b, c = *pair(), Node("C")
    c.share(SPACE)
    a.write(SPACE, "log", 4)
    same(a, c)
    a.write(SPACE, "log", 4)
    same(a, b)
    a.write(SPACE, "log", 2)
    b.write(SPACE, "log", 2)
    c.write(SPACE, "log", 9)
    Talk(a, b).settle()
    for caller, callee in ((c, a), (a, b)):
        talk = Talk(caller, callee)
        talk.settle()
        assert talk.in_sync
    assert {log.head.forked_at for node in (a, b, c) for log in node.logs[SPACE].values()} == {4}


def test_who_learns_of_a_fork_in_a_session_proves_it_to_others():
    a, b, c = *pair(), Node("C")
    c.share(SPACE)
    log = forked(SPACE, a, b, 5, 4, 4)
    talk = Talk(c, a)
    talk.settle()
    with_b = Talk(c, b)
    with_b.settle()
    assert with_b.in_sync
    talk.caller.grew(SPACE)
    talk.settle()
    assert talk.in_sync and a.logs[SPACE][log].head.forked_at == 5


def test_no_number_of_questions_for_a_branch_makes_more_than_the_bound_travel():
    a, b = pair()
    a.write(SPACE, "big", 30, size=200_000, batch=1)
    same(a, b)
    talk = Talk(a, b)
    talk.settle()
    log = next(iter(a.logs[SPACE]))
    for _ in range(50):
        talk.caller.effects.extend(talk.caller.session.receive(WantBranch(ALIAS, log, 0), 50, 0))
        while talk.caller.effects:
            talk.caller.perform()
    assert sum(map(len, talk.callee.inbox)) <= limits.FLIGHT_BYTES_MAX + limits.RUN_BYTES_MAX


def make_prefix(node: Node, log: bytes, count: int) -> Run:
    """Return a run of the first entries of a log, sealed by who wrote it."""
    entries = node.logs[SPACE][log].entries[:count]
    return sealed_run(entries, domain_hash(b"test log", b"log"))


@settings(max_examples=100)
@given(
    st.integers(0, 12),
    st.integers(1, 12),
    st.integers(1, 12),
    st.lists(st.integers(0, 1), max_size=60),
)
def test_forks_end_in_sync_however_it_goes(trunk: int, more_a: int, more_b: int, story: list[int]):
    a, b = pair()
    log = forked(SPACE, a, b, trunk, more_a, more_b)
    talk = Talk(a, b)
    for step in story:
        moves = talk.moves()
        if moves:
            moves[step % len(moves)]()
    talk.settle(limit=400)
    assert talk.in_sync
    assert a.logs[SPACE][log].head.forked_at == b.logs[SPACE][log].head.forked_at == trunk
