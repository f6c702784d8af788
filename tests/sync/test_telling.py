from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crdt.run import LogHead
from sync import limits
from sync.holdings import Heights, Holdings
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


class Teller:
    """A session's telling, with what others acknowledged here."""

    def __init__(self) -> None:
        self.telling = Telling()
        self.holdings = Holdings()

    def told(self, peer: dict[bytes, PeerSpace], others: dict[bytes, Heights], now_ms: int) -> list[Held]:
        for group, heights in others.items():
            self.holdings.note(SPACE, group, heights.items())
        return self.telling.tell(peer, self.holdings, lambda _: others, now_ms)


def held(group: bytes, *heights: tuple[int, int]) -> Held:
    told = tuple(HeldHeight(log_alias(log(number), TRANSCRIPT), height) for number, height in heights)
    return Held(space_alias(SPACE, TRANSCRIPT), group, told)


def test_nothing_is_told_until_something_stirs():
    teller, peer = Teller(), peer_with(l1=3)
    assert teller.telling.due_ms() is None and teller.told(peer, {KILN: {log(1): 3}}, 0) == []
    teller.telling.stir(SPACE)
    assert teller.telling.due_ms() == 0
    assert teller.told(peer, {KILN: {log(1): 3}}, 0) == [held(KILN, (1, 3))]


def test_only_changes_are_told_and_at_most_once_per_space_and_second():
    teller, peer = Teller(), peer_with(l1=3, l2=3)
    teller.telling.stir(SPACE)
    assert teller.told(peer, {KILN: {log(1): 1}}, 5) == [held(KILN, (1, 1))]
    teller.telling.stir(SPACE)
    others: dict[bytes, Heights] = {KILN: {log(1): 2, log(2): 1}}
    assert teller.told(peer, others, 5) == teller.told(peer, others, 4 + EVERY) == []
    assert teller.telling.due_ms() == 5 + EVERY
    assert teller.told(peer, others, 5 + EVERY) == [held(KILN, (1, 2), (2, 1))]
    assert teller.told(peer, others, 5 + 2 * EVERY) == [] and teller.telling.due_ms() is None


def test_of_a_log_no_more_is_told_than_the_peer_acknowledged():
    teller, peer = Teller(), peer_with(l1=2)
    teller.telling.stir(SPACE)
    others: dict[bytes, Heights] = {KILN: {log(1): 9, log(2): 9}}
    assert teller.told(peer, others, 0) == [held(KILN, (1, 2))]
    acknowledge(peer[SPACE], l1=7)
    teller.telling.stir(SPACE, [log(1)])
    assert teller.told(peer, others, EVERY) == [held(KILN, (1, 7))]


def test_a_group_with_much_to_tell_keeps_no_other_from_its_turn():
    teller, peer = Teller(), peer_with(l1=9)
    turns: list[bytes] = []
    for height in range(1, 5):
        teller.telling.stir(SPACE)
        [one] = teller.told(peer, {KILN: {log(1): height}, MILL: {log(1): height}}, height * EVERY)
        turns.append(one.group)
    assert turns == [KILN, MILL, KILN, MILL]


def test_what_does_not_fit_into_one_message_follows(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "HELD_HEIGHTS_MAX", 2)
    teller, peer = Teller(), peer_with(l1=1, l2=1, l3=1)
    teller.telling.stir(SPACE)
    others: dict[bytes, Heights] = {KILN: {log(number): 1 for number in (1, 2, 3)}}
    assert teller.told(peer, others, 0) == [held(KILN, (1, 1), (2, 1))]
    assert teller.told(peer, others, EVERY) == [held(KILN, (3, 1))]


def test_a_space_that_the_peer_may_not_read_is_forgotten():
    teller = Teller()
    teller.telling.stir(SPACE)
    assert teller.told({}, {KILN: {log(1): 1}}, 0) == [] and teller.telling.due_ms() is None


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[str, int, int, int]]:
    whats = st.sampled_from(("acknowledged", "held", "left", "time", "time"))
    numbers = st.integers(0, 3)
    return draw(st.lists(st.tuples(whats, numbers, numbers, st.integers(0, 5)), max_size=60))


@settings(max_examples=200)
@given(histories(), st.integers(1, 3))
def test_all_that_looking_at_everybody_would_tell_is_told(story: list[tuple[str, int, int, int]], most: int):
    groups = [bytes([number]) * 32 for number in range(4)]
    telling, holdings, peer = Telling(), Holdings(), PeerSpace(TRANSCRIPT)
    members, known, now_ms = set(groups), dict[tuple[bytes, bytes], int](), 0

    def tell() -> list[Held]:
        return telling.tell({SPACE: peer}, holdings, lambda _: members, now_ms)

    def take(messages: list[Held]) -> None:
        for message in messages:
            for one in message.heights:
                [number] = [number for number in range(4) if peer.name(log(number)) == one.log]
                assert one.height > known.get((message.group, log(number)), 0)
                known[message.group, log(number)] = one.height

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "HELD_HEIGHTS_MAX", most)
        for what, first, second, height in [*story, *[("time", 0, 0, 0)] * 20]:
            if what == "acknowledged" and holdings.note(SPACE, groups[first], [(log(second), height)]):
                telling.stir(SPACE)
            elif what == "held":
                head = LogHead(log=log(first), is_control=False, height=height, tip=bytes(32))
                if height > peer.held(head.log) and peer.newly_held(head, equal=True) is not None:
                    telling.stir(SPACE, [head.log])
            elif what == "left":
                members ^= {groups[first]}
                telling.stir(SPACE)
            elif what == "time":
                now_ms += EVERY
                take(tell())
    heights = {
        (group, log(number)): holdings.height(SPACE, group, log(number))
        for group in groups
        for number in range(4)
    }
    due = {
        place: min(height, peer.held(place[1])) for place, height in heights.items() if place[0] in members
    }
    assert {place: known.get(place, 0) for place in due} == due
