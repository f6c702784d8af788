"""Some hostile checkpoints do no harm; ``tests/fuzz/checkpoints.py`` runs any number."""

from __future__ import annotations

from tests.fuzz.checkpoints import trials


async def test_hostile_checkpoints_break_nothing_and_take_nothing():
    seen = await trials(0, 12)
    assert seen.total() == 12 and len(seen) > 2
