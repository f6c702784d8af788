"""What sessions tell and believe of third groups."""

from __future__ import annotations

import pytest

from identity.encoding import encode
from identity.errors import PeerFault
from sync import effects as do
from sync import limits
from sync.messages import Held, HeldHeight, log_alias, read_message, space_alias
from tests.sync.two_nodes import TRANSCRIPT, Node, Talk, same, space_id

SPACE, OTHER = space_id(1), space_id(2)
ALIAS = space_alias(SPACE, TRANSCRIPT)
KILN, STRANGER = b"k" * 32, b"x" * 32


def pair() -> tuple[Node, Node]:
    """Return two nodes that share a space to which a third group, Kiln, belongs, and hold the same."""
    nodes = Node("A"), Node("B")
    for node in nodes:
        node.share(SPACE)
        node.third = {KILN}
    nodes[0].write(SPACE, "log", 5)
    same(*nodes)
    return nodes


def the_log(node: Node) -> bytes:
    return next(iter(node.logs[SPACE]))


def claim(height: int, *, alias: bytes = ALIAS, group: bytes = KILN, log: bytes = b"") -> Held:
    return Held(alias, group, (HeldHeight(log, height),))


def helds(talk: Talk) -> int:
    return talk.sent()["Held"]


@pytest.mark.parametrize("teller", [0, 1])
def test_what_a_third_group_acknowledged_is_told_with_the_first_words(teller: int):
    nodes = pair()
    log = the_log(nodes[0])
    nodes[teller].holdings.note(SPACE, KILN, [(log, 4)])
    talk = Talk(*nodes)
    talk.settle()
    assert nodes[1 - teller].claims == {(SPACE, KILN, log): 4} and nodes[teller].claims == {}
    assert talk.in_sync and helds(talk) == 1


def test_without_third_groups_nothing_is_said_of_them():
    a, b = pair()
    a.third = b.third = set()
    a.holdings.note(SPACE, KILN, [(the_log(a), 4)])
    talk = Talk(a, b)
    talk.settle()
    assert helds(talk) == 0


def test_three_in_a_line_the_first_learns_through_the_second_what_the_third_holds():
    a, b = pair()
    c = Node("C")
    c.share(SPACE)
    for node in (b, c):
        node.third = set()
    log = the_log(a)
    far = Talk(b, c)
    far.settle()
    assert b.held[SPACE, log] == 5
    # What C acknowledged to B is what B tells A.
    b.third = {KILN}
    b.holdings.note(SPACE, KILN, [(log, b.held[SPACE, log])])
    near = Talk(a, b)
    near.settle()
    assert a.claims == {(SPACE, KILN, log): 5}


def test_an_acknowledgement_that_comes_later_is_told_at_once_and_then_once_a_second():
    a, b = pair()
    log = the_log(a)
    talk = Talk(a, b)
    talk.settle()
    teller = talk.callee

    def acknowledged(height: int) -> int:
        b.holdings.note(SPACE, KILN, [(log, height)])
        teller.effects.extend(teller.session.other_holds(SPACE, talk.now_ms))
        talk.settle()
        return a.claims.get((SPACE, KILN, log), 0)

    assert [acknowledged(height) for height in (1, 2, 3)] == [1, 1, 1]
    assert teller.session.timer_ms() == limits.HELD_EVERY_MS
    talk.now_ms = limits.HELD_EVERY_MS
    teller.effects.extend(teller.session.tick(talk.now_ms))
    talk.settle()
    assert a.claims[SPACE, KILN, log] == 3 and helds(talk) == 2
    assert teller.session.timer_ms() > limits.HELD_EVERY_MS


def test_nothing_is_told_while_entries_are_under_way():
    a, b = pair()
    b.holdings.note(SPACE, KILN, [(the_log(a), 4)])
    b.write(SPACE, "more", 3)
    talk = Talk(a, b)
    talk.callee.take()
    while talk.callee.effects:
        talk.callee.perform()
    assert helds(talk) == 0
    assert talk.callee.session.timer_ms() >= limits.PING_AFTER_MS
    talk.settle()
    assert helds(talk) == 1 and talk.in_sync


def test_claims_of_unknown_things_are_passed_over():
    a, b = pair()
    talk = Talk(a, b)
    talk.settle()
    log = log_alias(the_log(a), TRANSCRIPT)
    session = talk.caller.session
    for message in (
        claim(4, log=log, group=STRANGER),
        claim(4, log=log, alias=space_alias(OTHER, TRANSCRIPT)),
        claim(4, log=bytes(8)),
        claim(0, log=log),
        Held(ALIAS, KILN, ()),
    ):
        assert session.receive(message, 50, 0) == []
    assert talk.in_sync


def test_absurd_heights_count_as_what_there_is():
    a, b = pair()
    talk = Talk(a, b)
    talk.settle()
    log = log_alias(the_log(a), TRANSCRIPT)
    [heard] = talk.caller.session.receive(claim(2**32 - 2, log=log), 50, 0)
    assert heard == do.HeardHolding(space=SPACE, group=KILN, heights=((the_log(a), 5),))
    for height in (-1, 2**32, 2**64):
        with pytest.raises((PeerFault, OverflowError)):
            read_message(encode(claim(height, log=log)))
    many = Held(ALIAS, KILN, (HeldHeight(log, 1),) * (limits.HELD_HEIGHTS_MAX + 1))
    with pytest.raises(PeerFault):
        read_message(encode(many))


def test_one_message_that_names_a_log_often_says_one_thing():
    a, b = pair()
    talk = Talk(a, b)
    talk.settle()
    log = log_alias(the_log(a), TRANSCRIPT)
    message = Held(ALIAS, KILN, tuple(HeldHeight(log, height) for height in (3, 1, 4, 1, 5)))
    [heard] = talk.caller.session.receive(message, 50, 0)
    assert isinstance(heard, do.HeardHolding) and heard.heights == ((the_log(a), 5),)


def test_a_flood_of_claims_changes_nothing_and_slows_its_sender_down():
    a, b = pair()
    talk = Talk(a, b)
    talk.settle()
    log = log_alias(the_log(a), TRANSCRIPT)
    session = talk.caller.session
    effects = [
        effect for number in range(10_000) for effect in session.receive(claim(number % 7, log=log), 50, 0)
    ]
    heard = [effect for effect in effects if isinstance(effect, do.HeardHolding)]
    pauses = [effect for effect in effects if isinstance(effect, do.Pause)]
    assert len(heard) == 5 and pauses
    assert len(heard) + len(pauses) == len(effects)


def test_what_came_from_elsewhere_counts_as_held_by_a_peer_that_had_it_first():
    a, b = pair()
    log = the_log(a)
    talk = Talk(a, b)
    talk.settle()
    # B gets entries from a third node, and acknowledges others of A's before it offers those.
    b.write(SPACE, "log", 3)
    a.write(SPACE, "mine", 1)
    talk.ends[0].grew(SPACE)
    talk.settle()
    # The third node sends them to A, too.
    run = b.logs[SPACE][log].run(5, limits.FLIGHT_BYTES_MAX)
    assert run is not None and (a.held[SPACE, log], talk.in_sync) == (5, False)
    a.ingest(SPACE, run)
    talk.ends[0].grew(SPACE)
    talk.ends[1].grew(SPACE)
    talk.settle()
    assert talk.in_sync and (a.held[SPACE, log], b.held[SPACE, log]) == (8, 8)
