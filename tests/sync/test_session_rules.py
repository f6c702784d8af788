"""Sessions against peers that break the rules: every message where it doesn't belong, too many acknowledgements."""

from __future__ import annotations

import pytest

from identity.errors import PeerFault
from sync import effects as do
from sync.messages import (
    AskView,
    Bye,
    Entries,
    Fork,
    Held,
    Hello,
    Message,
    PairSpace,
    Ping,
    Pong,
    Status,
    View,
    WantBranch,
    space_alias,
)
from sync.session import ABILITIES, State
from tests.sync.two_nodes import TRANSCRIPT, Node, Talk, forked, hello_of, space_id

SPACE, OTHER = space_id(1), space_id(2)
ALIAS = space_alias(SPACE, TRANSCRIPT)


def pair() -> tuple[Node, Node]:
    """Return two nodes that share a space and hold nothing."""
    nodes = Node("A"), Node("B")
    for node in nodes:
        node.share(SPACE)
    return nodes


def some(message: str) -> Message:
    """Return a message of each sort, with little in it."""
    a, b = pair()
    log = forked(SPACE, a, b, 1, 1, 1)
    talk = Talk(a, b)
    talk.settle()
    proof = a.logs[SPACE][log].proof
    assert proof is not None
    found: dict[str, Message] = {
        "Hello": Hello(bytes(16), 0, ()),
        "Status": Status((), 0, False),
        "Entries": Entries(ALIAS, proof.left),
        "Fork": Fork(ALIAS, proof),
        "WantBranch": WantBranch(ALIAS, log, 0),
        "Ping": Ping(1),
        "Pong": Pong(1),
        "PairSpace": PairSpace(bytes(32), ()),
        "AskView": AskView(ALIAS, 0),
        "Held": Held(ALIAS, bytes(32), ()),
        "View": View(ALIAS, 0, bytes(32), True, bytes(16), bytes(16)),
    }
    return found[message]


@pytest.mark.parametrize(
    "message",
    ["Status", "Entries", "Fork", "WantBranch", "Ping", "Pong", "PairSpace", "AskView", "View", "Held"],
)
def test_before_hello_only_hello_and_bye_are_allowed(message: str):
    a, b = pair()
    for end in Talk(a, b).ends:
        with pytest.raises(PeerFault, match="message-out-of-order"):
            end.session.receive(some(message), 10, 0)


@pytest.mark.parametrize("message", ["Hello", "PairSpace"])
def test_what_belongs_elsewhere_is_refused(message: str):
    talk = Talk(*pair())
    talk.settle()
    for end in talk.ends:
        with pytest.raises(PeerFault, match="message-out-of-order"):
            end.session.receive(some(message), 10, 0)


def test_more_acknowledged_than_sent_is_refused():
    talk = Talk(*pair())
    talk.settle()
    with pytest.raises(PeerFault, match="acks-too-many"):
        talk.caller.session.receive(Status((), 1, False), 10, 0)


@pytest.mark.parametrize("is_open", [False, True])
def test_bye_ends_it_and_nothing_is_heard_after(is_open: bool):
    talk = Talk(*pair())
    if is_open:
        talk.settle()
    session = talk.caller.session
    assert session.receive(Bye(), 1, 0) == [do.Close(why=do.Ended.PEER_CLOSED)]
    assert session.state is State.CLOSED
    assert session.receive(some("Ping"), 1, 0) == []
    assert session.grew(SPACE, 0) == session.ask(0) == session.loaded(SPACE, bytes(32), None, False, 0) == []
    assert session.ingested(SPACE, [], None, 0) == session.fork_loaded(SPACE, None, 0) == []
    assert session.ask_view(SPACE, 0, 0) == session.viewed(SPACE, 0, bytes(32), is_whole=True, now_ms=0) == []
    assert not session.in_sync()


def test_a_view_is_asked_for_and_told():
    a, b = pair()
    talk = Talk(a, b)
    talk.settle()
    talk.caller.effects.extend(talk.caller.session.ask_view(SPACE, 5, 0))
    talk.settle()
    told = talk.caller.done[-1]
    assert isinstance(told, do.ViewTold) and told.view.at_ms == 5
    assert told.view.data == a.inventory.digests(SPACE).data
    assert talk.caller.session.ask_view(OTHER, 5, 0) == []


def test_who_never_tells_its_logs_makes_nobody_ask_for_ever():
    a, b = pair()
    a.write(SPACE, "a", 3)
    talk = Talk(a, b)
    talk.callee.take()
    talk.callee.effects.clear()
    session = talk.caller.session
    digests_only = hello_of(talk.caller).spaces[0]
    evasive = type(digests_only)(ALIAS, bytes(16), bytes(16), False, ())
    session.receive(Hello(bytes(16), ABILITIES, (evasive,)), 10, 0)
    said = [session.receive(Status((evasive,), 0, False), 10, 0) for _ in range(20)]
    assert sum(map(len, said)) == 0
