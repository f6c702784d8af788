"""A few restores and clones of each sort keep their promises, and the checker sees when one is broken."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from node import hub
from node.replica import forks
from tests.sim.restore_world import Ground
from tests.sim.restores import Mishap, Trial, failures, findings, run, trial_on

SEEDS = 3


@pytest_asyncio.fixture
async def ground(tmp_path: Path) -> Ground:
    made = Ground(tmp_path / "ground")
    made.folder.mkdir()
    await made.make()
    return made


@contextlib.asynccontextmanager
async def played(
    ground: Ground, folder: Path, mishap: Mishap, *, parted: bool = False
) -> AsyncIterator[Trial]:
    """Give a trial after its end; ``parted``: somebody writes once more, and nobody meets again."""
    folder.mkdir()
    trial = trial_on(ground, 5, mishap, folder)
    trial.skip_last_meeting = parted
    try:
        yield await run(trial, folder)
    finally:
        for place in trial.places:
            await place.close()


@pytest.mark.parametrize("mishap", list(Mishap), ids=lambda mishap: mishap.name)
async def test_each_mishap_ends_well(ground: Ground, mishap: Mishap):
    seen: Counter[str] = Counter()
    assert [await failures(ground, seed, mishap, seen) for seed in range(SEEDS)] == [[]] * SEEDS
    if mishap is Mishap.CLONE_WITH_MARKS:
        assert seen["log-forked"] and seen["log-entered-again"]


async def test_the_checker_sees_what_diverged(ground: Ground, tmp_path: Path):
    async with played(ground, tmp_path / "trial", Mishap.BACKUP_BESIDE, parted=True) as trial:
        assert "they show different things" in await findings(trial)


async def test_the_checker_sees_words_that_are_gone(
    ground: Ground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async def forgotten(_: hub.Hub, space: bytes) -> int:
        return 0

    monkeypatch.setattr(hub, "enter_again", forgotten)
    assert forks.enter_again is not forgotten
    async with played(ground, tmp_path / "trial", Mishap.CLONE_WITH_MARKS) as trial:
        assert any(one.startswith("words are lost") for one in await findings(trial))


@pytest.mark.parametrize("mishap", [Mishap.FOLDER, Mishap.CLONE, Mishap.BACKUP], ids=lambda one: one.name)
async def test_the_checker_sees_that_nobody_was_told(ground: Ground, tmp_path: Path, mishap: Mishap):
    async with played(ground, tmp_path / "trial", mishap) as trial:
        for place in trial.ours:
            db = place.hub.replica.db
            await place.hub.run(lambda db=db: db.execute("DELETE FROM notices"))
        assert any(one.startswith("nobody was told") for one in await findings(trial))
