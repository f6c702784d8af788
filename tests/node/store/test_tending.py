"""What is done for a store's files before they are opened."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from node.store import tending
from node.store.pages import MENDED_MAX, PAGE_BYTES
from node.store.tending import damage_mended, damage_met, tend
from tests.node.damaged_disk import flip, pages_of, spoil
from tests.node.store.test_pages import KEY, filled


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return filled(tmp_path / "store.db")


def test_a_whole_store_stays_as_it_is(store: Path):
    before = store.read_bytes()
    found = tend(store, KEY)
    assert (found.mended, found.broken, found.was_met) == (0, (), False)
    assert store.read_bytes() == before


@pytest.mark.parametrize("bit", [4, 800, 4_096 * 8 * 3 + 11])
def test_a_flipped_bit_is_put_back(store: Path, bit: int):
    before = store.read_bytes()
    flip(store, bit)
    assert tend(store, KEY).mended == 1 and store.read_bytes() == before


def test_what_is_spoilt_is_told(store: Path):
    spoil(store, 3, random.Random(1))
    assert tend(store, KEY).broken == (3,)


@pytest.mark.parametrize("empty", [0, 1])
def test_a_store_of_which_no_page_is_whole_is_told_without_trying_every_bit(store: Path, empty: int):
    pages = MENDED_MAX + 6
    store.write_bytes(bytes(empty * PAGE_BYTES) + random.Random(1).randbytes((pages - empty) * PAGE_BYTES))
    began = time.process_time()
    assert tend(store, KEY).broken == tuple(range(1 + empty, pages + 1))
    assert time.process_time() - began < 2  # with every bit: 6


def test_no_store_yet_is_no_damage(tmp_path: Path):
    (tmp_path / "empty.db").touch()
    assert tend(tmp_path / "none.db", KEY).broken == tend(tmp_path / "empty.db", KEY).broken == ()


def test_all_pages_are_looked_at_where_damage_was_met(store: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tending, "START_PAGES_MAX", 2)
    last = pages_of(store)
    spoil(store, last, random.Random(1))
    assert tend(store, KEY).broken == ()
    damage_met(store)
    found = tend(store, KEY)
    assert found.broken == (last,) and found.was_met
    damage_mended(store)
    assert not tend(store, KEY).was_met
