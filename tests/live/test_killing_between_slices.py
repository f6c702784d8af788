"""kill -9 after each slice in which a home takes a checkpoint in: verify and the doctor are content, and it goes on."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from node.desk.desk import Desk
from node.generations import taking
from node.generations.taking import Taking
from node.home import open_home
from node.hub import open_hub
from tests.live.killing_checkpoints import asked, go_on, killed, prepare, take_in

STEPS = ("begin", "take", "end")
SLICES = 5
# It has no passphrase, doesn't run, and is a copy, which the node notices; ``go_on`` finds whatever else it does.
AS_EVER = {"lock", "running", "notices"}


async def take_in_and_die(
    folder: Path, home: Path, space: str, after: int, tell: Callable[[Any], None]
) -> None:
    """Take all in, part by part, and be killed after so many slices."""
    taking.SLICE_BYTES = 0
    count = 0

    def dying(work: Callable[..., Any]) -> Callable[..., Any]:
        def done(*given: Any) -> Any:
            nonlocal count
            found = work(*given)
            count += 1
            if count > after:
                os.kill(os.getpid(), signal.SIGKILL)
            return found

        return done

    for step in STEPS:
        setattr(Taking, step, dying(getattr(Taking, step)))
    await take_in(folder, home, "without", space, tell)


async def examine(home: Path, tell: Callable[[Any], None]) -> None:
    """Tell what verify and the doctor say of a home that was opened again."""
    hub = await open_hub(await open_home(home, lambda: None))
    await hub.idle()
    desk = Desk(hub)
    verified = await desk.call("verify", {})
    found = await desk.call("doctor", {})
    tell({"bad": verified["bad"], "doctor": [one["what"] for one in found if not one["ok"]]})
    await hub.close()


@pytest.mark.parametrize("after", range(SLICES))
def test_whatever_slice_was_the_last_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    prepared = asked(partial(prepare, tmp_path))
    space, home = prepared["space"], tmp_path / "without-now"
    shutil.rmtree(home)
    shutil.copytree(tmp_path / "without", home)
    said = killed(partial(take_in_and_die, tmp_path, home, space, after), "begun", 60.0)
    assert said == ["opened"], "it was killed in the midst"
    told = asked(partial(examine, home))
    assert told["bad"] == 0 and set(told["doctor"]) <= AS_EVER
    faults = asked(partial(go_on, tmp_path, home, "without", space, prepared["view"]))
    assert faults == []
