"""What is left of a home that was never finished is told from a home, and making one there begins anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from identity.errors import Refused
from node.config import Config
from node.courier import home as couriers
from node.door.front import Front
from node.home import NewHome, create, hold, is_home, open_home
from node.unfinished import UNFINISHED, begin, finish, is_unfinished

OPEN = NewHome(name="Kiln", language="en", passphrase=None)


class Killed(BaseException):
    """Nothing of the program runs any more."""


def kill(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    """Let a kill come where a name of ``node.home`` is called next."""

    def killed(*given: object) -> None:
        raise Killed

    monkeypatch.setattr(f"node.home.{where}", killed)
    monkeypatch.setattr("node.unfinished.give_up", lambda path, *, keep_folder: None)


@pytest.mark.parametrize("where", ["_write_safely", "open_store", "finish_home"])
async def test_what_a_kill_leaves_is_no_home_and_the_next_attempt_makes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
):
    path = tmp_path / "home"
    with monkeypatch.context() as during:
        kill(during, where)
        with pytest.raises(Killed):
            await create(path, OPEN)
    assert is_unfinished(path) and not is_home(path)
    assert Front(path, Config()).state == "new"
    with pytest.raises(Refused, match="home-unfinished"):
        await open_home(path, lambda: None)
    home, _ = await create(path, OPEN)
    await home.close()
    assert is_home(path) and not is_unfinished(path)
    await (await open_home(path, lambda: None)).close()


async def test_two_that_make_a_home_at_once_do_not_take_it_from_each_other(tmp_path: Path):
    lock = await hold(_folder(tmp_path / "home"), wait_s=0)
    begin(tmp_path / "home")
    (tmp_path / "home" / "key").write_bytes(b"being written")
    with pytest.raises(Refused, match="home-in-use"):
        await create(tmp_path / "home", OPEN)
    assert (tmp_path / "home" / "key").read_bytes() == b"being written"
    os.close(lock)


async def test_a_couriers_box_that_was_never_finished_is_made_anew(tmp_path: Path):
    path = _folder(tmp_path / "box")
    begin(path)
    (path / couriers.COURIER_KEY).write_bytes(bytes(7))
    (path / couriers.STORE).write_bytes(b"half")
    assert not couriers.is_courier(path)
    with pytest.raises(Refused, match="home-unfinished"):
        await couriers.open_home(path)
    await (await couriers.create(path)).close()
    assert couriers.is_courier(path)


def test_only_what_a_home_consists_of_is_removed(tmp_path: Path):
    path = _folder(tmp_path / "home")
    for name in ("keys.txt", "config.toml", "tries", "store.db-wal", "key.copy"):
        (path / name).write_text(name)
    begin(path)
    assert {one.name for one in path.iterdir()} == {"keys.txt", "config.toml", "tries", UNFINISHED}
    finish(path)
    assert {one.name for one in path.iterdir()} == {"keys.txt", "config.toml", "tries"}


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
