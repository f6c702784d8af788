"""The folder of a courier."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from node.courier.home import COURIER_KEY, STORE, create, open_home


async def test_it_opens_by_itself_and_bears_no_name(tmp_path: Path):
    made = await create(tmp_path / "box")
    identity = made.identity
    await made.close()
    assert (identity.name, identity.language) == ("", "")
    again = await open_home(tmp_path / "box")
    assert again.identity == identity
    await again.close()
    assert (tmp_path / "box" / COURIER_KEY).stat().st_mode & 0o077 == 0
    assert (tmp_path / "box" / STORE).stat().st_mode & 0o077 == 0


async def test_only_one_courier_runs_in_it_and_others_may_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    running = await create(tmp_path / "box")
    looking = await open_home(tmp_path / "box", to_run=False)
    assert looking.identity == running.identity
    await looking.close()
    monkeypatch.setattr("node.courier.home.LOCK_WAIT_S", 0.0)
    with pytest.raises(Refused, match="home-in-use"):
        await open_home(tmp_path / "box")
    await running.close()


async def test_nothing_is_overwritten(tmp_path: Path):
    await (await create(tmp_path / "box")).close()
    with pytest.raises(Refused, match="home-exists"):
        await create(tmp_path / "box")
    (tmp_path / "group").mkdir()
    (tmp_path / "group" / "key").write_bytes(b"a node's")
    with pytest.raises(Refused, match="home-exists"):
        await create(tmp_path / "group")
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused, match="home-unwritable"):
        await create(tmp_path / "file")


async def test_what_is_missing_or_damaged_is_said(tmp_path: Path):
    with pytest.raises(Refused, match="courier-home-missing"):
        await open_home(tmp_path / "nothing")
    await (await create(tmp_path / "box")).close()
    (tmp_path / "box" / COURIER_KEY).write_bytes(b"short")
    with pytest.raises(Refused, match="home-key-damaged"):
        await open_home(tmp_path / "box")
    (tmp_path / "box" / COURIER_KEY).write_bytes(bytes(32))
    with pytest.raises(Refused, match="store-damaged"):
        await open_home(tmp_path / "box")
