"""A Pi as courier, with real processes: two groups that never run at the same time, and a courier switched off."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.story.groups import Group, Running, groups, until


def start(home: str, listen: str) -> tuple[Running, dict[str, Any]]:
    """Run a courier; return it with what it says first."""
    box = Running(["--home", home, "--json", "courier", "run", "--sync", listen])
    return box, box.expect("ready")


def together(a: Group, b: Group, code: str) -> str:
    """Let two groups pair, share a space, and give it to the courier; return the space. Both are stopped after it."""
    for group in (a, b):
        group.start()
    invitation = a.do("invite", "--address", a.sync)["code"]
    b.do("pair", invitation)
    a.do("peer", "confirm", b.name)
    b.do("peer", "confirm", a.name)
    space = str(a.do("space", "create", "Harvest")["space"])
    until(
        lambda: a.attempt("space", "share", "Harvest", b.name, "--role", "contributor")[0],
        lambda done: done == 0,
    )
    a.do("pair", code, "--name", "Pi")
    a.do("space", "share", "Harvest", "Pi", "--role", "courier")
    until(lambda: a.do("courier", "list"), lambda told: told[0]["told"])
    until(lambda: b.do("courier", "list"), lambda told: told and told[0]["reachable"])
    for group in (a, b):
        group.stop()
    return space


def test_two_groups_that_never_run_together_share_what_they_write(tmp_path: Path):
    home = str(tmp_path / "box")
    Running.once(["--home", home, "--json", "courier", "init"])
    box, ready = start(home, "127.0.0.1:0")
    try:
        with groups(tmp_path, "Orchard", "Kiln") as (a, b):
            space = together(a, b, ready["code"])
            a.do("add", "need", "title=Blankets", "--space", "Harvest")
            assert a.do("sync", "Pi")[0]["in_sync"]
            assert box.stop() < 5
            box, again = start(home, ready["sync"][0])
            assert again["code"] is None
            b.do("sync")
            assert [one["fields"]["title"] for one in b.do("list", "need")] == ["Blankets"]
            b.do("add", "need", "title=Stoves", "--space", "Harvest")
            b.do("sync")
            a.do("sync")
            assert {one["fields"]["title"] for one in a.do("list", "need")} == {"Blankets", "Stoves"}
            status = Running.once(["--home", home, "--json", "courier", "status"])
            assert (status["spaces"], status["devices"], status["owners"]) == (1, 2, 1)
            assert len({one.do("verify")["spaces"][space]["view_hash"] for one in (a, b)}) == 1
    finally:
        box.stop()
