"""Statuses tell all heights where the peer has something else and where there is room, digests otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crdt.run import LogHead
from identity.errors import PeerFault
from sync import limits
from sync.ground import Ground
from sync.inventory import Inventory
from sync.messages import SpaceStatus, space_alias
from sync.peer_space import PeerSpace
from sync.statuses import Statuses
from sync.window import window_of

TRANSCRIPT = b"t" * 160


def space(number: int) -> bytes:
    return bytes([number]) * 32


def statuses(*counts: int) -> Statuses:
    """Return what is told of spaces with so many logs each, numbered from 1."""
    inventory = Inventory()
    for number, count in enumerate(counts, 1):
        heads = [
            LogHead(log=bytes([number, log]) * 16, is_control=not log, height=log + 1, tip=bytes([log]) * 32)
            for log in range(count)
        ]
        inventory.update(space(number), heads)
    ground = Ground(
        transcript=TRANSCRIPT,
        instance=bytes(16),
        inventory=inventory,
        allowed=lambda: [],
        others=lambda space: {},
        calls=True,
    )
    return Statuses(ground, {space(number): PeerSpace(TRANSCRIPT) for number in range(1, len(counts) + 1)})


def pieced(made: Statuses, spaces: list[bytes]) -> list[SpaceStatus]:
    return [status for _, part in made.differing(spaces) for status in part]


def test_small_spaces_come_first_and_are_told_whole_while_there_is_room():
    made = statuses(limits.HELLO_HEIGHTS_MAX, 2, 1)
    told = made.short([space(1), space(2), space(3)])
    assert [(one.space, one.whole, len(one.heights)) for one in told] == [
        (made.alias(space(3)), True, 1),
        (made.alias(space(2)), True, 2),
        (made.alias(space(1)), False, 0),
    ]
    assert told[0].space == space_alias(space(3), TRANSCRIPT)


def test_equal_spaces_are_told_by_their_digests():
    made = statuses(2, 3)
    digests = made.digests(space(1))
    heard = SpaceStatus(made.alias(space(1)), digests.control, digests.data, False, ())
    made._spaces[space(1)].hear(heard, made.heads(space(1)), digests, {})
    assert made.is_equal(space(1)) and made.is_settled(space(1)) and made.is_shared(space(1))
    assert [(one.whole, len(one.heights)) for one in pieced(made, [space(1), space(2)])] == [
        (False, 0),
        (True, 3),
    ]


def test_a_space_that_was_left_counts_from_when_the_peer_speaks_of_it():
    inventory = Inventory()
    head = LogHead(log=b"l" * 32, is_control=True, height=1, tip=b"x" * 32)
    inventory.update(space(1), [head, replace(head, log=b"d" * 32, is_control=False)])
    ground = Ground(
        transcript=TRANSCRIPT,
        instance=bytes(16),
        inventory=inventory,
        allowed=lambda: [space(2)],
        others=lambda space: {},
        calls=True,
        farewells=lambda: {space(1): window_of([head], takes_control=False)},
    )
    made = Statuses(ground, {})

    def spoken(*numbers: int) -> list[SpaceStatus]:
        return [SpaceStatus(made.alias(space(one)), bytes(16), bytes(16), False, ()) for one in numbers]

    assert not made.miss(spoken(2, 3)) and made.allowed() == [space(2)]
    assert made.miss(spoken(1, 2)) and made.allowed() == [space(2), space(1)]
    assert not made.miss(spoken(1)), "that is no news"
    assert list(made.heads(space(1)).values()) == [head] and not made.is_shared(space(1))
    with pytest.raises(PeerFault):
        made.miss(spoken(3, 3))


def test_what_was_told_is_noted():
    made = statuses(2)
    peer = made._spaces[space(1)]
    made.status(space(1), ())
    assert peer.told == made.digests(space(1)) and not peer.is_told_whole
    made.whole(space(1))
    assert peer.is_told_whole
