from __future__ import annotations

import pytest

from crdt.run import LogHead
from sync import limits
from sync.effects import Beyond, Holds, Send, Tells
from sync.ground import Ground
from sync.hearing import hear_space, meet
from sync.inventory import Inventory
from sync.messages import Height, SpaceStatus, WantBranch, log_alias
from sync.peer_space import PeerSpace
from sync.statuses import Statuses

TRANSCRIPT, SPACE = b"t" * 160, b"s" * 32
LOGS = [bytes([number]) * 32 for number in range(7)]


def told(count: int) -> tuple[Statuses, PeerSpace]:
    """Return what is told of a space with so many logs of ten entries each, and what is known of the peer there."""
    inventory = Inventory()
    heads = [LogHead(log=log, is_control=False, height=10, tip=log) for log in LOGS[:count]]
    inventory.update(SPACE, heads)
    ground = Ground(
        transcript=TRANSCRIPT,
        instance=bytes(16),
        inventory=inventory,
        allowed=lambda: [SPACE],
        others=lambda space: (),
        calls=True,
    )
    peer = PeerSpace(TRANSCRIPT)
    return Statuses(ground, {SPACE: peer}), peer


def height(log: bytes, count: int, tip: bytes | None = None, floor: int = 0) -> Height:
    return Height(log_alias(log, TRANSCRIPT), count, (tip or log)[:8], floor, False)


def status(*heights: Height) -> SpaceStatus:
    return SpaceStatus(bytes(16), bytes(16), bytes(16), True, heights)


@pytest.mark.parametrize("at_once", [1, 2, 7, 100])
def test_what_follows_is_the_same_in_whatever_pieces_it_is_found(
    monkeypatch: pytest.MonkeyPatch, at_once: int
):
    monkeypatch.setattr(limits, "HEADS_AT_ONCE", at_once)
    statuses, peer = told(7)
    heard = status(
        height(LOGS[0], 10),
        height(LOGS[1], 4),
        height(LOGS[2], 10, b"another one"),
        height(LOGS[3], 20, floor=15),
        height(LOGS[4], 2),
    )
    statuses.moved(SPACE)
    pieces = list(hear_space(statuses, SPACE, peer, heard, lambda space: {LOGS[4]: 6}))
    assert len(pieces) == -(-7 // at_once) and [piece.effects for piece in pieces[:-1]] == [[]] * (
        len(pieces) - 1
    )
    assert [head.log for piece in pieces for head in piece.heads] == LOGS
    assert {head.log: peer.reached(head) for piece in pieces for head in piece.heads if peer.lacks(head)} == {
        LOGS[1]: 4,
        LOGS[4]: 6,
        LOGS[5]: 0,
        LOGS[6]: 0,
    }
    tells, beyond, want, holds = pieces[-1].effects
    assert tells == Tells(space=SPACE, heights=tuple(zip(LOGS, (10, 4, 10, 10, 2, 0, 0), strict=True)))
    assert beyond == Beyond(space=SPACE, logs=(LOGS[3],))
    assert want == Send(message=WantBranch(statuses.alias(SPACE), LOGS[2], 0))
    assert holds == Holds(space=SPACE, heights=tuple(zip(LOGS[:5], (10, 4, 10, 10, 2), strict=True)))
    assert pieces[-1].held == LOGS[:5]


def test_of_a_space_without_logs_the_node_is_told_that_there_are_none():
    statuses, peer = told(0)
    (piece,) = hear_space(statuses, SPACE, peer, status(), lambda space: {})
    assert piece.effects == [Tells(space=SPACE, heights=())] and (piece.heads, piece.held) == ([], [])


def test_an_equal_peer_holds_all_and_nothing_else_follows():
    statuses, peer = told(3)
    ours = statuses.digests(SPACE)
    same = SpaceStatus(bytes(16), ours.control, ours.data, False, ())
    piece, moved = hear_space(statuses, SPACE, peer, same, lambda space: {})
    assert {head.log for head in moved.heads} == set(LOGS[:3])
    assert piece.effects == [Holds(space=SPACE, heights=tuple((log, 10) for log in LOGS[:3]))]
    assert not any(map(peer.lacks, piece.heads))


@pytest.mark.parametrize("order", ["told when it is heard", "met when it came"])
def test_what_the_peer_had_before_us_counts_as_held_once_it_is_here(order: str):
    statuses, peer = told(2)
    inventory = statuses._ground.inventory
    list(hear_space(statuses, SPACE, peer, status(height(LOGS[0], 12), height(LOGS[1], 8)), lambda space: {}))
    assert peer.held(LOGS[0]) == 10
    inventory.update(SPACE, [LogHead(log=log, is_control=False, height=11, tip=log) for log in LOGS[:2]])
    if order == "met when it came":
        pieces = [meet(statuses, SPACE, statuses.moved(SPACE))]
    else:
        named = SpaceStatus(bytes(16), b"c" * 16, bytes(16), False, ())
        pieces = list(hear_space(statuses, SPACE, peer, named, lambda space: {}))
    (holds,) = [effect for piece in pieces for effect in piece.effects]
    assert holds == Holds(space=SPACE, heights=((LOGS[0], 11),))
    assert [log for piece in pieces for log in piece.held] == [LOGS[0]]
    assert (peer.held(LOGS[0]), peer.held(LOGS[1])) == (11, 8)
    assert meet(statuses, SPACE, list(inventory.heads(SPACE).values())).effects == []
