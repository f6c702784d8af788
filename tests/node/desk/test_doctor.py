"""What is wrong around a node is found and said, with what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from node import words
from node.clock import EARLIEST_MS
from node.copies import backup
from node.desk import doctor as desk_doctor
from node.home import NewHome, create
from tests.node.desk_world import counted, one_desk
from tests.node.neighbours import PATIENCE_S, at_rest, neighbours, pair


async def found(desk: Any) -> dict[str, dict[str, Any]]:
    """Return the findings by what was looked at, the bad ones first."""
    told = await desk.call("doctor", {})
    assert all(set(one) == {"what", "message", "ok", "sentence", "do"} for one in told)
    assert all(one["sentence"] and "{" not in one["sentence"] + one["do"] for one in told)
    # A sentence that is missing is shown as its id.
    assert not [one for one in told if "doctor-" in one["sentence"] + one["do"]]
    assert all(bool(one["do"]) != one["ok"] for one in told)
    return {one["what"]: one for one in sorted(told, key=lambda one: not one["ok"], reverse=True)}


async def test_a_node_in_order_has_nothing_to_complain_of(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.call("sync", wait=PATIENCE_S)
        await at_rest(a, b)
        before = await counted(a.desk)
        told = await found(a.desk)
        assert {what for what, one in told.items() if not one["ok"]} == {"lock"}
        assert {
            "clock",
            "disk",
            "permissions",
            "mark",
            "listening",
            "lan",
            "store",
            "peers",
            "versions",
        } <= set(told)
        assert str(a.address) in told["listening"]["sentence"]
        assert await counted(a.desk) == before


async def test_a_node_that_does_not_run(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        told = await found(desk)
        assert not told["running"]["ok"] and "hedgerow run" in told["running"]["do"]


async def test_a_passphrase_closes_the_lock(tmp_path: Path):
    from node.desk.desk import open_desk

    home, _ = await create(tmp_path / "A", NewHome(name="A", language="en", passphrase="correct horse"))
    desk = await open_desk(home)
    try:
        assert (await found(desk))["lock"]["ok"]
    finally:
        await desk.close()


async def test_files_that_others_may_open(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        (tmp_path / "A" / "key").chmod(0o644)
        told = await found(desk)
        assert not told["permissions"]["ok"]
        assert "chmod 600" in told["permissions"]["do"] and "/A/key" in told["permissions"]["do"]
        (tmp_path / "A" / "key").chmod(0o600)
        (tmp_path / "A").chmod(0o755)
        assert "chmod 700" in (await found(desk))["permissions"]["do"]


async def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(desk_doctor, "FREE_BYTES_MIN", 1 << 62)
    async with one_desk(tmp_path) as desk:
        assert not (await found(desk))["disk"]["ok"]


async def test_a_clock_behind_its_own_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with one_desk(tmp_path) as desk:
        monkeypatch.setattr("time.time_ns", lambda: (EARLIEST_MS - 1) * 1_000_000)
        assert not (await found(desk))["clock"]["ok"]


async def test_no_place_for_the_mark(tmp_path: Path, own_home: Path):
    (own_home / ".local").mkdir()
    (own_home / ".local" / "state").write_text("in the way")
    async with one_desk(tmp_path) as desk:
        told = await found(desk)
        assert not told["mark"]["ok"] and "homes" in told["mark"]["sentence"]


async def test_peers_that_were_not_confirmed_and_pairings_that_wait(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, c = [await street.node(name) for name in "ABC"]
        await pair(a, b)
        code = (await a.call("invite", addresses=[str(a.address)]))["code"]
        await c.call("pair", code=code)
        told = await found(c.desk)
        assert not told["peer"]["ok"] and "A" in told["peer"]["sentence"]
        later = (await a.call("invite", addresses=["127.0.0.1:9"]))["code"]
        await b.call("peer remove", peer="A")
        await b.call("pair", code=later)
        assert not (await found(b.desk))["pairing"]["ok"]


async def test_a_space_whose_beginning_is_not_here(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.hub.run(desk.hub.replica.adopt, bytes(range(32)), None, [bytes(32)])
        assert not (await found(desk))["space"]["ok"]


async def test_what_was_noticed(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.hub.notice("log-forked", {"log": "00"})
        told = await found(desk)
        assert not told["notices"]["ok"] and "status" in told["notices"]["do"]


async def test_what_is_in_no_backup_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with one_desk(tmp_path) as desk:
        assert (await found(desk))["backup"]["ok"]
        monkeypatch.setattr(backup, "DUE_AFTER_MS", 0)
        told = await found(desk)
        assert not told["backup"]["ok"] and "hedgerow backup" in told["backup"]["do"]
        await desk.call("backup", {"file": str(tmp_path / "stick")})
        assert (await found(desk))["backup"]["ok"]


def test_every_finding_has_its_sentences():
    ids = {name for name in _ids() if name.startswith("doctor-")}
    assert ids and all(f"{name}-do" in ids for name in ids if not name.endswith(("-do", "-ok")))
    assert all(words.known(name) for name in ids)


def _ids() -> set[str]:
    from fluent.syntax import FluentParser
    from fluent.syntax.ast import Message

    from tests.tidy.sources import ROOT

    text = (ROOT / "web/words/en/doctor.ftl").read_text(encoding="utf-8")
    return {entry.id.name for entry in FluentParser().parse(text).body if isinstance(entry, Message)}
