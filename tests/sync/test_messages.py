from __future__ import annotations

from collections.abc import Iterator

import pytest

from crdt.run import ForkProof
from identity.encoding import encode
from identity.errors import PeerFault
from sync import limits
from sync.messages import (
    AskView,
    Bye,
    Entries,
    Fork,
    Height,
    Held,
    HeldHeight,
    Hello,
    Message,
    PairSpace,
    Ping,
    Pong,
    SpaceStatus,
    Status,
    View,
    WantBranch,
    log_alias,
    read_message,
    space_alias,
)
from tests.crdt.hostile import broken_bits, cuts, huge_counts, wrong_fields
from tests.sync.two_nodes import TRANSCRIPT, Node, space_id

SPACE = space_id(1)
ALIAS = space_alias(SPACE, TRANSCRIPT)


def each() -> Iterator[Message]:
    """Yield a message of each sort."""
    node, other = Node("A"), Node("B")
    for one in (node, other):
        one.write(SPACE, "log", 2)
    log = next(iter(node.logs[SPACE]))
    run, its = (one.logs[SPACE][log].run(0, 10_000) for one in (node, other))
    assert run is not None and its is not None
    height = Height(log_alias(log, TRANSCRIPT), 2, run.seals[0][:8], 0, False)
    status = SpaceStatus(ALIAS, bytes(16), bytes(16), True, (height,))
    yield Hello(bytes(16), 0, (status,))
    yield Status((status,), 1, True)
    yield Entries(ALIAS, run)
    yield Fork(ALIAS, ForkProof(run, its))
    yield WantBranch(ALIAS, log, 1)
    yield Ping(7)
    yield Pong(7)
    yield Bye()
    yield PairSpace(SPACE, (bytes(32),))
    yield AskView(ALIAS, 5)
    yield View(ALIAS, 5, bytes(32), True, bytes(16), bytes(16))
    yield Held(ALIAS, bytes(32), (HeldHeight(height.log, 2),))


@pytest.mark.parametrize("message", list(each()), ids=lambda message: type(message).__name__)
def test_every_message_is_read_as_it_was_written(message: Message):
    assert read_message(encode(message)) == message


@pytest.mark.parametrize("message", list(each()), ids=lambda message: type(message).__name__)
def test_every_broken_message_is_refused_or_another_message(message: Message):
    data = encode(message)
    bits = broken_bits(data) if len(data) < 600 else broken_bits(data[:300])
    for broken in (*bits, *cuts(data), *wrong_fields(data)):
        try:
            found = read_message(broken)
        except PeerFault:
            continue
        assert encode(found) == broken


def test_promises_of_much_are_refused_at_once():
    for data in huge_counts():
        with pytest.raises(PeerFault):
            read_message(data)
    with pytest.raises(PeerFault, match="too-large"):
        read_message(bytes(limits.MESSAGE_BYTES_MAX + 1))


@pytest.mark.parametrize(
    "message",
    [
        Status((SpaceStatus(ALIAS, bytes(16), bytes(16), True, ()),) * (limits.SPACES_MAX + 1), 0, False),
        Status(
            (
                SpaceStatus(
                    ALIAS,
                    bytes(16),
                    bytes(16),
                    True,
                    (Height(bytes(8), 1, bytes(8), 0, False),) * (limits.HEIGHTS_MAX + 1),
                ),
            ),
            0,
            False,
        ),
        Status((), 2**32, False),
        Ping(-1),
        Hello(bytes(15), 0, ()),
        WantBranch(ALIAS, bytes(31), 0),
        AskView(ALIAS, 2**63),
    ],
    ids=["spaces", "heights", "acks", "ping", "instance", "log", "time"],
)
def test_what_goes_beyond_a_bound_is_refused(message: Message):
    with pytest.raises(PeerFault):
        read_message(encode(message))


def test_the_largest_status_fits_into_a_message():
    heights = (Height(b"\xff" * 8, 2**32 - 2, b"\xff" * 8, 2**32 - 2, True),) * limits.HEIGHTS_MAX
    spaces = [SpaceStatus(ALIAS, bytes(16), bytes(16), True, ())] * (limits.SPACES_MAX - 1)
    full = Status((*spaces, SpaceStatus(ALIAS, bytes(16), bytes(16), True, heights)), 2**32 - 1, True)
    assert read_message(encode(full)) == full


def test_names_differ_by_space_log_and_session():
    names = {space_alias(space_id(n), t) for n in range(3) for t in (b"one", b"two")}
    names |= {log_alias(space_id(n), t) for n in range(3) for t in (b"one", b"two")}
    assert len(names) == 12
    assert len(ALIAS) == 16 and len(log_alias(SPACE, TRANSCRIPT)) == 8
