from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sync import limits
from sync.pace import Pace


def acknowledge(pace: Pace, took_ms: int, now_ms: int) -> int:
    """Let one parcel be acknowledged after so long; return the time then."""
    pace.sent(now_ms)
    pace.acknowledged(1, now_ms + took_ms)
    return now_ms + took_ms


def test_a_fast_line_is_at_the_largest_window_after_two_acknowledgements():
    pace = Pace()
    assert pace.run_bytes == limits.WINDOW_BYTES_FIRST // 2
    for _ in range(2):
        acknowledge(pace, limits.QUICK_MS, 0)
    assert (pace.window_bytes, pace.run_bytes) == (limits.FLIGHT_BYTES_MAX, limits.RUN_BYTES_MAX)


def test_a_slow_line_gets_small_runs_and_one_that_is_neither_stays():
    pace, now = Pace(), 0
    acknowledge(pace, (limits.QUICK_MS + limits.SLOW_MS) // 2, 0)
    assert pace.window_bytes == limits.WINDOW_BYTES_FIRST
    for _ in range(10):
        now = acknowledge(pace, limits.SLOW_MS, now)
    assert (pace.window_bytes, pace.run_bytes) == (limits.WINDOW_BYTES_MIN, limits.WINDOW_BYTES_MIN // 2)


def test_what_left_before_the_window_shrank_does_not_shrink_it_again():
    pace = Pace()
    for _ in range(2):
        pace.sent(0)
    pace.acknowledged(2, limits.SLOW_MS)
    assert pace.window_bytes == limits.WINDOW_BYTES_FIRST // 2


def test_a_session_that_was_cut_makes_the_next_one_begin_smaller():
    pace = Pace()
    acknowledge(pace, 1_000, 0)
    pace.begin(2_000)
    assert pace.window_bytes == limits.WINDOW_BYTES_FIRST
    for _ in range(10):
        pace.sent(2_000)
        pace.begin(3_000)
    assert pace.window_bytes == limits.WINDOW_BYTES_MIN


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 20_000), st.integers(0, 9)), max_size=60))
def test_no_story_breaks_the_bounds(story: list[tuple[int, int, int]]):
    pace, now = Pace(), 0
    for event, wait, count in story:
        now += wait
        match event:
            case 0:
                pace.sent(now)
            case 1:
                pace.acknowledged(count, now)
            case _:
                pace.begin(now)
        assert limits.WINDOW_BYTES_MIN <= pace.window_bytes <= limits.FLIGHT_BYTES_MAX
        assert 0 < pace.run_bytes <= limits.RUN_BYTES_MAX
