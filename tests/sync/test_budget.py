from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.encoding import encode
from sync import limits
from sync.budget import Budget, cost_of
from sync.messages import AskView, Gate, KeepKit, Kin, Kit, Message, Ping


def test_a_burst_passes_and_more_waits():
    budget = Budget(0)
    assert budget.take(limits.QUOTA_BURST_BYTES, 0) == 0
    assert 1_000 <= budget.take(limits.QUOTA_BYTES_PER_S, 0) <= 1_001
    assert budget.take(0, 2_000) == 0


def test_the_bucket_never_holds_more_than_a_burst():
    budget = Budget(0, burst_bytes=100, bytes_per_s=10)
    assert budget.take(0, 10**9) == 0
    assert budget.take(100, 10**9) == 0
    assert budget.take(10, 10**9) == 1_001


def test_a_clock_that_goes_back_gives_nothing():
    budget = Budget(1_000, burst_bytes=100, bytes_per_s=10)
    budget.take(100, 1_000)
    assert budget.take(10, 0) == 1_001 and budget.take(0, 500) == 1_001


@pytest.mark.parametrize(
    "message",
    [
        KeepKit(bytes(32), bytes(32), None, 0, 1, b"x"),
        Kit(bytes(32), 1, 1, b""),
        Kin(()),
        AskView(bytes(16), 0),
        Gate(b""),
        Ping(0),
    ],
    ids=lambda message: type(message).__name__,
)
def test_a_short_message_that_is_long_to_deal_with_costs_more_than_its_bytes(message: Message):
    assert cost_of(message) > 100 * len(encode(message))


@given(st.lists(st.tuples(st.integers(0, 1_000), st.integers(0, 500)), min_size=1, max_size=50))
def test_who_waits_as_told_never_brings_more_than_burst_and_rate(steps: list[tuple[int, int]]):
    budget = Budget(0, burst_bytes=1_000, bytes_per_s=100)
    now = total = 0
    for size, pause in steps:
        now += pause
        now += budget.take(size, now)
        total += size
        assert total <= 1_000 + 100 * (now + 1) / 1_000 + 1
