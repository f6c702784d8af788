"""Recovery words for a line that broke: told again to who asks for the same home, soon, and to nobody else."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from node.door import sheet
from node.home import NewHome

ASKED = NewHome(name="Orchard", language="en", passphrase="six words that nobody else knows")
WORDS = ["apple", "pear"]


async def test_who_asks_for_the_same_home_is_told_again():
    kept = sheet.Sheet()
    assert kept.again(ASKED) == []
    kept.keep(ASKED, WORDS)
    assert [kept.again(ASKED), kept.again(ASKED)] == [WORDS, WORDS]
    kept.forget()
    assert kept.again(ASKED) == []


@pytest.mark.parametrize(
    "other", [{"name": "Other"}, {"language": "fr"}, {"passphrase": "x"}, {"passphrase": None}]
)
async def test_who_asks_for_another_is_told_nothing_and_nobody_is_any_more(other: dict[str, str | None]):
    kept = sheet.Sheet()
    kept.keep(ASKED, WORDS)
    assert kept.again(replace(ASKED, **other)) == []  # type: ignore[arg-type]
    assert kept.again(ASKED) == []


async def test_they_are_forgotten_soon(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sheet, "TOLD_AGAIN_S", 0.01)
    kept = sheet.Sheet()
    kept.keep(ASKED, WORDS)
    async with asyncio.timeout(30):
        while kept.again(ASKED):
            await asyncio.sleep(0)
    assert kept.again(ASKED) == []
