"""What the adopted generation keeps, as it lies on disk."""

from __future__ import annotations

from crdt.entry import NO_HASH
from node.replica.contents import Found
from tests.node.twins import add, joint


def test_without_a_generation_nothing_is_kept_or_covered():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    contents = world.a.projection.contents
    assert contents.beginning(world.space, record) is None
    assert not contents.covers(world.space, record) and not contents.covers(world.space, NO_HASH)
    assert contents.adopted(world.space) is None and contents.broken() == frozenset()


def test_what_was_found_out_is_there_after_a_start():
    world = joint()
    contents = world.a.projection.contents
    with world.a.transaction():
        contents.note(world.space, b"g" * 32, Found.REVIEWED)
        contents.note(world.space, b"g" * 32, Found.BROKEN)
        contents.note(world.space, b"h" * 32, Found.DIFFERS)
    contents.reload()
    assert contents.found(b"g" * 32) is Found.BROKEN and contents.broken() == {b"g" * 32}
    assert contents.found(b"h" * 32) is Found.DIFFERS and contents.found(b"i" * 32) is None


def test_covered_entries_are_found_by_the_beginning_of_their_hash():
    world = joint()
    contents = world.a.projection.contents
    known = sorted(bytes([number]) * 32 for number in (3, 5, 200))
    with world.a.transaction():
        contents.note(world.space, b"g" * 32, Found.ADOPTED)
        for hash_ in known:
            contents.put_covered(b"g" * 32, hash_[:8])
    assert all(contents.covers(world.space, hash_) for hash_ in known)
    assert not any(contents.covers(world.space, bytes([number]) * 32) for number in (1, 4, 199, 201))
    assert contents.covers(world.space, NO_HASH)
    assert not contents.covers(world.pair, known[0]), "a generation says nothing of other spaces"
    assert list(contents.covered_prefixes(world.space)) == [hash_[:8] for hash_ in known]
    with world.a.transaction():
        contents.empty(b"g" * 32)
    assert not contents.covers(world.space, known[0])
