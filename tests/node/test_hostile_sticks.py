"""A few hundred hostile sticks do no harm; ``tests/fuzz/bundles.py`` runs any number."""

from __future__ import annotations

from tests.fuzz.bundles import trials


async def test_hostile_sticks_do_no_harm():
    seen = await trials(0, 120)
    assert seen.total() == 120 and len(seen) >= 4
