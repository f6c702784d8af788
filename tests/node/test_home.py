"""A home is made whole or not at all, opened by one process at a time, and survives a damaged key file."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from identity.errors import Refused
from identity.recovery import recovery
from identity.words import ENTROPY_BYTES, from_words
from node import words
from node.home import (
    API,
    KEY,
    KEY_COPY,
    LOCK,
    STORE,
    Home,
    NewHome,
    available_memory_bytes,
    create,
    open_home,
)
from node.marks import Doubt
from node.store import meta
from node.store.spare import SPARE_END
from tests.node.twins import event
from tests.sim.meeting import NOW

OPEN = NewHome(name="Kiln", language="en", passphrase=None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home"


@contextlib.asynccontextmanager
async def opened(path: Path, passphrase: str | None = None) -> AsyncIterator[Home]:
    home = await open_home(path, lambda: passphrase, wait_s=0)
    try:
        yield home
    finally:
        await home.close()


async def made(path: Path, new: NewHome = OPEN) -> tuple[str, ...]:
    home, sheet = await create(path, new)
    await home.close()
    return sheet


async def refused_to_open(path: Path, passphrase: str | None = None) -> str:
    with pytest.raises(Refused) as caught:
        async with opened(path, passphrase):
            pass
    assert words.known(caught.value.message)
    return caught.value.message


async def refused_to_make(path: Path, new: NewHome = OPEN) -> str:
    with pytest.raises(Refused) as caught:
        await create(path, new)
    assert words.known(caught.value.message)
    return caught.value.message


async def test_a_new_home_holds_a_group_with_a_space_of_its_own(path: Path):
    sheet = await made(path)
    assert len(from_words(" ".join(sheet))) == ENTROPY_BYTES
    async with opened(path) as home:
        assert (home.identity.name, home.identity.language, home.is_open_lock) == ("Kiln", "en", True)
        assert home.doubt is Doubt.NONE
        (space,) = home.replica.spaces
        assert home.replica.state(space).name == "Kiln"
        assert home.identity.group == home.replica.me.group
    again = await made(path.parent / "other")
    assert again != sheet


async def test_a_home_keeps_what_the_words_stand_for_but_the_root_key(path: Path):
    stands_for = recovery(from_words(" ".join(await made(path))))
    async with opened(path) as home:
        assert await home.run(meta.read_sheet, home.replica.db) == stands_for.sheet
        rows = await home.run(lambda: home.replica.db.execute("SELECT value FROM meta").fetchall())
        held = b"".join(bytes(value) for (value,) in rows)
    assert stands_for.rescue in held
    assert stands_for.root_seed not in held and stands_for.backup_secret not in held


async def test_the_recovery_words_are_nowhere_in_the_home(path: Path):
    sheet = await made(path)
    for file in path.iterdir():
        assert " ".join(sheet).encode() not in file.read_bytes()


async def test_a_home_is_its_owners_alone(path: Path):
    await made(path)
    assert path.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in path.iterdir()} == {0o600}


async def test_only_the_passphrase_opens_a_home_that_has_one(path: Path):
    await made(path, NewHome(name="Kiln", language="en", passphrase="correct horse"))
    assert await refused_to_open(path, "wrong") == "vault-wrong-passphrase"
    assert await refused_to_open(path, None) == "vault-passphrase-needed"
    async with opened(path, "correct horse") as home:
        assert not home.is_open_lock


async def test_a_passphrase_is_asked_for_only_where_there_is_one(path: Path):
    await made(path)

    def nobody_asks() -> str:
        raise AssertionError("asked for a passphrase")

    home = await open_home(path, nobody_asks)
    await home.close()


async def test_a_home_in_use_is_refused_until_it_is_let_go(path: Path):
    await made(path)
    async with opened(path):
        assert await refused_to_open(path) == "home-in-use"
    async with opened(path):
        pass


async def test_where_no_home_is_none_is_opened_and_nothing_is_made(path: Path):
    assert await refused_to_open(path) == "home-missing"
    assert not path.exists()
    path.mkdir()
    assert await refused_to_open(path) == "home-missing"
    assert list(path.iterdir()) == []


async def test_a_damaged_key_file_is_replaced_by_its_copy(path: Path):
    await made(path)
    whole = (path / KEY).read_bytes()
    (path / KEY).write_bytes(b"damaged")
    async with opened(path):
        assert (path / KEY).read_bytes() == whole
    (path / KEY_COPY).unlink()
    async with opened(path):
        assert (path / KEY_COPY).read_bytes() == whole
    (path / KEY).write_bytes(b"damaged")
    (path / KEY_COPY).write_bytes(b"damaged too")
    assert await refused_to_open(path) == "home-key-damaged"
    (path / KEY).write_bytes(whole)
    async with opened(path):
        pass


async def test_the_key_of_another_home_does_not_open_this_one(path: Path):
    await made(path)
    await made(path.parent / "other")
    for name in (KEY, KEY_COPY):
        (path / name).write_bytes((path.parent / "other" / name).read_bytes())
    assert await refused_to_open(path) == "store-damaged"


async def test_what_is_there_already_is_left_as_it_is(path: Path):
    await made(path)
    before = {file.name: file.read_bytes() for file in path.iterdir()}
    assert await refused_to_make(path) == "home-exists"
    assert {file.name: file.read_bytes() for file in path.iterdir()} == before
    foreign = path.parent / "foreign"
    foreign.mkdir()
    (foreign / "letter.txt").write_text("mine")
    assert await refused_to_make(foreign) == "home-not-empty"
    assert [file.name for file in foreign.iterdir()] == ["letter.txt"]


async def test_settings_may_be_there_first(path: Path):
    path.mkdir()
    (path / "config.toml").write_text('lan = "off"\n')
    assert (
        await refused_to_make(path, NewHome(name="Kiln", language="en", passphrase=""))
        == "vault-passphrase-empty"
    )
    await made(path)
    assert (path / "config.toml").read_text() == 'lan = "off"\n'


async def test_a_home_can_not_be_made_in_or_over_a_file(path: Path):
    path.write_text("a file")
    for wanted in (path, path / "below"):
        assert await refused_to_make(wanted) == "home-not-a-folder"
    assert path.read_text() == "a file"


async def test_a_home_that_could_not_be_made_leaves_nothing(path: Path):
    long = NewHome(name="Kiln", language="en", passphrase="")
    assert await refused_to_make(path, long) == "vault-passphrase-empty"
    assert not path.exists()
    path.mkdir()
    assert await refused_to_make(path, long) == "vault-passphrase-empty"
    assert list(path.iterdir()) == []
    await made(path)


async def test_a_store_that_names_nobody_is_damaged(path: Path):
    home, _ = await create(path, OPEN)
    await home.run(home.replica.db.execute, "DELETE FROM meta WHERE name = 'identity'")
    await home.close()
    assert await refused_to_open(path) == "store-damaged"


@pytest.mark.parametrize(
    ("language", "ways"),
    [
        ("en", ("backup", "kit")),
        ("es", ("copia de seguridad", "paquete")),
        ("fr", ("sauvegarde", "trousse")),
        ("ar", ("نسخة احتياطية", "حقيبة العودة")),
        ("fa", ("پشتیبان", "بستهٔ بازگشت")),
        ("ru", ("резервную копию", "комплект")),
        ("uk", ("резервну копію", "набор")),
    ],
)
def test_who_has_no_sound_store_any_more_is_told_both_ways_back(language: str, ways: tuple[str, ...]):
    told = words.sentence("store-damaged", language=language)
    assert all(way in told for way in ways)


async def test_work_on_a_home_moves_its_mark(path: Path):
    await made(path)
    async with opened(path) as home:
        (space,) = home.replica.spaces
        before = home.mark.path.read_bytes()
        await home.run(home.replica.append, space, [event("Vigil")], NOW)
        assert home.mark.path.read_bytes() != before
        assert home.mark.doubt(home.tag, home.replica.own_written()) is Doubt.NONE
        assert home.mark.doubt(home.tag, home.replica.own_written() - 1) is Doubt.OLDER_COPY


async def test_in_doubt_the_logs_are_not_continued(path: Path):
    await made(path)
    async with opened(path) as home:
        (space,) = home.replica.spaces
        await home.run(home.replica.append, space, [event("Vigil")], NOW)
        log, mark = home.replica.own_data_log(space), home.mark.path
    async with opened(path) as home:
        assert home.replica.own_data_log(space) == log
    mark.unlink()
    async with opened(path) as home:
        assert home.doubt is Doubt.FIRST_HERE and home.replica.own_data_log(space) is None
        await home.run(home.replica.append, space, [event("Walk")], NOW)
        assert home.replica.own_data_log(space) not in (None, log)
    async with opened(path) as home:
        assert home.doubt is Doubt.NONE


async def test_claims_do_not_fall_behind_what_is_stored(path: Path):
    await made(path)
    future_ms = 4_000_000_000_000
    async with opened(path) as home:
        await home.run(home.replica.db.execute, "UPDATE entries SET arrived_ms = ?", (future_ms,))
    async with opened(path) as home:
        assert home.clock.now().ms == future_ms and home.clock.now().unsure


async def test_the_files_of_a_home_are_these(path: Path):
    await made(path)
    assert {file.name for file in path.iterdir()} <= {
        STORE,
        f"{STORE}-wal",
        f"{STORE}-shm",
        STORE + SPARE_END,
        KEY,
        KEY_COPY,
        LOCK,
        API,
    }


def test_the_machine_has_some_memory():
    assert available_memory_bytes() > 0


@pytest.mark.parametrize(("spare_bytes", "taken_bytes"), [(2**33, 2**28), (2**28, 2**26)])
async def test_a_passphrase_takes_as_much_memory_as_the_machine_can_spare(
    path: Path, monkeypatch: pytest.MonkeyPatch, spare_bytes: int, taken_bytes: int
):
    monkeypatch.setattr("node.home.available_memory_bytes", lambda: spare_bytes)
    secret = "lantern meadow copper violin harbor thistle"
    await made(path, NewHome(name="Kiln", language="en", passphrase=secret))
    # The key file says with what the passphrase was stretched.
    assert taken_bytes.to_bytes(4) in (path / KEY).read_bytes()
    async with opened(path, secret) as home:
        assert home.identity.name == "Kiln"
