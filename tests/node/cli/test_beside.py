"""What a box says to who is beside it: how it stands now, in a file that forgets, and no code where it would stay."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from node.cli import beside
from tests.node.page_world import browser
from tests.tidy.sources import ROOT

CODE = "7K2M-XW4T-2R9D"
NEW: dict[str, Any] = {
    "event": "keeper",
    "state": "new",
    "open": True,
    "code": CODE,
    "urls": ["https://192.0.2.7:7468"],
    "fingerprint": "ab" * 32,
}


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have it said in English."""
    monkeypatch.setenv("LANG", "en")


def test_the_file_says_how_it_stands_now_and_forgets_what_was(tmp_path: Path):
    file = tmp_path / "hedgerow.txt"
    with file.open("w") as out, redirect_stdout(out):
        beside.announce(NEW)
        told = file.read_text()
        assert CODE in told and "https://192.0.2.7:7468" in told and "for an hour" in told
        assert " ".join(["ABAB"] * 8) in told
        for event in (
            NEW | {"code": None},
            NEW | {"state": "locked", "code": None},
            NEW | {"state": "open", "code": None},
            NEW | {"state": "courier", "code": None},
            NEW | {"open": False},
        ):
            beside.announce(event)
            after = file.read_text()
            assert after and CODE not in after and after != told
            told = after
    assert file.read_bytes().count(b"\0") == 0


def test_other_events_are_not_for_who_is_beside_it(tmp_path: Path):
    file = tmp_path / "hedgerow.txt"
    with file.open("w") as out, redirect_stdout(out):
        beside.announce({"event": "ready", "ui": "http://127.0.0.1:1/#enter=secret"})
        beside.announce({"event": "record", "id": "00"})
    assert file.read_text() == ""


def test_into_a_pipe_goes_no_code():
    reading, writing = os.pipe()
    with open(writing, "w") as out, redirect_stdout(out):
        assert not beside.is_told_here()
        beside.announce(NEW)
    with open(reading) as pipe:
        told = pipe.read()
    assert CODE not in told and "https://192.0.2.7:7468" in told


@pytest.mark.parametrize("language", ["ar", "fa", "ru", "en"])
def test_the_file_is_utf_8_whatever_the_surroundings_ask_for(
    tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LANG", language)
    file = tmp_path / "hedgerow.txt"
    with file.open("w", encoding="ascii") as out, redirect_stdout(out):
        beside.announce(NEW)
    assert CODE in file.read_text(encoding="utf-8")


def test_without_a_network_it_says_so(tmp_path: Path):
    file = tmp_path / "hedgerow.txt"
    with file.open("w") as out, redirect_stdout(out):
        beside.announce(NEW | {"urls": []})
    assert "cable" in file.read_text()


def test_where_nobody_can_be_told_the_node_goes_on(tmp_path: Path):
    out = (tmp_path / "gone").open("w")
    out.close()
    with redirect_stdout(out):
        beside.announce(NEW)


async def test_a_service_keeps_its_file_true_from_the_first_start_on(tmp_path: Path):
    """As ``deploy/hedgerow-box.service`` has it: the file is emptied at each start, and is all that is said."""
    home, file = tmp_path / "home", tmp_path / "hedgerow.txt"
    with _started(home, file):
        told = await _until(file, "claim code")
        [code] = re.findall(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", told)
    with _started(home, file):
        # Whoever reads the card takes the power away for it.
        again = await _until(file, "claim code")
        assert code in again
        async with browser(re.findall(r"https://\S+", again)[0]) as page:
            assert (await page.post("/api/claim", {"code": code}))[0] == 200
            assert code not in await _until(file, "just now")
            _, made = await page.post("/api/new/courier")
            assert made["code"] not in await _until(file, "courier now")
    with _started(home, file):
        assert "HC1-" in await _until(file, "Give this code")


@contextmanager
def _started(home: Path, file: Path) -> Iterator[None]:
    command = [sys.executable, str(ROOT / "hedgerow.py"), "--home", str(home), "run", "--lan", "off"]
    addresses = ["--sync", "127.0.0.1:0", "--ui", "127.0.0.1:0", "--keeper", "127.0.0.1:0"]
    with file.open("wb") as out:
        node = subprocess.Popen([*command, *addresses], stdin=subprocess.DEVNULL, stdout=out)
    try:
        yield
    finally:
        node.terminate()
        assert node.wait(10) == 0


async def _until(file: Path, words: str) -> str:
    last = time.monotonic() + 60
    while words not in (told := file.read_text()):
        assert time.monotonic() < last, told
        await asyncio.sleep(0.05)
    return told
