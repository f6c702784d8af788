"""What is covered is found in whatever part it stands, and no more parts are kept in memory than there is room for."""

from __future__ import annotations

import random

import pytest

from crdt.generation_content import PREFIX_BYTES, split_prefixes
from node.replica import covered_names
from node.replica.contents import Found
from node.replica.covered_names import CoveredNames
from node.store.shrinking import write_anew
from tests.node.twins import joint

GENERATION = b"g" * 32


@pytest.mark.parametrize("parts_max", [1, 2, 32])
def test_covered_entries_are_found_in_all_parts(
    monkeypatch: pytest.MonkeyPatch, chance: random.Random, parts_max: int
):
    monkeypatch.setattr(covered_names, "PARTS_MAX", parts_max)
    world = joint()
    replica, known = world.a, sorted(chance.randbytes(32) for _ in range(200))
    with replica.transaction():
        replica.projection.contents.note(world.space, GENERATION, Found.ADOPTED)
        for start in range(0, len(known), 30):
            joined = b"".join(entry[:PREFIX_BYTES] for entry in known[start : start + 30])
            replica.projection.contents.put_covered(GENERATION, joined)
    contents = replica.projection.contents
    asked = [*known, *(chance.randbytes(32) for _ in range(200)), bytes(32), b"\xff" * 32]
    chance.shuffle(asked)
    there = set(known)
    assert all(
        contents.covers(world.space, entry) == (entry in there or entry == bytes(32)) for entry in asked
    )
    prefixes = [one for part in contents.covered_prefixes(world.space) for one in split_prefixes(part)]
    assert prefixes == [entry[:PREFIX_BYTES] for entry in known]


def test_a_generation_of_which_no_name_came_covers_nothing():
    world = joint()
    names = CoveredNames(world.a.db, 1)
    assert not names.has(bytes(32)) and list(names.all()) == []


def test_all_is_found_after_the_store_was_written_anew(chance: random.Random):
    """All rows get other numbers then."""
    world = joint()
    replica, contents = world.a, world.a.projection.contents
    known = sorted(chance.randbytes(32) for _ in range(60))
    with replica.transaction():
        for generation in (b"o" * 32, GENERATION):
            contents.note(world.space, generation, Found.REVIEWED)
            for start in range(0, len(known), 20):
                joined = b"".join(entry[:PREFIX_BYTES] for entry in known[start : start + 20])
                contents.put_covered(generation, joined)
        contents.empty(b"o" * 32)
        contents.note(world.space, GENERATION, Found.ADOPTED)
    assert contents.covers(world.space, known[0])
    write_anew(replica.db)
    assert all(contents.covers(world.space, entry) for entry in known)
    assert b"".join(contents.covered_prefixes(world.space)) == b"".join(entry[:8] for entry in known)
