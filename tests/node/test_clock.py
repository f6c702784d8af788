"""Claims never run backwards, a wrong wall clock is noticed, and so is sleep."""

from __future__ import annotations

import time

import pytest

from node.clock import EARLIEST_MS, Clock, draw

MINUTE_MS = 60_000


def test_a_claim_is_the_wall_clock(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(time, "time_ns", lambda: (EARLIEST_MS + 5) * 1_000_000)
    clock = Clock()
    assert (clock.now().ms, clock.now().unsure, clock.wall_ms()) == (EARLIEST_MS + 5, False, EARLIEST_MS + 5)


def test_a_clock_before_the_program_existed_is_unsure(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    assert Clock().now().unsure


def test_a_clock_that_was_set_back_claims_the_newest_time_that_was_seen(monkeypatch: pytest.MonkeyPatch):
    wall_ms = EARLIEST_MS + 10 * MINUTE_MS
    monkeypatch.setattr(time, "time_ns", lambda: wall_ms * 1_000_000)
    clock = Clock(newest_claim_ms=EARLIEST_MS + 60 * MINUTE_MS)
    told = clock.now()
    assert (told.ms, told.unsure) == (EARLIEST_MS + 60 * MINUTE_MS, True)
    assert clock.wall_ms() == wall_ms


def test_a_small_correction_of_the_clock_is_no_doubt(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(time, "time_ns", lambda: (EARLIEST_MS + 10) * 1_000_000)
    assert not Clock(newest_claim_ms=EARLIEST_MS + MINUTE_MS // 2).now().unsure


def test_ticks_only_grow():
    clock = Clock()
    ticks = [clock.ticks_ms() for _ in range(100)]
    assert ticks == sorted(ticks)


def test_waking_and_jumps_are_told_once(monkeypatch: pytest.MonkeyPatch):
    clock = Clock()
    assert not clock.woke()
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 3_600)
    assert clock.woke() and not clock.woke()
    monotonic, asleep = time.CLOCK_MONOTONIC, time.clock_gettime
    monkeypatch.setattr(time, "clock_gettime", lambda which: asleep(which) - 60 * (which == monotonic))
    assert clock.woke() and not clock.woke()


def test_randomness_comes_in_the_size_that_was_asked_for():
    assert [len(draw(size)) for size in (0, 1, 32)] == [0, 1, 32]
    assert draw(32) != draw(32)
