"""A slice of each scenario of the lab; ``python -m tests.live.lab --scenario all`` runs them whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.live.lab_scenarios import SCENARIOS
from tests.live.lab_world import Bounds, Figures, Size, play

pytestmark = pytest.mark.netns

SLICES = {
    "lossy": Size(changes=20),
    "slow": Size(changes=10),
    "disorderly": Size(changes=20),
    "black-hole": Size(changes=4, outage_s=6),
    "partition": Size(changes=4, outage_s=2),
    "roaming": Size(changes=4, outage_s=1),
    "flapping": Size(changes=4, outage_s=5),
    "double-nat": Size(changes=4, outage_s=1),
    "ipv6-only": Size(changes=4, outage_s=1),
    "slowloris": Size(changes=4, outage_s=2),
    "crowd": Size(changes=4, outage_s=2),
    "cuts": Size(changes=10),
}


@pytest.mark.parametrize("name", SLICES)
def test_nodes_agree_again_soon_and_at_little_cost(name: str, tmp_path: Path, seed: int) -> None:
    scenario = SCENARIOS[name]
    figures = play(scenario, tmp_path, seed, SLICES[name])
    assert figures.changes >= SLICES[name].changes and figures.entry_bytes > 0
    assert figures.beyond(scenario.bounds) == []


def test_what_is_beyond_the_bounds_is_said() -> None:
    figures = Figures(
        converge_s=601, resume_s=11, entry_bytes=100, again_bytes=5, states=2, state_lines=3, page_s=1.5
    )
    figures.other_lines.append("WARNING something")
    assert len(figures.beyond(Bounds())) == 7
    assert Figures(are_equal=True).beyond(Bounds()) == []
