from __future__ import annotations

import pytest

from crdt.entry import NO_HASH
from crdt.run import LogHead
from identity.errors import PeerFault
from sync import limits
from sync.sending import Parcel, Sending

SPACE = bytes(32)


def head(number: int, *, control: bool = False) -> LogHead:
    return LogHead(log=bytes([number]), is_control=control, height=9, tip=NO_HASH)


def parcel(size: int, end: int = 1, log: bytes = b"log") -> Parcel:
    return Parcel(space=SPACE, log=log, end=end, size=size)


def test_control_first_then_what_lacks_least_then_what_came_first():
    sending = Sending()
    for number, (control, lacking) in enumerate([(False, 5), (False, 1), (True, 9), (True, 2), (False, 1)]):
        sending.add(SPACE, head(number, control=control), lacking)
    sending.add(SPACE, head(0), 1)
    order = [sending.next() for _ in range(6)]
    assert order == [(SPACE, bytes([number])) for number in (3, 2, 1, 4, 0)] + [None]
    assert sending.is_idle
    sending.add(SPACE, head(0), 1)
    assert sending.next() == (SPACE, bytes([0]))


def test_what_the_peers_group_wrote_goes_first_in_its_class_however_long_it_is():
    sending = Sending()
    for number, (control, theirs, lacking) in enumerate(
        [(False, False, 1), (False, True, 9), (True, False, 1), (True, True, 9), (True, True, 3)]
    ):
        sending.add(SPACE, head(number, control=control), lacking, is_theirs=theirs)
    assert [sending.next() for _ in range(5)] == [(SPACE, bytes([number])) for number in (4, 3, 2, 1, 0)]


def test_room_ends_with_what_is_under_way_and_comes_back_with_acknowledgements():
    sending = Sending()
    found = []
    for step in (parcel(limits.WINDOW_BYTES_FIRST - 1), parcel(1), None, None):
        if step is not None:
            sending.sent(step, 0)
        else:
            sending.acknowledged(1, limits.QUICK_MS + 1)
        found.append((sending.has_room, sending.is_idle))
    assert found == [(True, False), (False, False), (True, False), (True, True)]
    with pytest.raises(PeerFault, match="acks-too-many"):
        sending.acknowledged(1, 0)


def test_what_is_under_way_is_known_by_log():
    sending = Sending()
    sending.sent(parcel(1, 5), 0)
    sending.sent(parcel(1, 9), 0)
    sending.sent(parcel(1, 3, b"other"), 0)
    sending.sent(Parcel(space=b"another", log=b"log", end=20, size=1), 0)
    assert sending.under_way(SPACE) == {b"log": 9, b"other": 3}
    sending.acknowledged(2, 0)
    assert sending.under_way(SPACE) == {b"other": 3}
