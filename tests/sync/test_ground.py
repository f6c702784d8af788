"""What sessions only carry, and what they tell their node of heights that the peer has now."""

from __future__ import annotations

from crdt.run import LogHead
from sync.effects import Heard, Send, Tells
from sync.ground import Ground, State
from sync.inventory import Inventory
from sync.messages import Gate, Height, Hello, SpaceStatus, log_alias, space_alias
from sync.session import Session

SPACE, LOG, OTHER = b"s" * 32, b"l" * 32, b"o" * 32
TRANSCRIPT = b"t" * 160


def session(height: int = 5) -> Session:
    inventory = Inventory()
    inventory.update(SPACE, [LogHead(log=LOG, is_control=False, height=height, tip=b"x" * 32)])
    ground = Ground(
        transcript=TRANSCRIPT,
        instance=bytes(16),
        inventory=inventory,
        allowed=lambda: [SPACE],
        others=lambda space: {},
        calls=True,
    )
    return Session(ground, 0)


def hello(*heights: Height) -> Hello:
    status = SpaceStatus(space_alias(SPACE, TRANSCRIPT), b"c" * 16, b"d" * 16, True, heights)
    return Hello(b"i" * 16, 0, (status,))


def height(log: bytes, count: int) -> Height:
    return Height(log_alias(log, TRANSCRIPT), count, b"x" * 8, 0, False)


def test_nothing_is_carried_before_the_peer_greeted():
    made = session()
    assert made.say(Gate(b"x"), 0) == []
    made.receive(hello(), 10, 0)
    assert made.state is State.OPEN
    assert made.say(Gate(b"x"), 0) == [Send(message=Gate(b"x"))]


def test_what_the_session_only_carries_comes_out_as_it_came():
    made = session()
    made.receive(hello(), 10, 0)
    assert made.receive(Gate(b"x"), 10, 0) == [Heard(message=Gate(b"x"))]


def test_the_node_is_told_what_the_peer_has_of_every_log_of_ours():
    made = session()
    effects = made.receive(hello(height(LOG, 3), height(OTHER, 9)), 10, 0)
    assert Tells(space=SPACE, heights=((LOG, 3),)) in effects
    assert made.ahead(SPACE) == 1
    made = session()
    assert Tells(space=SPACE, heights=((LOG, 0),)) in made.receive(hello(), 10, 0)
    assert made.ahead(SPACE) == 0


def test_a_peer_that_has_more_of_our_log_is_ahead():
    made = session()
    made.receive(hello(height(LOG, 7)), 10, 0)
    assert made.ahead(SPACE) == 1 and not made.is_known(SPACE)
