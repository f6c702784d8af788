from __future__ import annotations

from random import Random

import pytest

from crdt.run import LogHead
from identity.errors import PeerFault
from sync import limits
from sync.inventory import Digests
from sync.messages import Height, SpaceStatus, log_alias
from sync.peer_space import PeerSpace, packed, whole_statuses

OURS, THEIRS = Digests(control=bytes(16), data=bytes(16)), Digests(control=bytes(16), data=b"x" * 16)
ALIAS, TRANSCRIPT = bytes(16), b"transcript"
LOG, OTHER = b"a" * 32, b"b" * 32
TIP = Random(1).randbytes(32)


def head(height: int, log: bytes = LOG, forked_at: int | None = None) -> LogHead:
    return LogHead(log=log, is_control=False, height=height, tip=TIP, forked_at=forked_at)


def height(value: int, log: bytes = LOG, *, forked: bool = False, tip: bytes = TIP[:8]) -> Height:
    return Height(log_alias(log, TRANSCRIPT), value, tip, 0, forked)


def status(*heights: Height, digests: Digests = THEIRS, whole: bool = True) -> SpaceStatus:
    return SpaceStatus(ALIAS, digests.control, digests.data, whole, heights)


def heard(
    peer: PeerSpace, told: SpaceStatus, *heads: LogHead, under_way: dict[bytes, int] | None = None
) -> list[LogHead]:
    spoken = peer.hear(told, {one.log: one for one in heads}, OURS, under_way or {})
    for one in spoken if not peer.is_equal(OURS) else ():
        peer.compare(one, under_way or {})
    return spoken


def test_a_log_is_lacking_from_where_the_peer_has_it():
    peer = PeerSpace(TRANSCRIPT)
    assert heard(peer, status(height(3)), head(5), head(2, OTHER)) == [head(5), head(2, OTHER)]
    assert peer.is_whole and (peer.reached(head(5)), peer.reached(head(2, OTHER))) == (3, 0)
    assert peer.lacks(head(5)) and not peer.lacks(head(3))
    assert peer.reached(head(1)) <= 3


def test_what_is_under_way_counts_as_reached_whatever_the_peer_says_in_between():
    peer = PeerSpace(TRANSCRIPT)
    heard(peer, status(height(1)), head(9))
    peer.reach(LOG, 7)
    heard(peer, status(height(1)), head(9), under_way={LOG: 7})
    assert peer.reached(head(9)) == 7
    heard(peer, status(height(1)), head(9))
    assert peer.reached(head(9)) == 1


def test_what_was_dealt_with_and_not_taken_is_sent_again_once_from_each_height():
    peer = PeerSpace(TRANSCRIPT)
    heard(peer, status(), head(9))
    peer.reach(LOG, 9)
    peer.dealt_with(LOG, 9)
    heard(peer, status(height(9), whole=False), head(9))
    assert not peer.lacks(head(9))
    peer.dealt_with(LOG, 9)
    heard(peer, status(height(5), whole=False), head(9), under_way={LOG: 9})
    assert not peer.lacks(head(9))
    for held in (6, 7):
        peer.reach(LOG, 9)
        peer.dealt_with(LOG, 9)
        heard(peer, status(height(held), whole=False), head(9))
        assert peer.reached(head(9)) == held
        peer.reach(LOG, 9)
        peer.dealt_with(LOG, 9)
        heard(peer, status(height(held), whole=False), head(9))
        assert not peer.lacks(head(9))
    heard(peer, status(height(7), whole=False), head(9))
    assert not peer.lacks(head(9))


def test_equal_digests_say_that_all_is_there():
    peer = PeerSpace(TRANSCRIPT)
    assert heard(peer, status(digests=OURS, whole=False), head(5)) == [head(5)]
    assert peer.is_whole and peer.is_equal(OURS) and not peer.lacks(head(5)) and peer.lacks(head(6))
    assert heard(peer, status(digests=OURS, whole=False), head(5)) == []


def test_what_became_equal_by_what_we_took_in_is_there_too():
    peer = PeerSpace(TRANSCRIPT)
    before = {OTHER: head(1, OTHER)}
    peer.hear(status(height(5), height(1, OTHER), digests=OURS), before, THEIRS, {})
    assert heard(peer, status(digests=OURS, whole=False), head(5), head(1, OTHER)) == [
        head(5),
        head(1, OTHER),
    ]
    assert heard(peer, status(digests=OURS, whole=False), head(5), head(1, OTHER)) == []


def test_changes_are_told_log_by_log():
    peer = PeerSpace(TRANSCRIPT)
    heard(peer, status(), head(5), head(5, OTHER))
    assert heard(peer, status(height(4), whole=False), head(5), head(5, OTHER)) == [head(5)]
    assert (peer.reached(head(5)), peer.reached(head(5, OTHER))) == (4, 0)


def test_what_was_told_of_an_unknown_log_holds_when_it_comes():
    peer = PeerSpace(TRANSCRIPT)
    assert heard(peer, status(height(4), whole=False)) == []
    assert peer.reached(head(6)) == 4 and peer.reached(head(2)) == 2


def test_branches_of_equal_height_with_other_tips_have_parted():
    peer = PeerSpace(TRANSCRIPT)
    heard(peer, status(height(5, tip=bytes(8))), head(5))
    assert peer.has_parted(head(5)) and not peer.has_parted(head(6))
    heard(peer, status(height(5)), head(5))
    assert not peer.has_parted(head(5))


def test_a_proof_is_sent_once_to_who_can_take_it():
    peer = PeerSpace(TRANSCRIPT)
    forked = head(5, forked_at=5)
    heard(peer, status(height(4)), forked)
    assert not peer.unproven(forked) and not peer.unproven(head(5))
    heard(peer, status(height(8)), forked)
    assert peer.unproven(forked) and not peer.unproven(forked)
    peer.rewind(forked, 2)
    assert peer.reached(forked) == 2 and peer.unproven(forked)
    earlier = head(3, forked_at=3)
    assert peer.unproven(earlier)
    heard(peer, status(height(3, forked=True)), earlier)
    assert not peer.unproven(earlier) and not peer.unproven(forked)
    assert peer.unproven(head(1, forked_at=1))


def test_who_set_a_log_aside_gets_nothing_beyond():
    peer = PeerSpace(TRANSCRIPT)
    heard(peer, status(height(3, forked=True)), head(9))
    assert not peer.lacks(head(9)) and not peer.lacks(head(3))


def test_what_is_held_is_news_once():
    peer = PeerSpace(TRANSCRIPT)
    heard(peer, status(height(3)), head(5))
    assert peer.newly_held(head(5), equal=False) == 3
    assert peer.newly_held(head(5), equal=False) is None
    assert peer.newly_held(head(5), equal=True) == 5
    assert peer.newly_held(head(5, OTHER), equal=False) is None


def test_a_peer_that_names_logs_without_end_is_refused():
    peer = PeerSpace(TRANSCRIPT)
    with pytest.raises(PeerFault, match="status-too-many-logs"):
        for start in range(0, limits.LOGS_MAX + 8_192, 8_192):
            heights = [
                Height(number.to_bytes(8), 1, bytes(8), 0, False) for number in range(start, start + 8_192)
            ]
            heard(peer, status(*heights, whole=False))


def test_a_peer_that_brings_logs_without_end_is_refused():
    """Also where none of them is taken in, because there is no room: each would stay in memory."""
    peer = PeerSpace(TRANSCRIPT)
    for number in range(limits.LOGS_MAX):
        peer.reach(number.to_bytes(32), 1)
    peer.reach(bytes(32), 2)
    with pytest.raises(PeerFault, match="status-too-many-logs"):
        peer.reach(limits.LOGS_MAX.to_bytes(32), 1)


@pytest.mark.parametrize("count", [0, 1, limits.HEIGHTS_MAX, limits.HEIGHTS_MAX + 1, 20_000])
def test_many_heights_are_told_in_parts_of_which_the_last_is_whole(count: int):
    heights = [Height(number.to_bytes(8), 1, bytes(8), 0, False) for number in range(count)]
    parts = whole_statuses(ALIAS, OURS, heights)
    assert [height for part in parts for height in part.heights] == heights
    assert [part.whole for part in parts] == [False] * (len(parts) - 1) + [True]
    assert all(len(part.heights) <= limits.HEIGHTS_MAX for part in parts)


def test_statuses_are_packed_within_the_bounds():
    assert packed([]) == [()]
    statuses = [status()] * (limits.SPACES_MAX + 1) + [status(*[height(1)] * 5_000)] * 3
    messages = packed(statuses)
    assert [one for message in messages for one in message] == statuses
    for message in messages:
        assert len(message) <= limits.SPACES_MAX
        assert sum(len(one.heights) for one in message) <= limits.HEIGHTS_MAX
    assert len(messages) == 4


def covered(height: int, floor: int, begins: int) -> LogHead:
    return LogHead(log=LOG, is_control=False, height=height, tip=TIP, covered=floor, floor=begins)


def test_who_has_nothing_of_a_log_is_sent_what_no_generation_covers():
    peer = PeerSpace(TRANSCRIPT)
    heard(peer, status(), covered(9, 5, 0))
    assert peer.reached(covered(9, 5, 0)) == 5
    # Who has some of it gets what follows, unless that is gone.
    other = PeerSpace(TRANSCRIPT)
    heard(other, status(height(3)), covered(9, 5, 0))
    assert other.reached(covered(9, 5, 0)) == 3
    last = PeerSpace(TRANSCRIPT)
    heard(last, status(height(3)), covered(9, 5, 5))
    assert last.reached(covered(9, 5, 5)) == 5
    last.rewind(covered(9, 5, 5), 2)
    assert last.reached(covered(9, 5, 5)) == 5


def test_a_peer_that_begins_a_log_after_what_is_here_is_known_by_its_floor():
    peer = PeerSpace(TRANSCRIPT)
    begins = Height(log_alias(LOG, TRANSCRIPT), 9, TIP[:8], 5, False)
    heard(peer, status(begins), head(3))
    assert peer.begins_beyond(head(3)) and not peer.begins_beyond(head(5))
    assert not peer.begins_beyond(head(3, OTHER))
