"""A laptop is seized: three machines as people have them, each a process, and what is done within minutes."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import Any

from tests.story.groups import PATIENCE_S, Group, groups, until


def joined(folder: Path, one: Group, label: str) -> Group:
    """Return a second device of a running group, made with the command line alone."""
    code = one.do("device", "invite")["code"]
    made = Group.__new__(Group)
    made.name, made.home, made.running, made.sync = label, folder, None, "127.0.0.1:0"
    told = made.do("device", "join", code, "--name", label, "--no-passphrase")
    assert told["group"] == one.id and not told["waiting"]
    made.id, made.device = told["group"], told["device"]
    return made


def titles(one: Group) -> set[str]:
    """Return the titles of the events that a machine lists."""
    return {row["fields"]["title"] for row in one.do("list", "event")}


def device_of(one: Group, label: str) -> dict[str, Any]:
    """Return a device as another one of its group lists it."""
    found: dict[str, Any] = next(row for row in one.do("device", "list") if row["label"] == label)
    return found


def test_a_laptop_is_seized(tmp_path: Path):
    with groups(tmp_path, "Kiln", "Orchard") as [kiln, orchard], contextlib.ExitStack() as ends:
        kiln.start()
        orchard.start()
        orchard.do("pair", kiln.do("invite", "--address", kiln.sync)["code"])
        kiln.do("peer", "confirm", "Orchard")
        orchard.do("peer", "confirm", "Kiln")
        space = orchard.do("space", "create", "Harvest")["space"]
        until(
            lambda: orchard.attempt("space", "share", "Harvest", "Kiln", "--role", "contributor")[0],
            lambda code: code == 0,
        )
        until(
            lambda: kiln.do("space", "list"),
            lambda rows: any(row["space"] == space and row["role"] for row in rows),
        )
        # The laptop joins, gets everything, writes, and is heard by the peer.
        laptop = joined(tmp_path / "laptop", orchard, "Laptop")
        orchard.do("add", "case", "title=Case seven", "identity.names=Rosa Planted")
        laptop.start()
        laptop.do("sync", "--wait", str(PATIENCE_S))
        laptop.do("add", "event", "--space", "Harvest", "title=From the laptop", "start=2026-12-01")
        until(lambda: titles(kiln), lambda found: "From the laptop" in found)
        # It is taken: whoever has it copies it and goes on with the copy.
        laptop.stop()
        seized = tmp_path / "seized"
        shutil.copytree(laptop.home, seized)
        told = orchard.do("device", "lost", "Laptop")
        assert told["device"] == laptop.device
        assert all(one["rotated"] for one in told["spaces"])
        names = {one["name"]: one for one in told["could_read"]}
        assert names["Harvest"]["kinds"] == [{"kind": "event", "count": 1}]
        assert [one["name"] for one in told["warn"]] == ["Case seven", "Kiln"]
        assert "Rosa" not in str(told) and len(told["cannot"]) >= 3
        assert device_of(orchard, "Laptop")["lost"]
        until(
            lambda: kiln.do("device", "list", "--peer", "Orchard"),
            lambda rows: any(row["lost"] and row["device"] == laptop.device for row in rows),
        )
        # From now on it hears nothing and nobody hears it.
        kiln.do("add", "event", "--space", "Harvest", "title=After", "start=2026-12-02")
        until(lambda: titles(orchard), lambda found: "After" in found)
        laptop.home = seized
        laptop.start()
        ends.callback(laptop.stop)
        laptop.do("add", "event", "--space", "Harvest", "title=Forged", "start=2026-12-03")
        results = laptop.do("sync", "--wait", "3")
        assert results and not any(one["in_sync"] for one in results)
        assert titles(laptop) == {"From the laptop", "Forged"}
        assert "Forged" not in titles(kiln) | titles(orchard)
        assert titles(kiln) == titles(orchard) == {"From the laptop", "After"}
        # Orchard checks itself, and both still agree.
        checked = orchard.do("verify", "--against", "Kiln")
        assert checked["bad"] == 0
        assert set(checked["against"].values()) == {"equal"}
        refusal = orchard.refused("device", "lost", "Laptop")
        assert "already" in refusal
