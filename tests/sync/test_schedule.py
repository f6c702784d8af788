from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from sync import limits
from sync.schedule import Schedule

PEER, OTHER = b"peer", b"other"
DAY_MS = 24 * 3_600_000


def latest(size: int) -> bytes:
    return b"\xff" * size


def schedule(*peers: bytes, draw: object = latest) -> Schedule:
    made = Schedule(draw if callable(draw) else latest, 0)
    made.keep(peers, 0)
    return made


def test_a_new_peer_is_called_at_once_and_once():
    calls = schedule(PEER)
    assert calls.due(0) == [PEER] and calls.due(0) == [] and calls.next_ms() is None


def test_waits_double_up_to_a_quarter_of_an_hour():
    calls, now, waits = schedule(PEER), 0, []
    for _ in range(14):
        assert calls.due(now) == [PEER]
        calls.failed(PEER, now)
        later = calls.next_ms()
        assert later is not None
        waits.append(later - now)
        now = later
    expected = [min(2_000 * 2**step, limits.BACKOFF_MAX_MS) for step in range(14)]
    assert all(abs(wait - ceiling) <= 1 for wait, ceiling in zip(waits, expected, strict=True))


@given(st.integers(0, 2**32), st.integers(0, 40))
def test_the_wait_is_drawn_from_the_whole_of_it(seed: int, failures: int):
    calls = schedule(PEER, draw=Random(seed).randbytes)
    for _ in range(failures + 1):
        calls.failed(PEER, 0)
    later = calls.next_ms()
    assert later is not None and 200 <= later <= min(2_000 << failures, limits.BACKOFF_MAX_MS)


def test_a_link_that_lived_a_minute_starts_the_waits_anew_and_a_short_one_does_not():
    for lived_ms, wait_ms in ((limits.LINK_PROVED_MS, 2_000), (limits.LINK_PROVED_MS - 1, 8_000)):
        calls = schedule(PEER)
        calls.failed(PEER, 0)
        calls.failed(PEER, 0)
        calls.linked(PEER, 0)
        assert calls.due(10**6) == [] and calls.next_ms() is None
        calls.lost(PEER, lived_ms, farewell=True)
        later = calls.next_ms()
        assert later is not None and abs(later - lived_ms - wait_ms) <= 1


def test_few_calls_at_once_and_few_in_an_hour():
    peers = [bytes([number]) for number in range(limits.DIALS_AT_ONCE_MAX + 5)]
    calls = schedule(*peers)
    first = calls.due(0)
    assert len(first) == limits.DIALS_AT_ONCE_MAX and calls.due(0) == []
    calls.failed(first[0], 0)
    assert len(calls.due(0)) == 1
    calls, dials = schedule(PEER, draw=bytes), 0
    for now in range(0, 3_600_000, 1_000):
        for peer in calls.due(now):
            dials += 1
            calls.failed(peer, now)
            calls.hurry(now, peer)
    assert dials == limits.DIALS_PER_HOUR_MAX
    assert calls.due(3_600_000) == [PEER]


def waits_after(end_ms: int, *, farewell: bool) -> list[tuple[int, int]]:
    """Return when a peer was called that was linked until ``end_ms`` and is away since, and after which wait."""
    calls, now, waits = schedule(PEER, OTHER), end_ms, []
    calls.linked(PEER, 0)
    calls.linked(OTHER, 0)
    calls.lost(PEER, end_ms, farewell=farewell)
    while now < end_ms + 2 * limits.RECENT_MS:
        later = calls.next_ms()
        assert later is not None
        waits.append((later - end_ms, later - now))
        now = later
        assert calls.due(now) == [PEER]
        calls.failed(PEER, now)
    return waits


def test_whom_a_fault_took_away_is_called_every_few_seconds_for_an_hour():
    waits = waits_after(5_000, farewell=False)
    soon = [wait for at, wait in waits if at <= limits.RECENT_MS]
    assert max(soon) <= limits.RECENT_BACKOFF_MAX_MS
    assert len(soon) > limits.DIALS_PER_HOUR_MAX
    assert max(wait for at, wait in waits if at > limits.RECENT_MS) > 60_000


def test_who_said_farewell_is_left_alone_longer_each_time():
    waits = [wait for _, wait in waits_after(100_000, farewell=True)]
    assert waits[0] <= 2_000 < 60_000 < max(waits)
    assert len(waits) < 30


def test_a_doubted_link_is_called_beside_until_something_gets_through():
    calls = schedule(PEER)
    calls.linked(PEER, 0)
    assert calls.due(10) == []
    calls.doubted(PEER, 10)
    assert calls.due(10) == [PEER]
    calls.doubted(PEER, 11)
    assert calls.due(11) == []
    calls.failed(PEER, 20)
    later = calls.next_ms()
    assert later is not None and later <= 20 + limits.RECENT_BACKOFF_MAX_MS
    calls.linked(PEER, later)
    assert calls.due(later + 10**6) == []
    # Whatever ends the doubted link does not put off the call.
    calls.doubted(PEER, 30)
    calls.lost(PEER, 31)
    assert calls.due(31) == [PEER]


def test_who_was_not_seen_for_a_month_is_tried_once_a_day():
    calls = schedule(PEER)
    now = (limits.UNSEEN_DAYS_MAX + 1) * DAY_MS
    assert calls.due(now) == [PEER]
    calls.failed(PEER, now)
    assert calls.next_ms() == now + limits.UNSEEN_RETRY_MS


def test_news_make_us_call_at_once():
    calls = schedule(PEER, OTHER)
    for peer in calls.due(0):
        for _ in range(5):
            calls.failed(peer, 0)
    assert calls.due(1_000) == []
    calls.hurry(1_000, PEER)
    assert calls.due(1_000) == [PEER]
    calls.hurry(1_000)
    assert calls.due(1_000) == [OTHER]


def test_whom_we_no_longer_keep_is_not_called():
    calls = schedule(PEER, OTHER)
    calls.keep([OTHER], 5)
    assert calls.due(5) == [OTHER]
    for event in (calls.failed, calls.linked, calls.lost):
        event(PEER, 5)
    assert calls.due(5) == []
    calls.lost(OTHER, 5)
    assert calls.next_ms() is None


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3), st.integers(0, 10**6)), max_size=80))
def test_no_story_breaks_the_bounds(story: list[tuple[int, int, int]]):
    calls = schedule(*(bytes([number]) for number in range(4)), draw=Random(1).randbytes)
    now, calling = 0, set[bytes]()
    for event, number, wait in story:
        now += wait
        peer = bytes([number])
        match event:
            case 0:
                calling |= set(calls.due(now))
            case 1:
                calls.failed(peer, now)
                calling.discard(peer)
            case 2:
                calls.linked(peer, now)
                calling.discard(peer)
            case 3:
                calls.lost(peer, now, farewell=bool(wait % 2))
            case 4:
                calls.doubted(peer, now)
            case _:
                calls.hurry(now)
        assert len(calling) <= limits.DIALS_AT_ONCE_MAX
