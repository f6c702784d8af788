from __future__ import annotations

import pytest

from crdt.run import LogHead
from sync import limits
from sync.holdings import Heights
from sync.inventory import Digests
from sync.messages import Held, HeldHeight, SpaceStatus, log_alias, space_alias
from sync.peer_space import PeerSpace
from sync.telling import Telling

TRANSCRIPT = b"transcript"
SPACE, KILN, MILL = b"s" * 32, b"k" * 32, b"m" * 32
EVERY = limits.HELD_EVERY_MS
OURS = Digests(control=bytes(16), data=bytes(16))


def log(number: int) -> bytes:
    return number.to_bytes(32)


def peer_with(**heights: int) -> dict[bytes, PeerSpace]:
    """Return a peer that acknowledged logs (``l1``, ``l2``, …) up to heights."""
    peer = PeerSpace(TRANSCRIPT)
    acknowledge(peer, **heights)
    return {SPACE: peer}


def acknowledge(peer: PeerSpace, **heights: int) -> None:
    tips = {log(int(name[1:])): height for name, height in heights.items()}
    heads = {
        one: LogHead(log=one, is_control=False, height=height, tip=bytes(32)) for one, height in tips.items()
    }
    peer.hear(SpaceStatus(bytes(16), OURS.control, OURS.data, False, ()), heads, OURS, {})
    for head in heads.values():
        peer.newly_held(head, equal=True)


def told(
    telling: Telling, peer: dict[bytes, PeerSpace], others: dict[bytes, Heights], now_ms: int
) -> list[Held]:
    return telling.tell(peer, lambda _: others, now_ms)


def held(group: bytes, *heights: tuple[int, int]) -> Held:
    told = tuple(HeldHeight(log_alias(log(number), TRANSCRIPT), height) for number, height in heights)
    return Held(space_alias(SPACE, TRANSCRIPT), group, told)


def test_nothing_is_told_until_something_stirs():
    telling, peer = Telling(), peer_with(l1=3)
    assert telling.due_ms() is None and told(telling, peer, {KILN: {log(1): 3}}, 0) == []
    telling.stir(SPACE)
    assert telling.due_ms() == 0
    assert told(telling, peer, {KILN: {log(1): 3}}, 0) == [held(KILN, (1, 3))]


def test_only_changes_are_told_and_at_most_once_per_space_and_second():
    telling, peer = Telling(), peer_with(l1=3, l2=3)
    telling.stir(SPACE)
    assert told(telling, peer, {KILN: {log(1): 1}}, 5) == [held(KILN, (1, 1))]
    telling.stir(SPACE)
    others: dict[bytes, Heights] = {KILN: {log(1): 2, log(2): 1}}
    assert told(telling, peer, others, 5) == told(telling, peer, others, 4 + EVERY) == []
    assert telling.due_ms() == 5 + EVERY
    assert told(telling, peer, others, 5 + EVERY) == [held(KILN, (1, 2), (2, 1))]
    assert told(telling, peer, others, 5 + 2 * EVERY) == [] and telling.due_ms() is None


def test_of_a_log_no_more_is_told_than_the_peer_acknowledged():
    telling, peer = Telling(), peer_with(l1=2)
    telling.stir(SPACE)
    others: dict[bytes, Heights] = {KILN: {log(1): 9, log(2): 9}}
    assert told(telling, peer, others, 0) == [held(KILN, (1, 2))]
    acknowledge(peer[SPACE], l1=7)
    assert told(telling, peer, others, EVERY) == [held(KILN, (1, 7))]


def test_a_group_with_much_to_tell_keeps_no_other_from_its_turn():
    telling, peer = Telling(), peer_with(l1=9)
    turns: list[bytes] = []
    for height in range(1, 5):
        telling.stir(SPACE)
        [one] = told(telling, peer, {KILN: {log(1): height}, MILL: {log(1): height}}, height * EVERY)
        turns.append(one.group)
    assert turns == [KILN, MILL, KILN, MILL]


def test_what_does_not_fit_into_one_message_follows(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "HELD_HEIGHTS_MAX", 2)
    telling, peer = Telling(), peer_with(l1=1, l2=1, l3=1)
    telling.stir(SPACE)
    others: dict[bytes, Heights] = {KILN: {log(number): 1 for number in (1, 2, 3)}}
    assert told(telling, peer, others, 0) == [held(KILN, (1, 1), (2, 1))]
    assert told(telling, peer, others, EVERY) == [held(KILN, (3, 1))]


def test_a_space_that_the_peer_may_not_read_is_forgotten():
    telling = Telling()
    telling.stir(SPACE)
    assert told(telling, {}, {KILN: {log(1): 1}}, 0) == [] and telling.due_ms() is None
