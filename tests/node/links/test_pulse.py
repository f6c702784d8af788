from __future__ import annotations

from node.links.pulse import Pulse
from sync import limits

LATE_MS = limits.DOUBT_AFTER_MS


def test_who_has_nothing_on_its_way_is_never_silent():
    pulse = Pulse(0)
    assert not pulse.look(received=0, sent=500, waiting=0, now_ms=10 * LATE_MS)


def test_a_line_is_silent_while_nothing_comes_and_nothing_is_confirmed():
    pulse = Pulse(0)
    pulse.look(received=9, sent=100, waiting=100, now_ms=0)
    assert not pulse.look(received=9, sent=300, waiting=300, now_ms=LATE_MS - 1)
    assert pulse.look(received=9, sent=300, waiting=300, now_ms=LATE_MS)
    assert pulse.look(received=9, sent=900, waiting=900, now_ms=10 * LATE_MS)


def test_who_says_that_there_is_no_room_is_not_silent():
    for quiet_ms, is_silent in ((LATE_MS - 1, False), (LATE_MS, True), (None, True)):
        pulse = Pulse(0)
        pulse.look(received=9, sent=100, waiting=100, now_ms=0)
        looked = pulse.look(received=9, sent=100, waiting=100, now_ms=3 * LATE_MS, quiet_ms=quiet_ms)
        assert looked == is_silent


def test_a_byte_that_comes_or_is_confirmed_is_a_sign_of_life():
    for received, waiting in ((10, 100), (9, 99)):
        pulse = Pulse(0)
        pulse.look(received=9, sent=100, waiting=100, now_ms=0)
        assert not pulse.look(received=received, sent=100, waiting=waiting, now_ms=LATE_MS)
        assert pulse.look(received=received, sent=100, waiting=waiting, now_ms=2 * LATE_MS)
