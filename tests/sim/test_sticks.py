"""Sticks alone bring three groups together, and the checker sees when they don't."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.node.neighbours import Neighbour
from tests.node.stick_world import carry
from tests.sim import sticks
from tests.sim.sticks import findings


@pytest.mark.parametrize("seed", range(2))
async def test_sticks_alone_bring_groups_together(tmp_path: Path, seed: int):
    assert await findings(seed, tmp_path) == []


async def test_the_checker_sees_a_stick_that_never_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async def held_up(giver: Neighbour, taker: Neighbour, stick: Path) -> None:
        if not stick.name.startswith("last"):
            await carry(giver, taker, stick)

    monkeypatch.setattr(sticks, "carry", held_up)
    assert await findings(0, tmp_path) != []
