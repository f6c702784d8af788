"""Hostile couriers in a few seeded worlds, and a courier that withholds for good, which the checker notices.

More seeds: ``python -m tests.sim.couriers --seeds 0:200``.
"""

from __future__ import annotations

import pytest

from tests.sim import couriers
from tests.sim.couriers import failures, run


@pytest.mark.parametrize("seed", range(4))
def test_all_converge_though_couriers_drop_reorder_replay_and_forget(seed: int):
    assert failures(seed) == []


def test_a_courier_that_withholds_for_good_is_noticed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(couriers, "ROUNDS_MAX", 30)
    assert any(line.startswith("not the same everywhere") for line in failures(0, withhold=True))


def test_failing_seeds_are_printed_with_their_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(couriers, "failures", lambda seed: ["something"] if seed == 2 else [])
    assert run(range(4)) == 1
    out = capsys.readouterr().out
    assert "--seeds 2" in out and "4 worlds, 1 failed" in out
