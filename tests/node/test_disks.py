"""Disks that are full or read-only: one sentence, nothing half-written, and all goes on when they are better."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused, Unavailable
from node.desk.desk import Desk, open_desk
from node.exchange import limits
from node.home import NewHome, create, open_home
from tests.node.desk_world import counted
from tests.node.neighbours import PATIENCE_S, neighbours, pair, shared_space

# Nothing that could be packed.
LONG = random.Random(1).randbytes(8_000).hex()
SMALL_KIB = 12_288


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a small disk of its own."""
    place = tmp_path / "small"
    place.mkdir()
    mounted(place, "-t", "tmpfs", "-o", f"size={SMALL_KIB}k", "tmpfs", str(place))
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=False)


def mounted(place: Path, *how: str) -> None:
    done = subprocess.run(["mount", *how], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no disk of its own can be mounted here: {done.stderr.strip()}")


async def new_desk(folder: Path) -> Desk:
    home, _ = await create(folder, NewHome(name="A", language="en", passphrase=None))
    return await open_desk(home)


async def add(desk: Desk, number: int) -> Any:
    fields = {"title": f"Meeting {number}", "notes": f"{number} {LONG}"}
    return await desk.call("add", {"kind": "event", "fields": fields})


def filled(place: Path) -> Path:
    """Fill a disk to its last byte; return the file that does."""
    ballast = place / "ballast"
    with pytest.raises(OSError), open(ballast, "wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    return ballast


async def until_refused(work: Callable[[int], Any]) -> Refused:
    for number in range(1_000):
        try:
            await work(number)
        except Refused as refused:
            return refused
    raise AssertionError("the disk never was full")


async def test_a_full_disk_refuses_and_nothing_is_half_written(small: Path):
    desk = await new_desk(small / "home")
    kept: list[Any] = []

    async def another(number: int) -> None:
        kept.append(await add(desk, number))

    ballast = small / "ballast"
    ballast.write_bytes(bytes(9_216 * 1024))
    refused = await until_refused(another)
    assert refused.message == "store-disk-full" and kept
    before = await counted(desk)
    with pytest.raises(Refused, match="store-disk-full"):
        await add(desk, -1)
    assert await counted(desk) == before
    assert {one["id"] for one in await desk.call("list", {"kind": "event"})} == {one["id"] for one in kept}
    ballast.unlink()
    kept.append(await add(desk, -2))
    assert {one["id"] for one in await desk.call("list", {"kind": "event"})} == {one["id"] for one in kept}
    # Making everything anew needs as much room again.
    mounted(small, "-o", "remount,size=64m", str(small))
    assert (await desk.call("verify", {}))["bad"] == 0
    await desk.close()


async def test_a_home_on_a_full_disk_opens_again_when_there_is_room(small: Path):
    desk = await new_desk(small / "home")
    added = await add(desk, 1)
    await desk.close()
    ballast = filled(small)
    with pytest.raises(Refused) as caught:
        await (await open_desk(await open_home(small / "home", lambda: None))).close()
    assert caught.value.message in ("store-disk-full", "store-disk-fault", "home-unwritable")
    ballast.unlink()
    desk = await open_desk(await open_home(small / "home", lambda: None))
    assert [one["id"] for one in await desk.call("list", {"kind": "event"})] == [added["id"]]
    await desk.close()


async def test_a_home_can_not_be_made_on_a_full_disk_and_leaves_nothing(small: Path):
    filled(small)
    with pytest.raises(Refused) as caught:
        await new_desk(small / "home")
    assert caught.value.message in ("store-disk-full", "store-disk-fault")
    assert [entry.name for entry in small.iterdir()] == ["ballast"]


async def test_a_home_on_a_read_only_disk_is_refused_and_unchanged(small: Path):
    desk = await new_desk(small / "home")
    await add(desk, 1)
    await desk.close()
    before = {path.name: path.read_bytes() for path in (small / "home").iterdir()}
    mounted(small, "-o", "remount,ro", str(small))
    with pytest.raises(Refused) as caught:
        await open_home(small / "home", lambda: None)
    assert caught.value.message == "home-unwritable"
    with pytest.raises(Refused) as made:
        await new_desk(small / "other")
    assert made.value.message == "home-unwritable"
    assert {path.name: path.read_bytes() for path in (small / "home").iterdir()} == before


async def test_an_edit_that_a_full_disk_takes_is_shown_and_any_other_is_refused(small: Path):
    desk = await new_desk(small / "home")
    made = await add(desk, 0)
    titles = ["Meeting 0"]

    async def edit(number: int) -> None:
        fields = {"title": f"{number} {LONG[:400]}"}
        await desk.call("edit", {"id": made["id"], "fields": fields})
        titles.append(fields["title"])

    ballast = filled(small)
    os.truncate(ballast, ballast.stat().st_size - 64 * 1024)
    for number in range(20):
        with contextlib.suppress(Refused):
            await edit(number)
        (shown,) = await desk.call("list", {"kind": "event"})
        assert shown["fields"]["title"] == titles[-1]
    assert (await until_refused(edit)).message == "store-disk-full"
    await desk.close()


@pytest.mark.parametrize("format_", ["ics", "csv", "html"])
async def test_an_export_on_a_full_disk_is_refused_and_leaves_nothing(
    small: Path, monkeypatch: pytest.MonkeyPatch, format_: str
):
    monkeypatch.setattr(limits, "SPOOL_BLOCK_BYTES", 1)
    monkeypatch.setattr(limits, "SPOOL_MEMORY_BYTES_MAX", 1)
    desk = await new_desk(small / "home")
    title = LONG[:200]
    await desk.call("add", {"kind": "event", "fields": {"title": title, "start": "2026-10-03"}})
    whole = await desk.call("export", {"format": format_})
    before = (sorted(small.rglob("*")), without_name(small))
    ballast = filled(small)
    with pytest.raises(Refused, match="store-disk-full"):
        await desk.call("export", {"format": format_})
    ballast.unlink()
    assert (sorted(small.rglob("*")), without_name(small)) == before
    assert whole["records"] == 1 and await desk.call("export", {"format": format_}) == whole
    await desk.close()


def without_name(place: Path) -> int:
    """Return how many files that were deleted this process still has open on a disk."""
    device = place.stat().st_dev
    found = 0
    for one in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            about = one.stat()
            found += about.st_dev == device and about.st_nlink == 0
    return found


async def test_what_comes_in_while_the_disk_is_full_comes_in_later(tmp_path: Path, small: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        b = street.add("B")
        b.path = small / "B"
        await b.start()
        await pair(a, b)
        space = await shared_space(a, b)
        ballast = filled(small)
        for number in range(40):
            fields = {"title": f"Meeting {number}", "notes": f"{number} {LONG}"}
            await a.call("add", kind="event", space=space, fields=fields)
        with contextlib.suppress(Unavailable):
            await a.call("sync", peer="B", wait=0.2)
        assert len(await b.call("list", kind="event")) < 40
        ballast.unlink()
        mounted(small, "-o", "remount,size=64m", str(small))
        (told,) = await a.call("sync", peer="B", wait=PATIENCE_S)
        assert told["in_sync"]
        assert len(await b.call("list", kind="event")) == 40
        assert (await b.call("verify", against="A"))["against"][space] == "equal"
